/** Brings a folder of schema sources to a live database: writes what pull wrote before, and leaves alone what its author edited. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Catalog } from "../catalog/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Dialect, Version } from "../dialects/dialect.ts";
import { type Parsed, parseTexts } from "../parse/index.ts";
import type { Unexpressed } from "./context.ts";
import { hashOf, type PullRecord, readRecord, recordFile, writtenRecord } from "./record.ts";
import { type Source, sourceOf, titleOf } from "./source.ts";
import { compiled, differences } from "./verify.ts";

export interface PullOptions {
  /** Absolute; made if it is not there. */
  readonly folder: string;
  readonly singleFile?: boolean;
  /** The server version that `generate` is told to write for. */
  readonly target?: Version;
  /** Writes over what the author edited, too. */
  readonly force?: boolean;
}

export interface PullOutcome {
  /** refused: nothing was written, since files in the way were edited, or since the folder's sources do not compile. */
  readonly status: "written" | "unchanged" | "refused";
  /** Relative to the folder. */
  readonly files: readonly { readonly file: string; readonly change: "created" | "changed" | "deleted" }[];
  /** Edited by their author, and not as the database is. */
  readonly edited: readonly string[];
  /** Edited by their author, and as the database is: left as they are. */
  readonly kept: readonly string[];
  readonly unexpressed: readonly Unexpressed[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
  readonly tables: number;
}

/** Pulls what was read from a database into the folder. */
export async function pull(found: Catalog, dialect: Dialect, options: PullOptions): Promise<PullOutcome> {
  const { folder, singleFile = false, force = false, target = dialect.floor } = options;
  const there = readFolder(folder);
  const record = readRecord(folder);
  const parsed = there.size === 0 || force ? undefined : await parseTexts(there);
  const before = parsed && compiled(parsed, dialect, target);
  if (before !== undefined && before.catalog === undefined) {
    return refusedFor(found, before.diagnostics, there);
  }
  const layout =
    parsed === undefined
      ? { target, singleFile }
      : { target, singleFile, known: parsed.schema, places: placesOf(parsed) };
  const source = await sourceOf(found, dialect, layout);
  const changed = before?.catalog === undefined ? undefined : changedFiles(dialect, source, before.catalog);
  const plan = planFiles(source, there, record, changed, force);
  const report = {
    edited: plan.edited,
    kept: plan.kept,
    unexpressed: source.unexpressed,
    diagnostics: source.diagnostics,
    sources: there,
    tables: found.tables.length,
  };
  if (plan.edited.length > 0) return { status: "refused", files: [], ...report };
  if (plan.changes.length === 0) return { status: "unchanged", files: [], ...report };
  write(folder, plan);
  return { status: "written", files: plan.changes.map(({ file, change }) => ({ file, change })), ...report };
}

function refusedFor(
  { tables }: Catalog,
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): PullOutcome {
  return {
    status: "refused",
    files: [],
    edited: [],
    kept: [],
    unexpressed: [],
    diagnostics,
    sources,
    tables: tables.length,
  };
}

/** The sources of a folder, by path within it. */
function readFolder(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".d.ts"))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
}

/** Where each class and const of a parsed schema stands. */
function placesOf({ schema, spans }: Parsed): ReadonlyMap<string, string> {
  const names = [...schema.tables, ...schema.views].map(({ className }) => className);
  return new Map(
    names.flatMap((name) => {
      const file = spans.get(name)?.file;
      return file === undefined ? [] : [[name, file] as const];
    }),
  );
}

/** Files with an object that the folder's sources, as they are, say otherwise than the database; what no source can say counts for none. */
function changedFiles(dialect: Dialect, source: Source, before: Catalog): ReadonlySet<string> {
  const inherent = new Set(source.differences.map(titleOf));
  const found = differences(dialect, source.expected, before).filter(
    (difference) => !inherent.has(titleOf(difference)),
  );
  const { tables, views, scripts } = source.schema;
  const names = new Map<string, string>([
    ...[...tables, ...views].map((each): [string, string] => [
      each.namespace === undefined ? each.name : `${each.namespace}.${each.name}`,
      each.className,
    ]),
    ...scripts.map((each): [string, string] => [each.name, each.property]),
  ]);
  const files = new Set<string>();
  for (const { name } of found) {
    for (const [title, exported] of names) {
      const file = source.printed.places.get(exported);
      if (file !== undefined && (name === title || name.startsWith(`${title}.`))) files.add(file);
    }
  }
  return files;
}

interface Plan {
  readonly changes: readonly {
    readonly file: string;
    readonly change: "created" | "changed" | "deleted";
    readonly text?: string;
  }[];
  readonly edited: readonly string[];
  readonly kept: readonly string[];
  readonly record: PullRecord;
}

function planFiles(
  { printed }: Source,
  there: ReadonlyMap<string, string>,
  record: PullRecord,
  changed: ReadonlySet<string> | undefined,
  force: boolean,
): Plan {
  const changes: Plan["changes"][number][] = [];
  const edited: string[] = [];
  const kept: string[] = [];
  const next = new Map<string, string>();
  for (const [file, text] of printed.files) {
    const present = there.get(file);
    const isOurs = present === undefined || force || record.get(file) === hashOf(present);
    if (present === text || isOurs) {
      next.set(file, hashOf(text));
      if (present !== text) changes.push({ file, change: present === undefined ? "created" : "changed", text });
    } else if (changed?.has(file) === false) {
      kept.push(file);
      const known = record.get(file);
      if (known !== undefined) next.set(file, known);
    } else edited.push(file);
  }
  for (const [file, hash] of record) {
    const present = there.get(file);
    if (present === undefined || printed.files.has(file)) continue;
    if (force || hash === hashOf(present)) changes.push({ file, change: "deleted" });
    else edited.push(file);
  }
  return { changes, edited, kept, record: next };
}

/** Each file appears as a whole or not at all. */
function write(folder: string, { changes, record }: Plan): void {
  mkdirSync(folder, { recursive: true });
  const put = (file: string, text: string) => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(`${target}.tmp`, text);
    renameSync(`${target}.tmp`, target);
  };
  for (const { file, text } of changes) {
    if (text === undefined) rmSync(path.join(folder, file), { force: true });
    else put(file, text);
  }
  put(recordFile, writtenRecord(record));
}

/** Writes the helpers of a schema: types.ts, index.ts, and a folder of modules for each dialect. */
import { posix } from "node:path";
import type { Version } from "../dialects/dialect.ts";
import type { HelperDialect } from "../dialects/helper-dialect.ts";
import { helperDialects } from "../dialects/helper-registry.ts";
import { fingerprint, openAssembly, type Piece } from "../output/known.ts";
import type { DialectName, PerDialect, Schema, Script, TypeText } from "../schema/schema.ts";
import type { JsonTypes } from "./column-type.ts";
import { constraintsParts, type HelperHead, writeDialectIndex, writeIndex } from "./index-files.ts";
import { writeKeys } from "./key-types-file.ts";
import { allocator } from "./names.ts";
import { brandName } from "./origins.ts";
import { inputOfPlan, type Plan, plan, type TablePlan } from "./plan.ts";
import { shared, writeSyncDialectIndex, writeSyncIndex, writeSyncModule, writeSyncTypes } from "./sync-files.ts";
import { writeTable } from "./table-file.ts";
import { escapePattern } from "./text.ts";
import { type ImportedType, typesParts, writeImports } from "./types-file.ts";
import { writeView } from "./view-file.ts";

export interface HelperOptions {
  /** The schema's folder, for headers: `schema/shared-context`. */
  readonly origin: string;
  /** Where the files go; both are relative to the project's root, with `/`. */
  readonly outDir: string;
  /** The dialects to write, each with its newest migration. */
  readonly heads: ReadonlyMap<DialectName, HelperHead>;
  /** Server versions that output is made for, above the floors. */
  readonly targets?: PerDialect<Version>;
  /** The configuration's database, which `open` falls back to. */
  readonly url?: string;
  /** Whether a twin without promises is written for the dialect that can have one. */
  readonly sync?: boolean;
  /** Whether index.ts keeps a type checker from reading on into the dialects' folders. */
  readonly typesOnly?: boolean;
}

/** What the helpers of a schema will be, and what cannot be named in generated code. */
export interface HelperPlan extends Plan {
  readonly imports: readonly ImportedType[];
}

/** `outDir` is where the files go, relative to the project's root. */
export function planHelpers(schema: Schema, outDir: string): HelperPlan {
  const imports = importedTypes(outDir, generatedTypes(schema));
  return { ...plan(schema, imports.typeOf), imports: imports.list() };
}

/** The files by their path below `outDir`; those without text lie there already. */
export function writeHelpers(
  schema: Schema,
  options: HelperOptions,
  planned = planHelpers(schema, options.outDir),
  assembly = openAssembly(),
): ReadonlyMap<string, string | undefined> {
  const { header, unchecked } = headers(options.origin);
  const scripts = scriptsByTable(schema);
  const inputs = new Map(
    planned.tables.map((table) => [table, fingerprint([inputOfPlan(table), scripts.get(table.className)])] as const),
  );
  const inputOf = (table: TablePlan) => inputs.get(table) ?? "";
  const types = typesParts(planned, planned.imports, unchecked("Rows, and what the helpers take and give."), inputOf);
  const constraints = constraintsParts(planned, unchecked("Constraints by name, for errors."), inputOf);
  const files = new Map<string, string | undefined>();
  files.set("types.ts", assembly.joined("types.ts", types));
  const imports = writeImports(planned, planned.imports, header("What types.ts names of other modules."));
  if (imports !== undefined) files.set("imports.ts", imports);
  files.set("constraints.ts", assembly.joined("constraints.ts", constraints));
  const hasKeys = planned.tables.some(({ brands }) => brands.length > 0);
  if (hasKeys) files.set("keys.ts", writeKeys(planned, header("Makes keys that have types of their own.")));
  const index = { ...options, dialects: [...options.heads.keys()], hasKeys };
  files.set("index.ts", writeIndex(index, header("Opens the database.")));
  const dialects = [...options.heads.keys()].map((name) => helperDialects[name](options.targets?.[name]));
  for (const [name, head] of options.heads) {
    files.set(`${name}/index.ts`, writeDialectIndex(planned, head, unchecked("The helpers of every table and view.")));
  }
  for (const table of planned.tables) {
    // One text is made with those of the other dialects, which share much of it.
    let texts: readonly string[] | undefined;
    const write = () =>
      writeTable(table, scripts.get(table.className) ?? [], dialects, unchecked(`Helpers of ${table.className}.`));
    for (const [index, dialect] of dialects.entries()) {
      const text = () => {
        texts ??= write();
        return texts[index] ?? "";
      };
      const module = { name: table.module, className: table.className, input: inputOf(table), text };
      for (const [path, piece] of modulesOf(module, dialect, options)) files.set(path, assembly.whole(path, piece));
    }
  }
  for (const view of planned.views) {
    const title = unchecked(`Helpers of ${view.className}.`);
    for (const dialect of dialects) {
      const text = () => writeView(view, dialect, title);
      const module = { name: view.module, className: view.className, input: "", text };
      for (const [path, piece] of modulesOf(module, dialect, options)) files.set(path, piece.text());
    }
  }
  const twinned = dialects.find((dialect) => isTwinned(dialect, options));
  const head = twinned && options.heads.get(twinned.name);
  if (twinned !== undefined && head !== undefined) {
    const all = () => types.map((part) => (typeof part === "string" ? part : part.text())).join("");
    const title = unchecked("What the helpers without promises take and give.");
    files.set("sync-types.ts", writeSyncTypes(all(), title));
    files.set("sync.ts", writeSyncIndex(twinned.name, options.url, header("Opens the database without promises.")));
    const tables = unchecked("The helpers of every table and view, without promises.");
    files.set(`${twinned.name}/sync/index.ts`, writeSyncDialectIndex(planned, head, tables));
  }
  return files;
}

/**
 * A file's first lines. What a checker need not look at again in each application says so: an application sees index.ts, and of the
 * rest types.ts, whose own imports are in a file that is checked.
 */
function headers(origin: string): { header(what: string): string; unchecked(what: string): string } {
  const header = (what: string) => `/** ${what} Generated from ${origin}; do not edit. */`;
  const note =
    "// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.";
  return { header, unchecked: (what) => `${header(what)}\n${note}` };
}

/** A table's or view's module of one dialect. */
interface WrittenModule extends Piece {
  readonly name: string;
  readonly className: string;
}

/** The files of a module: its own and, where the dialect has one, its twin without promises. */
function modulesOf(
  { name, className, input, text }: WrittenModule,
  dialect: HelperDialect,
  options: HelperOptions,
): readonly (readonly [path: string, piece: Piece])[] {
  const path = `${dialect.name}/${name}.ts`;
  if (!isTwinned(dialect, options)) return [[path, { input, text }]];
  const header = headers(options.origin).unchecked(`Helpers of ${className}, without promises.`);
  const twin = () => writeSyncModule(text(), name, header);
  return [
    [path, { input: `${input} shared`, text: () => shared(text()) }],
    [`${dialect.name}/sync/${name}.ts`, { input: `${input} sync`, text: twin }],
  ];
}

const isTwinned = (dialect: HelperDialect, { sync }: HelperOptions): boolean => sync === true && dialect.isSynchronous;

function scriptsByTable({ scripts }: Schema): ReadonlyMap<string, readonly Script[]> {
  const found = new Map<string, Script[]>();
  for (const script of scripts) {
    for (const className of script.dependsOn) {
      const known = found.get(className);
      if (known === undefined) found.set(className, [script]);
      else known.push(script);
    }
  }
  return found;
}

/** Names that types.ts uses in its own sense. */
const globalNames = [
  "Buffer",
  "Date",
  "Promise",
  "Uint8Array",
  "ChildrenOptions",
  "Comparison",
  "DeletedOptions",
  "Equality",
  "FindOptions",
  "ListOptions",
  "MatchOptions",
  "Page",
  "PageOptions",
  "StreamOptions",
  "Tables",
  "TextComparison",
  "Where",
];

/** The interfaces of types.ts whose names follow from the classes alone. */
function generatedTypes({ tables, views }: Schema): readonly string[] {
  const suffixes = ["Row", "Insert", "Patch", "Key", "Table", "View"];
  const brands = tables.flatMap(({ className, columns }) =>
    columns.flatMap(({ branded, property }) => (branded ? brandName(className, property) : [])),
  );
  return [...[...tables, ...views].flatMap(({ className }) => suffixes.map((suffix) => className + suffix)), ...brands];
}

/** Collects what the authors' types of JSON columns need; equal names of different files are told apart. */
function importedTypes(
  outDir: string,
  taken: readonly string[],
): { readonly typeOf: JsonTypes; list(): readonly ImportedType[] } {
  const names = allocator([...globalNames, ...taken]);
  const imports = new Map<string, ImportedType>();
  const nameOf = ({ name, file }: TypeText["imports"][number]) => {
    const key = `${file} ${name}`;
    let found = imports.get(key);
    if (found === undefined) {
      const own = names.take(name);
      const relative = posix.relative(outDir, file);
      const path = relative.startsWith(".") ? relative : `./${relative}`;
      found = own === name ? { name, path } : { name, as: own, path };
      imports.set(key, found);
    }
    return found.as ?? found.name;
  };
  return {
    typeOf({ type }) {
      if (type === undefined) return "unknown";
      let text = type.text;
      for (const each of type.imports) {
        const own = nameOf(each);
        if (own !== each.name)
          text = text.replace(new RegExp(`(?<![\\w$.])${escapePattern(each.name)}(?![\\w$])`, "g"), own);
      }
      return text;
    },
    list: () => [...imports.values()],
  };
}

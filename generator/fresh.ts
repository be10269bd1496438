/**
 * What the last run left, known from sizes and times of files alone: a run with nothing to do answers without loading the compiler,
 * and one with little to do takes the rest over.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Project } from "./compile.ts";
import type { Inputs, LastOutput } from "./output/known.ts";

/**
 * A file's path from the root, its size, and when its content (mtime) and its entry (ctime) last changed, in milliseconds. The hash
 * of its content stands behind where times are not enough: a later change could have come within the same tick of the clock.
 */
type Entry = readonly [file: string, size: number, modified: number, changed: number, hash?: string];

/** What a run left behind: everything in the schema folder and in the output folder. */
interface Stamp {
  readonly key: string;
  readonly sources: readonly Entry[];
  readonly outputs: readonly Entry[];
  /** The hash of the line that follows, of what the outputs were made of. */
  readonly inputs: string;
}

/**
 * Two changes within one tick of the file system's clock carry one time. Linux's coarsest tick is 10 ms, Windows's 15.6 ms
 * (https://learn.microsoft.com/windows/win32/sysinfo/acquiring-high-resolution-time-stamps).
 */
const tick = 20;
/** Some file systems count whole seconds, FAT even two (https://learn.microsoft.com/windows/win32/sysinfo/file-times). */
const coarseTick = 2000;

/** What the last run of this very generator, with these options, left, and what is there now. */
export interface LastRun {
  /** Whether sources and outputs are exactly those of that run. */
  readonly isCurrent: boolean;
  readonly output: LastOutput;
  /** The files below the output folder. */
  readonly found: ReadonlyMap<string, Entry>;
}

export function lastRun(project: Project, generator: string): LastRun {
  const { root, schemaDir, outDir } = project;
  const outputs = entriesBelow(root, outDir);
  const found = new Map(outputs.map((entry) => [entry[0], entry]));
  const written = readStamp(project);
  if (written?.stamp.key !== keyOf(project, generator)) {
    return { isCurrent: false, found, output: { inputs: () => undefined, text: () => "" } };
  }
  const { stamp } = written;
  const isCurrent =
    sameEntries(root, stamp.sources, entriesBelow(root, schemaDir)) && sameEntries(root, stamp.outputs, outputs);
  return { isCurrent, found, output: lastOutput(project, written, found) };
}

/** The outputs that nobody has touched, looked at when they are asked for. */
function lastOutput(
  { root, outDir }: Project,
  { stamp, rest }: Written,
  found: ReadonlyMap<string, Entry>,
): LastOutput {
  let inputs: ReadonlyMap<string, Inputs> | undefined;
  const left = new Map(stamp.outputs.map((entry) => [entry[0], entry]));
  return {
    inputs(path) {
      const file = `${outDir}/${path}`;
      const [then, now] = [left.get(file), found.get(file)];
      if (then === undefined || now === undefined || !sameEntry(root, then, now)) return undefined;
      inputs ??= readInputs(stamp, rest);
      return inputs.get(path);
    },
    text: (path) => readFileSync(`${root}/${outDir}/${path}`, "utf8"),
  };
}

/** What a run did, as far as the next one asks. */
export interface Done {
  /** Texts of the sources that it read, by path from the root. */
  readonly sources: ReadonlyMap<string, string>;
  /** What it wrote, by path below the output folder. */
  readonly files: readonly { readonly path: string }[];
  /** What its outputs were made of, by path below the output folder. */
  readonly inputs: ReadonlyMap<string, Inputs>;
}

/**
 * Remembers that the outputs are what these sources compile to. `startedAt` is when the run began, milliseconds since 1970, and
 * `before` what it found then.
 */
export function recordRun(
  project: Project,
  generator: string,
  startedAt: number,
  before: LastRun,
  { sources: texts, files, inputs }: Done,
): void {
  const { root, outDir } = project;
  const found = entriesBelow(root, project.schemaDir);
  // A source that went away, or came after the run had looked: the next run compiles.
  const present = new Set(found.map(([file]) => file));
  if ([...texts.keys()].some((file) => !present.has(file))) return;
  if (found.some((entry) => !settledBefore(entry, startedAt) && !texts.has(entry[0]))) return;
  const sources = found.map((entry) => {
    const text = texts.get(entry[0]);
    return text === undefined || settledBefore(entry, startedAt) ? entry : hashed(entry, text);
  });
  // An output that somebody else changed meanwhile is recorded as it was before.
  const left = new Map(before.found);
  for (const { path: file } of files) {
    const entry = entryOf(root, `${outDir}/${file}`);
    if (entry === undefined) left.delete(`${outDir}/${file}`);
    else left.set(entry[0], entry);
  }
  const now = Date.now();
  const outputs = [...left.values()].map((entry) =>
    settledBefore(entry, now) ? entry : hashed(entry, readFileSync(`${root}/${entry[0]}`)),
  );
  const rest = JSON.stringify([...inputs]);
  writeStamp(project, { key: keyOf(project, generator), sources, outputs, inputs: hashOf(rest) }, rest);
}

/** Whether a change at or after `moment` would show in the entry's times. */
function settledBefore([, , modified, changed]: Entry, moment: number): boolean {
  const newest = Math.max(modified, changed);
  return newest < moment - (newest % 1000 === 0 ? coarseTick : tick);
}

function hashed([file, size, modified, changed]: Entry, content: string | Buffer): Entry {
  return [file, size, modified, changed, hashOf(content)];
}

function hashOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("base64");
}

function sameEntries(root: string, before: readonly Entry[], now: readonly Entry[]): boolean {
  if (before.length !== now.length) return false;
  const known = new Map(before.map((entry) => [entry[0], entry]));
  return now.every((entry) => {
    const then = known.get(entry[0]);
    return then !== undefined && sameEntry(root, then, entry);
  });
}

function sameEntry(root: string, then: Entry, now: Entry): boolean {
  return sameTimes(now, then) && (then[4] === undefined || then[4] === hashOf(readFileSync(`${root}/${now[0]}`)));
}

function sameTimes([, size, modified, changed]: Entry, other: Entry | undefined): boolean {
  return other !== undefined && other[1] === size && other[2] === modified && other[3] === changed;
}

/** All files below a folder; none where there is no folder. */
function entriesBelow(root: string, folder: string): readonly Entry[] {
  const entries: Entry[] = [];
  const pending = [folder];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    for (const child of listing(path.join(root, current))) {
      const file = `${current}/${child.name}`;
      if (child.isDirectory()) pending.push(file);
      else {
        const entry = entryOf(root, file);
        if (entry !== undefined) entries.push(entry);
      }
    }
  }
  return entries;
}

function entryOf(root: string, file: string): Entry | undefined {
  const stat = statSync(`${root}/${file}`, { throwIfNoEntry: false });
  return stat && [file, stat.size, stat.mtimeMs, stat.ctimeMs];
}

function listing(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** What decides on the output besides the files. */
function keyOf(project: Project, generator: string): string {
  return JSON.stringify([
    generator,
    project.schemaDir,
    project.outDir,
    project.dialects,
    project.targets,
    project.url,
    project.sync,
    project.typesOnly,
    project.interop,
  ]);
}

function stampFile(project: Project): string {
  const identity = JSON.stringify([project.root, project.schemaDir, project.outDir]);
  return path.join(project.cacheDir, `fresh-${createHash("sha256").update(identity).digest("hex").slice(0, 16)}.json`);
}

/** The stamp's file: the stamp on a line of its own, which is all that most runs need, and the inputs behind it. */
interface Written {
  readonly stamp: Stamp;
  readonly rest: string;
}

function readStamp(project: Project): Written | undefined {
  try {
    const text = readFileSync(stampFile(project), "utf8");
    const end = text.indexOf("\n");
    const stamp: unknown = JSON.parse(text.slice(0, end));
    return isStamp(stamp) ? { stamp, rest: text.slice(end + 1) } : undefined;
  } catch {
    return undefined;
  }
}

/** The hash vouches for the shape of what lies behind it. */
function readInputs(stamp: Stamp, rest: string): ReadonlyMap<string, Inputs> {
  return stamp.inputs === hashOf(rest) ? new Map<string, Inputs>(JSON.parse(rest)) : new Map();
}

function isStamp(written: unknown): written is Stamp {
  if (typeof written !== "object" || written === null) return false;
  const stamp: { readonly [key in keyof Stamp]?: unknown } = written;
  const lists = [stamp.sources, stamp.outputs];
  const texts = [stamp.key, stamp.inputs];
  return (
    texts.every((text) => typeof text === "string") &&
    lists.every((list) => Array.isArray(list) && list.every(Array.isArray))
  );
}

function writeStamp(project: Project, stamp: Stamp, rest: string): void {
  const file = stampFile(project);
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(temporary, `${JSON.stringify(stamp)}\n${rest}`);
    renameSync(temporary, file);
  } catch {
    // A cache that cannot be written costs time and nothing else: the next run compiles.
    rmSync(temporary, { force: true });
  }
}

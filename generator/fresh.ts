/** Answers "nothing changed" from sizes and times of files alone, so that a run with nothing to do loads no compiler. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Project } from "./compile.ts";

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
}

/**
 * Two changes within one tick of the file system's clock carry one time. Linux's coarsest tick is 10 ms, Windows's 15.6 ms
 * (https://learn.microsoft.com/windows/win32/sysinfo/acquiring-high-resolution-time-stamps).
 */
const tick = 20;
/** Some file systems count whole seconds, FAT even two (https://learn.microsoft.com/windows/win32/sysinfo/file-times). */
const coarseTick = 2000;

/** Whether the last run of this very generator, with these options, left exactly the files that are there. */
export function isFresh(project: Project, generator: string): boolean {
  const stamp = readStamp(project);
  return (
    stamp !== undefined &&
    stamp.key === keyOf(project, generator) &&
    sameEntries(project.root, stamp.sources, entriesBelow(project.root, project.schemaDir)) &&
    sameEntries(project.root, stamp.outputs, entriesBelow(project.root, project.outDir))
  );
}

/**
 * Remembers that the outputs are what these sources compile to. `startedAt` is when the run began, milliseconds since 1970; `texts`
 * are the sources that it read, by path from the root.
 */
export function recordFresh(
  project: Project,
  generator: string,
  startedAt: number,
  texts: ReadonlyMap<string, string>,
): void {
  const { root } = project;
  const found = entriesBelow(root, project.schemaDir);
  // A source that went away, or came after the run had looked: the next run compiles.
  const present = new Set(found.map(([file]) => file));
  if ([...texts.keys()].some((file) => !present.has(file))) return;
  if (found.some((entry) => !settledBefore(entry, startedAt) && !texts.has(entry[0]))) return;
  const sources = found.map((entry) => {
    const text = texts.get(entry[0]);
    return text === undefined || settledBefore(entry, startedAt) ? entry : hashed(entry, text);
  });
  const now = Date.now();
  const outputs = entriesBelow(root, project.outDir).map((entry) =>
    settledBefore(entry, now) ? entry : hashed(entry, readFileSync(`${root}/${entry[0]}`)),
  );
  writeStamp(project, { key: keyOf(project, generator), sources, outputs });
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
  return now.every(([file, size, modified, changed]) => {
    const entry = known.get(file);
    if (entry === undefined || entry[1] !== size || entry[2] !== modified || entry[3] !== changed) return false;
    return entry[4] === undefined || entry[4] === hashOf(readFileSync(`${root}/${file}`));
  });
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
        const stat = statSync(`${root}/${file}`, { throwIfNoEntry: false });
        if (stat !== undefined) entries.push([file, stat.size, stat.mtimeMs, stat.ctimeMs]);
      }
    }
  }
  return entries;
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
  return JSON.stringify([generator, project.schemaDir, project.outDir, project.dialects, project.targets, project.url]);
}

function stampFile(project: Project): string {
  const identity = JSON.stringify([project.root, project.schemaDir, project.outDir]);
  return path.join(project.cacheDir, `fresh-${createHash("sha256").update(identity).digest("hex").slice(0, 16)}.json`);
}

function readStamp(project: Project): Stamp | undefined {
  try {
    const written: unknown = JSON.parse(readFileSync(stampFile(project), "utf8"));
    return isStamp(written) ? written : undefined;
  } catch {
    return undefined;
  }
}

function isStamp(written: unknown): written is Stamp {
  if (typeof written !== "object" || written === null) return false;
  const stamp: { readonly [key in keyof Stamp]?: unknown } = written;
  const lists = [stamp.sources, stamp.outputs];
  return typeof stamp.key === "string" && lists.every((list) => Array.isArray(list) && list.every(Array.isArray));
}

function writeStamp(project: Project, stamp: Stamp): void {
  const file = stampFile(project);
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(temporary, JSON.stringify(stamp));
    renameSync(temporary, file);
  } catch {
    // A cache that cannot be written costs time and nothing else: the next run compiles.
    rmSync(temporary, { force: true });
  }
}

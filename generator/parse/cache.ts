/** Keeps syntax trees by the content of their files, so that unchanged files are not parsed again. Losing it costs time only. */
import { randomUUID } from "node:crypto";
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type SyntaxTree, syntaxVersion } from "./syntax.ts";

/** Trees as JSON by the hash of their file's text; each is parsed when it is needed. */
export type TreeCache = ReadonlyMap<string, string>;

/** A line for the version, then one for each tree: its hash, a space, its JSON. */
const file = "syntax.jsonl";
const heading = `colonnade syntax ${syntaxVersion}`;
/** UTF-16 units; a cache that would grow larger keeps only what the newest run used. */
const maxLength = 64_000_000;

/** An unreadable, foreign or damaged cache is an empty one. */
export function readCache(folder: string): TreeCache {
  const trees = new Map<string, string>();
  let text: string;
  try {
    text = readFileSync(path.join(folder, file), "utf8");
  } catch {
    return trees;
  }
  const [first, ...lines] = text.split("\n");
  if (first !== heading) return trees;
  for (const line of lines) {
    const space = line.indexOf(" ");
    if (space > 0) trees.set(line.slice(0, space), line.slice(space + 1));
  }
  return trees;
}

/** Undefined for a file that is not in the cache, or whose line was cut off. */
export function cachedTree(cache: TreeCache, hash: string): SyntaxTree | undefined {
  const text = cache.get(hash);
  if (text === undefined) return undefined;
  try {
    const tree: unknown = JSON.parse(text);
    return isTree(tree) ? tree : undefined;
  } catch {
    return undefined;
  }
}

/** The version in the heading vouches for what lies within. */
function isTree(value: unknown): value is SyntaxTree {
  return typeof value === "object" && value !== null && "declarations" in value && "refused" in value;
}

/** What a run leaves to the next one. */
export interface Used {
  /** Hashes of all its files. */
  readonly hashes: Iterable<string>;
  /** Trees that were not in the cache, or damaged there. */
  readonly parsed: ReadonlyMap<string, SyntaxTree>;
}

/**
 * Keeps the trees of this run, and of others as long as there is room. New ones are added at the end; a cache that would be mostly of
 * others is written anew, whole or not at all. Of two writers the later one may win. A folder that cannot be written to is no mistake
 * of the schema.
 */
export function writeCache(folder: string, { hashes, parsed }: Used, before: TreeCache): void {
  const added = new Map([...parsed].map(([hash, tree]) => [hash, JSON.stringify(tree)]));
  const used = new Map(added);
  for (const hash of hashes) {
    const json = before.get(hash);
    if (json !== undefined && !used.has(hash)) used.set(hash, json);
  }
  const room = Math.min(maxLength, lengthOf(used.values()) * 2);
  const isRoomy = lengthOf(before.values()) + lengthOf(added.values()) <= room;
  // A damaged line leaves the file.
  const isNew = [...added.keys()].every((hash) => !before.has(hash));
  if (before.size > 0 && isRoomy && isNew) append(path.join(folder, file), added);
  else replace(folder, withOthers(used, before, room));
}

function lengthOf(texts: Iterable<string>): number {
  let length = 0;
  for (const text of texts) length += text.length;
  return length;
}

/** What this run used, and what else there is room for. */
function withOthers(used: TreeCache, before: TreeCache, room: number): TreeCache {
  const kept = new Map(used);
  let length = lengthOf(used.values());
  for (const [hash, json] of before) {
    if (kept.has(hash) || length + json.length > room) continue;
    kept.set(hash, json);
    length += json.length;
  }
  return kept;
}

function linesOf(trees: TreeCache): string {
  return [...trees].map(([hash, json]) => `${hash} ${json}\n`).join("");
}

/** A line that was cut off ends here. */
function append(target: string, trees: TreeCache): void {
  try {
    appendFileSync(target, `\n${linesOf(trees)}`);
  } catch {
    // The next run parses them again.
  }
}

function replace(folder: string, trees: TreeCache): void {
  const temporary = path.join(folder, `${file}.${randomUUID()}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, `${heading}\n${linesOf(trees)}`);
    renameSync(temporary, path.join(folder, file));
  } catch {
    removeQuietly(temporary);
  }
}

function removeQuietly(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch {
    // Where nothing can be written there is nothing to remove.
  }
}

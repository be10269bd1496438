/** Keeps syntax trees by the content of their files, so that unchanged files are not parsed again. Losing it costs time only. */
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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
 * Writes the trees of this run, and of others as long as there is room. The file appears whole or not at all; of two writers
 * the later one wins. A folder that cannot be written to is no mistake of the schema.
 */
export function writeCache(folder: string, { hashes, parsed }: Used, before: TreeCache): void {
  const lines = new Map<string, string>();
  let length = 0;
  const add = (hash: string, json: string): void => {
    lines.set(hash, `${hash} ${json}\n`);
    length += json.length;
  };
  for (const [hash, tree] of parsed) add(hash, JSON.stringify(tree));
  for (const hash of hashes) {
    const json = before.get(hash);
    if (json !== undefined && !lines.has(hash)) add(hash, json);
  }
  const room = Math.min(maxLength, length * 2);
  for (const [hash, json] of before) if (!lines.has(hash) && length + json.length <= room) add(hash, json);
  const temporary = path.join(folder, `${file}.${randomUUID()}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, `${heading}\n${[...lines.values()].join("")}`);
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

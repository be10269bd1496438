/** Keeps syntax trees by the content of their files, so that unchanged files are not parsed again. Losing it costs time only. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type SyntaxTree, syntaxVersion } from "./syntax.ts";

export type TreeCache = ReadonlyMap<string, SyntaxTree>;

const file = "syntax.json";
/** Bytes of text; a cache that grew larger starts anew with what the newest run used. */
const maxLength = 64_000_000;

interface Stored {
  readonly version: number;
  readonly trees: { readonly [hash: string]: SyntaxTree };
}

/** An unreadable, foreign or damaged cache is an empty one. */
export function readCache(folder: string): TreeCache {
  try {
    const stored: unknown = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
    return isStored(stored) ? new Map(Object.entries(stored.trees)) : new Map();
  } catch {
    return new Map();
  }
}

function isStored(value: unknown): value is Stored {
  if (typeof value !== "object" || value === null) return false;
  if (!("version" in value) || value.version !== syntaxVersion) return false;
  return "trees" in value && typeof value.trees === "object" && value.trees !== null;
}

/**
 * Writes the trees of this run, and of others as long as there is room. The file appears whole or not at all; of two writers
 * the later one wins. A folder that cannot be written to is no mistake of the schema.
 */
export function writeCache(folder: string, used: TreeCache, before: TreeCache): void {
  const entries = [...used].map(([hash, tree]) => `${JSON.stringify(hash)}:${JSON.stringify(tree)}`);
  let length = entries.reduce((sum, entry) => sum + entry.length, 0);
  const room = Math.min(maxLength, length * 2);
  for (const [hash, tree] of before) {
    if (used.has(hash)) continue;
    const entry = `${JSON.stringify(hash)}:${JSON.stringify(tree)}`;
    length += entry.length;
    if (length > room) break;
    entries.push(entry);
  }
  const temporary = path.join(folder, `${file}.${process.pid}.${Date.now()}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, `{"version":${syntaxVersion},"trees":{${entries.join(",")}}}`);
    renameSync(temporary, path.join(folder, file));
  } catch {
    rmSync(temporary, { force: true });
  }
}

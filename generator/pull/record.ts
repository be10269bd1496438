/** What the last pull wrote, so that the next one knows which files their author has edited since. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Lies in the schema's folder, beside the sources. */
export const recordFile = "pulled.json";

/** Of each file that was written, the SHA-256 of its text. */
export type PullRecord = ReadonlyMap<string, string>;

export function hashOf(text: string): string {
  // A checkout may turn line ends, which is no edit.
  return createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");
}

/** What is no record counts as none: then every file is its author's. */
export function readRecord(folder: string): PullRecord {
  const file = path.join(folder, recordFile);
  if (!existsSync(file)) return new Map();
  try {
    const written: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof written !== "object" || written === null || !("files" in written)) return new Map();
    const { files } = written;
    if (typeof files !== "object" || files === null) return new Map();
    return new Map(
      Object.entries(files).flatMap(([name, hash]) => (typeof hash === "string" ? [[name, hash] as const] : [])),
    );
  } catch {
    return new Map();
  }
}

export function writtenRecord(record: PullRecord): string {
  const files = Object.fromEntries([...record].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ format: 1, files }, undefined, 2)}\n`;
}

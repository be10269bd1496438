/** What a folder holds, for tests that compare one with another. */

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The texts of all files below a folder, by their paths in it. */
export function contents(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
}

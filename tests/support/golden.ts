/** Expected texts that lie beside the tests: compared, or rewritten when GOLDEN=1. */

import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/** Compares a text with the file that holds what is expected, by equality unless `compare` knows better. */
export async function assertGolden(
  file: string,
  actual: string,
  compare: (expected: string) => void = (expected) => assert.equal(actual, expected),
): Promise<void> {
  if (process.env.GOLDEN === "1") {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, actual);
    return;
  }
  compare(await readFile(file, "utf8"));
}

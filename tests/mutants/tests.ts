/** Runs test files in one process, one after the other, and ends at the first file that fails: `tests.ts FILE…`. */

import path from "node:path";
import { run } from "uvu/run";

const files = process.argv.slice(2).map((file) => path.resolve(file));
await run(
  files.map((file) => ({ file, name: path.relative(".", file) })),
  { bail: true },
);

/** The runtime's synchronous helpers are what its promise helpers are without promises. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "uvu";
import { awaits, synchronous, wordsOf } from "../../generator/helpers/synchronous.ts";
import { syncTable } from "../../scripts/build/sync-table.ts";
import { root } from "./sources.ts";

test("runtime/sync/table is derived from runtime/table as it stands: `npx tsx scripts/derive-sync.ts`", () => {
  const folder = path.join(root, "runtime/sync/table");
  const derived = syncTable(root);
  assert.deepEqual(readdirSync(folder).sort(), [...derived.keys()].sort());
  for (const [name, text] of derived) assert.equal(readFileSync(path.join(folder, name), "utf8"), text, name);
});

test("async, await and promises go, and nothing in strings, comments or members", () => {
  const code = `/** Await a Promise<string>. */
export async function read(this_: Executor, of: Promise<Map<string, () => Promise<number>>>): Promise<"a > b" | undefined> {
  const [found] = await this_.rows("select await from Promise<x>", [a < b, c > d]);
  for await (const row of stream) yield* constructor.async(row.await); // await Promise<this>
  return this_.atomically(async (tx) => (await tx.run(sql)).rows > 0);
}
async *stream(): AsyncIterable<Row> {}`;
  assert.equal(
    synchronous(code),
    `/** Await a Promise<string>. */
export function read(this_: Executor, of: Map<string, () => number>): "a > b" | undefined {
  const [found] = this_.rows("select await from Promise<x>", [a < b, c > d]);
  for (const row of stream) yield* constructor.async(row.await); // await Promise<this>
  return this_.atomically((tx) => (tx.run(sql)).rows > 0);
}
*stream(): Iterable<Row> {}`,
  );
});

test("code that waits for several promises at once is refused", () => {
  assert.throws(() => synchronous("const both = await Promise.all([one(), two()]);"), /no synchronous twin/);
});

test("words are those of code", () => {
  assert.deepEqual(wordsOf("const row = 'await'; // async\nname(\"x\", 1)"), ["const", "row", "name"]);
  assert.equal(awaits("/* await */ const text = 'async';"), false);
  assert.equal(awaits("const rows = await read();"), true);
});

test.run();

/** The comment lines above a statement: written and read as inverses, and refused where they do not read. */
import * as assert from "node:assert/strict";
import { test } from "uvu";
import { type Annotations, annotationLines, readAnnotations, wholeRange } from "../../runtime/annotations.ts";
import { readScript } from "../../runtime/migration-file.ts";
import { chainOf } from "./support/migrations.ts";

const comments = (lines: readonly string[]): string => lines.map((line) => `-- ${line}\n`).join("");

const several: Annotations = {
  probes: [
    { query: "SELECT count(*) FROM t WHERE a = 'b -> c'", after: "it's 1" },
    { query: "SELECT 1 -> 2", after: null },
    { query: "SELECT ''", after: "" },
  ],
  repairs: [{ found: "in'valid", sql: 'DROP INDEX CONCURRENTLY "a -> b"' }],
  batch: { size: 500, table: '"a of b by c"', by: ['"x"', '"y"'] },
};

test("what is written is read again", () => {
  assert.deepEqual(readAnnotations(comments(annotationLines(several)), "f"), several);
  const guard: Annotations = { guard: "no value: of t", probes: [], repairs: [] };
  assert.deepEqual(readAnnotations(`-- said before\n${comments(annotationLines(guard))}`, "f"), guard);
  assert.deepEqual(annotationLines({}), []);
});

test("only the lines right above the statement count", () => {
  const [probe = ""] = annotationLines({ probes: [{ query: "SELECT 1", after: "1" }] });
  assert.deepEqual(readAnnotations(`-- ${probe}\n-- a word between\n`, "f").probes, []);
  assert.deepEqual(readAnnotations(`/* -- ${probe} */`, "f").probes, []);
});

test("a line that does not read is named, with one that does", () => {
  for (const [line, example] of [
    ["probe: SELECT 1", "-> '1'"],
    ["probe: SELECT 1 -> 1", "-> '1'"],
    ["repair: DROP INDEX i", "'invalid' -> DROP INDEX"],
    ["batch: all rows", "10000 rows of"],
    ["batch: 0 of t by id", "10000 rows of"],
  ] as const) {
    assert.throws(
      () => readAnnotations(`-- ${line}\n`, "0002_x.up.sql"),
      (error: Error) =>
        error.message.includes(`0002_x.up.sql: this line does not read: -- ${line}`) && error.message.includes(example),
      line,
    );
  }
});

test("a batched statement says where the range of keys goes", () => {
  const migration = (up: string) => {
    const [one] = chainOf("mysql", [{ name: "fill", up, down: "" }]).migrations;
    assert.ok(one !== undefined);
    return one;
  };
  const line = "-- batch: 10 rows of t by id\n";
  assert.throws(
    () => readScript(migration(`${line}UPDATE t SET a = 1 WHERE b = 2;\n`), "up", "mysql"),
    /0001_fill\.up\.sql: a statement in batches does not say where the range of keys goes: UPDATE t/,
  );
  const good = readScript(migration(`${line}UPDATE t SET a = 1 WHERE (b = 2) AND ${wholeRange};\n`), "up", "mysql");
  assert.deepEqual(good.annotations[0]?.batch, { size: 10, table: "t", by: ["id"] });
});

test.run();

/** What the comparison of two catalogs counts, and what it leaves out. */

import assert from "node:assert/strict";
import { suite } from "uvu";
import type { Catalog, Column } from "../../generator/catalog/catalog.ts";
import { compareCatalogs, describeDifference, equalCatalogs } from "../../generator/catalog/compare.ts";
import { catalog, check, column, index, table } from "../support/catalogs.ts";

const test = suite("compared catalogs");

const one = (rest: Partial<Column>): Catalog => catalog(table("t", [column("id"), column("a", "text", rest)]));
const lines = (expected: Catalog, actual: Catalog) => compareCatalogs(expected, actual).map(describeDifference);

test("are equal whatever the order of objects, columns and fields", () => {
  const a = table("a", [column("id"), column("x")], { checks: [check("c", "1"), check("d", "2")] });
  const { name, ...rest } = { ...a, columns: a.columns.toReversed(), checks: a.checks.toReversed() };
  const b = table("b", [column("id")]);
  assert.ok(equalCatalogs(catalog(a, b), catalog(b, { ...rest, name })));
});

test("differ in the meaning of a column only where both know it", () => {
  assert.ok(equalCatalogs(one({}), one({ meaning: "uuid" })));
  assert.deepEqual(lines(one({ meaning: "text" }), one({ meaning: "uuid" })), [
    "column t.a: meaning is uuid, expected text",
  ]);
});

test("do not differ by a flag that is false on one side and absent on the other", () => {
  assert.ok(equalCatalogs(one({ invisible: false }), one({})));
});

test("do not differ by how a text is cut into strings, but by which columns it names", () => {
  const checked = (...expression: Parameters<typeof check>[1][]) =>
    catalog(table("t", [column("id")], { checks: [check("c", ...expression)] }));
  assert.ok(equalCatalogs(checked("a", " > 0"), checked("a > ", "0")));
  assert.deepEqual(lines(checked({ column: "a" }, " > 0"), checked({ column: "b" }, " > 0")), [
    "check t.c: expression is b > 0, expected a > 0",
  ]);
});

test("by presence differ in whether there is an expression, and not in what it says", () => {
  const presence = { expressions: "presence" } as const;
  assert.ok(equalCatalogs(one({ default: ["1"] }), one({ default: ["(1)"] }), presence));
  assert.ok(!equalCatalogs(one({ default: ["1"] }), one({}), presence));
  const keyed = (keys: ReturnType<typeof index>["keys"]) =>
    catalog(table("t", [column("id")], { indexes: [{ ...index("i"), keys }] }));
  const plain = (name: string) => ({ expression: [{ column: name }], descending: false });
  assert.ok(!equalCatalogs(keyed([plain("a")]), keyed([plain("b")]), presence));
  const lower = (text: string) => ({ expression: [text], descending: false });
  assert.ok(equalCatalogs(keyed([lower("lower(a)")]), keyed([lower("lower((a)::text)")]), presence));
});

test("tell namesakes in two namespaces apart", () => {
  const there = { ...table("t", [column("id")]), namespace: "app" };
  assert.deepEqual(lines(catalog(table("t", [column("id")])), catalog(there)), [
    "table t is missing",
    "table app.t is not expected",
  ]);
});

test("count two constraints of one name, which SQLite allows, as two", () => {
  const twice = catalog(table("t", [column("id")], { checks: [check("c", "1"), check("c", "2")] }));
  const once = catalog(table("t", [column("id")], { checks: [check("c", "1")] }));
  assert.deepEqual(lines(twice, once), ["check t.c (2) is missing"]);
});

test.run();

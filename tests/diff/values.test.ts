/** Which rows of a closed set get other values on the way there, and what the way back knows and cannot tell apart. */
import assert from "node:assert/strict";
import { suite } from "uvu";
import type { Column } from "../../generator/catalog/catalog.ts";
import { changedValues } from "../../generator/diff/values.ts";
import { invert } from "../../generator/operations/invert.ts";
import { type Intent, noIntent, type ValueMapping } from "../../generator/operations/operation.ts";
import { column } from "../support/catalogs.ts";

const test = suite("changed values");
const owner = { name: "t" };

function set(...values: string[]): Column {
  return { ...column("c"), meaning: "oneOf", values };
}

function said(...mappings: readonly (readonly [string, string | null])[]): Intent {
  return { ...noIntent, values: mappings.map(([from, to]) => ({ table: "t", column: "c", from, to })) };
}

function ways(from: Column, to: Column, intent: Intent) {
  const arrows = (mappings: readonly ValueMapping[]) => mappings.map((each) => `${each.from}>${each.to}`);
  const up = changedValues(owner, from, to, intent);
  const down = changedValues(owner, to, from, invert(intent));
  return { up: arrows(up.mapped), lost: arrows(up.merged), down: arrows(down.mapped), kept: arrows(down.merged) };
}

test("the way back knows who wrote its expression, and what the values mean there", () => {
  const conversion = { table: "t", column: "c", up: ["1"], authored: true, meant: { from: "epochSeconds" } } as const;
  const [back] = invert({ ...noIntent, conversions: [conversion] }).conversions;
  assert.deepEqual(back, { table: "t", column: "c", down: ["1"], authored: true, meant: { to: "epochSeconds" } });
});

test("a renamed value comes back", () => {
  const found = ways(set("a", "b"), set("a", "c"), said(["b", "c"]));
  assert.deepEqual(found, { up: ["b>c"], lost: [], down: ["c>b"], kept: [] });
});

test("a value that was merged into another stays there on the way back", () => {
  const found = ways(set("a", "b"), set("a"), said(["b", "a"]));
  assert.deepEqual(found, { up: ["b>a"], lost: [], down: [], kept: ["a>b"] });
});

test("of two values that became one, the first comes back", () => {
  const found = ways(set("a", "b"), set("c"), said(["a", "c"], ["b", "c"]));
  assert.deepEqual(found, { up: ["a>c", "b>c"], lost: [], down: ["c>a"], kept: ["c>b"] });
});

test("null is a value like another where both sides allow it", () => {
  const optional = (of: Column): Column => ({ ...of, nullable: true });
  const both = ways(optional(set("a", "b")), optional(set("a")), said(["b", null]));
  assert.deepEqual(both, { up: ["b>null"], lost: [], down: [], kept: ["null>b"] });
  const now = ways(set("a", "b"), optional(set("a")), said(["b", null]));
  assert.deepEqual(now, { up: ["b>null"], lost: [], down: ["null>b"], kept: [] });
});

test("what was said of an earlier step counts no more", () => {
  const stale = said(["b", "c"], ["d", null]);
  assert.deepEqual(ways(set("a", "c"), set("a", "c", "e"), stale), { up: [], lost: [], down: [], kept: [] });
  assert.deepEqual(ways(set("a", "x"), set("a", "c"), stale), { up: [], lost: [], down: [], kept: [] });
});

test("a text can have been anything, and a whole number nothing but digits", () => {
  const text: Column = { ...column("c"), meaning: "text" };
  assert.deepEqual(ways(text, set("a"), said(["A", "a"])), { up: ["A>a"], lost: [], down: [], kept: ["a>A"] });
  const whole: Column = { ...column("c"), meaning: "integer" };
  assert.deepEqual(ways(whole, set("a"), said(["1", "a"])), { up: ["1>a"], lost: [], down: ["a>1"], kept: [] });
});

test("only the column of the table and namespace that it was said of changes", () => {
  const elsewhere = { ...noIntent, values: [{ table: "t", namespace: "n", column: "c", from: "b", to: "c" }] };
  assert.deepEqual(changedValues(owner, set("b"), set("c"), elsewhere).mapped, []);
  assert.equal(changedValues({ ...owner, namespace: "n" }, set("b"), set("c"), elsewhere).mapped.length, 1);
});

test.run();

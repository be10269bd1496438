/** Which of the renames in a source a step makes. */
import assert from "node:assert/strict";
import { suite } from "uvu";
import type { Catalog } from "../../generator/catalog/catalog.ts";
import { diff } from "../../generator/diff/diff.ts";
import { listing } from "../../generator/operations/english.ts";
import { invert } from "../../generator/operations/invert.ts";
import { withLiveRenames } from "../../generator/operations/live-renames.ts";
import { type Intent, noIntent, type Rename } from "../../generator/operations/operation.ts";
import { catalog, column, table } from "../support/catalogs.ts";

const test = suite("live renames");

/** A table with an id and these columns. */
function holding(...names: readonly string[]): Catalog {
  return catalog(table("t", [column("id"), ...names.map((name) => column(name))]));
}

function columns(...renames: readonly string[]): Intent {
  const read = (rename: string): Rename => {
    const [from = "", to = ""] = rename.split(" > ");
    return { from, to };
  };
  return { ...noIntent, columns: renames.map((rename) => ({ table: "t", ...read(rename) })) };
}

function live(from: Catalog, to: Catalog, intent: Intent): readonly string[] {
  return withLiveRenames(from, to, intent).columns.map((rename) => `${rename.from} > ${rename.to}`);
}

function ways(from: Catalog, to: Catalog, stated: Intent) {
  const intent = withLiveRenames(from, to, stated);
  return { up: listing(diff(from, to, intent)), down: listing(diff(to, from, invert(intent))) };
}

test("a rename counts while the old name is there and the new one is free", () => {
  assert.deepEqual(live(holding("a"), holding("b"), columns("a > b")), ["a > b"]);
  assert.deepEqual(live(holding("b"), holding("b", "c"), columns("a > b")), []);
  assert.deepEqual(live(holding("a", "b"), holding("a", "b"), columns("a > b")), []);
});

test("a chain of renames starts with the name that nobody has", () => {
  const chain = columns("a > b", "b > c");
  assert.deepEqual(live(holding("a", "b"), holding("b", "c"), chain), ["a > b", "b > c"]);
  assert.deepEqual(live(holding("b", "c"), holding("b", "c", "d"), chain), []);
  assert.deepEqual(live(holding("b"), holding("b", "c"), chain), ["b > c"]);
  assert.deepEqual(ways(holding("a", "b"), holding("b", "c"), chain), {
    up: ["rename column t.b to c", "rename column t.a to b"],
    down: ["rename column t.b to a", "rename column t.c to b"],
  });
});

test("names that are exchanged are not told from names that were", () => {
  assert.deepEqual(live(holding("a", "b"), holding("a", "b"), columns("a > b", "b > a")), []);
});

test("a name is taken over from a column that goes", () => {
  const taken = columns("a > b");
  assert.deepEqual(live(holding("a", "b"), holding("b"), taken), ["a > b"]);
  const { up, down } = ways(holding("a", "b"), holding("b"), taken);
  assert.deepEqual(up, ["drop column t.b", "rename column t.a to b"]);
  assert.deepEqual(
    down.map((line) => line.replace(/ \(.*/, "")),
    ["rename column t.b to a", "add column t.b"],
  );
});

test("a rename that was made long ago does not come undone on the way back of a later step", () => {
  const { down } = ways(holding("b"), holding("b", "c"), columns("a > b"));
  assert.deepEqual(down, ["drop column t.c"]);
});

test("tables are told apart by their namespaces", () => {
  const at = (namespace: string | undefined, name: string) =>
    catalog({ ...table(name, [column("id"), column("x")]), ...(namespace === undefined ? {} : { namespace }) });
  const moved: Intent = { ...noIntent, tables: [{ from: "t", to: "u", fromNamespace: "old", namespace: "new" }] };
  assert.deepEqual(ways(at("old", "t"), at("new", "u"), moved), {
    up: ["rename table old.t to new.u", "rename primary key pk_t to pk_u on new.u"],
    down: ["rename table new.u to old.t", "rename primary key pk_u to pk_t on old.t"],
  });
  const out: Intent = { ...noIntent, tables: [{ from: "t", to: "t", fromNamespace: "old" }] };
  assert.deepEqual(ways(at("old", "t"), at(undefined, "t"), out), {
    up: ["rename table old.t to t"],
    down: ["rename table t to old.t"],
  });
  assert.deepEqual(withLiveRenames(at(undefined, "t"), at("new", "u"), moved).tables, []);
});

test("what is said of a column follows it and its table home", () => {
  const intent: Intent = {
    ...noIntent,
    tables: [{ from: "s", to: "t" }],
    columns: [{ table: "t", from: "a", to: "b" }],
    conversions: [{ table: "t", column: "b", up: [{ column: "b" }, " + 1"], down: [{ column: "b" }, " - 1"] }],
  };
  assert.deepEqual(invert(intent).conversions, [
    { table: "s", column: "a", up: [{ column: "a" }, " - 1"], down: [{ column: "a" }, " + 1"] },
  ]);
});

test.run();

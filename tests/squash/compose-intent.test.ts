/** What several steps say of a table's rows, said for one step; and when that cannot be. */
import assert from "node:assert/strict";
import { suite } from "uvu";
import type { Catalog, Column, Table } from "../../generator/catalog/catalog.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import { type Intent, noIntent } from "../../generator/operations/operation.ts";
import { composeIntent } from "../../generator/squash/compose-intent.ts";
import { catalog, column, index, table } from "../support/catalogs.ts";

const test = suite("compose intent");

/** Catalogs one after the other, with what was said between two of them. */
function compose(first: Catalog, ...steps: readonly (readonly [Partial<Intent>, Catalog])[]) {
  let from = first;
  const folded = steps.map(([said, to], i) => {
    const step = { version: i + 2, from, to, intent: { ...noIntent, ...said } };
    from = to;
    return step;
  });
  return composeIntent(dialects.postgres, first, from, folded);
}

function said(...steps: Parameters<typeof compose>): Partial<Intent> {
  const composed = compose(...steps);
  if ("reasons" in composed) throw new Error(composed.reasons.join("\n"));
  return Object.fromEntries(Object.entries(composed.intent).filter(([, list]) => list.length > 0));
}

function reasons(...steps: Parameters<typeof compose>): readonly string[] {
  const composed = compose(...steps);
  return "reasons" in composed ? composed.reasons : [];
}

const text = (name: string, rest: Partial<Column> = {}) => column(name, "text", { meaning: "text", ...rest });
const id = column("id", "bigint", { meaning: "bigint" });
const notes = (...columns: readonly Column[]) => table("notes", [id, ...columns]);
const one = (...tables: readonly Table[]) => catalog(...tables);
const renameTo = (to: string, from: string, owner = "notes") => ({ columns: [{ table: owner, from, to }] });

test("renames meet: a column by way of two names, a table by way of two", () => {
  assert.deepEqual(
    said(
      one(notes(text("a"))),
      [renameTo("b", "a"), one(notes(text("b")))],
      [renameTo("c", "b"), one(notes(text("c")))],
    ),
    { columns: [{ table: "notes", from: "a", to: "c" }] },
  );
  const named = (name: string) => one(table(name, [id], { primaryKey: { name: "pk", columns: ["id"] } }));
  assert.deepEqual(
    said(
      named("a"),
      [{ tables: [{ from: "a", to: "b" }] }, named("b")],
      [{ tables: [{ from: "b", to: "c" }] }, named("c")],
    ),
    { tables: [{ from: "a", to: "c" }] },
  );
});

test("a rename there and back is none", () => {
  assert.deepEqual(
    said(
      one(notes(text("a"))),
      [renameTo("b", "a"), one(notes(text("b")))],
      [renameTo("a", "b"), one(notes(text("a")))],
    ),
    {},
  );
});

test("what came and went is not mentioned", () => {
  const passing = one(notes(text("a"), text("b")), table("other", [id]));
  assert.deepEqual(said(one(notes(text("a"))), [{}, passing], [{}, one(notes(text("a")))]), {});
});

test("columns are said of the table under its last name", () => {
  const before = one(notes(text("a")));
  const between = one(notes(text("b")));
  const after = one(table("papers", [id, text("b")], { primaryKey: { name: "pk_notes", columns: ["id"] } }));
  assert.deepEqual(
    said(before, [renameTo("b", "a"), between], [{ tables: [{ from: "notes", to: "papers" }] }, after]),
    {
      tables: [{ from: "notes", to: "papers" }],
      columns: [{ table: "papers", from: "a", to: "b" }],
    },
  );
});

test("renamed indexes", () => {
  const indexed = (name: string) => one({ ...notes(text("a")), indexes: [index(name, "a")] });
  assert.deepEqual(
    said(
      indexed("i1"),
      [{ constraints: [{ table: "notes", from: "i1", to: "i2" }] }, indexed("i2")],
      [{ constraints: [{ table: "notes", from: "i2", to: "i3" }] }, indexed("i3")],
    ).constraints,
    [{ table: "notes", from: "i1", to: "i3" }],
  );
});

test("a name that stood for two things is refused", () => {
  const dropped = one(notes());
  assert.deepEqual(reasons(one(notes(text("a"))), [{}, dropped], [{}, one(notes(text("a", { nullable: true })))]), [
    "column notes.a was dropped by 2, and its name was given to another later",
  ]);
  assert.deepEqual(reasons(one(notes()), [{}, one()], [{}, one(notes())]), [
    "table notes was dropped by 2, and its name was given to another later",
  ]);
});

test("a backfill speaks of columns by their last names, and of nothing that others change", () => {
  const filled = { backfills: [{ table: "notes", column: "slug", value: ["lower(", { column: "a" }, ")"] }] };
  const added = one(notes(text("a"), text("slug")));
  assert.deepEqual(
    said(one(notes(text("a"))), [filled, added], [renameTo("b", "a"), one(notes(text("b"), text("slug")))]),
    {
      columns: [{ table: "notes", from: "a", to: "b" }],
      backfills: [{ table: "notes", column: "slug", value: ["lower(", { column: "b" }, ")"] }],
    },
  );
  assert.deepEqual(reasons(one(notes(text("a"))), [filled, added], [{}, one(notes(text("slug")))]), [
    "the expression by which 2 fills notes.slug reads a, which other steps change",
  ]);
  const verbatim = { backfills: [{ table: "notes", column: "slug", value: ["a || 'b'"] }] };
  assert.match(
    reasons(one(notes(text("a"))), [verbatim, added], [renameTo("b", "a"), one(notes(text("b"), text("slug")))])[0] ??
      "",
    /names a column that other steps change/,
  );
});

test("rows keep the default that their column was added with, and get none that came later", () => {
  const points = (rest: Partial<Column>) => one(notes(column("points", "integer", { meaning: "integer", ...rest })));
  const first = one(notes());
  const backfill = (value: string) => ({ backfills: [{ table: "notes", column: "points", value: [value] }] });
  assert.deepEqual(said(first, [{}, points({ default: ["5"] })], [{}, points({ default: ["7"] })]), backfill("5"));
  assert.deepEqual(said(first, [{}, points({ default: ["5"] })], [{}, points({})]), backfill("5"));
  assert.deepEqual(said(first, [{}, points({ default: ["5"] })], [{}, points({ default: ["5"], nullable: true })]), {});
  assert.deepEqual(
    said(first, [{}, points({ nullable: true })], [{}, points({ nullable: true, default: ["1"] })]),
    backfill("NULL"),
  );
  assert.deepEqual(said(first, [{}, points({ nullable: true })], [backfill("3"), points({})]), backfill("3"));
});

test("one conversion is kept, two are refused", () => {
  const a = (type: string, meaning: NonNullable<Column["meaning"]>) => one(notes(column("a", type, { meaning })));
  const conversion = { conversions: [{ table: "notes", column: "a", up: ["length(", { column: "a" }, ")"] }] };
  const first = a("text", "text");
  assert.deepEqual(said(first, [conversion, a("integer", "integer")], [{}, a("integer", "integer")]), conversion);
  const authored = { conversions: conversion.conversions.map((each) => ({ ...each, authored: true })) };
  assert.deepEqual(said(first, [authored, a("integer", "integer")], [{}, a("integer", "integer")]), authored);
  assert.deepEqual(
    said(
      first,
      [conversion, a("integer", "integer")],
      [renameTo("b", "a"), one(notes(column("b", "integer", { meaning: "integer" })))],
    ),
    {
      columns: [{ table: "notes", from: "a", to: "b" }],
      conversions: [{ table: "notes", column: "b", up: ["length(", { column: "b" }, ")"] }],
    },
  );
  assert.deepEqual(reasons(first, [conversion, a("integer", "integer")], [{}, a("text", "text")]), [
    "the values of notes.a are changed by 2 and 3, and one step can do it once",
  ]);
  assert.deepEqual(said(a("varchar(10)", "text"), [{}, a("varchar(20)", "text")], [{}, a("varchar(40)", "text")]), {});
});

test("a column that was added and then converted is refused, unless it holds nothing", () => {
  const a = (type: string, meaning: NonNullable<Column["meaning"]>, rest: Partial<Column>) =>
    one(notes(column("a", type, { meaning, ...rest })));
  const change = (rest: Partial<Column>) =>
    reasons(one(notes()), [{}, a("text", "text", rest)], [{}, a("integer", "integer", { nullable: true })]);
  assert.deepEqual(change({ default: ["'1'"], nullable: true }), [
    "notes.a was added by 2 and its values were changed by 3",
  ]);
  assert.deepEqual(change({ nullable: true }), []);
});

test("nulls are filled once, with what filled them first", () => {
  const a = (nullable: boolean) => one(notes(text("a", { nullable })));
  const fill = (value: string) => ({ backfills: [{ table: "notes", column: "a", value: [value] }] });
  assert.deepEqual(said(a(true), [fill("'x'"), a(false)], [{}, a(true)], [fill("'y'"), a(false)]), fill("'x'"));
  assert.deepEqual(reasons(a(true), [fill("'x'"), a(false)], [{}, a(true)]), [
    "2 filled the nulls of notes.a, which may be null again in the end",
  ]);
});

test("values of a closed set are followed to the last", () => {
  const set = (...values: readonly string[]) => one(notes(column("kind", "text", { meaning: "oneOf", values })));
  const map = (from: string, to: string) => ({ values: [{ table: "notes", column: "kind", from, to }] });
  assert.deepEqual(said(set("a", "x"), [map("a", "b"), set("b", "x")], [map("b", "c"), set("c", "x")]), map("a", "c"));
  assert.deepEqual(reasons(set("a", "x"), [map("a", "b"), set("b", "x")], [{}, set("b", "x", "a")]), [
    '"a" of notes.kind became another value and is a value again',
  ]);
});

test.run();

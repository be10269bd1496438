/** The differ on Catalogs alone: what it finds, the order of it, and the way back. */
import assert from "node:assert/strict";
import { suite } from "uvu";
import type { Catalog } from "../../generator/catalog/catalog.ts";
import { diff } from "../../generator/diff/diff.ts";
import { listing } from "../../generator/operations/english.ts";
import { invert } from "../../generator/operations/invert.ts";
import { type Intent, noIntent } from "../../generator/operations/operation.ts";
import { catalog, check, column, foreignKey, index, table } from "../support/catalogs.ts";

const test = suite("diff");

function both(from: Catalog, to: Catalog, intent: Partial<Intent> = {}) {
  const whole = { ...noIntent, ...intent };
  return { up: listing(diff(from, to, whole)), down: listing(diff(to, from, invert(whole))) };
}

test("equal catalogs have no difference, whatever the order of their objects", () => {
  const a = table("a", [column("id"), column("x"), column("y")], { indexes: [index("i", "x"), index("j", "y")] });
  const b = table("a", [column("y"), column("id"), column("x")], {
    indexes: [index("j", "y"), index("i", "x")],
    primaryKey: { name: "pk_a", columns: ["id"] },
  });
  assert.deepEqual(diff(catalog(a, table("c", [column("id")])), catalog(table("c", [column("id")]), b), noIntent), []);
});

test("parents are created first and dropped last", () => {
  const child = table("a_child", [column("id"), column("parent_id")], {
    foreignKeys: [foreignKey("fk", ["parent_id"], "b_parent")],
  });
  const { up, down } = both(catalog(), catalog(child, table("b_parent", [column("id")])));
  assert.deepEqual(up, ["create table b_parent", "create table a_child"]);
  assert.deepEqual(down, ["drop table a_child", "drop table b_parent"]);
});

test("a circle of foreign keys is closed after the tables and opened before", () => {
  const a = table("a", [column("id"), column("b_id")], { foreignKeys: [foreignKey("fk_a", ["b_id"], "b")] });
  const b = table("b", [column("id"), column("a_id")], { foreignKeys: [foreignKey("fk_b", ["a_id"], "a")] });
  const { up, down } = both(catalog(), catalog(a, b));
  assert.deepEqual(up, [
    "create table b",
    "create table a",
    "add foreign key fk_b: b (a_id) to a (id) on delete cascade",
  ]);
  assert.equal(down[0]?.startsWith("drop foreign key"), true);
  assert.deepEqual(down.slice(1).sort(), ["drop table a", "drop table b"]);
});

test("a chain of 5,000 foreign keys does not recurse", () => {
  const tables = Array.from({ length: 5000 }, (_, i) =>
    table(`t${i}`, [column("id"), column("next_id")], {
      foreignKeys: i === 4999 ? [] : [foreignKey(`fk${i}`, ["next_id"], `t${i + 1}`)],
    }),
  );
  const operations = diff(catalog(), catalog(...tables), noIntent);
  assert.equal(operations.length, 5000);
  assert.equal(listing(operations.slice(0, 1))[0], "create table t4999");
});

test("a rename takes along what names the column", () => {
  const before = table("notes", [column("id"), column("body", "text")], {
    checks: [check("ck_notes_body", "length(", { column: "body" }, ") > 0")],
    indexes: [index("idx_notes_body", "body")],
  });
  const after = table("notes", [column("id"), column("text", "text")], {
    checks: [check("ck_notes_text", "length(", { column: "text" }, ") > 0")],
    indexes: [index("idx_notes_text", "text")],
  });
  const { up, down } = both(catalog(before), catalog(after), {
    columns: [{ table: "notes", from: "body", to: "text" }],
  });
  assert.deepEqual(up, [
    "rename column notes.body to text",
    "rename check ck_notes_body to ck_notes_text on notes",
    "rename index idx_notes_body to idx_notes_text on notes",
  ]);
  assert.deepEqual(down, [
    "rename column notes.text to body",
    "rename check ck_notes_text to ck_notes_body on notes",
    "rename index idx_notes_text to idx_notes_body on notes",
  ]);
});

test("a renamed table keeps its rows and takes foreign keys of others along", () => {
  const child = (parent: string) =>
    table("child", [column("id"), column("p")], { foreignKeys: [foreignKey("fk_child_p", ["p"], parent)] });
  const from = catalog(table("old", [column("id")]), child("old"));
  const to = catalog(table("new", [column("id")]), child("new"));
  const { up, down } = both(from, to, { tables: [{ from: "old", to: "new" }] });
  assert.deepEqual(up, ["rename table old to new", "rename primary key pk_old to pk_new on new"]);
  assert.deepEqual(down, ["rename table new to old", "rename primary key pk_new to pk_old on old"]);
});

test("a rename that was made already is not made again", () => {
  const now = catalog(table("notes", [column("id"), column("text", "text")]));
  assert.deepEqual(diff(now, now, { ...noIntent, columns: [{ table: "notes", from: "body", to: "text" }] }), []);
});

test("a change of type takes checks and foreign keys of the column off and sets them up again", () => {
  const make = (type: string) =>
    catalog(
      table("p", [column("id", type)]),
      table("c", [column("id"), column("p_id", type)], {
        foreignKeys: [foreignKey("fk_c_p_id", ["p_id"], "p")],
        checks: [check("ck_c_p_id", { column: "p_id" }, " > 0")],
      }),
    );
  assert.deepEqual(both(make("integer"), make("bigint")).up, [
    "drop foreign key fk_c_p_id of c",
    "drop check ck_c_p_id on c",
    "change column p.id: type integer becomes bigint",
    "change column c.p_id: type integer becomes bigint",
    "add check ck_c_p_id on c: p_id > 0",
    "add foreign key fk_c_p_id: c (p_id) to p (id) on delete cascade",
  ]);
});

test("meaning makes a difference only where both sides know it", () => {
  const make = (meaning?: "text" | "uuid") =>
    catalog(table("t", [column("id"), column("x", "text", meaning === undefined ? {} : { meaning })]));
  assert.deepEqual(diff(make("text"), make(), noIntent), []);
  assert.deepEqual(both(make("text"), make("uuid")).up, ["change column t.x: meaning text becomes uuid"]);
});

test("an index or check with new contents is dropped and created, names in order", () => {
  const make = (...columns: string[]) =>
    catalog(table("t", [column("id"), column("x"), column("y")], { indexes: [index("i", ...columns)] }));
  assert.deepEqual(both(make("x"), make("x", "y")).up, ["drop index i on t", "create index i on t (x, y)"]);
});

test("views that read a changed view are made anew with it, in order", () => {
  const view = (name: string, text: string, on: string) => ({
    name,
    columns: ["id"],
    query: [text],
    dependsOn: [{ name: on }],
  });
  const make = (text: string): Catalog => ({
    ...catalog(table("t", [column("id")])),
    views: [view("outer_view", "select id from inner_view", "inner_view"), view("inner_view", text, "t")],
  });
  assert.deepEqual(both(make("select id from t"), make("select id from t where id > 1")).up, [
    "drop view outer_view",
    "drop view inner_view",
    "create view inner_view",
    "create view outer_view",
  ]);
});

test("a required column that comes from a backfill says so in its operation", () => {
  const from = catalog(table("t", [column("id")]));
  const to = catalog(table("t", [column("id"), column("size")]));
  const [operation] = diff(from, to, { ...noIntent, backfills: [{ table: "t", column: "size", value: ["0"] }] });
  assert.deepEqual(operation?.kind === "addColumn" && operation.backfill, ["0"]);
});

test.run();

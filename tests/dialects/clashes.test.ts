/** Which two changes of a table stand in one statement of MySQL and MariaDB: each pair that must not, beside one that may. */

import assert from "node:assert/strict";
import { suite } from "uvu";
import type { Column, ForeignKey, Table } from "../../generator/catalog/catalog.ts";
import { goesWith, staysAlone } from "../../generator/dialects/mysql/clashes.ts";
import { mergeChanges } from "../../generator/dialects/mysql/merge.ts";
import type { TableChange } from "../../generator/operations/operation.ts";

const test = suite("clashes");

const table: Table = {
  name: "t",
  columns: [],
  uniques: [],
  foreignKeys: [],
  checks: [],
  indexes: [],
  triggers: [],
  options: {},
};
const column = (name: string, more: Partial<Column> = {}): Column => ({ name, type: "int", nullable: false, ...more });
const index = (name: string, on = "other", method?: string) => ({
  name,
  unique: false,
  keys: [{ expression: [{ column: on }], descending: false }],
  include: [],
  ...(method === undefined ? {} : { method }),
});
const foreignKey = (name: string, parent = "p"): ForeignKey => ({
  name,
  columns: ["ref"],
  references: { name: parent, columns: ["id"] },
  onDelete: "cascade",
  onUpdate: "no action",
});
const computed = (on: string) => ({ generated: { expression: [{ column: on }, " + 1"], stored: false } });
const byDefault = (on: string) => ({ default: ["(", { column: on }, ")"] });

const add = (name: string, more: Partial<Column> = {}): TableChange => ({
  kind: "addColumn",
  table,
  column: column(name, more),
});
const drop = (name: string, more: Partial<Column> = {}): TableChange => ({
  kind: "dropColumn",
  table,
  column: column(name, more),
});
const alter = (from: Column, to: Column): TableChange => ({ kind: "alterColumn", table, from, to });
const rename = (from: string, to: string): TableChange => ({
  kind: "renameColumn",
  table,
  from: column(from),
  to: column(to),
});
const key = (kind: "addPrimaryKey" | "dropPrimaryKey", ...columns: string[]): TableChange => ({
  kind,
  table,
  primaryKey: { name: "PRIMARY", columns },
});
const unique = (kind: "addUnique" | "dropUnique", name: string, ...columns: string[]): TableChange => ({
  kind,
  table,
  unique: { name, columns },
});
const reference = (kind: "addForeignKey" | "dropForeignKey", name: string, parent?: string): TableChange => ({
  kind,
  table,
  foreignKey: foreignKey(name, parent),
});
const indexed = (kind: "createIndex" | "dropIndex", name: string, on?: string, method?: string): TableChange => ({
  kind,
  table,
  index: index(name, on, method),
});
const renameIndex = (from: string, to: string): TableChange => ({
  kind: "renameIndex",
  table,
  from: index(from),
  to: index(to),
});
const renameUnique = (from: string, to: string): TableChange => ({
  kind: "renameConstraint",
  table,
  constraint: "unique",
  from,
  to,
});
const check = (on: string): TableChange => ({
  kind: "addCheck",
  table,
  check: { name: "ck", expression: [{ column: on }, " > 0"] },
});
const numbered = { identity: "byDefault" } as const;

test("what stands apart", () => {
  const pairs: readonly (readonly [TableChange, TableChange])[] = [
    [drop("a"), add("a")],
    [rename("a", "b"), drop("b")],
    [rename("a", "b"), alter(column("b"), column("b", { type: "bigint" }))],
    [add("b"), rename("a", "b")],
    [reference("dropForeignKey", "fk"), reference("addForeignKey", "fk")],
    [reference("dropForeignKey", "FK"), reference("addForeignKey", "fk")],
    [key("addPrimaryKey", "x"), key("dropPrimaryKey", "x")],
    [unique("addUnique", "k", "x"), unique("dropUnique", "k", "x")],
    [indexed("createIndex", "k"), indexed("dropIndex", "k")],
    [renameIndex("j", "k"), indexed("dropIndex", "k")],
    [indexed("createIndex", "k"), renameIndex("k", "l")],
    [renameUnique("j", "k"), unique("dropUnique", "k", "x")],
    [unique("addUnique", "k", "x"), renameUnique("k", "l")],
    [add("b", computed("a")), drop("a")],
    [add("b", byDefault("a")), drop("a")],
    [alter(column("b"), column("b", computed("a"))), drop("a")],
    [alter(column("b"), column("b", byDefault("a"))), rename("a", "c")],
    [key("addPrimaryKey", "a"), rename("a", "b")],
    [unique("addUnique", "k", "a"), rename("a", "b")],
    [reference("addForeignKey", "fk"), rename("ref", "b")],
    [check("a"), rename("a", "b")],
    [indexed("createIndex", "k", "a"), drop("a")],
    [drop("a", numbered), alter(column("b"), column("b", numbered))],
    [alter(column("a", numbered), column("a")), alter(column("b"), column("b", numbered))],
  ];
  for (const [first, second] of pairs) assert.ok(!goesWith([first], second), JSON.stringify([first, second]));
});

test("what goes together", () => {
  const pairs: readonly (readonly [TableChange, TableChange])[] = [
    [drop("a"), add("b")],
    [rename("a", "b"), rename("c", "d")],
    [reference("dropForeignKey", "fk"), reference("addForeignKey", "fk_2")],
    [key("dropPrimaryKey", "x"), key("addPrimaryKey", "y")],
    [unique("addUnique", "k", "x"), unique("dropUnique", "l", "x")],
    [indexed("dropIndex", "k"), indexed("createIndex", "k")],
    [renameIndex("k", "j"), indexed("dropIndex", "k")],
    [renameUnique("k", "j"), unique("dropUnique", "k", "x")],
    [unique("addUnique", "k", "x"), renameUnique("j", "k")],
    [add("b", computed("a")), drop("c")],
    [add("b", computed("a")), alter(column("a"), column("a", { type: "bigint" }))],
    [check("a"), rename("b", "c")],
    [drop("a"), alter(column("b"), column("b", numbered))],
    [drop("a", numbered), alter(column("b", numbered), column("b", { ...numbered, type: "bigint" }))],
  ];
  for (const [first, second] of pairs) assert.ok(goesWith([first], second), JSON.stringify([first, second]));
});

test("what has a statement of its own", () => {
  const reads = { ...table, columns: [column("a"), column("b", computed("a"))] };
  const alone: readonly TableChange[] = [
    indexed("createIndex", "k", "a", "fulltext"),
    indexed("createIndex", "k", "a", "spatial"),
    reference("addForeignKey", "fk", "t"),
    { kind: "renameColumn", table: reads, from: column("a"), to: column("c") },
  ];
  const others: readonly TableChange[] = [
    indexed("createIndex", "k", "a", "btree"),
    indexed("dropIndex", "k", "a", "fulltext"),
    reference("addForeignKey", "fk"),
    reference("dropForeignKey", "fk", "t"),
    { kind: "renameColumn", table: reads, from: column("b"), to: column("c") },
  ];
  assert.deepEqual(alone.map(staysAlone), [true, true, true, true]);
  assert.deepEqual(others.map(staysAlone), [false, false, false, false, false]);
});

test("a column of a foreign key changes apart from what copies its table", () => {
  const referring = { ...table, columns: [column("ref"), column("c")], foreignKeys: [foreignKey("fk")] };
  const beside = (name: string, other: TableChange) => {
    const altered = alter(column(name), column(name, { default: ["1"] }));
    return mergeChanges([altered, other].map((change) => ({ ...change, table: referring }))).length;
  };
  for (const other of [check("c"), add("d"), drop("c")]) {
    assert.equal(beside("ref", other), 2, other.kind);
  }
  assert.deepEqual([beside("d", check("c")), beside("ref", unique("dropUnique", "k", "c"))], [1, 1]);
});

test.run();

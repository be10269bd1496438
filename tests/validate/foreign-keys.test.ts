/** Foreign keys: types at both ends (C012), unique targets (C013), actions (C027), circles of required ones (C036). */
import assert from "node:assert/strict";
import { test } from "uvu";
import type { Column, ColumnType, Table } from "../../generator/schema/schema.ts";
import { bigintId, column, foreignKey, id, index, said, schema, sql, table, text, unique } from "./build.ts";

/** `Posts.author` references `Users.key`, which is unique. */
function pair(from: ColumnType, to: ColumnType, more: Partial<Column> = {}, moreTo: Partial<Column> = {}) {
  return schema([
    table("Users", [id(), column("key", to, moreTo)], { uniques: [unique(["key"])] }),
    table("Posts", [id(), column("author", from, more)], { foreignKeys: [foreignKey(["author"], "Users", ["key"])] }),
  ]);
}

test("equal types agree, and so do texts of which the referencing one is as long", () => {
  const types: readonly ColumnType[] = [
    { kind: "integer" },
    { kind: "decimal", precision: 10, scale: 2 },
    { kind: "uuid" },
    { kind: "date" },
    { kind: "oneOf", values: ["a", "b"] },
    text(10),
  ];
  for (const type of types) assert.deepEqual(said(pair(type, type)), []);
  assert.deepEqual(said(pair(text(300), text(10))), []);
  assert.deepEqual(said(pair({ kind: "bigint", as: "bigint" }, { kind: "bigint", as: "number" })), []);
  assert.deepEqual(said(pair({ kind: "oneOf", values: ["a"] }, text(10))), []);
});

test("different types do not, nor do integers and decimals of different size", () => {
  assert.deepEqual(said(pair(text(20), bigintId)), [
    "C012 Posts.author#type: `Posts.author` is text of 20 characters, and `Users.key`, which it references, is bigint",
  ]);
  assert.deepEqual(said(pair({ kind: "integer" }, bigintId)), [
    "C012 Posts.author#type: `Posts.author` is integer, and `Users.key`, which it references, is bigint",
  ]);
  assert.deepEqual(
    said(pair({ kind: "decimal", precision: 12, scale: 2 }, { kind: "decimal", precision: 10, scale: 2 })),
    [
      "C012 Posts.author#type: `Posts.author` is decimal(12, 2), and `Users.key`, which it references, is decimal(10, 2)",
    ],
  );
  assert.deepEqual(said(pair({ kind: "oneOf", values: ["a"], enumName: "level" }, { kind: "oneOf", values: ["a"] })), [
    "C012 Posts.author#type: `Posts.author` is the enum `level`, and `Users.key`, which it references, is a closed set of values",
  ]);
});

test("a column that cannot hold every value it may reference is a warning", () => {
  assert.deepEqual(said(pair(text(10), text(20))), [
    "C012 warning Posts.author#type: `Posts.author` cannot hold every value of `Users.key`, which it references",
  ]);
  assert.deepEqual(said(pair({ kind: "oneOf", values: ["a"] }, { kind: "oneOf", values: ["a", "b"] })), [
    "C012 warning Posts.author#type: `Posts.author` cannot hold every value of `Users.key`, which it references",
  ]);
});

test("native types and collations are compared on the selected dialects", () => {
  const unsigned = { native: { mysql: "bigint unsigned" } };
  assert.deepEqual(said(pair(bigintId, bigintId, unsigned, unsigned)), []);
  assert.deepEqual(
    said(pair(text(5), text(5), { native: { postgres: "varchar(5)" } }, { native: { postgres: "VARCHAR(9)" } })),
    [],
  );
  assert.deepEqual(said(pair(bigintId, bigintId, { native: { mysql: "int unsigned" } }, unsigned)), [
    "C012 error Posts.author#type: `Posts.author` is int unsigned on MySQL, and `Users.key`, which it references, is bigint unsigned",
  ]);
  assert.deepEqual(said(pair(bigintId, bigintId, {}, unsigned)), []);
  assert.deepEqual(said(pair(bigintId, bigintId, unsigned)), [
    'C012 warning Posts.author#type: `Posts.author` is bigint unsigned on MySQL, and `Users.key`, which it references, is bigint({ as: "number" })',
  ]);
  assert.deepEqual(said(pair(bigintId, bigintId, unsigned), ["sqlite"]), []);
  const characters = (size: number) => ({ native: { mysql: `char(${size})` } });
  assert.deepEqual(said(pair(text(40), { kind: "uuid" }, characters(40), characters(36)), ["mysql"]), []);
  assert.deepEqual(said(pair({ kind: "uuid" }, text(40), characters(36)), ["mysql"]), [
    "C012 warning Posts.author#type: `Posts.author` is char(36) on MySQL, and `Users.key`, which it references, is text({ max: 40 })",
  ]);
  assert.equal(said(pair(text(40), { kind: "uuid" }, characters(40), characters(36))).length, 1);
  assert.equal(
    said(pair(bigintId, { kind: "uuid" }, { native: { mysql: "bigint" } }, characters(36)), ["mysql"]).length,
    1,
  );
  const loose = { collation: { mysql: "utf8mb4_0900_ai_ci" } };
  assert.deepEqual(said(pair(text(5), text(5), {}, loose)), []);
  assert.deepEqual(said(pair(text(5), text(5), loose)), [
    "C012 Posts.author#type: `Posts.author` has utf8mb4_0900_ai_ci on MySQL, and `Users.key`, which it references, has the portable collation",
  ]);
});

/** `Posts.author` references columns of `Users` as it is given. */
function references(users: Partial<Table>, columns: readonly string[], to: readonly string[]) {
  return schema([
    table("Users", [id(), column("a"), column("b")], users),
    table("Posts", [id(), column("x"), column("y")], {
      foreignKeys: [foreignKey(columns, "Users", to, { property: "link" })],
    }),
  ]);
}

test("a foreign key points to exactly a primary key, unique key or full unique index", () => {
  assert.deepEqual(said(references({ uniques: [unique(["a"])] }, ["x"], ["a"])), []);
  assert.deepEqual(said(references({ uniques: [unique(["a", "b"])] }, ["x", "y"], ["a", "b"])), []);
  assert.deepEqual(
    said(references({ indexes: [index("ab", ["a", "b"], { unique: true })] }, ["x", "y"], ["a", "b"])),
    [],
  );
  assert.deepEqual(
    said(references({ primaryKey: { name: "pk_users", columns: ["a", "b"] } }, ["x", "y"], ["a", "b"])),
    [],
  );
});

test("anything less is not unique", () => {
  const notUnique = "C013 Posts.link: `Users.a` is not unique, so that `x` cannot reference it";
  assert.deepEqual(said(references({}, ["x"], ["a"])), [notUnique]);
  assert.deepEqual(said(references({ indexes: [index("a", ["a"])] }, ["x"], ["a"])), [notUnique]);
  assert.deepEqual(said(references({ uniques: [unique(["a"], { deferrable: "deferred" })] }, ["x"], ["a"])), [
    notUnique,
  ]);
  const partial = index("a", ["a"], { unique: true, where: { predicate: sql("true") } });
  assert.deepEqual(said(references({ indexes: [partial] }, ["x"], ["a"])), [notUnique]);
  assert.deepEqual(said(references({ uniques: [unique(["a", "b"])] }, ["x"], ["a"])), [notUnique]);
});

test("its columns stand in the key's order, and are as many", () => {
  assert.deepEqual(said(references({ uniques: [unique(["a", "b"])] }, ["x", "y"], ["b", "a"])), [
    "C013 Posts.link: the foreign key names the columns of `Users` in another order than their key",
  ]);
  assert.deepEqual(said(references({ uniques: [unique(["a", "b"])] }, ["x"], ["a", "b"])), [
    "C013 Posts.link: a foreign key of one column references 2 columns of `Users`",
  ]);
});

test("a reference to an unknown class is left to the reader of the source", () => {
  assert.deepEqual(
    said(schema([table("Posts", [id(), column("x")], { foreignKeys: [foreignKey(["x"], "Users")] })])),
    [],
  );
});

test("an action that the column cannot carry out is refused", () => {
  const posts = (more: Partial<Column>, actions: object) =>
    schema([
      table("Users", [id()]),
      table("Posts", [id(), column("author", bigintId, more)], {
        foreignKeys: [foreignKey(["author"], "Users", ["id"], actions)],
      }),
    ]);
  assert.deepEqual(said(posts({}, { onDelete: "set null" })), [
    'C027 Posts.author#onDelete: onDelete: "set null" cannot be done: `Posts.author` is required',
  ]);
  assert.deepEqual(said(posts({}, { onUpdate: "set default" })), [
    'C027 Posts.author#onUpdate: onUpdate: "set default" cannot be done: `Posts.author` is required and has no default',
  ]);
  assert.deepEqual(said(posts({ nullable: true }, { onDelete: "set null" })), []);
  assert.deepEqual(said(posts({ default: { kind: "value", value: 1 } }, { onDelete: "set default" })), []);
  const generated = { generated: { expression: sql("1"), stored: true } };
  assert.deepEqual(said(posts(generated, { onDelete: "cascade" })), []);
  assert.deepEqual(said(posts(generated, { onUpdate: "cascade" })), [
    'C027 Posts.author#onUpdate: onUpdate: "cascade" cannot be done: `Posts.author` is generated',
  ]);
});

test("required references in a circle leave no way to insert a first row", () => {
  const people = (more: Partial<Column>, deferrable: object = {}) =>
    schema([
      table("Teams", [id(), column("leader", bigintId, more)], {
        foreignKeys: [foreignKey(["leader"], "People", ["id"], { name: "fk_leader", ...deferrable })],
      }),
      table("People", [id(), column("team", bigintId)], {
        foreignKeys: [foreignKey(["team"], "Teams", ["id"], { name: "fk_team" })],
      }),
    ]);
  assert.deepEqual(said(people({})), ["C036 Teams.leader#references: rows of `Teams` and `People` require each other"]);
  assert.deepEqual(said(people({ nullable: true })), []);
  assert.deepEqual(said(people({}, { deferrable: "deferred" })), []);
  const tree = (nullable: boolean) =>
    schema([
      table("Nodes", [id(), column("parent", bigintId, { nullable })], {
        foreignKeys: [foreignKey(["parent"], "Nodes")],
      }),
    ]);
  assert.deepEqual(said(tree(false)), ["C036 Nodes.parent#references: each row of `Nodes` requires another one"]);
  assert.deepEqual(said(tree(true)), []);
});

test("a chain of ten thousand tables is no matter", () => {
  const tables = Array.from({ length: 10_000 }, (_, at) =>
    table(`T${at}`, [id(), column("next", bigintId)], {
      foreignKeys: [foreignKey(["next"], `T${(at + 1) % 10_000}`, ["id"], { name: `fk_${at}` })],
    }),
  );
  const [first, ...others] = said(schema(tables));
  assert.match(first ?? "", /^C036 T0\.next#references: rows of `T0`, `T1`, .* require each other$/);
  assert.deepEqual(others, []);
});

test("a foreign key of a column to itself refuses nothing", () => {
  const self = table("Users", [id()], { foreignKeys: [foreignKey(["id"], "Users", ["id"], { property: "self" })] });
  assert.ok(
    said(schema([self])).includes("C035 Users.self: the foreign key `fk_t_id` makes columns reference themselves"),
  );
});

test.run();

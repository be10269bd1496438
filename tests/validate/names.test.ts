/** Names: two objects of one name (C014), reserved ones (C025), and renames (C033). */
import assert from "node:assert/strict";
import { test } from "uvu";
import { check, column, foreignKey, id, index, said, schema, sql, table, unique, view } from "./build.ts";

const one = sql("1 = 1");

test("tables and views share their names, case aside", () => {
  assert.deepEqual(said(schema([table("Users", [id()]), table("People", [id()], { name: "users" })])), [
    "C014 People#name: two tables are named `users`",
  ]);
});

test("names that differ in case are one name, unless every selected dialect tells them apart", () => {
  const both = schema([table("Users", [id(), column("mail"), column("Mail", undefined, { name: "MAIL" })])]);
  assert.deepEqual(said(both), [
    "C014 Users.Mail#name: two columns have names that differ only in case: `mail` and `MAIL`",
  ]);
  assert.deepEqual(said(both, ["postgres"]), []);
});

test("names that agree after snake_case or in their first 63 bytes are one name", () => {
  assert.deepEqual(said(schema([table("Users", [id(), column("eMail"), column("e_mail")])])), [
    "C014 Users.e_mail#name: two columns are named `e_mail`",
  ]);
  const long = "x".repeat(63);
  assert.deepEqual(said(schema([table("A", [id()], { name: `${long}1` }), table("B", [id()], { name: `${long}2` })])), [
    "C014 B#name: two tables have names that agree in the first 63 bytes, where PostgreSQL cuts them",
  ]);
});

test("indexes stand beside tables where the dialect keeps them there", () => {
  const tables = [
    table("Users", [id(), column("a")], { indexes: [index("byA", ["a"], { name: "idx_a" })] }),
    table("Posts", [id(), column("a")], {
      indexes: [index("byA", ["a"], { name: "idx_a" }), index("b", ["a", "id"], { name: "users" })],
    }),
  ];
  assert.deepEqual(
    said(schema(tables), ["sqlite"]).filter((line) => line.startsWith("C014")),
    ["C014 Posts.byA#name: two indexes are named `idx_a`", "C014 Posts.b#name: a table and an index are named `users`"],
  );
  assert.deepEqual(
    said(schema(tables), ["mysql", "mariadb"]).filter((line) => line.startsWith("C014")),
    [],
  );
});

test("foreign keys and checks are named in the table or in the schema, as the dialect does it", () => {
  const named = (className: string) =>
    table(className, [id(), column("a", { kind: "bigint", as: "number" }, { nullable: true })], {
      foreignKeys: [foreignKey(["a"], "Users", ["id"], { name: "fk_a" })],
      checks: [check("sane", one, { name: "ck_a" })],
    });
  const tables = schema([named("Users"), named("Posts")]);
  assert.deepEqual(said(tables, ["sqlite", "postgres"]), []);
  assert.deepEqual(said(tables, ["mariadb"]), ["C014 Posts.a#references: two foreign keys are named `fk_a`"]);
  assert.deepEqual(said(tables, ["mysql"]), [
    "C014 Posts.a#references: two foreign keys are named `fk_a`",
    "C014 Posts.sane#check: two checks are named `ck_a`",
  ]);
});

test("the constraints of one table have different names", () => {
  const users = table("Users", [id(), column("a")], {
    uniques: [unique(["a"], { name: "a_rule" })],
    checks: [check("rule", one, { name: "a_rule" })],
  });
  assert.deepEqual(said(schema([users])), ["C014 Users.rule#check: a unique key and a check are named `a_rule`"]);
});

test("names that are made of columns count too", () => {
  const size = column("size", { kind: "oneOf", values: ["s", "l"] });
  const users = table("Users", [id(), size], { checks: [check("rule", one, { name: "ck_users_size__values" })] });
  assert.deepEqual(said(schema([users])), ["C014 Users.rule#check: two checks are named `ck_users_size__values`"]);
  const current = (name: string, property: string) =>
    table(name.toUpperCase(), [id(), column(property, { kind: "timestamp" }, { updatedNow: true })], { name });
  const both = schema([current("a", "bC"), current("a_b", "c")]);
  assert.deepEqual(said(both), ["C014 A_B.c#updatedNow: two triggers are named `trg_a_b_c`"]);
  assert.deepEqual(said(both, ["postgres"]), []);
});

test("enum types stand beside tables, and columns may share one", () => {
  const level = { kind: "oneOf", values: ["low", "high"], enumName: "levels" } as const;
  assert.deepEqual(said(schema([table("A", [id(), column("x", level), column("y", level)])])), []);
  assert.deepEqual(said(schema([table("A", [id(), column("x", level)]), table("Levels", [id()])])), [
    "C014 A.x#enum: a table and an enum type are named `levels`",
  ]);
});

test("namespaces keep names apart", () => {
  assert.deepEqual(
    said(
      schema([
        table("Users", [id()]),
        table("AuditUsers", [id()], {
          name: "users",
          namespace: "audit",
          primaryKey: { name: "pk_users", columns: ["id"] },
        }),
      ]),
    ),
    [],
  );
});

test("scripts have different names", () => {
  const scripts = ["a", "b"].map((property) => ({ property, name: "touch", create: {}, drop: {}, dependsOn: [] }));
  assert.deepEqual(said(schema([table("Users", [id()])], { scripts })), ["C014 b: two scripts are named `touch`"]);
});

test("what the runtime and the engines keep for themselves is refused", () => {
  assert.deepEqual(said(schema([table("SchemaVersion", [id()])])), [
    "C025 SchemaVersion#name: `schema_version` is the table in which applied migrations are recorded",
  ]);
  assert.deepEqual(said(schema([table("ColonnadeSteps", [id()])])), [
    "C025 ColonnadeSteps#name: a table's name cannot begin with `colonnade_`",
  ]);
  assert.deepEqual(said(schema([table("SqliteStat", [id()])])), [
    "C025 SqliteStat#name: a table's name cannot begin with `sqlite_`",
  ]);
  assert.deepEqual(said(schema([table("SqliteStat", [id()])]), ["postgres"]), []);
  assert.deepEqual(said(schema([table("Boxes", [id(), column("xmin")])])), [
    "C025 Boxes.xmin#name: `xmin` is a system column of PostgreSQL",
  ]);
  assert.deepEqual(said(schema([table("Boxes", [id(), column("xmin")])]), ["mysql"]), []);
  assert.deepEqual(said(schema([table("Users", [id()], { namespace: "pg_users" })])), [
    "C025 Users#namespace: a namespace's name cannot begin with `pg_`",
  ]);
});

test("an old name is free", () => {
  const users = (...columns: readonly { readonly name: string; readonly renamedFrom?: string }[]) =>
    schema([table("Users", [id(), ...columns.map(({ name, ...more }) => column(name, undefined, more))])]);
  assert.deepEqual(said(users({ name: "a", renamedFrom: "old" })), []);
  assert.deepEqual(said(users({ name: "a", renamedFrom: "b" }, { name: "b", renamedFrom: "a" })), [
    "C033 Users.a#renamedFrom: `a` and `b` exchange their names, which one step cannot do",
  ]);
  assert.deepEqual(said(users({ name: "a", renamedFrom: "b" }, { name: "b", renamedFrom: "old" })), []);
  const circle = [
    { name: "a", renamedFrom: "b" },
    { name: "b", renamedFrom: "c" },
    { name: "c", renamedFrom: "a" },
  ];
  assert.deepEqual(said(users(...circle)), [
    "C033 Users.a#renamedFrom: `a` and `b` and `c` exchange their names, which one step cannot do",
  ]);
  assert.deepEqual(said(users({ name: "a", renamedFrom: "b" }, { name: "b" })), [
    "C033 Users.a#renamedFrom: `a` is renamed from `b`, which is still in use",
  ]);
  assert.deepEqual(said(users({ name: "a", renamedFrom: "a" })), [
    "C033 warning Users.a#renamedFrom: `a` is renamed from its own name",
  ]);
  assert.deepEqual(said(users({ name: "a", renamedFrom: "old" }, { name: "b", renamedFrom: "old" })), [
    "C033 Users.b#renamedFrom: two objects are renamed from `old`",
  ]);
  assert.deepEqual(said(schema([table("Users", [id()], { renamedFrom: "people" }), table("People", [id()])])), [
    "C033 Users#renamedFrom: `Users` is renamed from `people`, which is still in use",
  ]);
  const indexes = [index("a", ["id"], { renamedFrom: "idx_t_b" }), index("b", ["id"], { unique: true })];
  assert.ok(
    said(schema([table("Users", [id()], { indexes })])).includes(
      "C033 Users.a#renamedFrom: `a` is renamed from `idx_t_b`, which is still in use",
    ),
  );
});

test("a view and a table of one name", () => {
  assert.deepEqual(said(schema([table("Users", [id()])], { views: [{ ...view("Active", []), name: "users" }] })), [
    "C014 Active#name: a table and a view are named `users`",
  ]);
});

test.run();

/** Keys and indexes: primary keys (C015, C026), their columns (C030, C038), redundancy (C031, C035), circles of views (C034). */
import assert from "node:assert/strict";
import { test } from "uvu";
import type { Column, Table } from "../../generator/schema/schema.ts";
import { check, column, id, index, said, schema, sql, table, unique, view } from "./build.ts";

const posts = (more: Partial<Table>, columns: readonly Column[] = [id(), column("a"), column("b")]) =>
  schema([table("Posts", columns, more)]);

test("a table has columns and a primary key, which is never null", () => {
  assert.deepEqual(said(posts({}, [column("a")])), ["C015 Posts: `Posts` has no primary key"]);
  assert.deepEqual(said(posts({}, [])), ["C037 Posts: `Posts` has no columns"]);
  assert.deepEqual(said(schema([], { views: [{ ...view("Empty", []), columns: [] }] })), [
    "C037 Empty: `Empty` has no columns",
  ]);
  assert.deepEqual(
    said(
      posts({ primaryKey: { name: "pk_posts", columns: ["a", "b"] } }, [
        column("a"),
        column("b", undefined, { nullable: true }),
      ]),
    ),
    ["C026 Posts.b#nullable: `Posts.b` belongs to the primary key and can be null"],
  );
});

test("a key names columns, each once", () => {
  assert.deepEqual(said(posts({ primaryKey: { name: "pk_posts", columns: ["a", "a"] } })), [
    "C030 Posts#primaryKey: the primary key of `Posts` names `a` twice",
  ]);
  assert.deepEqual(said(posts({ uniques: [unique(["a", "b", "a"], { property: "key" })] })), [
    "C030 Posts.key: the unique key `uq_t_a_b_a` names `a` twice",
  ]);
  assert.deepEqual(said(posts({ indexes: [index("none", [])] })), [
    "C030 Posts.none: the index `idx_t_none` has no columns",
  ]);
  assert.deepEqual(said(posts({ indexes: [index("ab", ["a"], { include: ["b", "a"] })] })), [
    "C030 Posts.ab#include: the index `idx_t_ab` carries `a` twice",
  ]);
});

test("a key has no more columns than the dialects allow", () => {
  const columns = Array.from({ length: 17 }, (_, at) => column(`c${at}`));
  const wide = posts(
    {
      indexes: [
        index(
          "all",
          columns.map(({ property }) => property),
        ),
      ],
    },
    [id(), ...columns],
  );
  assert.deepEqual(said(wide), ["C038 Posts.all: the index `idx_t_all` has 17 columns, and MySQL allows 16"]);
  assert.deepEqual(said(wide, ["sqlite", "postgres", "mariadb"]), []);
  const many = posts({}, [id(), ...Array.from({ length: 1017 }, (_, at) => column(`c${at}`))]);
  assert.deepEqual(said(many), ["C038 Posts: `Posts` has 1018 columns, and MySQL and MariaDB allow 1017"]);
});

test("what repeats another key is said where it is certain", () => {
  assert.deepEqual(said(posts({ uniques: [unique(["id"])] })), [
    "C031 warning Posts.id#unique: the unique key `uq_t_id` repeats the primary key `pk_posts`",
  ]);
  assert.deepEqual(said(posts({ indexes: [index("x", ["a", "b"]), index("y", ["a", "b"])] })), [
    "C031 warning Posts.y: the index `idx_t_y` repeats the index `idx_t_x`",
  ]);
  assert.deepEqual(said(posts({ indexes: [index("x", ["a"]), index("y", ["a", "b"])] })), [
    "C031 Posts.x: the index `idx_t_x` is the beginning of the index `idx_t_y`",
  ]);
  assert.deepEqual(said(posts({ uniques: [unique(["a"])], indexes: [index("x", ["a"])] })), [
    "C031 Posts.x: the index `idx_t_x` repeats the unique key `uq_t_a`",
  ]);
});

test("and not where it is not", () => {
  const silent: readonly Partial<Table>[] = [
    { indexes: [index("x", ["a"], { unique: true }), index("y", ["a", "b"])] },
    { indexes: [index("x", ["b"]), index("y", ["a", "b"])] },
    { indexes: [index("x", ["a"]), index("y", ["a", "b"], { where: { predicate: sql("true") } })] },
    { indexes: [index("x", ["a"]), index("y", ["a", "b"], { method: { postgres: "hash" } })] },
    { indexes: [index("x", ["a"], { include: ["id"] }), index("y", ["a", "b"])] },
    { indexes: [index("x", ["a"]), index("y", [], { keys: [{ column: "a", descending: true }] })] },
    { uniques: [unique(["a", "b"], { nullsNotDistinct: true })], indexes: [index("x", ["a", "b"])] },
    { uniques: [unique(["a"]), unique(["a", "b"])] },
  ];
  for (const more of silent) assert.deepEqual(said(posts(more)), []);
});

test("a check says something, once", () => {
  const a = { column: "a", table: "Posts" };
  assert.deepEqual(said(posts({ checks: [check("x", sql(a, " > 0")), check("y", sql(a, " > 0"))] })), [
    "C035 Posts.y#check: the check `ck_t_y` repeats the check `ck_t_x`",
  ]);
  assert.deepEqual(said(posts({ checks: [check("x", sql(a, " <= ", a))] })), [
    "C035 Posts.x#check: the check `ck_t_x` compares `a` with itself",
  ]);
  assert.deepEqual(said(posts({ checks: [check("x", sql(a, " < ", { column: "b", table: "Posts" }))] })), []);
});

test("views can be created one after the other", () => {
  const views = [
    view("First", ["Second"]),
    view("Second", ["Third", "Posts"]),
    view("Third", ["First"]),
    view("Own", ["Own"]),
  ];
  assert.deepEqual(said(schema([table("Posts", [id()])], { views })), [
    "C034 First.query: `First`, `Second` and `Third` depend on each other",
    "C034 Own.query: `Own` depends on itself",
  ]);
});

test("a chain of a hundred thousand views is no circle", () => {
  const views = Array.from({ length: 100_000 }, (_, at) => view(`V${at}`, [`V${at + 1}`]));
  assert.deepEqual(said(schema([], { views })), []);
});

test.run();

/** Columns: defaults that fit (C019), what fits the type (C028), closed sets (C029), sizes (C032), expressions (C020). */
import assert from "node:assert/strict";
import { test } from "uvu";
import type { Column, ColumnType, Default, Json } from "../../generator/schema/schema.ts";
import { check, column, id, index, said, schema, sql, table, text } from "./build.ts";

const withColumn = (type: ColumnType, more: Partial<Column> = {}) =>
  schema([table("Posts", [id(), column("x", type, more)])]);
const value = (given: Json): Default => ({ kind: "value", value: given });

/** What is said about one default: nothing, or the end of the message. */
function aboutDefault(type: ColumnType, given: Default, nullable = false): string | undefined {
  const [first] = said(withColumn(type, { default: given, nullable }));
  return first?.replace("C019 Posts.x#default: the default of `Posts.x` ", "");
}

const types = {
  integer: { kind: "integer" },
  bigint: { kind: "bigint", as: "bigint" },
  number: { kind: "bigint", as: "number" },
  double: { kind: "double" },
  decimal: { kind: "decimal", precision: 5, scale: 2 },
  text: { kind: "text", max: 3 },
  boolean: { kind: "boolean" },
  timestamp: { kind: "timestamp" },
  date: { kind: "date" },
  json: { kind: "json" },
  uuid: { kind: "uuid" },
  bytes: { kind: "bytes" },
  oneOf: { kind: "oneOf", values: ["public", "private"] },
} as const satisfies Record<string, ColumnType>;

test("defaults that fit", () => {
  const fitting: readonly (readonly [ColumnType, Default])[] = [
    [types.integer, value(-2147483648)],
    [types.bigint, { kind: "bigint", value: "9223372036854775807" }],
    [types.number, value(9007199254740991)],
    [types.double, value(0.5)],
    [types.decimal, value("-999.99")],
    [types.decimal, value("000123.4")],
    [types.text, value("😀😀😀")],
    [types.boolean, value(false)],
    [types.timestamp, { kind: "now" }],
    [types.timestamp, value("2024-02-29T23:59:59.999Z")],
    [types.date, value("2024-02-29")],
    [types.json, value({ a: [1, "b", null] })],
    [types.uuid, { kind: "randomUuid" }],
    [types.uuid, value("123e4567-e89b-42d3-a456-426614174000")],
    [types.bytes, { kind: "expression", sql: sql("x'00'") }],
    [types.oneOf, value("private")],
  ];
  for (const [type, given] of fitting) assert.equal(aboutDefault(type, given), undefined);
  assert.equal(aboutDefault(types.text, value(null), true), undefined);
});

test("defaults that do not", () => {
  const misfits: readonly (readonly [ColumnType, Default, string])[] = [
    [types.integer, value(2147483648), "is 2147483648, which does not fit in 32 bits"],
    [types.integer, value(1.5), "is 1.5, which is no whole number"],
    [types.integer, value("1"), 'is "1"'],
    [
      types.bigint,
      { kind: "bigint", value: "9223372036854775808" },
      "is 9223372036854775808, which does not fit in 64 bits",
    ],
    [
      types.number,
      { kind: "bigint", value: "9007199254740993" },
      "is 9007199254740993, which a JavaScript number cannot hold exactly",
    ],
    [types.double, value("0.5"), 'is "0.5"'],
    [types.decimal, value("1.234"), "has 3 digits after the point, and the column has room for 2"],
    [types.decimal, value("1234"), "has 4 digits before the point, and the column has room for 3"],
    [types.decimal, value("1e3"), 'is "1e3"'],
    [types.text, value("four"), "has 4 characters, and the column has room for 3"],
    [types.text, value("\0"), "holds a NUL character"],
    [types.text, value("\ud83d"), "holds half of a surrogate pair"],
    [types.text, value(3), "is 3"],
    [types.text, value(null), "is null, and the column is required"],
    [types.boolean, value("true"), 'is "true"'],
    [types.boolean, value(1), "is 1"],
    [types.timestamp, value("yesterday"), 'is "yesterday"'],
    [types.timestamp, value("2024-02-30T00:00:00Z"), 'is "2024-02-30T00:00:00Z"'],
    [types.date, value("2023-02-29"), 'is "2023-02-29"'],
    [types.date, value("0999-01-01"), 'is "0999-01-01"'],
    [types.date, { kind: "now" }, "is an instant"],
    [types.json, value({ a: ["\0"] }), "holds a NUL character"],
    [types.uuid, value("123"), 'is "123"'],
    [types.text, { kind: "randomUuid" }, "is a uuid"],
    [types.bytes, value("abc"), 'is "abc"'],
    [types.oneOf, value("privat"), 'is "privat", which is not one of its values'],
    [types.text, { kind: "bigint", value: "1" }, "is 1n"],
  ];
  for (const [type, given, message] of misfits) assert.equal(aboutDefault(type, given), message);
});

test("a JSON default a hundred thousand levels deep is walked and not recursed into", () => {
  let deep: Json = 1;
  for (let level = 0; level < 100_000; level++) deep = [deep];
  assert.equal(aboutDefault(types.json, value(deep)), undefined);
});

test("modifiers fit the type", () => {
  assert.deepEqual(said(withColumn(text(), { updatedNow: true })), [
    "C028 Posts.x#updatedNow: `Posts.x` is kept current and is no timestamp",
  ]);
  assert.deepEqual(said(withColumn(types.date, { expires: true })), [
    "C028 Posts.x#expires: `Posts.x` tells when a row expires and is no timestamp",
  ]);
  assert.deepEqual(said(withColumn(types.date, { softDelete: true, nullable: true })), [
    "C028 Posts.x#softDelete: `Posts.x` tells when a row was deleted and is no timestamp",
  ]);
  assert.deepEqual(said(withColumn(types.timestamp, { softDelete: true })), [
    "C028 Posts.x#softDelete: `Posts.x` tells when a row was deleted and cannot be null",
  ]);
  assert.deepEqual(said(withColumn(types.timestamp, { softDelete: true, nullable: true, expires: true })), [
    "C028 Posts.x#expires: `Posts.x` tells when a row was deleted and tells when a row expires",
  ]);
  assert.deepEqual(said(withColumn(types.timestamp, { branded: true })), [
    "C028 Posts.x#branded: `Posts.x` is branded and in no primary key",
  ]);
  assert.deepEqual(said(withColumn(types.boolean, { collation: { mysql: "x" } })), [
    "C028 Posts.x#collate: `Posts.x` has a collation and is no text",
  ]);
  assert.deepEqual(
    said(withColumn(types.integer, { generated: { expression: sql("1"), stored: true }, default: value(1) })),
    ["C028 Posts.x#default: `Posts.x` is generated and has a default"],
  );
  const numbered = schema([table("Posts", [column("x", types.uuid, { identity: "always" })])]);
  assert.ok(
    said(numbered).includes("C028 Posts.x#identity: `Posts.x` is numbered by the database and is no whole number"),
  );
  assert.deepEqual(said(withColumn(types.integer, { identity: "always" })), [
    "C028 Posts.x#identity: `Posts` has two columns that the database numbers",
  ]);
});

const oneOf = (values: readonly string[], enumName?: string): ColumnType => ({
  kind: "oneOf",
  values,
  ...(enumName !== undefined && { enumName }),
});

test("a closed set has different values", () => {
  assert.deepEqual(said(withColumn(oneOf([]))), ["C029 Posts.x#type: `Posts.x` has no values"]);
  assert.deepEqual(said(withColumn(oneOf(["a", "b", "a"]))), ['C029 Posts.x#type: `Posts.x` has the value "a" twice']);
  assert.deepEqual(said(withColumn(oneOf(["Low", "low"]))), [
    'C029 warning Posts.x#type: `Posts.x` has values that differ only in case: "Low" and "low"',
  ]);
  assert.deepEqual(said(withColumn(oneOf(["a\0"]))), [
    'C029 Posts.x#type: `Posts.x` has the value "a\\u0000", which no database can hold',
  ]);
});

test("a native enum takes its values, and has them once", () => {
  const long = "x".repeat(64);
  assert.deepEqual(said(withColumn(oneOf([long], "e"))), [
    "C029 Posts.x#type: `Posts.x` has an enum value of 64 bytes, and 63 are the most",
  ]);
  assert.deepEqual(said(withColumn(oneOf([long], "e")), ["mysql"]), []);
  assert.deepEqual(said(withColumn(oneOf([long]))), []);
  assert.deepEqual(said(withColumn(oneOf(["a "], "e"))), [
    'C029 Posts.x#type: `Posts.x` has the enum value "a ", which ends with a space',
  ]);
  const two = [column("x", oneOf(["a", "b"], "e")), column("y", oneOf(["b", "a"], "e"))];
  assert.deepEqual(said(schema([table("Posts", [id(), ...two])])), [
    "C029 Posts.y#enum: the enum `e` has other values here than in `Posts.x`",
  ]);
});

test("lengths and precisions are possible", () => {
  const decimal = (precision: number, scale: number): ColumnType => ({ kind: "decimal", precision, scale });
  assert.deepEqual(said(withColumn(text(0))), ["C032 Posts.x#type: `Posts.x` cannot have 0 characters"]);
  assert.deepEqual(said(withColumn(text(1.5))), ["C032 Posts.x#type: `Posts.x` cannot have 1.5 characters"]);
  assert.deepEqual(said(withColumn({ kind: "bytes", max: 2e9 })), [
    "C032 Posts.x#type: `Posts.x` cannot have 2000000000 bytes",
  ]);
  assert.deepEqual(said(withColumn(decimal(66, 2))), ["C032 Posts.x#type: `Posts.x` cannot have 66 digits"]);
  assert.deepEqual(said(withColumn(decimal(66, 2)), ["postgres"]), []);
  assert.deepEqual(said(withColumn(decimal(40, 31))), [
    "C032 Posts.x#type: `Posts.x` cannot have 31 digits after the point",
  ]);
  assert.deepEqual(said(withColumn(decimal(40, 31)), ["mariadb"]), []);
  assert.deepEqual(said(withColumn(decimal(2, 3))), [
    "C032 Posts.x#type: `Posts.x` cannot have 3 digits after the point",
  ]);
});

test("an expression names columns of its own row", () => {
  const foreign = sql({ column: "name", table: "Users" }, " <> ''");
  const own = sql({ column: "x", table: "Posts" }, " > 0");
  const posts = table("Posts", [id(), column("x")], {
    checks: [check("good", own), check("bad", foreign)],
    indexes: [index("some", ["x"], { where: { predicate: foreign } })],
  });
  assert.deepEqual(said(schema([posts])), [
    "C020 Posts.bad#check: a check of `Posts` names `Users.name`, a column of another table",
    "C020 Posts.some#where: an index of `Posts` names `Users.name`, a column of another table",
  ]);
  assert.deepEqual(said(withColumn(types.integer, { default: { kind: "expression", sql: own } })), [
    "C020 Posts.x#default: the default of `Posts.x` names the column `x`",
  ]);
});

test("generated columns do not go round in a circle", () => {
  const from = (property: string) => ({
    generated: { expression: sql({ column: property, table: "Posts" }), stored: true },
  });
  const columns = [
    id(),
    column("a", types.integer, from("b")),
    column("b", types.integer, from("a")),
    column("c", types.integer, from("c")),
  ];
  assert.deepEqual(said(schema([table("Posts", columns)])), [
    "C034 Posts.a#generated: `a` and `b` of `Posts` are generated from each other",
    "C034 Posts.c#generated: `Posts.c` is generated from itself",
  ]);
});

test.run();

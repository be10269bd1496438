/** Columns: each type, each method, and what stands in the Schema for it. */
import assert from "node:assert/strict";
import { suite } from "uvu";
import type { Column } from "../../generator/schema/schema.ts";
import { classWith, columnsOf, tableOf } from "./schema-of.ts";

const test = suite("columns");

async function column(text: string, before?: string): Promise<Column> {
  const [only] = await columnsOf(`  a = ${text};`, before);
  assert.ok(only);
  return only;
}

const types: { readonly [text: string]: Column["type"] } = {
  "integer()": { kind: "integer" },
  'integer({ means: "epochSeconds" })': { kind: "integer", means: "epochSeconds" },
  "bigint()": { kind: "bigint", as: "bigint" },
  'bigint({ as: "number", means: "epochMilliseconds" })': { kind: "bigint", as: "number", means: "epochMilliseconds" },
  "double()": { kind: "double" },
  "decimal(12, 2)": { kind: "decimal", precision: 12, scale: 2 },
  "text()": { kind: "text" },
  "text({ max: 1_000 })": { kind: "text", max: 1000 },
  "boolean()": { kind: "boolean" },
  "timestamp()": { kind: "timestamp" },
  "date()": { kind: "date" },
  "json()": { kind: "json" },
  "json<string[]>()": { kind: "json", type: { text: "string[]", imports: [] } },
  "uuid()": { kind: "uuid" },
  "bytes({ max: 16 })": { kind: "bytes", max: 16 },
  'oneOf("a", "b")': { kind: "oneOf", values: ["a", "b"] },
  'oneOf("a", "b").asEnum("letter")': { kind: "oneOf", values: ["a", "b"], enumName: "letter" },
  'native({ postgres: "point", mysql: "point" }, "string")': {
    kind: "native",
    types: { postgres: "point", mysql: "point" },
    as: "string",
  },
};

for (const [text, type] of Object.entries(types)) {
  test(text, async () => {
    assert.deepEqual(await column(text), { property: "a", name: "a", type, nullable: false });
  });
}

const methods: { readonly [text: string]: Partial<Column> } = {
  "text().nullable()": { nullable: true },
  'text().named("e_mail").renamedFrom("mail")': { name: "e_mail", renamedFrom: "mail" },
  'text().default("x")': { default: { kind: "value", value: "x" } },
  "integer().default(-3)": { default: { kind: "value", value: -3 } },
  "bigint().default(-9007199254740993n)": { default: { kind: "bigint", value: "-9007199254740993" } },
  "bigint().default(0xffn)": { default: { kind: "bigint", value: "255" } },
  "json().default({ a: [1, null, { b: true }] })": { default: { kind: "value", value: { a: [1, null, { b: true }] } } },
  "timestamp().default(sql`now()`)": { default: { kind: "expression", sql: { kind: "portable", parts: ["now()"] } } },
  "timestamp().nullable().softDelete()": { nullable: true, softDelete: true },
  "timestamp().branded()": { branded: true },
  "timestamp().defaultNow().updatedNow().expires()": { default: { kind: "now" }, updatedNow: true, expires: true },
  "uuid().defaultRandom()": { default: { kind: "randomUuid" } },
  "integer().identity()": { identity: "byDefault" },
  "integer().identity({ always: true })": { identity: "always" },
  'text().native({ postgres: "citext" }).collate({ mysql: "utf8mb4_0900_ai_ci" })': {
    native: { postgres: "citext" },
    collation: { mysql: "utf8mb4_0900_ai_ci" },
  },
  'timestamp().convertedFrom("epochSeconds")': { conversion: { kind: "from", meaning: "epochSeconds" } },
  "integer().convertedFrom((old) => sql`length(${old})`, { down: sql`''` })": {
    conversion: {
      kind: "expression",
      up: { kind: "portable", parts: ["length(", { column: "a", table: "T" }, ")"] },
      down: { kind: "portable", parts: ["''"] },
    },
  },
  "integer().backfill(0)": { backfill: { kind: "portable", parts: [{ value: 0 }] } },
  "integer().backfill(sql`1 + 1`)": { backfill: { kind: "portable", parts: ["1 + 1"] } },
  'oneOf("a").renamedValues({ "": "a", __proto__: "a" }).nullable().removedValues({ "it\'s": null })': {
    nullable: true,
    valueChanges: {
      renamed: Object.fromEntries([
        ["", "a"],
        ["__proto__", "a"],
      ]),
      removed: { "it's": null },
    },
  },
  "integer().generated(() => sql`${this.a} + ${1}`, { stored: false })": {
    generated: {
      expression: { kind: "portable", parts: [{ column: "a", table: "T" }, " + ", { value: 1 }] },
      stored: false,
    },
  },
};

for (const [text, expected] of Object.entries(methods)) {
  test(text, async () => {
    const { type, ...actual } = await column(text);
    assert.deepEqual(actual, { property: "a", name: "a", nullable: false, ...expected });
  });
}

test("id() is the primary key", async () => {
  const table = await tableOf(classWith("  id = id({ always: true });"), "T");
  assert.deepEqual(table.primaryKey, { name: "pk_t", columns: ["id"] });
  assert.equal(table.columns[0]?.identity, "always");
});

test("unique and check of a column are constraints with names of their own", async () => {
  const members = `  mail = text({ max: 9 }).named("e_mail").unique({ nullsNotDistinct: true, deferrable: "deferred" })
    .check((v) => sql\`\${v} <> ''\`).check((v) => sql\`length(\${v}) > 2\`).check((v) => sql\`\${v} > 'a'\`, { name: "ck_x" });`;
  const { uniques, checks } = await tableOf(classWith(members), "T");
  assert.deepEqual(uniques, [
    { name: "uq_t_e_mail", columns: ["mail"], nullsNotDistinct: true, deferrable: "deferred" },
  ]);
  assert.deepEqual(
    checks.map(({ name, column }) => [name, column]),
    [
      ["ck_t_e_mail", "mail"],
      ["ck_t_e_mail_2", "mail"],
      ["ck_x", "mail"],
    ],
  );
});

test("a doc comment becomes the comment, without stars and line ends of Windows", async () => {
  const text = classWith(
    "  /** One.\r\n   *\r\n   * Two * three.\r\n   */\r\n  a = text();\r\n  /* no doc */\r\n  b = text();",
  );
  const { columns } = await tableOf(text, "T");
  assert.deepEqual(
    columns.map(({ comment }) => comment),
    ["One.\n\nTwo * three.", undefined],
  );
});

test("a method of a shared column changes no other use of it", async () => {
  const before = "const base = text({ max: 9 });";
  const columns = await columnsOf("  a = base.nullable();\n  b = base;\n  c = base.unique();", before);
  assert.deepEqual(
    columns.map(({ nullable }) => nullable),
    [true, false, false],
  );
});

test("__proto__ is a name like others", async () => {
  const table = await tableOf(classWith('  __proto__ = text();\n  b = json().default({ "__proto__": 1, a: 2 });'), "T");
  assert.equal(table.columns[0]?.property, "__proto__");
  assert.equal(JSON.stringify(table.columns[1]?.default), '{"kind":"value","value":{"__proto__":1,"a":2}}');
  assert.equal(Object.hasOwn(Object.prototype, "a"), false);
});

test.run();

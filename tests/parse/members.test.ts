/** Tables: keys, references, indexes, checks, options, bases, views and scripts. */
import assert from "node:assert/strict";
import { suite } from "uvu";
import { classWith, mistakesIn, schemaOf, tableOf } from "./schema-of.ts";

const test = suite("members");

const portable = (...parts: readonly unknown[]) => ({ kind: "portable", parts });
const column = (name: string, table = "T") => ({ column: name, table });

test("a reference takes the type of the key it points to, through references, with native type and collation", async () => {
  const before = `
export class Roots extends Table { key = text({ max: 9 }).native({ postgres: "citext" }).collate({ mysql: "x" }).primaryKey(); }
export class Middles extends Table { id = references(() => Roots).primaryKey(); }`;
  const { columns, foreignKeys } = await tableOf(
    classWith(
      '  mid = references(() => Middles, { onDelete: "set null", onUpdate: "cascade", deferrable: "immediate", name: "fk_mid" }).nullable();',
      before,
    ),
    "T",
  );
  assert.deepEqual(columns, [
    {
      property: "mid",
      name: "mid",
      type: { kind: "text", max: 9 },
      nullable: true,
      native: { postgres: "citext" },
      collation: { mysql: "x" },
    },
  ]);
  assert.deepEqual(foreignKeys, [
    {
      name: "fk_mid",
      columns: ["mid"],
      references: { table: "Middles", columns: ["id"] },
      onDelete: "set null",
      onUpdate: "cascade",
      deferrable: "immediate",
    },
  ]);
});

test("a reference may name a column, and point to its own table or one further down", async () => {
  const members =
    "  id = id();\n  token = uuid().unique();\n  self = references(() => T);\n  other = references(() => Later, { column: (later) => later.code });";
  const schema = await schemaOf(
    `${classWith(members)}\nexport class Later extends Table { id = id(); code = integer().unique(); }`,
  );
  const [table] = schema.tables;
  assert.deepEqual(
    table?.columns.map(({ type }) => type.kind),
    ["bigint", "uuid", "bigint", "integer"],
  );
  assert.deepEqual(
    table?.foreignKeys.map(({ name, references }) => [name, references]),
    [
      ["fk_t_self", { table: "T", columns: ["id"] }],
      ["fk_t_other", { table: "Later", columns: ["code"] }],
    ],
  );
});

test("a chain of 2,000 references is followed", async () => {
  const count = 2000;
  const tables = Array.from(
    { length: count },
    (_, n) =>
      `export class T${n} extends Table { id = ${n === 0 ? "uuid()" : `references(() => T${n - 1})`}.primaryKey(); }`,
  );
  const schema = await schemaOf(`import { references, Table, uuid } from "colonnade/schema";\n${tables.join("\n")}`);
  assert.deepEqual(schema.tables.at(-1)?.columns[0]?.type, { kind: "uuid" });
});

test("keys, uniques, checks and foreign keys of several columns", async () => {
  const members = `  a = integer(); b = integer().nullable(); c = integer();
  pk = primaryKey(this.a, this.c);
  pair = unique(this.a, this.b).nullsNotDistinct().renamedFrom("uq_old");
  sane = check(sql\`\${this.a} < \${this.b}\`).named("ck_sane");
  aboveZero = check(sql\`\${this.a} > 0\`);
  other = foreignKey([this.b, this.c], () => T, (t) => [t.a, t.c], { onDelete: "cascade" });`;
  const { primaryKey, uniques, checks, foreignKeys } = await tableOf(classWith(members), "T");
  assert.deepEqual(primaryKey, { name: "pk_t", columns: ["a", "c"] });
  assert.deepEqual(uniques, [
    { property: "pair", name: "uq_t_a_b", columns: ["a", "b"], nullsNotDistinct: true, renamedFrom: "uq_old" },
  ]);
  assert.deepEqual(checks, [
    { property: "sane", name: "ck_sane", expression: portable(column("a"), " < ", column("b")) },
    { property: "aboveZero", name: "ck_t_above_zero", expression: portable(column("a"), " > 0") },
  ]);
  assert.deepEqual(foreignKeys, [
    {
      property: "other",
      name: "fk_t_b_c",
      columns: ["b", "c"],
      references: { table: "T", columns: ["a", "c"] },
      onDelete: "cascade",
      onUpdate: "no action",
    },
  ]);
});

test("indexes: order, expressions, condition, covering, method", async () => {
  const members = `  agentId = integer(); b = text();
  plain = index(this.agentId, desc(this.b, { nulls: "last" }), asc(this.b, { nulls: "first" }));
  lowerMail = index(sql\`lower(\${this.b})\`).unique();
  partial = index(this.b).where(sql\`\${this.b} is not null\`, { otherwise: "full" }).including(this.agentId).using({ postgres: "hash" }).named("idx_p").renamedFrom("idx_q");`;
  const { indexes } = await tableOf(classWith(members), "T");
  assert.deepEqual(indexes, [
    {
      property: "plain",
      name: "idx_t_agent_id_b_b",
      unique: false,
      include: [],
      keys: [
        { column: "agentId", descending: false },
        { column: "b", descending: true, nulls: "last" },
        { column: "b", descending: false, nulls: "first" },
      ],
    },
    {
      property: "lowerMail",
      name: "idx_t_lower_mail",
      unique: true,
      include: [],
      keys: [{ expression: portable("lower(", column("b"), ")"), descending: false }],
    },
    {
      property: "partial",
      name: "idx_p",
      unique: false,
      keys: [{ column: "b", descending: false }],
      include: ["agentId"],
      where: { predicate: portable(column("b"), " is not null"), otherwise: "full" },
      method: { postgres: "hash" },
      renamedFrom: "idx_q",
    },
  ]);
});

test("the options of a table", async () => {
  const members = `  static options = { name: "things", renamedFrom: "thing", namespace: "app", primaryKey: ["a", "b"],
    sqlite: { strict: true, withoutRowid: false }, postgres: { unlogged: true, with: { fillfactor: 70 } },
    mysql: { engine: "InnoDB", charset: "utf8mb4", collation: "c", rowFormat: "DYNAMIC" }, mariadb: { engine: "Aria" } } satisfies TableOptions;
  a = integer(); b = integer();`;
  const table = await tableOf(classWith(members), "T");
  assert.deepEqual(
    {
      name: table.name,
      renamedFrom: table.renamedFrom,
      namespace: table.namespace,
      primaryKey: table.primaryKey,
      options: table.options,
    },
    {
      name: "things",
      renamedFrom: "thing",
      namespace: "app",
      primaryKey: { name: "pk_things", columns: ["a", "b"] },
      options: {
        sqlite: { strict: true, withoutRowid: false },
        postgres: { unlogged: true, with: { fillfactor: 70 } },
        mysql: { engine: "InnoDB", charset: "utf8mb4", collation: "c", rowFormat: "DYNAMIC" },
        mariadb: { engine: "Aria" },
      },
    },
  );
});

test("bases give their members first, in order, and theirs may be overridden", async () => {
  const before = `
export abstract class Root extends Table { static options = { namespace: "app" }; id = id(); note = text(); }
export abstract class Left extends Root { left = text(); byLeft = index(this.left); }
export abstract class Right extends Root { right = text(); }
export class Both extends mix(Left, Right) { static options = { ...Root.options, name: "two" }; override note = text({ max: 5 }); own = text(); }`;
  const { tables } = await schemaOf(`${classWith("  id = id();", before)}`);
  const both = tables.find(({ className }) => className === "Both");
  assert.deepEqual(
    both?.columns.map(({ property }) => property),
    ["id", "note", "left", "right", "own"],
  );
  assert.deepEqual(both?.columns[1]?.type, { kind: "text", max: 5 });
  assert.deepEqual(
    both?.indexes.map(({ name }) => name),
    ["idx_two_left"],
  );
  assert.equal(both?.namespace, "app");
  assert.equal(tables.length, 2);
});

test("a view's columns, aliases and dependencies", async () => {
  const text = `${classWith("  id = id();\n  big = boolean();")}
/** Big ones. */
export class BigOnes extends View {
  static options = { name: "v_big" };
  /** Its key. */
  id = bigint({ as: "number" }).named("key");
  count = integer().nullable();
  query = select({ t: T, u: T }, ({ t, u }) => sql\`select \${t.id}, count(\${u.id}) from \${t} join \${u} on \${t.big}\`);
}
export class Again extends View {
  id = integer();
  query = select({ b: BigOnes }, (all) => variants({ sqlite: sql\`select \${all.b.id} from \${all.b}\` }));
}`;
  const { views } = await schemaOf(text);
  assert.deepEqual(views, [
    {
      className: "BigOnes",
      property: "bigOnes",
      name: "v_big",
      comment: "Big ones.",
      query: portable(
        "select ",
        { ...column("id"), alias: "t" },
        ", count(",
        { ...column("id"), alias: "u" },
        ") from ",
        { table: "T", alias: "t" },
        " join ",
        { table: "T", alias: "u" },
        " on ",
        { ...column("big"), alias: "t" },
      ),
      dependsOn: ["T"],
      columns: [
        { property: "id", name: "key", type: { kind: "bigint", as: "number" }, nullable: false, comment: "Its key." },
        { property: "count", name: "count", type: { kind: "integer" }, nullable: true },
      ],
    },
    {
      className: "Again",
      property: "again",
      name: "again",
      query: {
        kind: "variants",
        variants: {
          sqlite: [
            "select ",
            { column: "id", table: "BigOnes", alias: "b" },
            " from ",
            { table: "BigOnes", alias: "b" },
          ],
        },
      },
      dependsOn: ["BigOnes"],
      columns: [{ property: "id", name: "id", type: { kind: "integer" }, nullable: false }],
    },
  ]);
});

test("scripts and extensions", async () => {
  const text = `${classWith("  id = id();")}
export const touch = script("touch_function", {
  create: { postgres: sql\`create function … \${T}\` }, drop: { postgres: sql\`drop function touch\` }, dependsOn: () => [T] });
export const after = script("after_touch", { create: { mysql: sql\`a\` }, drop: { mysql: sql\`b\` }, dependsOn: () => [touch] });
export const extensions = ["citext", "pg_trgm"];`;
  const { scripts, extensions } = await schemaOf(text);
  assert.deepEqual(scripts, [
    {
      property: "touch",
      name: "touch_function",
      create: { postgres: ["create function … ", { table: "T" }] },
      drop: { postgres: ["drop function touch"] },
      dependsOn: ["T"],
    },
    { property: "after", name: "after_touch", create: { mysql: ["a"] }, drop: { mysql: ["b"] }, dependsOn: ["touch"] },
  ]);
  assert.deepEqual(extensions, ["citext", "pg_trgm"]);
});

test("sql texts nest, and variants stand wherever sql does", async () => {
  const before = "const limit = 3;\nconst positive = (v: unknown) => sql`\x24{v} > \x24{limit}`;";
  const members = `  a = integer().check((v) => sql\`(\${positive(v)}) or \${null} is null\`);
  b = integer().check((v) => variants({ sqlite: sql\`\${v} glob 'a'\`, postgres: sql\`\${v} ~ 'a'\` }));`;
  const { checks } = await tableOf(classWith(members, before), "T");
  assert.deepEqual(
    checks.map(({ expression }) => expression),
    [
      portable("(", column("a"), " > ", { value: 3 }, ") or ", { value: null }, " is null"),
      { kind: "variants", variants: { sqlite: [column("b"), " glob 'a'"], postgres: [column("b"), " ~ 'a'"] } },
    ],
  );
});

test("one mistake is one diagnostic, wherever its value is used", async () => {
  const members =
    "  a = tekst();\n  byA = index(this.a, this.b);\n  b = references(() => T, { column: (t) => t.a });\n  one = unique(this.a);";
  assert.deepEqual(await mistakesIn(classWith(members)), ["C005: unknown name `tekst`"]);
});

test("a mistake in a base is told once for all its tables", async () => {
  const before =
    "export abstract class Base extends Table { a = text({ maxx: 1 }); }\nexport class U extends Base {}\nexport class V extends Base {}";
  assert.deepEqual(await mistakesIn(classWith("  id = id();", before)), ["C006: `text()` has no option `maxx`"]);
});

test("a base without tables is read for its mistakes", async () => {
  const before = "export abstract class Base extends Table { a = text({ maxx: 1 }); b = process.exit(); }";
  assert.deepEqual(await mistakesIn(classWith("  id = id();", before)), [
    "C006: `text()` has no option `maxx`",
    "C003: `process` is not static",
  ]);
});

test.run();

/** A Schema becomes each dialect's own types and objects, and what a dialect cannot hold is told at its place. */

import assert from "node:assert/strict";
import { test } from "uvu";
import type { Column, Table } from "../../generator/catalog/catalog.ts";
import type { Version } from "../../generator/dialects/dialect.ts";
import { canonicalType as mysqlType } from "../../generator/dialects/mysql/types.ts";
import { enumType, canonicalType as postgresType } from "../../generator/dialects/postgres/types.ts";
import { decimalScale, physicalType, canonicalType as sqliteType } from "../../generator/dialects/sqlite/types.ts";
import { type DialectName, dialectNames } from "../../generator/schema/schema.ts";
import { places, projectionOf, projectionWithProblems } from "./support.ts";

const types = `
export class Types extends Table {
  id = id();
  whole = integer();
  long = bigint();
  ratio = double();
  price = decimal(12, 2);
  short = text({ max: 255 });
  huge = text({ max: 20000 });
  free = text();
  flag = boolean();
  at = timestamp();
  day = date();
  data = json();
  token = uuid();
  few = bytes({ max: 16 });
  many = bytes();
  state = oneOf("new", "done");
  mood = oneOf("sad", "glad").asEnum("mood");
}`;

const physical: Readonly<Record<DialectName, string>> = {
  sqlite:
    "integer, integer, integer, real, text, text, text, text, integer, text, text, text, text, blob, blob, text, text",
  postgres:
    "bigint, integer, bigint, double precision, numeric(12,2), varchar(255), varchar(20000), text, boolean, timestamptz(3), date, jsonb, uuid, bytea, bytea, text, mood",
  mysql:
    "bigint, int, bigint, double, decimal(12,2), varchar(255), longtext, longtext, tinyint(1), datetime(3), date, json, char(36), varbinary(16), longblob, varchar(4), enum('sad','glad')",
  mariadb:
    "bigint, int, bigint, double, decimal(12,2), varchar(255), longtext, longtext, tinyint(1), datetime(3), date, json, char(36), varbinary(16), longblob, varchar(4), enum('sad','glad')",
};

const made: Readonly<Record<DialectName, string>> = {
  sqlite:
    "price__type short__type huge__type flag__type at__type day__type data__type token__type few__type state__values mood__values",
  postgres: "few__type state__values",
  mysql: "huge__type state__values",
  mariadb: "huge__type state__values",
};

for (const name of dialectNames) {
  test(`types of ${name}`, async () => {
    const { catalog } = await projectionOf(name, types);
    const [table] = catalog.tables;
    assert.equal(table?.columns.map((column) => column.type).join(", "), physical[name]);
    assert.equal(table?.checks.map((check) => check.name.replace("ck_types_", "")).join(" "), made[name]);
  });

  test(`${name} gives the same for the same`, async () => {
    const [a, b] = [await projectionOf(name, types), await projectionOf(name, types)];
    assert.equal(JSON.stringify(a), JSON.stringify(b));
  });
}

test("a type has one spelling", () => {
  for (const [written, spelled] of [
    ["INT4 []", "integer[]"],
    ["Character Varying ( 20 )", "varchar(20)"],
    ["char varying(20)", "varchar(20)"],
    ["int8", "bigint"],
    ["int2[]", "smallint[]"],
    ["bool", "boolean"],
    ["float4", "real"],
    ["timestamptz (3)", "timestamptz(3)"],
    ["dec(10,2)", "numeric(10,2)"],
    ["timestamp (3) with time zone", "timestamptz(3)"],
    ["TIMESTAMP WITHOUT TIME ZONE", "timestamp"],
    ["decimal(10, 2)", "numeric(10,2)"],
    ["float8", "double precision"],
    ["CITEXT", "citext"],
    ['app."My Type"', 'app."My Type"'],
    ["char", "char(1)"],
  ] as const) {
    assert.equal(postgresType(written), spelled);
    assert.equal(postgresType(spelled), spelled);
  }
  for (const [written, spelled] of [
    ["INTEGER(10) UNSIGNED", "int unsigned"],
    ["Bool", "tinyint(1)"],
    ["ENUM ( 'a' , 'B c' )", "enum('a','B c')"],
    ["numeric(10)", "decimal(10,0)"],
    ["varchar ( 20 )", "varchar(20)"],
    ["dec(5,1)", "decimal(5,1)"],
    ["decimal", "decimal(10,0)"],
    ["character varying(9)", "varchar(9)"],
    ["char", "char(1)"],
  ] as const) {
    assert.equal(mysqlType(written), spelled);
    assert.equal(mysqlType(spelled), spelled);
  }
  assert.equal(sqliteType("VARCHAR [ 10 ]"), "VARCHAR [ 10 ]");
  assert.equal(sqliteType(" decimal ( 10 , 2 ) "), "decimal(10,2)");
  assert.deepEqual(["mood", "order", "Mood", "a b"].map(enumType), ["mood", '"order"', '"Mood"', '"a b"']);
});

test("the scale of a decimal is read back from its check", () => {
  for (const scale of [0, 1, 2, 9]) {
    const check = physicalType({ kind: "decimal", precision: 12, scale })?.check;
    assert.equal(decimalScale(check?.([{ column: "x" }]).slice(1) ?? []), scale);
  }
  assert.equal(decimalScale([" GLOB '*'"]), undefined);
});

test("a reference has the physical type of what it refers to", async () => {
  const text = `
export class Users extends Table { mail = text({ max: 100 }).native({ postgres: "citext" }).collate({ mysql: "utf8mb4_0900_ai_ci" }).primaryKey(); }
export class Teams extends Table { lead = references(() => Users).primaryKey(); }
export class Notes extends Table { id = id(); team = references(() => Teams); }`;
  const column = (table: Table | undefined, name: string): Column | undefined =>
    table?.columns.find((each) => each.name === name);
  const { catalog } = await projectionOf("postgres", text);
  assert.equal(
    column(
      catalog.tables.find(({ name }) => name === "notes"),
      "team",
    )?.type,
    "citext",
  );
  const mysql = await projectionOf("mysql", text);
  assert.equal(
    column(
      mysql.catalog.tables.find(({ name }) => name === "notes"),
      "team",
    )?.collation,
    "utf8mb4_0900_ai_ci",
  );
});

test("what is generated depends on the target", async () => {
  const text = `
export class Slots extends Table {
  id = id();
  a = integer().nullable();
  b = integer();
  c = integer().generated(() => sql\`\${this.b} + 1\`, { stored: false });
  slot = unique(this.a, this.b).nullsNotDistinct();
}`;
  const slots = async (target: Version) => (await projectionOf("postgres", text, target)).catalog.tables[0];
  const [old, native, newest] = [await slots([14, 0, 0]), await slots([15, 0, 0]), await slots([18, 0, 0])];
  assert.deepEqual(
    old?.indexes.map(({ name }) => name),
    ["uq_slots_a_b_null_a"],
  );
  assert.deepEqual(native?.indexes, []);
  assert.equal(native?.uniques[0]?.nullsNotDistinct, true);
  assert.deepEqual(
    [native, newest].map((table) => table?.columns[3]?.generated?.stored),
    [true, false],
  );
});

const wrong: readonly (readonly [
  what: string,
  text: string,
  problems: Partial<Record<DialectName, readonly string[]>>,
])[] = [
  [
    "keys without a limit of length, or with too large a one",
    `export class Notes extends Table {
  key = text().primaryKey();
  a = text({ max: 500 });
  b = text({ max: 500 });
  data = json();
  both = index(this.a, this.b);
  inside = index(this.data);
}`,
    {
      mysql: ["C016 Notes.key", "C016 Notes.data", "C016 Notes.a"],
      mariadb: ["C016 Notes.key", "C016 Notes.data", "C016 Notes.a"],
    },
  ],
  [
    "a row that is too long",
    `export class Notes extends Table { id = id(); a = text({ max: 9000 }); b = text({ max: 9000 }); c = text({ max: 9000 }); }`,
    { mysql: ["C016 Notes"], mariadb: ["C016 Notes"] },
  ],
  [
    "a check beside an action of a foreign key",
    `export class Users extends Table { key = text({ max: 20 }).primaryKey(); }
export class Notes extends Table {
  id = id();
  user = references(() => Users, { onDelete: "set null" }).nullable().check((user) => sql\`length(\${user}) > 1\`);
  other = references(() => Users, { onDelete: "cascade" }).check((other) => sql\`length(\${other}) > 1\`);
}`,
    { mysql: ["C021 Notes.user"], mariadb: ["C021 Notes.user"] },
  ],
  [
    "nulls that are set into a key where they are equal",
    `export class Users extends Table { id = id(); }
export class Notes extends Table {
  id = id();
  user = references(() => Users, { onDelete: "set null" }).nullable();
  slot = unique(this.user).nullsNotDistinct();
}`,
    { mysql: ["C023 Notes.slot"] },
  ],
  [
    "a foreign key that is served by an index with something that can be null",
    `export class Users extends Table { id = id(); }
export class Notes extends Table {
  id = id();
  a = references(() => Users);
  b = references(() => Users);
  c = references(() => Users);
  at = timestamp().nullable();
  size = integer();
  blindA = index(this.a, this.size, this.at);
  onceB = unique(this.b, this.at);
  c1 = index(this.c);
  c2 = index(this.c, this.at);
}`,
    { mysql: ["C035 Notes.a", "C035 Notes.b"] },
  ],
  [
    "a generated column that reads another one",
    `export class Notes extends Table {
  id = id();
  size = integer();
  twice = integer().generated(() => sql\`\${this.size} * 2\`);
  more = integer().generated(() => sql\`\${this.twice} + 1\`);
}`,
    { postgres: ["C021 Notes.more"] },
  ],
  [
    "a decimal that is ordered or compared",
    `export class Notes extends Table {
  id = id();
  price = decimal(8, 2).check((price) => sql\`\${price} > 0\`);
  cheap = index(this.price);
}`,
    { sqlite: ["C021 Notes.cheap", "C021 Notes.price"] },
  ],
  [
    "a view that calculates with decimals",
    `export class Notes extends Table { id = id(); price = decimal(8, 2); }
export class Shown extends View {
  price = decimal(8, 2);
  query = select({ n: Notes }, ({ n }) => sql\`select \${n.price} from \${n} where \${n.price} = '1.00' group by \${n.price}\`);
}
export class Summed extends View {
  price = decimal(8, 2);
  query = select({ n: Notes }, ({ n }) => sql\`select sum(\${n.price}) from \${n}\`);
}
export class Sorted extends View {
  price = decimal(8, 2);
  query = select({ s: Shown }, ({ s }) => sql\`select \${s.price} from \${s} order by \${s.price}\`);
}`,
    { sqlite: ["C021 Sorted.query", "C021 Summed.query"] },
  ],
  [
    "a number that the database cannot count",
    `export class Notes extends Table {
  static options = { sqlite: { withoutRowid: true } };
  number = id();
}`,
    { sqlite: ["C021 Notes.number"] },
  ],
  [
    "a type that STRICT refuses",
    `export class Notes extends Table {
  static options = { sqlite: { strict: true } };
  id = id();
  place = native({ sqlite: "point", postgres: "point", mysql: "point", mariadb: "point" }, "string");
}`,
    { sqlite: ["C021 Notes.place"] },
  ],
  [
    "names",
    `export class Notes extends Table {
  static options = { name: "${"n".repeat(64)}" };
  id = id();
  smile = integer().named("😀");
}`,
    {
      postgres: ["C018 Notes"],
      mysql: ["C021 Notes.smile"],
      mariadb: ["C021 Notes.smile"],
    },
  ],
  [
    "a comment that is too long",
    `/** ${"word ".repeat(500)} 😀 */
export class Notes extends Table { id = id(); }`,
    { mysql: ["C023 Notes", "C023 Notes"], mariadb: ["C023 Notes", "C023 Notes"] },
  ],
];

for (const [what, text, expected] of wrong) {
  test(what, async () => {
    for (const name of dialectNames) {
      const { problems } = await projectionWithProblems(name, text);
      const told = places(problems).map((place) => place.replace(/#.*/, ""));
      assert.deepEqual([...told].sort(), [...(expected[name] ?? [])].sort(), name);
    }
  });
}

test.run();

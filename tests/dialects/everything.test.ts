/** One schema with all that the language says, under the worst names: made without a warning, and holding what it promises. */

import assert from "node:assert/strict";
import { emptyCatalog } from "../../generator/catalog/identity.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import { noIntent } from "../../generator/operations/operation.ts";
import { type Engine, matrix } from "../support/matrix.ts";
import { introspectRaw } from "../support/proof.ts";
import type { Raw } from "../support/raw.ts";
import { migrate, places, projectionWithProblems, refuses, withDatabase } from "./support.ts";

/** Everything that all four dialects can do. */
const portable = `
/** The order's "owner" \\ 😀, isn't it? -- */
export class Owners extends Table {
  static options = { name: "we\\"ird\`s", sqlite: { strict: true }, mysql: { rowFormat: "dynamic" }, mariadb: { rowFormat: "compressed" } };
  id = id();
  /** A comment with 'quotes', "more" and */ /* dashes -- */
  select = text({ max: 40 }).named("select").unique();
  order = integer().named("order by 1; --").default(-5).check((value) => sql\`\${value} < 1000\`);
  slash = text({ max: 40 }).named("back\\\\slash's").default("a\\\\b'c");
}
export class Orders extends Table {
  static options = { name: "group */ -- ñ", primaryKey: ["region", "number"] };
  region = text({ max: 10 });
  number = bigint();
  owner = references(() => Owners, { onDelete: "cascade", onUpdate: "restrict" });
  parentRegion = text({ max: 10 }).nullable();
  parentNumber = bigint().nullable();
  state = oneOf("new", "it's", "b\\\\s", "done").default("it's");
  mood = oneOf("sad", "so-so", "we\\"ird").asEnum("we\\"ird mood").default("so-so");
  price = decimal(12, 2).default("0.5");
  ratio = double().default(1.5);
  small = integer().default(7);
  big = bigint().default(9007199254740993n);
  flag = boolean().default(true);
  at = timestamp().default("2000-01-31T12:00:00.250Z");
  made = timestamp().defaultNow();
  day = date().default("2000-02-29");
  token = uuid().defaultRandom();
  data = json<unknown>().default({ a: [1, "it's", "b\\\\n\\"😀"], "ключ": null });
  raw = bytes({ max: 8 }).nullable();
  blob = bytes().nullable();
  note = text().default("long 😀 note");
  twice = integer().generated(() => sql\`\${this.small} * 2\`, { stored: true });
  once = integer().generated(() => sql\`\${this.small} + 1\`, { stored: false });
  odd = native({ sqlite: "text", postgres: "inet", mysql: "int unsigned", mariadb: "inet6" }, "string").nullable();
  folded = text({ max: 30 }).collate({ sqlite: "NOCASE", postgres: "und-x-icu", mysql: "utf8mb4_0900_ai_ci", mariadb: "utf8mb4_general_ci" }).default("x");
  parent = foreignKey([this.parentRegion, this.parentNumber], () => Orders, (o) => [o.region, o.number], { onDelete: "cascade" });
  sane = check(sql\`\${this.small} <= \${this.number} or \${this.flag}\`);
  latest = index(this.owner, desc(this.made));
  covered = index(this.day).including(this.small);
  slot = unique(this.region, this.raw).nullsNotDistinct();
}
export class Totals extends View {
  static options = { name: "v\\"iew \`1\`" };
  owner = bigint({ as: "number" }).named("the owner");
  orders = bigint({ as: "number" }).named("from");
  query = select({ o: Orders, w: Owners }, ({ o, w }) => sql\`
    select \${w.id}, count(\${o.number}) from \${w} left join \${o} on \${o.owner} = \${w.id} where \${w.slash} = 'a\\\\b''c' group by \${w.id}\`);
}`;

const owners = `we"ird\`s`;
const orders = "group */ -- ñ";

matrix("everything", (test, engine) => {
  const quote = (name: string) => dialects[engine.name].quote(name);

  test("is made without a warning, and holds", async () => {
    await withDatabase(engine, portable, async (raw) => {
      await raw.run(`insert into ${quote(owners)} (${quote("select")}) values ('a')`);
      await assertDefaults(engine, raw, quote);
      const insert = (columns: string, values: string) =>
        `insert into ${quote(orders)} (region, number, owner, ${columns}) values ('x', 1, 1, ${values})`;
      const enumerated = engine.name === "postgres" ? /invalid input value for enum/ : /check|constraint|truncated/i;
      await refuses(raw, insert("state", "'old'"), /check|constraint/i);
      await refuses(raw, insert("mood", "'glad'"), enumerated);
      await refuses(raw, insert("small, flag", "5, null"), /null/i);
      await refuses(raw, insert("raw", bytes(engine, "000102030405060708")), /check|constraint|too long/i);
      await refuses(raw, insert("parent_region, parent_number", "'none', 5"), /foreign key/i);
      await refuses(raw, insert("small, flag", engine.name === "postgres" ? "5, false" : "5, 0"), /check|constraint/i);
      await refuses(raw, `update ${quote(owners)} set ${quote("order by 1; --")} = 1000`, /check|constraint/i);
      await refuses(raw, `insert into ${quote(owners)} (${quote("select")}) values ('a')`, /unique|duplicate/i);
      const before = await raw.rows(`select * from ${quote('v"iew `1`')}`);
      assert.deepEqual(
        before.map((row) => row.map(String)),
        [["1", "1"]],
      );
      await raw.run(`delete from ${quote(owners)}`);
      assert.deepEqual(await raw.rows(`select 1 from ${quote(orders)}`), []);
    });
  });

  test("is dropped again without a trace", async () => {
    await withDatabase(engine, portable, async (raw, { catalog }) => {
      await migrate(engine, raw, catalog, emptyCatalog(engine.name), noIntent);
      const left = await introspectRaw(engine, raw);
      assert.deepEqual({ ...left, extensions: [] }, emptyCatalog(engine.name));
    });
  });
});

function bytes({ name }: Engine, hexadecimal: string): string {
  return name === "postgres" ? `'\\x${hexadecimal}'` : `X'${hexadecimal}'`;
}

/** A row of nothing but defaults, as each engine writes it. */
async function assertDefaults({ name }: Engine, raw: Raw, quote: (name: string) => string): Promise<void> {
  await raw.run(`insert into ${quote(orders)} (region, number, owner) values ('r', 1, 1)`);
  const [owner] = await raw.rows(`select ${quote("order by 1; --")}, ${quote("back\\slash's")} from ${quote(owners)}`);
  assert.deepEqual(owner?.map(String), ["-5", "a\\b'c"]);
  const columns = "state, mood, price, ratio, small, big, day, note, folded, twice, once";
  const [row] = await raw.rows(`select ${columns} from ${quote(orders)}`);
  const expected = [
    "it's",
    "so-so",
    "0.50",
    "1.5",
    "7",
    "9007199254740993",
    "2000-02-29",
    "long 😀 note",
    "x",
    "14",
    "8",
  ];
  assert.deepEqual(row?.map(String), expected);
  const [more] = await raw.rows(`select at, flag, data, token, made from ${quote(orders)}`);
  const [at, flag, data, token, made] = (more ?? []).map(String);
  assert.match(at ?? "", /^2000-01-31 12:00:00\.25(0|\+00)$/);
  assert.match(flag ?? "", /^(1|t)$/);
  assert.deepEqual(JSON.parse(data ?? ""), { a: [1, "it's", 'b\\n"😀'], ключ: null });
  assert.match(token ?? "", /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.match(made ?? "", /^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,3})?(\+00)?$/, name);
  await raw.run(`update ${quote(orders)} set raw = ${name === "postgres" ? "'\\x00ff'" : "X'00ff'"}`);
}

/** What only some dialects can do: made where it can be, and a diagnostic at its place where it cannot. */
const partly = `
export class Owners extends Table {
  static options = { namespace: "app", postgres: { unlogged: false, with: { fillfactor: 70 } } };
  id = id();
}
export class Things extends Table {
  static options = { namespace: "app", postgres: { unlogged: true } };
  id = id();
  name = text({ max: 20 });
  size = integer().nullable();
  owner = references(() => Owners, { onDelete: "set default", deferrable: "deferred" }).default(1);
  mail = text({ max: 20 }).unique();
  late = unique(this.size).deferrable("immediate");
  lower = index(sql\`lower(\${this.name})\`).unique();
  some = index(this.name).where(sql\`\${this.size} > 1\`).unique();
  found = index(this.size).including(this.name).unique();
  hashed = index(this.name).using({ postgres: "hash" });
  last = index(desc(this.size, { nulls: "last" }));
  first = index(asc(this.size, { nulls: "first" }));
  updatedAt = timestamp().defaultNow().updatedNow();
}
export const extensions = ["citext"];
`;

matrix("what some dialects lack", (test, engine) => {
  test("is made or told", async () => {
    const { problems } = await projectionWithProblems(engine.name, partly);
    const told = places(problems).map((place) => place.replace(/#.*/, ""));
    const everywhereButPostgres = ["C021 Owners", "C021 Things", "C021 Things.late", "C021 Things.found"];
    const expected = {
      postgres: [],
      sqlite: everywhereButPostgres,
      mysql: [...everywhereButPostgres, "C021 Things.owner", "C021 Things.owner", "C021 Things.some"],
      mariadb: [
        ...everywhereButPostgres,
        "C021 Things.owner",
        "C021 Things.owner",
        "C021 Things.lower",
        "C021 Things.some",
      ],
    }[engine.name];
    assert.deepEqual([...told].sort(), [...expected].sort());
  });
});

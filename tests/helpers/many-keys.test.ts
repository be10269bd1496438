/** getMany by keys of every type, and what is thrown where there is no row; the plans say that a key's index serves. */
import assert from "node:assert/strict";
import { stringLiteral } from "../../generator/helpers/text.ts";
import type { ColumnType, Schema } from "../../generator/schema/schema.ts";
import { type Database, NotFoundError, statement, ValueError } from "../../runtime/index.ts";
import { type Engine, matrix } from "../support/matrix.ts";
import { column, schema, table } from "./fixture.ts";
import { generate, generateFiles } from "./generate.ts";
import { type Fixture, openFixture } from "./support.ts";

/** A key of each type that can be one, with values that a way through JSON, text or floating-point numbers might change. */
const keyTypes: readonly (readonly [name: string, type: ColumnType, values: readonly unknown[]])[] = [
  ["whole", { kind: "integer" }, [0, -1, 2_147_483_647, -2_147_483_648]],
  ["count", { kind: "bigint", as: "number" }, [1, 2 ** 53 - 1, 2 ** 53 - 2, -(2 ** 53 - 1)]],
  ["big", { kind: "bigint", as: "bigint" }, [2n ** 63n - 1n, 2n ** 63n - 2n, -(2n ** 63n), 0n, 2n ** 53n + 1n]],
  [
    "label",
    { kind: "text", max: 60 },
    ["a", "A", "a ", " a", "", "ä", "a\u0308", '"\\{},[]', "NULL", "😀", "it's", "%_", "1e3"],
  ],
  ["flag", { kind: "boolean" }, [false, true]],
  ["ratio", { kind: "double" }, [0, 0.1, -1.5, 2 ** 53, 2 ** 60, -(2 ** 62) - 1024, 2 ** 64, 1e300]],
  ["at", { kind: "timestamp" }, [new Date("1000-01-01T00:00:00.001Z"), new Date("9999-12-31T23:59:59.999Z")]],
  ["day", { kind: "date" }, ["1000-01-01", "2024-02-29", "9999-12-31"]],
  ["token", { kind: "uuid" }, ["00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"]],
  ["hash", { kind: "bytes", max: 16 }, [Buffer.from([]), Buffer.from([0]), Buffer.from([0, 0]), Buffer.alloc(16, 255)]],
  ["mood", { kind: "oneOf", values: ["glad", "größer 😀", 'so "so"'] }, ['so "so"', "glad", "größer 😀"]],
];

const className = (name: string) => `By${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;

const keyed: Schema = {
  ...schema,
  tables: [
    ...keyTypes.map(([name, type]) => table(className(name), { columns: [column("key", type)], key: ["key"] })),
    table("ByAll", {
      columns: keyTypes.filter(([name]) => name !== "label").map(([name, type]) => column(name, type)),
      key: ["big", "token", "hash", "at", "mood", "flag"],
    }),
    // A cast to a type of characters without its length would cut the values to one.
    table("ByCode", {
      columns: [column("key", { kind: "text", max: 8 }, { native: { postgres: "char(8)" } })],
      key: ["key"],
    }),
    // Names that the statement's own would be.
    table("Clash", {
      columns: [
        column("key1", { kind: "integer" }),
        column("place", { kind: "text", max: 9 }),
        column("wanted", { kind: "integer" }),
      ],
      key: ["key1", "place"],
    }),
  ],
  views: [],
};

interface KeyedTable {
  insertMany(rows: readonly object[]): Promise<readonly object[]>;
  getMany(keys: readonly unknown[]): Promise<readonly object[]>;
}
type Keyed = Database<Record<string, KeyedTable>>;

const folder = await generateFiles("many-keys", schema);
const keyedFolder = await generateFiles("many-keys-types", keyed);

matrix("helpers: many keys", (test, engine) => {
  let db: Fixture;
  let byType: Keyed;

  test.before(async () => {
    db = await openFixture(engine, schema, folder);
    byType = await openFixture<Keyed>(engine, keyed, keyedFolder);
  });
  test.after(async () => {
    await db?.close();
    await byType?.close();
  });

  const tableOf = (name: string): KeyedTable => {
    const found = byType[`by${name.slice(0, 1).toUpperCase()}${name.slice(1)}`];
    assert.ok(found, name);
    return found;
  };

  for (const [name, , values] of keyTypes) {
    test(`keys of ${name}`, async () => {
      const rows = values.map((key) => ({ key }));
      await tableOf(name).insertMany(rows);
      assert.deepEqual(await tableOf(name).getMany(values), rows);
      assert.deepEqual(await tableOf(name).getMany([...values].reverse()), [...rows].reverse());
      for (const [index, value] of values.entries()) {
        assert.deepEqual(await tableOf(name).getMany([value]), [rows[index]]);
      }
    });
  }

  test("keys of a native type with a length", async () => {
    const rows = ["AB-00001", "AB-00002"].map((key) => ({ key }));
    await tableOf("code").insertMany(rows);
    assert.deepEqual(await tableOf("code").getMany(["AB-00002", "A", "AB-00001"]), [...rows].reverse());
  });

  test("a key of six columns", async () => {
    const row = (at: number) =>
      Object.fromEntries(
        keyTypes.filter(([name]) => name !== "label").map(([name, , values]) => [name, values[at % values.length]]),
      );
    const rows = [row(0), row(1), row(2), row(3)];
    await tableOf("all").insertMany(rows);
    assert.deepEqual(await tableOf("all").getMany([rows[3], row(5), rows[1], rows[0]]), [rows[3], rows[1], rows[0]]);
  });

  test("columns that are called as the list's own", async () => {
    const rows = [
      { key1: 1, place: "a", wanted: 3 },
      { key1: 1, place: "b", wanted: 4 },
    ];
    const clash = byType.clash;
    assert.ok(clash);
    await clash.insertMany(rows);
    assert.deepEqual(
      await clash.getMany([
        { key1: 1, place: "b" },
        { key1: 2, place: "a" },
        { key1: 1, place: "a" },
      ]),
      [rows[1], rows[0]],
    );
  });

  test("rows in the order of the keys, without those that are missing, twice where a key is", async () => {
    const rows = await db.tags.insertMany(["one", "two", "three"].map((name) => ({ name })));
    assert.deepEqual(await db.tags.getMany([]), []);
    assert.deepEqual(await db.tags.getMany(["none"]), []);
    assert.deepEqual(await db.tags.getMany(["three", "none", "one", "One", "three"]), [rows[2], rows[0], rows[2]]);
    await assert.rejects(db.tags.getMany(["a\0b"]), ValueError);
  });

  test("ten thousand keys in one query", async () => {
    const rows = await db.counters.insertMany(Array.from({ length: 300 }, (_, index) => ({ name: `n${index}` })));
    const keys = Array.from({ length: 10_000 }, (_, index) => rows[index % 300]?.id ?? 0);
    const found = await db.counters.getMany(keys);
    assert.deepEqual(
      found.map(({ id }) => id),
      keys,
    );
  });

  test("no row is undefined, or a NotFoundError that names table and columns", async () => {
    const [row] = await db.tags.insertMany([{ name: "there" }]);
    assert.deepEqual(await db.tags.getOrThrow("there"), row);
    await assert.rejects(db.tags.getOrThrow("secret"), (error: unknown) => {
      assert.ok(error instanceof NotFoundError, String(error));
      assert.deepEqual([error.kind, error.table, error.columns], ["notFound", "tags", ["name"]]);
      assert.doesNotMatch(error.message, /secret/);
      return true;
    });
    await assert.rejects(db.members.getOrThrow({ accountId: 1, groupName: "x" }), (error: unknown) => {
      assert.ok(error instanceof NotFoundError, String(error));
      assert.deepEqual(error.columns, ["account_id", "group_name"]);
      return true;
    });
    const account = await db.accounts.insert({ email: "or@throw", nick: "or", realm: null });
    assert.deepEqual(await db.accounts.getByEmailOrThrow("or@throw"), account);
    assert.deepEqual(await db.accounts.getByNameOrThrow({ nick: "or", realm: null }), account);
    await assert.rejects(db.accounts.getByEmailOrThrow("no@throw"), NotFoundError);
  });

  test("the primary key's index serves", async () => {
    const names = Array.from({ length: 3000 }, (_, index) => `plan ${index}`);
    await db.tags.insertMany(names.map((name) => ({ name })));
    const joined =
      engine.name === "sqlite" ? "ANALYZE" : engine.name === "postgres" ? "ANALYZE tags" : "ANALYZE TABLE tags";
    await db.execute(joined);
    for (const [module, scan] of [
      ["tags", "tags"],
      ["counters", "counters"],
      ["members", "members"],
    ] as const) {
      const plan = await planOf(engine, db, module);
      assert.ok(!scansTable(engine, plan, scan), plan);
    }
  });
});

/** How the engine says that it would run a module's getMany. */
async function planOf(engine: Engine, db: Fixture, module: string): Promise<string> {
  const text = generate(schema).get(`${engine.name}/${module}.ts`) ?? "";
  const [, code = ""] = /const getManySql = statement\(([\s\S]*?)\);\n\n/.exec(text) ?? [];
  // The columns are a list where an insert may give all of them, else one text.
  const [, columns = ""] = /const (?:writable|columns) =\s+([\s\S]*?);\n/.exec(text) ?? [];
  const all = stringsOf(columns).join(columns.startsWith("[") ? ", " : "");
  const sql = stringsOf(code.replace("columns +", () => `${stringLiteral(all)} +`)).join("");
  assert.match(sql, /^SELECT .* FROM /);
  const lists = engine.name === "postgres" ? ["{}", "{}"].slice(0, (sql.match(/\$\d/g) ?? []).length) : ["[]"];
  const explain =
    engine.name === "sqlite" ? "EXPLAIN QUERY PLAN" : engine.name === "mysql" ? "EXPLAIN FORMAT=TREE" : "EXPLAIN";
  const rows = await db.transaction(async (tx) => {
    // A small table is read faster as a whole, once its statistics have told so: what is asked is whether the index can serve.
    if (engine.name === "postgres") await tx.execute("SET LOCAL enable_seqscan = off");
    return tx.executor.rows(statement(`${explain} ${sql}`), lists);
  });
  return rows.map((row) => row.join(" ")).join("\n");
}

/** The texts of the string literals in code. */
function stringsOf(code: string): readonly string[] {
  const literals = code.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g);
  return [...literals].map(([, double, single]) => double ?? single ?? "");
}

function scansTable(engine: Engine, plan: string, name: string): boolean {
  switch (engine.name) {
    case "sqlite":
      return !/SEARCH \S+ USING/.test(plan) || plan.includes(`SCAN ${name}`);
    case "postgres":
      return !/Index (Only )?Scan/.test(plan) && plan.includes(`Seq Scan on ${name}`);
    case "mysql":
      return !/(lookup|covering index lookup) on/i.test(plan) || new RegExp(`Table scan on ${name}`).test(plan);
    default:
      return !/eq_ref|ref/.test(plan);
  }
}

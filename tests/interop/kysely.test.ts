/** Kysely on the real databases with the generated interface: its queries type-check, and give what the types say. */
import assert from "node:assert/strict";
import Sqlite from "better-sqlite3";
import { Kysely, MysqlDialect, PostgresDialect, SqliteDialect } from "kysely";
import { createPool } from "mysql2";
import pg from "pg";
import type { DB as MariadbDB } from "../helpers/expected/mariadb/kysely.ts";
import type { DB as MysqlDB } from "../helpers/expected/mysql/kysely.ts";
import type { DB as PostgresDB } from "../helpers/expected/postgres/kysely.ts";
import type { DB as SqliteDB } from "../helpers/expected/sqlite/kysely.ts";
import { schema } from "../helpers/fixture.ts";
import { createTables } from "../helpers/support.ts";
import { matrix } from "../support/matrix.ts";

/** What every client takes and gives alike. */
const required = {
  whole: 7,
  big: 9_007_199_254_740_993n,
  count: 8,
  ratio: 1.5,
  amount: "12.500000",
  label: "a",
  body: "b",
  token: "0190a6c8-7f5e-7cc1-a8a4-3f7d7c1b2e3a",
  blob: Buffer.from([1, 2, 3]),
  hash: Buffer.from("h"),
  mood: "glad",
  data: '{"words":["x"]}',
} as const;

const at = new Date("2024-02-29T12:34:56.789Z");

/** The rest of the test runs in the engine's own types. */
const bodies = {
  async sqlite(url: string) {
    const db = new Kysely<SqliteDB>({
      dialect: new SqliteDialect({ database: new Sqlite(url.slice("sqlite:".length)) }),
    });
    try {
      const given = { ...required, at: "2024-02-29 12:34:56.789", day: "2024-02-29", flag: 1 } as const;
      const { id } = await db
        .insertInto("values")
        .values({ ...given, big: 5n })
        .returning("id")
        .executeTakeFirstOrThrow();
      const row = await db.selectFrom("values").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
      const count: number = row.count;
      const flag: 0 | 1 = row.flag;
      const data: string = row.data;
      const label: string | null = row.label_or_null;
      assert.deepEqual([count, flag, data, label, row.at], [8, 1, given.data, null, given.at]);
      assert.deepEqual(row.blob, required.blob);
      // @ts-expect-error the database computes it
      db.insertInto("defaults").values({ total: 1 });
      // @ts-expect-error there is no such column
      db.selectFrom("values").select("none");
      await db.insertInto("sessions").values({ id: "s", purpose: "p", started_at: given.at }).execute();
      const sessions = await db.selectFrom("session_summary").selectAll().execute();
      const memories: number | undefined = sessions[0]?.memories;
      assert.equal(memories, 0);
    } finally {
      await db.destroy();
    }
  },
  async postgres(url: string) {
    const pool = new pg.Pool({ connectionString: url });
    const db = new Kysely<PostgresDB>({ dialect: new PostgresDialect({ pool }) });
    try {
      const given = { ...required, at, day: "2024-02-29", flag: true };
      const { id } = await db.insertInto("values").values(given).returning("id").executeTakeFirstOrThrow();
      const row = await db.selectFrom("values").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
      const big: string = row.big;
      const amount: string = row.amount;
      const flag: boolean = row.flag;
      const time: Date = row.at;
      const words: readonly string[] | undefined = row.data.words;
      assert.deepEqual([big, amount, flag, time, words], [String(required.big), required.amount, true, at, ["x"]]);
      assert.equal(typeof id, "string");
      assert.ok(row.day instanceof Date);
      assert.deepEqual(row.blob, required.blob);
      await db.updateTable("values").set({ flag_or_null: null, at_or_null: at }).where("id", "=", id).execute();
    } finally {
      await db.destroy();
    }
  },
  mysql: (url: string) => onMysql(new Kysely<MysqlDB>({ dialect: mysqlDialect(url) })),
  mariadb: (url: string) => onMysql(new Kysely<MariadbDB>({ dialect: mysqlDialect(url) })),
};

function mysqlDialect(url: string): MysqlDialect {
  const { hostname, port, username, password, pathname } = new URL(url);
  return new MysqlDialect({
    pool: createPool({
      host: hostname,
      port: Number(port),
      user: username,
      password: decodeURIComponent(password),
      database: pathname.slice(1),
      timezone: "Z",
    }),
  });
}

/** Both engines have one client, and with it one set of types. */
async function onMysql(db: Kysely<MysqlDB>): Promise<void> {
  try {
    const given = { ...required, big: 5n, at, day: "2024-02-29", flag: true };
    const { insertId } = await db.insertInto("values").values(given).executeTakeFirstOrThrow();
    const row = await db.selectFrom("values").selectAll().where("id", "=", Number(insertId)).executeTakeFirstOrThrow();
    const big: number = row.big;
    const amount: string = row.amount;
    const flag: 0 | 1 = row.flag;
    const time: Date = row.at;
    const words: readonly string[] | undefined = row.data.words;
    assert.deepEqual([big, amount, flag, time, words], [5, required.amount, 1, at, ["x"]]);
    assert.ok(row.day instanceof Date);
    assert.deepEqual(row.blob, required.blob);
  } finally {
    await db.destroy();
  }
}

matrix("interop: Kysely", (test, engine) => {
  test("queries give what the interface says", async () => {
    await bodies[engine.name](await createTables(engine, schema));
  });
});

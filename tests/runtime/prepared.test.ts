/** Prepared statements: they survive a change of the schema by somebody else, and no connection keeps more of them than it has room for. */
import * as assert from "node:assert/strict";
import { connect } from "../../runtime/connect.ts";
import { DatabaseError, SerializationError } from "../../runtime/errors.ts";
import { statement } from "../../runtime/statement.ts";
import { matrix } from "../support/matrix.ts";
import { openRaw } from "../support/raw.ts";
import { withDriver } from "./support/database.ts";
import { openPeople, withPeople } from "./support/open.ts";
import { placeholders } from "./support/types.ts";

matrix("prepared statements", (test, engine) => {
  const longer = {
    sqlite: "",
    postgres: "ALTER TABLE people ALTER COLUMN name TYPE text",
    mysql: "ALTER TABLE people MODIFY name varchar(70) NOT NULL",
    mariadb: "ALTER TABLE people MODIFY name varchar(70) NOT NULL",
  }[engine.name];
  const more = "ALTER TABLE people ADD COLUMN nick varchar(10) DEFAULT 'n'";

  test("fit again after another connection has altered the table", () =>
    withPeople(
      engine,
      async (db, url) => {
        const every = "SELECT * FROM people WHERE id = :id";
        await db.people.insert({ id: 1, name: "ada" });
        const before = await db.query(every, { id: 1 });
        assert.deepEqual(await db.people.names(), ["ada"]);
        const raw = await openRaw(url);
        await raw.run(more);
        if (longer !== "") await raw.run(longer);
        await raw.close();
        assert.deepEqual(await db.people.names(), ["ada"]);
        await db.people.insert({ id: 2, name: "bob" });
        assert.deepEqual(await db.query(every, { id: 1 }), [{ ...before[0], nick: "n" }]);
        assert.deepEqual(await db.with({ timeout: 10_000 }).people.names(), ["ada", "bob"]);
      },
      { pool: { size: 2, overflow: 0 } },
    ));

  test("fit again inside a transaction, which may have to be run again once", () =>
    withPeople(
      engine,
      async (db, url) => {
        const names = () => db.transaction((tx) => tx.people.names(), { retries: 1 });
        assert.deepEqual(await names(), []);
        const raw = await openRaw(url);
        await raw.run(more);
        if (longer !== "") await raw.run(longer);
        const once = await db.transaction((tx) => tx.people.names()).catch((error: unknown) => error);
        if (engine.name === "postgres") {
          assert.ok(once instanceof SerializationError, String(once));
          assert.match(once.message, /the schema was changed under a prepared statement/);
        } else assert.deepEqual(once, []);
        assert.deepEqual(await db.transaction((tx) => tx.people.names()), [], "no connection goes on with the old one");
        if (engine.name === "postgres") {
          await raw.run("ALTER TABLE people ALTER COLUMN name TYPE varchar(70)");
          await raw.run("ALTER TABLE people ALTER COLUMN name TYPE text");
          assert.deepEqual(await names(), []);
          await raw.run("ALTER TABLE people ALTER COLUMN name TYPE varchar(70)");
          assert.deepEqual(await names(), [], "the second try is a new connection");
        }
        await raw.close();
      },
      { pool: { size: 1, overflow: 0 } },
    ));

  if (engine.name === "postgres") {
    test("may be gone without a call failing outside a transaction, and ask for a repetition inside", () =>
      withPeople(
        engine,
        async (db) => {
          await db.people.insert({ id: 1, name: "ada" });
          for (const forget of ["DEALLOCATE ALL", "DISCARD ALL"]) {
            const names = (retries: number) => db.transaction((tx) => tx.people.names(), { retries });
            await db.people.names();
            await db.execute(forget);
            assert.deepEqual(await db.people.names(), ["ada"]);
            await db.execute(forget);
            await assert.rejects(names(0), (error: unknown) => {
              assert.ok(error instanceof SerializationError, String(error));
              assert.match(error.message, /a prepared statement is not there any more/);
              return true;
            });
            await db.people.names();
            await db.execute(forget);
            assert.deepEqual(await names(1), ["ada"]);
          }
          await assert.rejects(db.query("EXECUTE nothing"), DatabaseError);
        },
        { pool: { size: 1, overflow: 0 } },
      ));
  }

  test("are no more on a connection than it has room for, and the oldest still work", () =>
    withDriver(
      engine,
      async (driver) => {
        const count = 2100;
        const statements = Array.from({ length: count }, (_, index) =>
          statement(
            `SELECT ${index} + ${placeholders(engine.name, 1)}${engine.name === "postgres" ? "::integer" : ""}`,
          ),
        );
        const ask = async (index: number) => {
          const wanted = statements[index];
          assert.ok(wanted !== undefined);
          assert.equal(Number((await driver.rows(wanted, [1]))[0]?.[0]), index + 1);
        };
        for (let index = 0; index < count; index++) await ask(index);
        for (const index of [0, 1, count - 1, 700, 0]) await ask(index);
        if (engine.name !== "postgres") return;
        const kept = async () =>
          Number(
            (
              await driver.rows(
                { sql: "SELECT count(*) FROM pg_prepared_statements", slot: -1, bigints: false, single: false },
                [],
              )
            )[0]?.[0],
          );
        assert.equal(await kept(), 500);
        // Inside a transaction that has failed, a statement makes room as well.
        const connection = await driver.acquire();
        await connection.begin();
        await assert.rejects(connection.execute("SELECT nothing"));
        await assert.rejects(connection.rows(statements[5] ?? statement(""), [1]));
        await connection.rollback();
        assert.equal(Number((await connection.rows(statements[5] ?? statement(""), [1]))[0]?.[0]), 6);
        driver.release(connection);
        assert.ok((await kept()) <= 500);
      },
      { pool: { size: 1, overflow: 0 } },
    ));

  test("are not kept where nobody wants them", async () => {
    const { url } = await engine.database();
    const db = await openPeople(url, { prepare: false, pool: { size: 1, overflow: 0 } });
    try {
      await db.upgrade();
      for (let id = 1; id < 20; id++) await db.people.insert({ id, name: `n${id}` });
      await db.transaction(async (tx) => {
        await tx.people.insert({ id: 30, name: "n30" });
        assert.equal((await tx.people.names()).length, 20);
      });
      if (engine.name === "postgres")
        assert.deepEqual(await db.query("SELECT count(*) AS n FROM pg_prepared_statements"), [{ n: 0 }]);
      if (engine.name === "mysql") {
        const own =
          "SELECT count(*) AS n FROM performance_schema.prepared_statements_instances WHERE owner_thread_id = ps_current_thread_id()";
        assert.ok(Number((await db.query(own))[0]?.n) <= 2);
      }
    } finally {
      await db.close();
    }
  });

  test("are the connection's own", async () => {
    const { url } = await engine.database();
    const [one, other] = [await connect(url), await connect(url)];
    const ask = statement("SELECT 5");
    for (const driver of [one, other, one]) assert.equal(Number((await driver.rows(ask, []))[0]?.[0]), 5);
    await one.close();
    assert.equal(Number((await other.rows(ask, []))[0]?.[0]), 5);
    await other.close();
  });
});

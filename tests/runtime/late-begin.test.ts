/** PostgreSQL hears of a transaction with its first statement: what that saves, and that nothing slips out of a BEGIN that fails. */
import assert from "node:assert/strict";
import { connect } from "../../runtime/connect.ts";
import type { Connection, Driver } from "../../runtime/driver.ts";
import { statement, unprepared } from "../../runtime/statement.ts";
import { openProxy } from "../soak/support/proxy.ts";
import { matrix } from "../support/matrix.ts";
import { ask, withDriver } from "./support/database.ts";

const insert = statement("INSERT INTO items (id) VALUES ($1)");
const list = statement("SELECT id FROM items ORDER BY id");

async function onConnection(driver: Driver, work: (connection: Connection) => Promise<void>): Promise<void> {
  const connection = await driver.acquire();
  try {
    await work(connection);
  } finally {
    driver.release(connection);
  }
}

matrix(
  "late begin",
  (test, engine) => {
    const withItems = (work: (driver: Driver, url: string) => Promise<void>) =>
      withDriver(engine, async (driver, url) => {
        await ask(driver, "CREATE TABLE items (id integer PRIMARY KEY)");
        await work(driver, url);
      });

    for (const [what, first, messages] of [
      ["a prepared statement", (c: Connection) => c.run(insert, [1]), "P B E P B D E S"],
      ["a statement with values", (c: Connection) => c.run(unprepared(insert.sql), [1]), "P B E P B D E S"],
      ["a savepoint", (c: Connection) => c.execute("SAVEPOINT one"), "Q"],
      ["text without values", (c: Connection) => c.run(unprepared("SELECT 1"), []), "Q Q"],
    ] as const) {
      test(`BEGIN takes no answer of its own before ${what}`, () =>
        withItems(async (_, url) => {
          const proxy = await openProxy("postgres", url);
          const driver = await connect(proxy.url);
          await onConnection(driver, async (connection) => {
            proxy.arm(undefined);
            await connection.begin();
            assert.equal(connection.inTransaction, true);
            await first(connection);
            assert.equal(connection.inTransaction, true);
            await connection.commit();
            assert.equal(connection.inTransaction, false);
          });
          const sent = proxy.messages.flatMap((each) => (each.startsWith("→") ? [each.slice(2)] : []));
          assert.equal(sent.join(" "), `${messages} Q`);
          await driver.close();
          await proxy.close();
        }));
    }

    test("a transaction without statements sends nothing", () =>
      withItems(async (_, url) => {
        const proxy = await openProxy("postgres", url);
        const driver = await connect(proxy.url);
        proxy.arm(undefined);
        for (const end of ["commit", "rollback"] as const)
          await onConnection(driver, async (connection) => {
            await connection.begin();
            await connection[end]();
            assert.equal(connection.inTransaction, false);
          });
        assert.deepEqual(proxy.messages, []);
        await driver.close();
        await proxy.close();
      }));

    test("its options and what is asked for at once are in the transaction", () =>
      withItems(async (driver) => {
        await onConnection(driver, async (connection) => {
          await connection.begin({ isolation: "serializable" });
          const [level] = await Promise.all([
            connection.select("SHOW transaction_isolation"),
            connection.run(insert, [1]),
            connection.execute("INSERT INTO items (id) VALUES (2)"),
          ]);
          assert.deepEqual(level, [["serializable"]]);
          assert.deepEqual(await connection.rows(list, []), [[1], [2]]);
          assert.deepEqual(await driver.rows(list, []), []);
          await connection.rollback();
        });
        assert.deepEqual(await driver.rows(list, []), []);
      }));

    test("what was asked for behind a BEGIN that fails is not run", () =>
      withItems(async (driver) => {
        for (const first of ["prepared", "plain"] as const) {
          await onConnection(driver, async (connection) => {
            await connection.begin(JSON.parse('{ "isolation": "of no kind" }'));
            const prepared = () => connection.run(insert, [1]);
            const plain = () => connection.execute("INSERT INTO items (id) VALUES (2)");
            const [one, other] = first === "prepared" ? [prepared, plain] : [plain, prepared];
            const settled = await Promise.allSettled([one(), other(), connection.rows(list, []), one()]);
            assert.deepEqual(
              settled.map(({ status }) => status),
              ["rejected", "rejected", "rejected", "rejected"],
            );
            assert.equal(connection.inTransaction, false);
          });
          assert.deepEqual(await driver.rows(list, []), []);
        }
        await driver.run(insert, [1]);
        assert.deepEqual(await driver.rows(list, []), [[1]]);
      }));

    test("a first statement that fails leaves a transaction to roll back", () =>
      withItems(async (driver) => {
        await driver.run(insert, [1]);
        for (const fail of [
          (c: Connection) => c.run(insert, [1]),
          (c: Connection) => c.execute("INSERT INTO items (id) VALUES (1)"),
        ]) {
          await onConnection(driver, async (connection) => {
            await connection.begin();
            await assert.rejects(fail(connection), /has a row with the same|already exists/);
            assert.equal(connection.inTransaction, true);
            await assert.rejects(connection.rows(list, []), /aborted/);
            await connection.rollback();
            assert.equal(connection.inTransaction, false);
            await connection.begin();
            assert.deepEqual(await connection.rows(list, []), [[1]]);
            await connection.commit();
          });
        }
        assert.equal(driver.figures().open, 1);
      }));
  },
  ["postgres"],
);

/** Statements of one row at most: SQLite's client reads them in a way of its own, which must not hide what comes after the row. */
import assert from "node:assert/strict";
import { connect } from "../../runtime/connect.ts";
import { connectSync } from "../../runtime/drivers/sqlite-sync.ts";
import { ForeignKeyError } from "../../runtime/errors.ts";
import { statement } from "../../runtime/statement.ts";
import { transact } from "../../runtime/transaction.ts";
import { parseUrl } from "../../runtime/url.ts";
import { matrix } from "../support/matrix.ts";
import { withRaw } from "../support/proof.ts";

const insert = statement("INSERT INTO children (id, parent_id) VALUES (?, ?) RETURNING id", { single: true });
const update = statement("UPDATE children SET parent_id = ? WHERE id = ? RETURNING id", { single: true });
const rows = statement("SELECT id, parent_id FROM children ORDER BY id");

matrix(
  "single rows",
  (test, engine) => {
    const tables = async () => {
      const { url } = await engine.database();
      await withRaw(url, async (raw) => {
        await raw.run("CREATE TABLE parents (id integer PRIMARY KEY)");
        await raw.run(`CREATE TABLE children (
          id integer PRIMARY KEY, parent_id integer NOT NULL REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED
        )`);
        await raw.run("INSERT INTO parents VALUES (1)");
      });
      return url;
    };

    test("a commit that is refused after the row is an error of the statement", async () => {
      const driver = await connect(await tables());
      try {
        await assert.rejects(driver.rows(insert, [1, 7]), ForeignKeyError);
        assert.deepEqual(await driver.rows(insert, [1, 1]), [[1]]);
        await assert.rejects(driver.rows(update, [7, 1]), ForeignKeyError);
        assert.deepEqual(await driver.rows(update, [7, 2]), []);
        await assert.rejects(
          transact(driver, async (tx) => assert.deepEqual(await tx.rows(insert, [2, 7]), [[2]]), {}),
          ForeignKeyError,
        );
        assert.deepEqual(await driver.rows(rows, []), [[1, 1]]);
      } finally {
        await driver.close();
      }
    });

    test("without promises, too", async () => {
      const { executor, transaction, close } = connectSync(parseUrl(await tables()), {});
      try {
        assert.throws(() => executor.rows(insert, [1, 7]), ForeignKeyError);
        assert.deepEqual(executor.rows(insert, [1, 1]), [[1]]);
        assert.throws(() => executor.rows(update, [7, 1]), ForeignKeyError);
        assert.throws(() => transaction((tx) => tx.rows(insert, [2, 7]), {}), ForeignKeyError);
        assert.deepEqual(executor.rows(rows, []), [[1, 1]]);
      } finally {
        close();
      }
    });
  },
  ["sqlite"],
);

/** Transactions that only read, on SQLite where one connection both reads and writes. */
import * as assert from "node:assert/strict";
import { connect } from "../../runtime/connect.ts";
import { connectSync } from "../../runtime/drivers/sqlite-sync.ts";
import { ReadOnlyError } from "../../runtime/errors.ts";
import { statement } from "../../runtime/statement.ts";
import { databaseExecutor, transact } from "../../runtime/transaction.ts";
import { parseUrl } from "../../runtime/url.ts";
import { matrix } from "../support/matrix.ts";

const create = statement("CREATE TABLE notes (id integer PRIMARY KEY)");
const insert = statement("INSERT INTO notes DEFAULT VALUES");
const count = statement("SELECT count(*) FROM notes");

matrix(
  "transactions that only read",
  (test, engine) => {
    test("refuse writes in memory, and those after them do not", async () => {
      const driver = await connect("sqlite::memory:", { pool: { closeTimeout: 20 } });
      try {
        const executor = databaseExecutor(driver);
        await executor.run(create, []);
        for (const limits of [{}, { timeout: 10_000 }]) {
          const options = { readOnly: true, ...limits };
          await assert.rejects(
            transact(driver, (tx) => tx.run(insert, []), options),
            ReadOnlyError,
          );
          assert.deepEqual(await transact(driver, (tx) => tx.rows(count, []), options), [[0]]);
        }
        await executor.run(insert, []);
        await transact(driver, (tx) => tx.run(insert, []), {});
        assert.deepEqual(await executor.rows(count, []), [[2]]);
        const closing = transact(driver, () => driver.close(), { readOnly: true });
        await assert.rejects(closing);
      } finally {
        await driver.close();
      }
    });

    test("refuse writes without promises", async () => {
      for (const url of ["sqlite::memory:", (await engine.database()).url]) {
        const connection = connectSync(parseUrl(url), {});
        const { executor } = connection;
        executor.run(create, []);
        assert.throws(() => connection.transaction((tx) => tx.run(insert, []), { readOnly: true }), ReadOnlyError);
        assert.throws(
          () => connection.transaction((tx) => tx.atomically((inner) => inner.run(insert, [])), { readOnly: true }),
          ReadOnlyError,
        );
        assert.deepEqual(
          connection.transaction((tx) => tx.rows(count, []), { readOnly: true }),
          [[0]],
        );
        connection.transaction((tx) => tx.run(insert, []), {});
        assert.deepEqual(executor.rows(count, []), [[1]]);
        connection.close();
      }
    });
  },
  ["sqlite"],
);

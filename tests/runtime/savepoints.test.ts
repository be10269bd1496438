/** What runs beside a savepoint, outlives its transaction, or goes on after the database has ended it: nothing joins what is not its own. */
import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../../runtime/database.ts";
import { connectSync } from "../../runtime/drivers/sqlite-sync.ts";
import { SerializationError, UsageError } from "../../runtime/errors.ts";
import { statement } from "../../runtime/statement.ts";
import { parseUrl } from "../../runtime/url.ts";
import { matrix } from "../support/matrix.ts";
import { type Tables, withPeople } from "./support/open.ts";

const boom = new Error("boom");
const one = { pool: { size: 1, overflow: 0 } };
const names = (db: Database<Tables>) => db.people.names();

matrix("savepoints", (test, engine) => {
  test("a transaction of another database in between hides no outer one", () =>
    withPeople(engine, (a) =>
      withPeople(engine, async (b) => {
        await a.transaction((outer) =>
          b.transaction(async (other) => {
            await other.people.insert({ id: 1, name: "b" });
            if (engine.name === "sqlite") {
              await assert.rejects(a.people.insert({ id: 1, name: "x" }), /the database itself was used inside/);
              await assert.rejects(
                a.transaction(async () => {}),
                UsageError,
              );
            }
            await assert.rejects(a.upgrade(), /upgrade cannot run inside a transaction/);
            await outer.transaction(async (inner) => {
              await inner.people.insert({ id: 2, name: "a" });
              await assert.rejects(b.upgrade(), /upgrade cannot run inside a transaction/);
              await b
                .transaction((again) => outer.transaction(() => again.people.names()))
                .then(
                  () => assert.fail("it would wait for itself"),
                  (error: unknown) => assert.ok(error instanceof UsageError, String(error)),
                );
            });
          }),
        );
        await a.people.insert({ id: 3, name: "after" });
        assert.deepEqual(await names(a), ["a", "after"]);
        assert.deepEqual(await names(b), ["b"]);
      }),
    ));

  test("one that is not awaited ends its transaction, and writes into no other", () =>
    withPeople(
      engine,
      async (db) => {
        let late: Promise<unknown> = Promise.resolve();
        const first = db.transaction(async (tx) => {
          await tx.people.insert({ id: 1, name: "first" });
          late = tx
            .transaction(async (inner) => {
              await inner.people.insert({ id: 2, name: "early" });
              await sleep(100);
              await inner.people.insert({ id: 3, name: "orphan" });
            })
            .catch((error: unknown) => error);
          await sleep(30);
        });
        await assert.rejects(
          first,
          /a transaction within this one was still open when its function ended\nhint: await/,
        );
        await db.transaction(async (tx) => {
          await tx.people.insert({ id: 4, name: "second" });
          await sleep(200);
          await tx.transaction((inner) => inner.people.insert({ id: 5, name: "its own" }));
        });
        const error = await late;
        assert.ok(error instanceof UsageError, String(error));
        assert.match(error.message, /^the transaction is over/);
        assert.deepEqual(await names(db), ["second", "its own"]);
      },
      one,
    ));

  test("what its parent does meanwhile waits for it, and is not undone with it", () =>
    withPeople(engine, async (db) => {
      await db.transaction(async (tx) => {
        const inner = tx.transaction(async (within) => {
          await within.people.insert({ id: 1, name: "inner" });
          await sleep(50);
          throw boom;
        });
        const outer = sleep(10).then(() => tx.people.insert({ id: 2, name: "outer" }));
        await assert.rejects(inner, boom);
        await outer;
        assert.deepEqual(await tx.people.names(), ["outer"]);
      });
      assert.deepEqual(await names(db), ["outer"]);
    }));

  test("inside it, its parent can neither write nor read", () =>
    withPeople(engine, async (db) => {
      await db.transaction((tx) =>
        tx.transaction(async (inner) => {
          await inner.people.insert({ id: 1, name: "ada" });
          const refusal = /an outer `tx` was used inside an inner transaction/;
          await assert.rejects(tx.people.insert({ id: 2, name: "bob" }), refusal);
          await assert.rejects(tx.people.names(), refusal);
          await inner.transaction(async () => assert.rejects(tx.people.names(), refusal));
        }),
      );
      assert.deepEqual(await names(db), ["ada"]);
    }));

  if (engine.name === "mariadb") {
    test("a record that another transaction has changed ends this one as a whole", () =>
      withPeople(engine, async (db) => {
        await db.people.insert({ id: 1, name: "ada" });
        const error = await db
          .transaction(async (tx) => {
            await tx.execute("SET innodb_snapshot_isolation = ON");
            await tx.people.insert({ id: 2, name: "before" });
            await tx.people.names();
            await db.execute("UPDATE people SET name = 'eve' WHERE id = 1");
            await assert.rejects(tx.execute("UPDATE people SET name = 'mine' WHERE id = 1"), SerializationError);
            await assert.rejects(tx.query("INSERT INTO people (id, name) VALUES (3, 'after') RETURNING id"));
            await tx.people.insert({ id: 4, name: "after, too" });
          })
          .catch((caught: unknown) => caught);
        assert.match(String(error), /the database has ended the transaction by itself/);
        assert.deepEqual(await names(db), ["eve"]);
      }));
  }

  if (engine.name === "sqlite") {
    test("without promises nothing is written once the database has ended the transaction", async () => {
      const { url } = await engine.database();
      const { executor, transaction, close } = connectSync(parseUrl(url), {});
      try {
        executor.run(statement("CREATE TABLE kept (id integer PRIMARY KEY)"), []);
        const insert = statement("INSERT OR ROLLBACK INTO kept VALUES (?)");
        executor.run(insert, [1]);
        const within = () =>
          transaction((tx) => {
            tx.run(insert, [2]);
            assert.throws(() => tx.run(insert, [1]));
            tx.run(insert, [3]);
          }, {});
        assert.throws(within, /the database has ended the transaction by itself/);
        assert.deepEqual(executor.rows(statement("SELECT id FROM kept"), []), [[1]]);
      } finally {
        close();
      }
    });
  }
});

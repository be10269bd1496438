/** A row that is written and read again within a transaction: no savepoint around it, and nothing of a half. */
import assert from "node:assert/strict";
import type { Database } from "../../runtime/database.ts";
import type { Executor } from "../../runtime/driver.ts";
import { connectSync } from "../../runtime/drivers/sqlite-sync.ts";
import { DatabaseError, UniqueError } from "../../runtime/errors.ts";
import type { LogEvent } from "../../runtime/log.ts";
import { statement } from "../../runtime/statement.ts";
import { parseUrl } from "../../runtime/url.ts";
import { matrix } from "../support/matrix.ts";
import { type Tables, withPeople } from "./support/open.ts";
import { placeholders } from "./support/types.ts";

const boom = new Error("boom");
const over = /the database has ended the transaction by itself/;

matrix("written and read as one", (test, engine) => {
  const insert = statement(`INSERT INTO people (id, name) VALUES (${placeholders(engine.name, 2)})`);
  const list = statement("SELECT id FROM people ORDER BY id");
  const ids = async (db: Database<Tables>) => (await db.executor.rows(list, [])).map(([id]) => Number(id));

  /** Inserts a row, and fails behind it. */
  const half = (executor: Executor, id: number, name = "x") =>
    executor.asOne(async (own) => {
      await own.run(insert, [id, name]);
      throw boom;
    });

  test("sends no savepoint inside a transaction, and outside one it is one", () => {
    const events: LogEvent[] = [];
    return withPeople(
      engine,
      async (db) => {
        const write = (executor: Executor, id: number) =>
          executor.asOne(async (own) => {
            await own.run(insert, [id, "x"]);
            return own.rows(list, []);
          });
        events.length = 0;
        assert.equal((await write(db.executor, 1)).length, 1);
        const words = () => events.map(({ sql }) => sql.split(" ")[0]).join(" ");
        assert.equal(words().replace(" IMMEDIATE", ""), "BEGIN INSERT SELECT COMMIT");
        events.length = 0;
        await db.transaction(async (tx) => assert.equal((await write(tx.executor, 2)).length, 2));
        assert.equal(words(), "BEGIN INSERT SELECT COMMIT");
      },
      { log: (event) => events.push(event) },
    );
  });

  test("outside a transaction a half is undone", () =>
    withPeople(engine, async (db) => {
      await assert.rejects(half(db.executor, 1), boom);
      assert.deepEqual(await ids(db), []);
    }));

  for (const [what, on] of [
    ["a transaction", (tx: Executor) => tx],
    ["one with limits for a statement", (tx: Executor) => tx.limited({ timeout: 10_000 })],
  ] as const) {
    test(`in ${what} a half ends all of it, and no later statement is committed by itself`, () =>
      withPeople(engine, async (db) => {
        await assert.rejects(
          db.transaction(async (tx) => {
            await tx.people.insert({ id: 1, name: "a" });
            await assert.rejects(half(on(tx.executor), 2), boom);
            await assert.rejects(tx.people.insert({ id: 3, name: "c" }), over);
            await assert.rejects(
              tx.transaction(async () => {}),
              over,
            );
          }),
          DatabaseError,
        );
        assert.deepEqual(await ids(db), []);
        await db.transaction((tx) => tx.people.insert({ id: 4, name: "d" }));
        assert.deepEqual(await ids(db), [4]);
        const { pool } = await db.health();
        assert.equal(pool.idle, pool.open);
      }));
  }

  test("what is asked for beside a half is refused or rolled back with it", () =>
    withPeople(engine, async (db) => {
      await assert.rejects(
        db.transaction(async (tx) => {
          const failing = half(tx.executor, 1).catch(() => tx.people.insert({ id: 5, name: "e" }));
          const beside = [2, 3].map((id) => tx.people.insert({ id, name: "b" }));
          await Promise.allSettled([failing, ...beside, tx.people.insert({ id: 4, name: "d" })]);
        }),
        over,
      );
      assert.deepEqual(await ids(db), []);
    }));

  test("in a savepoint a half ends the transaction around it, too", () =>
    withPeople(engine, async (db) => {
      await assert.rejects(
        db.transaction(async (tx) => {
          await tx.people.insert({ id: 1, name: "a" });
          await assert.rejects(
            tx.transaction((inner) => half(inner.executor, 2)),
            boom,
          );
        }),
        over,
      );
      assert.deepEqual(await ids(db), []);
    }));

  test("a first write that is refused leaves the transaction as it was", () =>
    withPeople(engine, async (db) => {
      await db.people.insert({ id: 1, name: "a" });
      const going = db.transaction(async (tx) => {
        await tx.people.insert({ id: 2, name: "b" });
        await assert.rejects(half(tx.executor, 1), UniqueError);
        await tx.people.insert({ id: 3, name: "c" });
      });
      // PostgreSQL lets nothing follow an error.
      if (engine.name === "postgres") await assert.rejects(going, /aborted/);
      else await going;
      assert.deepEqual(await ids(db), engine.name === "postgres" ? [1] : [1, 2, 3]);
    }));

  if (engine.name === "sqlite") {
    test("the same without promises", () =>
      withPeople(engine, async (_, url) => {
        const { executor, transaction, close } = connectSync(parseUrl(url), {});
        const write = (on: typeof executor, id: number, fails: boolean) =>
          on.asOne((own) => {
            own.run(insert, [id, "x"]);
            if (fails) throw boom;
          });
        assert.throws(() => write(executor, 1, true), boom);
        assert.throws(
          () =>
            transaction((tx) => {
              write(tx, 2, false);
              assert.throws(() => write(tx, 3, true), boom);
              assert.throws(() => tx.run(insert, [4, "x"]), over);
            }, {}),
          Error,
        );
        assert.deepEqual(executor.rows(list, []), []);
        transaction((tx) => write(tx, 5, false), {});
        assert.deepEqual(executor.rows(list, []), [[5]]);
        close();
      }));
  }
});

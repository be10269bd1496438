/** What is asked for at once in a transaction that ends meanwhile: nothing of it is committed by itself. */
import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../../runtime/database.ts";
import { connectSync } from "../../runtime/drivers/sqlite-sync.ts";
import { DeadlockError } from "../../runtime/errors.ts";
import { unprepared } from "../../runtime/statement.ts";
import { parseUrl } from "../../runtime/url.ts";
import { matrix } from "../support/matrix.ts";
import { type Tables, withPeople } from "./support/open.ts";

const boom = new Error("boom");
const insert = (id: number) => unprepared(`INSERT INTO people (id, name) VALUES (${id}, 'x')`);
const list = unprepared("SELECT id FROM people ORDER BY id");
const ids = async (db: Database<Tables>) => (await db.executor.rows(list, [])).map(([id]) => Number(id));

/** The call, which is also waited for when what it stands in has ended. */
function kept(beside: Promise<unknown>[], call: Promise<unknown>): Promise<unknown> {
  beside.push(call);
  return call;
}

matrix("asked for at once", (test, engine) => {
  for (const [what, options] of [
    ["without limits", {}],
    ["with a timeout", { timeout: 10_000 }],
    ["with retries", { retries: 1 }],
  ] as const) {
    test(`beside an error of the function's own, ${what}`, () =>
      withPeople(engine, async (db) => {
        const beside: Promise<unknown>[] = [];
        await assert.rejects(
          db.transaction(async (tx) => {
            // Long enough that limits are looked at with a turn in between.
            await sleep(20);
            await Promise.all([
              Promise.reject(boom),
              ...[1, 2].map((id) => kept(beside, tx.people.insert({ id, name: "x" }))),
            ]);
          }, options),
          boom,
        );
        await Promise.allSettled(beside);
        assert.deepEqual(await ids(db), []);
      }));

    test(`beside a statement that fails, ${what}`, () =>
      withPeople(engine, async (db) => {
        await db.people.insert({ id: 1, name: "x" });
        const beside: Promise<unknown>[] = [];
        await assert.rejects(
          db.transaction(async (tx) => {
            await sleep(20);
            await Promise.all([1, 2, 3].map((id) => kept(beside, tx.people.insert({ id, name: "x" }))));
          }, options),
          /already/,
        );
        await Promise.allSettled(beside);
        assert.deepEqual(await ids(db), [1]);
      }));

    test(`beside and behind what ends the whole transaction, ${what}`, () =>
      withPeople(engine, async (db) => {
        for (const later of ["statement", "savepoint", "asOne"] as const) {
          const beside: Promise<unknown>[] = [];
          await assert.rejects(
            db.transaction(async (tx) => {
              await tx.people.insert({ id: 1, name: "x" });
              await tx.executor
                .asOne(async (own) => {
                  await own.run(insert(2), []);
                  await sleep(20);
                  const asked = {
                    statement: () => tx.people.insert({ id: 3, name: "x" }),
                    savepoint: () => tx.executor.atomically((inner) => inner.run(insert(4), [])),
                    asOne: () => tx.executor.asOne((inner) => inner.run(insert(5), [])),
                  }[later]();
                  beside.push(asked);
                  asked.catch(() => {});
                  throw boom;
                })
                .catch(() => {});
              await Promise.allSettled(beside);
            }, options),
            Error,
          );
          assert.deepEqual(await ids(db), [], later);
        }
      }));
  }

  test("a transaction is not said to be committed that was rolled back beside its function", () =>
    withPeople(engine, async (db) => {
      await assert.rejects(
        db.transaction(async (tx) => {
          await tx.people.insert({ id: 1, name: "x" });
          const half = tx.executor.asOne(async (own) => {
            await own.run(insert(2), []);
            throw boom;
          });
          await Promise.any([half, half.catch(() => {})]);
        }),
        /the database has ended the transaction by itself/,
      );
      assert.deepEqual(await ids(db), []);
    }));

  test("a write that changes nothing is no half", () =>
    withPeople(engine, async (db) => {
      await db.people.insert({ id: 1, name: "x" });
      const going = db.transaction(async (tx) => {
        await tx.people.insert({ id: 2, name: "x" });
        await tx.executor
          .asOne(async (own) => {
            await own.run(unprepared("UPDATE people SET age = 1 WHERE id = 77"), []);
            await own.run(insert(1), []);
          })
          .catch(() => {});
        await tx.people.insert({ id: 3, name: "x" });
      });
      if (engine.name === "postgres") await assert.rejects(going, /aborted/);
      else await going;
      assert.deepEqual(await ids(db), engine.name === "postgres" ? [1] : [1, 2, 3]);
    }));

  test("two that write and read one row come one after the other", () =>
    withPeople(engine, async (db) => {
      await db.people.insert({ id: 1, name: "x", age: 1 });
      const setAge = (age: number) => (tx: Database<Tables>["executor"]) =>
        tx.asOne(async (own) => {
          await own.run(unprepared(`UPDATE people SET age = ${age} WHERE id = 1`), []);
          return (await own.rows(unprepared("SELECT age FROM people WHERE id = 1"), []))[0]?.[0];
        });
      const ages = await db.transaction((tx) => Promise.all([setAge(5)(tx.executor), setAge(6)(tx.executor)]));
      assert.deepEqual(ages.map(Number), [5, 6]);
    }));

  if (engine.name !== "sqlite") {
    test("behind a deadlock", () =>
      withPeople(engine, async (db) => {
        for (const id of [1, 2]) await db.people.insert({ id, name: `${id}`, age: 0 });
        const setAge = (id: number, age: number) => unprepared(`UPDATE people SET age = ${age} WHERE id = ${id}`);
        const beside: Promise<unknown>[] = [];
        const ends = await Promise.allSettled(
          (
            [
              [1, 2],
              [2, 1],
            ] as const
          ).map(([first, second], index) =>
            db.transaction(async (tx) => {
              await tx.executor.run(setAge(first, index + 1), []);
              await sleep(150);
              const both = [tx.executor.run(setAge(second, index + 1), []), tx.executor.run(insert(10 + index), [])];
              beside.push(...both);
              await Promise.all(both);
            }),
          ),
        );
        await Promise.allSettled(beside);
        const lost = ends.findIndex(({ status }) => status === "rejected");
        const [end] = ends.filter((each) => each.status === "rejected");
        assert.ok(end?.reason instanceof DeadlockError, String(end?.reason));
        assert.deepEqual(await ids(db), [1, 2, 11 - lost]);
        const { pool } = await db.health();
        assert.equal(pool.idle, pool.open);
      }));
  }

  if (engine.name === "postgres") {
    test("a first statement that cannot be parsed yet is parsed again", () =>
      withPeople(
        engine,
        async (db) => {
          const late = { ...unprepared("SELECT id FROM late"), slot: 1_000_000 };
          await assert.rejects(
            db.transaction((tx) => tx.executor.rows(late, [])),
            /late/,
          );
          await db.execute("CREATE TABLE late (id integer)");
          assert.deepEqual(await db.transaction((tx) => tx.executor.rows(late, [])), []);
          assert.deepEqual(await db.executor.rows(late, []), []);
        },
        { pool: { size: 1, overflow: 0 } },
      ));

    test("an empty first statement is none", () =>
      withPeople(engine, async (db) => {
        await db.transaction(async (tx) => {
          await tx.executor.rows(unprepared("-- nothing"), []);
          await tx.people.insert({ id: 1, name: "x" });
        });
        assert.deepEqual(await ids(db), [1]);
      }));

    test("a parameter without a value is no lost connection", () =>
      withPeople(engine, async (db) => {
        await assert.rejects(db.executor.run(unprepared("DELETE FROM people WHERE id = $1"), []), (error) => {
          assert.ok(error instanceof Error && error.name === "DatabaseError", String(error));
          return true;
        });
      }));
  }

  if (engine.name === "sqlite") {
    test("without promises nothing is committed behind what ended the transaction", () =>
      withPeople(engine, async (db, url) => {
        const { transaction, close } = connectSync(parseUrl(url), {});
        const half = (tx: Parameters<Parameters<typeof transaction>[0]>[0]) => {
          try {
            tx.asOne((own) => {
              own.run(insert(2), []);
              throw boom;
            });
          } catch {}
        };
        for (const inner of [half, (tx: Parameters<typeof half>[0]) => tx.atomically((own) => half(own))]) {
          assert.throws(() =>
            transaction((tx) => {
              tx.run(insert(1), []);
              try {
                inner(tx);
              } catch {}
              tx.atomically((own) => own.run(insert(3), []));
            }, {}),
          );
          assert.deepEqual(await ids(db), []);
        }
        close();
      }));
  }
});

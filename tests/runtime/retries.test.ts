/** Transactions that met another are run again, whole; what is in doubt never is. */
import * as assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import {
  CommitUnknownError,
  ConnectionError,
  DeadlockError,
  LockTimeoutError,
  SerializationError,
  UsageError,
} from "../../runtime/errors.ts";
import { matrix } from "../support/matrix.ts";
import { cuttingProxy } from "./support/cutting-proxy.ts";
import { openPeople, withPeople } from "./support/open.ts";

matrix("retries", (test, engine) => {
  test("are so many, for what met another transaction, and for nothing else", () =>
    withPeople(engine, async (db) => {
      const calls = async (error: Error, retries: number) => {
        let count = 0;
        const work = async () => {
          count++;
          throw error;
        };
        await assert.rejects(db.transaction(work, { retries }), error);
        return count;
      };
      for (const error of [new SerializationError("a"), new DeadlockError("a"), new LockTimeoutError("a")]) {
        assert.equal(await calls(error, 2), 3);
        assert.equal(await calls(error, 0), 1);
      }
      assert.equal(await calls(new Error("mine", { cause: new DeadlockError("a") }), 1), 2);
      assert.equal(await calls(new Error("mine"), 5), 1);
      assert.equal(await calls(new CommitUnknownError("a"), 5), 1);
      for (const retries of [-1, 1.5, Number.NaN])
        await assert.rejects(
          db.transaction(async () => {}, { retries }),
          UsageError,
        );
    }));

  test("start from nothing each time, and keep the last", () =>
    withPeople(engine, async (db) => {
      let calls = 0;
      await db.transaction(
        async (tx) => {
          assert.deepEqual(await tx.people.names(), []);
          await tx.people.insert({ id: 1, name: `try ${++calls}` });
          // A savepoint is not run again by itself: the whole transaction is.
          await tx.transaction(async () => {
            if (calls < 3) throw new SerializationError("another transaction got in between");
          });
        },
        { retries: 5 },
      );
      assert.deepEqual(await db.people.names(), ["try 3"]);
    }));

  test("end with the limits", () =>
    withPeople(engine, async (db) => {
      const start = performance.now();
      const work = async () => {
        throw new SerializationError("another transaction got in between");
      };
      await assert.rejects(db.transaction(work, { retries: 1000, timeout: 200 }));
      assert.ok(performance.now() - start < 5000);
    }));

  if (engine.name === "sqlite") {
    test("outlast another process that keeps the database", () =>
      withPeople(engine, async (db, url) => {
        const impatient = await openPeople(url, { busyTimeout: 20 });
        const holding = db.transaction(async (tx) => {
          await tx.people.insert({ id: 1, name: "ada" });
          await sleep(400);
        });
        await sleep(20);
        await assert.rejects(
          impatient.transaction((tx) => tx.people.insert({ id: 2, name: "bob" })),
          LockTimeoutError,
        );
        await impatient.transaction((tx) => tx.people.insert({ id: 2, name: "bob" }), { retries: 100 });
        await holding;
        assert.deepEqual(await db.people.names(), ["ada", "bob"]);
        await impatient.close();
      }));
    return;
  }

  test("let both sides of a deadlock succeed", () =>
    withPeople(engine, async (db) => {
      await db.people.insert({ id: 1, name: "ada", age: 0 });
      await db.people.insert({ id: 2, name: "bob", age: 0 });
      const update = "UPDATE people SET age = age + 1 WHERE id = :id";
      let calls = 0;
      const move = (first: number, second: number) =>
        db.transaction(
          async (tx) => {
            calls++;
            await tx.execute(update, { id: first });
            await sleep(50);
            await tx.execute(update, { id: second });
          },
          { retries: 10 },
        );
      await Promise.all([move(1, 2), move(2, 1), move(1, 2), move(2, 1)]);
      assert.deepEqual(await db.query("SELECT age FROM people ORDER BY id"), [{ age: 4 }, { age: 4 }]);
      assert.ok(calls > 4, `${calls} calls`);
    }));

  test("lose no update under serializable isolation", () =>
    withPeople(engine, async (db) => {
      await db.people.insert({ id: 1, name: "ada", age: 0 });
      const add = () =>
        db.transaction(
          async (tx) => {
            const [row] = await tx.query("SELECT age FROM people WHERE id = 1");
            await tx.execute("UPDATE people SET age = :age WHERE id = 1", { age: Number(row?.age) + 1 });
          },
          { isolation: "serializable", retries: 50 },
        );
      await Promise.all(Array.from({ length: 12 }, add));
      assert.deepEqual(await db.query("SELECT age FROM people"), [{ age: 12 }]);
    }));

  test("never repeat a commit that may have happened", () =>
    withPeople(engine, async (db, url) => {
      const proxy = await cuttingProxy(url);
      const through = await openPeople(proxy.through(url));
      let calls = 0;
      proxy.cutAt("COMMIT", true);
      await assert.rejects(
        through.transaction(
          async (tx) => {
            calls++;
            await tx.people.insert({ id: 1, name: "ada" });
          },
          { retries: 5 },
        ),
        CommitUnknownError,
      );
      assert.equal(calls, 1);
      await through.close();
      await proxy.close();
      assert.deepEqual(await db.people.names(), ["ada"]);
    }));

  test("tell a write outside a transaction whose answer was lost from a read, and from one that was never sent", () =>
    withPeople(engine, async (db, url) => {
      const proxy = await cuttingProxy(url);
      const through = await openPeople(proxy.through(url), { pool: { size: 1, overflow: 0 } });
      const fails = (asking: Promise<unknown>, isInDoubt: boolean) =>
        assert.rejects(asking, (error: unknown) => {
          assert.ok(error instanceof ConnectionError, String(error));
          assert.equal(error.kind, isInDoubt ? "commitUnknown" : "connection");
          return true;
        });
      await through.people.insert({ id: 1, name: "ada" });
      for (const [id, heard] of [
        [2, true],
        [3, false],
      ] as const) {
        proxy.cutAt(`person ${id}`, heard);
        await fails(through.people.insert({ id, name: `person ${id}` }), true);
      }
      proxy.cutAt("person 4", true);
      await fails(through.with({ timeout: 10_000 }).people.insert({ id: 4, name: "person 4" }), true);
      proxy.cutAt("person 5", true);
      await fails(through.query("SELECT id FROM people WHERE name = :name", { name: "person 5" }), false);
      proxy.cutAt("person 6", true);
      await fails(
        through.transaction((tx) => tx.people.insert({ id: 6, name: "person 6" })),
        false,
      );
      proxy.die();
      await fails(through.people.insert({ id: 7, name: "person 7" }), false);
      await through.close();
      await proxy.close();
      assert.deepEqual(await db.people.names(), ["ada", "person 2", "person 4"]);
    }));
});

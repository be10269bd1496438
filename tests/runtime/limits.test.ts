/** Signals and timeouts: what waits stops waiting, what runs is cancelled on the server, what was begun is undone. */
import * as assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../../runtime/database.ts";
import { CancelledError, TimeoutError, UniqueError, UsageError } from "../../runtime/errors.ts";
import { type EngineName, matrix } from "../support/matrix.ts";
import { openRaw } from "../support/raw.ts";
import { type Tables, withPeople } from "./support/open.ts";

/** Half a minute for each row of people; not on SQLite, whose statements hold the process up. */
const slow: Record<Exclude<EngineName, "sqlite">, string> = {
  postgres: "SELECT id FROM people, pg_sleep(30)",
  mysql: "SELECT id FROM people WHERE sleep(30) = 0",
  mariadb: "SELECT id FROM people WHERE sleep(30) = 0",
};

/** How many sessions run it. */
const running: Record<Exclude<EngineName, "sqlite">, string> = {
  postgres:
    "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND datname = current_database() AND query LIKE 'SELECT id FROM people, pg_%'",
  mysql:
    "SELECT count(*) FROM performance_schema.processlist WHERE db = database() AND info LIKE 'SELECT id FROM people WHERE sleep%'",
  mariadb:
    "SELECT count(*) FROM information_schema.processlist WHERE db = database() AND info LIKE 'SELECT id FROM people WHERE sleep%'",
};

const reason = new Error("the user went away");

function abortAfter(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), milliseconds);
  return controller.signal;
}

async function rejected(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => assert.fail("it was not ended"),
    (error: unknown) => error,
  );
}

matrix("limits", (test, engine) => {
  const ada = { id: 1, name: "ada" };
  const prepared = (work: (db: Database<Tables>, url: string) => Promise<void>, pool = {}) =>
    withPeople(
      engine,
      async (db, url) => {
        await db.people.insert(ada);
        await work(db, url);
      },
      { pool },
    );

  test("refuse what is no time, and an aborted signal before anything runs", () =>
    prepared(async (db) => {
      for (const timeout of [0, -1, Number.NaN, 2 ** 31]) {
        await assert.rejects(db.with({ timeout }).people.names(), UsageError);
        await assert.rejects(
          db.transaction(async () => {}, { timeout }),
          UsageError,
        );
      }
      const signal = AbortSignal.abort(reason);
      assert.equal(await rejected(db.execute("DELETE FROM people", {}, { signal })), reason);
      assert.equal(await rejected(db.with({ signal }).people.insert({ id: 2, name: "bob" })), reason);
      assert.equal(await rejected(db.transaction((tx) => tx.execute("DELETE FROM people"), { signal })), reason);
      assert.deepEqual(await db.people.names(), ["ada"]);
    }));

  test("change nothing where they are not reached", () =>
    prepared(async (db) => {
      const { signal } = new AbortController();
      const limited = db.with({ timeout: 20_000 }).with({ signal });
      await limited.people.insert({ id: 2, name: "bob" });
      assert.deepEqual(await limited.people.names(), ["ada", "bob"]);
      assert.equal(await limited.execute("DELETE FROM people WHERE id = :id", { id: 2 }), 1);
      const inside = await limited.transaction(async (tx) => {
        await tx.transaction((inner) => inner.people.insert({ id: 3, name: "cy" }));
        await assert.rejects(
          tx.transaction((inner) => inner.people.insert({ id: 3, name: "cy" })),
          UniqueError,
        );
        return tx.query("SELECT name FROM people WHERE id = :id", { id: 3 }, { timeout: 20_000 });
      });
      assert.deepEqual(inside, [{ name: "cy" }]);
      assert.equal(db.executor.dialect, engine.name);
    }));

  test("leave nothing at a signal that lives on, and may be many at once", () =>
    prepared(async (db) => {
      const warnings: Error[] = [];
      const warn = (warning: Error) => warnings.push(warning);
      process.on("warning", warn);
      const { signal } = new AbortController();
      await Promise.all(Array.from({ length: 40 }, () => db.with({ signal }).people.names()));
      await db.transaction((tx) => tx.people.names(), { signal });
      await sleep(10);
      process.off("warning", warn);
      assert.deepEqual(warnings, []);
      assert.equal(getEventListeners(signal, "abort").length, 0);
    }));

  test("end a transaction whose function waits for something else, and undo it", () =>
    prepared(async (db) => {
      const error = await rejected(
        db.transaction(
          async (tx) => {
            await tx.execute("UPDATE people SET name = 'eve' WHERE id = 1");
            await new Promise(() => {});
          },
          { timeout: 100 },
        ),
      );
      assert.ok(error instanceof TimeoutError, String(error));
      assert.equal(error.kind, "timeout");
      assert.equal(error.message, "the transaction took longer than 100 ms");
      // The row is not locked any more.
      await db.execute("UPDATE people SET age = 5 WHERE id = 1", {}, { timeout: 5000 });
      assert.deepEqual(await db.query("SELECT name, age FROM people"), [{ name: "ada", age: 5 }]);
    }));

  test("refuse what an ended transaction still asks for, also in its savepoints", () =>
    prepared(async (db) => {
      const after: unknown[] = [];
      let over: () => void = () => {};
      const settled = new Promise<void>((resolve) => {
        over = resolve;
      });
      const error = await rejected(
        db.transaction(
          (tx) =>
            tx.transaction(async (inner) => {
              await inner.people.insert({ id: 2, name: "bob" });
              await sleep(300);
              for (const late of [inner, tx]) after.push(await rejected(late.people.insert({ id: 3, name: "cy" })));
              over();
              throw new Error("late");
            }),
          { signal: abortAfter(100) },
        ),
      );
      assert.equal(error, reason);
      // The connection goes to others meanwhile, who are not troubled by the end of the savepoint.
      await db.transaction(async (tx) => {
        await tx.people.insert({ id: 4, name: "dee" });
        await settled;
        await sleep(20);
      });
      assert.equal(after.length, 2);
      assert.deepEqual(await db.people.names(), ["ada", "dee"]);
    }));

  test("end the wait for a connection", () =>
    prepared(
      async (db) => {
        let release: () => void = () => {};
        const held = new Promise<void>((resolve) => {
          release = resolve;
        });
        const holding = db.transaction(async (tx) => {
          await tx.people.names();
          await held;
        });
        await sleep(50);
        const start = performance.now();
        assert.equal(await rejected(db.transaction(async () => {}, { signal: abortAfter(50) })), reason);
        const write = "UPDATE people SET age = 1";
        assert.ok((await rejected(db.execute(write, {}, { timeout: 50 }))) instanceof TimeoutError);
        assert.ok(performance.now() - start < 5000);
        release();
        await holding;
        const { pool } = await db.health();
        assert.deepEqual([pool.waiting, pool.open, pool.idle], [0, pool.open, pool.open], JSON.stringify(pool));
        assert.deepEqual(await db.query("SELECT age FROM people"), [{ age: null }]);
      },
      { size: 1, overflow: 0, acquireTimeout: 20_000 },
    ));

  if (engine.name === "sqlite") {
    test("are heard between the statements of a transaction that never lets go", () =>
      prepared(async (db) => {
        for (const limited of [() => ({ timeout: 60 }), () => ({ signal: abortAfter(60) })]) {
          let statements = 0;
          const error = await rejected(
            db.transaction(async (tx) => {
              for (;;) {
                await tx.execute("UPDATE people SET age = 1");
                statements++;
              }
            }, limited()),
          );
          assert.ok(error === reason || error instanceof TimeoutError, String(error));
          assert.ok(statements > 0);
        }
        assert.deepEqual(await db.query("SELECT age FROM people"), [{ age: null }]);
      }));

    test("end the wait for another process", () =>
      prepared(async (db, url) => {
        const other = await openRaw(url);
        await other.run("BEGIN IMMEDIATE");
        const write = "UPDATE people SET age = 1";
        assert.equal(await rejected(db.execute(write, {}, { signal: abortAfter(100) })), reason);
        assert.equal(await rejected(db.transaction((tx) => tx.execute(write), { signal: abortAfter(100) })), reason);
        await other.run("ROLLBACK");
        await other.close();
        await sleep(100);
        assert.deepEqual(await db.query("SELECT age FROM people"), [{ age: null }]);
        assert.equal(await db.execute(write), 1);
      }));
    return;
  }

  const query = slow[engine.name];

  /** Whether nobody runs it any more. */
  async function isQuiet(url: string): Promise<boolean> {
    const raw = await openRaw(url);
    try {
      for (let tries = 0; tries < 50; tries++) {
        if (Number((await raw.rows(running[engine.name as "postgres"]))[0]?.[0]) === 0) return true;
        await sleep(50);
      }
      return false;
    } finally {
      await raw.close();
    }
  }

  test("cancel a statement on the server", () =>
    prepared(async (db, url) => {
      const start = performance.now();
      const error = await rejected(db.query(query, {}, { timeout: 300 }));
      assert.ok(error instanceof TimeoutError && !(error instanceof CancelledError), String(error));
      assert.equal(await rejected(db.query(query, {}, { signal: abortAfter(300) })), reason);
      assert.equal(await rejected(db.with({ signal: abortAfter(300) }).execute(query)), reason);
      assert.ok(performance.now() - start < 10_000, `${performance.now() - start} ms`);
      assert.ok(await isQuiet(url));
      assert.deepEqual(await db.people.names(), ["ada"]);
    }));

  test("cancel the statement of a transaction, and undo what came before", () =>
    prepared(async (db, url) => {
      const error = await rejected(
        db.transaction(
          async (tx) => {
            await tx.people.insert({ id: 2, name: "bob" });
            await tx.query(query);
          },
          { signal: abortAfter(300) },
        ),
      );
      assert.equal(error, reason);
      assert.ok(await isQuiet(url));
      assert.deepEqual(await db.people.names(), ["ada"]);
    }));

  test("end one statement of a transaction by its own limit", () =>
    prepared(async (db) => {
      await db.transaction(async (tx) => {
        await tx.people.insert({ id: 2, name: "bob" });
        const error = await rejected(tx.transaction((inner) => inner.query(query, {}, { timeout: 300 })));
        assert.ok(error instanceof TimeoutError, String(error));
        await tx.people.insert({ id: 3, name: "cy" });
      });
      assert.deepEqual(await db.people.names(), ["ada", "bob", "cy"]);
    }));

  test("let other statements be where one is cancelled", () =>
    prepared(
      async (db) => {
        const others = Array.from({ length: 200 }, async (_, index) => {
          await sleep(index * 5);
          return db.query("SELECT name FROM people");
        });
        const cut = Array.from({ length: 20 }, (_, index) =>
          rejected(db.query(query, {}, { timeout: 100 + index * 20 })),
        );
        const [read, ended] = await Promise.all([Promise.all(others), Promise.all(cut)]);
        assert.deepEqual(new Set(read.map((rows) => rows[0]?.name)), new Set(["ada"]));
        assert.ok(ended.every((error) => error instanceof TimeoutError));
      },
      { size: 10, overflow: 20 },
    ));
});

/** Closing under load: what runs ends as it would have, what comes later is refused, and what does not end is cut off at the deadline. */
import * as assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "../../runtime/connect.ts";
import { health } from "../../runtime/database.ts";
import { ColonnadeError, TimeoutError, UsageError } from "../../runtime/errors.ts";
import { matrix } from "../support/matrix.ts";
import { openPeople } from "./support/open.ts";

matrix("closing", (test, engine) => {
  const opened = async (options = {}) => {
    const { url } = await engine.database();
    const db = await openPeople(url, options);
    await db.upgrade();
    await db.people.insert({ id: 1, name: "ada" });
    return { db, url };
  };

  test("lets what runs end, and refuses what comes later", async () => {
    const { db, url } = await opened({ pool: { size: 4, overflow: 2 } });
    const begun: Promise<unknown>[] = [];
    let inside = 0;
    for (let id = 100; id < 104; id++) {
      begun.push(
        db.transaction(async (tx) => {
          inside++;
          await tx.people.insert({ id, name: "in" });
          await sleep(engine.name === "sqlite" ? 50 : 200);
          await tx.people.insert({ id: id + 50, name: "in" });
        }),
      );
    }
    while (inside === 0) await sleep(1);
    await sleep(20);
    const started = inside;
    const closing = db.close();
    for (const late of [
      () => db.people.names(),
      () => db.people.insert({ id: 900, name: "late" }),
      () => db.query("SELECT 1 AS one"),
      () => db.with({ timeout: 1000 }).people.names(),
      () => db.transaction(async () => {}),
      () => db.transaction(async () => {}, { readOnly: true }),
      async () => {
        for await (const _ of db.stream("SELECT name FROM people")) assert.fail("it was closed");
      },
    ])
      await assert.rejects(late(), UsageError);
    const { ok, error } = await db.health();
    assert.ok(!ok && error !== undefined);
    await closing;
    const results = await Promise.allSettled(begun);
    const done = results.filter(({ status }) => status === "fulfilled").length;
    assert.ok(done >= started, `${done} of ${started}`);
    for (const result of results)
      if (result.status === "rejected") assert.ok(result.reason instanceof UsageError, String(result.reason));
    await db.close();
    const again = await openPeople(url);
    assert.equal((await again.people.names()).length, 1 + 2 * done);
    await again.close();
  });

  test("cuts off at the deadline what does not end", async () => {
    const { db, url } = await opened({ pool: { closeTimeout: 150 } });
    let goOn: (value: unknown) => void = () => {};
    const waiting = new Promise((resolve) => {
      goOn = resolve;
    });
    const stuck = db
      .transaction(async (tx) => {
        await tx.people.insert({ id: 2, name: "bob" });
        await waiting;
        await tx.people.insert({ id: 3, name: "cy" });
      })
      .catch((error: unknown) => error);
    await sleep(30);
    const start = performance.now();
    await assert.rejects(db.close(), TimeoutError);
    assert.ok(performance.now() - start < 3000, `${performance.now() - start} ms`);
    goOn(undefined);
    assert.ok((await stuck) instanceof ColonnadeError, String(await stuck));
    const again = await openPeople(url);
    assert.deepEqual(await again.people.names(), ["ada"]);
    await again.close();
  });

  test("waits for those that only read, and for streams", async () => {
    const { db } = await opened();
    await db.people.insert({ id: 2, name: "bob" });
    const seen: unknown[] = [];
    const streaming = (async () => {
      for await (const { name } of db.stream("SELECT name FROM people ORDER BY id", {}, { batch: 1 })) {
        seen.push(name);
        await sleep(60);
      }
    })();
    const reading = db.transaction(
      async (tx) => {
        const first = await tx.people.names();
        await sleep(100);
        return [first, await tx.people.names()];
      },
      { readOnly: true },
    );
    await sleep(30);
    await db.close();
    await streaming;
    assert.deepEqual(seen, ["ada", "bob"]);
    assert.deepEqual(await reading, [
      ["ada", "bob"],
      ["ada", "bob"],
    ]);
  });

  if (engine.name !== "sqlite") {
    const { name } = engine;
    test("cuts off a statement that the server is busy with", async () => {
      const { db } = await opened({ pool: { closeTimeout: 150 } });
      const slow = {
        postgres: "SELECT id FROM people, pg_sleep(20)",
        mysql: "SELECT id FROM people WHERE sleep(20) = 0",
        mariadb: "SELECT id FROM people WHERE sleep(20) = 0",
      }[name];
      const stuck = [db.query(slow), db.transaction((tx) => tx.query(slow))].map((work) =>
        work.catch((error: unknown) => error),
      );
      await sleep(300);
      const start = performance.now();
      await assert.rejects(db.close(), /2 connections were still in use/);
      assert.ok(performance.now() - start < 5000, `${performance.now() - start} ms`);
      for (const error of await Promise.all(stuck)) assert.ok(error instanceof ColonnadeError, String(error));
    });

    test("shows in the pool's figures what is going on", async () => {
      const { url } = await engine.database();
      const driver = await connect(url, { pool: { size: 2, overflow: 1 } });
      const held = await Promise.all([1, 2, 3].map(() => driver.acquire()));
      const waiting = driver.acquire();
      await sleep(5);
      assert.deepEqual(driver.figures(), { open: 3, idle: 0, waiting: 1, max: 3 });
      for (const connection of held) driver.release(connection);
      driver.release(await waiting);
      const { ok, pool, latencyMs, version } = await health(driver);
      assert.ok(ok && latencyMs >= 0 && version !== "");
      assert.deepEqual([pool.idle, pool.waiting], [pool.open, 0]);
      await driver.close();
      assert.equal(driver.figures().open, 0);
    });
  }
});

/** Locks that other programs hold: a run waits in short tries, names who is in its way, and is refused in the end with nothing changed. */
import * as assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "../../runtime/connect.ts";
import { LockTimeoutError, MigrationError } from "../../runtime/errors.ts";
import type { Progress } from "../../runtime/migrate/progress.ts";
import { current, status } from "../../runtime/migrate/read.ts";
import { upgrade } from "../../runtime/migrate/run.ts";
import { matrix } from "../support/matrix.ts";
import { hold } from "./support/blocking.ts";
import { ask, withDriver } from "./support/database.ts";
import { chainOf, three } from "./support/migrations.ts";

matrix("locks", (test, engine) => {
  const column = {
    name: "column",
    up: "ALTER TABLE parents ADD COLUMN note varchar(20);\n",
    down: "ALTER TABLE parents DROP COLUMN note;\n",
  };
  const chain = chainOf(engine.name, [...three.slice(0, 1), column]);
  const isTold = engine.name === "postgres" || engine.name === "mysql";

  // What a migration has set for itself is no obstacle to its next try.
  const isSet = engine.name === "mysql" || engine.name === "mariadb";
  const up = isSet ? `SET foreign_key_checks = 0;\n${column.up}SET foreign_key_checks = 1;\n` : column.up;
  const setting = chainOf(engine.name, [...three.slice(0, 1), { ...column, up }]);
  /** A try lasts 3 s on servers. */
  const held = { sqlite: 1, postgres: 8, mysql: 4, mariadb: 4 }[engine.name];

  test(`a session that lets go after ${held} s is waited for, in several tries`, () =>
    withDriver(engine, async (driver, url) => {
      await upgrade(driver, setting, 1);
      const holder = await hold(engine.name, url, "parents");
      const released = sleep(held * 1000).then(() => holder.release());
      const events: Progress[] = [];
      const run = await upgrade(driver, setting, "head", { onProgress: (event) => events.push(event) });
      await released;
      assert.equal(run.to, 2);
      if (engine.name !== "sqlite")
        assert.match(run.notices.join(), /0002_column\.up\.sql met a lock and was tried again/);
      assert.ok(run.notices.filter((notice) => notice.includes("met a lock")).length <= 1, "it is told once");
      const tables = events.filter((event) => event.kind === "waiting" && event.for === "tables");
      assert.equal(tables.length > 0, isTold);
      assert.deepEqual(await ask(driver, "SELECT note FROM parents"), []);
    }));

  test("one that never lets go: refused, named where the server tells, nothing changed", () =>
    withDriver(engine, async (driver, url) => {
      await upgrade(driver, chain, 1);
      const holder = await hold(engine.name, url, "parents");
      try {
        const error = await upgrade(driver, chain, "head", { lockTimeout: 1000 }).catch((error: unknown) => error);
        const reason = error instanceof MigrationError ? error.cause : error;
        assert.ok(reason instanceof LockTimeoutError, String(error));
        if (isTold) assert.match(reason.message, /it is held by session \d+ \(.*for \d+ s\)/);
        assert.match(String(error), /the database is at version 1 as before/);
      } finally {
        await holder.release();
      }
      const { current: at } = await status(driver, chain);
      assert.equal(at, 1);
      assert.equal((await upgrade(driver, chain)).to, 2);
    }));

  test("another run is waited for no longer than --lock-timeout says, and is named", async () => {
    const { url } = await engine.database();
    const [one, other] = await Promise.all([connect(url), connect(url)]);
    try {
      await upgrade(one, chain, 1);
      // The first run stays in its migration for as long as the table is held.
      const holder = await hold(engine.name, url, "parents");
      let first: Promise<unknown> = Promise.resolve();
      await new Promise<void>((resolve) => {
        first = upgrade(one, chain, "head", {
          onProgress: ({ kind }) => kind === (engine.name === "sqlite" ? "started" : "statement") && resolve(),
        });
      });
      const error = await upgrade(other, chain, "head", { lockTimeout: 500 }).catch((error: unknown) => error);
      assert.ok(error instanceof LockTimeoutError, String(error));
      if (engine.name !== "sqlite") {
        assert.match(error.message, /another run kept the migration lock for 0\.5 s: session \d+ \(.*\) has it/);
        assert.match(error.message, /nothing was changed/);
      }
      await holder.release();
      await first;
      assert.equal((await upgrade(other, chain)).steps.length, 0);
      assert.equal((await current(other))?.version, 2);
    } finally {
      await Promise.all([one.close(), other.close()]);
    }
  });
});

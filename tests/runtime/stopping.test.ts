/** A run that is asked to stop, or whose statements take too long: it ends soon, says where the database stands, and the next run goes on. */
import * as assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { MigrationError, StoppedError } from "../../runtime/errors.ts";
import type { Progress } from "../../runtime/migrate/progress.ts";
import { current } from "../../runtime/migrate/read.ts";
import { downgrade, upgrade } from "../../runtime/migrate/run.ts";
import { matrix } from "../support/matrix.ts";
import { hold } from "./support/blocking.ts";
import { ask, tables, withDriver } from "./support/database.ts";
import { chainOf, three, type Written } from "./support/migrations.ts";

const more: Written = {
  name: "more",
  up: "CREATE TABLE more (id integer NOT NULL PRIMARY KEY);\nINSERT INTO more (id) VALUES (1);\nALTER TABLE parents ADD COLUMN note varchar(20);\nUPDATE more SET id = id + 10;\n",
  down: "ALTER TABLE parents DROP COLUMN note;\nDROP TABLE more;\n",
};

matrix("stopping", (test, engine) => {
  const chain = chainOf(engine.name, [...three.slice(0, 1), more]);
  const undoes = engine.name === "sqlite" || engine.name === "postgres";

  const stopWhen = (isThere: (event: Progress) => boolean, delay?: number) => {
    const stop = new AbortController();
    return {
      signal: stop.signal,
      onProgress(event: Progress) {
        if (!isThere(event)) return;
        if (delay === undefined) stop.abort();
        else setTimeout(() => stop.abort(), delay);
      },
    };
  };
  const atStatement = (number: number) => (event: Progress) =>
    event.kind === "statement" && event.version === 2 && event.statement === number;

  const stopped = async (run: Promise<unknown>): Promise<StoppedError> => {
    const error = await run.then(
      () => assert.fail("it was not stopped"),
      (error: unknown) => error,
    );
    assert.ok(error instanceof StoppedError, String(error));
    return error;
  };

  test("stops between two statements, says where it stands, and goes on", () =>
    withDriver(engine, async (driver) => {
      const error = await stopped(upgrade(driver, chain, "head", stopWhen(atStatement(3))));
      assert.match(error.message, /^stopped before statement 3 of 4 in 0002_more\.up\.sql\n {2}ALTER TABLE parents/);
      assert.match(
        error.message,
        undoes
          ? /all of it was rolled back; the database is at version 1 as before$/
          : /between versions 1 and 2: statements 1 to 2 are done and stay; the next upgrade goes on with statement 3$/,
      );
      assert.equal(error.version, 2);
      assert.equal((await current(driver))?.version, 1);
      await upgrade(driver, chain);
      assert.deepEqual(await ask(driver, "SELECT id FROM more"), [[11]]);
      await downgrade(driver, chain, "base");
      assert.deepEqual(await tables(driver), []);
    }));

  test("stops between two migrations, and before the first", () =>
    withDriver(engine, async (driver) => {
      const error = await stopped(
        upgrade(
          driver,
          chain,
          "head",
          stopWhen(({ kind }) => kind === "done"),
        ),
      );
      assert.equal(error.message, "stopped before 0002_more.up.sql\nthe database is at version 1");
      assert.deepEqual(await tables(driver), ["children", "parents", "schema_version", "schema_version_journal"]);
      const early = await stopped(upgrade(driver, chain, "head", { signal: AbortSignal.abort() }));
      assert.match(early.message, /stopped before 0002_more\.up\.sql/);
      const back = await stopped(downgrade(driver, chain, "base", { signal: AbortSignal.abort() }));
      assert.equal(back.message, "stopped before 0001_initial.down.sql\nthe database is at version 1");
      await downgrade(driver, chain, "base");
      assert.deepEqual(await tables(driver), []);
    }));

  test("a stop while the row is written is too late: the migration is whole", () =>
    withDriver(engine, async (driver) => {
      const run = await upgrade(
        driver,
        chain,
        "head",
        stopWhen((event) => event.kind === "recording" && event.version === 2),
      );
      assert.deepEqual([run.to, run.steps.length], [2, 2]);
    }));

  test("stops a statement that waits, or a wait for the whole database, at once", () =>
    withDriver(engine, async (driver, url) => {
      await upgrade(driver, chain, 1);
      const holder = await hold(engine.name, url, "parents");
      const isThere = engine.name === "sqlite" ? ({ kind }: Progress) => kind === "started" : atStatement(3);
      try {
        const error = await stopped(upgrade(driver, chain, "head", stopWhen(isThere, 400)));
        assert.match(
          error.message,
          engine.name === "sqlite"
            ? /stopped before 0002_more\.up\.sql/
            : /^stopped: statement 3 of 4 in .* was cancelled/,
        );
        if (!undoes) assert.match(error.message, /statements 1 to 2 are done and stay/);
      } finally {
        await holder.release();
      }
      assert.equal((await current(driver))?.version, 1);
      await upgrade(driver, chain);
      assert.deepEqual(await ask(driver, "SELECT id FROM more"), [[11]]);
    }));

  if (engine.name === "sqlite") {
    test("says afterwards that a statement took too long, and rolls back", () =>
      withDriver(engine, async (driver) => {
        const slow = chainOf("sqlite", [
          {
            name: "slow",
            up: "CREATE TABLE numbers (n integer);\nINSERT INTO numbers WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 300000) SELECT n FROM c;\n",
            down: "DROP TABLE numbers;\n",
          },
        ]);
        await assert.rejects(
          upgrade(driver, slow, "head", { statementTimeout: 2 }),
          /statement 2 of 2 .* took longer than 0\.002 s, .*afterwards\n.*\nall of it was rolled back; .* version 0 .*\nhint: .*--statement-timeout/,
        );
        assert.deepEqual(await tables(driver), []);
        await upgrade(driver, slow, "head", { statementTimeout: 60_000 });
      }));

    test("takes the limit that a migration gives for itself before the one of the run", () =>
      withDriver(engine, async (driver) => {
        const up =
          "INSERT INTO numbers WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 300000) SELECT n FROM c;\n";
        const limited = (line: string) =>
          chainOf("sqlite", [
            { name: "numbers", up: "CREATE TABLE numbers (n integer);\n", down: "DROP TABLE numbers;\n" },
            { name: "slow", up: `${line}\n${up}`, down: "DELETE FROM numbers;\n" },
          ]);
        const run = (line: string) => upgrade(driver, limited(line), "head", { statementTimeout: 60_000 });
        await assert.rejects(
          run("-- timeout: 2 minutes"),
          /does not read: -- timeout: 2 minutes\nhint: .*-- timeout: 90 s/,
        );
        await assert.rejects(run("-- timeout: 0.002 s"), /took longer than 0\.002 s/);
        assert.deepEqual(await ask(driver, "SELECT count(*) FROM numbers"), [[0]]);
      }));
    return;
  }

  test("cancels a statement that takes too long, and does not try it again", () =>
    withDriver(engine, async (driver, url) => {
      await upgrade(driver, chain, 1);
      const holder = await hold(engine.name, url, "parents");
      try {
        const error = await upgrade(driver, chain, "head", { statementTimeout: 700 }).catch((error: unknown) => error);
        assert.ok(error instanceof MigrationError);
        assert.match(
          error.message,
          /migration 2 failed at statement 3 of 4 in .* longer than 0\.7 s, and was cancelled/,
        );
        assert.match(error.message, undoes ? /all of it was rolled back/ : /statements 1 to 2 are done and stay/);
      } finally {
        await holder.release();
      }
      const run = await upgrade(driver, chain, "head", { statementTimeout: 30_000 });
      assert.deepEqual([run.to, run.notices.some((notice) => notice.includes("met a lock"))], [2, false]);
    }));

  if (engine.name === "postgres") {
    test("cancels a statement that works", () =>
      withDriver(engine, async (driver) => {
        const sleeping = chainOf("postgres", [{ name: "sleeping", up: "SELECT pg_sleep(60);\n", down: "SELECT 1;\n" }]);
        const isThere = ({ kind }: Progress) => kind === "statement";
        const error = await stopped(upgrade(driver, sleeping, "head", stopWhen(isThere, 300)));
        assert.match(error.message, /^stopped: statement 1 of 1 .* was cancelled\n.*\nall of it was rolled back/);
      }));
    return;
  }

  test("counts a statement that ends in spite of its cancellation as done", () =>
    withDriver(engine, async (driver) => {
      // SLEEP ends at once when it is cancelled, and without an error.
      const sleeping = chainOf(engine.name, [
        { name: "sleeping", up: "DO sleep(60);\nCREATE TABLE after_it (id int);\n", down: "DROP TABLE after_it;\n" },
      ]);
      const isThere = (event: Progress) => event.kind === "statement" && event.statement === 1;
      const error = await stopped(upgrade(driver, sleeping, "head", stopWhen(isThere, 300)));
      assert.match(error.message, /^stopped before statement 2 of 2 .*\n.*\n.*statement 1 is done and stays/);
      // Cancellations are over: none of them meets what comes next.
      await sleep(600);
      await upgrade(driver, sleeping);
      assert.ok((await tables(driver)).includes("after_it"));
    }));
});

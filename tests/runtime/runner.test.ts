/** The runner on every engine: up and down, two at once, failures in the middle, edited files, newer databases, dry runs. */
import * as assert from "node:assert/strict";
import { connect } from "../../runtime/connect.ts";
import { DatabaseNewerError, MigrationError, UsageError } from "../../runtime/errors.ts";
import type { LogEvent } from "../../runtime/log.ts";
import { upgrade as upgradeOfApplications } from "../../runtime/migrate/later.ts";
import { current, history, status } from "../../runtime/migrate/read.ts";
import { downgrade, upgrade } from "../../runtime/migrate/run.ts";
import { stamp } from "../../runtime/migrate/stamp.ts";
import { statement } from "../../runtime/statement.ts";
import { matrix } from "../support/matrix.ts";
import { ask, tables, withDriver } from "./support/database.ts";
import { chainOf, three, type Written } from "./support/migrations.ts";

const own = ["schema_version", "schema_version_journal"];

matrix("runner", (test, engine) => {
  const chain = chainOf(engine.name, three);

  test("upgrades to head, downgrades to base and leaves nothing, upgrades again", () =>
    withDriver(engine, async (driver) => {
      for (let round = 0; round < 2; round++) {
        const up = await upgrade(driver, chain);
        assert.deepEqual([up.from, up.to, up.steps.map(({ version }) => version)], [0, 3, [1, 2, 3]]);
        assert.deepEqual(await tables(driver), ["children", "parents", ...own]);
        assert.deepEqual(await ask(driver, "SELECT name FROM parents"), [["it's; one"]]);
        const down = await downgrade(driver, chain, "base");
        assert.deepEqual([down.from, down.to, down.steps.map(({ version }) => version)], [3, 0, [3, 2, 1]]);
        assert.deepEqual(await tables(driver), []);
      }
    }));

  test("goes to a version, by +N and by -N, and refuses what does not exist", () =>
    withDriver(engine, async (driver) => {
      assert.equal((await upgrade(driver, chain, 1)).to, 1);
      assert.equal((await upgrade(driver, chain, "+1")).to, 2);
      assert.equal((await downgrade(driver, chain, "-1")).to, 1);
      assert.equal((await upgrade(driver, chain, "0003")).to, 3);
      assert.equal((await downgrade(driver, chain, 2)).to, 2);
      await assert.rejects(upgrade(driver, chain, 4), UsageError);
      await assert.rejects(upgrade(driver, chain, 1), /lies behind/);
      await assert.rejects(downgrade(driver, chain, 3), /lies ahead/);
      await assert.rejects(downgrade(driver, chain, "-3"), UsageError);
      await assert.rejects(upgrade(driver, chain, "latest"), /there is no migration target "latest"/);
      assert.equal((await current(driver))?.version, 2);
    }));

  test("asks one query when nothing is pending", async () => {
    const { url } = await engine.database();
    const events: LogEvent[] = [];
    const driver = await connect(url, { log: (event) => events.push(event) });
    try {
      await upgradeOfApplications(driver, chain);
      assert.equal(events.filter(({ sql }) => sql.includes("min(version)")).length, 1);
      const source = { head: chain.head, load: () => Promise.reject(new Error("no texts are needed")) };
      for (const upgradeIt of [upgrade, upgradeOfApplications]) {
        for (const dryRun of [false, true]) {
          events.length = 0;
          const told: string[] = [];
          const run = await upgradeIt(driver, source, "head", { dryRun, onProgress: ({ kind }) => told.push(kind) });
          assert.deepEqual(run, { from: 3, to: 3, steps: [], dryRun, notices: [] });
          assert.equal(events.length, 1);
          assert.deepEqual(told, ["finished"]);
        }
      }
      if (engine.name !== "sqlite")
        await assert.rejects(upgradeOfApplications(driver, source, "head", { backup: true }), /only SQLite files/);
    } finally {
      await driver.close();
    }
  });

  test("tells current, history and status", () =>
    withDriver(engine, async (driver) => {
      assert.equal(await current(driver), undefined);
      assert.deepEqual(
        (await status(driver, chain)).pending.map(({ name }) => name),
        ["initial", "indexes", "notes"],
      );
      const before = Date.now() - 1000;
      await upgrade(driver, chain, 2);
      const entries = await history(driver, chain);
      assert.deepEqual(
        entries.map(({ name, appliedAt }) => [name, appliedAt !== undefined]),
        [
          ["initial", true],
          ["indexes", true],
          ["notes", false],
        ],
      );
      const applied = entries[1]?.appliedAt?.getTime() ?? 0;
      assert.ok(applied >= before && applied <= Date.now() + 1000, "applied_at is now, in UTC");
      const { current: at, head, unfinished } = await status(driver, chain);
      assert.deepEqual([at, head, unfinished], [2, 3, undefined]);
      const row = await current(driver);
      assert.equal(row?.description, "indexes");
      assert.equal(row?.chain, entries[1]?.chain);
      assert.match(row?.generator ?? "", /^colonnade \d/);
    }));

  test("lets two runners come at once: one applies all, the other waits and applies nothing twice", async () => {
    const { url } = await engine.database();
    const drivers = await Promise.all([1, 2, 3].map(() => connect(url)));
    try {
      const runs = await Promise.all(drivers.map((driver) => upgrade(driver, chain)));
      const taken = runs.flatMap(({ steps }) => steps.map(({ version }) => version)).sort();
      assert.deepEqual(taken, [1, 2, 3]);
      assert.ok(runs.every(({ to }) => to === 3));
      const back = await Promise.all(drivers.map((driver) => downgrade(driver, chain, "base")));
      const undone = back.flatMap(({ steps }) => steps.map(({ version }) => version)).sort();
      assert.deepEqual(undone, [1, 2, 3]);
      for (const driver of drivers) assert.deepEqual(await tables(driver), []);
    } finally {
      await Promise.all(drivers.map((driver) => driver.close()));
    }
  });

  test("says what failed in the middle and what state that leaves, and goes on when it is corrected", () =>
    withDriver(engine, async (driver) => {
      const broken: Written = {
        name: "broken",
        up: "CREATE TABLE first (id integer NOT NULL PRIMARY KEY);\nINSERT INTO first (id) VALUES (1);\nINSERT INTO nowhere (id) VALUES (1);\nCREATE TABLE last (id integer NOT NULL PRIMARY KEY);\n",
        down: "DROP TABLE last;\nDROP TABLE first;\n",
      };
      const failing = chainOf(engine.name, [...three.slice(0, 2), broken]);
      const error = await upgrade(driver, failing).then(
        () => assert.fail("it did not fail"),
        (error: unknown) => error,
      );
      assert.ok(error instanceof MigrationError);
      assert.equal(error.version, 3);
      assert.match(error.message, /migration 3 failed at statement 3 of 4 in 0003_broken\.up\.sql: .*nowhere/);
      assert.match(error.message, /\n {2}INSERT INTO nowhere/);
      const undoes = engine.name === "sqlite" || engine.name === "postgres";
      assert.match(
        error.message,
        undoes
          ? /all of it was rolled back; the database is at version 2 as before/
          : /between versions 2 and 3: statements 1 to 2 are done and stay; the next upgrade goes on with statement 3/,
      );
      assert.equal((await tables(driver)).includes("first"), !undoes);
      const { unfinished } = await status(driver, failing);
      assert.deepEqual(unfinished, undoes ? undefined : { version: 3, direction: "up", statement: 2, state: "done" });

      const repaired = chainOf(engine.name, [
        ...three.slice(0, 2),
        { ...broken, up: broken.up.replace("INTO nowhere (id) VALUES (1)", "INTO first (id) VALUES (2)") },
      ]);
      const run = await upgrade(driver, repaired);
      assert.deepEqual(
        run.steps.map(({ version }) => version),
        [3],
      );
      assert.deepEqual(await ask(driver, "SELECT id FROM first ORDER BY id"), [[1], [2]]);
      assert.ok((await tables(driver)).includes("last"));
      assert.equal((await status(driver, repaired)).unfinished, undefined);
    }));

  test("refuses a file that was edited after it was applied, and names it", () =>
    withDriver(engine, async (driver) => {
      await upgrade(driver, chain, 2);
      const edited = chainOf(
        engine.name,
        three.map((each, index) => (index === 1 ? { ...each, up: `${each.up}SELECT 1;\n` } : each)),
      );
      await assert.rejects(
        upgrade(driver, edited),
        /0002_indexes\.up\.sql or 0002_indexes\.down\.sql was edited after it was applied/,
      );
      const renamed = chainOf(
        engine.name,
        three.map((each, index) => (index === 1 ? { ...each, name: "other" } : each)),
      );
      await assert.rejects(upgrade(driver, renamed), /version 2 of the database is indexes, and here it is other/);
      assert.deepEqual((await tables(driver)).length, 4);
    }));

  test("refuses to touch a database that is newer than the code", () =>
    withDriver(engine, async (driver) => {
      await upgrade(driver, chain);
      const older = chainOf(engine.name, three.slice(0, 2));
      await assert.rejects(upgrade(driver, older), DatabaseNewerError);
      await assert.rejects(downgrade(driver, older, "base"), DatabaseNewerError);
      assert.equal((await current(driver))?.version, 3);
    }));

  test("stamps without running anything", () =>
    withDriver(engine, async (driver) => {
      await stamp(driver, chain, 2);
      assert.deepEqual(await tables(driver), own);
      assert.equal((await current(driver))?.version, 2);
      assert.equal((await current(driver))?.durationMs, undefined);
      await stamp(driver, chain, "head");
      assert.equal((await current(driver))?.version, 3);
      await stamp(driver, chain, 1);
      assert.equal((await current(driver))?.version, 1);
      await stamp(driver, chain, "base");
      assert.deepEqual(await tables(driver), []);
    }));

  test("dry run leaves nothing and finds the failing statement where DDL rolls back", () =>
    withDriver(engine, async (driver) => {
      const run = await upgrade(driver, chain, "head", { dryRun: true });
      assert.deepEqual([run.dryRun, run.steps.map(({ version }) => version)], [true, [1, 2, 3]]);
      assert.deepEqual(await tables(driver), []);
      const broken = chainOf(engine.name, [...three, { name: "broken", up: "DROP TABLE nowhere;\n", down: "" }]);
      const dry = upgrade(driver, broken, "head", { dryRun: true });
      if (engine.name === "sqlite" || engine.name === "postgres")
        await assert.rejects(dry, /migration 4 failed at statement 1 of 1/);
      else assert.match((await dry).notices.join(), /nothing was tried/);
      assert.deepEqual(await tables(driver), []);
    }));

  test("refuses a way back that cannot be gone, before anything runs", () =>
    withDriver(engine, async (driver) => {
      const oneWay = chainOf(engine.name, [
        ...three,
        { name: "gone", up: "DROP TABLE children;\n", down: "", downData: "irreversible: rows of children" },
      ]);
      await upgrade(driver, oneWay);
      await assert.rejects(downgrade(driver, oneWay, "base"), /0004_gone\.down\.sql cannot be run: rows of children/);
      assert.equal((await current(driver))?.version, 4);
    }));

  test("refuses a table schema_version that another program made", () =>
    withDriver(engine, async (driver) => {
      await driver.run(statement("CREATE TABLE schema_version (id integer)"), []);
      await assert.rejects(upgrade(driver, chain), /another program made/);
    }));

  test("refuses a COMMIT inside a migration that is one transaction", () =>
    withDriver(engine, async (driver) => {
      const committing = chainOf(engine.name, [
        ...three.slice(0, 1),
        {
          name: "rows",
          mode: "transaction",
          up: "INSERT INTO parents (id, name) VALUES (2, 'b');\nCOMMIT;\nINSERT INTO parents (id, name) VALUES (3, 'c');\n",
          down: "",
        },
      ]);
      // Where DDL commits, too, a file is looked through before anything is done.
      const isForeseen = engine.name === "mysql" || engine.name === "mariadb";
      await assert.rejects(
        upgrade(driver, committing),
        isForeseen
          ? /statement 2 of 0002_rows\.up\.sql would commit the transaction .*\n {2}COMMIT\nnothing was changed/
          : /ended the transaction by itself at statement 2 of 3/,
      );
      assert.equal((await current(driver))?.version, 1);
      assert.deepEqual(await ask(driver, "SELECT id FROM parents"), isForeseen ? [] : [[2]]);
    }));
});

/** The backup of a run: what it holds, how it is called, and that nothing is changed without it. */
import * as assert from "node:assert/strict";
import { chmodSync, copyFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { connect } from "../../runtime/connect.ts";
import { MigrationError, UsageError } from "../../runtime/errors.ts";
import type { Progress } from "../../runtime/migrate/progress.ts";
import { current } from "../../runtime/migrate/read.ts";
import { downgrade, upgrade } from "../../runtime/migrate/run.ts";
import { statement } from "../../runtime/statement.ts";
import { matrix } from "../support/matrix.ts";
import { ask, tables, withDriver } from "./support/database.ts";
import { chainOf, three, type Written } from "./support/migrations.ts";

const broken: Written = {
  name: "broken",
  up: "CREATE TABLE more (id integer);\nINSERT INTO nowhere VALUES (1);\n",
  down: "",
};
const withBackup = { backup: true };

const fileOf = (url: string) => url.slice("sqlite:".length);
const beside = (url: string) =>
  readdirSync(path.dirname(fileOf(url))).filter((name) => !/\.db(-wal|-shm)?$/.test(name));

async function inBackup(file: string, sql: string) {
  const driver = await connect(`sqlite:${file}?mode=ro`);
  return ask(driver, sql).finally(() => driver.close());
}

async function failureOf(run: Promise<unknown>): Promise<MigrationError> {
  const error = await run.then(
    () => assert.fail("it did not fail"),
    (error: unknown) => error,
  );
  assert.ok(error instanceof MigrationError, String(error));
  return error;
}

matrix("backup", (test, engine) => {
  const chain = chainOf(engine.name, three);

  if (engine.name !== "sqlite") {
    test("is wrong usage, with the program that makes one, and nothing runs", () =>
      withDriver(engine, async (driver) => {
        for (const run of [upgrade(driver, chain, "head", withBackup), downgrade(driver, chain, "base", withBackup)]) {
          await assert.rejects(run, (error) => error instanceof UsageError && /dump/.test(error.hint ?? ""));
        }
        assert.deepEqual(await tables(driver), []);
      }));
    return;
  }

  test("holds the state before the run, is sound, one file, and as secret as the database", () =>
    withDriver(engine, async (driver, url) => {
      await upgrade(driver, chain, 2);
      chmodSync(fileOf(url), 0o640);
      const events: Progress[] = [];
      const run = await upgrade(driver, chain, "head", { backup: true, onProgress: (event) => events.push(event) });
      const made = path.join(path.dirname(fileOf(url)), "scratch.db.v0002.backup");
      assert.equal(run.backup?.path, made);
      assert.deepEqual([run.backup?.version, run.backup?.isNew], [2, true]);
      assert.match(
        run.backup?.restore ?? "",
        /stop the application, delete .*-wal and .*-shm, then copy .* over .*scratch\.db/,
      );
      assert.deepEqual(
        events.slice(0, 3).map(({ kind }) => kind),
        ["started", "backup", "statement"],
      );
      assert.deepEqual(beside(url), ["scratch.db.v0002.backup"]);
      assert.equal(statSync(made).mode & 0o777, 0o640);
      assert.deepEqual(await inBackup(made, "SELECT max(version) FROM schema_version"), [[2]]);
      assert.deepEqual(await inBackup(made, "SELECT name FROM parents"), [["it's; one"]]);
      assert.deepEqual(await inBackup(made, "PRAGMA integrity_check"), [["ok"]]);
      assert.deepEqual(beside(url), ["scratch.db.v0002.backup"]);
    }));

  test("is made only if something is pending, and by a dry run neither", () =>
    withDriver(engine, async (driver, url) => {
      const dry = await upgrade(driver, chain, "head", { backup: true, dryRun: true });
      assert.equal(dry.backup, undefined);
      await upgrade(driver, chain);
      const run = await upgrade(driver, chain, "head", withBackup);
      assert.equal(run.backup, undefined);
      assert.deepEqual(beside(url), []);
    }));

  test("is named in the error of a migration that fails, and kept by the next try", () =>
    withDriver(engine, async (driver, url) => {
      await upgrade(driver, chain, 2);
      const failing = chainOf("sqlite", [...three, broken]);
      const error = await failureOf(upgrade(driver, failing, "head", withBackup));
      assert.match(error.message, /migration 4 failed at statement 2 of 2/);
      assert.match(
        error.message,
        /the backup of version 2 is .*scratch\.db\.v0002\.backup\nto go back to it: stop the application/,
      );
      assert.equal((await current(driver))?.version, 3);
      for (let round = 0; round < 2; round++) {
        const again = await failureOf(upgrade(driver, failing, "head", withBackup));
        assert.equal(again.version, 4);
        assert.match(again.message, /the backup of version 3 is .*v0003\.backup/);
        assert.equal(/the database has not changed since/.test(again.message), round === 1);
      }
      assert.deepEqual(beside(url), ["scratch.db.v0002.backup", "scratch.db.v0003.backup"]);
      await ask(driver, "INSERT INTO parents (id, name) VALUES (7, 'seven')");
      await failureOf(upgrade(driver, failing, "head", withBackup));
      assert.deepEqual(beside(url).slice(1), ["scratch.db.v0003.2.backup", "scratch.db.v0003.backup"]);
    }));

  test("brings a downgraded table back, as its instructions say", async () => {
    const { url } = await engine.database();
    const driver = await connect(url);
    await upgrade(driver, chain);
    await ask(driver, "INSERT INTO children (id, parent_id, note) VALUES (1, 1, 'kept')");
    const { backup } = await downgrade(driver, chain, 2, withBackup);
    await assert.rejects(ask(driver, "SELECT note FROM children"));
    await driver.close();
    for (const end of ["-wal", "-shm"]) rmSync(fileOf(url) + end, { force: true });
    copyFileSync(backup?.path ?? "", fileOf(url));
    const restored = await connect(url);
    assert.deepEqual(await ask(restored, "SELECT note FROM children"), [["kept"]]);
    assert.deepEqual((await upgrade(restored, chain)).steps, []);
    await restored.close();
  });

  test("goes to a path of one's own, and overwrites nothing", () =>
    withDriver(engine, async (driver, url) => {
      const to = path.join(path.dirname(fileOf(url)), "mine.db");
      writeFileSync(to, "something else");
      await assert.rejects(upgrade(driver, chain, "head", { backup: to }), /there is a file .*mine\.db already/);
      assert.deepEqual(await tables(driver), []);
      await upgrade(driver, chain, "head", { backup: `${to}.backup` });
      assert.deepEqual(beside(url), ["mine.db.backup"]);
    }));

  test("without a copy nothing is changed", () =>
    withDriver(engine, async (driver, url) => {
      await upgrade(driver, chain, 1);
      const nowhere = path.join(path.dirname(fileOf(url)), "nowhere", "copy.db");
      const error = await failureOf(upgrade(driver, chain, "head", { backup: nowhere }));
      assert.match(error.message, /no backup could be made before 0002_indexes\.up\.sql: the folder .* does not exist/);
      assert.equal((await current(driver))?.version, 1);
      assert.deepEqual(await ask(driver, "SELECT * FROM parents"), []);
    }));

  test("is refused for a database in memory", async () => {
    const driver = await connect("sqlite::memory:");
    await assert.rejects(upgrade(driver, chain, "head", withBackup), UsageError);
    assert.deepEqual(await tables(driver), []);
    await driver.close();
  });

  test("a migration that is no transaction is preceded by it, too", () =>
    withDriver(engine, async (driver) => {
      const steps: Written = { name: "vacuum", mode: "steps", up: "VACUUM;\nDELETE FROM parents;\n", down: "" };
      const stepped = chainOf("sqlite", [...three, steps]);
      await upgrade(driver, stepped, 3);
      const { backup } = await upgrade(driver, stepped, "head", withBackup);
      assert.deepEqual(await inBackup(backup?.path ?? "", "SELECT count(*) FROM parents"), [[1]]);
      assert.deepEqual(await ask(driver, "SELECT count(*) FROM parents"), [[0]]);
    }));

  test("nobody's write falls between the copy and the migration", () =>
    withDriver(engine, async (driver, url) => {
      const filled = `CREATE TABLE events (id integer PRIMARY KEY, body text);
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) INSERT INTO events (body) SELECT hex(randomblob(100)) FROM n;
`;
      const counting = "CREATE TABLE seen AS SELECT count(*) AS number FROM events;\n";
      const both = chainOf("sqlite", [
        { name: "events", up: filled, down: "" },
        { name: "seen", up: counting, down: "" },
      ]);
      await upgrade(driver, both, 1);
      const application = await connect(url);
      const insert = statement("INSERT INTO events (body) VALUES (?)");
      const state = { isOver: false };
      let written = 0;
      const writing = (async () => {
        for (; !state.isOver; written++) {
          await application.run(insert, ["while it runs"]);
          await new Promise((resolve) => setImmediate(resolve));
        }
      })();
      const { backup } = await upgrade(driver, both, "head", withBackup);
      const [[seen] = []] = await ask(driver, "SELECT number FROM seen");
      state.isOver = true;
      await writing;
      await application.close();
      const [[kept] = []] = await inBackup(backup?.path ?? "", "SELECT count(*) FROM events");
      assert.equal(kept, seen);
      assert.ok(written > 0, "the application wrote");
      const [[all] = []] = await ask(driver, "SELECT count(*) FROM events");
      assert.equal(all, 60_000 + written);
    }));
});

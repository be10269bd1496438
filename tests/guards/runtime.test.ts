/** Guards as the runtime reads, asks and writes them: in every mode, dry, offline, and after a stop. */

import assert from "node:assert/strict";
import { connect } from "../../runtime/connect.ts";
import type { DialectName } from "../../runtime/driver.ts";
import { MigrationError } from "../../runtime/errors.ts";
import { offlineSql } from "../../runtime/migrate/offline.ts";
import { current } from "../../runtime/migrate/read.ts";
import { upgrade } from "../../runtime/migrate/run.ts";
import type { Migration } from "../../runtime/migration.ts";
import { readScript } from "../../runtime/migration-file.ts";
import { runScript } from "../runtime/support/command-line.ts";
import { ask, tables, withDriver } from "../runtime/support/database.ts";
import { chainOf, type Written } from "../runtime/support/migrations.ts";
import { matrix } from "../support/matrix.ts";
import { twoMigrations } from "./support.ts";

const initial: Written = {
  name: "initial",
  up: "CREATE TABLE parents (id integer NOT NULL PRIMARY KEY, name varchar(40));\n",
  down: "DROP TABLE parents;\n",
};

/** A finding may hold what ends other comments and strings. */
const finding = 'a name of it\'s "too" long */ $$ \\ 100%';
const select = "SELECT id, count(*) OVER () FROM parents WHERE length(name) > 3 ORDER BY id LIMIT 3";
const guarded: Written = {
  name: "guarded",
  up: `-- guard: ${finding}\n${select};\n\n-- create table children\nCREATE TABLE children (id integer NOT NULL PRIMARY KEY);\n`,
  down: "DROP TABLE children;\n",
};

async function refusal(run: Promise<unknown>): Promise<MigrationError> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof MigrationError, String(error));
  return error;
}

function guardsIn(migration: Migration, dialect: DialectName): readonly (readonly [number, string])[] {
  const { annotations } = readScript(migration, "up", dialect);
  return annotations.flatMap(({ guard }, index) => (guard === undefined ? [] : [[index, guard] as const]));
}

matrix("guards of the runtime", (test, engine) => {
  const chain = chainOf(engine.name, [initial, guarded]);

  test("are queries behind their line", () => {
    const [, migration] = chain.migrations;
    assert.ok(migration !== undefined);
    assert.deepEqual(guardsIn(migration, engine.name), [[0, finding]]);
    const broken = { ...migration, up: migration.up.replace(select, "DELETE FROM parents") };
    assert.throws(() => readScript(broken, "up", engine.name), /the guard ".*" is no query/);
    const apart = { ...migration, up: migration.up.replace(`${select};`, `-- a word between\n${select};`) };
    assert.deepEqual(guardsIn(apart, engine.name), []);
  });

  test("refuse before anything happens, and a dry run tells it", () =>
    withDriver(engine, async (driver) => {
      await upgrade(driver, chain, 1);
      await ask(driver, "INSERT INTO parents (id, name) VALUES (7, 'long name'), (8, 'abc')");
      for (const dryRun of [true, false]) {
        const { message } = await refusal(upgrade(driver, chain, 2, { dryRun }));
        assert.ok(
          message.startsWith(
            `migration 2 is refused by 0002_guarded.up.sql: ${finding} (1 row, by key 7)\nnothing was changed`,
          ),
          message,
        );
        assert.equal((await current(driver))?.version, 1);
        assert.ok(!(await tables(driver)).includes("children"));
        assert.deepEqual(
          await ask(driver, "SELECT count(*) FROM schema_version_journal").then(([row]) => Number(row?.[0])),
          0,
        );
      }
      await ask(driver, "DELETE FROM parents WHERE id = 7");
      await upgrade(driver, chain, 2, { dryRun: true });
      assert.equal((await upgrade(driver, chain)).steps.length, 1);
    }));

  test("stop an offline script, which goes through once the rows are corrected", async () => {
    const { url, drop } = await engine.database();
    await runScript(engine.name, url, offlineSql(engine.name, chain.migrations, 0, 1));
    const driver = await connect(url);
    try {
      await ask(driver, "INSERT INTO parents (id, name) VALUES (7, 'long name')");
      const script = offlineSql(engine.name, chain.migrations, 1, 2);
      await assert.rejects(runScript(engine.name, url, script), /it's .?.?too.?.? long/);
      assert.equal((await current(driver))?.version, 1);
      assert.ok(!(await tables(driver)).includes("children"));
      await ask(driver, "DELETE FROM parents");
      await runScript(engine.name, url, script);
      assert.equal((await current(driver))?.version, 2);
      assert.deepEqual(await tables(driver), ["children", "parents", "schema_version", "schema_version_journal"]);
    } finally {
      await driver.close();
      await drop();
    }
  });

  test("offline scripts of generated migrations stop, too", async () => {
    const a = "export class Posts extends Table { id = id(); val = text({ max: 20 }); }";
    const { migrations } = await twoMigrations(engine, a, a.replace("20", "5"));
    const { url, drop } = await engine.database();
    await runScript(engine.name, url, offlineSql(engine.name, migrations, 0, 1));
    const driver = await connect(url);
    try {
      await ask(driver, "INSERT INTO posts (val) VALUES ('123456')");
      const script = offlineSql(engine.name, migrations, 1, 2);
      await assert.rejects(runScript(engine.name, url, script), /val of posts is longer than 5 characters/);
      assert.equal((await current(driver))?.version, 1);
      await ask(driver, "UPDATE posts SET val = '12345'");
      await runScript(engine.name, url, script);
      assert.equal((await current(driver))?.version, 2);
    } finally {
      await driver.close();
      await drop();
    }
  });
});

matrix(
  "guards of steps",
  (test, engine) => {
    test("are not asked again when a step goes on after a stop", () =>
      withDriver(engine, async (driver) => {
        const chain = chainOf(engine.name, [
          initial,
          {
            ...guarded,
            up: `-- guard: ${finding}\n${select};\nUPDATE parents SET name = 'longer than it was';\nCREATE TABLE children (id integer NOT NULL PRIMARY KEY);\n`,
          },
        ]);
        await upgrade(driver, chain, 1);
        await ask(driver, "INSERT INTO parents (id, name) VALUES (1, 'abc')");
        await ask(driver, "CREATE TABLE children (id integer)");
        const { message } = await refusal(upgrade(driver, chain));
        assert.match(message, /failed at statement 3 of 3 .*statements 1 to 2 are done and stay/s);
        await ask(driver, "DROP TABLE children");
        const { steps, notices } = await upgrade(driver, chain);
        assert.equal(steps.length, 1);
        assert.match(notices.join("\n"), /goes on at statement 3 of 3/);
      }));

    test("are asked again when nothing had been done", () =>
      withDriver(engine, async (driver) => {
        const chain = chainOf(engine.name, [initial, guarded]);
        await upgrade(driver, chain, 1);
        await ask(driver, "CREATE TABLE children (id integer)");
        assert.match((await refusal(upgrade(driver, chain))).message, /at statement 2 of 2 .*nothing of it was done/s);
        await ask(driver, "DROP TABLE children");
        await ask(driver, "INSERT INTO parents (id, name) VALUES (1, 'long name')");
        assert.match((await refusal(upgrade(driver, chain))).message, /nothing was changed/);
      }));
  },
  ["mysql", "mariadb"],
);

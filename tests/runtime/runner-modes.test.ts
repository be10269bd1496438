/** The runner's modes: SQLite's rebuild, steps that are taken up again after a kill, statements that no transaction holds. */
import * as assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { connect } from "../../runtime/connect.ts";
import { current, status } from "../../runtime/migrate/read.ts";
import { downgrade, upgrade } from "../../runtime/migrate/run.ts";
import { statement } from "../../runtime/statement.ts";
import { drawnMatrix } from "../support/matrix.ts";
import { ask, tables, withDriver } from "./support/database.ts";
import { chainOf, three, type Written } from "./support/migrations.ts";

const dying = fileURLToPath(new URL("support/upgrade-and-die.ts", import.meta.url));

const family: Written = {
  name: "family",
  up: `CREATE TABLE parents (id integer PRIMARY KEY AUTOINCREMENT, name text NOT NULL);
CREATE TABLE children (id integer PRIMARY KEY, parent_id integer NOT NULL REFERENCES parents (id) ON DELETE CASCADE);
INSERT INTO parents (id, name) VALUES (1, 'a'), (2, 'b');
INSERT INTO children (id, parent_id) VALUES (10, 1), (11, 2);
`,
  down: "DROP TABLE children;\nDROP TABLE parents;\n",
};

const rebuild = (copy: string): Written => ({
  name: "rebuild",
  mode: "rebuild",
  up: `CREATE TABLE parents_new (id integer PRIMARY KEY AUTOINCREMENT, name text NOT NULL, extra text);
INSERT INTO parents_new (id, name) ${copy};
DROP TABLE parents;
ALTER TABLE parents_new RENAME TO parents;
`,
  down: "ALTER TABLE parents DROP COLUMN extra;\n",
});

/** The lines of a concurrent build: what shows that it is done, and what takes an invalid index away. */
const builds = (
  name: string,
): string => `-- probe: SELECT indisvalid::text FROM pg_index WHERE indexrelid = to_regclass('${name}') -> 'true'
-- repair: 'false' -> DROP INDEX CONCURRENTLY ${name}
`;

drawnMatrix("runner's modes", (test, engine) => {
  if (engine.name === "sqlite") {
    test("rebuilds a parent table and keeps its cascading children", () =>
      withDriver(engine, async (driver) => {
        const chain = chainOf("sqlite", [family, rebuild("SELECT id, name FROM parents")]);
        await upgrade(driver, chain, "head", { dryRun: true });
        await upgrade(driver, chain);
        assert.deepEqual(await ask(driver, "SELECT id, parent_id FROM children"), [
          [10, 1],
          [11, 2],
        ]);
        assert.deepEqual(await ask(driver, "PRAGMA foreign_keys"), [[1]]);
        await assert.rejects(driver.run(statement("INSERT INTO children (id, parent_id) VALUES (12, 9)"), []));
        await downgrade(driver, chain, "-1");
        assert.deepEqual(await ask(driver, "SELECT count(*) FROM children"), [[2]]);
      }));

    test("refuses a rebuild that would leave children without parents, and changes nothing", () =>
      withDriver(engine, async (driver) => {
        const chain = chainOf("sqlite", [family, rebuild("SELECT id, name FROM parents WHERE id = 1")]);
        await assert.rejects(
          upgrade(driver, chain),
          /would leave 1 rows of children to parents that refer to nothing\nall of it was rolled back/,
        );
        assert.deepEqual(await ask(driver, "SELECT count(*) FROM parents"), [[2]]);
        assert.equal((await current(driver))?.version, 1);
      }));

    test("does not take violations that were there before for its own", () =>
      withDriver(engine, async (driver) => {
        const chain = chainOf("sqlite", [family, rebuild("SELECT id, name FROM parents")]);
        await upgrade(driver, chain, 1);
        const connection = await driver.connect();
        await connection.execute("PRAGMA foreign_keys = OFF");
        await connection.execute("INSERT INTO children (id, parent_id) VALUES (12, 9)");
        await driver.disconnect(connection);
        assert.equal((await upgrade(driver, chain)).to, 2);
      }));
  }

  if (engine.name === "postgres") {
    test("runs what no transaction can hold, step by step", () =>
      withDriver(engine, async (driver) => {
        const chain = chainOf("postgres", [
          three[0] ?? family,
          {
            name: "concurrently",
            mode: "steps",
            up: `INSERT INTO parents (id, name) VALUES (7, 'seven');\n${builds("idx_parents_name")}CREATE INDEX CONCURRENTLY idx_parents_name ON parents (name);\n`,
            down: "DROP INDEX CONCURRENTLY idx_parents_name;\nDELETE FROM parents;\n",
          },
        ]);
        const dry = await upgrade(driver, chain, "head", { dryRun: true });
        assert.match(dry.notices.join(), /not tried, since no transaction can hold it: CREATE INDEX CONCURRENTLY/);
        await upgrade(driver, chain);
        assert.deepEqual(
          await ask(driver, "SELECT indisvalid FROM pg_index WHERE indexrelid = 'idx_parents_name'::regclass"),
          [[true]],
        );
        await downgrade(driver, chain, 1);
        assert.deepEqual(await ask(driver, "SELECT to_regclass('idx_parents_name')"), [[null]]);
      }));

    test("takes the failed half of a concurrent build for what it is: not done", () =>
      withDriver(engine, async (driver) => {
        const chain = chainOf("postgres", [
          three[0] ?? family,
          {
            name: "unique",
            mode: "steps",
            up: `INSERT INTO parents (id, name) VALUES (1, 'a'), (2, 'a');\n${builds("uq_parents_name")}CREATE UNIQUE INDEX CONCURRENTLY uq_parents_name ON parents (name);\n`,
            down: "DROP INDEX uq_parents_name;\nDELETE FROM parents;\n",
          },
        ]);
        await assert.rejects(upgrade(driver, chain), /statement 2 of 2 .*\n.*\n.*statement 1 is done and stays/s);
        const { current: at, unfinished } = await status(driver, chain);
        assert.deepEqual([at, unfinished], [1, { version: 2, direction: "up", statement: 2, state: "failed" }]);
      }));
  }

  const second: Written = {
    name: "second",
    up: "CREATE TABLE more (id integer NOT NULL PRIMARY KEY);\nINSERT INTO more (id) VALUES (1);\nALTER TABLE more ADD COLUMN note varchar(20);\nUPDATE more SET id = id + 10;\n",
    down: "DROP TABLE more;\n",
  };
  const points = [
    ["started", 0],
    ["statement", 1],
    ["statement", 2],
    ["statement", 3],
    ["statement", 4],
    ["recording", 0],
  ] as const;

  for (const [kind, number] of points) {
    test(`is killed at ${kind}${number === 0 ? "" : ` ${number}`} and then goes on to the same end`, async () => {
      const { url } = await engine.database();
      const chain = chainOf(engine.name, [three[0] ?? family, second]);
      const args = [...process.execArgv, dying, url, JSON.stringify(chain.migrations), kind, String(number)];
      const child = spawnSync(process.execPath, args, { encoding: "utf8" });
      assert.equal(child.signal, "SIGKILL", child.stderr);
      const driver = await connect(url);
      try {
        const before = await status(driver, chain);
        assert.equal(before.current, 1);
        await upgrade(driver, chain);
        assert.deepEqual(await ask(driver, "SELECT id, note FROM more"), [[11, null]]);
        const after = await status(driver, chain);
        assert.deepEqual([after.current, after.unfinished], [2, undefined]);
        await downgrade(driver, chain, "base");
        assert.deepEqual(await tables(driver), []);
      } finally {
        await driver.close();
      }
    });
  }

  if (engine.name === "mysql" || engine.name === "mariadb") {
    test("takes a statement that was under way for done when the server says that it is", () =>
      withDriver(engine, async (driver) => {
        const chain = chainOf(engine.name, [three[0] ?? family, second]);
        await upgrade(driver, chain, 1);
        const failing = chainOf(engine.name, [
          three[0] ?? family,
          { ...second, up: `${second.up}INSERT INTO nowhere VALUES (1);\n` },
        ]);
        await assert.rejects(upgrade(driver, failing), /goes on with statement 5/);
        // As a kill between the DDL and its journal entry leaves it.
        await ask(driver, "UPDATE schema_version_journal SET state = 'started' WHERE statement = 3");
        await ask(driver, "DELETE FROM schema_version_journal WHERE statement = 4");
        await ask(driver, "UPDATE more SET id = 1");
        const run = await upgrade(driver, chain);
        assert.match(run.notices.join("\n"), /statement 3 of 0002_second\.up\.sql was under way .* had been done/);
        assert.deepEqual(await ask(driver, "SELECT id FROM more"), [[11]]);
      }));

    test("refuses another migration while one is unfinished, whatever its mode", () =>
      withDriver(engine, async (driver) => {
        const broken = { ...second, up: `${second.up}DROP TABLE nowhere;\n` };
        const chain = chainOf(engine.name, [
          { ...(three[0] ?? family), mode: "transaction", up: "SELECT 1;\n", down: "SELECT 1;\n" },
          broken,
        ]);
        await assert.rejects(upgrade(driver, chain), /goes on with statement 5/);
        await assert.rejects(
          downgrade(driver, chain, "base"),
          /migration 2 up stopped in the middle\nhint: `colonnade upgrade 2` goes on with it/,
        );
      }));

    test("says that a downgrade stopped in the middle, also when nothing is pending", () =>
      withDriver(engine, async (driver) => {
        const chain = chainOf(engine.name, [
          three[0] ?? family,
          { ...second, down: "ALTER TABLE more DROP COLUMN note;\nDROP TABLE nowhere;\n" },
        ]);
        await upgrade(driver, chain);
        await assert.rejects(downgrade(driver, chain, 1), /undoing migration 2 failed at statement 2 of 2/);
        await assert.rejects(
          upgrade(driver, chain),
          /not quite at version 2: migration 2 down stopped in the middle\nhint: `colonnade downgrade 1`/,
        );
      }));
  }
});

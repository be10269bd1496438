/** The journal of a migration that no transaction holds: what was under way is decided by probes, and batches go on at their mark. */
import * as assert from "node:assert/strict";
import { createHash } from "node:crypto";
import type { DialectName, Driver } from "../../runtime/driver.ts";
import type { Progress } from "../../runtime/migrate/progress.ts";
import { status } from "../../runtime/migrate/read.ts";
import { downgrade, upgrade } from "../../runtime/migrate/run.ts";
import { matrix } from "../support/matrix.ts";
import { ask, tables, withDriver } from "./support/database.ts";
import { chainOf, type Written } from "./support/migrations.ts";

const items: Written = {
  name: "items",
  up: "CREATE TABLE items (id varchar(20) NOT NULL PRIMARY KEY, n bigint NOT NULL, CONSTRAINT few CHECK (n < 1000));\n",
  down: "DROP TABLE items;\n",
};

/** Puts `count` rows into the table; their keys are text, with quotes and backslashes in them. */
async function fill(driver: Driver, count: number): Promise<void> {
  for (let i = 1; i <= count; i++) await ask(driver, `INSERT INTO items (id, n) VALUES ('${keyOf(driver, i)}', ${i})`);
}

/** As each engine reads it under the pinned settings; one character is two in the text where backslashes escape. */
function keyOf(driver: Driver, i: number): string {
  const backslash = driver.dialect === "mysql" || driver.dialect === "mariadb" ? "\\\\" : "\\";
  return `it''s ${backslash} ${String(i).padStart(2, "0")}`;
}

const inBatches = (dialect: DialectName): Written => ({
  name: "fill",
  mode: "steps",
  up: `-- batch: 10 rows of items by ${dialect === "postgres" ? '"id"' : "`id`"}
UPDATE items SET n = n + 100 WHERE (n > 0) AND /* each batch */ TRUE;
`,
  down: "UPDATE items SET n = n - 100;\n",
});

async function withItems(driver: Driver, next: Written, work: (chain: ReturnType<typeof chainOf>) => Promise<void>) {
  const chain = chainOf(driver.dialect, [items, next]);
  await upgrade(driver, chain, 1);
  await work(chain);
}

matrix("journal", (test, engine) => {
  test("batches go over each row once, and tell how far they came", () =>
    withDriver(engine, (driver) =>
      withItems(driver, inBatches(engine.name), async (chain) => {
        await fill(driver, 35);
        const told: Progress[] = [];
        await upgrade(driver, chain, "head", { onProgress: (event) => told.push(event) });
        assert.deepEqual(
          told.flatMap((event) => (event.kind === "batch" ? [[event.rows, event.total]] : [])),
          [
            [10, 35],
            [20, 35],
            [30, 35],
            [35, 35],
          ],
        );
        assert.deepEqual(await ask(driver, "SELECT count(*), min(n), max(n) FROM items"), [
          numbers(driver, [35, 101, 135]),
        ]);
      }),
    ));

  test("a batch that fails leaves the mark of those before it, and the next run goes on there", () =>
    withDriver(engine, (driver) =>
      withItems(driver, inBatches(engine.name), async (chain) => {
        await fill(driver, 35);
        await ask(driver, `UPDATE items SET n = 950 WHERE id = '${keyOf(driver, 17)}'`);
        await assert.rejects(upgrade(driver, chain), /failed at statement 1 of 1 in 0002_fill\.up\.sql/);
        const { unfinished } = await status(driver, chain);
        assert.deepEqual([unfinished?.statement, unfinished?.state], [1, "started"]);
        const halfway = await ask(driver, "SELECT count(*) FROM items WHERE n BETWEEN 101 AND 110");
        assert.deepEqual(halfway, [numbers(driver, [10])]);
        await ask(driver, `UPDATE items SET n = 17 WHERE id = '${keyOf(driver, 17)}'`);
        await upgrade(driver, chain);
        assert.deepEqual(await ask(driver, "SELECT count(*), min(n), max(n), count(DISTINCT n) FROM items"), [
          numbers(driver, [35, 101, 135, 35]),
        ]);
        assert.deepEqual(await ask(driver, "SELECT count(*) FROM schema_version_journal"), [numbers(driver, [0])]);
      }),
    ));

  test("a table without rows is gone over in one batch", () =>
    withDriver(engine, (driver) =>
      withItems(driver, inBatches(engine.name), async (chain) => {
        assert.equal((await upgrade(driver, chain)).to, 2);
      }),
    ));

  if (engine.name === "postgres") {
    test("what can be in a transaction is in one, up to a statement that cannot", () =>
      withDriver(engine, (driver) => {
        const next: Written = {
          name: "mixed",
          mode: "steps",
          up: `ALTER TABLE items ADD COLUMN a integer;
ALTER TABLE items ADD COLUMN b integer;
ALTER TABLE items ADD COLUMN n integer;
CREATE INDEX CONCURRENTLY idx_items_a ON items (a);
`,
          down: "ALTER TABLE items DROP COLUMN a;\n",
        };
        return withItems(driver, next, async (chain) => {
          await assert.rejects(
            upgrade(driver, chain),
            /statement 3 of 4 .*\n.*\nnothing of it was done; the database is at/,
          );
          assert.deepEqual(await columns(driver), ["id", "n"]);
          assert.deepEqual(await ask(driver, "SELECT count(*) FROM schema_version_journal"), [["0"]]);
        });
      }));

    const index: Written = {
      name: "index",
      mode: "steps",
      up: `-- probe: SELECT CASE WHEN indisvalid THEN 'valid' ELSE 'invalid' END FROM pg_index WHERE indexrelid = to_regclass('idx_items_n') -> 'valid'
-- repair: 'invalid' -> DROP INDEX CONCURRENTLY idx_items_n
CREATE UNIQUE INDEX CONCURRENTLY idx_items_n ON items (n);
`,
      down: "DROP INDEX CONCURRENTLY idx_items_n;\n",
    };
    const validity = "SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('idx_items_n')";

    test("a concurrent build that fails takes its invalid index away again", () =>
      withDriver(engine, (driver) =>
        withItems(driver, index, async (chain) => {
          await fill(driver, 2);
          await ask(driver, "UPDATE items SET n = 5");
          await assert.rejects(upgrade(driver, chain), /has a row with the same key already \(idx_items_n\)/);
          assert.deepEqual(await ask(driver, validity), []);
          await ask(driver, `UPDATE items SET n = 6 WHERE id = '${keyOf(driver, 1)}'`);
          await upgrade(driver, chain);
          assert.deepEqual(await ask(driver, validity), [[true]]);
        }),
      ));

    test("an invalid index that a killed run left is dropped and built anew", () =>
      withDriver(engine, (driver) =>
        withItems(driver, index, async (chain) => {
          await fill(driver, 2);
          await ask(driver, "UPDATE items SET n = 5");
          await assert.rejects(ask(driver, "CREATE UNIQUE INDEX CONCURRENTLY idx_items_n ON items (n)"));
          assert.deepEqual(await ask(driver, validity), [[false]]);
          await underWay(driver, chain, ["null"]);
          await ask(driver, `UPDATE items SET n = 6 WHERE id = '${keyOf(driver, 1)}'`);
          await upgrade(driver, chain);
          assert.deepEqual(await ask(driver, validity), [[true]]);
        }),
      ));

    test("a concurrent build waits for older transactions, longer than for a table's lock", () =>
      withDriver(engine, (driver) =>
        withItems(driver, index, async (chain) => {
          const other = await driver.connect();
          await other.begin();
          await other.select("SELECT count(*) FROM items");
          const ended = new Promise<void>((resolve) =>
            setTimeout(() => resolve(other.rollback().then(() => driver.disconnect(other))), 4500),
          );
          await upgrade(driver, chain);
          await ended;
          assert.deepEqual(await ask(driver, validity), [[true]]);
          assert.deepEqual(await ask(driver, "SELECT count(*) FROM schema_version_journal"), [["0"]]);
        }),
      ));
  }

  if (engine.name === "mysql" || engine.name === "mariadb") {
    const probe = (name: string, after: number) =>
      `-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'items' AND column_name = '${name}' -> '${after}'\n`;
    const renamed: Written = {
      name: "rename",
      up: `${probe("n", 0)}${probe("m", 1)}ALTER TABLE items DROP CONSTRAINT few, RENAME COLUMN n TO m;\n`,
      down: "ALTER TABLE items RENAME COLUMN m TO n;\n",
    };

    test("a statement that was under way and is done is not run again", () =>
      withDriver(engine, (driver) =>
        withItems(driver, renamed, async (chain) => {
          await ask(driver, "ALTER TABLE items DROP CONSTRAINT few, RENAME COLUMN n TO m");
          await underWay(driver, chain, ['"1"', '"0"']);
          const run = await upgrade(driver, chain);
          assert.match(run.notices.join(), /statement 1 of 0002_rename\.up\.sql was under way .* and had been done/);
          assert.deepEqual(await columns(driver), ["id", "m"]);
        }),
      ));

    test("a statement that was under way and is not done is run", () =>
      withDriver(engine, (driver) =>
        withItems(driver, renamed, async (chain) => {
          await underWay(driver, chain, ['"1"', '"0"']);
          await upgrade(driver, chain);
          assert.deepEqual(await columns(driver), ["id", "m"]);
        }),
      ));

    test("what is neither stops with the difference, and goes on when somebody has mended it", () =>
      withDriver(engine, (driver) =>
        withItems(driver, renamed, async (chain) => {
          await ask(driver, "ALTER TABLE items DROP CONSTRAINT few, RENAME COLUMN n TO other");
          await underWay(driver, chain, ['"1"', '"0"']);
          for (const _ of ["once", "again"]) {
            await assert.rejects(
              upgrade(driver, chain),
              /shows neither what was before it nor what it makes\n {2}ALTER TABLE items .*\n {2}before '0', now '0', after it '1': SELECT count\(\*\) .*'m'/,
            );
          }
          await ask(driver, "ALTER TABLE items RENAME COLUMN other TO m");
          await upgrade(driver, chain);
          assert.deepEqual(await columns(driver), ["id", "m"]);
        }),
      ));

    test("a statement whose effect does not show is told at once", () =>
      withDriver(engine, (driver) => {
        const wrong: Written = { ...renamed, up: renamed.up.replace("'m' -> '1'", "'m' -> '2'") };
        return withItems(driver, wrong, async (chain) => {
          await assert.rejects(
            upgrade(driver, chain),
            /statement 1 of 0002_rename\.up\.sql was run, and the database does not show its effect/,
          );
        });
      }));

    test("what the session was told is told again to the session of the next run", () =>
      withDriver(engine, (driver) => {
        const setting: Written = {
          name: "setting",
          up: "SET @factor = 3;\nUPDATE items SET n = n * @factor;\nINSERT INTO nowhere VALUES (@factor);\nUPDATE items SET n = n + @factor;\n",
          down: "SELECT 1;\n",
        };
        return withItems(driver, setting, async (chain) => {
          await fill(driver, 1);
          await assert.rejects(upgrade(driver, chain), /statements 1 to 2 are done and stay/);
          await ask(driver, "CREATE TABLE nowhere (a integer)");
          await upgrade(driver, chain);
          assert.deepEqual(await ask(driver, "SELECT n FROM items"), [numbers(driver, [6])]);
        });
      }));

    test("a step of which nothing was done is no obstacle to the way back", () =>
      withDriver(engine, (driver) => {
        const failing: Written = { name: "fails", up: "DROP TABLE nowhere;\n", down: "SELECT 1;\n" };
        return withItems(driver, failing, async (chain) => {
          await assert.rejects(upgrade(driver, chain), /nothing of it was done/);
          await downgrade(driver, chain, "base");
          assert.deepEqual(await tables(driver), []);
        });
      }));

    test("what would do its work twice without a word needs a probe", () =>
      withDriver(engine, (driver) => {
        const call: Written = { name: "call", up: "CALL refill();\n", down: "SELECT 1;\n" };
        return withItems(driver, call, async (chain) => {
          await assert.rejects(
            upgrade(driver, chain),
            /statement 1 of 0002_call\.up\.sql has no probe: .*\n {2}CALL refill\(\)\nnothing was changed/,
          );
        });
      }));
  }
});

/** As a run leaves it that dies while its first statement runs; `found` is what its probes found before, as JSON. */
async function underWay(driver: Driver, chain: ReturnType<typeof chainOf>, found: readonly string[]): Promise<void> {
  const [, migration] = chain.migrations;
  const sql = (migration?.up ?? "")
    .replace(/^--.*\n/gm, "")
    .trim()
    .replace(/;$/, "");
  const hash = createHash("sha256").update(sql).digest("hex");
  await ask(
    driver,
    `INSERT INTO schema_version_journal (version, direction, statement, state, statement_hash, found_before) VALUES (2, 'up', 1, 'started', '${hash}', '[${found.join(",")}]')`,
  );
}

async function columns(driver: Driver): Promise<readonly string[]> {
  const here = driver.dialect === "postgres" ? "current_schema()" : "database()";
  const rows = await ask(
    driver,
    `SELECT column_name FROM information_schema.columns WHERE table_schema = ${here} AND table_name = 'items' ORDER BY ordinal_position`,
  );
  return rows.map(([name]) => String(name));
}

/** As the driver gives 64-bit numbers. */
function numbers(driver: Driver, values: readonly number[]): readonly unknown[] {
  return driver.dialect === "sqlite" ? values : values.map(String);
}

/** Batches of a migration in steps: each row once, whatever comes in between. */
import * as assert from "node:assert/strict";
import { connect } from "../../runtime/connect.ts";
import type { Progress } from "../../runtime/migrate/progress.ts";
import { status } from "../../runtime/migrate/read.ts";
import { upgrade } from "../../runtime/migrate/run.ts";
import { matrix } from "../support/matrix.ts";
import { ask, withDriver } from "./support/database.ts";
import { fill, inBatches, items, keyOf, numbers, withItems } from "./support/items.ts";
import { chainOf, type Written } from "./support/migrations.ts";

matrix("batches", (test, engine) => {
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

  test("a key that some rows do not have is refused before anything is done", () =>
    withDriver(engine, (driver) => {
      const by: Written = {
        ...inBatches(engine.name),
        up: "-- batch: 10 rows of items by other\nUPDATE items SET n = n + 100 WHERE /* each batch */ TRUE;\n",
      };
      const wider = { ...items, up: items.up.replace("n bigint", "other integer, n bigint") };
      const chain = chainOf(driver.dialect, [wider, by]);
      return upgrade(driver, chain, 1).then(async () => {
        await fill(driver, 2);
        await assert.rejects(upgrade(driver, chain), /items cannot be gone over by other: a row has no value there/);
        assert.deepEqual(await ask(driver, "SELECT max(n) FROM items"), [numbers(driver, [2])]);
      });
    }));

  test("three runs at once go over each row once", () =>
    withDriver(engine, (driver, url) =>
      withItems(driver, inBatches(engine.name), async (chain) => {
        await fill(driver, 60);
        const runs = [1, 2, 3].map(async () => {
          const other = await connect(url);
          try {
            // Between two batches others have their turn.
            const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
            return (await upgrade(other, chain, "head", { onProgress: pause })).steps.length;
          } finally {
            await other.close();
          }
        });
        const taken = await Promise.all(runs);
        assert.equal(
          taken.reduce((sum, steps) => sum + steps, 0),
          1,
        );
        assert.deepEqual(await ask(driver, "SELECT count(*), min(n), max(n), count(DISTINCT n) FROM items"), [
          numbers(driver, [60, 101, 160, 60]),
        ]);
      }),
    ));

  if (engine.name === "sqlite") {
    test("foreign keys are turned off around a transaction or not at all", () =>
      withDriver(engine, (driver) => {
        const off: Written = {
          name: "off",
          mode: "steps",
          up: "PRAGMA foreign_keys = OFF;\nDROP TABLE items;\n",
          down: "SELECT 1;\n",
        };
        return withItems(driver, off, async (chain) => {
          await assert.rejects(
            upgrade(driver, chain),
            /turns foreign keys off or on.*\n.*\nnothing was changed[\s\S]*mode: rebuild/,
          );
        });
      }));
  }
});

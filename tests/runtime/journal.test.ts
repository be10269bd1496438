/** The journal of a migration that no transaction holds: what was under way is decided by probes. */
import * as assert from "node:assert/strict";
import { downgrade, upgrade } from "../../runtime/migrate/run.ts";
import { matrix } from "../support/matrix.ts";
import { ask, tables, withDriver } from "./support/database.ts";
import { columns, fill, items, keyOf, numbers, underWay, withItems } from "./support/items.ts";
import { chainOf, type Written } from "./support/migrations.ts";

matrix("journal", (test, engine) => {
  if (engine.name === "postgres") {
    test("what can be in a transaction is in one, up to a statement that cannot", () =>
      withDriver(engine, (driver) => {
        const next: Written = {
          name: "mixed",
          mode: "steps",
          up: `ALTER TABLE items ADD COLUMN a integer;
ALTER TABLE items ADD COLUMN b integer;
ALTER TABLE items ADD COLUMN n integer;
-- probe: SELECT count(*) FROM pg_index WHERE indexrelid = to_regclass('idx_items_a') AND indisvalid -> '1'
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

    test("a drop that was cancelled half-way is finished by the next run", () =>
      withDriver(engine, async (driver) => {
        const gone: Written = {
          name: "gone",
          mode: "steps",
          up:
            `${index.up.split("\n")[0] ?? ""}`.replace(/-> 'valid'$/, "-> NULL") +
            `
-- repair: 'invalid' -> DROP INDEX CONCURRENTLY idx_items_n
DROP INDEX CONCURRENTLY idx_items_n;
`,
          down: "SELECT 1;\n",
        };
        const withIndex = { ...items, up: `${items.up}CREATE INDEX idx_items_n ON items (n);\n` };
        const chain = chainOf("postgres", [withIndex, gone]);
        await upgrade(driver, chain, 1);
        const other = await driver.connect();
        await other.begin();
        await other.select("SELECT count(*) FROM items");
        await assert.rejects(upgrade(driver, chain, "head", { statementTimeout: 500 }), /longer than 0\.5 s|cancelled/);
        await other.rollback();
        await driver.disconnect(other);
        await upgrade(driver, chain);
        assert.deepEqual(await ask(driver, validity), []);
      }));

    test("a build without a probe is refused", () =>
      withDriver(engine, (driver) => {
        const bare = { ...index, up: index.up.replace(/^--.*\n/gm, "") };
        return withItems(driver, bare, async (chain) => {
          await assert.rejects(upgrade(driver, chain), /has no probe: /);
        });
      }));

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

    test("a call that fails after its work, or whose probe is wrong, is not made twice", () =>
      withDriver(engine, async (driver) => {
        const made: Written = {
          name: "made",
          up: `CREATE PROCEDURE fails() BEGIN UPDATE items SET n = n + 1; COMMIT; SIGNAL SQLSTATE '45000'; END;
CREATE PROCEDURE works() UPDATE items SET n = n + 1;
`,
          down: "DROP PROCEDURE fails;\nDROP PROCEDURE works;\n",
        };
        const probe = (after: number) => `-- probe: SELECT n FROM items -> '${after}'\n`;
        const call = (up: string): Written => ({ name: "call", up, down: "SELECT 1;\n" });
        const failing = chainOf(engine.name, [items, made, call(`${probe(2)}CALL fails();\n`)]);
        await upgrade(driver, failing, 2);
        await fill(driver, 1);
        await assert.rejects(upgrade(driver, failing), /whether statement 1 was done is not known/);
        await upgrade(driver, failing);
        assert.deepEqual(await ask(driver, "SELECT n FROM items"), [["2"]]);
        await downgrade(driver, failing, 2);
        const wrong = chainOf(engine.name, [items, made, call(`${probe(9)}CALL works();\n`)]);
        await assert.rejects(upgrade(driver, wrong), /does not show its effect/);
        await assert.rejects(upgrade(driver, wrong), /shows neither/);
        assert.deepEqual(await ask(driver, "SELECT n FROM items"), [["3"]]);
        await ask(driver, "UPDATE items SET n = 9");
        await upgrade(driver, wrong);
      }));

    test("several clauses without a probe are refused, and so is DDL that would end the transaction", () =>
      withDriver(engine, (driver) => {
        const swap: Written = { name: "swap", up: "RENAME TABLE items TO x, x TO items;\n", down: "SELECT 1;\n" };
        return withItems(driver, swap, async (chain) => {
          await assert.rejects(upgrade(driver, chain), /has no probe: /);
          const one = chainOf(engine.name, [items, { ...swap, mode: "transaction", up: "DROP TABLE items;\n" }]);
          await assert.rejects(upgrade(driver, one), /would commit the transaction[\s\S]*mode: steps/);
          assert.deepEqual(await columns(driver), ["id", "n"]);
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

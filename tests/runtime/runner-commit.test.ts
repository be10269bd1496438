/** How a step begins and ends: its messages, what COMMIT refuses, a connection lost in it, and other programs between two steps. */
import * as assert from "node:assert/strict";
import Database from "better-sqlite3";
import { connect } from "../../runtime/connect.ts";
import { CommitUnknownError, MigrationError } from "../../runtime/errors.ts";
import type { LogEvent } from "../../runtime/log.ts";
import { verifyChain } from "../../runtime/migrate/chain.ts";
import { current, history } from "../../runtime/migrate/read.ts";
import { upgrade } from "../../runtime/migrate/run.ts";
import { insertVersion } from "../../runtime/schema-version.ts";
import { matrix } from "../support/matrix.ts";
import { tables, withDriver } from "./support/database.ts";
import { chainOf, three, type Written } from "./support/migrations.ts";

const deferred =
  "CREATE TABLE tree (id integer PRIMARY KEY, parent integer REFERENCES tree (id) DEFERRABLE INITIALLY DEFERRED);\n";

/** A migration whose last statement is not refused before COMMIT. */
const orphan: Written = {
  name: "orphan",
  up: `${deferred}INSERT INTO tree (id, parent) VALUES (1, 2);\n`,
  down: "DROP TABLE tree;\n",
};

matrix(
  "begin and commit",
  (test, engine) => {
    test("says where it stands when COMMIT refuses, and changes nothing", () =>
      withDriver(engine, async (driver) => {
        await upgrade(driver, chainOf(engine.name, three));
        await assert.rejects(upgrade(driver, chainOf(engine.name, [...three, orphan])), (error) => {
          assert.ok(error instanceof MigrationError && !(error instanceof CommitUnknownError), String(error));
          assert.match(error.message, /migration 4 failed at statement 2 of 2 in 0004_orphan\.up\.sql/);
          assert.match(error.message, /all of it was rolled back; the database is at version 3 as before/);
          return true;
        });
        assert.equal((await current(driver))?.version, 3);
        assert.equal((await tables(driver)).includes("tree"), false);
        const mended = { ...orphan, up: `${deferred}INSERT INTO tree (id, parent) VALUES (1, 1);\n` };
        assert.equal((await upgrade(driver, chainOf(engine.name, [...three, mended]))).to, 4);
      }));

    test("undoes a step whose row cannot be written, and does not call that unknown", () =>
      withDriver(engine, async (driver) => {
        await upgrade(driver, chainOf(engine.name, three));
        const row = insertVersion({ version: 4, name: "x", checksum: "x", chain: "x" }, undefined);
        const taken: Written = {
          name: "taken",
          up: `CREATE TABLE extra (id integer);\n${row};\n`,
          down: "DROP TABLE extra;\n",
        };
        await assert.rejects(
          upgrade(driver, chainOf(engine.name, [...three, taken])),
          (error) => error instanceof Error && !(error instanceof CommitUnknownError),
        );
        assert.equal((await current(driver))?.version, 3);
        assert.equal((await tables(driver)).includes("extra"), false);
      }));

    if (engine.name === "postgres") {
      test("takes a step in two messages more than it has statements", async () => {
        const { url } = await engine.database();
        const events: LogEvent[] = [];
        const driver = await connect(url, { log: (event) => events.push(event) });
        try {
          await upgrade(driver, chainOf("postgres", three));
          const firsts = events.map(({ sql }) => sql.split(/[\s;(]/, 1)[0]);
          const from = events.findIndex(({ sql }) => sql.startsWith("BEGIN; SELECT pg_try_advisory_xact_lock("));
          assert.notEqual(from, -1);
          const bookkeeping = ["CREATE", "CREATE"];
          const first = ["BEGIN", "SELECT", ...bookkeeping, "CREATE", "CREATE", "INSERT"];
          assert.deepEqual(firsts.slice(from, from + first.length), first);
          assert.deepEqual(firsts.slice(from + first.length, from + first.length + 7), [
            ...["BEGIN", "CREATE", "INSERT", "INSERT"],
            ...["BEGIN", "ALTER", "INSERT"],
          ]);
          const rows = events.filter(({ sql }) => sql.startsWith("INSERT INTO schema_version "));
          assert.deepEqual(
            rows.map(({ sql }) => sql.endsWith("; COMMIT")),
            [true, true, true],
          );
        } finally {
          await driver.close();
        }
      });

      test("does not say what became of a COMMIT in which the connection was lost", () =>
        withDriver(engine, async (driver) => {
          const cutting: Written = {
            name: "cutting",
            up: `CREATE TABLE cut (id integer);
CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER cut AFTER INSERT ON cut DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cut();
INSERT INTO cut (id) VALUES (1);
`,
            down: "DROP TABLE cut;\nDROP FUNCTION cut();\n",
          };
          await assert.rejects(upgrade(driver, chainOf("postgres", [cutting])), CommitUnknownError);
          assert.equal(await current(driver), undefined);
          assert.deepEqual(await tables(driver), []);
        }));
    }

    if (engine.name === "sqlite") {
      for (const others of [[2], [2, 3]]) {
        test(`leaves out what another program took between two steps: ${others.join(" and ")}`, () =>
          withDriver(engine, async (driver, url) => {
            const chain = chainOf("sqlite", three);
            const links = verifyChain(chain.migrations, chain.head);
            const other = new Database(url.slice("sqlite:".length));
            const run = await upgrade(driver, chain, "head", {
              onProgress(event) {
                if (event.kind !== "started" || event.version !== 2) return;
                for (const link of links.filter(({ version }) => others.includes(version))) {
                  other.exec(`BEGIN; ${link.up}; ${insertVersion(link, 0)}; COMMIT`);
                }
              },
            });
            other.close();
            const own = [1, 2, 3].filter((version) => !others.includes(version));
            assert.deepEqual(
              run.steps.map(({ version }) => version),
              own,
            );
            assert.deepEqual(
              (await history(driver, chain)).map(({ appliedAt }) => appliedAt !== undefined),
              [true, true, true],
            );
          }));
      }
    }
  },
  ["sqlite", "postgres"],
);

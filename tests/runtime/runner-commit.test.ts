/** How a step begins and ends: its messages, what COMMIT refuses, a connection lost in it, and other programs between two steps. */
import * as assert from "node:assert/strict";
import Database from "better-sqlite3";
import { connect } from "../../runtime/connect.ts";
import type { Connection, Driver } from "../../runtime/driver.ts";
import { CommitUnknownError, MigrationError } from "../../runtime/errors.ts";
import type { LogEvent } from "../../runtime/log.ts";
import { verifyChain } from "../../runtime/migrate/chain.ts";
import { migrationEngine } from "../../runtime/migrate/engine.ts";
import type { Progress } from "../../runtime/migrate/progress.ts";
import { current, history } from "../../runtime/migrate/read.ts";
import { downgrade, upgrade } from "../../runtime/migrate/run.ts";
import { insertVersion } from "../../runtime/schema-version.ts";
import { matrix } from "../support/matrix.ts";
import { ask, tables, withDriver } from "./support/database.ts";
import { chainOf, three, type Written } from "./support/migrations.ts";

const deferred =
  "CREATE TABLE tree (id integer PRIMARY KEY, parent integer REFERENCES tree (id) DEFERRABLE INITIALLY DEFERRED);\n";

/** A migration whose last statement is not refused before COMMIT. */
const orphan: Written = {
  name: "orphan",
  up: `${deferred}INSERT INTO tree (id, parent) VALUES (1, 2);\n`,
  down: "DROP TABLE tree;\n",
};

type Pipeline = NonNullable<Connection["pipeline"]>;

/** The driver, whose runs send through `around` what they send at once. */
function aroundPipelines(driver: Driver, around: (pipeline: Pipeline, connection: Connection) => Pipeline): Driver {
  const inner = new WeakMap<Connection, Connection>();
  return {
    ...driver,
    async connect() {
      const connection = await driver.connect();
      const { pipeline } = connection;
      if (pipeline === undefined) return connection;
      const changed = around(pipeline, connection);
      const outer = new Proxy(connection, {
        get: (target, name) => (name === "pipeline" ? changed : Reflect.get(target, name)),
      });
      inner.set(outer, connection);
      return outer;
    },
    disconnect: (connection) => driver.disconnect(inner.get(connection) ?? connection),
  };
}

const watchPipelines = (driver: Driver, tell: (statements: readonly string[]) => void): Driver =>
  aroundPipelines(driver, (pipeline) => (statements, onDone) => {
    tell(statements);
    return pipeline(statements, onDone);
  });

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
      const firstWords = (statements: readonly string[]) => statements.map((sql) => sql.split(/[\s;(]/, 1)[0]);

      for (const signal of [undefined, new AbortController().signal]) {
        const told = signal === undefined ? "sends a step at once" : "sends nothing ahead where the run can be stopped";
        test(`${told}, and reports each statement`, () => {
          const events: LogEvent[] = [];
          return withDriver(
            engine,
            async (driver) => {
              const sent: (readonly (string | undefined)[])[] = [];
              const watched = watchPipelines(driver, (statements) => sent.push(firstWords(statements)));
              const ways = ["started", "statement", "statement", "recording", "done"];
              const kinds: string[] = [];
              const onProgress = (event: Progress) => {
                if ("version" in event && event.version === 2) kinds.push(event.kind);
              };
              await upgrade(watched, chainOf("postgres", three), "head", signal ? { signal } : { onProgress });
              // The first makes the tables, if they are not there.
              const second = ["BEGIN", "SELECT", "CREATE", "INSERT", "INSERT", "COMMIT"];
              const third = ["BEGIN", "SELECT", "ALTER", "INSERT", "COMMIT"];
              assert.deepEqual(sent, signal === undefined ? [second, third] : []);
              assert.deepEqual(kinds, signal === undefined ? ways : []);
              const all = firstWords(events.map(({ sql }) => sql)).join(" ");
              assert.ok(all.includes([...second, ...third].join(" ")), all);
              const [[took] = []] = await ask(driver, "SELECT duration_ms FROM schema_version WHERE version = 2");
              assert.ok(Number.isInteger(took) && Number(took) >= 0, String(took));
            },
            { log: (event) => events.push(event) },
          );
        });
      }

      for (const { name, up, failing, reason } of [
        {
          name: "first",
          up: "CREATE TABLE parents (id integer);\nCREATE TABLE more (id integer);\n",
          failing: 1,
          reason: /parents/,
        },
        {
          name: "second",
          up: "CREATE TABLE more (id integer);\nCREATE TABEL x;\nDROP TABLE parents;\n",
          failing: 2,
          reason: /syntax error/,
        },
        {
          name: "third",
          up: "CREATE TABLE more (id integer);\nANALYZE more;\nINSERT INTO nothing VALUES (1);\n",
          failing: 3,
          reason: /nothing/,
        },
        {
          name: "fourth",
          up: "CREATE TABLE more (id integer);\nINSERT INTO more VALUES (1);\nANALYZE more;\nINSERT INTO more VALUES ($1);\n",
          failing: 4,
          reason: /parameter/,
        },
      ]) {
        test(`names the ${name} statement of a step that was sent at once, and nothing of it stays`, () =>
          withDriver(engine, async (driver) => {
            await upgrade(driver, chainOf("postgres", three));
            const broken = chainOf("postgres", [...three, { name, up, down: "DROP TABLE more;\n" }]);
            await assert.rejects(upgrade(driver, broken), (error) => {
              assert.ok(error instanceof MigrationError, String(error));
              assert.match(error.message, new RegExp(`migration 4 failed at statement ${failing} of`));
              assert.match(error.message, reason);
              assert.match(error.message, /all of it was rolled back; the database is at version 3 as before/);
              return true;
            });
            assert.deepEqual(await tables(driver), ["children", "parents", "schema_version", "schema_version_journal"]);
            assert.equal((await current(driver))?.version, 3);
          }));
      }

      test("sends nothing behind a statement that may end the transaction, or read what follows in another way", () =>
        withDriver(engine, async (driver) => {
          await upgrade(driver, chainOf("postgres", three));
          const sent: (readonly string[])[] = [];
          const watched = watchPipelines(driver, (statements) => sent.push(statements));
          for (const sql of ["COMMIT", "SET search_path = public", "DO $$ BEGIN END $$"]) {
            const up = `${sql};\nCREATE TABLE more (id integer);\n`;
            await upgrade(
              watched,
              chainOf("postgres", [...three, { name: "odd", up, down: "DROP TABLE more;\n" }]),
            ).then(
              () =>
                downgrade(driver, chainOf("postgres", [...three, { name: "odd", up, down: "DROP TABLE more;\n" }]), 3),
              (error) =>
                assert.match(String(error), /the database ended the transaction by itself at statement 1 of 2/),
            );
          }
          assert.deepEqual(sent, []);
          assert.equal((await current(driver))?.version, 3);
        }));

      test("runs nothing behind a statement that fails, though it was sent", () =>
        withDriver(engine, async (driver) => {
          const connection = await driver.acquire();
          try {
            let done = 0;
            const sent = ["SELECT 1", "SELECT 1 / 0", "CREATE TABLE behind (id integer)"];
            await assert.rejects(async () => connection.pipeline?.(sent, () => done++), /division by zero/);
            assert.deepEqual([done, connection.inTransaction], [1, false]);
            await connection.pipeline?.(["BEGIN", "CREATE TABLE behind (id integer)", "COMMIT"]);
          } finally {
            driver.release(connection);
          }
          assert.deepEqual(await tables(driver), ["behind"]);
        }));

      for (const [what, options] of [
        ["alone", {}],
        ["beside a log", { log: () => {} }],
      ] as const) {
        test(`passes on what a listener throws, and has taken the step that was sent: ${what}`, () =>
          withDriver(
            engine,
            async (driver) => {
              const chain = chainOf("postgres", three);
              for (const [version, at] of [
                [1, "recording"],
                [2, "statement"],
              ] as const) {
                await upgrade(driver, chain, version);
                const onProgress = ({ kind }: Progress) => {
                  if (kind === at) throw new RangeError("the listener's own");
                };
                await assert.rejects(upgrade(driver, chain, "+1", { onProgress }), RangeError);
                assert.equal((await current(driver))?.version, version + 1);
              }
            },
            options,
          ));
      }

      test("does not begin a step where the lock went to somebody else", () =>
        withDriver(engine, async (driver, url) => {
          const chain = chainOf("postgres", three);
          await upgrade(driver, chain, 1);
          const other = await connect(url);
          const thief = await other.connect();
          const { lock } = migrationEngine("postgres");
          const stealing = aroundPipelines(driver, (pipeline, connection) => async (statements, onDone) => {
            await lock.give(connection);
            assert.equal(await lock.take(thief), true);
            await pipeline(statements, onDone);
          });
          await assert.rejects(
            upgrade(stealing, chain),
            /the session no longer holds the migration lock before 0002_indexes/,
          );
          await other.disconnect(thief);
          await other.close();
          assert.equal((await current(driver))?.version, 1);
          assert.equal((await upgrade(driver, chain)).to, 3);
        }));

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

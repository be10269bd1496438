/** What a run counts on and checks: the session's settings, a database that may be written, and the engine's own rollbacks. */
import * as assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "../../runtime/connect.ts";
import { MigrationError, ReadOnlyError } from "../../runtime/errors.ts";
import { current } from "../../runtime/migrate/read.ts";
import { upgrade } from "../../runtime/migrate/run.ts";
import { matrix } from "../support/matrix.ts";
import { openRaw, type Raw } from "../support/raw.ts";
import { startServer } from "../support/servers/server.ts";
import { databaseOf } from "./support/blocking.ts";
import { ask, tables, withDriver } from "./support/database.ts";
import { chainOf, three } from "./support/migrations.ts";

matrix("sessions", (test, engine) => {
  const chain = chainOf(engine.name, three);

  const refused = async (run: Promise<unknown>): Promise<ReadOnlyError> => {
    const error = await run.then(
      () => assert.fail("it was not refused"),
      (error: unknown) => error,
    );
    assert.ok(error instanceof ReadOnlyError, String(error));
    return error;
  };

  if (engine.name === "sqlite") {
    test("a database opened with ?mode=ro is refused, and nothing beside it changes", () =>
      withDriver(engine, async (driver, url) => {
        await upgrade(driver, chain, 1);
        const file = url.slice("sqlite:".length);
        const before = readFileSync(file);
        const reading = await connect(`${url}?mode=ro`);
        try {
          const error = await refused(upgrade(reading, chain));
          assert.match(error.message, /the database can only be read\n/);
          assert.match(error.message, /the database is at version 1 as before\nhint: /);
          assert.deepEqual(readFileSync(file), before);
        } finally {
          await reading.close();
        }
      }));

    test("a journal that a dead program left is neither lost nor run over", async () => {
      const { url } = await engine.database();
      const file = url.slice("sqlite:".length);
      spawnSync(process.execPath, ["--input-type=module", "-e", dying, file], { cwd: import.meta.dirname });
      const journal = `${file}-journal`;
      assert.ok(existsSync(journal), "the journal is hot");
      const before = [readFileSync(file), readFileSync(journal)];
      const error = await refused(connect(`${url}?mode=ro`));
      assert.match(error.message, /a program died while it wrote, .*\nhint: .*-journal .* must stay$/);
      assert.deepEqual([readFileSync(file), readFileSync(journal)], before);
      const driver = await connect(url);
      try {
        assert.deepEqual(await ask(driver, "SELECT count(*), sum(length(words)) FROM kept"), [[100, 40000]]);
        assert.equal((await upgrade(driver, chain)).to, 3);
      } finally {
        await driver.close();
      }
    });

    for (const mode of ["transaction", "rebuild"] as const) {
      test(`a transaction that ended by itself is noticed in mode ${mode}, before anything stands alone`, () =>
        withDriver(engine, async (driver) => {
          const ending = chainOf("sqlite", [
            ...three.slice(0, 1),
            {
              name: "ending",
              mode,
              up: "CREATE TABLE one (id integer);\nROLLBACK;\nCREATE TABLE two (id integer);\n",
              down: "DROP TABLE two;\n",
            },
          ]);
          await assert.rejects(
            upgrade(driver, ending),
            /ended the transaction by itself at statement 2 of 3\n {2}ROLLBACK/,
          );
          assert.equal((await current(driver))?.version, 1);
          assert.deepEqual(await tables(driver), ["children", "parents", "schema_version", "schema_version_journal"]);
          assert.deepEqual(await ask(driver, "PRAGMA foreign_keys"), [[1]]);
          const last = chainOf("sqlite", [
            ...three.slice(0, 1),
            { name: "last", mode, up: "CREATE TABLE three (id integer);\nROLLBACK;\n", down: "DROP TABLE three;\n" },
          ]);
          await assert.rejects(upgrade(driver, last), /ended the transaction by itself at statement 2 of 2/);
          assert.equal((await current(driver))?.version, 1);
        }));

      test(`a full disk takes all of it back in mode ${mode}`, () =>
        withDriver(engine, async (driver) => {
          const filling = chainOf("sqlite", [
            ...three.slice(0, 1),
            {
              name: "filling",
              mode,
              up: "CREATE TABLE big (words text);\nPRAGMA max_page_count = 40;\nINSERT INTO big WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 1000) SELECT printf('%.1000c', 'x') FROM c;\nCREATE TABLE after_it (id integer);\n",
              down: "DROP TABLE big;\n",
            },
          ]);
          await assert.rejects(upgrade(driver, filling), /statement 3 of 4 .*full\n.*\nall of it was rolled back/);
          assert.equal((await current(driver))?.version, 1);
          assert.deepEqual(await tables(driver), ["children", "parents", "schema_version", "schema_version_journal"]);
          assert.deepEqual(await ask(driver, "PRAGMA foreign_keys"), [[1]]);
        }));
    }
    return;
  }

  const changes = {
    postgres: [
      "SET search_path TO other, public",
      "CREATE SCHEMA other",
      "the schema that tables go to was public, and is other now",
    ],
    mysql: ["SET foreign_key_checks = 0", "SELECT 1", "foreign_key_checks was 1, and is 0 now"],
    mariadb: ["SET foreign_key_checks = 0", "SELECT 1", "foreign_key_checks was 1, and is 0 now"],
  } as const;
  const [change, before, told] = changes[engine.name];

  test("a setting that a migration leaves behind stops the next one; one that it puts back does not", () =>
    withDriver(engine, async (driver) => {
      const leaving = { name: "leaving", up: `${before};\nSELECT 1;\n`, down: "SELECT 1;\n" };
      const first = chainOf(engine.name, [...three.slice(0, 1), leaving]);
      await upgrade(driver, first);
      const setting = { name: "setting", mode: "steps", up: `${change};\n`, down: "SELECT 1;\n" } as const;
      const last = { name: "last", up: "CREATE TABLE last_one (id integer);\n", down: "DROP TABLE last_one;\n" };
      const all = chainOf(engine.name, [...three.slice(0, 1), leaving, setting, last]);
      const error = await upgrade(driver, all).catch((error: unknown) => error);
      assert.ok(error instanceof MigrationError, String(error));
      assert.match(
        error.message,
        new RegExp(`0004_last\\.up\\.sql cannot begin: ${told}\nnothing was changed; .*version 3`),
      );
      assert.equal((await current(driver))?.version, 3);
      assert.equal((await upgrade(driver, all)).to, 4);
      if (engine.name === "postgres") return;
      const back = "SET foreign_key_checks = 0;\nCREATE TABLE x (id int);\nSET foreign_key_checks = 1;\n";
      const restoring = { name: "restoring", up: back, down: "DROP TABLE x;\n" };
      const more = { name: "more", up: "CREATE TABLE y (id int);\n", down: "DROP TABLE y;\n" };
      const restored = chainOf(engine.name, [...three.slice(0, 1), leaving, setting, last, restoring, more]);
      assert.equal((await upgrade(driver, restored)).to, 6);
    }));

  if (engine.name === "postgres") {
    test("default_transaction_read_only is refused, and nothing is changed; with nothing pending it is no matter", () =>
      withDriver(engine, async (driver, url) => {
        await upgrade(driver, chain, 1);
        await ask(driver, `ALTER DATABASE ${databaseOf(url)} SET default_transaction_read_only = on`);
        const reading = await connect(url);
        try {
          const error = await refused(upgrade(reading, chain));
          assert.match(error.message, /default_transaction_read_only is on\nhint: /);
          const first = chainOf(engine.name, three.slice(0, 1));
          assert.deepEqual((await upgrade(reading, first)).steps, []);
          assert.equal((await current(reading))?.version, 1);
        } finally {
          await reading.close();
        }
      }));
  }

  if (engine.name !== "mariadb") {
    const server = engine.name;
    const give = server === "postgres" ? "SELECT pg_advisory_unlock_all()" : "DO release_all_locks()";
    test("after a migration that gave the lock away nothing is done under another session's", () =>
      withDriver(engine, async (driver, url) => {
        const sleeping = server === "postgres" ? "SELECT pg_sleep(1)" : "DO sleep(1)";
        const giving = { name: "giving", mode: "steps", up: `${give};\n${sleeping};\n`, down: "SELECT 1;\n" } as const;
        const last = { name: "last", up: "CREATE TABLE last_one (id integer);\n", down: "DROP TABLE last_one;\n" };
        const all = chainOf(server, [...three, giving, last]);
        const other = await openRaw(url);
        try {
          const running = upgrade(driver, all).catch((error: unknown) => error);
          await takeWhenFree(other, server);
          const error = await running;
          assert.ok(error instanceof MigrationError, String(error));
          assert.match(error.message, /the session no longer holds the migration lock before 000[45]_/);
          assert.equal((await tables(driver)).includes("last_one"), false);
        } finally {
          await other.close();
        }
        assert.equal((await upgrade(driver, all)).to, 5);
      }));
  }

  test("a server that can only be read is refused, and nothing is changed", async () => {
    const server = await startServer(engine.name === "sqlite" ? "postgres" : engine.name);
    try {
      const raw = await openRaw(server.url);
      if (engine.name === "postgres") {
        // A standby without a primary: https://www.postgresql.org/docs/current/warm-standby.html
        const [[folder] = []] = await raw.rows("SHOW data_directory");
        await raw.run(`COPY (SELECT 1 WHERE false) TO '${folder}/standby.signal'`);
        await raw.close();
        await server.halt();
        await server.restart();
      } else {
        // This user may write in spite of it, another one may not.
        await raw.run("CREATE USER 'plain'@'%' IDENTIFIED BY 'secret'");
        await raw.run("GRANT ALL PRIVILEGES ON colonnade.* TO 'plain'@'%'");
        await raw.run("SET GLOBAL read_only = ON");
        await raw.close();
      }
      const url = new URL(server.url);
      if (engine.name !== "postgres") {
        url.username = "plain";
        url.password = "secret";
      }
      const reading = await connect(url.href);
      try {
        const error = await refused(upgrade(reading, chain));
        assert.match(error.message, engine.name === "postgres" ? /is a standby/ : /can only be read: read_only is on/);
        assert.deepEqual(await tables(reading), []);
      } finally {
        await reading.close();
      }
      if (engine.name === "postgres") return;
      const writing = await connect(server.url);
      try {
        if (engine.name === "mysql") assert.equal((await upgrade(writing, chain)).to, 3);
      } finally {
        await writing.close();
      }
    } finally {
      await server.stop();
    }
  });
});

/** Takes the migration lock once it was held and is held no more. */
async function takeWhenFree(other: Raw, name: "postgres" | "mysql"): Promise<void> {
  const find =
    name === "postgres"
      ? `SELECT classid::bigint::bit(32)::int, objid::bigint::bit(32)::int FROM pg_locks
          WHERE locktype = 'advisory' AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`
      : `SELECT object_name FROM performance_schema.metadata_locks JOIN performance_schema.threads ON thread_id = owner_thread_id
          WHERE object_type = 'USER LEVEL LOCK' AND processlist_db = database()`;
  let key: readonly unknown[] | undefined;
  for (;;) {
    const [held] = await other.rows(find);
    key ??= held;
    if (key !== undefined && held === undefined) break;
    await sleep(5);
  }
  const take = name === "postgres" ? `pg_try_advisory_lock(${key.join(", ")})` : `get_lock('${key.join("")}', 0)`;
  const [[taken] = []] = await other.rows(`SELECT ${take}`);
  assert.match(String(taken), /^(?:t|1)$/);
}

/** Dies in the middle of a large transaction, when pages have reached the file: the journal that it leaves is hot. */
const dying = `
import Database from "better-sqlite3";
const database = new Database(process.argv[1]);
database.pragma("journal_mode = DELETE");
database.exec("CREATE TABLE kept (words text)");
const insert = database.prepare("INSERT INTO kept VALUES (?)");
for (let i = 0; i < 100; i++) insert.run("x".repeat(400));
database.pragma("cache_size = 1");
database.exec("BEGIN; UPDATE kept SET words = words || 'and more'");
for (let i = 0; i < 1000; i++) insert.run("y".repeat(1000));
process.kill(process.pid, "SIGKILL");
`;

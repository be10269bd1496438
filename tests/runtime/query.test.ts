/** Ad-hoc queries: named parameters, the values that come back, health, the log hook and the settings of a session. */
import * as assert from "node:assert/strict";
import { setImmediate as turn } from "node:timers/promises";
import { connect } from "../../runtime/connect.ts";
import { ConnectionError, DatabaseError, ServerError, UsageError, ValueError } from "../../runtime/errors.ts";
import type { LogEvent } from "../../runtime/log.ts";
import { bind } from "../../runtime/parameters.ts";
import { statement } from "../../runtime/statement.ts";
import { type EngineName, matrix } from "../support/matrix.ts";
import { ask, withDriver } from "./support/database.ts";
import { openPeople, withPeople } from "./support/open.ts";
import { everyType } from "./support/types.ts";

/** What the settings that are pinned look like from inside. */
const settings: Record<EngineName, readonly (readonly [string, unknown])[]> = {
  sqlite: [
    ["PRAGMA foreign_keys", 1],
    ["PRAGMA journal_mode", "wal"],
    ["PRAGMA synchronous", 1],
  ],
  postgres: [
    ["SHOW TimeZone", "UTC"],
    ["SHOW standard_conforming_strings", "on"],
    ["SELECT 'a\\b'", "a\\b"],
  ],
  mysql: [
    ["SELECT @@time_zone", "+00:00"],
    ["SELECT 'a\\\\b\\'c'", "a\\b'c"],
    ["SELECT 'a' = 'A'", 0],
    ["SELECT @@collation_connection", "utf8mb4_0900_bin"],
  ],
  mariadb: [
    ["SELECT @@time_zone", "+00:00"],
    ["SELECT 'a\\\\b\\'c'", "a\\b'c"],
    ["SELECT 'a' = 'A '", 0],
    ["SELECT @@collation_connection", "utf8mb4_nopad_bin"],
  ],
};

matrix("queries", (test, engine) => {
  test("take named parameters and give objects", () =>
    withPeople(engine, async (db) => {
      assert.equal(
        await db.execute("INSERT INTO people (id, name, age) VALUES (:id, :name, :age)", {
          id: 1,
          name: "ada",
          age: null,
        }),
        1,
      );
      assert.equal(
        await db.execute("INSERT INTO people (id, name, age) VALUES (:id, :name, :id)", { id: 2, name: ":name ? $1" }),
        1,
      );
      assert.deepEqual(
        await db.query("SELECT id, name, age FROM people WHERE id >= :min ORDER BY id LIMIT :limit", {
          min: 1,
          limit: 10,
        }),
        [
          { id: 1, name: "ada", age: null },
          { id: 2, name: ":name ? $1", age: 2 },
        ],
      );
      assert.equal(await db.execute("UPDATE people SET age = :age WHERE name = :name", { age: 7, name: "nobody" }), 0);
      assert.equal(await db.execute("UPDATE people SET age = age"), 2);
      assert.equal(await db.execute("DELETE FROM people"), 2);
      assert.deepEqual(await db.query("SELECT 1 AS one -- :comment\n/* :other */"), [{ one: 1 }]);
    }));

  test("leave alone what only looks like a parameter", () => {
    const text = "SELECT ':a', \":b\", x -- :c\n, /* :d */ :e";
    assert.equal(
      bind(text, { e: 1 }, engine.name).statement.sql,
      text.replace(":e", engine.name === "postgres" ? "$1" : "?"),
    );
    const sql = {
      sqlite: "`:a` [:b]",
      postgres: "x::text, $$ :a $$, a[1\\:2], E'\\':b'",
      mysql: "`:a\\` '\\':b', \"\\\":b\" # :b",
      mariadb: "`:a\\` '\\':b', \"\\\":b\" # :b",
    }[engine.name];
    assert.equal(bind(sql, {}, engine.name).statement.sql, sql.replace("\\:2", ":2"));
    const twice = bind("SELECT :a, :b, :a", { a: 1, b: 2 }, engine.name);
    assert.equal(twice.statement.sql, engine.name === "postgres" ? "SELECT $1, $2, $1" : "SELECT ?, ?, ?");
    assert.equal(twice.values.length, engine.name === "postgres" ? 2 : 3);
  });

  test("refuse missing, unused, listed and positional parameters", () =>
    withPeople(engine, async (db) => {
      await assert.rejects(db.query("SELECT :a", {}), /there is no value for :a/);
      await assert.rejects(db.query("SELECT :a", { a: undefined }), /there is no value for :a\nhint: give null/);
      await assert.rejects(db.query("SELECT :a", { a: 1, b: 2 }), /has no parameter :b\nhint: it has :a/);
      await assert.rejects(db.query("SELECT 1", { a: 1 }), /it has no parameters at all/);
      await assert.rejects(
        db.query(engine.name === "postgres" ? "SELECT $1" : "SELECT ?"),
        /parameters have names here/,
      );
      for (const wrong of [[1, 2], { a: 1 }, Symbol("x")]) {
        await assert.rejects(Reflect.apply(db.query, db, ["SELECT :a", { a: wrong }]), ValueError);
      }
      await assert.rejects(db.query("SELECT :a", { a: "\0" }), ValueError);
      await assert.rejects(db.query("SELECT :a", { a: Number.NaN }), ValueError);
      await assert.rejects(db.query("SELECT :constructor"), /no value for :constructor/);
      await assert.rejects(db.query("SELECT 1 AS a, 2 AS a"), /two columns of the query are called a/);
    }));

  test("give each value in JavaScript's type where the driver knows it", () =>
    withPeople(engine, async (db) => {
      await db.execute(everyType[engine.name]);
      const s = new Date("2024-02-29T01:02:03.120Z");
      await db.execute(
        "INSERT INTO every (id, i, n, b, d, m, t, o, s, y, j, x) VALUES (1, :i, :n, :b, :d, :m, :t, :o, :s, :y, :j, :x)",
        {
          i: 1,
          n: 2,
          b: 2n ** 62n,
          d: 1.5,
          m: "1.5000",
          t: "text",
          o: true,
          s,
          y: "2024-02-29",
          j: '{"a":1}',
          x: new Uint8Array([1, 2]),
        },
      );
      const [row] = await db.query("SELECT i, n, b, d, m, t, o, s, y, j, x FROM every");
      const known = engine.name === "sqlite" ? { o: 1, s: "2024-02-29 01:02:03.120" } : { o: true, s };
      // MariaDB's JSON is text with a check.
      const json = engine.name === "sqlite" || engine.name === "mariadb" ? '{"a":1}' : { a: 1 };
      assert.deepEqual(row, {
        i: 1,
        n: 2,
        b: 2n ** 62n,
        d: 1.5,
        m: "1.5000",
        t: "text",
        ...known,
        y: "2024-02-29",
        j: json,
        x: Buffer.from([1, 2]),
      });
      assert.deepEqual(await db.query("SELECT count(*) AS count, sum(n) AS sum FROM every"), [{ count: 1, sum: 2 }]);
    }));

  // mysql2 refuses such a column by itself and ends the connection.
  if (engine.name === "sqlite" || engine.name === "postgres") {
    test("keep a column called __proto__ a column", () =>
      withPeople(engine, async (db) => {
        const [row] = await db.query('SELECT 1 AS "__proto__"');
        assert.deepEqual(Object.entries(row ?? {}), [["__proto__", 1]]);
      }));
  }

  test("are reported to the log with their parameters counted and not shown", async () => {
    const events: LogEvent[] = [];
    await withPeople(
      engine,
      async (db) => {
        events.length = 0;
        await db.people.insert({ id: 1, name: "hunter2" });
        await db.transaction((tx) => tx.query("SELECT * FROM people WHERE name = :name", { name: "hunter2" }));
        await db.query("SELECT nothing FROM nowhere").catch(() => {});
        const told = events.map(({ sql, rows, parameters, error }) => [sql.split(" ")[0], rows, parameters, error]);
        assert.deepEqual(told, [
          ["INSERT", 1, 3, undefined],
          ["BEGIN", 0, 0, undefined],
          ["SELECT", 1, 1, undefined],
          ["COMMIT", 0, 0, undefined],
          ["SELECT", 0, 0, "DatabaseError"],
        ]);
        assert.ok(events.every(({ durationMs }) => durationMs >= 0));
        assert.ok(!JSON.stringify(events).includes("hunter2"));
      },
      { log: (event) => events.push(event) },
    );
  });

  test("keep their outcome when the log throws, whose error is told outside", async () => {
    const thrown: unknown[] = [];
    const hear = (error: unknown) => thrown.push(error);
    const others = process.listeners("uncaughtException");
    process.removeAllListeners("uncaughtException");
    process.on("uncaughtException", hear);
    let calls = 0;
    try {
      await withPeople(
        engine,
        async (db) => {
          calls = 0;
          await db.people.insert({ id: 1, name: "kept" });
          assert.equal(calls, 1);
          await assert.rejects(db.query("SELECT nothing FROM nowhere"), DatabaseError);
          assert.equal(calls, 2);
          await db.transaction((tx) => tx.execute("DELETE FROM people"));
          await turn();
          assert.ok(thrown.length >= 5 && thrown.every((error) => error instanceof RangeError));
        },
        {
          log: () => {
            calls++;
            throw new RangeError("the log is full");
          },
        },
      );
    } finally {
      process.off("uncaughtException", hear);
      for (const other of others) process.on("uncaughtException", other);
    }
  });

  test("cannot begin or end a transaction, whatever stands before the word", async () => {
    const texts = [
      "BEGIN",
      " /* x */ BEGIN",
      "-- x\n begin immediate",
      ";; COMMIT",
      "/* a *//* b */\nEND",
      "start /* x */ transaction",
      "/**/rollback",
      ...(engine.name === "postgres" ? ["/* a /* b */ c */ ABORT", "prepare transaction 'x'"] : []),
      ...(engine.name === "mysql" || engine.name === "mariadb"
        ? ["# x\nBEGIN", "/*!50000 COMMIT */", "/*! begin */"]
        : []),
    ];
    await withPeople(engine, async (db) => {
      for (const text of texts) {
        for (const ask of [() => db.execute(text), () => db.query(text)]) {
          await assert.rejects(ask(), /transactions are not begun and ended by statements here/, text);
        }
      }
      await db.query("/* commit */ SELECT 1 -- end");
    });
  });

  test("tell health with latency, version and the pool's figures", async () => {
    const { url } = await engine.database();
    const db = await openPeople(url);
    const { ok, latencyMs, version, pool, error } = await db.health();
    assert.deepEqual([ok, error], [true, undefined]);
    assert.ok(latencyMs >= 0 && latencyMs < 5000);
    assert.match(version, /^\d+\.\d+/);
    assert.ok(pool.open >= 1 && pool.idle <= pool.open && pool.waiting === 0);
    await db.close();
    assert.equal((await db.health()).ok, false);
    await assert.rejects(db.query("SELECT 1"), UsageError);
    await db.close();
  });

  test("survive a change of their table by another program", () =>
    withDriver(engine, async (driver, url) => {
      await ask(driver, "CREATE TABLE changing (a integer)");
      await ask(driver, "INSERT INTO changing VALUES (7)");
      const select = statement("SELECT * FROM changing");
      assert.deepEqual(await driver.rows(select, []), [[7]]);
      const other = await connect(url);
      await ask(other, "ALTER TABLE changing ADD COLUMN b integer");
      await other.close();
      assert.deepEqual(await driver.rows(select, []), [[7, null]]);
    }));

  test("run under the settings that are pinned", () =>
    withDriver(engine, async (driver) => {
      for (const [sql, expected] of settings[engine.name])
        assert.equal(String((await ask(driver, sql))[0]?.[0]), String(expected), sql);
    }));

  if (engine.name !== "sqlite") {
    test("refuse the wrong password without showing it, and a database that is not there", async () => {
      const { url } = await engine.database();
      const wrong = new URL(url);
      wrong.password = "hunter2hunter2";
      const error = await connect(wrong.href).catch((thrown: unknown) => thrown);
      assert.ok(error instanceof ConnectionError);
      assert.ok(!JSON.stringify(error, Object.getOwnPropertyNames(error)).includes("hunter2"));
      const nowhere = new URL(url);
      nowhere.pathname = "/nowhere_at_all";
      await assert.rejects(connect(nowhere.href), ConnectionError);
    });
  }

  if (engine.name === "mysql" || engine.name === "mariadb") {
    test("refuse the other product with advice", async () => {
      const { url } = await engine.database();
      const other = engine.name === "mysql" ? url.replace("mysql:", "mariadb:") : url.replace("mariadb:", "mysql:");
      const error = await connect(other).catch((thrown: unknown) => thrown);
      assert.ok(error instanceof ServerError);
      assert.match(error.message, new RegExp(`hint: write ${engine.name}:// in the URL`));
    });
  }
});

/** Replicas: reads go there in turn and everything else to the primary, which also reads where no replica answers. Other databases stand in for them, so that it shows who answered. */
import * as assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { open as openContext } from "../../generated/shared-context/index.ts";
import { connect } from "../../runtime/connect.ts";
import type { Database } from "../../runtime/database.ts";
import { ServerError, TimeoutError, UsageError } from "../../runtime/errors.ts";
import type { OpenOptions } from "../../runtime/open.ts";
import { withReplicas } from "../../runtime/replicas.ts";
import { isRead, statement } from "../../runtime/statement.ts";
import { type EngineName, matrix } from "../support/matrix.ts";
import { serverVariable } from "../support/servers/server.ts";
import { cuttingProxy } from "./support/cutting-proxy.ts";
import { ask } from "./support/database.ts";
import { openPeople, type Tables } from "./support/open.ts";

const servers: readonly EngineName[] = ["postgres", "mysql", "mariadb"];

matrix(
  "replicas",
  (test, engine) => {
    /** A database whose only person says which it is. */
    async function named(name: string): Promise<string> {
      const { url } = await engine.database();
      const db = await openPeople(url);
      await db.upgrade();
      await db.people.insert({ id: 1, name });
      await db.close();
      return url;
    }

    async function withNamed(
      replicas: readonly string[],
      work: (db: Database<Tables>) => Promise<void>,
      options: OpenOptions = {},
    ): Promise<void> {
      const db = await openPeople(await named("primary"), { ...options, replicas });
      try {
        await work(db);
      } finally {
        await db.close();
      }
    }

    const query = "SELECT name FROM people WHERE id = 1";

    test("take reads in turn, by helpers, queries, limits and streams", async () => {
      await withNamed([await named("one"), await named("two")], async (db) => {
        const turns: unknown[] = [];
        for (let turn = 0; turn < 4; turn++) turns.push(...(await db.people.names()));
        assert.deepEqual(turns.sort(), ["one", "one", "two", "two"]);
        const [first, second] = [await db.query(query), await db.query(query)];
        assert.deepEqual([first, second].map((rows) => rows[0]?.name).sort(), ["one", "two"]);
        assert.notEqual((await db.with({ timeout: 10_000 }).people.names())[0], "primary");
        for await (const { name } of db.stream(query)) assert.notEqual(name, "primary");
        const { ok, replicas } = await db.health();
        assert.ok(ok);
        assert.deepEqual(
          replicas?.map((replica) => replica.ok),
          [true, true],
        );
        assert.ok(replicas?.every(({ url, pool }) => !/:[^/*][^@]*@/.test(url) && pool !== undefined));
      });
    });

    test("leave the primary what writes, what is in a transaction, and what asks for it", async () => {
      await withNamed([await named("one")], async (db) => {
        await db.people.insert({ id: 2, name: "new" });
        assert.equal(await db.execute("UPDATE people SET age = 3"), 2);
        assert.deepEqual(await db.people.names(), ["one"]);
        assert.deepEqual(await db.primary.people.names(), ["primary", "new"]);
        assert.deepEqual(await db.primary.query(query), [{ name: "primary" }]);
        for await (const { name } of db.primary.stream(query)) assert.equal(name, "primary");
        await db.transaction(async (tx) => {
          assert.deepEqual(await tx.people.names(), ["primary", "new"]);
          await tx.transaction(async (inner) => assert.deepEqual(await inner.query(query), [{ name: "primary" }]));
        });
        const reading = (options: { readonly readOnly: boolean; readonly replica?: boolean }) =>
          db.transaction((tx) => tx.people.names(), options);
        assert.deepEqual(await reading({ readOnly: true }), ["primary", "new"]);
        assert.deepEqual(await reading({ readOnly: true, replica: true }), ["one"]);
        await assert.rejects(reading({ readOnly: false, replica: true }), UsageError);
        if (engine.name !== "mariadb" && engine.name !== "mysql")
          assert.deepEqual(await db.query("INSERT INTO people (id, name) VALUES (3, 'x') RETURNING id"), [{ id: 3 }]);
        assert.deepEqual(await db.query("SELECT name FROM people WHERE id = 1 FOR UPDATE"), [{ name: "primary" }]);
      });
    });

    test("are not asked for what a helper has just written, on any engine", async () => {
      const urls = [await engine.database(), await engine.database()].map(({ url }) => url);
      for (const url of urls) {
        const db = await openContext(url);
        await db.upgrade();
        await db.close();
      }
      const db = await openContext(urls[0], { replicas: urls.slice(1) });
      try {
        const session = await db.sessions.insert({ id: "s", purpose: "p", createdBy: "ada" });
        assert.equal(session.purpose, "p");
        assert.equal((await db.sessions.upsert({ id: "s", purpose: "q", createdBy: "ada" })).purpose, "q");
        assert.equal((await db.sessions.patch("s", { purpose: "r" }))?.purpose, "r");
        const message = { sessionId: "s", sender: "ada", content: "hello" };
        const messages = await db.messages.insertMany(Array.from({ length: 300 }, () => message));
        assert.equal(new Set(messages.map(({ id }) => id)).size, 300);
        assert.equal(await db.sessions.get("s"), undefined);
        assert.deepEqual(await db.messages.listBySession("s"), []);
        assert.equal((await db.primary.messages.listBySession("s")).length, 300);
        assert.equal((await db.primary.sessions.get("s"))?.purpose, "r");
        assert.equal(await db.messages.remove(messages[0]?.id ?? 0), true);
      } finally {
        await db.close();
      }
    });

    test("may be down when the database is opened", async () => {
      const proxy = await cuttingProxy(await named("one"));
      const url = proxy.through(await named("one"));
      proxy.refuse();
      await withNamed([url], async (db) => {
        assert.deepEqual(await db.people.names(), ["primary"]);
        const { ok, replicas } = await db.health();
        assert.deepEqual([ok, replicas?.map((replica) => replica.ok)], [true, [false]]);
      });
      await proxy.close();
    });

    test("may go and come back, and no read fails", async () => {
      const replica = await named("one");
      const proxy = await cuttingProxy(replica);
      const primary = await connect(await named("primary"));
      const driver = await withReplicas(primary, [proxy.through(replica)], {}, 50);
      const name = async () => (await ask(driver, query))[0]?.[0];
      assert.equal(await name(), "one");
      proxy.die();
      const names = await Promise.all(Array.from({ length: 20 }, name));
      assert.deepEqual(new Set(names), new Set(["primary"]));
      const connection = await driver.acquire({ readOnly: true, replica: true });
      assert.equal((await connection.rows(statement(query), []))[0]?.[0], "primary");
      driver.release(connection);
      proxy.accept();
      for (let tries = 0; tries < 100 && (await name()) !== "one"; tries++) await sleep(50);
      assert.equal(await name(), "one");
      await driver.close();
      assert.equal(primary.figures().open, 0);
      await proxy.close();
    });

    test("do not hide an error of the statement, nor a limit", async () => {
      await withNamed([await named("one")], async (db) => {
        await assert.rejects(db.query("SELECT nothing FROM people"), /nothing/);
        const slow = {
          sqlite: "",
          postgres: "SELECT id FROM people, pg_sleep(30)",
          mysql: "SELECT id FROM people WHERE sleep(30) = 0",
          mariadb: "SELECT id FROM people WHERE sleep(30) = 0",
        }[engine.name];
        await assert.rejects(db.query(slow, {}, { timeout: 200 }), TimeoutError);
        assert.deepEqual(await db.people.names(), ["one"]);
      });
    });

    test("are of the primary's dialect", async () => {
      await assert.rejects(
        withNamed(["sqlite:./x.db"], async () => {}),
        /the primary is \w+, and a replica is sqlite/,
      );
      if (engine.name !== "mysql") return;
      const other = process.env[serverVariable("mariadb")];
      if (other === undefined) return;
      await assert.rejects(
        withNamed([await named("one"), other.replace(/^mariadb/, "mysql")], async () => {}),
        ServerError,
      );
    });

    if (engine.name === "postgres") {
      test("leave a function that writes to the primary, where they can only be read", async () => {
        const replica = await named("one");
        const db = await openPeople(replica);
        await db.execute("CREATE SEQUENCE s START 100");
        await db.execute(`ALTER DATABASE ${new URL(replica).pathname.slice(1)} SET default_transaction_read_only = on`);
        await db.close();
        await withNamed([replica], async (both) => {
          await both.execute("CREATE SEQUENCE s");
          assert.deepEqual(await both.query("SELECT nextval('s') AS n"), [{ n: 1 }]);
          assert.deepEqual(await both.people.names(), ["one"]);
        });
      });
    }
  },
  servers,
);

matrix(
  "replicas",
  (test, engine) => {
    test("are refused where the database is a file", async () => {
      const { url } = await engine.database();
      await assert.rejects(connect(url, { replicas: [url] }), /a database in a file has no replicas/);
    });

    test("read what only reads, as far as its text shows", () => {
      const reading = [
        "SELECT 1",
        " select a from b",
        "WITH x AS (SELECT 1) SELECT * FROM x",
        "VALUES (1)",
        "TABLE people",
        "SELECT updated_at, inserted FROM t",
      ];
      const writing = [
        "INSERT INTO t VALUES (1)",
        "UPDATE t SET a = 1",
        "DELETE FROM t",
        "WITH x AS (DELETE FROM t RETURNING a) SELECT * FROM x",
        "SELECT a INTO b FROM t",
        "SELECT a FROM t FOR UPDATE",
        "SELECT a FROM t FOR NO KEY UPDATE",
        "SELECT a FROM t FOR SHARE",
        "SELECT a FROM t LOCK IN SHARE MODE",
        "CREATE TABLE t (a int)",
        "",
      ];
      for (const sql of reading) assert.ok(isRead(statement(sql)), sql);
      for (const sql of writing) assert.ok(!isRead(statement(sql)), sql);
    });
  },
  ["sqlite"],
);

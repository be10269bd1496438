/** The helpers without promises: the same rows, values and errors as the promise helpers give on the same file. */
import assert from "node:assert/strict";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { dialects } from "../../generator/dialects/registry.ts";
import { ConnectionError, type Database, type MigrationError, type UniqueError } from "../../runtime/index.ts";
import type { Database as SyncDatabase } from "../../runtime/sync/index.ts";
import { matrix } from "../support/matrix.ts";
import { fromNothing } from "../support/migration-proof.ts";
import { withRaw } from "../support/proof.ts";
import type { Tables as SyncTables } from "./expected/sync-types.ts";
import type { MemoryInsert, Tables } from "./expected/types.ts";
import { schema } from "./fixture.ts";
import { generateFiles } from "./generate.ts";

const folder = await generateFiles("sync", schema);

type Promised = Database<Tables>;
type Twin = SyncDatabase<SyncTables>;

const { open }: { open(url: string): Promise<Promised> } = await import(
  pathToFileURL(path.join(folder, "index.ts")).href
);
const { openSync }: { openSync(url?: string): Twin } = await import(pathToFileURL(path.join(folder, "sync.ts")).href);

const memory = (key: string, rest: Partial<MemoryInsert> = {}): MemoryInsert => ({
  agent: "ada",
  sessionId: null,
  key,
  value: "1",
  ...rest,
});

const boom = new Error("boom");

matrix("helpers without promises", (test, engine) => {
  if (engine.name !== "sqlite") {
    test("are refused for a server", async () => {
      const { url } = await engine.database();
      assert.throws(() => openSync(url), /only SQLite can be used without promises/);
    });
    return;
  }

  async function withBoth(body: (twin: Twin, promised: Promised) => Promise<void>): Promise<void> {
    const dialect = dialects[engine.name];
    const { url } = await engine.database();
    await withRaw(url, async (raw) => {
      for (const sql of fromNothing(dialect, dialect.project(schema, dialect.floor).catalog)) await raw.run(sql);
    });
    const promised = await open(url);
    const twin = openSync(url);
    try {
      await body(twin, promised);
    } finally {
      twin.close();
      await promised.close();
    }
  }

  test("insert, read, change and remove as the others do", () =>
    withBoth(async (twin, promised) => {
      const row = twin.memory.insert(memory("k1", { value: "it's 😀" }));
      assert.deepEqual(await promised.memory.get(row.id), row);
      assert.deepEqual(twin.memory.getBySlot({ agent: "ada", sessionId: null, key: "k1" }), row);
      const rows = twin.memory.insertMany(Array.from({ length: 300 }, (_, i) => memory(`m${i}`, { value: String(i) })));
      assert.deepEqual(
        rows.map(({ value }) => value),
        Array.from({ length: 300 }, (_, i) => String(i)),
      );
      const ids = rows.map(({ id }) => id).reverse();
      assert.deepEqual(twin.memory.getMany(ids), await promised.memory.getMany(ids));
      assert.deepEqual(twin.memory.listByLookup("ada", null), await promised.memory.listByLookup("ada", null));
      const first = twin.memory.pageByLookup("ada", null, { limit: 7 });
      assert.deepEqual(first, await promised.memory.pageByLookup("ada", null, { limit: 7 }));
      const upserted = twin.memory.upsertBySlot(memory("k1", { value: "2" }));
      assert.equal(upserted.id, row.id);
      assert.equal(twin.memory.patch(row.id, { value: "3" })?.value, "3");
      assert.equal(twin.memory.count(), 301);
      assert.equal(twin.memory.remove(row.id), true);
      assert.equal(twin.memory.exists(row.id), false);
      assert.throws(() => twin.memory.getOrThrow(row.id), { name: "NotFoundError" });
    }));

  test("stream without promises", () =>
    withBoth(async (twin) => {
      twin.memory.insertMany(Array.from({ length: 25 }, (_, i) => memory(`m${i}`)));
      const keys: string[] = [];
      for (const row of twin.memory.stream()) keys.push(row.key);
      assert.equal(keys.length, 25);
    }));

  test("throw the same errors", () =>
    withBoth(async (twin, promised) => {
      twin.memory.insert(memory("k"));
      const thrown = (run: () => unknown) => {
        try {
          run();
        } catch (error) {
          return error as UniqueError;
        }
        throw new Error("it did not throw");
      };
      const own = thrown(() => twin.memory.insert(memory("k")));
      const other: UniqueError = await promised.memory.insert(memory("k")).then(
        () => assert.fail("it did not throw"),
        (error) => error,
      );
      assert.equal(own.name, "UniqueError");
      assert.deepEqual([own.message, own.constraint, own.columns], [other.message, other.constraint, other.columns]);
      assert.equal(thrown(() => twin.memory.insert(memory("x", { agent: "a".repeat(101) }))).name, "ValueError");
      assert.equal(thrown(() => openSync("sqlite:/nowhere/at/all.db")).name, ConnectionError.name);
    }));

  test("commit whole transactions, undo failed ones, and nest by savepoints", () =>
    withBoth(async (twin, promised) => {
      twin.transaction((tx) => {
        tx.memory.insert(memory("kept"));
        assert.throws(
          () =>
            tx.transaction((inner) => {
              inner.memory.insert(memory("undone"));
              throw boom;
            }),
          boom,
        );
        tx.transaction((inner) => inner.memory.insert(memory("inner")));
      });
      assert.throws(
        () =>
          twin.transaction((tx) => {
            tx.memory.insert(memory("lost"));
            throw boom;
          }),
        boom,
      );
      assert.deepEqual(
        (await promised.memory.list()).map(({ key }) => key),
        ["kept", "inner"],
      );
    }));

  test("refuse a handle that is not the innermost one's, and functions that wait", () =>
    withBoth(async (twin) => {
      twin.transaction((tx) => {
        assert.throws(() => twin.memory.count(), /the database itself was used inside a transaction/);
        assert.throws(() => twin.transaction(() => {}), /the database itself was used inside a transaction/);
        tx.transaction(() => assert.throws(() => tx.memory.count(), /an outer `tx` was used inside an inner/));
      });
      const kept = twin.transaction((tx) => tx);
      assert.throws(() => kept.memory.count(), /the transaction is over/);
      assert.throws(
        () =>
          twin.transaction(async (tx) => {
            tx.memory.insert(memory("never"));
          }),
        /must not return a promise/,
      );
      assert.equal(twin.memory.count(), 0);
    }));

  test("ask ad hoc, and say whether the database is at the version of the code", () =>
    withBoth(async (twin) => {
      twin.memory.insert(memory("k"));
      assert.deepEqual(twin.query("select key from memory where agent = :agent", { agent: "ada" }), [{ key: "k" }]);
      assert.equal(twin.execute("update memory set value = :value", { value: "9" }), 1);
      assert.throws(() => twin.execute("begin"), /not begun and ended by statements/);
      // The fixture has no migrations: its head is base, where a database without the runtime's tables is.
      twin.requireCurrent();
      twin.execute("create table schema_version (version integer, chain text)");
      twin.execute("create table schema_version_journal (version integer)");
      twin.execute("insert into schema_version values (7, 'x')");
      assert.throws(
        () => twin.requireCurrent(),
        (error: MigrationError) => error.name === "DatabaseNewerError",
      );
    }));
});

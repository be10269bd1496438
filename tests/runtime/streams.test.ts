/** Streams: every row once and in order, a batch in memory at a time, and a connection that is given back however the loop ends. */
import * as assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { connect } from "../../runtime/connect.ts";
import type { Database } from "../../runtime/database.ts";
import type { RowObject } from "../../runtime/driver.ts";
import { DatabaseError, ReadOnlyError, TimeoutError, UsageError } from "../../runtime/errors.ts";
import { unprepared } from "../../runtime/statement.ts";
import { matrix } from "../support/matrix.ts";
import { type Tables, withPeople } from "./support/open.ts";

const people = 2500;

async function fill(db: Database<Tables>): Promise<void> {
  await db.transaction(async (tx) => {
    for (let start = 0; start < people; start += 250) {
      const rows = Array.from({ length: 250 }, (_, index) => `(${start + index}, 'n${start + index}', ${index})`);
      await tx.execute(`INSERT INTO people (id, name, age) VALUES ${rows.join(", ")}`);
    }
  });
}

async function all(rows: AsyncIterable<RowObject>): Promise<readonly RowObject[]> {
  const found: RowObject[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Bytes that are in use, and not what waits for the collector: how long that waits is the machine's affair. */
function bytesInUse(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

matrix("streams", (test, engine) => {
  const filled = (work: (db: Database<Tables>, url: string) => Promise<void>, options = {}) =>
    withPeople(
      engine,
      async (db, url) => {
        await fill(db);
        await work(db, url);
      },
      options,
    );
  const query = "SELECT id, name, age FROM people ORDER BY id";

  test("give what a query gives, whatever the batch", () =>
    filled(async (db) => {
      const expected = await db.query(query);
      assert.equal(expected.length, people);
      for (const batch of [undefined, 1, 7, 500, people, people + 1, 10_000])
        assert.deepEqual(await all(db.stream(query, {}, { batch })), expected, `batch ${batch}`);
      const some = "SELECT id FROM people WHERE id < :most AND name <> :name ORDER BY id";
      assert.deepEqual(
        (await all(db.stream(some, { most: 5, name: "n3" }))).map(({ id }) => id),
        [0, 1, 2, 4],
      );
      assert.deepEqual(await all(db.stream("SELECT id FROM people WHERE id < 0")), []);
    }));

  test("give the connection back when the loop is left, and when the reader throws", () =>
    filled(
      async (db) => {
        for (let round = 0; round < 6; round++) {
          for await (const row of db.stream(query, {}, { batch: 10 })) if (Number(row.id) === round * 7) break;
          await assert.rejects(async () => {
            for await (const _ of db.stream(query, {}, { batch: 10 })) throw new Error("enough");
          }, /^Error: enough$/);
        }
        assert.equal((await db.query("SELECT count(*) AS n FROM people"))[0]?.n, people);
        const { open, idle, waiting } = (await db.health()).pool;
        assert.deepEqual([idle, waiting], [open, 0]);
      },
      { pool: { size: 2, overflow: 0, acquireTimeout: 5000 } },
    ));

  test("do not keep others from reading and writing meanwhile", () =>
    filled(async (db) => {
      let seen = 0;
      for await (const { id } of db.stream(query, {}, { batch: 100 })) {
        if (seen++ % 500 === 0) await db.execute("UPDATE people SET age = 999 WHERE id = :id", { id: Number(id) });
      }
      assert.equal(seen, people);
      assert.equal((await db.query("SELECT count(*) AS n FROM people WHERE age = 999"))[0]?.n, 5);
    }));

  test("tell the same errors as queries", () =>
    filled(async (db) => {
      await assert.rejects(all(db.stream("SELECT nothing FROM people")), DatabaseError);
      await assert.rejects(all(db.stream("SELECT id, name AS id FROM people")), UsageError);
      await assert.rejects(all(db.stream(query, {}, { batch: 0 })), UsageError);
      await assert.rejects(all(db.stream("SELECT id FROM people WHERE id = :id")), UsageError);
      await assert.rejects(async () => all(db.stream("ROLLBACK")), UsageError);
      assert.equal((await db.health()).pool.waiting, 0);
    }));

  test("end at their limits", () =>
    filled(async (db) => {
      const reason = new Error("the user went away");
      const controller = new AbortController();
      let seen = 0;
      const aborted = async () => {
        for await (const _ of db.stream(query, {}, { batch: 10, signal: controller.signal }))
          if (++seen === 25) controller.abort(reason);
      };
      await assert.rejects(aborted(), reason);
      assert.ok(seen < 100, `${seen} rows`);
      const slowly = async () => {
        for await (const _ of db.with({ timeout: 100 }).stream(query, {}, { batch: 1 })) await sleep(5);
      };
      await assert.rejects(slowly(), TimeoutError);
      assert.deepEqual((await all(db.stream(query))).length, people);
    }));

  test("hold a batch, and not the answer", async () => {
    const { url } = await engine.database();
    const driver = await connect(url);
    try {
      const wide = "x".repeat(2000);
      const digits =
        "(SELECT 0 AS d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)";
      const sql = `SELECT a.d, '${wide}' AS wide FROM ${["a", "b", "c", "e", "f"].map((name) => `${digits} ${name}`).join(" CROSS JOIN ")}`;
      const { signal } = new AbortController();
      const start = bytesInUse();
      let most = 0;
      let rows = 0;
      for await (const batch of driver.stream(unprepared(sql), [], 100, signal)) {
        rows += batch.length;
        if (rows % 10_000 === 0) most = Math.max(most, bytesInUse() - start);
      }
      assert.equal(rows, 100_000);
      // All of it would be 200 MB as text alone.
      assert.ok(most < 32 * 2 ** 20, `${Math.round(most / 2 ** 20)} MiB`);
    } finally {
      await driver.close();
    }
  });

  if (engine.name === "sqlite") {
    test("refuse what writes, and to stand inside a transaction", () =>
      filled(async (db) => {
        await assert.rejects(all(db.stream("DELETE FROM people RETURNING id")), UsageError);
        await db.transaction(async () => assert.rejects(all(db.stream(query)), UsageError));
        assert.equal((await all(db.stream(query))).length, people);
      }));
  } else if (engine.name === "postgres") {
    test("refuse what writes", () =>
      filled(async (db) => {
        await assert.rejects(all(db.stream("DELETE FROM people RETURNING id")), DatabaseError);
        await db.execute("CREATE SEQUENCE s");
        await assert.rejects(all(db.stream("SELECT nextval('s')")), ReadOnlyError);
      }));
  }
});

/** A real PgBouncer before the database: one that changes sessions is refused before anything is changed, one that keeps them works. */
import * as assert from "node:assert/strict";
import { connect } from "../../runtime/connect.ts";
import { ServerError, StoppedError, TimeoutError, UniqueError } from "../../runtime/errors.ts";
import { downgrade, upgrade } from "../../runtime/migrate/run.ts";
import { stamp } from "../../runtime/migrate/stamp.ts";
import { matrix } from "../support/matrix.ts";
import { openRaw } from "../support/raw.ts";
import { findPgbouncer, type PoolMode, startPgbouncer } from "../support/servers/pgbouncer.ts";
import { serverVariable } from "../support/servers/server.ts";
import { tables } from "./support/database.ts";
import { chainOf, three } from "./support/migrations.ts";
import { openPeople } from "./support/open.ts";

const program = await findPgbouncer().catch((error: Error) => error);

matrix(
  "poolers",
  (test, engine) => {
    if (program instanceof Error) {
      if (process.env.REQUIRE_DATABASES === "1") test("PgBouncer is there", () => assert.fail(program.message));
      else {
        console.log(`PgBouncer: skipped, ${program.message}`);
        test.skip();
      }
      return;
    }
    const chain = chainOf(engine.name, three);
    const server = process.env[serverVariable("postgres")] ?? "";

    async function behind(mode: PoolMode, size: number, work: (url: string, direct: string) => Promise<void>) {
      const { url } = await engine.database();
      const pooler = await startPgbouncer(program as string, server, mode, size);
      try {
        await work(pooler.through(url), url);
      } finally {
        await pooler.stop();
      }
    }

    for (const mode of ["transaction", "statement"] as const) {
      for (const size of [1, 4]) {
        test(`pool_mode = ${mode} with ${size}: refused with advice, nothing changed, no lock left`, () =>
          behind(mode, size, async (url, direct) => {
            const driver = await connect(url);
            try {
              for (const run of [
                () => upgrade(driver, chain),
                () => upgrade(driver, chain, "head", { dryRun: true }),
                () => stamp(driver, chain, 1),
              ]) {
                const error = await run().catch((error: unknown) => error);
                assert.ok(error instanceof ServerError, String(error));
                assert.match(
                  error.message,
                  new RegExp(`changes sessions between ${mode}s: .*\nnothing was changed\nhint: .*own URL`),
                );
              }
            } finally {
              await driver.close();
            }
            const raw = await openRaw(direct);
            try {
              assert.deepEqual(
                await raw.rows(
                  "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
                ),
                [],
              );
              assert.deepEqual(await raw.rows("SELECT 1 FROM pg_tables WHERE schemaname = 'public'"), []);
            } finally {
              await raw.close();
            }
          }));
      }
    }

    for (const size of [1, 3]) {
      test(`pool_mode = transaction with ${size} and prepare: false: helpers, transactions, streams and limits work`, () =>
        behind("transaction", size, async (url, direct) => {
          const migrating = await openPeople(direct);
          await migrating.upgrade();
          await migrating.close();
          const db = await openPeople(url, { prepare: false, pool: { size: 8, overflow: 0 } });
          try {
            await Promise.all(
              Array.from({ length: 60 }, async (_, id) => {
                if (id % 3 === 0) return db.people.insert({ id, name: `n${id}` });
                await db.transaction(async (tx) => {
                  await tx.people.insert({ id, name: `n${id}` });
                  await tx.transaction((inner) => inner.execute("UPDATE people SET age = 1 WHERE id = :id", { id }));
                  await assert.rejects(
                    tx.transaction((inner) => inner.people.insert({ id, name: "twice" })),
                    UniqueError,
                  );
                  assert.equal((await tx.query("SELECT age FROM people WHERE id = :id", { id }))[0]?.age, 1);
                });
                assert.ok((await db.people.names()).includes(`n${id}`));
              }),
            );
            let streamed = 0;
            for await (const _ of db.stream("SELECT id FROM people", {}, { batch: 7 })) streamed++;
            assert.equal(streamed, 60);
            const slow = "SELECT id FROM people, pg_sleep(30)";
            const start = performance.now();
            await assert.rejects(db.query(slow, {}, { timeout: 300 }), TimeoutError);
            await assert.rejects(
              db.transaction((tx) => tx.query(slow), { timeout: 300 }),
              TimeoutError,
            );
            assert.ok(performance.now() - start < 10_000);
            assert.equal((await db.people.names()).length, 60);
          } finally {
            await db.close();
          }
          const raw = await openRaw(direct);
          try {
            const busy =
              "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid()";
            assert.equal(Number((await raw.rows(busy))[0]?.[0]), 0);
          } finally {
            await raw.close();
          }
        }));
    }

    // With two there is none left for a second look, nor for a cancellation.
    for (const size of [2, 4]) {
      test(`pool_mode = session with ${size}: works${size === 2 ? "" : ", and can be stopped"}`, () =>
        behind("session", size, async (url) => {
          const driver = await connect(url);
          try {
            assert.equal((await upgrade(driver, chain)).to, 3);
            if (size > 2) {
              const sleeping = chainOf(engine.name, [
                ...three,
                { name: "sleeping", up: "SELECT pg_sleep(60);\n", down: "SELECT 1;\n" },
              ]);
              const stop = new AbortController();
              const error = await upgrade(driver, sleeping, "head", {
                signal: stop.signal,
                onProgress: ({ kind }) => kind === "statement" && setTimeout(() => stop.abort(), 300),
              }).catch((error: unknown) => error);
              assert.ok(error instanceof StoppedError, String(error));
              assert.match(error.message, /statement 1 of 1 .* was cancelled/);
            }
            await downgrade(driver, chain, "base");
            assert.deepEqual(await tables(driver), []);
          } finally {
            await driver.close();
          }
        }));
    }
  },
  ["postgres"],
);

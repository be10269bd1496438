/** A run whose connection is lost takes another one, reads what the database holds, and goes on; or says that it could not. */
import * as assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "../../runtime/connect.ts";
import type { Driver } from "../../runtime/driver.ts";
import { CommitUnknownError, ConnectionError } from "../../runtime/errors.ts";
import type { MigrateOptions, Progress } from "../../runtime/migrate/progress.ts";
import { downgrade, upgrade } from "../../runtime/migrate/run.ts";
import { type Engine, matrix } from "../support/matrix.ts";
import { openRaw } from "../support/raw.ts";
import { databaseOf, hold, killOthers } from "./support/blocking.ts";
import { type CuttingProxy, cuttingProxy } from "./support/cutting-proxy.ts";
import { ask, tables, withDriver } from "./support/database.ts";
import { chainOf, three, type Written } from "./support/migrations.ts";

const more: Written = {
  name: "more",
  up: "CREATE TABLE more (id integer NOT NULL PRIMARY KEY);\nINSERT INTO more (id) VALUES (1);\nALTER TABLE parents ADD COLUMN note varchar(20);\nUPDATE more SET id = id + 10;\n",
  down: "ALTER TABLE parents DROP COLUMN note;\nDROP TABLE more;\n",
};

matrix(
  "lost connections",
  (test, engine) => {
    const chain = chainOf(engine.name, [...three.slice(0, 1), more, ...three.slice(1)]);

    async function assertWhole(driver: Driver): Promise<void> {
      assert.deepEqual(await ask(driver, "SELECT id FROM more"), [[11]]);
      assert.deepEqual(await ask(driver, "SELECT id FROM parents"), [[1]]);
      assert.deepEqual(
        (await ask(driver, "SELECT version FROM schema_version ORDER BY version")).map(([version]) => version),
        [1, 2, 3, 4],
      );
      assert.equal((await ask(driver, "SELECT * FROM schema_version_journal")).length, 0);
    }

    test("goes on when its session is ended between statements, over several migrations, by +N as well", () =>
      withDriver(engine, async (driver, url) => {
        const raw = await openRaw(url);
        // The run must not be over before the word to end its session arrives.
        const rest = engine.name === "postgres" ? "SELECT pg_sleep(0.5)" : "DO sleep(0.5)";
        const resting = { ...more, up: `${more.up}${rest};\n` };
        const chain = chainOf(engine.name, [...three.slice(0, 1), resting, ...three.slice(1)]);
        const seen: Progress[] = [];
        let killed = 0;
        const kills: Promise<unknown>[] = [];
        const options: MigrateOptions = {
          onProgress(event) {
            seen.push(event);
            const isTime = event.kind === "statement" && event.version >= 2 && event.statement === 1 && killed < 2;
            if (!isTime) return;
            killed++;
            kills.push(killOthers(raw, engine.name, databaseOf(url)));
          },
        };
        try {
          assert.equal((await upgrade(driver, chain, 1)).to, 1);
          const run = await upgrade(driver, chain, "+3", options);
          await Promise.all(kills);
          assert.deepEqual([run.from, run.to], [1, 4]);
          assert.deepEqual(
            run.steps.map(({ version }) => version),
            [2, 3, 4],
          );
          assert.equal(killed, 2);
          assert.match(run.notices.join("\n"), /the connection was lost, and the run went on/);
          assert.ok(seen.some((event) => event.kind === "waiting" && event.for === "connection"));
          await assertWhole(driver);
          await downgrade(driver, chain, "base");
          assert.deepEqual(await tables(driver), []);
        } finally {
          await raw.close();
        }
      }));

    test("goes on when its session is ended in a statement", () =>
      withDriver(engine, async (driver, url) => {
        await upgrade(driver, chain, 1);
        const raw = await openRaw(url);
        const holder = await hold(engine.name, url, "parents");
        let isKilled = false;
        const options: MigrateOptions = {
          onProgress(event) {
            if (isKilled || event.kind !== "statement" || event.statement !== 3) return;
            isKilled = true;
            // The holder is one of the others, too.
            setTimeout(() => void killOthers(raw, engine.name, databaseOf(url)), 300);
          },
        };
        try {
          const run = await upgrade(driver, chain, "head", options);
          assert.deepEqual([run.to, run.steps.length, isKilled], [4, 3, true]);
          await assertWhole(driver);
        } finally {
          await holder.release().catch(() => {});
          await raw.close();
        }
      }));

    for (const heard of [false, true]) {
      test(`goes on when the connection breaks at a COMMIT that the server ${heard ? "has heard" : "never heard"}`, () =>
        behindProxy(engine, async (driver, proxy) => {
          await upgrade(driver, chain, 1);
          proxy.cutAt("COMMIT", heard);
          const run = await upgrade(driver, chain);
          assert.equal(proxy.cuts, 1);
          assert.deepEqual([run.from, run.to, run.steps.map(({ version }) => version)], [1, 4, [2, 3, 4]]);
          await assertWhole(driver);
        }));
    }

    test("says that it could not go on, what is not known, and that the next run goes on", () =>
      behindProxy(engine, async (driver, proxy, url) => {
        await upgrade(driver, chain, 1);
        proxy.cutAt("COMMIT", true);
        const refusing = upgrade(driver, chain, "head", {
          reconnectTimeout: 300,
          onProgress: ({ kind }) => kind === "waiting" && proxy.refuse(),
        });
        const error = await refusing.catch((error: unknown) => error);
        assert.ok(error instanceof ConnectionError, String(error));
        if (engine.name === "postgres") assert.ok(error instanceof CommitUnknownError);
        assert.match(error.message, /for 0\.3 s there was no other one: cannot connect to /);
        assert.match(error.message, /\nhint: the next run reads what the database holds, and goes on from there$/);
        assert.doesNotMatch(error.message, new RegExp(new URL(url).password));
        // The server may still be at it.
        await sleep(100);
        const direct = await connect(url);
        try {
          assert.equal((await upgrade(direct, chain)).to, 4);
          await assertWhole(direct);
        } finally {
          await direct.close();
        }
      }));

    test("waits for the lost session's statement when the server goes on with it", () =>
      behindProxy(engine, async (driver, proxy, url) => {
        const slow = chainOf(engine.name, [
          ...three.slice(0, 1),
          {
            name: "slow",
            mode: "steps",
            up: "INSERT INTO parents (id, name) SELECT 5, 'x';\nINSERT INTO parents (id, name) SELECT 6, 'slow';\n",
            down: "DELETE FROM parents;\n",
          },
        ]);
        await upgrade(driver, slow, 1);
        // A trigger or lock would do, too: the statement waits for this row, and its client is gone meanwhile.
        const raw = await openRaw(url);
        await raw.run("BEGIN");
        await raw.run("INSERT INTO parents (id, name) VALUES (6, 'other')");
        proxy.cutAt("6, 'slow'", true);
        const released = sleep(1200).then(() => raw.run("ROLLBACK"));
        const start = performance.now();
        const run = await upgrade(driver, slow);
        await released;
        await raw.close();
        assert.ok(performance.now() - start > 1000, "it waited");
        assert.equal(run.to, 2);
        assert.deepEqual(await ask(driver, "SELECT id, name FROM parents ORDER BY id"), [
          [5, "x"],
          [6, "slow"],
        ]);
      }));
  },
  ["postgres", "mysql", "mariadb"],
);

/** The driver goes by way of a proxy; `url` is the server's own. */
async function behindProxy(
  engine: Engine,
  work: (driver: Driver, proxy: CuttingProxy, url: string) => Promise<void>,
): Promise<void> {
  const { url } = await engine.database();
  const proxy = await cuttingProxy(url);
  const driver = await connect(proxy.through(url));
  try {
    await work(driver, proxy, url);
  } finally {
    await driver.close();
    await proxy.close();
  }
}

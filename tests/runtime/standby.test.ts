/** A real standby of PostgreSQL as the replica: reads arrive there, what it refuses goes to the primary, and its end is not noticed. */
import * as assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { test } from "uvu";
import { startServer } from "../support/servers/server.ts";
import { startStandby } from "../support/servers/standby.ts";
import { openPeople } from "./support/open.ts";

test("a hot standby takes reads, refuses writes, and may go", async () => {
  const primary = await startServer("postgres");
  try {
    const standby = await startStandby(primary);
    try {
      const db = await openPeople(primary.url, { replicas: [standby.url] });
      try {
        await db.upgrade();
        await db.people.insert({ id: 1, name: "ada" });
        assert.deepEqual(await db.primary.people.names(), ["ada"]);
        for (let tries = 0; tries < 200; tries++) {
          const names = await db.people.names().catch(() => []);
          if (names.length === 1) break;
          await sleep(20);
        }
        const where = "SELECT pg_is_in_recovery() AS standby, name FROM people";
        assert.deepEqual(await db.query(where), [{ standby: true, name: "ada" }]);
        assert.deepEqual(await db.primary.query(where), [{ standby: false, name: "ada" }]);
        const inside = (options: { readonly readOnly?: boolean; readonly replica?: boolean }) =>
          db.transaction((tx) => tx.query(where), options);
        assert.equal((await inside({ readOnly: true, replica: true }))[0]?.standby, true);
        assert.equal((await inside({ readOnly: true }))[0]?.standby, false);
        await db.execute("CREATE SEQUENCE numbers");
        await sleep(200);
        assert.deepEqual(await db.query("SELECT nextval('numbers') AS n"), [{ n: 1 }], "the standby refuses it");
        const names: unknown[] = [];
        for await (const row of db.stream(where)) names.push(row.standby);
        assert.deepEqual(names, [true]);
        await standby.stop();
        assert.deepEqual(await db.query(where), [{ standby: false, name: "ada" }]);
        assert.deepEqual(await db.people.names(), ["ada"]);
        const { ok, replicas } = await db.health();
        assert.deepEqual([ok, replicas?.map((replica) => replica.ok)], [true, [false]]);
      } finally {
        await db.close();
      }
    } finally {
      await standby.stop();
    }
  } finally {
    await primary.stop();
  }
});

test.run();

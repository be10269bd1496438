/** Proves that a test server keeps its data over a crash, and that it never outlives its starter. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { suite, type Test } from "uvu";
import * as assert from "uvu/assert";
import { query } from "../databases.ts";
import { type Server, type ServerName, serverNames, startServer } from "./server.ts";

for (const name of serverNames) {
  const test = suite(`the ${name} server`);
  try {
    registerTests(test, await startServer(name, { durable: true }));
  } catch (error) {
    if (process.env.REQUIRE_DATABASES === "1") throw error;
    console.log(`${name}: skipped, ${error}`);
    test.skip();
  }
  test.run();
}

function registerTests(test: Test, server: Server): void {
  test("has its data after a crash and after an orderly stop", async () => {
    await query(server.url, "create table kept (id integer primary key)");
    await query(server.url, "insert into kept values (1)");
    await server.crash();
    await assertGone(server.url);
    await server.restart();
    await query(server.url, "insert into kept values (2)");
    await server.halt();
    await assertGone(server.url);
    await server.restart();
    assert.equal(await query(server.url, "select id from kept order by id"), [{ id: 1 }, { id: 2 }]);
  });

  test("commits to the disk when it is durable", async () => {
    const [sql, value] =
      server.name === "postgres"
        ? ["select current_setting('fsync') as value", "on"]
        : ["select @@innodb_flush_log_at_trx_commit as value", 1];
    assert.equal(await query(server.url, sql), [{ value }]);
  });

  test("is gone, with its folder, when its starter is killed", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "colonnade-starter-"));
    // As a system's temporary folder is: the server may run as another user.
    await chmod(folder, 0o1777);
    const starter = startElsewhere(server.name, folder);
    const [line] = await once(starter.stdout, "data");
    const url = String(line).trim();
    await query(url, "select 1");
    starter.kill("SIGKILL");
    for (let wait = 0; wait < 100 && (await readdir(folder)).some(isState); wait += 1) await sleep(100);
    assert.not((await readdir(folder)).some(isState));
    await assertGone(url);
    await rm(folder, { recursive: true });
  });

  test.after(() => server.stop());
}

function startElsewhere(name: ServerName, folder: string) {
  const program = fileURLToPath(new URL("../fixtures/server.ts", import.meta.url));
  return spawn(process.execPath, [...process.execArgv, program, name], {
    env: { ...process.env, COLONNADE_TEST_DISK: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

function isState(entry: string): boolean {
  return entry.startsWith("colonnade-");
}

async function assertGone(url: string): Promise<void> {
  const answer = await query(url, "select 1").catch(() => "none");
  assert.is(answer, "none");
}

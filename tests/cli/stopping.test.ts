/** Ctrl-C and SIGTERM on `upgrade`, on every engine: the process says where the database stands and ends by the signal. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { cuttingProxy } from "../runtime/support/cutting-proxy.ts";
import { type EngineName, matrix } from "../support/matrix.ts";
import { bin, blog, type Folder, folder } from "./support/cli.ts";

interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

/** Runs `colonnade upgrade` and does the next thing each time that its output shows what that waits for. */
function upgrade(
  project: Folder,
  url: string,
  plan: readonly (readonly [shown: RegExp, act: (kill: (name: NodeJS.Signals) => void) => void])[],
): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: url, NO_COLOR: "1" };
    const child = spawn(process.execPath, [bin, "upgrade"], {
      cwd: project.path,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const left = [...plan];
    let output = "";
    const read = (bytes: Buffer) => {
      output += bytes;
      if (left[0]?.[0].test(output)) left.shift()?.[1]((name) => child.kill(name));
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("close", (_, signal) => resolve({ signal, output }));
  });
}

/** What keeps each engine busy for a while in the middle of a migration. */
const slow: Record<EngineName, string> = {
  sqlite:
    "INSERT INTO made (id) SELECT (WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 1000000) SELECT max(n) FROM c);\n".repeat(
      40,
    ),
  postgres: "SELECT pg_sleep(60);\n",
  mysql: "DO sleep(60);\n",
  mariadb: "DO sleep(60);\n",
};

const signals: Record<EngineName, readonly ("SIGINT" | "SIGTERM")[]> = {
  sqlite: ["SIGINT", "SIGTERM"],
  postgres: ["SIGINT"],
  mysql: ["SIGTERM"],
  mariadb: ["SIGINT"],
};

/** Two migrations, the second by hand. */
function twoMigrations(): Folder {
  const made = folder(blog());
  assert.equal(made.colonnade("generate").status, 0);
  assert.equal(made.colonnade("generate", "--empty", "--name", "slow").status, 0);
  for (const [engine, statements] of Object.entries(slow)) {
    const file = `generated/${engine}/migrations/0002_slow.up.sql`;
    const header = readFileSync(path.join(made.path, file), "utf8");
    made.write({ [file]: `${header}CREATE TABLE made (id integer);\n${statements}CREATE TABLE later (id integer);\n` });
  }
  return made;
}

const project = twoMigrations();
process.once("exit", () => project.remove());

matrix("Ctrl-C on colonnade upgrade", (test, engine) => {
  const undoes = engine.name === "sqlite" || engine.name === "postgres";

  for (const name of signals[engine.name]) {
    test(`${name}: says where the database stands, and ends by it`, async () => {
      const { url, drop } = await engine.database();
      const before = readdirSync(project.path).sort();
      const ended = await upgrade(project, url, [
        [/applied 0001 initial/, (kill) => void setTimeout(() => kill(name), 800)],
      ]);
      assert.equal(ended.signal, name, ended.output);
      assert.match(ended.output, /stopping …\n/);
      assert.match(ended.output, /error: stopped(?: before|:) statement \d+ of \d+ in 0002_slow\.up\.sql/);
      assert.match(
        ended.output,
        undoes
          ? /all of it was rolled back; the database is at version 1 as before/
          : /statements 1 to 2 are done and stay; the next upgrade goes on with statement 3/,
      );
      assert.deepEqual(readdirSync(project.path).sort(), before, "no file is left");
      const status = project.colonnadeWith({ DATABASE_URL: url }, "status", "--json");
      assert.equal(JSON.parse(status.stdout).current, 1);
      await drop();
    });
  }

  if (engine.name === "postgres") {
    test("a second Ctrl-C ends at once, when the server cannot be reached for the cancellation", async () => {
      const { url, drop } = await engine.database();
      const proxy = await cuttingProxy(url);
      const start = performance.now();
      const ended = await upgrade(project, proxy.through(url), [
        [
          /applied 0001 initial/,
          (kill) => {
            proxy.refuse();
            setTimeout(() => kill("SIGINT"), 500);
          },
        ],
        [/stopping …/, (kill) => void setTimeout(() => kill("SIGINT"), 500)],
      ]);
      assert.equal(ended.signal, "SIGINT", ended.output);
      assert.doesNotMatch(ended.output, /error:/);
      assert.ok(performance.now() - start < 40_000, "the statement goes on for 60 s");
      await proxy.close();
      await drop();
    });
  }
});

/** `upgrade --url-file`: a database per tenant, ten of them broken on purpose; a thousand and fifty of them under SOAK=1. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { runs } from "../support/effort.ts";
import { matrix } from "../support/matrix.ts";
import { bin, blog, type Finished, type Folder, folder, posts } from "./support/cli.ts";
import { breakages, fileTenant, serverTenant, type Tenant } from "./support/tenants.ts";

const parallel = 8;

/** Files that one database has open: the writer, its reader, the runner's own, each with its log; sockets are fewer. */
const handlesEach = 9;

const sizes = {
  sqlite: { tenants: runs(30, 1000), broken: runs(6, 10) },
  postgres: { tenants: runs(5, 50), broken: runs(4, 10) },
} as const;

function twoMigrations(): Folder {
  const project = folder(blog(["sqlite", "postgres"]));
  assert.equal(project.colonnade("generate").status, 0);
  project.write({ "schema/posts.ts": posts("  words = text().nullable();") });
  assert.equal(project.colonnade("generate", "--name", "words").status, 0);
  return project;
}

interface Watched extends Finished {
  /** The most files that it had open at once, as far as the system tells. */
  readonly handles: number | undefined;
  readonly seconds: number;
}

/** Runs the command and looks at its open files while it runs. */
async function watched(project: Folder, ...args: readonly string[]): Promise<Watched> {
  const { DATABASE_URL, NO_COLOR, FORCE_COLOR, ...env } = process.env;
  const start = performance.now();
  const child = spawn(process.execPath, [bin, ...args], { cwd: project.path, env, stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  let handles: number | undefined;
  const look = setInterval(() => {
    const open = `/proc/${child.pid}/fd`;
    if (existsSync(open)) handles = Math.max(handles ?? 0, readdirSync(open).length);
  }, 5);
  const [status] = await once(child, "close");
  clearInterval(look);
  const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString();
  const seconds = (performance.now() - start) / 1000;
  return { status, stdout: text(stdout), stderr: text(stderr), handles, seconds };
}

matrix(
  "many databases",
  (test, engine) => {
    if (engine.name !== "sqlite" && engine.name !== "postgres") throw new Error(`no tenants on ${engine.name}`);
    const { tenants: count, broken } = sizes[engine.name];
    const make = engine.name === "sqlite" ? fileTenant : serverTenant;

    test(`${count} tenants, ${broken} broken: the others are done, these are named, and a rerun does what is left`, async () => {
      const project = twoMigrations();
      const tenants: Tenant[] = [];
      try {
        for (let i = 1; i <= count; i++) {
          tenants.push(await make(project.path, `tenant_${process.pid}_${String(i).padStart(4, "0")}`));
        }
        project.write({ "tenants.txt": `# all of them\n\n${tenants.map(({ url }) => `${url}\r\n`).join("")}` });
        const upgrade = (...args: readonly string[]) =>
          watched(project, "upgrade", ...args, "--url-file", "tenants.txt", "--parallel", String(parallel));
        const first = await upgrade("1");
        assert.equal(first.status, 0, first.stderr);
        assert.match(first.stdout, new RegExp(`^${count} upgraded, 0 already there, 0 failed `));

        const step = Math.floor(count / broken);
        const victims = tenants.filter((_, i) => i % step === 0).slice(0, broken);
        const of = (i: number) => breakages[i % breakages.length] ?? assert.fail();
        for (const [i, tenant] of victims.entries()) await of(i).apply(tenant);

        const run = await upgrade();
        assert.equal(run.status, 1, run.stderr);
        assert.match(run.stdout, new RegExp(`^${count - broken} upgraded, 0 already there, ${broken} failed `));
        assert.equal(run.stderr.match(/^failed: /gm)?.length, broken);
        assert.doesNotMatch(run.stdout + run.stderr, passwordIn(tenants[0]?.url ?? ""));
        for (const [i, { name }] of victims.entries()) {
          const told = run.stderr.slice(run.stderr.indexOf(`${name}`));
          assert.ok(run.stderr.includes(name), `${name} is named`);
          assert.match(told.split(/^failed: /m)[0] ?? "", of(i).says);
        }

        for (const [i, tenant] of victims.entries()) await of(i).mend(tenant);
        const applied = "SELECT applied_at FROM schema_version WHERE version = 2";
        const untouched = tenants.find((tenant) => !victims.includes(tenant)) ?? assert.fail();
        const before = await untouched.rows(applied);
        const rerun = await upgrade();
        assert.equal(rerun.status, 0, rerun.stderr);
        assert.match(rerun.stdout, new RegExp(`^${broken} upgraded, ${count - broken} already there, 0 failed `));
        assert.deepEqual(await untouched.rows(applied), before);
        for (const tenant of [...victims, untouched]) {
          assert.deepEqual((await tenant.rows("SELECT max(version) FROM schema_version")).flat().map(Number), [2]);
          assert.deepEqual(await tenant.rows("SELECT words FROM posts"), []);
        }
        const none = await upgrade();
        assert.match(none.stdout, new RegExp(`^0 upgraded, ${count} already there, 0 failed `));
        console.log(
          `${engine.name}: ${count} tenants, ${parallel} at a time: to version 1 in ${first.seconds.toFixed(1)} s; ${count - broken} done and ${broken} named in ${run.seconds.toFixed(1)} s; the rest in ${rerun.seconds.toFixed(1)} s; nothing to do in ${none.seconds.toFixed(1)} s; at most ${run.handles ?? "unknown"} open files`,
        );
        for (const { handles = 0 } of [first, run, rerun, none])
          assert.ok(handles < 60 + parallel * handlesEach, `${handles}`);
      } finally {
        for (const tenant of tenants) await tenant.drop();
        project.remove();
      }
    });
  },
  ["sqlite", "postgres"],
);

/** Never matches where there is none. */
function passwordIn(url: string): RegExp {
  const [, password] = /:\/\/[^:/]+:([^@]+)@/.exec(url) ?? [];
  return password === undefined ? /(?!)/ : new RegExp(password);
}

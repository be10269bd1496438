/** What `--url-file` refuses before anything runs, and how a list of files is told: exit statuses, JSON, backups, a dry run. */
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { suite } from "uvu";
import { bin, blog, folder, posts, run } from "./support/cli.ts";
import { breakages, fileTenant } from "./support/tenants.ts";

const test = suite("url-file");
const project = folder(blog(["sqlite", "postgres"]));
project.colonnade("generate");
project.write({ "schema/posts.ts": posts("  words = text().nullable();") });
project.colonnade("generate", "--name", "words");
test.after(() => project.remove());

const files = () => readdirSync(project.path).filter((name) => /\.db/.test(name));
const [inTheWay, , hidden, newer] = breakages;

test("every wrong line is named before anything runs", () => {
  project.write({
    "wrong.txt": `# databases

sqlite:one.db
  sqlite:./one.db
oracle://db
mysql://ada:s3cret@127.0.0.1/x
postgres://ada:s3cret@127.0.0.1:1/x
postgresql://bob:0ther@127.0.0.1:1/x
`,
  });
  const { status, stdout, stderr } = project.colonnade("upgrade", "--url-file", "wrong.txt");
  assert.deepEqual([status, stdout], [2, ""]);
  assert.match(stderr, /^error: wrong\.txt:4: sqlite:\.\/one\.db is the database of wrong\.txt:3$/m);
  assert.match(stderr, /^wrong\.txt:5: oracle: is not a database that is known here/m);
  assert.match(stderr, /^wrong\.txt:6: mysql:.* is a mysql database, and schema is compiled for sqlite, postgres$/m);
  assert.match(stderr, /^wrong\.txt:8: postgresql:.* is the database of wrong\.txt:7$/m);
  assert.match(stderr, /nothing was run/);
  assert.doesNotMatch(stderr, /s3cret|0ther/);
  assert.deepEqual(files(), []);
});

for (const [what, text, args, error] of [
  ["an empty list", "# none\n", [], /empty\.txt names no database/],
  ["no version of that number", "sqlite:a.db\n", ["9"], /version 9 does not exist/],
  ["no target of that name", "sqlite:a.db\n", ["newest"], /there is no migration target "newest"/],
  ["nobody at a time", "sqlite:a.db\n", ["--parallel", "0"], /--parallel is not a whole number above 0/],
  [
    "a backup of a server",
    "sqlite:a.db\npostgres://a@127.0.0.1:1/x\n",
    ["--backup"],
    /empty\.txt:2: only SQLite files/,
  ],
] as const) {
  test(`${what}: wrong usage`, () => {
    project.write({ "empty.txt": text });
    const { status, stderr } = project.colonnade("upgrade", ...args, "--url-file", "empty.txt");
    assert.equal(status, 2, stderr);
    assert.match(stderr, error);
    assert.deepEqual(files(), []);
  });
}

test("a dry run, a version, backups, and an answer for machines", async () => {
  const tenants = ["a", "b", "c"].map((name) => fileTenant(project.path, name));
  project.write({ "three.txt": tenants.map(({ url }) => `${url}\n`).join("") });
  const upgrade = (...args: readonly string[]) => project.colonnade("upgrade", ...args, "--url-file", "three.txt");
  assert.match(upgrade("--dry-run").stdout, /^3 would be upgraded, 0 already there, 0 failed/);
  assert.equal(upgrade("1").status, 0);
  await inTheWay?.apply(tenants[1] ?? assert.fail());
  const { status, stdout, stderr } = upgrade("--backup", "--json");
  assert.deepEqual([status, stderr], [1, ""]);
  const answer = JSON.parse(stdout);
  assert.deepEqual([answer.upgraded, answer.unchanged, answer.failed], [2, 0, 1]);
  assert.deepEqual(
    answer.databases.map(({ database, line, status }: Record<string, unknown>) => [database, line, status]),
    [
      ["sqlite:tenants/a/app.db", 1, "upgraded"],
      ["sqlite:tenants/b/app.db", 2, "failed"],
      ["sqlite:tenants/c/app.db", 3, "upgraded"],
    ],
  );
  assert.equal(answer.databases[0].backup.path, path.join(project.path, "tenants/a/app.db.v0001.backup"));
  assert.match(answer.databases[1].error.message, /the backup of version 1 is .*tenants\/b\/app\.db\.v0001\.backup/);
  assert.equal(answer.databases[1].error.status, 1);
  for (const name of ["a", "b", "c"]) {
    assert.ok(existsSync(path.join(project.path, "tenants", name, "app.db.v0001.backup")), name);
  }
});

test("no room for the copies: nothing is migrated, and no half of a copy stays", async () => {
  const tenant = fileTenant(project.path, "full");
  project.write({ "full.txt": `${tenant.url}\n` });
  assert.equal(project.colonnade("upgrade", "1", "--url-file", "full.txt").status, 0);
  await tenant.script(
    "CREATE TABLE heavy AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) SELECT randomblob(1000) AS body FROM n",
  );
  // No file may grow beyond 1 MB, in blocks of 512 bytes or 1 kB as the shell has them; the signal for it is ignored.
  const limited = `trap '' XFSZ; ulimit -f 1000; exec "$0" "$@"`;
  const command = [process.execPath, bin, "upgrade", "--url-file", "full.txt", "--backup"];
  const { status, stderr } = run("bash", ["-c", limited, ...command], project.path);
  assert.equal(status, 1, stderr);
  assert.match(
    stderr,
    /no backup could be made before 0002_words\.up\.sql: (database or disk is full|disk I\/O error)/,
  );
  assert.match(stderr, /nothing was changed: the database is at version 1 as before/);
  assert.deepEqual((await tenant.rows("SELECT max(version) FROM schema_version")).flat().map(Number), [1]);
  assert.deepEqual(
    readdirSync(path.join(project.path, "tenants/full")).filter((name) => name.includes("backup")),
    [],
  );
});

test("exit status 3 only if every failure is a database newer than the code", async () => {
  const tenants = ["d", "e"].map((name) => fileTenant(project.path, name));
  project.write({ "two.txt": tenants.map(({ url }) => `${url}\n`).join("") });
  const upgrade = () => project.colonnade("upgrade", "--url-file", "two.txt");
  assert.equal(upgrade().status, 0);
  const [one, other] = tenants;
  if (one === undefined || other === undefined) return assert.fail();
  await newer?.apply(one);
  assert.equal(upgrade().status, 3);
  await hidden?.apply(other);
  assert.equal(upgrade().status, 1);
});

test("--log json: nothing but lines of JSON on stderr, each with its database, and a summary", async () => {
  const tenants = ["f", "g"].map((name) => fileTenant(project.path, name));
  await hidden?.apply(tenants[1] ?? assert.fail());
  project.write({ "logged.txt": tenants.map(({ url }) => `${url}\n`).join("") });
  const { status, stderr } = project.colonnade("upgrade", "--url-file", "logged.txt", "--log", "json", "--backup");
  assert.equal(status, 1);
  const lines = stderr
    .trimEnd()
    .split("\n")
    .map((line): Record<string, unknown> => JSON.parse(line));
  const of = (database: string) => lines.filter((line) => line.database === database).map(({ event }) => event);
  assert.deepEqual(of("sqlite:tenants/f/app.db").slice(0, 3), ["started", "backup", "statement"]);
  assert.deepEqual(of("sqlite:tenants/f/app.db").slice(-3), ["recording", "done", "finished"]);
  assert.deepEqual(of("sqlite:tenants/g/app.db"), ["failed"]);
  const { time, milliseconds, ...summary } = lines.at(-1) ?? {};
  assert.deepEqual(summary, { level: "error", event: "summary", upgraded: 1, unchanged: 0, failed: 1 });
  for (const line of lines)
    assert.ok(Math.abs(Date.now() - Date.parse(String(line.time))) < 600_000, String(line.time));
});

test.run();

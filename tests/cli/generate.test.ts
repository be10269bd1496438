/** `colonnade generate`: what it says, what it writes, and when it may say that nothing changed. */
import assert from "node:assert/strict";
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { suite } from "uvu";
import { drawn } from "../support/drawn.ts";
import { blog, type Folder, folder, posts } from "./support/cli.ts";

const test = suite("generate");

const at = (project: Folder, file: string) => path.join(project.path, file);
const answerOf = (project: Folder, ...args: string[]) =>
  JSON.parse(project.colonnade("generate", "--json", ...args).stdout).schemas;
const migrations = (project: Folder) =>
  readdirSync(at(project, "generated/sqlite/migrations")).filter((name) => name.endsWith(".up.sql"));

test("writes, then has nothing to do, then writes what changed", () => {
  const project = folder(blog());
  const first = project.colonnade("generate");
  assert.equal(first.status, 0, first.stderr);
  assert.match(
    first.stdout,
    /schema → generated \(sqlite, postgres, mysql, mariadb\) in [\d.]+ m?s\n {2}migration 0001 initial\n/,
  );
  assert.match(first.stdout, /create table authors/);
  const again = project.colonnade("generate");
  assert.deepEqual([again.status, again.stdout, again.stderr], [0, "nothing changed: generated is current\n", ""]);
  project.write({ "schema/posts.ts": posts("  words = text().nullable();") });
  const changed = project.colonnade("generate", "--name", "Add words!");
  assert.match(changed.stdout, /migration 0002 add_words\n {4}add column posts\.words/);
  assert.deepEqual(migrations(project), ["0001_initial.up.sql", "0002_add_words.up.sql"]);
  project.remove();
});

test("a loss is agreed to, in the schema or once", () => {
  const project = folder(blog());
  project.write({ "schema/posts.ts": posts("  words = text().nullable();") });
  assert.equal(project.colonnade("generate").status, 0);
  project.write({ "schema/posts.ts": posts("") });
  const refused = project.colonnade("generate");
  assert.equal(refused.status, 1);
  assert.match(
    refused.stderr,
    /error\[C062\]: this step would lose the values of posts\.words\n --> schema\/posts\.ts/,
  );
  assert.deepEqual(migrations(project), ["0001_initial.up.sql"]);
  const allowed = project.colonnade("generate", "--allow-loss");
  assert.match(allowed.stdout, /data: sqlite, postgres, mysql, mariadb: lossy: the values of posts\.words\n/);
  project.write({ "schema/posts.ts": posts("  words = text().nullable();") });
  assert.equal(project.colonnade("generate").status, 0);
  project.write({ "schema/posts.ts": `${posts("")}\nexport const mayLose = ["posts.words"];\n` });
  assert.equal(project.colonnade("generate").status, 0);
  assert.equal(migrations(project).length, 4);
  project.remove();
});

test("a history that is gone is missed, though nothing else has changed", () => {
  const project = folder(blog());
  assert.equal(project.colonnade("generate").status, 0);
  rmSync(at(project, "generated/sqlite/history/0001.json"));
  const refused = project.colonnade("generate");
  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /error\[C051\]: sqlite\/history\/0001\.json is missing/);
  project.remove();
});

test("--json", () => {
  const project = folder(blog(["sqlite"]));
  const [written] = answerOf(project);
  assert.equal(written.status, "written");
  assert.deepEqual(
    [written.schema, written.out, written.migration.version, written.migration.name],
    ["schema", "generated", 1, "initial"],
  );
  assert.equal(written.migration.data.sqlite, "lossless");
  assert.ok(written.files.some((file: { path: string }) => file.path === "generated/sqlite/schema.sql"));
  assert.deepEqual(answerOf(project), [
    { schema: "schema", out: "generated", status: "unchanged", files: [], diagnostics: [] },
  ]);
  project.write({ "schema/posts.ts": posts("  words = txt();") });
  const [refused] = answerOf(project);
  assert.equal(refused.status, "refused");
  assert.equal(refused.diagnostics[0].at.file, "schema/posts.ts");
  assert.equal(refused.diagnostics[0].at.line, 11);
  project.remove();
});

test("mistakes are told with their place, nothing is written, and the status is 1", () => {
  const project = folder({ ...blog(), "schema/posts.ts": posts("  words = txt();") });
  const { status, stdout, stderr } = project.colonnade("generate");
  assert.equal(status, 1);
  assert.equal(stdout, "");
  assert.match(stderr, /error\[C\d+\]/);
  assert.match(stderr, /schema\/posts\.ts:11:/);
  assert.match(stderr, /refused: \d+ errors? in schema; nothing was written/);
  assert.ok(!existsSync(at(project, "generated")));
  project.remove();
});

test("--check writes nothing and tells what is stale", () => {
  const project = folder(blog(["sqlite"]));
  assert.equal(project.colonnade("generate", "--check").status, 1);
  assert.ok(!existsSync(at(project, "generated")));
  project.colonnade("generate");
  assert.equal(project.colonnade("generate", "--check").status, 0);
  project.write({ "schema/posts.ts": posts("  words = text().nullable();") });
  const { status, stderr } = project.colonnade("generate", "--check");
  assert.equal(status, 1);
  assert.match(stderr, /stale: generated is not what schema compiles to\n/);
  assert.match(stderr, /generated\/sqlite\/schema\.sql/);
  assert.deepEqual(migrations(project), ["0001_initial.up.sql"]);
  project.remove();
});

test("--empty writes a migration to fill by hand", () => {
  const project = folder(blog(["sqlite"]));
  project.colonnade("generate");
  const { status, stdout, stderr } = project.colonnade("generate", "--empty", "--name", "fill words");
  assert.equal(status, 0, stderr);
  assert.match(stdout, /migration 0002 fill_words/);
  assert.match(
    readFileSync(at(project, "generated/sqlite/migrations/0002_fill_words.up.sql"), "utf8"),
    /Written by hand\./,
  );
  project.remove();
});

test("several schemas: all of them, or the one that is chosen", () => {
  const files = blog(["sqlite"]);
  const project = folder({
    "package.json": files["package.json"] ?? "",
    "schema/one/authors.ts": files["schema/authors.ts"] ?? "",
    "schema/two/authors.ts": files["schema/authors.ts"] ?? "",
    "schema/notes/readme.md": "no schema",
  });
  assert.deepEqual(
    answerOf(project, "--schema", "schema/two").map((one: { out: string }) => one.out),
    ["generated/two"],
  );
  assert.deepEqual(
    answerOf(project, "--schema", "one").map((one: { out: string }) => one.out),
    ["generated/one"],
  );
  assert.deepEqual(
    answerOf(project).map((one: { schema: string; status: string }) => [one.schema, one.status]),
    [
      ["schema/one", "unchanged"],
      ["schema/two", "unchanged"],
    ],
  );
  const { status, stderr } = project.colonnade("upgrade");
  assert.equal(status, 2);
  assert.match(stderr, /several schemas.*\n.*--schema schema\/one/s);
  project.remove();
});

/** What may happen to a project between two runs, and whether the second one has to write. */
const changes: readonly (readonly [what: string, change: (project: Folder) => void, status: string])[] = [
  [
    "a source with another text of the same length",
    (project) => edit(project, "schema/posts.ts", "max: 200", "max: 300"),
    "written",
  ],
  [
    "a source that was only touched",
    (project) => utimesSync(at(project, "schema/posts.ts"), new Date(), new Date()),
    "unchanged",
  ],
  ["a source edited without a trace in its times of change", quietEdit, "written"],
  ["an output that was edited", (project) => edit(project, "generated/sqlite/posts.ts", "posts", "pasts"), "written"],
  ["an output that was removed", (project) => rmSync(at(project, "generated/sqlite/posts.ts")), "written"],
  ["a new source", (project) => writeFileSync(at(project, "schema/more.ts"), extraTable), "written"],
  ["a removed source", (project) => rmSync(at(project, "schema/posts.ts")), "written"],
  ["other dialects", (project) => edit(project, "package.json", '"sqlite"', '"sqlite","mysql"'), "written"],
  ["a stamp that is no stamp", (project) => spoilStamps(project, "[1, 2"), "unchanged"],
  ["a stamp of another shape", (project) => spoilStamps(project, '{"key":"x"}'), "unchanged"],
];
for (const [what, change, status] of drawn(changes, 4, ([what]) => what)) {
  test(`nothing is said to be current that is not: ${what}`, async () => {
    const project = folder(blog(["sqlite"]));
    project.colonnade("generate");
    assert.equal(answerOf(project)[0].status, "unchanged");
    await sleep(25);
    change(project);
    const [answer] = answerOf(project, "--allow-loss");
    assert.equal(answer.status, status);
    assert.equal(answerOf(project)[0].status, "unchanged");
    project.remove();
  });
}

const extraTable = `import { id, Table } from "colonnade/schema";\n\nexport class More extends Table {\n  id = id();\n}\n`;

function edit(project: Folder, file: string, from: string, to: string): void {
  const text = readFileSync(at(project, file), "utf8");
  assert.ok(text.includes(from));
  writeFileSync(at(project, file), text.replace(from, to));
}

/** The same size and the same time of modification: only the time of the inode's change tells. */
function quietEdit(project: Folder): void {
  const file = at(project, "schema/posts.ts");
  const { atime, mtime } = statSync(file);
  edit(project, "schema/posts.ts", "max: 200", "max: 300");
  utimesSync(file, atime, mtime);
}

function spoilStamps(project: Folder, text: string): void {
  const folder = at(project, "node_modules/.cache/colonnade");
  const stamps = readdirSync(folder).filter((name) => name.startsWith("fresh-"));
  assert.equal(stamps.length, 1);
  for (const name of stamps) writeFileSync(path.join(folder, name), text);
}

test("V8's code is kept by the first run, and a damaged file of it does no harm", () => {
  const project = folder(blog(["sqlite"]));
  const caches = at(project, "node_modules/.cache/colonnade");
  const code = () => readdirSync(caches).filter((name) => name.endsWith(".v8"));
  project.colonnade("generate");
  const [kept = ""] = code();
  const whole = readFileSync(path.join(caches, kept));
  const damages = [Buffer.alloc(0), whole.subarray(0, 1000), Buffer.from(whole).fill(7, 5000, 6000)];
  for (const [version, damaged] of damages.entries()) {
    writeFileSync(path.join(caches, kept), damaged);
    project.write({ "schema/posts.ts": posts(`  words${version} = text().nullable();`) });
    const { status, stderr } = project.colonnade("generate", "--allow-loss");
    assert.equal(status, 0, stderr);
    assert.deepEqual(code(), [kept]);
    assert.ok(readFileSync(path.join(caches, kept)).length > 500_000);
  }
  project.remove();
});

test("nothing changed answers without loading the compiler", () => {
  const project = folder(blog(["sqlite"]));
  project.colonnade("generate");
  const { stderr } = project.colonnadeWith({ COLONNADE_TIMINGS: "1" }, "generate");
  assert.match(stderr, /^stage .*\nstart /);
  assert.doesNotMatch(stderr, /parse|load the command line/);
  project.remove();
});

test("a schema is read, never run", () => {
  const effect = `\nimport { writeFileSync } from "node:fs";\nwriteFileSync("effect", "");\nprocess.exit(0);\n`;
  const project = folder(blog(["sqlite"]));
  appendFileSync(at(project, "schema/posts.ts"), effect);
  const { status, stderr } = project.colonnade("generate");
  assert.equal(status, 1);
  assert.match(stderr, /error\[C0/);
  assert.ok(!existsSync(at(project, "effect")));
  project.remove();
});

test.run();

/** The command line itself: help, mistakes in its use, exit statuses, colours. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { suite } from "uvu";
import { drawn } from "../support/drawn.ts";
import { blog, folder } from "./support/cli.ts";

const test = suite("usage");
const project = folder(blog(["sqlite", "postgres"]));
project.colonnade("generate");
test.after(() => project.remove());

const commands = ["init", "generate", "upgrade", "downgrade", "current", "history", "status", "check", "diff", "stamp"];

test("--help lists every command and the exit statuses", () => {
  const { status, stdout } = project.colonnade("--help");
  assert.equal(status, 0);
  for (const command of commands) assert.match(stdout, new RegExp(`colonnade ${command}`));
  assert.match(stdout, /Exit status: 0 done, 1 refused, failed or different/);
  assert.match(stdout, /DATABASE_URL/);
});

for (const command of drawn(commands, 5, (command) => command)) {
  test(`${command} --help has examples`, () => {
    const { status, stdout } = project.colonnade(command, "--help");
    assert.equal(status, 0);
    assert.match(stdout, /Examples:\n {2}colonnade /);
  });
}

test("no command shows the help and is wrong usage", () => {
  const { status, stdout } = project.colonnade();
  assert.equal(status, 2);
  assert.match(stdout, /Commands:/);
});

const mistakes: readonly (readonly [args: readonly string[], error: RegExp, hint: RegExp])[] = [
  [["genrate"], /unknown command "genrate"/, /did you mean `generate`\?/],
  [["rollback"], /unknown command "rollback"/, /there are init, generate/],
  [["generate", "--chekc"], /unknown option --chekc/, /did you mean `--check`\?/],
  [["upgrade", "--dryrun"], /unknown option --dryrun/, /did you mean `--dry-run`\?/],
  [["generate", "posts"], /unknown argument "posts"/, /colonnade generate --help/],
  [["generate", "--schema"], /not enough arguments following: schema/, /--help/],
  [["generate", "--check", "--empty"], /check and empty are mutually exclusive/, /--help/],
  [["generate", "--dialects", "sqlite,postgresql"], /unknown dialect "postgresql"/, /did you mean `postgres`\?/],
  [["generate", "--schema", "shcema"], /there is no schema folder shcema/, /did you mean `schema`\?/],
  [["generate", "--out", "../elsewhere"], /lies outside the project/, /package\.json/],
  [["downgrade"], /not enough non-option arguments/, /--help/],
  [["upgrade", "--url", "oracle://db"], /oracle/, /sqlite/],
  [["upgrade", "newest"], /newest/, /head/],
  [["upgrade", "--parallel", "3"], /--parallel goes with --url-file only/, /colonnade upgrade --help/],
  [["upgrade", "--log", "xml"], /--log cannot be "xml": there is "json"/, /colonnade upgrade --help/],
  [["upgrade", "--url-file", "a.txt", "--url", "sqlite:a.db"], /url-file and url are mutually exclusive/, /--help/],
  [["upgrade", "--url-file", "a.txt", "--sql"], /url-file and sql are mutually exclusive/, /--help/],
  [["upgrade", "--backup", "--sql"], /sql and backup are mutually exclusive/, /--help/],
  [["upgrade", "--url-file", "nowhere.txt"], /nowhere\.txt cannot be read \(ENOENT\)/, /one a line/],
  [["upgrade", "--backup", "--url", "postgres://ada@127.0.0.1:1/x"], /only SQLite files can be backed up/, /pg_dump/],
  [["upgrade", "--backup", "--url", "sqlite::memory:"], /only SQLite files can be backed up/, /the URL of a file/],
];
for (const [args, error, hint] of drawn(mistakes, 8, ([args]) => args.join(" "))) {
  test(`${args.join(" ")}: told, with exit status 2`, () => {
    const { status, stdout, stderr } = project.colonnade(...args);
    assert.equal(status, 2, stderr);
    assert.equal(stdout, "");
    assert.match(stderr, new RegExp(`^error: .*${error.source}`, "m"));
    assert.match(stderr, new RegExp(`hint: .*${hint.source}`, "s"));
    assert.doesNotMatch(stderr, /\n {4}at /, "no stack");
  });
}

test("--json: errors as well are one JSON value on stdout", () => {
  const { status, stdout, stderr } = project.colonnade("generate", "--chekc", "--json");
  assert.equal(status, 2);
  assert.equal(stderr, "");
  assert.deepEqual(JSON.parse(stdout), {
    error: { message: "unknown option --chekc", hint: "did you mean `--check`?", status: 2 },
  });
});

test("configuration: an unknown key, and a wrong value", () => {
  const odd = folder({ ...blog(), "package.json": JSON.stringify({ colonnade: { dialect: ["sqlite"] } }) });
  const unknown = odd.colonnade("generate");
  odd.write({ "package.json": JSON.stringify({ colonnade: { targets: { postgres: "newest" } } }) });
  const wrong = odd.colonnade("generate");
  odd.write({ "package.json": JSON.stringify({ colonnade: { interop: ["zed"] } }) });
  const unheard = odd.colonnade("generate");
  odd.remove();
  assert.equal(unheard.status, 2);
  assert.match(unheard.stderr, /"interop" names an unknown library "zed"\nhint: did you mean `zod`\?/);
  assert.equal(unknown.status, 2);
  assert.match(unknown.stderr, /unknown key "dialect"\nhint: did you mean `dialects`\?/);
  assert.equal(wrong.status, 2);
  assert.match(wrong.stderr, /the target of postgres must be a version such as "16"/);
});

test("configuration: what other libraries want is written on request, and goes when it is not asked for any more", () => {
  const files = ["zod.ts", "schema.json", "sqlite/kysely.ts"];
  const configure = (interop: readonly string[]) => ({
    "package.json": JSON.stringify({ colonnade: { dialects: ["sqlite"], interop } }),
  });
  const shop = folder({ ...blog(), ...configure(["json-schema", "kysely", "zod"]) });
  const written = shop.colonnade("generate");
  const after = files.filter((file) => existsSync(path.join(shop.path, "generated", file)));
  shop.write(configure(["zod"]));
  const less = shop.colonnade("generate");
  const left = files.filter((file) => existsSync(path.join(shop.path, "generated", file)));
  shop.remove();
  assert.deepEqual([written.status, less.status], [0, 0], written.stderr + less.stderr);
  assert.deepEqual(after, files);
  assert.deepEqual(left, ["zod.ts"]);
});

test("configuration: with `typesOnly` a type checker does not follow into the dialects' folders", () => {
  const configure = (typesOnly: unknown) => ({
    "package.json": JSON.stringify({ colonnade: { dialects: ["sqlite"], typesOnly } }),
  });
  const index = () => readFileSync(path.join(shop.path, "generated/index.ts"), "utf8");
  const shop = folder({ ...blog(), ...configure(true) });
  const written = shop.colonnade("generate");
  const hidden = index();
  shop.write(configure(false));
  const again = shop.colonnade("generate");
  const seen = index();
  shop.write(configure("yes"));
  const wrong = shop.colonnade("generate");
  shop.remove();
  assert.deepEqual([written.status, again.status, wrong.status], [0, 0, 2], written.stderr + again.stderr);
  assert.match(hidden, /import\("\.\/sqlite\/index\.ts" as string\)/);
  assert.match(seen, /import\("\.\/sqlite\/index\.ts"\)/);
  assert.match(wrong.stderr, /"typesOnly"/);
});

test("a password is nowhere in what a failed connection says, with a stack neither", () => {
  const url = "postgres://ada:s3cr%40t-w0rd@127.0.0.1:1/nothing";
  for (const args of [["upgrade"], ["status"], ["current", "--json"]]) {
    const { status, stdout, stderr } = project.colonnadeWith({ DATABASE_URL: url, COLONNADE_DEBUG: "1" }, ...args);
    assert.equal(status, 1, stdout + stderr);
    assert.doesNotMatch(stdout + stderr, /s3cr|w0rd/);
    assert.match(stdout + stderr, /127\.0\.0\.1/);
  }
});

test("colours only where they are asked for, there being no terminal", () => {
  const ansi = String.fromCharCode(27);
  assert.ok(!project.colonnade("genrate").stderr.includes(ansi));
  assert.ok(project.colonnadeWith({ FORCE_COLOR: "1" }, "genrate").stderr.includes(ansi));
  assert.ok(!project.colonnadeWith({ FORCE_COLOR: "1", NO_COLOR: "1" }, "genrate").stderr.includes(ansi));
  assert.ok(!project.colonnadeWith({ FORCE_COLOR: "1" }, "genrate", "--no-color").stderr.includes(ansi));
});

test.run();

/** `colonnade rebase` as it is typed: in a project of a merge with conflicts, and where it cannot help. */
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { suite } from "uvu";
import { blog, type Folder, folder, posts, run } from "./support/cli.ts";

const test = suite("colonnade rebase");

const identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "core.autocrlf=false"];

function git(project: Folder, ...args: readonly string[]): string {
  const environment = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  return run("git", [...identity, ...args], project.path, environment).stdout;
}

function step(project: Folder, branch: string, members: string, ...flags: readonly string[]): void {
  project.write({ "schema/posts.ts": posts(members) });
  const { status, stderr } = project.colonnade("generate", ...flags);
  assert.equal(status, 0, stderr);
  git(project, "add", "-A");
  git(project, "commit", "-qm", branch);
}

/** Two branches, merged; the schema is settled, the output is not. */
function merged(): Folder {
  const project = folder({ ...blog(["sqlite", "postgres"]), ".gitignore": "node_modules\n*.db\n" });
  git(project, "init", "-q", "-b", "main");
  step(project, "initial", "");
  git(project, "checkout", "-qb", "feature");
  step(project, "rating", "  rating = text().nullable();", "--name", "rating");
  git(project, "checkout", "-q", "main");
  step(project, "words", "  words = text().nullable();", "--name", "words");
  git(project, "checkout", "-q", "feature");
  git(project, "merge", "main");
  project.write({ "schema/posts.ts": posts("  words = text().nullable();\n  rating = text().nullable();") });
  return project;
}

const migrations = (project: Folder) =>
  readdirSync(path.join(project.path, "generated/sqlite/migrations")).filter((name) => name.endsWith(".up.sql"));

test("after a merge with conflicts: what is refused, what is shown, what is written", () => {
  const project = merged();
  for (const flags of [[], ["--check"]]) {
    const generated = project.colonnade("generate", ...flags);
    assert.equal(generated.status, 1);
    assert.match(generated.stderr, /error\[C053\]: version 2 exists twice in sqlite\/migrations: rating and words\n/);
    assert.match(generated.stderr, /hint: .*`colonnade rebase --onto main`/);
  }
  const upgraded = project.colonnade("upgrade", "--url", "sqlite:blog.db");
  assert.equal(upgraded.status, 1);
  assert.match(upgraded.stderr, /error: version 2 exists twice in .*: rating and words\nhint: .*`colonnade rebase/);

  const planned = project.colonnade("rebase", "--dry-run");
  assert.equal(planned.status, 0, planned.stderr);
  assert.match(planned.stdout, /^would put generated onto main \([0-9a-f]{7}\)\n {2}0002 rating → 0003 rating\n$/);
  assert.deepEqual(migrations(project), ["0001_initial.up.sql", "0002_rating.up.sql", "0002_words.up.sql"]);

  const done = project.colonnade("rebase", "--onto", "main");
  assert.equal(done.status, 0, done.stderr);
  assert.match(
    done.stdout,
    /^generated onto main \([0-9a-f]{7}\)\n {2}0002 rating → 0003 rating\n {2}\d+ files written or removed\n$/,
  );
  assert.match(
    done.stderr,
    /note: a database on which 0002 rating was applied .*`colonnade downgrade 1`\nhint: `git add generated`/,
  );
  assert.deepEqual(migrations(project), ["0001_initial.up.sql", "0002_words.up.sql", "0003_rating.up.sql"]);
  assert.equal(project.colonnade("generate", "--check").status, 0);
  assert.equal(project.colonnade("upgrade", "--url", "sqlite:blog.db").status, 0);
  git(project, "add", "-A");
  git(project, "commit", "-qm", "merged");
  assert.match(project.colonnade("rebase").stdout, /0003 rating stays\nnothing to do: all stands where it belongs\n$/);
  project.remove();
});

test("--json", () => {
  const project = merged();
  const { status, stdout, stderr } = project.colonnade("rebase", "--json");
  assert.equal(status, 0, stderr);
  const [answer] = JSON.parse(stdout).schemas;
  assert.deepEqual(
    [answer.schema, answer.status, answer.onto.ref, answer.moved, answer.remaining, answer.diagnostics],
    ["schema", "written", "main", [{ name: "rating", from: 2, to: 3, writtenByHand: false }], [], []],
  );
  assert.ok(answer.files.some((file: { path: string; change: string }) => file.change === "removed"));
  project.remove();
});

test("the schema's own conflicts come first", () => {
  const project = merged();
  project.write({ "schema/posts.ts": "<<<<<<< HEAD\n=======\n>>>>>>> main\n" });
  const { status, stderr } = project.colonnade("rebase");
  assert.equal(status, 1);
  assert.match(stderr, /error\[C002\]: Merge conflict marker encountered\n --> schema\/posts\.ts:1:1/);
  assert.match(stderr, /refused: .* in generated; nothing was written/);
  project.remove();
});

test("what is typed is never an option of git", () => {
  const project = merged();
  for (const ref of ["--output=stolen", "--upload-pack=touch stolen", "nowhere", "main; touch stolen"]) {
    const { status, stderr } = project.colonnade("rebase", `--onto=${ref}`);
    assert.equal(status, 1, stderr);
    assert.match(stderr, /error\[C055\]: git knows no commit /);
  }
  assert.ok(!existsSync(path.join(project.path, "stolen")));
  assert.equal(project.colonnade("rebase", "--onto").status, 2);
  project.remove();
});

test("remaining differences are told, and are the next migration", () => {
  const project = merged();
  const more = "  words = text().nullable();\n  rating = text().nullable();\n  hint = text().nullable();";
  project.write({ "schema/posts.ts": posts(more) });
  const { status, stderr } = project.colonnade("rebase");
  assert.equal(status, 0, stderr);
  assert.match(stderr, /note: the schema also says what no migration does yet; .*:\n {2}add column posts\.hint/);
  assert.match(project.colonnade("generate").stdout, /migration 0004 add_column_posts_hint\n/);
  project.remove();
});

test("--help names what comes before and after", () => {
  const project = folder(blog(["sqlite"]));
  const { status, stdout } = project.colonnade("rebase", "--help");
  assert.equal(status, 0);
  for (const text of ["--onto", "--dry-run", "git merge main", "statements that were written by hand are kept"]) {
    assert.ok(stdout.includes(text), text);
  }
  assert.match(project.colonnade("--help").stdout, /colonnade rebase +After a merge/);
  project.remove();
});

test.run();

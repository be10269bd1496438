/** Where `colonnade rebase` must not or need not act, and what a person wrote that it must not lose. */
import assert from "node:assert/strict";
import { rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { suite } from "uvu";
import { generate } from "../../generator/compile.ts";
import { rebase } from "../../generator/rebase/rebase.ts";
import { contents, errors, mergedBranches, moves, type Repository, repository, said } from "./support.ts";

const test = suite("rebase refuses");

const words = "  words = text().nullable();";
const rating = "  rating = integer().default(0);";
const both = { posts: `${words}\n${rating}` };
const branches = { theirs: { posts: words }, ours: { posts: rating }, merged: both };

async function assertRefused(repo: Repository, expected: RegExp, onto?: string): Promise<void> {
  const before = contents(repo);
  const outcome = await repo.rebase(onto === undefined ? {} : { onto });
  assert.equal(outcome.status, "refused");
  assert.match(errors(outcome).join("\n"), expected);
  assert.deepEqual(contents(repo), before);
}

test("a ref that git does not know, or takes for an option", async () => {
  const repo = await mergedBranches(branches, ["sqlite"]);
  await assertRefused(repo, /^C055: git knows no commit nowhere$/, "nowhere");
  for (const ref of ["--all", "-h", "--output=stolen"]) await assertRefused(repo, /^C055: git knows no commit -/, ref);
  assert.equal(repo.has("stolen"), false);
  await assertRefused(repo, /^C055: git knows no commit main:schema$/, "main:schema");
  repo.remove();
});

test("a folder without git, and one without a commit", async () => {
  const repo = await repository(["sqlite"]);
  rmSync(path.join(repo.root, ".git"), { recursive: true });
  await assertRefused(repo, /^C055: git: fatal: not a git repository/);
  repo.git("init", "-q", "-b", "main");
  await assertRefused(repo, /^C055: nothing is committed here yet/);
  repo.remove();
});

test("a machine without git", async () => {
  const repo = await repository(["sqlite"]);
  const { PATH } = process.env;
  process.env.PATH = repo.root;
  try {
    await assertRefused(repo, /^C055: git is not installed, or not in the PATH$/);
  } finally {
    process.env.PATH = PATH;
  }
  repo.remove();
});

test("a branch that is not merged yet, and none at all to go behind", async () => {
  const repo = await repository(["sqlite"]);
  repo.git("checkout", "-qb", "feature");
  await repo.step("rating", { posts: rating });
  repo.git("checkout", "-q", "main");
  await repo.step("words", { posts: words });
  repo.git("checkout", "-q", "feature");
  const outcome = await repo.rebase();
  assert.deepEqual(errors(outcome), [
    "C055: main is not merged into what is checked out: its tables are not in the schema yet",
  ]);
  assert.match(outcome.diagnostics[0]?.hint ?? "", /`git merge main` or `git rebase main` first/);
  repo.git("branch", "-qm", "main", "trunk");
  await assertRefused(repo, /^C055: there is no branch to put migrations behind/);
  repo.remove();
});

test("nothing where no migration is our own", async () => {
  const repo = await repository(["sqlite"]);
  const outcome = await repo.rebase();
  assert.deepEqual([outcome.status, outcome.moved], ["unchanged", []], said(outcome));
  repo.remove();
});

test("a migration that no commit has", async () => {
  const repo = await repository(["sqlite"]);
  repo.git("checkout", "-qb", "feature");
  repo.schema({ posts: rating });
  assert.equal((await repo.generate({ name: "rating" })).status, "written");
  await assertRefused(
    repo,
    /^C055: no branch has sqlite\/migrations\/0002_rating\.down\.sql and 1 more with what it was made on$/,
  );
  repo.remove();
});

test("a ref whose own migrations do not fit together", async () => {
  const repo = await mergedBranches(branches, ["sqlite"]);
  repo.git("add", "-A");
  repo.git("commit", "-qm", "merged, and not put in a row");
  repo.git("checkout", "-qB", "main");
  await assertRefused(repo, /C055: the migrations of main itself do not fit together/);
  const outcome = await repo.rebase({ onto: "main^2" });
  assert.deepEqual(moves(outcome), ["2 ours → 3"], said(outcome));
  repo.remove();
});

test("a link in the place of a file", async () => {
  const repo = await mergedBranches(branches, ["sqlite"]);
  const file = path.join(repo.root, "generated/sqlite/snapshot.json");
  rmSync(file);
  symlinkSync("/dev/null", file);
  const outcome = await repo.rebase();
  assert.match(errors(outcome).join(), /C052: generated\/sqlite\/snapshot\.json is a symbolic link/);
  assert.deepEqual(repo.migrations(), ["0001_initial", "0002_ours", "0002_theirs"]);
  repo.remove();
});

/** A hand-written migration on our branch, before main is merged. */
async function withHandWritten(): Promise<Repository> {
  const repo = await repository(["sqlite"]);
  repo.git("checkout", "-qb", "feature");
  await repo.step("fill");
  repo.git("checkout", "-q", "main");
  await repo.step("words", { posts: words });
  repo.git("checkout", "-q", "feature");
  repo.tryGit("merge", "main");
  repo.schema({ posts: words });
  return repo;
}

const fill = (version: string) => `generated/sqlite/migrations/${version}_fill.up.sql`;

test("never to keep what a person has written since the commit", async () => {
  const repo = await withHandWritten();
  const edited = (text: string) => text.replace(/-- Write.*/, "UPDATE posts SET words = 'once';");
  repo.write(fill("0002"), edited(repo.read(fill("0002"))));
  assert.deepEqual(moves(await repo.rebase()), ["2 fill → 3"]);
  assert.match(repo.read(fill("0003")), /^-- Colonnade migration 0003 fill.*UPDATE posts SET words = 'once';\n$/s);
  // Once more, after it was edited in its new place.
  repo.write(fill("0003"), repo.read(fill("0003")).replace("once", "twice").replaceAll("\n", "\r\n"));
  const again = await repo.rebase();
  assert.notEqual(again.status, "refused", said(again));
  assert.match(repo.read(fill("0003")), /twice/);
  assert.equal(repo.has(fill("0002")), false);
  repo.remove();
});

test("to take a line for the header that a person has removed", async () => {
  const repo = await withHandWritten();
  repo.write(
    fill("0002"),
    repo.read(fill("0002")).replace(/-- parent.*\n-- mode.*\n/, "UPDATE posts SET words = 'x';\n"),
  );
  await assertRefused(repo, /^C055: the hand-written sqlite\/migrations\/0002_fill\.up\.sql would be lost/);
  repo.remove();
});

test("to say that a dialect holds what no migration has brought there", async () => {
  const repo = await repository(["sqlite"]);
  repo.git("checkout", "-qb", "feature");
  await repo.step("words", { posts: words });
  repo.git("checkout", "-q", "main");
  const theirs = { ...repo.project, dialects: ["sqlite", "mysql"] as const };
  repo.schema({ posts: words });
  assert.equal((await generate(theirs, { name: "same" })).status, "written");
  repo.git("add", "-A");
  repo.git("commit", "-qm", "same");
  repo.git("checkout", "-q", "feature");
  repo.tryGit("merge", "main");
  repo.schema(both);
  const outcome = await rebase(theirs);
  assert.deepEqual(moves(outcome), ["2 words → gone"], said(outcome));
  assert.deepEqual(outcome.remaining.length, 1);
  assert.equal((await generate(theirs, { name: "rating" })).status, "written");
  for (const dialect of theirs.dialects) {
    assert.match(repo.read(`generated/${dialect}/migrations/0003_rating.up.sql`), /rating/);
  }
  repo.remove();
});

test("to lose a hand-written file that it cannot place", async () => {
  const repo = await withHandWritten();
  const words = "generated/sqlite/migrations/0002_words.up.sql";
  const foreign = repo
    .read(fill("0002"))
    .replace("0002 fill", "0002 words")
    .replace(/-- Write.*/, "DELETE FROM posts;");
  repo.write(words, foreign);
  await assertRefused(repo, /^C055: the hand-written sqlite\/migrations\/0002_words\.up\.sql would be lost/);
  repo.remove();
});

test("to hide what an edited migration of ours said", async () => {
  const repo = await repository(["sqlite"]);
  repo.git("checkout", "-qb", "feature");
  await repo.step("rating", { posts: rating });
  const file = "generated/sqlite/migrations/0002_rating.up.sql";
  repo.write(file, `${repo.read(file)}UPDATE "posts" SET "rating" = 7;\n`);
  repo.git("commit", "-qam", "edited");
  repo.git("checkout", "-q", "main");
  await repo.step("words", { posts: words });
  repo.git("checkout", "-q", "feature");
  repo.tryGit("merge", "main");
  repo.schema(both);
  const outcome = await repo.rebase();
  assert.equal(outcome.status, "written");
  assert.deepEqual(
    outcome.diagnostics.map(({ severity, message }) => `${severity}: ${message}`),
    ["warning: our 0002 rating for sqlite is not what its history makes, and is made anew from that"],
  );
  repo.remove();
});

test("to hide what only the merged schema says", async () => {
  const repo = await mergedBranches({
    ...branches,
    merged: { posts: `${words}\n${rating}\n  hint = text().nullable();` },
  });
  const outcome = await repo.rebase();
  assert.deepEqual(outcome.remaining, ["add column posts.hint (text, null)"]);
  const generated = await repo.generate();
  assert.equal(generated.migration?.version, 4, said(generated));
  assert.deepEqual(repo.migrations(), ["0001_initial", "0002_theirs", "0003_ours", "0004_add_column_posts_hint"]);
  repo.remove();
});

test("neither a dialect that only main has, nor one that only we have", async () => {
  for (const [main, ours] of [
    [["sqlite", "postgres"], ["sqlite"]],
    [["sqlite"], ["sqlite", "mysql"]],
  ] as const) {
    const repo = await repository(["sqlite"]);
    const all = [...new Set([...main, ...ours])];
    const step = async (name: string, dialects: readonly ("sqlite" | "postgres" | "mysql")[], posts: string) => {
      repo.schema({ posts });
      const made = await generate({ ...repo.project, dialects }, { name });
      assert.equal(made.status, "written", said(made));
      repo.git("add", "-A");
      repo.git("commit", "-qm", name);
    };
    repo.git("checkout", "-qb", "feature");
    await step("rating", ours, rating);
    repo.git("checkout", "-q", "main");
    await step("words", main, words);
    repo.git("checkout", "-q", "feature");
    repo.tryGit("merge", "main");
    repo.schema(both);
    const outcome = await rebase({ ...repo.project, dialects: all });
    assert.equal(outcome.status, "written", said(outcome));
    for (const dialect of all) {
      assert.deepEqual(repo.migrations(dialect), ["0001_initial", "0002_words", "0003_rating"]);
    }
    assert.equal((await generate({ ...repo.project, dialects: all }, { check: true })).status, "unchanged");
    repo.remove();
  }
});

test("a hand-written migration in a dialect that main does not have", async () => {
  const repo = await repository(["sqlite"]);
  repo.git("checkout", "-qb", "feature");
  const ours = { ...repo.project, dialects: ["sqlite", "mysql"] as const };
  assert.equal((await generate(ours, { name: "mysql" })).status, "written");
  assert.equal((await generate(ours, { name: "fill", empty: true })).status, "written");
  repo.git("add", "-A");
  repo.git("commit", "-qm", "fill");
  repo.git("checkout", "-q", "main");
  await repo.step("words", { posts: words });
  repo.git("checkout", "-q", "feature");
  repo.tryGit("merge", "main");
  repo.schema({ posts: words });
  const before = contents(repo);
  const outcome = await rebase(ours);
  assert.deepEqual(errors(outcome), [
    "C055: 0002 fill is written by hand for mysql, which the other branch does not have",
  ]);
  assert.deepEqual(contents(repo), before);
  repo.remove();
});

test("to give a dialect that comes late other names than the versions have", async () => {
  const repo = await repository(["sqlite"]);
  await repo.step("words", { posts: words });
  await repo.step("rating", both);
  assert.equal((await generate({ ...repo.project, dialects: ["sqlite", "mysql"] })).status, "written");
  assert.deepEqual(repo.migrations("mysql"), ["0001_initial", "0002_words", "0003_rating"]);
  repo.remove();
});

test("to call a checkout with CRLF line ends stale", async () => {
  const repo = await repository(["sqlite", "mysql"]);
  await repo.step("words", { posts: words });
  for (const [file, text] of contents(repo)) repo.write(`generated/${file}`, text.replaceAll("\n", "\r\n"));
  const check = await repo.generate({ check: true });
  assert.equal(check.status, "unchanged", JSON.stringify(check.files));
  repo.remove();
});

test.run();

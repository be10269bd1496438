/** `colonnade rebase` in every state in which git may leave two branches that both wrote migrations. */
import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { suite } from "uvu";
import { generate } from "../../generator/compile.ts";
import { rebase } from "../../generator/rebase/rebase.ts";
import { contents, errors, moves, type Repository, repository, said } from "./support.ts";

const test = suite("rebase");

const words = "  words = text().nullable();";
const rating = "  rating = integer().default(0);";
const both = { posts: `${words}\n${rating}` };

/** Two branches from version 1: main adds words, feature adds a rating and a step by hand. */
async function twoBranches(): Promise<Repository> {
  const repo = await repository();
  repo.git("checkout", "-qb", "feature");
  await repo.step("rating", { posts: rating });
  await fillByHand(repo, "fill", "UPDATE posts SET rating = 1");
  repo.git("checkout", "-q", "main");
  await repo.step("words", { posts: words });
  return repo;
}

/** A hand-written migration, whose statement is the same in every dialect and way. */
async function fillByHand(repo: Repository, name: string, statement: string): Promise<void> {
  await repo.step(name);
  for (const dialect of repo.project.dialects) {
    const file = repo.migrations(dialect).at(-1);
    for (const way of ["up", "down"]) {
      const path = `generated/${dialect}/migrations/${file}.${way}.sql`;
      repo.write(path, repo.read(path).replace(/-- Write the statements.*\n/, `${statement}; -- ${way}\n`));
    }
  }
  assert.equal((await repo.generate()).status, "written");
  repo.git("commit", "-qam", `${name}, written`);
}

/** The result of putting feature's two migrations behind main's one. */
async function assertInRow(repo: Repository, outcome: Awaited<ReturnType<Repository["rebase"]>>): Promise<void> {
  assert.equal(outcome.status, "written", said(outcome));
  assert.deepEqual(outcome.remaining, []);
  for (const dialect of repo.project.dialects) {
    assert.deepEqual(repo.migrations(dialect), ["0001_initial", "0002_words", "0003_rating", "0004_fill"]);
    const folder = `generated/${dialect}`;
    assert.equal(
      repo.read(`${folder}/migrations/0002_words.up.sql`),
      repo.git("show", `main:${folder}/migrations/0002_words.up.sql`),
    );
    assert.match(repo.read(`${folder}/migrations/0004_fill.up.sql`), /\n\nUPDATE posts SET rating = 1; -- up\n$/);
    assert.match(repo.read(`${folder}/history/0002.json`), /"name": "words"/);
    assert.match(repo.read(`${folder}/history/0003.json`), /"name": "rating"/);
    assert.equal(repo.has(`${folder}/history/0005.json`), false);
  }
  const check = await repo.generate({ check: true });
  assert.equal(check.status, "unchanged", said(check));
  // A second time there is nothing to do, before the commit and after it.
  assert.equal((await repo.rebase({ onto: "main" })).status, "unchanged");
}

test("where a merge has stopped with conflicts", async () => {
  const repo = await twoBranches();
  repo.git("checkout", "-q", "feature");
  repo.tryGit("merge", "main");
  assert.match(repo.read("generated/chain.json"), /^<<<<<<< /m);
  const unsettled = await repo.rebase();
  assert.deepEqual(errors(unsettled)[0], "C002: Merge conflict marker encountered");
  repo.schema(both);
  const generated = await repo.generate();
  assert.equal(generated.status, "refused");
  assert.deepEqual(errors(generated), ["C053: version 2 exists twice in sqlite/migrations: rating and words"]);
  assert.match(generated.diagnostics[0]?.hint ?? "", /`colonnade rebase --onto main`/);
  const before = contents(repo);
  const planned = await repo.rebase({ dryRun: true });
  assert.equal(planned.status, "planned");
  assert.deepEqual(contents(repo), before);
  const outcome = await repo.rebase();
  assert.equal(outcome.onto?.ref, "main");
  assert.deepEqual(moves(outcome), ["2 rating → 3", "3 fill → 4"]);
  await assertInRow(repo, outcome);
  repo.git("add", "-A");
  repo.git("commit", "-qm", "merged");
  assert.equal((await repo.rebase({ onto: "main" })).status, "unchanged");
  repo.remove();
});

test("where the other branch is merged into main", async () => {
  const repo = await twoBranches();
  repo.tryGit("merge", "feature");
  repo.schema(both);
  await assertInRow(repo, await repo.rebase());
  repo.remove();
});

test("after the merge was committed, with either side of every conflict", async () => {
  for (const side of ["ours", "theirs"]) {
    const repo = await twoBranches();
    repo.git("checkout", "-q", "feature");
    repo.tryGit("merge", "-q", "-X", side, "main", "-m", "merged");
    repo.schema(both);
    repo.git("add", "-A");
    repo.tryGit("commit", "-qm", "merged");
    repo.git("commit", "-q", "--allow-empty", "-m", "something else");
    assert.deepEqual(errors(await repo.generate()), [
      "C053: version 2 exists twice in sqlite/migrations: rating and words",
    ]);
    await assertInRow(repo, await repo.rebase());
    repo.remove();
  }
});

test("after the merge was settled by removing our files", async () => {
  const repo = await twoBranches();
  repo.git("checkout", "-q", "feature");
  repo.tryGit("merge", "main");
  repo.git("restore", "--source=main", "--staged", "--worktree", "--", "generated");
  repo.schema(both);
  assert.equal((await repo.generate({ check: true })).status, "stale");
  await assertInRow(repo, await repo.rebase());
  repo.remove();
});

test("where `git rebase` stops, at each commit", async () => {
  const repo = await twoBranches();
  repo.git("checkout", "-q", "feature");
  repo.tryGit("rebase", "main");
  repo.schema(both);
  const first = await repo.rebase();
  assert.deepEqual(moves(first), ["2 rating → 3"], said(first));
  repo.git("add", "-A");
  repo.tryGit("rebase", "--continue");
  const second = await repo.rebase();
  assert.deepEqual(moves(second), ["3 rating → 3", "3 fill → 4"], said(second));
  assert.deepEqual(repo.migrations(), ["0001_initial", "0002_words", "0003_rating", "0004_fill"]);
  repo.git("add", "-A");
  repo.tryGit("rebase", "--continue");
  // The third commit filled in the statements.
  const third = await repo.rebase();
  assert.notEqual(third.status, "refused", said(third));
  repo.git("add", "-A");
  repo.tryGit("rebase", "--continue");
  assert.equal(repo.git("status", "--porcelain"), "");
  assert.match(repo.git("log", "--format=%s"), /^fill, written\nfill\nrating\nwords\n/);
  const check = await repo.generate({ check: true });
  assert.equal(check.status, "unchanged", said(check));
  assert.match(repo.read("generated/mysql/migrations/0004_fill.down.sql"), /\nUPDATE posts SET rating = 1; -- down\n$/);
  repo.remove();
});

test("after a whole `git rebase` that took either side", async () => {
  const repo = await twoBranches();
  repo.git("checkout", "-q", "feature");
  repo.tryGit("rebase", "-X", "theirs", "main");
  while (repo.git("status").includes("rebase in progress")) {
    repo.git("add", "-A");
    repo.tryGit("rebase", "--continue");
  }
  repo.schema(both);
  await assertInRow(repo, await repo.rebase());
  repo.remove();
});

test("both branches gave their migration the same name", async () => {
  const repo = await repository();
  repo.git("checkout", "-qb", "feature");
  await repo.step("change", { posts: rating });
  repo.git("checkout", "-q", "main");
  await repo.step("change", { posts: words });
  repo.git("checkout", "-q", "feature");
  repo.tryGit("merge", "main");
  repo.schema(both);
  assert.deepEqual(errors(await repo.generate()), ["C053: 0002_change.up.sql holds a merge conflict"]);
  const outcome = await repo.rebase();
  assert.deepEqual(moves(outcome), ["2 change → 3"], said(outcome));
  assert.match(repo.read("generated/sqlite/migrations/0002_change.up.sql"), /words/);
  assert.match(repo.read("generated/sqlite/migrations/0003_change.up.sql"), /rating/);
  assert.equal((await repo.generate({ check: true })).status, "unchanged");
  repo.remove();
});

test("two feature branches that are merged into each other", async () => {
  const repo = await repository();
  repo.git("checkout", "-qb", "one");
  await repo.step("rating", { posts: rating });
  repo.git("checkout", "-q", "main");
  repo.git("checkout", "-qb", "two");
  await repo.step("words", { posts: words });
  repo.tryGit("merge", "one");
  repo.schema(both);
  const outcome = await repo.rebase();
  assert.deepEqual(moves(outcome), ["2 words → 2", "2 rating → 3"], said(outcome));
  assert.equal((await repo.generate({ check: true })).status, "unchanged");
  repo.remove();
});

test("`git merge --squash`, which leaves no trace of the other branch", async () => {
  const repo = await twoBranches();
  repo.git("checkout", "-q", "feature");
  repo.tryGit("merge", "--squash", "main");
  repo.schema(both);
  await assertInRow(repo, await repo.rebase());
  repo.remove();
});

test("`git cherry-pick` of a commit that brings a migration", async () => {
  const repo = await repository();
  repo.git("checkout", "-qb", "feature");
  await repo.step("rating", { posts: rating });
  await repo.step("hint", { posts: `${rating}\n  hint = text().nullable();` });
  repo.git("checkout", "-q", "main");
  await repo.step("words", { posts: words });
  repo.tryGit("cherry-pick", "feature");
  repo.schema({ posts: `${words}\n  hint = text().nullable();` });
  const outcome = await repo.rebase();
  assert.deepEqual(moves(outcome), ["3 hint → 3"], said(outcome));
  assert.deepEqual(repo.migrations(), ["0001_initial", "0002_words", "0003_hint"]);
  assert.equal((await repo.generate({ check: true })).status, "unchanged");
  repo.remove();
});

test("origin's default branch is the one to go behind, unless the local one is further", async () => {
  const repo = await twoBranches();
  const bare = `${repo.root}-origin`;
  repo.git("clone", "-q", "--bare", repo.root, bare);
  repo.git("remote", "add", "origin", bare);
  repo.git("fetch", "-q", "origin");
  repo.git("remote", "set-head", "origin", "main");
  repo.git("checkout", "-q", "feature");
  repo.tryGit("merge", "main");
  repo.schema(both);
  assert.equal((await repo.rebase({ dryRun: true })).onto?.ref, "origin/main");
  repo.git("update-ref", "refs/remotes/origin/main", "main^");
  assert.equal((await repo.rebase({ dryRun: true })).onto?.ref, "main");
  rmSync(bare, { recursive: true });
  repo.remove();
});

test("a project in a folder of a larger repository", async () => {
  const repo = await twoBranches();
  repo.git("checkout", "-q", "feature");
  repo.tryGit("merge", "main");
  repo.schema(both);
  // The same history with everything one folder deeper.
  const deep = "sub folder/ünter";
  repo.git("add", "-A");
  const trees = new Map<string, string>();
  const moved = (commit: string): string => {
    const known = trees.get(commit);
    if (known !== undefined) return known;
    repo.git("read-tree", "--empty");
    repo.git("read-tree", `--prefix=${deep}/`, commit);
    const tree = repo.git("write-tree").trim();
    const parents = repo
      .git("rev-parse", `${commit}^@`)
      .split("\n")
      .filter(Boolean)
      .flatMap((each) => ["-p", moved(each)]);
    const made = repo.git("commit-tree", tree, "-m", "moved", ...parents).trim();
    trees.set(commit, made);
    return made;
  };
  const [main, feature] = [moved("main"), moved("feature")];
  repo.git("merge", "--quit");
  repo.git("checkout", "-q", "-f", "-B", "main", main);
  repo.git("clean", "-qfd");
  repo.git("checkout", "-q", "-B", "feature", feature);
  repo.tryGit("merge", "main");
  const root = path.join(repo.root, deep);
  const inside = { ...repo.project, root };
  writeFileSync(
    path.join(root, "schema/blog.ts"),
    repo.git("show", `HEAD:${deep}/schema/blog.ts`).replace(rating, both.posts),
  );
  const outcome = await rebase(inside);
  assert.deepEqual(moves(outcome), ["2 rating → 3", "3 fill → 4"], said(outcome));
  assert.equal((await generate(inside, { check: true })).status, "unchanged");
  repo.remove();
});

test.run();

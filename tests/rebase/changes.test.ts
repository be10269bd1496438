/** What two branches change beside each other: what comes of both, and what cannot. */
import assert from "node:assert/strict";
import { suite } from "uvu";
import { drawn } from "../support/drawn.ts";
import { type Branches, contents, errors, mergedBranches, moves, said } from "./support.ts";
import { closed, tableOf, text, together } from "./together.ts";

const test = suite("rebase of changes");

for (const [what, branches] of drawn(Object.entries(together), 5, ([what]) => what)) {
  test(what, async () => {
    const repo = await mergedBranches(branches, ["sqlite", "postgres", "mysql", "mariadb"]);
    const outcome = await repo.rebase();
    assert.equal(outcome.status, "written", said(outcome));
    assert.deepEqual(moves(outcome), branches.moves ?? ["2 ours → 3"]);
    assert.deepEqual(outcome.remaining, []);
    const check = await repo.generate({ check: true });
    assert.equal(check.status, "unchanged", said(check) + JSON.stringify(check.files));
    repo.remove();
  });
}

interface Conflicting extends Branches {
  readonly errors: readonly string[];
}

/** Branches that contradict each other: both migrations are named, and nothing is written. */
const apart: Readonly<Record<string, Conflicting>> = {
  "a column of one name": {
    theirs: { posts: text("words") },
    ours: { posts: "  words = integer().nullable();" },
    merged: { posts: text("words") },
    errors: ["our 0002 ours and 0002 theirs of main both add column posts.words, each in another way"],
  },
  "a table of one name": {
    theirs: { more: tableOf("Tags", text("label")) },
    ours: { more: tableOf("Tags", text("name")) },
    merged: { more: tableOf("Tags", text("name")) },
    errors: ["our 0002 ours and 0002 theirs of main both add table tags, each in another way"],
  },
  "one column's type": {
    base: { posts: "  words = text({ max: 50 }).nullable();" },
    theirs: { posts: "  words = text({ max: 60 }).nullable();" },
    ours: { posts: "  words = text({ max: 70 }).nullable();" },
    merged: { posts: "  words = text({ max: 70 }).nullable();" },
    errors: ["our 0003 ours and 0003 theirs of main both change column posts.words, each in another way"],
  },
  "we change what they take away": {
    base: { posts: "  words = text({ max: 50 }).nullable();" },
    theirs: { more: `export const mayLose = ["posts.words"];` },
    ours: { posts: "  words = text({ max: 70 }).nullable();" },
    merged: { more: `export const mayLose = ["posts.words"];` },
    errors: ["our 0003 ours changes column posts.words, which 0003 theirs of main takes away"],
  },
  "we take away what they change": {
    base: { more: tableOf("Tags", text("name")) },
    theirs: { more: tableOf("Tags", text("name") + text("\n  label")) },
    ours: { more: `export const mayLose = ["tags"];` },
    merged: { more: `export const mayLose = ["tags"];` },
    errors: ["our 0003 ours takes away table tags, which 0003 theirs of main changes"],
  },
  "we use what they take away": {
    base: { posts: "  rating = integer().nullable();" },
    theirs: { more: `export const mayLose = ["posts.rating"];` },
    ours: { posts: "  rating = integer().nullable();\n  rated = index(this.rating);" },
    merged: { more: `export const mayLose = ["posts.rating"];` },
    errors: [
      "index posts.idx_posts_rating needs posts.rating, which is gone once our 0003 ours comes behind 0003 theirs of main",
    ],
  },
  "a column renamed by both": {
    base: { posts: text("words") },
    theirs: { posts: '  body = text().nullable().renamedFrom("words");' },
    ours: { posts: '  prose = text().nullable().renamedFrom("words");' },
    merged: { posts: '  prose = text().nullable().renamedFrom("words");' },
    errors: ["our 0003 ours and 0003 theirs of main both change column posts.words, each in another way"],
  },
  "a table renamed by both": {
    theirs: { posts: `  static options = { name: "articles", renamedFrom: "posts" };` },
    ours: { posts: `  static options = { name: "pieces", renamedFrom: "posts" };` },
    merged: { posts: `  static options = { name: "pieces", renamedFrom: "posts" };` },
    errors: ["our 0002 ours and 0002 theirs of main both change table posts, each in another way"],
  },
  "a value that one takes away": {
    base: { posts: closed("a", "b") },
    theirs: { posts: closed("a", "b", "c") },
    ours: { posts: closed("a").replace(")", ').removedValues({ b: "a" })') },
    merged: { posts: closed("a", "c").replace(")", ').removedValues({ b: "a" })') },
    errors: ["our 0003 ours and 0003 theirs of main both change column posts.state, each in another way"],
  },
};

for (const [what, { errors: expected, ...branches }] of Object.entries(apart)) {
  test(`refused: ${what}`, async () => {
    const repo = await mergedBranches(branches);
    const before = contents(repo);
    const outcome = await repo.rebase();
    assert.equal(outcome.status, "refused");
    assert.deepEqual(
      errors(outcome).slice(0, expected.length),
      expected.map((message) => `C055: ${message}`),
    );
    assert.deepEqual(contents(repo), before);
    // The way out that the hint names.
    repo.git("restore", "--source=main", "--staged", "--worktree", "--", "generated");
    const generated = await repo.generate();
    assert.notEqual(generated.status, "stale", said(generated));
    assert.ok(!errors(generated).some((error) => error.startsWith("C05")), said(generated));
    repo.remove();
  });
}

test.run();

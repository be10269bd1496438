/** Migrations that were put in a row, applied to real databases: from nothing, from what the branches share, and back. */
import assert from "node:assert/strict";
import path from "node:path";
import { readSnapshot } from "../../generator/catalog/snapshot.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import { connect } from "../../runtime/connect.ts";
import { readMigrations } from "../../runtime/folder.ts";
import { downgrade, upgrade } from "../../runtime/migrate/run.ts";
import type { Migration } from "../../runtime/migration.ts";
import { runtimeTables } from "../../runtime/schema-version.ts";
import { drawn } from "../support/drawn.ts";
import { type EngineName, matrix } from "../support/matrix.ts";
import { fromNothing, pin } from "../support/migration-proof.ts";
import { assertEqualCatalogs, introspectUrl, withRaw } from "../support/proof.ts";
import { mergedBranches, moves, type Repository, repository, said } from "./support.ts";
import { together } from "./together.ts";

const kept = "  changedAt = timestamp().defaultNow().updatedNow();";
const state = (...values: readonly string[]) =>
  `  state = oneOf(${values.map((value) => JSON.stringify(value)).join(", ")}).default("draft");`;
const shared = { posts: `${state("draft", "live")}\n${kept}` };
const tags = "export class Tags extends Table {\n  id = id();\n  label = text({ max: 40 }).unique();\n}\n";
const votes =
  'export class Votes extends Table {\n  id = id();\n  postId = references(() => Posts, { onDelete: "cascade" });\n  points = integer();\n}\n';
const words = '  words = text({ max: 50 }).default("none");\n  worded = index(this.words);';
const rating = `  rating = integer().backfill(sql\`7\`).check((r) => sql\`\${r} >= 0\`);
  rated = index(this.authorId, this.rating);`;

/** Both branches change one table, which is kept current by a trigger; ours has a step by hand, and one more table. */
async function twoBranches(engine: EngineName): Promise<Repository> {
  const repo = await repository([engine]);
  await repo.step("shared", shared);
  repo.git("checkout", "-qb", "feature");
  await repo.step("rating", { posts: `${state("draft", "live", "gone")}\n${rating}\n${kept}` });
  await repo.step("double");
  for (const [way, sign] of [
    ["up", "*"],
    ["down", "/"],
  ] as const) {
    const file = `generated/${engine}/migrations/0004_double.${way}.sql`;
    repo.write(file, repo.read(file).replace(/-- Write.*/, `UPDATE posts SET rating = rating ${sign} 2;`));
  }
  assert.equal((await repo.generate()).status, "written");
  repo.git("commit", "-qam", "double, written");
  await repo.step("votes", { posts: `${state("draft", "live", "gone")}\n${rating}\n${kept}`, more: votes });
  repo.git("checkout", "-q", "main");
  await repo.step("words", { posts: `${state("draft", "live", "held")}\n${words}\n${kept}`, more: tags });
  return repo;
}

const merged = {
  posts: `${state("draft", "live", "held", "gone")}\n${words}\n${rating}\n${kept}`,
  more: tags + votes,
};

matrix("rebased migrations", (test, engine) => {
  const at = (repo: Repository): Promise<readonly Migration[]> =>
    readMigrations(path.join(repo.root, "generated", engine.name, "migrations"));
  const on = async <T>(url: string, work: (driver: Awaited<ReturnType<typeof connect>>) => Promise<T>): Promise<T> => {
    const driver = await connect(url);
    try {
      return await work(driver);
    } finally {
      await driver.close();
    }
  };
  const up = (url: string, migrations: readonly Migration[], target: string | undefined = "head") =>
    on(url, (driver) => upgrade(driver, { load: async () => migrations }, target));
  const down = (url: string, migrations: readonly Migration[], target: string) =>
    on(url, (driver) => downgrade(driver, { load: async () => migrations }, target));

  /** What the snapshot's database looks like when it is made at once. */
  const madeFromNothing = async (repo: Repository) => {
    const { url, drop } = await engine.database();
    const { catalog } = readSnapshot(repo.read(`generated/${engine.name}/snapshot.json`), "snapshot.json");
    await withRaw(url, async (raw) => {
      await pin(raw, engine.name);
      for (const statement of fromNothing(dialects[engine.name], catalog)) await raw.run(statement);
    });
    const found = await introspectUrl(engine, url);
    await drop();
    return found;
  };

  test("lead from nothing and from what is shared to the merged schema, and back to nothing", async () => {
    const repo = await twoBranches(engine.name);
    const sharedMigrations = (await at(repo)).slice(0, 2);
    repo.git("checkout", "-q", "feature");
    const ours = await at(repo);
    repo.tryGit("merge", "main");
    repo.schema(merged);
    const unmerged = await at(repo).catch((error: Error) => error);
    assert.match(String(unmerged), /version 3 exists twice in .*: rating and words/);
    const outcome = await repo.rebase();
    assert.deepEqual(moves(outcome), ["3 rating → 4", "4 double → 5", "5 votes → 6"], said(outcome));
    assert.deepEqual(outcome.remaining, []);
    const migrations = await at(repo);

    const wanted = await madeFromNothing(repo);

    const fresh = await engine.database();
    await up(fresh.url, migrations);
    assertEqualCatalogs(wanted, await introspectUrl(engine, fresh.url, runtimeTables));
    await down(fresh.url, migrations, "base");
    assert.deepEqual((await introspectUrl(engine, fresh.url, runtimeTables)).tables, []);
    await fresh.drop();

    const old = await engine.database();
    await up(old.url, sharedMigrations);
    await withRaw(old.url, async (raw) => {
      await raw.run("insert into authors (id, email) values (1, 'ada@example.com')");
      await raw.run("insert into posts (id, author_id, title, state) values (1, 1, 'It''s “one”', 'live')");
    });
    await up(old.url, migrations);
    assertEqualCatalogs(wanted, await introspectUrl(engine, old.url, runtimeTables));
    const rows = () => withRaw(old.url, (raw) => raw.rows("select title, state, words, rating from posts"));
    assert.deepEqual(
      (await rows()).map((row) => row.map(String)),
      [["It's “one”", "live", "none", "14"]],
    );
    await down(old.url, migrations, "2");
    await up(old.url, migrations);
    assert.deepEqual(
      (await rows()).map((row) => row.map(String)),
      [["It's “one”", "live", "none", "14"]],
    );
    await old.drop();

    // A developer's own database, which has the branch's migration from before.
    const own = await engine.database();
    await up(own.url, ours);
    await assert.rejects(up(own.url, migrations), (error: Error) => {
      assert.match(
        error.message,
        /version 3 of the database is rating, and here it is words: they are different migrations/,
      );
      assert.match(
        error.message,
        /hint: another branch has upgraded this database: nothing was changed\. Run `colonnade downgrade 2`/,
      );
      return true;
    });
    await down(own.url, ours, "2");
    await up(own.url, migrations);
    assertEqualCatalogs(wanted, await introspectUrl(engine, own.url, runtimeTables));
    await own.drop();
    repo.remove();
  });

  for (const [what, branches] of drawn(Object.entries(together), 2, ([what]) => `${what} ${engine.name}`)) {
    test(`lead to the merged schema and back: ${what}`, async () => {
      const repo = await mergedBranches(branches, [engine.name]);
      const outcome = await repo.rebase();
      assert.equal(outcome.status, "written", said(outcome));
      const migrations = await at(repo);
      const wanted = await madeFromNothing(repo);
      const { url, drop } = await engine.database();
      await up(url, migrations);
      assertEqualCatalogs(wanted, await introspectUrl(engine, url, runtimeTables));
      await down(url, migrations, "base");
      assert.deepEqual((await introspectUrl(engine, url, runtimeTables)).tables, []);
      await drop();
      repo.remove();
    });
  }

  test("nothing is applied where two lie side by side, in a folder or in a module", async () => {
    const repo = await twoBranches(engine.name);
    const theirs = await at(repo);
    repo.git("checkout", "-q", "feature");
    const ours = await at(repo);
    const { url, drop } = await engine.database();
    const both = [...theirs, ...ours.slice(2)].sort((a, b) => a.version - b.version);
    await assert.rejects(
      up(url, both),
      /version 3 exists twice: 0003_words\.up\.sql and 0003_rating\.up\.sql\nhint: .*`colonnade rebase --onto main`/,
    );
    const [first, second, third] = theirs;
    assert.ok(first && second && third);
    const conflict = `<<<<<<< HEAD\n${third.up}=======\n${ours[2]?.up}>>>>>>> feature\n`;
    await assert.rejects(
      up(url, [first, second, { ...third, up: conflict }]),
      /0003_words\.up\.sql holds a merge conflict/,
    );
    const stray = ours.slice(3).filter(({ version }) => version === 4);
    await assert.rejects(
      up(url, [...theirs, ...stray]),
      /0003_words\.down\.sql was edited, or 0004_double\.up\.sql was made after another migration\nhint: .*colonnade rebase/s,
    );
    assert.deepEqual((await introspectUrl(engine, url)).tables, []);
    await drop();
    repo.remove();
  });
});

/** `squash` on real databases: the folded chain leaves the rows that the former one left, and databases of the former one go on. */
import assert from "node:assert/strict";
import { printDiagnostics } from "../../generator/diagnostics/print.ts";
import { type SquashOptions, squash } from "../../generator/squash/squash.ts";
import { verifier } from "../../generator/verify/index.ts";
import { connect } from "../../runtime/connect.ts";
import type { Driver } from "../../runtime/driver.ts";
import { current, downgrade, history, offlineSql, status, upgrade } from "../../runtime/index.ts";
import type { Migration } from "../../runtime/migration.ts";
import { type Engine, matrix } from "../support/matrix.ts";
import { source, type Workplace, withServer, workplace } from "../verify/project.ts";

const authors = `export class Authors extends Table {
  id = id();
  email = text({ max: 320 }).unique();
}`;
const posts = (options: string, members: string, more = "") =>
  source(`${authors}
${more}
export class Articles extends Table {
  static options = { ${options} };
  id = id();
  authorId = references(() => Authors, { onDelete: "cascade" });
${members}
}`);

const kind = 'oneOf("a", "b", "old")';
const kind2 = 'oneOf("alpha", "b", "old").renamedValues({ a: "alpha" })';
const kind3 = 'oneOf("alpha", "b").removedValues({ old: "b" })';
const renamed = 'name: "articles", renamedFrom: "posts"';

/** Seven versions; what is folded in the tests is 2 to 6. */
const versions: readonly (readonly [name: string, source: string])[] = [
  [
    "initial",
    posts('name: "posts"', `  name = text({ max: 200 });\n  kind = ${kind};\n  rank = text({ max: 20 }).nullable();`),
  ],
  [
    "title",
    posts(
      'name: "posts"',
      `  title = text({ max: 200 }).renamedFrom("name");\n  kind = ${kind2};\n  rank = text({ max: 20 }).nullable();`,
    ),
  ],
  [
    "articles",
    posts(
      renamed,
      `  headline = text({ max: 200 }).renamedFrom("title");
  slug = text({ max: 200 }).backfill(sql\`lower(\${this.headline})\`);
  tmp = text({ max: 10 }).default("x");
  kind = ${kind2};
  rank = text({ max: 20 }).nullable();`,
      "export class Passing extends Table {\n  id = id();\n}",
    ),
  ],
  [
    "points",
    `${posts(
      renamed,
      `  headline = text({ max: 200 });
  slug = text({ max: 200 });
  kind = ${kind3};
  rank = text({ max: 20 }).backfill(sql\`'none'\`);
  points = integer().default(5);
  later = integer().nullable();`,
    )}\nexport const mayLose = ["articles.tmp", "passing"];`,
  ],
  [
    "defaults",
    posts(
      renamed,
      `  headline = text({ max: 200 });
  slug = text({ max: 200 });
  kind = ${kind3};
  rank = text({ max: 20 });
  points = integer().default(7);
  later = integer().nullable().default(1);`,
    ),
  ],
  [
    "unique",
    posts(
      renamed,
      `  headline = text({ max: 200 });
  slug = text({ max: 200 });
  kind = ${kind3};
  rank = text({ max: 20 });
  points = integer().default(7);
  later = integer().nullable().default(1);
  headlines = index(this.headline);`,
    ),
  ],
  [
    "words",
    posts(
      renamed,
      `  headline = text({ max: 200 });
  slug = text({ max: 200 });
  kind = ${kind3};
  rank = text({ max: 20 });
  points = integer().default(7);
  later = integer().nullable().default(1);
  words = integer().nullable();
  headlines = index(this.headline);`,
    ),
  ],
];

async function written(place: Workplace): Promise<void> {
  for (const [name, text] of versions) await place.step(name, text);
}

async function folded(place: Workplace, options: SquashOptions): Promise<void> {
  const { status, diagnostics, sources } = await squash(place.project, options);
  assert.equal(status, "written", printDiagnostics(diagnostics, sources));
}

/** Gives `work` a database of its own. */
async function onDatabase<T>(engine: Engine, work: (driver: Driver) => Promise<T>): Promise<T> {
  const { url, drop } = await engine.database();
  const driver = await connect(url);
  try {
    return await work(driver);
  } finally {
    await driver.close();
    await drop();
  }
}

async function query(driver: Driver, sql: string): Promise<readonly (readonly unknown[])[]> {
  const connection = await driver.acquire();
  try {
    return (await connection.select(sql)).map((row) => row.map((value) => (value === null ? null : String(value))));
  } finally {
    driver.release(connection);
  }
}

async function seed(driver: Driver): Promise<void> {
  const connection = await driver.acquire();
  const run = (sql: string) => connection.execute(sql);
  try {
    await run("INSERT INTO authors (id, email) VALUES (1, 'ada@example.org'), (2, 'o''neil@example.org')");
    await run(
      `INSERT INTO posts (id, author_id, name, kind, rank) VALUES
      (1, 1, 'It''s an APPLE', 'a', NULL), (2, 1, '', 'b', 'first'), (3, 2, 'emoji 🎉 ', 'old', ''), (9, 2, 'Last', 'a', 'z')`.replace(
        "rank)",
        `${rankName(driver)})`,
      ),
    );
  } finally {
    driver.release(connection);
  }
}

/** A word of MySQL's own: https://dev.mysql.com/doc/refman/8.4/en/keywords.html */
function rankName(driver: Driver): string {
  return driver.dialect === "mysql" || driver.dialect === "mariadb" ? "`rank`" : '"rank"';
}

const chainOf = (migrations: readonly Migration[]) => ({ load: async () => migrations });
const columns = (driver: Driver) => `id, author_id, headline, slug, kind, ${rankName(driver)}, points, later`;

matrix("squash", (test, engine) => {
  const place = workplace([engine.name]);
  test.after(() => place.remove());
  const state: { former: readonly Migration[]; squashed: readonly Migration[] } = { former: [], squashed: [] };
  test("folds five versions into one and rewrites the header of what follows", async () => {
    await written(place);
    state.former = await place.migrations(engine.name);
    await withServer(engine, (urls) => folded(place, { from: 2, to: 6, verifier: verifier({ urls }) }));
    state.squashed = await place.migrations(engine.name);
    assert.deepEqual(
      state.squashed.map(({ version }) => version),
      [1, 6, 7],
    );
    const [, six, seven] = state.squashed;
    assert.match(six?.up ?? "", /^-- folds: 0002-0006\n-- was: sha256:[0-9a-f]{64}\n/m);
    assert.doesNotMatch(six?.up ?? "", /passing|tmp/, "what came and went is gone");
    assert.equal(six?.up.match(/rename table/g)?.length, 1);
    const body = (text = "") => text.split("\n").filter((line) => !/^-- (parent|was): /.test(line));
    assert.deepEqual(body(seven?.up), body(state.former.at(-1)?.up));
    assert.match(seven?.up ?? "", /^-- was: sha256:/m);
  });

  test("leaves the rows that the former chain left, both ways", async () => {
    const outcome = async (chain: readonly Migration[], back: number) =>
      onDatabase(engine, async (driver) => {
        await upgrade(driver, chainOf(chain), 1);
        await seed(driver);
        await upgrade(driver, chainOf(chain));
        const up = await query(driver, `SELECT ${columns(driver)} FROM articles ORDER BY id`);
        await downgrade(driver, chainOf(chain), back);
        const down = await query(driver, `SELECT id, author_id, name, kind FROM posts ORDER BY id`);
        return { up, down };
      });
    const former = await outcome(state.former, 1);
    const squashed = await outcome(state.squashed, 1);
    assert.deepEqual(squashed, former);
    assert.deepEqual(squashed.up[0]?.slice(2), ["It's an APPLE", "it's an apple", "alpha", "none", "5", null]);
  });

  test("a database of the former chain goes on, and its records are rewritten once", async () => {
    await onDatabase(engine, async (driver) => {
      await upgrade(driver, chainOf(state.former), 6);
      const before = await status(driver, chainOf(state.squashed));
      assert.deepEqual([before.current, before.head, before.pending.map(({ version }) => version)], [6, 7, [7]]);
      const run = await upgrade(driver, chainOf(state.squashed));
      assert.deepEqual([run.from, run.to, run.steps.map(({ version }) => version)], [6, 7, [7]]);
      assert.match(run.notices.join("\n"), /its 6 records are now those of 2 migrations/);
      const again = await upgrade(driver, chainOf(state.squashed));
      assert.deepEqual([again.steps, again.notices], [[], []]);
      const entries = await history(driver, chainOf(state.squashed));
      assert.deepEqual(
        entries.map(({ version, appliedAt }) => [version, appliedAt !== undefined]),
        [
          [1, true],
          [6, true],
          [7, true],
        ],
      );
      await assert.rejects(upgrade(driver, chainOf(state.former)), /both|different|other migrations|not 2|edited/);
      await downgrade(driver, chainOf(state.squashed), "-1");
      assert.equal((await current(driver))?.version, 6);
      await downgrade(driver, chainOf(state.squashed), "-1");
      assert.equal((await current(driver))?.version, 1);
      await downgrade(driver, chainOf(state.squashed), "base");
      assert.equal(await current(driver), undefined);
    });
  });

  test("a database at head before is at head after, and code with the head asks nothing more", async () => {
    await onDatabase(engine, async (driver) => {
      await upgrade(driver, chainOf(state.former));
      const last = (await history(driver, chainOf(state.squashed))).at(-1);
      const head = { version: 7, chain: last?.chain ?? "" };
      const run = await upgrade(driver, { head, load: async () => state.squashed });
      assert.deepEqual([run.steps.length, run.notices.length], [0, 1]);
      await upgrade(driver, { head, load: () => Promise.reject(new Error("loaded")) });
    });
  });

  test("a dry run takes nothing over", async () => {
    await onDatabase(engine, async (driver) => {
      await upgrade(driver, chainOf(state.former), 6);
      await upgrade(driver, chainOf(state.squashed), "head", { dryRun: true });
      assert.equal((await query(driver, "SELECT count(*) FROM schema_version"))[0]?.[0], "6");
    });
  });

  test("a database between the folded versions is refused with what to do, and unchanged", async () => {
    await onDatabase(engine, async (driver) => {
      await upgrade(driver, chainOf(state.former), 4);
      for (const run of [upgrade, downgrade]) {
        await assert.rejects(run(driver, chainOf(state.squashed), 1), (error: Error & { hint?: string }) => {
          assert.match(error.message, /at version 4, and here versions 2 to 6 are one migration/);
          assert.match(error.hint ?? "", /from before `colonnade squash` upgrade it to 6 or downgrade it to 1/);
          return true;
        });
      }
      await upgrade(driver, chainOf(state.former), 6);
      await upgrade(driver, chainOf(state.squashed));
      assert.equal((await current(driver))?.version, 7);
    });
  });

  test("nobody goes into the folded range", async () => {
    await onDatabase(engine, async (driver) => {
      await assert.rejects(
        upgrade(driver, chainOf(state.squashed), 4),
        /version 4 was folded into 6 .*below 6 comes 1/,
      );
      await upgrade(driver, chainOf(state.squashed));
      await assert.rejects(downgrade(driver, chainOf(state.squashed), 3), /version 3 was folded into 6/);
      assert.equal((await current(driver))?.version, 7);
      assert.equal((await upgrade(driver, chainOf(state.squashed), 7)).to, 7);
    });
  });

  test("a migration that stopped in the middle is finished first", async () => {
    await onDatabase(engine, async (driver) => {
      await upgrade(driver, chainOf(state.former), 6);
      const connection = await driver.acquire();
      await connection.execute(
        "INSERT INTO schema_version_journal (version, direction, statement, state, statement_hash) VALUES (7, 'up', 1, 'started', 'x')",
      );
      driver.release(connection);
      await assert.rejects(
        upgrade(driver, chainOf(state.squashed)),
        /7 up stopped in the middle, before `colonnade squash`/,
      );
      assert.equal((await query(driver, "SELECT count(*) FROM schema_version"))[0]?.[0], "6");
    });
  });

  test("--sql brings the records up to date first", async () => {
    await onDatabase(engine, async (driver) => {
      await upgrade(driver, chainOf(state.former), 6);
      const sql = offlineSql(engine.name, state.squashed, 6, "head");
      assert.match(sql, /DELETE FROM schema_version WHERE version >= 2 AND version < 6;\nUPDATE schema_version SET /);
      assert.throws(() => offlineSql(engine.name, state.squashed, 4, "head"), /there is no version 4/);
    });
  });

  test("folded once more, a database of the very first chain still goes on", async () => {
    const second = workplace([engine.name]);
    await written(second);
    const first = await second.migrations(engine.name);
    await withServer(engine, async (urls) => {
      await folded(second, { from: 4, to: 5, verifier: verifier({ urls }) });
      const once = await second.migrations(engine.name);
      await folded(second, { name: "all", verifier: verifier({ urls }) });
      assert.deepEqual(second.names(engine.name), ["0007_all"]);
      const twice = await second.migrations(engine.name);
      assert.match(twice[0]?.up ?? "", /^-- folds: 0001-0007\n-- was: sha256:\S+ sha256:\S+\n/m);
      for (const chain of [first, once]) {
        await onDatabase(engine, async (driver) => {
          await upgrade(driver, chainOf(chain));
          await upgrade(driver, chainOf(twice));
          assert.deepEqual(
            (await query(driver, "SELECT version, description FROM schema_version")).map(([version, name]) => [
              Number(version),
              name,
            ]),
            [[7, "all"]],
          );
          await downgrade(driver, chainOf(twice), "base");
        });
      }
    });
    const after = await second.generate(versions.at(-1)?.[1] ?? "");
    assert.equal(after.status, "unchanged");
    second.remove();
  });
});

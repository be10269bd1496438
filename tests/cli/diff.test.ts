/** `diff` on the command line, and what it and `check` refuse. */
import assert from "node:assert/strict";
import { suite } from "uvu";
import { runScript } from "../runtime/support/command-line.ts";
import { drawnMatrix, type Engine, matrix } from "../support/matrix.ts";
import { withRaw } from "../support/proof.ts";
import { blog, type Folder, folder } from "./support/cli.ts";

const test = suite("check and diff in their use");

function project(dialects: readonly string[]): Folder {
  const made = folder(blog(dialects));
  const { status, stderr } = made.colonnade("generate");
  assert.equal(status, 0, stderr);
  return made;
}

drawnMatrix("diff on the command line", (each, engine) => {
  const made = project([engine.name]);
  each.after(() => made.remove());

  each("diff brings one database to another", async () => {
    const [from, to] = [await engine.database(), await engine.database()];
    for (const { url } of [from, to]) assert.equal(made.colonnade("upgrade", "--url", url).status, 0);
    const args = ["diff", "--from", from.url, "--to", to.url];
    assert.equal(made.colonnade(...args).status, 0);
    await change(to.url, "CREATE TABLE handmade (a integer NOT NULL, b varchar(20) DEFAULT 'x', CHECK (b <> 'y'))");
    await change(to.url, "CREATE VIEW seen AS SELECT id, title FROM posts WHERE title <> 'x'");
    const { status, stdout } = made.colonnade(...args);
    assert.equal(status, 1);
    assert.match(stdout, /: 2 differences; what leads there:\n {2}create table handmade\n {2}create view seen\n/);
    await runScript(engine.name, from.url, made.colonnade(...args, "--sql").stdout);
    const mended = made.colonnade(...args, "--json");
    assert.equal(mended.status, 0, mended.stdout);
    assert.deepEqual(JSON.parse(mended.stdout).differences, []);
    await from.drop();
    await to.drop();
  });
});

async function change(url: string, statement: string): Promise<void> {
  await withRaw(url, (raw) => raw.run(statement));
}

test("wrong usage: status 2 and a hint", () => {
  const made = project(["sqlite", "postgres"]);
  made.colonnade("upgrade", "--url", "sqlite:./a.db");
  const wrong: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [["diff", "--from", "sqlite:./a.db"], /to/],
    [
      ["diff", "--from", "sqlite:./a.db", "--to", "postgres://u:secret@h/d"],
      /sqlite:\.\/a\.db is a sqlite database and postgres:\/\/u:\*\*\*@h\/d a postgres one: no statement turns one into the other\nhint: compare two of one engine/,
    ],
    [
      ["check", "--url", "sqlite:./a.db", "--scratch", "sqlite:./b.db"],
      /sqlite:\.\/b\.db is a file, and nothing is made in it/,
    ],
    [
      ["check", "--url", "sqlite:./a.db", "--scratch", "postgres://u:secret@h/d"],
      /--scratch postgres:\/\/u:\*\*\*@h\/d is a postgres server, and the database is a sqlite one/,
    ],
    [["check", "--sql", "--json"], /mutually exclusive/],
  ];
  for (const [args, says] of wrong) {
    const { status, stdout, stderr } = made.colonnade(...args);
    assert.equal(status, 2, `${args.join(" ")}: ${stderr}`);
    assert.match(stdout + stderr, says);
    assert.doesNotMatch(stdout + stderr, /secret/);
  }
  made.remove();
});

test.run();

matrix(
  "check without the right to create a database",
  (each, engine) => {
    each("says which right is missing, and takes another server's", async () => {
      const made = project([engine.name]);
      const { url, drop } = await engine.database();
      assert.equal(made.colonnade("upgrade", "--url", url).status, 0);
      const { narrow, remove } = await reader(engine, url);
      const refused = made.colonnade("check", "--url", narrow);
      assert.equal(refused.status, 1);
      assert.match(refused.stderr, /may not create databases, and what should be there is made in one/);
      assert.match(
        refused.stderr,
        /hint: name a server with --scratch URL where its user may, or allow it: (ALTER|GRANT) /,
      );
      const { status, stdout, stderr } = made.colonnade("check", "--url", narrow, "--scratch", url);
      assert.deepEqual([status, stdout], [0, "version 0001 initial: no difference\n"], stderr);
      await remove();
      await drop();
      made.remove();
    });
  },
  ["postgres", "mysql", "mariadb"],
);

/** The same database for a user who may read it, and nothing else. */
async function reader(engine: Engine, url: string) {
  const user = `colonnade_check_${process.pid}`;
  const narrow = new URL(url);
  narrow.username = user;
  narrow.password = "Narrow-1";
  const database = narrow.pathname.slice(1);
  const isPostgres = engine.name === "postgres";
  const account = `'${user}'@'%'`;
  const before = isPostgres
    ? [`CREATE ROLE ${user} LOGIN PASSWORD 'Narrow-1'`, `GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${user}`]
    : [`CREATE USER ${account} IDENTIFIED BY 'Narrow-1'`, `GRANT ALL ON \`${database}\`.* TO ${account}`];
  const after = isPostgres ? [`DROP OWNED BY ${user}`, `DROP ROLE ${user}`] : [`DROP USER ${account}`];
  const runAll = (statements: readonly string[]) =>
    withRaw(url, async (raw) => {
      for (const statement of statements) await raw.run(statement);
    });
  await runAll(before);
  return { narrow: narrow.href, remove: () => runAll(after) };
}

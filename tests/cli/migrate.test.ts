/** The commands that work on a database, on every engine: upgrade, current, history, status, downgrade, stamp. */
import assert from "node:assert/strict";
import { drawnMatrix } from "../support/matrix.ts";
import { blog, type Folder, folder, posts } from "./support/cli.ts";

/** A project of two migrations. Drivers are found where the runtime lies, in this repository. */
function twoMigrations(): Folder {
  const project = folder(blog());
  assert.equal(project.colonnade("generate").status, 0);
  project.write({ "schema/posts.ts": posts("  words = text().nullable();") });
  assert.equal(project.colonnade("generate", "--name", "words").status, 0);
  return project;
}

drawnMatrix("colonnade on a database", (test, engine) => {
  const project = twoMigrations();
  test.after(() => project.remove());

  const on = (url: string) => {
    const run = (...args: readonly string[]) => project.colonnadeWith({ DATABASE_URL: url }, ...args);
    const ask = (...args: readonly string[]) => {
      const { status, stdout, stderr } = run(...args, "--json");
      assert.equal(status, 0, stdout + stderr);
      return JSON.parse(stdout);
    };
    return { run, ask };
  };

  test("up to head, back to base, and up again", async () => {
    const { url, drop } = await engine.database();
    const { run, ask } = on(url);
    assert.equal(ask("current").version, 0);

    const up = run("upgrade");
    assert.equal(up.status, 0, up.stderr);
    assert.match(up.stdout, /applied 0001 initial .*\napplied 0002 words .*\nnow at 0002 words\n/);
    assert.match(up.stderr, /^database: .* \(DATABASE_URL\)\n/);
    assert.match(run("upgrade").stdout, /^nothing to do: at 0002 words\n/);

    const current = ask("current");
    assert.deepEqual([current.version, current.name], [2, "words"]);
    assert.ok(Date.now() - Date.parse(current.appliedAt) < 600_000);
    assert.deepEqual(ask("status").pending, []);
    assert.match(run("current").stdout, /^0002 words/);
    assert.match(run("history").stdout, /0001 +initial +applied .*\n0002 +words +applied /);

    const down = run("downgrade", "-1");
    assert.equal(down.status, 0, down.stderr);
    assert.match(down.stdout, /undid 0002 words/);
    assert.match(down.stdout + down.stderr, /loses: .*words/);
    assert.deepEqual(ask("status").pending, [{ version: 2, name: "words" }]);
    assert.match(run("status").stdout, /1 pending/);

    const base = ask("downgrade", "base");
    assert.deepEqual([base.from, base.to, base.migrations.length], [1, 0, 1]);
    assert.equal(ask("current").version, 0);
    assert.deepEqual(
      ask("upgrade", "+1").migrations.map((migration: { version: number; direction: string }) => [
        migration.version,
        migration.direction,
      ]),
      [[1, "up"]],
    );
    assert.equal(ask("upgrade", "2").to, 2);
    await drop();
  });

  test("--dry-run changes nothing, --sql prints what would run", async () => {
    const { url, drop } = await engine.database();
    const { run, ask } = on(url);
    const dry = run("upgrade", "--dry-run");
    assert.equal(dry.status, 0, dry.stderr);
    assert.match(dry.stdout, /would apply 0001 initial\nwould apply 0002 words\n/);
    assert.equal(ask("current").version, 0);
    const sql = run("upgrade", "--sql");
    assert.equal(sql.status, 0, sql.stderr);
    assert.match(sql.stdout, /CREATE TABLE/);
    assert.match(sql.stdout, /schema_version/);
    assert.equal(ask("current").version, 0);
    await drop();
  });

  test("stamp records without running", async () => {
    const { url, drop } = await engine.database();
    const { ask } = on(url);
    assert.equal(ask("stamp", "1").to, 1);
    assert.equal(ask("current").version, 1);
    assert.deepEqual(ask("status").pending, [{ version: 2, name: "words" }]);
    await drop();
  });

  test("a database that is newer than the code: exit status 3, nothing changed", async () => {
    const { url, drop } = await engine.database();
    on(url).run("upgrade");
    const older = folder(blog());
    older.colonnade("generate");
    for (const args of [["upgrade"], ["downgrade", "base"]]) {
      const { status, stderr } = older.colonnadeWith({ DATABASE_URL: url }, ...args);
      assert.equal(status, 3, stderr);
      assert.match(stderr, /error: .*2/);
    }
    assert.equal(on(url).ask("current").version, 2);
    older.remove();
    await drop();
  });

  test("an edited migration is refused by its name", async () => {
    const { url, drop } = await engine.database();
    const edited = twoMigrations();
    edited.colonnadeWith({ DATABASE_URL: url }, "upgrade", "1");
    const file = `generated/${engine.name}/migrations/0001_initial.up.sql`;
    edited.write({ [file]: "-- edited\nSELECT 1;\n" });
    const { status, stderr } = edited.colonnadeWith({ DATABASE_URL: url }, "upgrade");
    assert.equal(status, 1);
    assert.match(stderr, /0001_initial/);
    edited.remove();
    await drop();
  });

  test("a dialect that the schema is not compiled for", () => {
    const other = engine.name === "sqlite" ? "postgres" : "sqlite";
    const narrow = folder(blog([other]));
    narrow.colonnade("generate");
    const urls = {
      sqlite: "sqlite:./x.db",
      postgres: "postgres://a@localhost/x",
      mysql: "mysql://a@localhost/x",
      mariadb: "mariadb://a@localhost/x",
    };
    const { status, stderr } = narrow.colonnade("upgrade", "--url", urls[engine.name]);
    assert.equal(status, 2);
    assert.match(stderr, new RegExp(`is a ${engine.name} database, and schema is compiled for ${other}`));
    narrow.remove();
  });
});

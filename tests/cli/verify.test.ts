/** `generate --verify` and `squash` on the command line: what they say, what they refuse, and that Ctrl-C leaves nothing behind. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { suite } from "uvu";
import { databasesNamed } from "../support/databases.ts";
import { type EngineName, matrix } from "../support/matrix.ts";
import { serverVariable } from "../support/servers/server.ts";
import { bin, blog, type Folder, folder, posts } from "./support/cli.ts";

const test = suite("verify and squash on the command line");

/** Three migrations: the tables, a column, an index over it. */
function threeMigrations(dialects: readonly string[]): Folder {
  const project = folder(blog(dialects));
  const steps = [
    ["initial", ""],
    ["words", "  words = text({ max: 20 }).nullable();"],
    ["by_words", "  words = text({ max: 20 }).nullable();\n  byWords = index(this.words);"],
  ] as const;
  for (const [name, members] of steps) {
    project.write({ "schema/posts.ts": posts(members) });
    const { status, stderr } = project.colonnade("generate", "--name", name);
    assert.equal(status, 0, stderr);
  }
  return project;
}

const migrations = (project: Folder) =>
  readdirSync(path.join(project.path, "generated/sqlite/migrations")).filter((name) => name.endsWith(".up.sql"));

test("--verify says what it did, and what it could not", () => {
  const project = folder(blog(["sqlite", "mysql"]));
  const first = project.colonnade("generate", "--verify");
  assert.equal(first.status, 0, first.stderr);
  assert.match(first.stdout, /^verified: sqlite 3\.\S+ \(in memory\): up 0001, down 0001\n/);
  assert.match(first.stderr, /^not verified: mysql: no server is named for it; give --url mysql:\/\//);
  const again = project.colonnade("generate", "--verify", "--json");
  const [{ status, verified }] = JSON.parse(again.stdout).schemas;
  assert.equal(status, "unchanged");
  assert.deepEqual(
    verified.map(({ dialect, trials }: { dialect: string; trials: readonly { up: readonly number[] }[] }) => [
      dialect,
      trials.map(({ up }) => up),
    ]),
    [
      ["sqlite", [[1]]],
      ["mysql", []],
    ],
  );
  project.remove();
});

test("what does not pass is not written, and the status is 1", () => {
  const project = folder({
    ...blog(["sqlite"]),
    "schema/posts.ts": posts()
      .replace(/sql`length(\(.*\)) > 0`/, "variants({ sqlite: sql`reversed$1 > ''` })")
      .replace("import { boolean", "import { variants, boolean"),
  });
  const { status, stdout, stderr } = project.colonnade("generate", "--verify");
  assert.equal(status, 1);
  assert.equal(stdout, "");
  assert.match(
    stderr,
    /error\[C054\]: sqlite \(in memory\): 0001 initial on its way up fails: no such function: reversed/,
  );
  assert.match(stderr, /tried: sqlite/);
  assert.match(stderr, /refused: 1 error in schema; nothing was written/);
  assert.ok(!existsSync(path.join(project.path, "generated")));
  project.remove();
});

test("wrong usage: status 2 and a hint", () => {
  const project = folder(blog(["sqlite", "mysql"]));
  const wrong: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [
      ["generate", "--url", "mysql://a@h/d"],
      /generate looks at no database\nhint: with --verify, --url names a server/,
    ],
    [["generate", "--verify", "--url", "sqlite:./a.db"], /sqlite:\.\/a\.db is a file, and nothing is tried on it/],
    [
      ["generate", "--verify", "--url", "postgres://u:secret@h/d"],
      /postgres:\/\/u:\*\*\*@h\/d is a postgres database, and the schema is compiled for/,
    ],
    [["generate", "--verify", "--empty"], /mutually exclusive/],
    [["squash", "--from", "first"], /--from first is no version/],
    [["squash", "--to", "-1"], /--to/],
    [["squash", "--url", "nonsense"], /not a database URL/],
  ];
  for (const [args, says] of wrong) {
    const { status, stdout, stderr } = project.colonnade(...args);
    assert.equal(status, 2, `${args.join(" ")}: ${stderr}`);
    assert.match(stdout + stderr, says);
    assert.doesNotMatch(stdout + stderr, /secret/);
  }
  project.remove();
});

test("squash refuses what cannot be, and writes nothing", () => {
  const project = threeMigrations(["sqlite"]);
  const refusals: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [["--from", "9"], /there is no migration 0009\nhint: there are 0001, 0002, 0003/],
    [["--from", "3", "--to", "2"], /the wrong way round: 0003 comes after 0002\nhint: write --from 2 --to 3/],
    [["--from", "2", "--to", "2"], /0002 alone is one migration already/],
  ];
  for (const [args, says] of refusals) {
    const { status, stderr } = project.colonnade("squash", ...args);
    assert.equal(status, 1, stderr);
    assert.match(stderr, says);
  }
  project.write({ "schema/posts.ts": posts("  more = text().nullable();") });
  assert.match(project.colonnade("squash").stderr, /C056.*the schema has changed since the newest migration/);
  assert.deepEqual(migrations(project), ["0001_initial.up.sql", "0002_words.up.sql", "0003_by_words.up.sql"]);
  project.remove();
});

test("squash refuses an edited chain and what was written by hand", () => {
  const project = threeMigrations(["sqlite"]);
  assert.equal(project.colonnade("generate", "--empty", "--name", "fill").status, 0);
  const hand = project.colonnade("squash");
  assert.equal(hand.status, 1);
  assert.match(hand.stderr, /sqlite: 0004 fill was written by hand/);
  assert.equal(project.colonnade("squash", "--to", "3").status, 0);
  project.remove();
  const edited = threeMigrations(["sqlite"]);
  edited.write({
    "generated/sqlite/migrations/0001_initial.up.sql":
      "-- Colonnade migration 0001 initial: up, sqlite. Generated from schema; do not edit.\n-- parent: none\n-- mode: transaction\n-- data: lossless\n\nSELECT 1;\n",
  });
  const broken = edited.colonnade("squash");
  assert.equal(broken.status, 1);
  assert.match(broken.stderr, /error\[C051\]: .*0002_words\.up\.sql was not made on the migrations/);
  edited.remove();
});

test("squash folds, and an upgraded database goes on", () => {
  const project = threeMigrations(["sqlite"]);
  const on = (...args: readonly string[]) => project.colonnadeWith({ DATABASE_URL: "sqlite:./app.db" }, ...args);
  assert.equal(on("upgrade").status, 0);
  const { status, stdout, stderr } = project.colonnade("squash", "--from", "2", "--name", "worded");
  assert.equal(status, 0, stderr);
  assert.match(stdout, /verified: sqlite/);
  assert.match(stdout, / {2}0002, 0003 → 0003 worded\n {4}add column posts\.words/);
  assert.match(stderr, /note: databases at version 3 or later go on/);
  assert.deepEqual(migrations(project), ["0001_initial.up.sql", "0003_worded.up.sql"]);
  const up = on("upgrade");
  assert.equal(up.status, 0, up.stderr);
  assert.match(up.stderr, /its 3 records are now those of 2 migrations/);
  assert.match(on("history").stdout, /0001 .*\n0003 {5}worded/);
  assert.match(on("downgrade", "2").stderr, /version 2 was folded into 3/);
  assert.equal(on("downgrade", "-1").status, 0);
  assert.equal(JSON.parse(on("current", "--json").stdout).version, 1);
  assert.match(project.colonnade("generate").stdout, /^nothing changed/);
  project.remove();
});

test("a dialect that joins after a squash gets the same versions", () => {
  const project = threeMigrations(["sqlite"]);
  assert.equal(project.colonnade("squash", "--from", "2", "--name", "worded").status, 0);
  const { status, stderr } = project.colonnade("generate", "--dialects", "sqlite,postgres");
  assert.equal(status, 0, stderr);
  assert.deepEqual(
    readdirSync(path.join(project.path, "generated/postgres/migrations")).filter((name) => name.endsWith(".up.sql")),
    ["0001_initial.up.sql", "0003_worded.up.sql"],
  );
  assert.equal(project.colonnade("upgrade", "--sql", "--dialects", "postgres").status, 0);
  project.remove();
});

test("--help tells of the scratch databases", () => {
  const project = folder();
  assert.match(
    project.colonnade("generate", "--help").stdout,
    /--verify .*\n[\s\S]*creates databases only on servers named by --url/,
  );
  assert.match(project.colonnade("squash", "--help").stdout, /Fold migrations into one[\s\S]*--unproved/);
  project.remove();
});

test.run();

const servers: readonly EngineName[] = ["postgres", "mysql", "mariadb"];

matrix(
  "verify and squash with a server",
  (test, engine) => {
    const server = process.env[serverVariable(engine.name === "sqlite" ? "postgres" : engine.name)] ?? "";

    test("several --url, no password shown", () => {
      const project = threeMigrations(["sqlite", engine.name]);
      const { status, stdout, stderr } = project.colonnade("squash", "--url", server, "--url", server);
      assert.equal(status, 0, stderr);
      assert.equal(stdout.match(new RegExp(`verified: ${engine.name} `, "g"))?.length, 2);
      assert.doesNotMatch(stdout + stderr, new RegExp(new URL(server).password));
      project.remove();
    });

    test("without one, squash says what is missing, and --unproved does without", () => {
      const project = threeMigrations(["sqlite", engine.name]);
      const refused = project.colonnade("squash");
      assert.equal(refused.status, 1);
      assert.match(refused.stderr, new RegExp(`no server to prove the folded migration on for ${engine.name}`));
      const done = project.colonnade("squash", "--unproved");
      assert.equal(done.status, 0, done.stderr);
      assert.match(done.stderr, new RegExp(`not verified: ${engine.name}`));
      project.remove();
    });

    test("Ctrl-C drops the scratch database", async () => {
      const project = threeMigrations(["sqlite", engine.name]);
      const child = spawn(process.execPath, [bin, "generate", "--verify", "--url", server], { cwd: project.path });
      const mine = () => databasesNamed(server, `colonnade_scratch_${child.pid}_`);
      let said = "";
      child.stderr.on("data", (data) => (said += data));
      const ended = new Promise<number | null>((done) => child.on("exit", done));
      let seen = false;
      const watch = (async () => {
        while (!seen && child.exitCode === null) {
          seen = (await mine()).length > 0;
          if (seen) child.kill("SIGINT");
        }
      })();
      const status = await ended;
      await watch;
      assert.ok(seen, "the run was over before a scratch database was seen");
      assert.equal(status, 1, said);
      assert.match(said, /interrupted; the scratch databases were dropped/);
      assert.deepEqual(await mine(), []);
      project.remove();
    });
  },
  servers,
);

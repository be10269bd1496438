// biome-ignore-all lint/suspicious/noTemplateCurlyInString: edits of SQL templates
/** Pulling over a folder that is there already: what its author edited, what the database changed, and what both did. */

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { suite } from "uvu";
import { dialects } from "../../generator/dialects/registry.ts";
import { type PullOptions, pull } from "../../generator/pull/pull.ts";

const test = suite("pulling again");

const shop = `
  CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
  CREATE TABLE posts (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES authors (id), body TEXT);
  CREATE VIEW names AS SELECT name FROM authors;`;

interface Place {
  readonly folder: string;
  readonly database: Database.Database;
  pull(options?: Partial<PullOptions>): ReturnType<typeof pull>;
  read(file: string): string;
  edit(file: string, from: string, to: string): void;
  texts(): Readonly<Record<string, string>>;
}

async function inFolder(body: (place: Place) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "colonnade-again-"));
  const database = new Database(":memory:");
  database.exec(shop);
  const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
  const rows = async (sql: string) => database.prepare<unknown[], unknown[]>(sql).raw().all();
  try {
    await body({
      folder,
      database,
      pull: async (options = {}) =>
        pull(await dialects.sqlite.introspect(rows, []), dialects.sqlite, { folder, ...options }),
      read,
      edit(file, from, to) {
        assert.ok(read(file).includes(from), `${file} does not say ${from}`);
        writeFileSync(path.join(folder, file), read(file).replace(from, to));
      },
      texts: () => Object.fromEntries(readdirSync(folder).map((file) => [file, read(file)])),
    });
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

test("nothing changes where nothing changed", () =>
  inFolder(async (place) => {
    assert.equal((await place.pull()).status, "written");
    const before = place.texts();
    assert.equal((await place.pull()).status, "unchanged");
    assert.deepEqual(place.texts(), before);
  }));

test("only what changed changes", () =>
  inFolder(async (place) => {
    await place.pull();
    const before = place.texts();
    place.database.exec("ALTER TABLE posts ADD COLUMN likes INTEGER NOT NULL DEFAULT 0; CREATE TABLE tags (name TEXT)");
    const { status, files } = await place.pull();
    assert.equal(status, "written");
    assert.deepEqual(files, [
      { file: "posts.ts", change: "changed" },
      { file: "tags.ts", change: "created" },
    ]);
    assert.equal(place.read("authors.ts"), before["authors.ts"]);
    assert.match(place.read("posts.ts"), /likes = bigint\(\{ as: "number" \}\)\.default\(0\);/);
  }));

test("the file of a table that is gone goes", () =>
  inFolder(async (place) => {
    await place.pull();
    place.database.exec("DROP TABLE posts");
    assert.deepEqual((await place.pull()).files, [{ file: "posts.ts", change: "deleted" }]);
    assert.ok(!existsSync(path.join(place.folder, "posts.ts")));
  }));

test("an edited file that says what the database holds is left alone, and its names are used", () =>
  inFolder(async (place) => {
    await place.pull();
    place.edit(
      "authors.ts",
      "export class Authors extends Table {",
      '/** Who writes. */\nexport class Writers extends Table {\n  static options = { name: "authors" };\n',
    );
    place.edit("posts.ts", "import { Authors }", "import { Writers }");
    place.edit("posts.ts", "() => Authors", "() => Writers");
    place.edit("names.ts", "import { Authors }", "import { Writers }");
    place.edit("names.ts", "${Authors}", "${Writers}");
    const before = place.texts();
    const { status, kept, edited } = await place.pull();
    assert.deepEqual({ status, edited }, { status: "unchanged", edited: [] });
    assert.ok(kept.includes("authors.ts"), kept.join(" "));
    assert.deepEqual(place.texts(), before);
    place.database.exec("CREATE TABLE likes (author_id INTEGER REFERENCES authors (id))");
    assert.deepEqual((await place.pull()).files, [{ file: "likes.ts", change: "created" }]);
    assert.match(place.read("likes.ts"), /references\(\(\) => Writers\)/);
  }));

test("an edited file that differs from the database is not written over, unless told to", () =>
  inFolder(async (place) => {
    await place.pull();
    place.edit("posts.ts", "body = text()", "body = text().check((body) => sql`length(${body}) > 0`)");
    place.edit("posts.ts", "references, Table", "references, sql, Table");
    place.database.exec("CREATE TABLE tags (name TEXT)");
    const before = place.texts();
    const refused = await place.pull();
    assert.deepEqual({ status: refused.status, edited: refused.edited }, { status: "refused", edited: ["posts.ts"] });
    assert.deepEqual(place.texts(), before, "a refused pull writes nothing at all");
    assert.equal((await place.pull({ force: true })).status, "written");
    assert.doesNotMatch(place.read("posts.ts"), /check/);
  }));

test("sources that do not compile are told of, and left alone", () =>
  inFolder(async (place) => {
    await place.pull();
    place.edit("posts.ts", "body = text()", "body = txet()");
    const { status, diagnostics } = await place.pull();
    assert.equal(status, "refused");
    assert.match(diagnostics.map(({ message }) => message).join(), /txet/);
  }));

test("a single file holds all of it", () =>
  inFolder(async (place) => {
    const { files } = await place.pull({ singleFile: true });
    assert.deepEqual(files, [{ file: "schema.ts", change: "created" }]);
    assert.equal((await place.pull({ singleFile: true })).status, "unchanged");
    assert.match(place.read("schema.ts"), /class Authors[\s\S]*class Posts[\s\S]*class Names/);
  }));

test.run();

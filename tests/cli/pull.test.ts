/** A database that was made by other means is pulled and adopted; what no schema says has an exit status of its own. */
import assert from "node:assert/strict";
import path from "node:path";
import Database from "better-sqlite3";
import { suite } from "uvu";
import { type Folder, folder } from "./support/cli.ts";

const test = suite("pull");

const manifest = JSON.stringify({ name: "shop", private: true, type: "module", colonnade: { dialects: ["sqlite"] } });

function shop(sql: string): Folder {
  const project = folder({ "package.json": manifest });
  const database = new Database(path.join(project.path, "shop.db"));
  database.exec(sql);
  database.close();
  return project;
}

const tables = `
  CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE posts (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES authors (id) ON DELETE CASCADE, body TEXT);
  INSERT INTO authors (name) VALUES ('ada');`;

test("pull, generate, stamp: the database is adopted as it is", () => {
  const project = shop(tables);
  const url = ["--url", "sqlite:shop.db"];
  const pulled = project.colonnade("pull", ...url);
  assert.equal(pulled.status, 0, pulled.stderr);
  assert.match(pulled.stdout, /schema: 2 tables in 2 files/);
  assert.equal(project.colonnade("generate").status, 0);
  assert.equal(project.colonnade("stamp", "head", ...url).status, 0);
  const upgraded = project.colonnade("upgrade", ...url);
  assert.match(upgraded.stdout, /nothing to do: at 0001 initial/);
  const again = project.colonnade("pull", ...url);
  assert.match(again.stdout, /nothing to do: schema is what the database holds/);
  project.remove();
});

test("what no schema says is listed, with exit status 4", () => {
  const project = shop("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT UNIQUE ON CONFLICT IGNORE);");
  const { status, stdout } = project.colonnade("pull", "--url", "sqlite:shop.db");
  assert.equal(status, 4);
  assert.match(stdout, /not expressed: 1 object or clause\n {2}clauses of table t/);
  assert.match(project.read("schema/t.ts"), /\/\/ Not in this schema: clauses of table t: UNIQUE ON CONFLICT IGNORE/);
  const json = project.colonnade("pull", "--url", "sqlite:shop.db", "--json");
  assert.deepEqual(JSON.parse(json.stdout).notExpressed, [
    { kind: "clauses of table", name: "t", definition: "UNIQUE ON CONFLICT IGNORE" },
  ]);
  project.remove();
});

test("a table that has the name of the runtime's own is told", () => {
  const project = shop(
    "CREATE TABLE schema_version (version INTEGER NOT NULL); CREATE TABLE t (id INTEGER PRIMARY KEY);",
  );
  const { status, stdout } = project.colonnade("pull", "--url", "sqlite:shop.db");
  assert.equal(status, 4);
  assert.match(stdout, /not expressed: 1 object or clause\n {2}table of another program schema_version/);
  assert.match(
    project.read("schema/objects.ts"),
    /Not in this schema: table of another program schema_version: rename it/,
  );
  project.remove();
});

test("a file that was edited and differs is not written over, with exit status 1", () => {
  const project = shop(tables);
  project.colonnade("pull", "--url", "sqlite:shop.db");
  project.write({ "schema/posts.ts": project.read("schema/posts.ts").replace("body = text()", "content = text()") });
  const { status, stderr } = project.colonnade("pull", "--url", "sqlite:shop.db");
  assert.equal(status, 1);
  assert.match(
    stderr,
    /1 file of schema was edited by hand and differs from the database; nothing was written\n {2}schema\/posts.ts/,
  );
  assert.equal(project.colonnade("pull", "--url", "sqlite:shop.db", "--force").status, 0);
  project.remove();
});

test("a password is never shown", () => {
  const project = folder({ "package.json": manifest });
  const { status, stdout, stderr } = project.colonnade("pull", "--url", "postgres://me:hunter2@127.0.0.1:1/none");
  assert.equal(status, 1);
  assert.doesNotMatch(stdout + stderr, /hunter2/);
  project.remove();
});

test.run();

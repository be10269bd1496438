/** Proves that the matrix reaches four real databases, and that a scratch database is empty and goes away. */

import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import * as assert from "uvu/assert";
import { databasesNamed, query } from "./databases.ts";
import { type EngineName, matrix, type Scratch } from "./matrix.ts";
import { serverVariable } from "./servers/server.ts";

const floors: Record<EngineName, readonly number[]> = {
  sqlite: [3, 45],
  postgres: [14],
  mysql: [8, 0, 19],
  mariadb: [10, 11],
};

matrix("the matrix", (test, engine) => {
  test("reaches the product that it names, at or above its floor", async () => {
    const scratch = await engine.database();
    const version = await askVersion(engine.name, scratch.url);
    if (engine.name === "postgres") assert.match(version, /^PostgreSQL /);
    else assert.is(version.includes("MariaDB"), engine.name === "mariadb");
    const numbers = (/\d+(\.\d+)*/.exec(version)?.[0] ?? "").split(".").map(Number);
    assert.ok(atLeast(numbers, floors[engine.name]), version);
  });

  test("gives each caller an empty database of its own", async () => {
    const [one, two] = await Promise.all([engine.database(), engine.database()]);
    await run(one, "create table kept (id integer primary key)");
    assert.equal(await tables(one), ["kept"]);
    assert.equal(await tables(two), []);
  });

  test("has no database left after drop, which may be called twice", async () => {
    const scratch = await engine.database();
    await run(scratch, "create table kept (id integer primary key)");
    assert.ok(await exists(scratch));
    await scratch.drop();
    await scratch.drop();
    assert.not(await exists(scratch));
  });

  test("stores text in UTF-8", async () => {
    const scratch = await engine.database();
    await run(scratch, "create table words (word varchar(20))");
    await run(scratch, "insert into words values ('søjle 🏛')");
    assert.equal(await run(scratch, "select word from words"), [{ word: "søjle 🏛" }]);
  });
});

async function askVersion(name: EngineName, url: string): Promise<string> {
  const expression = name === "sqlite" ? "sqlite_version()" : "version()";
  const [row] = await run({ url }, `select ${expression} as version`);
  return String(row?.version);
}

function atLeast(version: readonly number[], floor: readonly number[]): boolean {
  for (const [index, needed] of floor.entries()) {
    const have = version[index] ?? 0;
    if (have !== needed) return have > needed;
  }
  return true;
}

async function run({ url }: Pick<Scratch, "url">, sql: string): Promise<readonly Record<string, unknown>[]> {
  if (!url.startsWith("sqlite:")) return query(url, sql);
  const database = new Database(url.slice("sqlite:".length));
  try {
    const statement = database.prepare<[], Record<string, unknown>>(sql);
    if (statement.reader) return statement.all();
    statement.run();
    return [];
  } finally {
    database.close();
  }
}

async function tables(scratch: Scratch): Promise<unknown[]> {
  const sql = scratch.url.startsWith("sqlite:")
    ? "select name from sqlite_schema"
    : `select table_name as name from information_schema.tables
       where table_schema = ${scratch.url.startsWith("postgres:") ? "'public'" : "database()"}`;
  return (await run(scratch, sql)).map((row) => row.name);
}

async function exists({ url }: Scratch): Promise<boolean> {
  if (url.startsWith("sqlite:")) return existsSync(url.slice("sqlite:".length));
  const { protocol, pathname } = new URL(url);
  const server = process.env[serverVariable(protocol.slice(0, -1) as Exclude<EngineName, "sqlite">)] ?? "";
  const name = pathname.slice(1);
  return (await databasesNamed(server, name)).includes(name);
}

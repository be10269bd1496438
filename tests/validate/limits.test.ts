/** The facts that the rules go by, asked of the real servers: what they accept and what they refuse. */
import assert from "node:assert/strict";
import { limits, type NameScope } from "../../generator/dialects/limits.ts";
import { type Engine, matrix } from "../support/matrix.ts";
import { openRaw, type Raw } from "../support/raw.ts";

/** Runs the statements in a database of their own, and says whether the last one was accepted; the others must be. */
async function accepts(engine: Engine, ...statements: readonly string[]): Promise<boolean> {
  const database = await engine.database();
  const raw = await openRaw(database.url);
  try {
    for (const statement of statements.slice(0, -1)) await raw.run(statement);
    return await accepted(raw, statements.at(-1) ?? "");
  } finally {
    await raw.close();
    await database.drop();
  }
}

async function accepted(raw: Raw, statement: string): Promise<boolean> {
  try {
    await raw.run(statement);
    return true;
  } catch {
    return false;
  }
}

const columns = (count: number) => Array.from({ length: count }, (_, at) => `c${at} int`).join(", ");
const names = (count: number) => Array.from({ length: count }, (_, at) => `c${at}`).join(", ");

matrix("limits", (test, engine) => {
  const own = limits[engine.name];
  const twice = (scope: NameScope) => scope === "table";

  test("names of indexes, foreign keys and checks stand alone where the limits say", async () => {
    const tables = [
      "create table p (id int primary key)",
      "create table a (x int, y int)",
      "create table b (x int, y int)",
    ];
    assert.equal(
      await accepts(engine, ...tables, "create index i on a (x)", "create index i on b (x)"),
      twice(own.indexNames),
    );
    assert.equal(await accepts(engine, ...tables, "create index p on a (x)"), twice(own.indexNames));
    const key = (table: string) => `create table ${table} (x int, constraint k foreign key (x) references p (id))`;
    assert.equal(await accepts(engine, ...tables, key("c"), key("d")), twice(own.foreignKeyNames));
    const check = (table: string) => `create table ${table} (x int, constraint k check (x > 0))`;
    assert.equal(await accepts(engine, check("c"), check("d")), twice(own.checkNames));
  });

  test("triggers stand alone where the limits say", async () => {
    const bodies: Partial<Record<typeof engine.name, string>> = {
      sqlite: "begin select 1; end",
      postgres: "for each row execute function suppress_redundant_updates_trigger()",
    };
    const body = bodies[engine.name];
    // MySQL and MariaDB keep such columns current by themselves.
    if (body === undefined) return;
    const trigger = (table: string) => `create trigger g before update on ${table} ${body}`;
    const tables = ["create table a (x int)", "create table b (x int)"];
    assert.equal(await accepts(engine, ...tables, trigger("a"), trigger("b")), twice(own.triggerNames));
  });

  test("names are compared without case where the limits say", async () => {
    const quote = (name: string) =>
      engine.name === "mysql" || engine.name === "mariadb" ? `\`${name}\`` : `"${name}"`;
    assert.equal(await accepts(engine, `create table t (${quote("a")} int, ${quote("A")} int)`), !own.foldsCase);
  });

  test("reserved names are refused, and others' are not", async () => {
    for (const name of ["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid", "oid", "rowid"]) {
      assert.equal(await accepts(engine, `create table t (${name} int)`), !own.reservedColumns.includes(name), name);
    }
    for (const prefix of ["sqlite_", "pg_"]) {
      assert.equal(
        await accepts(engine, `create table ${prefix}x (a int)`),
        !own.reservedPrefixes.includes(prefix),
        prefix,
      );
    }
    if (own.reservedNamespaces.length > 0) assert.equal(await accepts(engine, "create schema pg_x"), false);
  });

  test("a table has so many columns, and a key so many", async () => {
    assert.equal(await accepts(engine, `create table t (${columns(own.columns)})`), true);
    assert.equal(await accepts(engine, `create table t (${columns(own.columns + 1)})`), false);
    const wide = `create table t (${columns(Math.min(own.keyColumns + 1, own.columns))})`;
    assert.equal(await accepts(engine, wide, `create index i on t (${names(own.keyColumns)})`), true);
    if (own.keyColumns < own.columns)
      assert.equal(await accepts(engine, wide, `create index i on t (${names(own.keyColumns + 1)})`), false);
  });

  test("a decimal has so many digits", async () => {
    // SQLite keeps decimals as text, whatever the type is called.
    if (engine.name === "sqlite") return;
    const { precision, scale } = own.decimal;
    assert.equal(await accepts(engine, `create table t (a decimal(${precision}, ${scale}))`), true);
    assert.equal(await accepts(engine, `create table t (a decimal(${precision + 1}, 2))`), false);
    assert.equal(await accepts(engine, `create table t (a decimal(${precision}, ${scale + 1}))`), false);
  });

  test("a foreign key wants the key's order and the same type, as the strictest engines do", async () => {
    const parent =
      "create table p (a int not null, b int not null, d decimal(10, 2) not null unique, primary key (a, b))";
    const strict = engine.name === "mysql" || engine.name === "mariadb";
    assert.equal(
      await accepts(engine, parent, "create table c (a int, b int, foreign key (a, b) references p (a, b))"),
      true,
    );
    assert.equal(
      await accepts(engine, parent, "create table c (a int, b int, foreign key (a, b) references p (b, a))"),
      !strict,
    );
    assert.equal(
      await accepts(engine, parent, "create table c (a bigint, b int, foreign key (a, b) references p (a, b))"),
      !strict,
    );
    // Accepted everywhere; and on MySQL and MariaDB no row ever matches.
    const decimals = [
      parent,
      "create table c (d decimal(12, 2), foreign key (d) references p (d))",
      "insert into p values (1, 1, 12.5)",
    ];
    assert.equal(await accepts(engine, ...decimals, "insert into c values (12.5)"), !strict);
    const texts = [
      "create table p (a varchar(10) not null primary key)",
      "create table c (a varchar(300), foreign key (a) references p (a))",
    ];
    assert.equal(await accepts(engine, ...texts, "insert into p values ('x')", "insert into c values ('x')"), true);
  });

  test("a generated column is not set by a foreign key's action", async () => {
    const child = (action: string) =>
      `create table c (n int, x int generated always as (n + 1) stored, foreign key (x) references p (id) ${action})`;
    const parent = "create table p (id int primary key)";
    assert.equal(await accepts(engine, parent, child("on delete cascade")), true);
    for (const action of ["on delete set null", "on update cascade"]) {
      assert.equal(await accepts(engine, parent, child(action)), engine.name === "sqlite", action);
    }
  });

  test("a value of a native enum has so many bytes", async () => {
    const create = (bytes: number) => {
      const value = `'${"x".repeat(bytes)}'`;
      return engine.name === "postgres" ? `create type e as enum (${value})` : `create table t (a enum(${value}))`;
    };
    if (engine.name === "sqlite") return;
    assert.equal(await accepts(engine, create(own.enumValue)), true);
    // MariaDB accepts longer ones than its manual promises.
    if (engine.name !== "mariadb") assert.equal(await accepts(engine, create(own.enumValue + 1)), false);
  });
});

/** One database that is used again and again: rows written and read with the plain drivers, values brought to one spelling. */

import type { ColumnType } from "../../../generator/schema/schema.ts";
import type { EngineName } from "../../support/matrix.ts";
import type { Raw, Sent } from "../../support/raw.ts";
import { quoted } from "../../support/rows.ts";
import { kindOf } from "./convert.ts";
import { canonicalJson, spellDouble } from "./values.ts";
import { type Cell, type ColumnState, isExact, type TableState, type World } from "./world.ts";

/** Empties the database. */
export async function wipe(raw: Raw, engine: EngineName): Promise<void> {
  switch (engine) {
    case "sqlite":
      throw new Error("a database in memory is closed and not emptied");
    case "postgres":
      return raw.script("drop schema public cascade; create schema public");
    case "mysql":
    case "mariadb": {
      const [[name] = []] = await raw.rows("select database()");
      const database = quoted(engine, String(name));
      return raw.script(
        `drop database ${database}; create database ${database} character set utf8mb4; use ${database}`,
      );
    }
  }
}

/** Without foreign keys, so that rows may come before those that they refer to. */
const unchecked: Readonly<Record<EngineName, readonly [off: string, on: string]>> = {
  sqlite: ["pragma foreign_keys = off", "pragma foreign_keys = on"],
  postgres: ["set session_replication_role = replica", "set session_replication_role = origin"],
  mysql: ["set foreign_key_checks = 0", "set foreign_key_checks = 1"],
  mariadb: ["set foreign_key_checks = 0", "set foreign_key_checks = 1"],
};

export async function writeRows(raw: Raw, engine: EngineName, { tables }: World): Promise<void> {
  const [off, on] = unchecked[engine];
  await raw.run(off);
  for (const table of tables) {
    const columns = table.columns.filter(({ computed }) => computed === undefined);
    const names = columns.map(({ name }) => quoted(engine, name)).join(", ");
    const marks = columns.map((_, i) => (engine === "postgres" ? `$${i + 1}` : "?")).join(", ");
    const insert = `insert into ${quoted(engine, table.name)} (${names}) values (${marks})`;
    for (const { cells } of table.rows) {
      await raw.write(
        insert,
        columns.map(({ key, type }) => {
          const cell = cells[key] ?? null;
          if (!isExact(cell)) throw new Error("a first row holds exact values");
          return cell === null ? null : sent(engine, type, cell);
        }),
      );
    }
  }
  await raw.run(on);
}

function sent(engine: EngineName, type: ColumnType, cell: string): Sent {
  switch (type.kind) {
    case "integer":
    case "bigint":
      return engine === "sqlite" ? BigInt(cell) : cell;
    case "double":
      return engine === "postgres" ? cell : Number(cell);
    case "boolean":
      if (engine === "postgres") return cell;
      return engine === "sqlite" ? BigInt(cell === "true") : String(Number(cell === "true"));
    case "timestamp":
      return engine === "postgres" ? `${cell}+00` : cell;
    case "bytes":
      return Buffer.from(cell, "hex");
    default:
      return cell;
  }
}

/** All rows of a table, their cells in the order of its columns. */
export async function readRows(raw: Raw, engine: EngineName, table: TableState): Promise<readonly (readonly Cell[])[]> {
  const cells = table.columns.flatMap((column) => selected(engine, column));
  const rows = await raw.rows(`select ${cells.join(", ")} from ${quoted(engine, table.name)}`);
  const width = cells.length / table.columns.length;
  return rows.map((row) =>
    table.columns.map(({ type }, i) => cell(engine, type, row.slice(i * width, (i + 1) * width))),
  );
}

function selected(engine: EngineName, { name, type }: ColumnState): readonly string[] {
  const own = quoted(engine, name);
  if (engine === "postgres") return [`${own}::text`];
  const value = type.kind === "bytes" ? `hex(${own})` : own;
  return engine === "sqlite" ? [value, `typeof(${own})`] : [value];
}

const classes: { readonly [K in ColumnType["kind"]]?: string } = {
  integer: "integer",
  bigint: "integer",
  boolean: "integer",
  double: "real",
  bytes: "blob",
};

function cell(engine: EngineName, type: ColumnType, [value, storage]: readonly unknown[]): Cell {
  if (value === null || storage === "null") return null;
  const wanted = classes[type.kind] ?? "text";
  // What SQLite stores another way is another value.
  if (engine === "sqlite" && storage !== wanted) return `${storage}, not ${wanted}: ${value}`;
  const text = String(value);
  switch (kindOf(type)) {
    case "double":
      return spellDouble(Number(text));
    case "boolean":
      return text === "1" || text === "true" ? "true" : text === "0" || text === "false" ? "false" : text;
    case "timestamp":
      return engine === "postgres" ? padded(text) : text;
    case "json":
      return canonicalJson(JSON.parse(text));
    case "bytes":
      return text.replace(/^\\x/, "").toLowerCase();
    default:
      return text;
  }
}

/** PostgreSQL leaves zeros at the end out: `12:00:00.5+00`. */
function padded(text: string): string {
  const [, whole = "", fraction = ""] = /^([^.+]+)(?:\.(\d+))?\+00$/.exec(text) ?? [];
  return `${whole}.${fraction.padEnd(3, "0")}`;
}

/** Reads whole tables with the plain drivers, as the engine writes their values down, and sums them up. */

import { createHash } from "node:crypto";
import type { Named } from "../../generator/catalog/catalog.ts";
import type { EngineName } from "./matrix.ts";
import type { Raw } from "./raw.ts";

/** One row as the texts of the wanted columns, in their order; null is null. */
export type RowText = readonly (string | null)[];

/** Quotes a name without the project's own code, which is under test. */
export function quoted(engine: EngineName, name: string): string {
  const mark = engine === "mysql" || engine === "mariadb" ? "`" : '"';
  return mark + name.replaceAll(mark, mark + mark) + mark;
}

export function quotedTable(engine: EngineName, { name, namespace }: Named): string {
  const own = quoted(engine, name);
  return namespace === undefined ? own : `${quoted(engine, namespace)}.${own}`;
}

/** The rows in no particular order. On SQLite values come as literals, so that 1 and '1' are two. */
export async function readRows(
  raw: Raw,
  engine: EngineName,
  table: Named,
  columns: readonly string[],
): Promise<readonly RowText[]> {
  const cells = columns.map((column) => cell[engine](quoted(engine, column)));
  const rows = await raw.rows(`select ${cells.join(", ")} from ${quotedTable(engine, table)}`);
  // SQLite writes a text that says NULL in quotes.
  const nothing = engine === "sqlite" ? "NULL" : null;
  return rows.map((row) => row.map((value) => (value === null || value === nothing ? null : String(value))));
}

const cell: Readonly<Record<EngineName, (column: string) => string>> = {
  sqlite: (column) => `quote(${column})`,
  postgres: (column) => `${column}::text`,
  mysql: (column) => column,
  mariadb: (column) => column,
};

export async function countRows(raw: Raw, engine: EngineName, table: Named): Promise<number> {
  const [row] = await raw.rows(`select count(*) from ${quotedTable(engine, table)}`);
  return Number(row?.[0]);
}

export interface Checksum {
  readonly rows: number;
  readonly sha256: string;
}

/** Of rows in the order of their texts, so that two tables of equal rows have one sum. */
export function checksum(rows: readonly RowText[]): Checksum {
  const hash = createHash("sha256");
  for (const line of rows.map((row) => JSON.stringify(row)).sort()) hash.update(`${line}\n`);
  return { rows: rows.length, sha256: hash.digest("hex") };
}

/** How far the numbering of a table's identity column has come, as the engine keeps it. */
export async function readCounter(raw: Raw, engine: EngineName, table: Named, column: string): Promise<unknown> {
  const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
  switch (engine) {
    case "sqlite":
      return raw.rows(`select seq from sqlite_sequence where name = ${literal(table.name)}`);
    case "postgres": {
      const owner = [literal(quotedTable(engine, table)), literal(column)].join(", ");
      const [[sequence] = []] = await raw.rows(`select pg_get_serial_sequence(${owner})`);
      return raw.rows(`select last_value + is_called::integer from ${sequence}`);
    }
    case "mysql":
      // https://dev.mysql.com/doc/refman/8.4/en/information-schema-optimization.html: figures are a day old otherwise.
      await raw.run("set information_schema_stats_expiry = 0");
      return raw.rows(autoIncrement(literal(table.name)));
    case "mariadb":
      return raw.rows(autoIncrement(literal(table.name)));
  }
}

function autoIncrement(table: string): string {
  // It is NULL before the first row.
  return `select coalesce(auto_increment, 1) from information_schema.tables where table_schema = database() and table_name = ${table}`;
}

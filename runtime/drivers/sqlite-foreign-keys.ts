/** Finds the foreign key that refused a statement: SQLite's error does not say which. https://www.sqlite.org/foreignkeys.html */
import type Database from "better-sqlite3";
import type { Statement, Value } from "../driver.ts";
import { writtenTable } from "../faults.ts";

export interface BrokenReference {
  readonly table: string;
  readonly columns: readonly string[];
}

interface Reference extends BrokenReference {
  readonly parent: string;
  readonly parentColumns: readonly string[];
  readonly onDelete: string;
}

/**
 * Undefined where it cannot be told: statements without parameters, which may be a migration's over a whole table, tables without
 * rowid, rows refused for other reasons.
 */
export function brokenReference(
  database: Database.Database,
  { sql }: Statement,
  values: readonly Value[],
): BrokenReference | undefined {
  const table = writtenTable(sql);
  if (table === undefined || values.length === 0) return undefined;
  try {
    return /^\s*delete/i.test(sql)
      ? stillReferred(database, table, sql, values)
      : missingParent(database, table, sql, values);
  } catch {
    return undefined;
  }
}

/** Repeats the statement with foreign keys deferred, looks which reference of its rows finds nothing, and undoes it. */
function missingParent(
  database: Database.Database,
  table: string,
  sql: string,
  values: readonly Value[],
): BrokenReference | undefined {
  const wasDeferred = database.pragma("defer_foreign_keys", { simple: true });
  database.exec("SAVEPOINT colonnade_reason");
  try {
    database.pragma("defer_foreign_keys = ON");
    const repeated = `${sql.replace(/\sRETURNING\s[^?]*$/i, "")} RETURNING rowid`;
    const rowids = JSON.stringify(database.prepare<unknown[], unknown>(repeated).pluck().all(values));
    return references(database, "child", table).find((reference) => isBroken(database, reference, rowids));
  } finally {
    database.exec("ROLLBACK TO colonnade_reason");
    database.exec("RELEASE colonnade_reason");
    database.pragma(`defer_foreign_keys = ${wasDeferred === 1 ? "ON" : "OFF"}`);
  }
}

function isBroken(
  database: Database.Database,
  { table, columns, parent, parentColumns }: Reference,
  rowids: string,
): boolean {
  const isKnown = columns.map((column) => `child.${quote(column)} IS NOT NULL`).join(" AND ");
  const sql = `SELECT count(*) FROM ${quote(table)} AS child
    WHERE child.rowid IN (SELECT value FROM json_each(?)) AND ${isKnown}
    AND NOT EXISTS (SELECT 1 FROM ${quote(parent)} AS parent WHERE ${equality(columns, parentColumns)})`;
  return Number(database.prepare<[string], unknown>(sql).pluck().get(rowids)) > 0;
}

/** How far cascades are followed from table to table. */
const furthest = 8;

/** Follows the cascades from the rows that a DELETE means to those whose reference forbids it. */
function stillReferred(
  database: Database.Database,
  table: string,
  sql: string,
  values: readonly Value[],
): BrokenReference | undefined {
  const condition = /\sWHERE\s[\s\S]*$/i.exec(sql.replace(/\sRETURNING\s[^?]*$/i, ""))?.[0];
  if (condition === undefined) return undefined;
  const doomed = [{ table, rows: `SELECT * FROM ${quote(table)}${condition}`, depth: 0 }];
  for (let at = doomed.shift(); at !== undefined; at = doomed.shift()) {
    for (const reference of references(database, "parent", at.table)) {
      const equal = equality(reference.columns, reference.parentColumns);
      const child = quote(reference.table);
      const rows = `SELECT child.* FROM ${child} AS child WHERE EXISTS (SELECT 1 FROM (${at.rows}) AS parent WHERE ${equal})`;
      const isRefusal = reference.onDelete === "RESTRICT" || reference.onDelete === "NO ACTION";
      if (isRefusal && database.prepare<unknown[], unknown>(rows).get(values) !== undefined) return reference;
      if (reference.onDelete === "CASCADE" && reference.table !== at.table && at.depth < furthest)
        doomed.push({ table: reference.table, rows, depth: at.depth + 1 });
    }
  }
  return undefined;
}

/**
 * https://www.sqlite.org/pragma.html#pragma_foreign_key_list: a row for each column of each key; those that name no column are left
 * out. Those of one table as the child that refers, or as the parent that is referred to.
 */
function references(database: Database.Database, side: "child" | "parent", table: string): readonly Reference[] {
  const own = side === "child" ? "child.name" : 'key."table"';
  const rows = database
    .prepare<unknown[], unknown[]>(
      `SELECT child.name, key.id, key."table", key."from", key."to", key.on_delete
      FROM sqlite_schema AS child, pragma_foreign_key_list(child.name) AS key
      WHERE child.type = 'table' AND key."to" IS NOT NULL AND ${own} = ? COLLATE NOCASE
      ORDER BY child.name, key.id, key.seq`,
    )
    .raw(true)
    .all(table);
  type Found = Reference & { readonly columns: string[]; readonly parentColumns: string[] };
  const keys = new Map<string, Found>();
  for (const [child, id, parent, from, to, onDelete] of rows) {
    const name = JSON.stringify([child, id]);
    const found = { table: String(child), parent: String(parent), onDelete: String(onDelete) };
    const key = keys.get(name) ?? { ...found, columns: [], parentColumns: [] };
    key.columns.push(String(from));
    key.parentColumns.push(String(to));
    keys.set(name, key);
  }
  return [...keys.values()];
}

function equality(columns: readonly string[], parentColumns: readonly string[]): string {
  return columns
    .map((column, index) => `parent.${quote(parentColumns[index] ?? "")} = child.${quote(column)}`)
    .join(" AND ");
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Finds the foreign key that refused a row: SQLite's error does not say which. https://www.sqlite.org/foreignkeys.html */
import type Database from "better-sqlite3";
import type { Statement, Value } from "../driver.ts";
import { writtenTable } from "../faults.ts";

export interface BrokenReference {
  readonly table: string;
  readonly columns: readonly string[];
}

/**
 * Repeats a refused INSERT with foreign keys deferred, looks which reference of the new row finds nothing, and undoes it.
 * Undefined where that does not tell: other statements, tables without rowid, rows refused for other reasons.
 */
export function brokenReference(
  database: Database.Database,
  { sql }: Statement,
  values: readonly Value[],
): BrokenReference | undefined {
  const table = writtenTable(sql);
  // Without parameters it may be a migration's INSERT … SELECT over a whole table.
  if (table === undefined || values.length === 0 || !/^\s*insert/i.test(sql)) return undefined;
  const wasDeferred = database.pragma("defer_foreign_keys", { simple: true });
  database.exec("SAVEPOINT colonnade_reason");
  try {
    database.pragma("defer_foreign_keys = ON");
    const repeated = database.prepare<unknown[], unknown[]>(sql);
    if (repeated.reader) repeated.all(values);
    else repeated.run(values);
    return references(database, table).find((reference) => isBroken(database, reference));
  } catch {
    return undefined;
  } finally {
    database.exec("ROLLBACK TO colonnade_reason");
    database.exec("RELEASE colonnade_reason");
    database.pragma(`defer_foreign_keys = ${wasDeferred === 1 ? "ON" : "OFF"}`);
  }
}

interface Reference extends BrokenReference {
  readonly parent: string;
  readonly parentColumns: readonly string[];
}

/** https://www.sqlite.org/pragma.html#pragma_foreign_key_list: a row for each column of each key; those that name no column are left out. */
function references(database: Database.Database, table: string): readonly Reference[] {
  const rows = database
    .prepare<unknown[], unknown[]>(
      `SELECT id, "table", "from", "to" FROM pragma_foreign_key_list(?) WHERE "to" IS NOT NULL ORDER BY id, seq`,
    )
    .raw(true)
    .all(table);
  const keys = new Map<unknown, { parent: string; columns: string[]; parentColumns: string[] }>();
  for (const [id, parent, from, to] of rows) {
    const key = keys.get(id) ?? { parent: String(parent), columns: [], parentColumns: [] };
    key.columns.push(String(from));
    key.parentColumns.push(String(to));
    keys.set(id, key);
  }
  return [...keys.values()].map((key) => ({ table, ...key }));
}

function isBroken(database: Database.Database, { table, columns, parent, parentColumns }: Reference): boolean {
  const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
  const own = columns.map((column) => `child.${quote(column)}`);
  const equal = parentColumns.map((column, index) => `parent.${quote(column)} = ${own[index]}`);
  const sql = `SELECT count(*) FROM ${quote(table)} AS child WHERE child.rowid = last_insert_rowid()
    AND ${own.map((column) => `${column} IS NOT NULL`).join(" AND ")}
    AND NOT EXISTS (SELECT 1 FROM ${quote(parent)} AS parent WHERE ${equal.join(" AND ")})`;
  return Number(database.prepare(sql).pluck().get()) > 0;
}

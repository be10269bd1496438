/** A query's rows in batches from a connection that nobody else uses: it stands in its own view of the database, and is busy. */
import type Database from "better-sqlite3";
import type { Row, Statement, Value } from "../driver.ts";
import { UsageError } from "../errors.ts";

export interface Batch {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
}

export function* streamBatches(
  database: Database.Database,
  { sql }: Statement,
  values: readonly Value[],
  batch: number,
): Generator<Batch> {
  const statement = database.prepare<unknown[], unknown[]>(sql);
  if (!statement.reader || !statement.readonly) throw new UsageError("only a query that reads can be streamed");
  // Asked for when there are rows: running the statement prepares it anew where the schema has changed.
  const batchOf = (rows: readonly Row[]): Batch => ({ names: statement.columns().map(({ name }) => name), rows });
  let rows: Row[] = [];
  for (const row of statement.raw(true).safeIntegers(true).iterate(values)) {
    rows.push(row);
    if (rows.length < batch) continue;
    yield batchOf(rows);
    rows = [];
  }
  if (rows.length > 0) yield batchOf(rows);
}

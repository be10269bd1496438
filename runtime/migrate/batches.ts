/** Runs a statement a few rows at a time; each batch commits together with the mark of how far it came. */
import { type Batch, wholeRange } from "../annotations.ts";
import type { Connection } from "../driver.ts";
import { decodeNumber } from "../values.ts";
import type { MigrationEngine } from "./engine.ts";
import { annotationsOf, heedStop, isOvertaken, type Journaled, record, stopped, tellStatement } from "./journal.ts";
import { commit, eventOf, failure, isRefusal, requireLock, requireTransaction } from "./run-step.ts";

/** Goes on behind the mark. False when another run had taken the step meanwhile. */
export async function runBatches(index: number, journaled: Journaled): Promise<boolean> {
  const { step, entries, work } = journaled;
  const { connection, engine, options } = work;
  const { batch } = annotationsOf(step, index);
  if (batch === undefined) return true;
  tellStatement(step, index, work);
  const total = await countAll(batch, connection);
  let { rows, after } = entries.get(index)?.watermark ?? { rows: 0, after: undefined };
  let isKnown = entries.has(index);
  for (let isLast = false; !isLast; ) {
    await heedStop(step, index, work);
    await requireLock(step, work, false);
    const through = await nextBound(batch, after, connection, engine);
    isLast = through === undefined;
    const sql = batchSql(step.statements[index] ?? "", batch, after, through);
    rows = isLast ? Math.max(rows, total) : rows + batch.size;
    after = through;
    const watermark = after === undefined ? undefined : { rows, after };
    try {
      await work.statements.begin();
      if (await isOvertaken(step, work)) return false;
      await record(journaled, index, { state: isLast ? "done" : "started", watermark }, isKnown);
      await work.statements.execute(sql);
      requireTransaction(step, connection, index + 1);
    } catch (error) {
      await connection.rollback().catch(() => {});
      throw isRefusal(error) ? error : failure(step, index, error, stopped(step, index));
    }
    await commit(step, connection, stopped(step, index));
    isKnown = true;
    options.onProgress?.({ ...eventOf(step), kind: "batch", statement: index + 1, rows, total: Math.max(rows, total) });
  }
  return true;
}

/** The key that ends the next batch, as SQL literals; undefined where the rest is no more than one batch. */
async function nextBound(
  { table, by, size }: Batch,
  after: readonly string[] | undefined,
  connection: Connection,
  engine: MigrationEngine,
): Promise<readonly string[] | undefined> {
  const literals = by.map((column) => engine.keyLiteral(column)).join(", ");
  const where = after === undefined ? "" : ` WHERE ${beyond(by, after)}`;
  const [row] = await connection.select(
    `SELECT ${literals} FROM ${table}${where} ORDER BY ${by.join(", ")} LIMIT 1 OFFSET ${size - 1}`,
  );
  return row?.map(String);
}

/** The statement for the keys after one and up to another; without bounds for all that is left. */
function batchSql(
  sql: string,
  { by }: Batch,
  after: readonly string[] | undefined,
  through: readonly string[] | undefined,
): string {
  const bounds = [
    ...(after === undefined ? [] : [beyond(by, after)]),
    ...(through === undefined ? [] : [upTo(by, through)]),
  ];
  return sql.replaceAll(wholeRange, () => (bounds.length === 0 ? "TRUE" : bounds.join(" AND ")));
}

const beyond = (by: readonly string[], key: readonly string[]): string => compare(by, key, ">", ">");
const upTo = (by: readonly string[], key: readonly string[]): string => compare(by, key, "<", "<=");

/** In the order of the index; a comparison of rows would not use it on every engine. `last` is for the last column. */
function compare(by: readonly string[], key: readonly string[], operator: string, last: string): string {
  const alternatives = by.map((column, i) => {
    const equal = by.slice(0, i).map((other, j) => `${other} = ${key[j]}`);
    return [...equal, `${column} ${i === by.length - 1 ? last : operator} ${key[i]}`].join(" AND ");
  });
  return `(${alternatives.join(" OR ")})`;
}

/** How many rows there are to go over. */
async function countAll({ table }: Batch, connection: Connection): Promise<number> {
  const [[count] = []] = await connection.select(`SELECT count(*) FROM ${table}`);
  return decodeNumber(count);
}

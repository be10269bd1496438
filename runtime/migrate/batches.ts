/** Runs a statement a few rows at a time; each batch commits together with the mark of how far it came. */
import { type Batch, wholeRange } from "../annotations.ts";
import type { Connection } from "../driver.ts";
import { MigrationError } from "../errors.ts";
import { decodeNumber } from "../values.ts";
import type { MigrationEngine } from "./engine.ts";
import { heedStop, type Journaled, type Outcome, overtaken, record, stopped, tellStatement } from "./journal.ts";
import { annotationsOf, type Step } from "./plan.ts";
import { commit, eventOf, failure, isRefusal, requireLock, requireTransaction } from "./run-step.ts";

/** Goes on behind the mark. */
export async function runBatches(index: number, journaled: Journaled): Promise<Outcome> {
  const { step, entries, work } = journaled;
  const { connection, engine, options } = work;
  const { batch } = annotationsOf(step, index);
  if (batch === undefined) return "done";
  tellStatement(step, index, work);
  const total = await countAll(step, batch, connection);
  for (let isLast = false; !isLast; ) {
    const { rows: gone, after } = entries.get(index)?.watermark ?? { rows: 0, after: undefined };
    const state = gone === 0 ? stopped(step, index) : halfway(step, index, gone);
    await heedStop(step, index, work);
    await requireLock(step, work, false);
    const through = await nextBound(step, batch, after, connection, engine);
    isLast = through === undefined;
    const rows = isLast ? Math.max(gone, total) : gone + batch.size;
    const watermark = through === undefined ? undefined : { rows, after: through };
    try {
      await work.statements.begin();
      const outcome = await overtaken(journaled);
      if (outcome !== undefined) return outcome;
      await record(journaled, index, { state: isLast ? "done" : "started", watermark });
      await work.statements.execute(batchSql(step.statements[index] ?? "", batch, after, through));
      requireTransaction(step, connection, index + 1);
    } catch (error) {
      await connection.rollback().catch(() => {});
      throw isRefusal(error) ? error : failure(step, index, error, state);
    }
    await commit(step, connection, state);
    options.onProgress?.({ ...eventOf(step), kind: "batch", statement: index + 1, rows, total: Math.max(rows, total) });
  }
  return "done";
}

function halfway({ from, to, direction }: Step, index: number, rows: number): string {
  const verb = direction === "up" ? "upgrade" : "downgrade";
  return `the database is between versions ${from} and ${to}: statement ${index + 1} has gone over ${rows} rows, which stay so; the next ${verb} goes on behind them`;
}

/** The key that ends the next batch, as SQL literals; undefined where the rest is no more than one batch. */
async function nextBound(
  step: Step,
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
  const bound = row?.map(String);
  // Where the key is compared otherwise than its literal says, the batches would never end.
  if (bound === undefined || !bound.every((value, i) => value === after?.[i])) return bound;
  throw new MigrationError(
    `${step.file}: ${table} cannot be gone over by ${by.join(", ")}: behind ${bound.join(", ")} comes the same key again`,
    { hint: "a batch goes by a primary key of whole numbers or text", version: step.version },
  );
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

/** How many rows there are to go over; each has to have a key. */
async function countAll(step: Step, { table, by }: Batch, connection: Connection): Promise<number> {
  const counts = ["count(*)", ...by.map((column) => `count(${column})`)].join(", ");
  const [[all, ...keyed] = []] = await connection.select(`SELECT ${counts} FROM ${table}`);
  const missing = by.find((_, i) => decodeNumber(keyed[i]) < decodeNumber(all));
  if (missing === undefined) return decodeNumber(all);
  throw new MigrationError(`${step.file}: ${table} cannot be gone over by ${missing}: a row has no value there`, {
    hint: "a batch goes by a primary key of whole numbers or text",
    version: step.version,
  });
}

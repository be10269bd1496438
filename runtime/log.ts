/** The log hook and the tracing channel: what ran, how long it took and how many rows it gave; parameters are counted, never shown. */
import type { Connection, DialectName, RowObject, Statement, Value } from "./driver.ts";
import { eachInTurn, heardOut } from "./pipeline.ts";
import { queryChannel, queryContext, traced } from "./tracing.ts";

export interface LogEvent {
  readonly sql: string;
  readonly durationMs: number;
  /** Rows read, or changed. */
  readonly rows: number;
  /** How many parameters the statement had. */
  readonly parameters: number;
  /** The class of the error, where the statement failed. */
  readonly error?: string;
}

/**
 * Called after every statement, which has succeeded or failed by then and stays so: what the function throws is thrown again outside
 * of it, as Node's own channels do with their subscribers' errors, where `uncaughtException` tells of it.
 */
export type Log = (event: LogEvent) => void;

/** Whether anybody wants to know what runs. */
export function isObserved(log: Log | undefined): boolean {
  return log !== undefined || queryChannel.hasSubscribers;
}

/** Runs a statement, and reports it to the log and to whoever is subscribed. */
async function reported<T>(
  log: Log | undefined,
  dialect: DialectName,
  sql: string,
  parameters: number,
  run: () => Promise<T>,
  rows: (result: T) => number,
): Promise<T> {
  const start = performance.now();
  const tell = (found: Pick<LogEvent, "rows" | "error">) => {
    if (log !== undefined) told(log, { sql, durationMs: performance.now() - start, parameters, ...found });
  };
  let result: T;
  try {
    result = await (queryChannel.hasSubscribers ? traced(queryContext(dialect, sql, parameters), run, rows) : run());
  } catch (error) {
    tell({ rows: 0, error: error instanceof Error ? error.name : "unknown" });
    throw error;
  }
  tell({ rows: rows(result) });
  return result;
}

/** https://nodejs.org/api/diagnostics_channel.html#channelsubscribeonmessage has subscribers' errors go the same way. */
function told(log: Log, event: LogEvent): void {
  try {
    log(event);
  } catch (error) {
    process.nextTick(() => {
      throw error;
    });
  }
}

/** The same stream, reported as one statement when it has ended. */
export async function* loggedStream(
  log: Log | undefined,
  dialect: DialectName,
  { sql }: Statement,
  values: readonly Value[],
  stream: AsyncIterable<readonly RowObject[]>,
): AsyncGenerator<readonly RowObject[]> {
  let rows = 0;
  let finish: () => void = () => {};
  let fail: (error: unknown) => void = () => {};
  const over = new Promise<void>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  const report = reported(
    log,
    dialect,
    sql,
    values.length,
    () => over,
    () => rows,
  ).catch(() => {});
  try {
    for await (const batch of stream) {
      rows += batch.length;
      yield batch;
    }
  } catch (error) {
    fail(error);
    throw error;
  } finally {
    finish();
    await report;
  }
}

/** The same connection, with every statement reported. */
export function logged(connection: Connection, log: Log | undefined): Connection {
  const timed = <T>(sql: string, parameters: number, run: () => Promise<T>, rows: (result: T) => number) =>
    reported(log, connection.dialect, sql, parameters, run, rows);
  const length = (rows: readonly unknown[]) => rows.length;
  const none = () => 0;
  const { pipeline } = connection;
  return {
    dialect: connection.dialect,
    get inTransaction() {
      return connection.inTransaction;
    },
    get isLost() {
      return connection.isLost;
    },
    get isDirect() {
      return connection.isDirect;
    },
    cancel: () => connection.cancel(),
    blockers: () => connection.blockers(),
    rows: (statement: Statement, values: readonly Value[]) =>
      timed(statement.sql, values.length, () => connection.rows(statement, values), length),
    run: (statement, values) =>
      timed(
        statement.sql,
        values.length,
        () => connection.run(statement, values),
        (changes) => changes.rows,
      ),
    objects: (statement, values) =>
      timed(statement.sql, values.length, () => connection.objects(statement, values), length),
    execute: (sql) => timed(sql, 0, () => connection.execute(sql), none),
    select: (sql) => timed(sql, 0, () => connection.select(sql), length),
    ...(pipeline && {
      pipeline: (statements, onDone) =>
        heardOut(onDone, (told) =>
          eachInTurn(pipeline, statements, async (sql, ended) => {
            await timed(sql, 0, ended, none);
            told();
          }),
        ),
    }),
    begin: (options) => timed("BEGIN", 0, () => connection.begin(options), none),
    commit: () => timed("COMMIT", 0, () => connection.commit(), none),
    rollback: () => timed("ROLLBACK", 0, () => connection.rollback(), none),
  };
}

/** The log hook: what ran, how long it took and how many rows it gave; parameters are counted, never shown. */
import type { Connection, Statement, Value } from "./driver.ts";

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

export type Log = (event: LogEvent) => void;

/** The same connection, with every statement reported. */
export function logged(connection: Connection, log: Log): Connection {
  async function timed<T>(
    sql: string,
    parameters: number,
    run: () => Promise<T>,
    rows: (result: T) => number,
  ): Promise<T> {
    const start = performance.now();
    try {
      const result = await run();
      log({ sql, durationMs: performance.now() - start, rows: rows(result), parameters });
      return result;
    } catch (error) {
      const name = error instanceof Error ? error.name : "unknown";
      log({ sql, durationMs: performance.now() - start, rows: 0, parameters, error: name });
      throw error;
    }
  }
  const length = (rows: readonly unknown[]) => rows.length;
  const none = () => 0;
  const { together } = connection;
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
    ...(together && {
      together: (statements) => timed(statements.join("; "), 0, () => together(statements), length),
    }),
    begin: (options) => timed("BEGIN", 0, () => connection.begin(options), none),
    commit: () => timed("COMMIT", 0, () => connection.commit(), none),
    rollback: () => timed("ROLLBACK", 0, () => connection.rollback(), none),
  };
}

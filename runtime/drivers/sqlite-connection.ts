/** One connection of better-sqlite3: prepared statements by slot, rows in raw mode. */

import { setTimeout as sleep } from "node:timers/promises";
import type Database from "better-sqlite3";
import type { BeginOptions, Changes, Connection, Row, RowObject, Statement, Value } from "../driver.ts";
import { CancelledError, type Constraints } from "../errors.ts";
import { rowObjects, wholeNumber } from "../row-objects.ts";
import { sqliteCode, sqliteError } from "./sqlite-errors.ts";
import { brokenReference } from "./sqlite-foreign-keys.ts";
import { streamBatches } from "./sqlite-stream.ts";

/** What one connection does at once, before any promise. */
export interface SqliteSession extends Connection {
  readonly database: Database.Database;
  prepared(statement: Statement): Prepared;
  rowsNow(statement: Statement, values: readonly Value[]): readonly Row[];
  runNow(statement: Statement, values: readonly Value[]): Changes;
  objectsNow(statement: Statement, values: readonly Value[]): readonly RowObject[];
  /** Rows in batches; until they end the connection is busy. */
  batches(statement: Statement, values: readonly Value[], batch: number): Generator<readonly RowObject[]>;
  /** Whether another process is in the way, so that the statement did nothing. */
  isBusy(error: unknown): boolean;
  /** Turns a driver's error into a typed one. */
  explain(error: unknown, statement: Statement, values: readonly Value[]): unknown;
  close(): void;
}

/** In raw mode where it returns rows. */
type Prepared = Database.Statement<unknown[], unknown[]>;

/** Statements of helpers that stay prepared. */
const slottedStatements = 2000;
/** Statements of ad-hoc queries that stay prepared. */
const adHocStatements = 64;
/** Between two tries to get a lock, in milliseconds; jitter keeps two waiters from staying in step. */
const retryDelay = () => 5 + Math.random() * 20;

export function sqliteSession(
  database: Database.Database,
  constraints: Constraints,
  busyTimeout: number,
): SqliteSession {
  const bySlot: (Prepared | undefined)[] = [];
  /** Of those that are prepared, the oldest first. */
  const slots: number[] = [];
  let cancellations = 0;
  const byText = new Map<string, Prepared>();

  function prepare({ sql, bigints }: Statement): Prepared {
    const prepared = database.prepare<unknown[], unknown[]>(sql);
    if (prepared.reader) prepared.raw(true);
    if (bigints) prepared.safeIntegers(true);
    return prepared;
  }

  function prepared(statement: Statement): Prepared {
    const known = statement.slot === -1 ? byText.get(statement.sql) : bySlot[statement.slot];
    if (known !== undefined) return known;
    const made = prepare(statement);
    if (statement.slot !== -1) {
      bySlot[statement.slot] = made;
      if (slots.push(statement.slot) > slottedStatements) bySlot[slots.shift() ?? -1] = undefined;
    } else {
      const [oldest] = byText.keys();
      if (byText.size >= adHocStatements && oldest !== undefined) byText.delete(oldest);
      byText.set(statement.sql, made);
    }
    return made;
  }

  function rowsNow(statement: Statement, values: readonly Value[]): readonly Row[] {
    const ready = prepared(statement);
    if (ready.reader) return rowsOf(ready, statement, values);
    ready.run(values);
    return [];
  }

  function runNow(statement: Statement, values: readonly Value[]): Changes {
    const ready = prepared(statement);
    // A statement with RETURNING gives rows; each stands for one that was changed.
    if (ready.reader) return { rows: ready.all(values).length, insertId: 0n };
    const { changes, lastInsertRowid } = ready.run(values);
    return { rows: changes, insertId: BigInt(lastInsertRowid) };
  }

  function objectsNow(statement: Statement, values: readonly Value[]): readonly RowObject[] {
    const ready = prepared(statement);
    if (!ready.reader) {
      ready.run(values);
      return [];
    }
    const rows = ready.all(values);
    // Asked for afterwards: when the schema has changed, running it prepares it anew, and asking does not.
    const names = ready.columns().map(({ name }) => name);
    return rowObjects(
      names,
      rows,
      names.map(() => decodeStored),
    );
  }

  function* batches(statement: Statement, values: readonly Value[], batch: number): Generator<readonly RowObject[]> {
    try {
      for (const { names, rows } of streamBatches(database, statement, values, batch)) {
        yield rowObjects(
          names,
          rows,
          names.map(() => decodeStored),
        );
      }
    } catch (error) {
      throw explain(error, statement, values);
    }
  }

  function explain(error: unknown, statement: Statement, values: readonly Value[]): unknown {
    const reference = () => brokenReference(database, statement, values);
    const explained = sqliteError(error, statement.sql, values, constraints, reference);
    // Ten frames are kept, and who asked should be among them.
    if (explained instanceof Error) Error.captureStackTrace(explained, explain);
    return explained;
  }

  const isBusy = (error: unknown) => sqliteCode(error)?.startsWith("SQLITE_BUSY") === true && !database.inTransaction;

  /** Runs at once, and again while another process is in the way: a try that found the database busy did nothing. */
  function patiently<T>(statement: Statement, values: readonly Value[], run: () => T): Promise<T> {
    try {
      return Promise.resolve(run());
    } catch (error) {
      return isBusy(error) ? again(statement, values, run) : Promise.reject(explain(error, statement, values));
    }
  }

  async function again<T>(statement: Statement, values: readonly Value[], run: () => T): Promise<T> {
    const deadline = performance.now() + busyTimeout;
    const cancelledBefore = cancellations;
    for (;;) {
      await sleep(retryDelay());
      if (cancellations > cancelledBefore) throw new CancelledError("the wait for another process was given up");
      try {
        return run();
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadline) throw explain(error, statement, values);
      }
    }
  }

  const bare = (sql: string): Statement => ({ sql, slot: -1, bigints: false, single: false });
  const exec = (sql: string) =>
    patiently(bare(sql), [], () => {
      database.exec(sql);
    });

  /** For what is run again and again, and gives no rows. */
  const control = (sql: string) => {
    const statement = bare(sql);
    return patiently(statement, [], () => {
      prepared(statement).run();
    });
  };

  return {
    dialect: "sqlite",
    database,
    prepared,
    rowsNow,
    runNow,
    objectsNow,
    batches,
    isBusy,
    explain,
    get inTransaction() {
      return database.inTransaction;
    },
    isLost: false,
    isDirect: true,
    async cancel() {
      cancellations++;
    },
    blockers: async () => [],
    rows: (statement, values) => patiently(statement, values, () => rowsNow(statement, values)),
    run: (statement, values) => patiently(statement, values, () => runNow(statement, values)),
    objects: (statement, values) => patiently(statement, values, () => objectsNow(statement, values)),
    execute: exec,
    select: (sql) =>
      patiently(bare(sql), [], () => {
        const ready = prepare(bare(sql));
        if (ready.reader) return ready.all();
        ready.run();
        return [];
      }),
    // A deferred BEGIN would fail at its first write, whatever the timeout: https://www.sqlite.org/isolation.html
    begin: (options?: BeginOptions) => control(options?.readOnly === true ? "BEGIN" : "BEGIN IMMEDIATE"),
    commit: () => control("COMMIT"),
    // The engine may have rolled back by itself: https://www.sqlite.org/lang_transaction.html
    rollback: () => (database.inTransaction ? control("ROLLBACK") : Promise.resolve()),
    close() {
      database.close();
    },
  };
}

/**
 * All rows of a prepared query; the client reads a single one a tenth faster where it need not look for more. A statement that writes
 * outside a transaction is run to its end all the same: its commit comes after its row, and the client would keep a failure of that to itself.
 */
export function rowsOf(ready: Prepared, { single }: Statement, values: readonly Value[]): readonly Row[] {
  if (!single || !(ready.readonly || ready.database.inTransaction)) return ready.all(values);
  const row = ready.get(values);
  return row === undefined ? [] : [row];
}

/** Of a connection that writes at other times: https://www.sqlite.org/pragma.html#pragma_query_only */
export function refuseWrites(database: Database.Database, isReadOnly: boolean): void {
  database.pragma(`query_only = ${isReadOnly ? "ON" : "OFF"}`);
}

/** SQLite knows what is stored, not what is meant: whole numbers, text, bytes. */
function decodeStored(raw: unknown): unknown {
  return typeof raw === "bigint" ? wholeNumber(raw) : raw;
}

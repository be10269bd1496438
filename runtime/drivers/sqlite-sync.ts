/** One connection of better-sqlite3 that answers at once: for an application that only has SQLite and one thread of work. */
import Client from "better-sqlite3";
import { type Constraints, UsageError } from "../errors.ts";
import { requireOpen } from "../scope.ts";
import { isRead, unprepared } from "../statement.ts";
import type { Executor, Statement, Value } from "../sync/driver.ts";
import type { DatabaseUrl } from "../url.ts";
import { cannotOpen, defaultBusyTimeout, floor, openDatabase, settings } from "./sqlite.ts";
import { refuseWrites, type SqliteSession, sqliteSession } from "./sqlite-connection.ts";
import { requireVersion } from "./version.ts";

export interface SyncConnection {
  readonly executor: Executor;
  /** Runs `work` in one transaction: committed when it returns, rolled back when it throws. */
  transaction<T>(work: (tx: Executor) => T, options: { readonly readOnly?: boolean }): T;
  /** The engine's own version. */
  readonly version: string;
  close(): void;
}

export function connectSync(
  url: DatabaseUrl,
  constraints: Constraints,
  busyTimeout: number = defaultBusyTimeout,
): SyncConnection {
  if (url.form !== "file") {
    throw new UsageError("only SQLite can be used without promises", { hint: "use open() for a server" });
  }
  const database = openDatabase(Client, url, url.readOnly, busyTimeout);
  try {
    if (!url.readOnly && url.file !== ":memory:") database.pragma("journal_mode = WAL");
    for (const setting of settings) database.pragma(setting);
  } catch (error) {
    database.close();
    throw error instanceof Error ? cannotOpen(url.redacted, error) : error;
  }
  const version = String(database.prepare("select sqlite_version()").pluck().get());
  requireVersion("SQLite", version, floor);
  const session = sqliteSession(database, constraints, busyTimeout);
  // The depth of the open transaction: only its own executor may be used.
  const state = { depth: 0 };
  const executor = executorAt(session, state, 0);
  return {
    executor,
    version,
    transaction: (work, { readOnly }) => {
      requireDepth(state, 0);
      if (readOnly !== true) return within(session, state, ["BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"], work);
      refuseWrites(database, true);
      try {
        return within(session, state, ["BEGIN", "COMMIT", "ROLLBACK"], work);
      } finally {
        refuseWrites(database, false);
      }
    },
    close: () => database.close(),
  };
}

/** Begins something, ends it, undoes it. */
type Frame = readonly [begin: string, end: string, undo: string];

function executorAt(session: SqliteSession, state: { depth: number }, depth: number): Executor {
  const explained = <T>(statement: Statement, values: readonly Value[], run: () => T): T => {
    if (state.depth !== depth) requireDepth(state, depth);
    if (depth > 0) requireOpen(session);
    try {
      return run();
    } catch (error) {
      throw session.explain(error, statement, values);
    }
  };
  const executor: Executor = {
    dialect: session.dialect,
    rows: (statement, values) => explained(statement, values, () => session.rowsNow(statement, values)),
    run: (statement, values) => explained(statement, values, () => session.runNow(statement, values)),
    objects: (statement, values) => explained(statement, values, () => session.objectsNow(statement, values)),
    atomically(work) {
      requireDepth(state, depth);
      // A savepoint outside a transaction would begin one: https://www.sqlite.org/lang_savepoint.html
      if (depth > 0) requireOpen(session);
      const name = `colonnade_${depth}`;
      const frame: Frame =
        depth === 0
          ? ["BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"]
          : [`SAVEPOINT ${name}`, `RELEASE ${name}`, `ROLLBACK TO ${name}; RELEASE ${name}`];
      return within(session, state, frame, work);
    },
    asOne: (work) => (depth === 0 ? executor.atomically(work) : asOne(session, executor, work)),
  };
  return executor;
}

/** Runs `work` in the open transaction, which is rolled back as a whole where something fails behind the first write. */
function asOne<T>(session: SqliteSession, executor: Executor, work: (executor: Executor) => T): T {
  let hasWritten = false;
  const noting = <R>(statement: Statement, found: R, rows: number): R => {
    hasWritten ||= !isRead(statement) && rows > 0;
    return found;
  };
  try {
    return work({
      ...executor,
      rows(statement, values) {
        const found = executor.rows(statement, values);
        return noting(statement, found, found.length);
      },
      run(statement, values) {
        const found = executor.run(statement, values);
        return noting(statement, found, found.rows);
      },
    });
  } catch (error) {
    if (hasWritten && session.inTransaction) session.database.exec("ROLLBACK");
    throw error;
  }
}

function requireDepth(state: { readonly depth: number }, depth: number): void {
  if (state.depth === depth) return;
  if (state.depth < depth) {
    throw new UsageError("the transaction is over", { hint: "use `tx` only inside its function" });
  }
  throw new UsageError(
    depth === 0
      ? "the database itself was used inside a transaction"
      : "an outer `tx` was used inside an inner transaction",
    { hint: "use the `tx` that the innermost function is given" },
  );
}

function within<T>(
  session: SqliteSession,
  state: { depth: number },
  [begin, end, undo]: Frame,
  work: (tx: Executor) => T,
): T {
  control(session, begin);
  const depth = ++state.depth;
  try {
    const result = work(executorAt(session, state, depth));
    if (result instanceof Promise) {
      // Its own failure has nobody to tell any more.
      result.catch(() => {});
      throw new UsageError("the transaction's function must not return a promise", {
        hint: "use open() and its transaction() for work that waits",
      });
    }
    control(session, end);
    return result;
  } catch (error) {
    // The engine may have rolled back by itself: https://www.sqlite.org/lang_transaction.html
    if (session.inTransaction) session.database.exec(undo);
    throw error;
  } finally {
    state.depth = depth - 1;
  }
}

function control(session: SqliteSession, sql: string): void {
  const statement = unprepared(sql);
  try {
    session.prepared(statement).run();
  } catch (error) {
    throw session.explain(error, statement, []);
  }
}

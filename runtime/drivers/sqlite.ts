/** SQLite by better-sqlite3: one writer behind a lock, one reader beside it, so that nobody sees an open transaction. */
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import type Database from "better-sqlite3";
import { within } from "../cancellation.ts";
import type { ConnectOptions } from "../connect.ts";
import type { Connection, Driver, Row, Statement, Value } from "../driver.ts";
import { loadPackage } from "../drivers.ts";
import { ColonnadeError, ConnectionError, ReadOnlyError, TimeoutError, UsageError } from "../errors.ts";
import { isObserved, logged, loggedStream } from "../log.ts";
import { mutex } from "../mutex.ts";
import { poolOptions } from "../pool-options.ts";
import type { DatabaseUrl, FileUrl } from "../url.ts";
import { backUp } from "./sqlite-backup.ts";
import { refuseWrites, rowsOf, type SqliteSession, sqliteSession } from "./sqlite-connection.ts";
import { sqliteError } from "./sqlite-errors.ts";
import { requireVersion } from "./version.ts";

export const floor = "3.45.0";
export const defaultBusyTimeout = 30_000;
/**
 * Milliseconds that the engine itself may wait, which stops the whole process; beyond them the wait goes on between tries,
 * up to `busyTimeout`, while other tasks run.
 */
const engineBusyTimeout = 50;

export async function connectSqlite(url: DatabaseUrl, options: ConnectOptions): Promise<Driver> {
  if (url.form !== "file") throw new UsageError("SQLite is a file, not a server");
  const { default: Client } = await loadPackage("better-sqlite3", () => import("better-sqlite3"));
  const openFile = async (readOnly: boolean) => {
    const session = openSession(Client, url, readOnly, options);
    await pin(session, url, readOnly);
    return session;
  };
  const writer = await openFile(url.readOnly);
  const [[version] = []] = await writer.select("select sqlite_version()");
  requireVersion("SQLite", String(version), floor);
  const driver = await sqliteDriver(url, options, String(version), writer, openFile);
  if (url.file === ":memory:") return driver;
  return {
    ...driver,
    async backup(request) {
      // The runner's own connection has a transaction open, whose pages are not yet the database's.
      const reader = await openFile(true);
      try {
        return await backUp(Client, reader.database, url.file, request);
      } finally {
        reader.close();
      }
    },
  };
}

function openSession(Client: typeof Database, url: FileUrl, readonly: boolean, options: ConnectOptions): SqliteSession {
  const database = openDatabase(Client, url, readonly, engineBusyTimeout);
  return sqliteSession(database, options.constraints ?? {}, options.busyTimeout ?? defaultBusyTimeout);
}

/** `timeout` is what the engine itself waits for another process, in milliseconds. */
export function openDatabase(
  Client: typeof Database,
  { file, redacted }: FileUrl,
  readonly: boolean,
  timeout: number,
): Database.Database {
  if (file !== ":memory:" && !existsSync(dirname(file))) {
    throw new ConnectionError(`cannot open ${redacted}: the folder ${dirname(file)} does not exist`, {
      hint: "create it, or correct the path",
    });
  }
  if (readonly && file !== ":memory:" && !existsSync(file))
    throw new ConnectionError(`cannot open ${redacted}: there is no such file`);
  try {
    return new Client(file, { readonly: readonly && file !== ":memory:", timeout });
  } catch (error) {
    const explained = sqliteError(error, "", [], {});
    throw explained instanceof Error ? cannotOpen(redacted, explained) : explained;
  }
}

export function cannotOpen(redacted: string, error: Error): ConnectionError {
  const { reason, hint } = error instanceof ColonnadeError ? error : { reason: error.message, hint: undefined };
  return new ConnectionError(`cannot open ${redacted}: ${reason}`, hint === undefined ? {} : { hint });
}

/**
 * Of every connection: https://www.sqlite.org/pragma.html. What a statement may have to undo is kept in memory, where writing it to
 * a file takes longer than the statement: https://www.sqlite.org/tempfiles.html#statement_journal_files
 */
export const settings: readonly string[] = ["foreign_keys = ON", "synchronous = NORMAL", "temp_store = MEMORY"];

/** https://www.sqlite.org/pragma.html; `foreign_keys` and `synchronous` hold for one connection, `journal_mode` for the file. */
async function pin(session: SqliteSession, { redacted, readOnly, file }: FileUrl, readerOnly: boolean): Promise<void> {
  try {
    if (!readOnly && !readerOnly && file !== ":memory:") await session.select("PRAGMA journal_mode = WAL");
    for (const setting of settings) await session.select(`PRAGMA ${setting}`);
    await session.select("PRAGMA schema_version");
  } catch (error) {
    session.close();
    if (error instanceof ReadOnlyError && error.hint !== undefined)
      throw new ReadOnlyError(`cannot open ${redacted}: ${error.reason}`, { hint: error.hint });
    if (error instanceof ReadOnlyError)
      throw new ReadOnlyError(`${redacted} can only be read`, { hint: "add ?mode=ro to the URL" });
    throw error instanceof Error ? cannotOpen(redacted, error) : error;
  }
  const [[foreignKeys] = []] = await session.select("PRAGMA foreign_keys");
  if (foreignKeys !== 1) throw new ConnectionError("this build of SQLite has no foreign keys");
}

async function sqliteDriver(
  url: FileUrl,
  options: ConnectOptions,
  version: string,
  writer: SqliteSession,
  openFile: (readOnly: boolean) => Promise<SqliteSession>,
): Promise<Driver> {
  // Without WAL a reader would block the writer, and a database in memory has no second connection.
  const [[journal] = []] = await writer.select("PRAGMA journal_mode");
  const reader = journal === "wal" ? await openFile(true) : writer;
  const { acquireTimeout, closeTimeout } = poolOptions(options.pool);
  const lock = mutex();
  const readers = new Set<SqliteSession>();
  const runners = new Set<SqliteSession>();
  const observed = new WeakMap<SqliteSession, Connection>();
  const shown = (session: SqliteSession): Connection => {
    if (!isObserved(options.log)) return session;
    const known = observed.get(session) ?? logged(session, options.log);
    observed.set(session, known);
    return known;
  };
  const sessionOf = new Map<Connection, SqliteSession>();
  const lend = (session: SqliteSession): Connection => {
    const connection = shown(session);
    sessionOf.set(connection, session);
    return connection;
  };
  const takeWriter = (signal?: AbortSignal) =>
    lock.lock(
      acquireTimeout,
      `another transaction of this process kept SQLite's only writer for ${acquireTimeout / 1000} s`,
      signal,
    );
  /** Where there is no reader beside the writer, it is lent to a transaction that only reads. */
  let refusesWrites = false;
  let closed = false;
  let whenUnread: (() => void) | undefined;

  /** The short way of the most frequent call, a reading statement beside the writer; undefined where it has to go the longer one. */
  function readNow(statement: Statement, values: readonly Value[]): readonly Row[] | undefined {
    if (closed || reader === writer || isObserved(options.log)) return undefined;
    try {
      const ready = reader.prepared(statement);
      return ready.readonly ? rowsOf(ready, statement, values) : undefined;
    } catch {
      // It fails again where errors are explained, and another process is waited for.
      return undefined;
    }
  }

  /** Runs one statement where it belongs: readers read beside an open transaction, writers wait for it. */
  function route<T>(
    statement: Statement,
    values: readonly Value[],
    now: (session: SqliteSession) => T,
    work: (connection: Connection) => Promise<T>,
  ): Promise<T> {
    if (closed) return Promise.reject(new UsageError("the database is closed"));
    if (reader !== writer && isRead(statement)) return work(shown(reader));
    if (lock.isLocked || isObserved(options.log)) return afterLock(work);
    try {
      return Promise.resolve(now(writer));
    } catch (error) {
      // What has to be tried again must not end up in a transaction that begins in the meantime.
      return writer.isBusy(error) ? afterLock(work) : Promise.reject(writer.explain(error, statement, values));
    }
  }

  async function afterLock<T>(work: (connection: Connection) => Promise<T>, signal?: AbortSignal): Promise<T> {
    await takeWriter(signal);
    try {
      return await work(shown(writer));
    } finally {
      lock.unlock();
    }
  }

  function isRead(statement: Statement): boolean {
    try {
      return reader.prepared(statement).readonly;
    } catch {
      // What cannot be prepared fails again where errors are explained.
      return true;
    }
  }

  async function* streamed(statement: Statement, values: readonly Value[], batch: number, signal: AbortSignal) {
    if (reader === writer) {
      // There is no second connection, and nobody could write before the reader is done: all rows at once, then.
      const rows = await driver.objects(statement, values);
      for (let start = 0; start < rows.length; start += batch) {
        signal.throwIfAborted();
        yield rows.slice(start, start + batch);
      }
      return;
    }
    if (closed) throw new UsageError("the database is closed");
    const session = await openFile(true);
    readers.add(session);
    try {
      for (const rows of session.batches(statement, values, batch)) {
        // Where statements hold the process up, no signal is heard between them without this.
        await turn();
        signal.throwIfAborted();
        yield rows;
      }
    } finally {
      endReader(session);
    }
  }

  /** Waits for transactions that only read, and for streams. */
  function unread(milliseconds: number): Promise<void> {
    const over = new Promise<void>((resolve) => {
      whenUnread = () => readers.size === 0 && resolve();
    });
    return within(milliseconds, over);
  }

  function endReader(session: SqliteSession): boolean {
    if (!readers.delete(session)) return false;
    session.close();
    whenUnread?.();
    return true;
  }

  const driver: Driver = {
    dialect: "sqlite",
    version,
    singleWriter: true,
    rows(statement, values) {
      const read = readNow(statement, values);
      if (read !== undefined) return Promise.resolve(read);
      return route(
        statement,
        values,
        (session) => session.rowsNow(statement, values),
        (connection) => connection.rows(statement, values),
      );
    },
    run: (statement, values) =>
      route(
        statement,
        values,
        (session) => session.runNow(statement, values),
        (connection) => connection.run(statement, values),
      ),
    objects: (statement, values) =>
      route(
        statement,
        values,
        (session) => session.objectsNow(statement, values),
        (connection) => connection.objects(statement, values),
      ),

    borrow(statement, signal, work) {
      if (closed) return Promise.reject(new UsageError("the database is closed"));
      return reader !== writer && isRead(statement) ? work(shown(reader)) : afterLock(work, signal);
    },

    stream(statement, values, batch, signal) {
      const batches = streamed(statement, values, batch, signal);
      return isObserved(options.log) ? loggedStream(options.log, "sqlite", statement, values, batches) : batches;
    },

    async acquire(wanted) {
      if (closed) throw new UsageError("the database is closed");
      if (wanted?.readOnly === true && reader !== writer) {
        const session = await openFile(true);
        readers.add(session);
        return lend(session);
      }
      await takeWriter(wanted?.signal);
      refusesWrites = wanted?.readOnly === true;
      if (refusesWrites) refuseWrites(writer.database, true);
      return lend(writer);
    },

    release(connection) {
      const session = sessionOf.get(connection);
      if (session === undefined) return;
      sessionOf.delete(connection);
      if (!endReader(session)) {
        if (session.inTransaction) session.database.exec("ROLLBACK");
        // After `close` it is not there any more.
        if (refusesWrites && session.database.open) refuseWrites(session.database, false);
        refusesWrites = false;
        lock.unlock();
      }
    },

    async connect() {
      if (reader === writer) {
        await takeWriter();
        return lend(writer);
      }
      const session = await openFile(url.readOnly);
      // An index over a large table may need more than memory.
      await session.select("PRAGMA temp_store = DEFAULT");
      runners.add(session);
      return lend(session);
    },

    async disconnect(connection) {
      const session = sessionOf.get(connection);
      if (session !== undefined && runners.delete(session)) {
        sessionOf.delete(connection);
        session.close();
      } else driver.release(connection);
    },

    // SQLite prepares anew by itself when the schema has changed.
    renew() {},

    figures: () => ({
      open: (reader === writer ? 1 : 2) + readers.size + runners.size,
      idle: (lock.isLocked ? 0 : 1) + (reader === writer ? 0 : 1),
      waiting: lock.waiting,
      max: reader === writer ? 1 : 2,
    }),

    async close() {
      if (closed) return;
      closed = true;
      const cutOff = `a transaction was still open ${closeTimeout / 1000} s after close, and was rolled back`;
      const start = performance.now();
      try {
        await lock.lock(closeTimeout, cutOff);
        if (readers.size > 0) await unread(closeTimeout - (performance.now() - start));
        if (readers.size > 0) throw new TimeoutError(cutOff);
      } finally {
        for (const session of new Set([reader, writer, ...readers, ...runners])) session.close();
      }
    },
  };
  return driver;
}

/** Keeps other runners out while one works: a session of its own that holds the lock, and another one when that is lost. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Connection, Driver } from "../driver.ts";
import { ColonnadeError, CommitUnknownError, ConnectionError, LockTimeoutError, StoppedError } from "../errors.ts";
import { type Look, type MigrationEngine, migrationEngine, type Settings } from "./engine.ts";
import type { MigrateOptions } from "./progress.ts";
import { type Statements, StopRequest, statementsOn } from "./statements.ts";

export const defaultLockTimeout = 600_000;
const defaultReconnectTimeout = 60_000;
/** A statement that ends the server each time is not sent for ever. */
const mostLosses = 10;

/** What a run works with: one session of the database, under the lock. */
export interface Session {
  readonly connection: Connection;
  readonly engine: MigrationEngine;
  readonly statements: Statements;
  /** What the engine calls the session, where that has to be compared. */
  readonly id: unknown;
  /** What the session's settings were when the run began. */
  readonly settings: Settings;
  /** How many sessions of this run were lost before it. */
  readonly losses: number;
}

/**
 * A session of its own, under the lock; what other tasks of the process do is not in its way. When its connection is lost, `work` is
 * called again on another one, under the lock again: the lost session may go on with its statement for a while, and keeps
 * the lock until it has ended. So `work` has to read what the database holds before it does anything.
 */
export async function underLock<T>(
  driver: Driver,
  options: MigrateOptions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const engine = migrationEngine(driver.dialect);
  let lost: unknown;
  for (let losses = 0; ; losses++) {
    const connection = losses === 0 ? await driver.connect() : await reconnect(driver, options, lost);
    try {
      return await onSession(driver, connection, engine, options, losses, work);
    } catch (error) {
      if (error instanceof StopRequest) throw stoppedEarly(lost);
      if (!isLoss(error, connection)) throw error;
      if (losses === mostLosses) throw gone(error, `the connection was lost ${losses + 1} times in one run`);
      lost = error;
    } finally {
      await driver.disconnect(connection);
    }
  }
}

async function onSession<T>(
  driver: Driver,
  connection: Connection,
  engine: MigrationEngine,
  options: MigrateOptions,
  losses: number,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  await engine.preflight(connection, driver);
  for (const setting of engine.settings) await connection.execute(setting);
  await takeLock(connection, engine, options);
  try {
    const { id, settings } = await look(connection, engine);
    const statements = statementsOn(connection, engine, options);
    return await work({ connection, engine, statements, id, settings, losses });
  } finally {
    await engine.lock.give(connection).catch(() => {});
  }
}

async function takeLock(connection: Connection, engine: MigrationEngine, options: MigrateOptions): Promise<void> {
  const timeout = options.lockTimeout ?? defaultLockTimeout;
  const deadline = performance.now() + timeout;
  for (let delay = 20; !(await engine.lock.take(connection)); delay = Math.min(500, delay * 1.5)) {
    if (performance.now() > deadline) throw await stillHeld(connection, engine, timeout);
    options.onProgress?.({ kind: "waiting", for: "lock" });
    await pause(delay * (0.5 + Math.random()), options);
  }
}

async function stillHeld(connection: Connection, engine: MigrationEngine, timeout: number): Promise<LockTimeoutError> {
  const holder = await engine.lock.holder(connection).catch(() => undefined);
  const who = holder === undefined ? "" : `: ${holder} has it`;
  return new LockTimeoutError(
    `another run kept the migration lock for ${timeout / 1000} s${who}\nnothing was changed`,
    {
      hint: "the lock ends with the session that holds it: see what that one is doing, or wait longer with --lock-timeout SECONDS",
    },
  );
}

/** Waits, and no longer than until the run is asked to stop. */
async function pause(milliseconds: number, { signal }: MigrateOptions): Promise<void> {
  await sleep(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => {
    throw new StopRequest(false);
  });
}

/** The connection itself says so, or an error that led to this one. */
function isLoss(error: unknown, connection: Connection): boolean {
  if (connection.isLost) return true;
  for (let each = error; each instanceof Error; each = each.cause) if (each instanceof ConnectionError) return true;
  return false;
}

/** Another session; the server may need a while to be there again. */
async function reconnect(driver: Driver, options: MigrateOptions, lost: unknown): Promise<Connection> {
  const timeout = options.reconnectTimeout ?? defaultReconnectTimeout;
  const deadline = performance.now() + timeout;
  for (let delay = 50; ; delay = Math.min(2000, delay * 2)) {
    try {
      options.onProgress?.({ kind: "waiting", for: "connection" });
      await pause(delay * (0.5 + Math.random()), options);
      return await driver.connect();
    } catch (error) {
      if (error instanceof StopRequest) throw stoppedEarly(lost);
      if (!(error instanceof ConnectionError)) throw error;
      if (performance.now() > deadline)
        throw gone(lost, `for ${timeout / 1000} s there was no other one: ${error.reason}`);
    }
  }
}

const goesOn = "the next run reads what the database holds, and goes on from there";

/** What the run was doing when its connection went, and why it is not gone on with. */
function gone(lost: unknown, why: string): ConnectionError {
  const Kind = lost instanceof CommitUnknownError ? CommitUnknownError : ConnectionError;
  return new Kind(`${reasonOf(lost)}\n${why}`, { hint: goesOn, cause: lost });
}

function stoppedEarly(lost: unknown): StoppedError {
  if (lost === undefined) return new StoppedError("stopped before the run began\nnothing was changed");
  return new StoppedError(`stopped after the connection was lost\n${reasonOf(lost)}`, { hint: goesOn, cause: lost });
}

function reasonOf(error: unknown): string {
  return error instanceof ColonnadeError ? error.reason : String(error);
}

/** What the session is now. */
export async function look(connection: Connection, { look }: MigrationEngine): Promise<Look> {
  if (look === undefined) return { holdsLock: true, id: undefined, settings: {} };
  const [row = []] = await connection.select(look.query);
  return look.read(row);
}

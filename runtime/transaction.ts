/** Transactions and savepoints, and the guard against using the database itself inside one where that would never end. */
import { AsyncLocalStorage } from "node:async_hooks";
import type { AcquireOptions, Connection, Driver, Executor, Statement, TransactionOptions } from "./driver.ts";
import { CommitUnknownError, ConnectionError, DatabaseError, UsageError } from "./errors.ts";
import { both, type Limits, stoppable, type Watch, watch } from "./limits.ts";
import { type Mutex, mutex } from "./mutex.ts";
import { repeated } from "./retries.ts";
import { type Stop, stopOf } from "./stop.ts";

/** One transaction or savepoint, while `work` runs. */
interface Scope {
  readonly driver: Driver;
  readonly parent: Scope | undefined;
  /** What can end the whole transaction before its function does; undefined where it has no limits. */
  readonly stop: Stop | undefined;
  isOpen: boolean;
}

const scopes = new AsyncLocalStorage<Scope>();
/** Sibling savepoints wait for each other, for as long as it takes. */
const savepointTimeout = 2 ** 31 - 1;

/** What helpers run on outside any transaction. */
export function databaseExecutor(driver: Driver): Executor {
  const atomically = <T>(work: (executor: Executor) => Promise<T>) => transact(driver, (tx) => work(tx), {});
  const limited = (limits: Limits) => limitedExecutor(driver, limits);
  if (!driver.singleWriter)
    return {
      dialect: driver.dialect,
      rows: driver.rows,
      run: driver.run,
      objects: driver.objects,
      atomically,
      limited,
    };
  return {
    dialect: driver.dialect,
    rows: (statement, values) => refusedInside(driver) ?? driver.rows(statement, values),
    run: (statement, values) => refusedInside(driver) ?? driver.run(statement, values),
    objects: (statement, values) => refusedInside(driver) ?? driver.objects(statement, values),
    atomically,
    limited,
  };
}

/** The same with limits for each statement and each transaction. */
function limitedExecutor(driver: Driver, limits: Limits): Executor {
  async function bounded<T>(statement: Statement, run: (connection: Connection) => Promise<T>): Promise<T> {
    refuseInside(driver);
    const watching = watch(limits, "statement");
    const { signal } = watching;
    try {
      await watching.check();
      return await driver.borrow(statement, signal, (connection) =>
        stoppable(connection, signal, () => run(connection)),
      );
    } finally {
      watching.end();
    }
  }
  return {
    dialect: driver.dialect,
    rows: (statement, values) => bounded(statement, (connection) => connection.rows(statement, values)),
    run: (statement, values) => bounded(statement, (connection) => connection.run(statement, values)),
    objects: (statement, values) => bounded(statement, (connection) => connection.objects(statement, values)),
    atomically: (work) => transact(driver, (tx) => work(tx), limits),
    limited: (further) => limitedExecutor(driver, both(limits, further)),
  };
}

/** Transactions of the process that are open: without one, nobody need be asked where the code stands. */
let openTransactions = 0;

function refusedInside(driver: Driver): Promise<never> | undefined {
  const inside = openTransactions === 0 ? undefined : innerUse(driver);
  return inside === undefined ? undefined : Promise.reject(inside);
}

/** The error for a use of the database itself inside a transaction that holds its only writer. */
function innerUse(driver: Driver): UsageError | undefined {
  const scope = scopes.getStore();
  if (scope === undefined || scope.driver !== driver || !isAnyOpen(scope)) return undefined;
  return new UsageError("the database itself was used inside a transaction", {
    hint: "use the `tx` that the transaction's function is given; on SQLite all writers share one connection",
  });
}

/** Refuses a use of the database itself inside a transaction that holds its only writer. */
export function refuseInside(driver: Driver): void {
  const inside = driver.singleWriter ? innerUse(driver) : undefined;
  if (inside !== undefined) throw inside;
}

/** Refuses what opens a connection of its own and would wait for the transaction that it stands in. */
export function requireOutside(driver: Driver, what: string): void {
  const scope = scopes.getStore();
  if (scope === undefined || scope.driver !== driver || !isAnyOpen(scope)) return;
  throw new UsageError(`${what} cannot run inside a transaction`, { hint: "call it before or after" });
}

function isAnyOpen(scope: Scope): boolean {
  for (let each: Scope | undefined = scope; each !== undefined; each = each.parent) if (each.isOpen) return true;
  return false;
}

/** Runs `work` in one transaction: committed when it returns, rolled back when it throws. */
export async function transact<T>(
  driver: Driver,
  work: (tx: Executor) => Promise<T>,
  options: TransactionOptions,
): Promise<T> {
  refuseInside(driver);
  const { signal, timeout, retries = 0, readOnly, replica } = options;
  if (replica === true && readOnly !== true) {
    throw new UsageError("a transaction that may write cannot run on a replica", { hint: "add readOnly: true" });
  }
  if (signal === undefined && timeout === undefined && retries === 0) return attempt(driver, work, options);
  const watching = watch(options, "transaction");
  try {
    return await repeated(() => limitedAttempt(driver, work, options, watching), retries, watching);
  } finally {
    watching.end();
  }
}

async function attempt<T>(driver: Driver, work: (tx: Executor) => Promise<T>, options: TransactionOptions): Promise<T> {
  const connection = await driver.acquire(options);
  let broken = true;
  openTransactions++;
  try {
    await connection.begin(options);
    const scope: Scope = { driver, parent: undefined, stop: undefined, isOpen: true };
    const result = await runScope(scope, connection, work).catch(async (error: unknown) => {
      await rollBack(connection);
      broken = false;
      throw error;
    });
    await commit(connection);
    broken = false;
    return result;
  } finally {
    openTransactions--;
    driver.release(connection, broken);
  }
}

/** The same, ended at its limits even while `work` waits for something else. */
async function limitedAttempt<T>(
  driver: Driver,
  work: (tx: Executor) => Promise<T>,
  options: TransactionOptions,
  watching: Watch,
): Promise<T> {
  await watching.check();
  const connection = await driver.acquire(acquireOptions(options, watching));
  const stop = stopOf(connection, watching);
  const scope: Scope = { driver, parent: undefined, stop, isOpen: true };
  const begun = async () => {
    await stop.during(() => connection.begin(options));
    return runScope(scope, connection, work);
  };
  let broken = true;
  openTransactions++;
  try {
    const result = await stop.unless(begun()).catch(async (error: unknown) => {
      scope.isOpen = false;
      if (await stop.settled()) {
        await rollBack(connection);
        broken = false;
      }
      throw error;
    });
    await commit(connection);
    broken = false;
    return result;
  } finally {
    openTransactions--;
    stop.end();
    driver.release(connection, broken);
  }
}

function acquireOptions({ isolation, readOnly, replica }: TransactionOptions, { signal }: Watch): AcquireOptions {
  return { isolation, readOnly, replica, signal };
}

async function runScope<T>(scope: Scope, connection: Connection, work: (tx: Executor) => Promise<T>): Promise<T> {
  try {
    return await scopes.run(scope, () => work(scopeExecutor(scope, connection)));
  } finally {
    scope.isOpen = false;
  }
}

/** A rollback that fails leaves a connection that cannot be used again; the first error is the one to tell. */
async function rollBack(connection: Connection): Promise<void> {
  await connection.rollback().catch(() => {});
}

async function commit(connection: Connection): Promise<void> {
  requireOpen(connection);
  try {
    await connection.commit();
  } catch (error) {
    await rollBack(connection);
    if (!(error instanceof ConnectionError)) throw error;
    throw new CommitUnknownError("the connection was lost while the transaction was being committed", {
      hint: "connect again and look whether its changes are there before you repeat it",
    });
  }
}

/** Engines end a transaction by themselves: SQLite when the disk is full, MySQL at a deadlock and before DDL. */
function ended(connection: Connection): DatabaseError | undefined {
  if (connection.inTransaction) return undefined;
  return new DatabaseError("the database has ended the transaction by itself", {
    hint: "a failed statement rolled it back, or DDL committed it (MySQL, MariaDB)",
  });
}

function requireOpen(connection: Connection): void {
  const over = ended(connection);
  if (over !== undefined) throw over;
}

function scopeExecutor(scope: Scope, connection: Connection): Executor {
  const children = mutex();
  const { driver, stop } = scope;
  const over = () =>
    scope.isOpen
      ? ended(connection)
      : new UsageError("the transaction is over", {
          hint: "await everything that is done with `tx` inside its function",
        });
  const checked = <T>(run: () => Promise<T>): Promise<T> => {
    const refusal = over();
    if (refusal !== undefined) return Promise.reject(refusal);
    return stop === undefined ? run() : stop.during(run);
  };
  const executor: Executor = {
    dialect: connection.dialect,
    rows: (statement, values) => checked(() => connection.rows(statement, values)),
    run: (statement, values) => checked(() => connection.run(statement, values)),
    objects: (statement, values) => checked(() => connection.objects(statement, values)),
    async atomically(work) {
      const refusal = over();
      if (refusal !== undefined) throw refusal;
      return savepoint({ driver, parent: scope, stop, isOpen: true }, children, connection, work);
    },
    limited: (limits) => limitedScope(executor, connection, checked, limits),
  };
  return executor;
}

/** A transaction's statements with limits of their own, which end a statement and not the transaction. */
function limitedScope(
  executor: Executor,
  connection: Connection,
  checked: <T>(run: () => Promise<T>) => Promise<T>,
  limits: Limits,
): Executor {
  async function bounded<T>(run: () => Promise<T>): Promise<T> {
    const watching = watch(limits, "statement");
    try {
      await watching.check();
      return await checked(() => stoppable(connection, watching.signal, run));
    } finally {
      watching.end();
    }
  }
  return {
    dialect: connection.dialect,
    rows: (statement, values) => bounded(() => connection.rows(statement, values)),
    run: (statement, values) => bounded(() => connection.run(statement, values)),
    objects: (statement, values) => bounded(() => connection.objects(statement, values)),
    atomically: (work) => executor.atomically((inner) => work(inner.limited(limits))),
    limited: (further) => executor.limited(both(limits, further)),
  };
}

async function savepoint<T>(
  scope: Scope,
  siblings: Mutex,
  connection: Connection,
  work: (tx: Executor) => Promise<T>,
): Promise<T> {
  if (isInside(scope.parent)) {
    throw new UsageError("an outer `tx` was used inside an inner transaction", {
      hint: "use the `tx` that the innermost function is given",
    });
  }
  await siblings.lock(savepointTimeout, "");
  const name = `colonnade_${depth(scope)}`;
  const { stop } = scope;
  const execute = (sql: string) => {
    const run = () => connection.execute(sql);
    return stop === undefined ? run() : stop.during(run);
  };
  try {
    await execute(`SAVEPOINT ${name}`);
    const result = await runScope(scope, connection, work).catch(async (error: unknown) => {
      // After a deadlock there is no savepoint any more, and the first error is the one to tell.
      await execute(`ROLLBACK TO SAVEPOINT ${name}`).catch(() => {});
      await execute(`RELEASE SAVEPOINT ${name}`).catch(() => {});
      throw error;
    });
    requireOpen(connection);
    await execute(`RELEASE SAVEPOINT ${name}`);
    return result;
  } finally {
    siblings.unlock();
  }
}

/** Whether the running code is inside an open savepoint of this scope, which would then wait for itself. */
function isInside(scope: Scope | undefined): boolean {
  for (let each = scopes.getStore(); each !== undefined; each = each.parent) {
    if (each.isOpen && each.parent !== undefined && each.parent === scope) return true;
  }
  return false;
}

function depth(scope: Scope): number {
  let count = 0;
  for (let each = scope.parent; each !== undefined; each = each.parent) count++;
  return count;
}

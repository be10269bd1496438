/** Transactions and savepoints, and the guard against using the database itself inside one where that would never end. */
import type { AcquireOptions, Connection, Driver, Executor, Statement, TransactionOptions } from "./driver.ts";
import { CommitUnknownError, ConnectionError, UsageError } from "./errors.ts";
import { both, type Limits, stoppable, type Watch, watch } from "./limits.ts";
import { noted } from "./noted.ts";
import { repeated } from "./retries.ts";
import {
  depth,
  ended,
  endedError,
  isAlive,
  isLost,
  lose,
  newScope,
  notAwaited,
  refuseInner,
  requireOpen,
  type Scope,
  scopes,
  standsIn,
} from "./scope.ts";
import { stopOf } from "./stop.ts";

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
      asOne: atomically,
      limited,
    };
  return {
    dialect: driver.dialect,
    rows: (statement, values) => refusedInside(driver) ?? driver.rows(statement, values),
    run: (statement, values) => refusedInside(driver) ?? driver.run(statement, values),
    objects: (statement, values) => refusedInside(driver) ?? driver.objects(statement, values),
    atomically,
    asOne: atomically,
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
  const atomically = <T>(work: (executor: Executor) => Promise<T>) => transact(driver, (tx) => work(tx), limits);
  return {
    dialect: driver.dialect,
    rows: (statement, values) => bounded(statement, (connection) => connection.rows(statement, values)),
    run: (statement, values) => bounded(statement, (connection) => connection.run(statement, values)),
    objects: (statement, values) => bounded(statement, (connection) => connection.objects(statement, values)),
    atomically,
    asOne: atomically,
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
  if (!standsIn(driver)) return undefined;
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
  if (!standsIn(driver)) return;
  throw new UsageError(`${what} cannot run inside a transaction`, { hint: "call it before or after" });
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
    const scope = newScope(driver, undefined, undefined);
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
  const scope = newScope(driver, undefined, stop);
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
    const result = await scopes.run(scope, () => work(scopeExecutor(scope, connection)));
    if (isLost(scope)) throw endedError();
    // Half of what it does would be committed with the rest.
    if (scope.children.isLocked)
      throw notAwaited("a transaction within this one was still open when its function ended");
    return result;
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

function scopeExecutor(scope: Scope, connection: Connection): Executor {
  const { driver, stop, children } = scope;
  const over = () =>
    isAlive(scope) ? ended(connection) : isLost(scope) ? endedError() : notAwaited("the transaction is over");
  const checked = <T>(run: () => Promise<T>): Promise<T> => {
    const refusal = over();
    if (refusal !== undefined) return Promise.reject(refusal);
    if (children.isLocked) return afterChildren(run);
    return stop === undefined ? run() : stop.during(still(run));
  };
  /** Limits are looked at first, for which a turn may go by: the connection may be another transaction's then. */
  const still =
    <T>(run: () => Promise<T>) =>
    (): Promise<T> => {
      const refusal = over();
      return refusal === undefined ? run() : Promise.reject(refusal);
    };
  /** What is done beside an open savepoint must not be undone with it. */
  const afterChildren = <T>(run: () => Promise<T>): Promise<T> =>
    aloneIn(scope, () => (stop === undefined ? still(run)() : stop.during(still(run))));
  async function inner<T>(begin: typeof savepoint, work: (tx: Executor) => Promise<T>): Promise<T> {
    const refusal = over();
    if (refusal !== undefined) throw refusal;
    return aloneIn(scope, () => begin(newScope(driver, scope, stop), scope, connection, work));
  }
  const executor: Executor = {
    dialect: connection.dialect,
    rows: (statement, values) => checked(() => connection.rows(statement, values)),
    run: (statement, values) => checked(() => connection.run(statement, values)),
    objects: (statement, values) => checked(() => connection.objects(statement, values)),
    atomically: (work) => inner(savepoint, work),
    asOne: (work) => inner(asOne, work),
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
    asOne: (work) => executor.asOne((inner) => work(inner.limited(limits))),
    limited: (further) => executor.limited(both(limits, further)),
  };
}

/** Runs what nothing else in the scope may run beside: one after the other. */
async function aloneIn<T>(scope: Scope, run: () => Promise<T>): Promise<T> {
  refuseInner(scope);
  await scope.children.lock(Number.POSITIVE_INFINITY, "");
  try {
    return await run();
  } finally {
    scope.children.unlock();
  }
}

/** Runs `work` as a savepoint is run, without one: where something fails behind the first write, the whole transaction is rolled back. */
async function asOne<T>(
  scope: Scope,
  parent: Scope,
  connection: Connection,
  work: (executor: Executor) => Promise<T>,
): Promise<T> {
  let hasWritten = false;
  const noting = noted(connection, () => {
    hasWritten = true;
  });
  try {
    return await runScope(scope, noting, work);
  } catch (error) {
    // At its limits, or once its function has ended, the connection may be somebody else's.
    if (hasWritten && isAlive(parent) && scope.stop?.isOver !== true) {
      lose(parent);
      await rollBack(connection);
    }
    throw error;
  }
}

async function savepoint<T>(
  scope: Scope,
  parent: Scope,
  connection: Connection,
  work: (tx: Executor) => Promise<T>,
): Promise<T> {
  const name = `colonnade_${depth(scope)}`;
  const { stop } = scope;
  const execute = (sql: string) => {
    const run = () =>
      isAlive(parent) ? connection.execute(sql) : Promise.reject(notAwaited("the transaction is over"));
    return stop === undefined ? run() : stop.during(run);
  };
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
}

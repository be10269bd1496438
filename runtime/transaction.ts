/** Transactions and savepoints, and the guard against using the database itself inside one where that would never end. */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Connection, Driver, Executor, TransactionOptions } from "./driver.ts";
import { CommitUnknownError, ConnectionError, DatabaseError, UsageError } from "./errors.ts";
import { type Mutex, mutex } from "./mutex.ts";

/** One transaction or savepoint, while `work` runs. */
interface Scope {
  readonly driver: Driver;
  readonly parent: Scope | undefined;
  isOpen: boolean;
}

const scopes = new AsyncLocalStorage<Scope>();
/** Sibling savepoints wait for each other, for as long as it takes. */
const savepointTimeout = 2 ** 31 - 1;

/** What helpers run on outside any transaction. */
export function databaseExecutor(driver: Driver): Executor {
  const atomically = <T>(work: (executor: Executor) => Promise<T>) => transact(driver, (tx) => work(tx), {});
  if (!driver.singleWriter)
    return { dialect: driver.dialect, rows: driver.rows, run: driver.run, objects: driver.objects, atomically };
  const guarded = <T>(run: () => Promise<T>): Promise<T> => {
    const inside = innerUse(driver);
    return inside === undefined ? run() : Promise.reject(inside);
  };
  return {
    dialect: driver.dialect,
    rows: (statement, values) => guarded(() => driver.rows(statement, values)),
    run: (statement, values) => guarded(() => driver.run(statement, values)),
    objects: (statement, values) => guarded(() => driver.objects(statement, values)),
    atomically,
  };
}

/** The error for a use of the database itself inside a transaction that holds its only writer. */
function innerUse(driver: Driver): UsageError | undefined {
  const scope = scopes.getStore();
  if (scope === undefined || scope.driver !== driver || !isAnyOpen(scope)) return undefined;
  return new UsageError("the database itself was used inside a transaction", {
    hint: "use the `tx` that the transaction's function is given; on SQLite all writers share one connection",
  });
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
  const inside = driver.singleWriter ? innerUse(driver) : undefined;
  if (inside !== undefined) throw inside;
  const connection = await driver.acquire(options);
  let broken = true;
  try {
    await connection.begin(options);
    const result = await runScope({ driver, parent: undefined, isOpen: true }, connection, work).catch(
      async (error: unknown) => {
        await rollBack(connection);
        broken = false;
        throw error;
      },
    );
    await commit(connection);
    broken = false;
    return result;
  } finally {
    driver.release(connection, broken);
  }
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
  const checked = <T>(run: () => Promise<T>): Promise<T> => {
    const over = scope.isOpen
      ? ended(connection)
      : new UsageError("the transaction is over", {
          hint: "await everything that is done with `tx` inside its function",
        });
    return over === undefined ? run() : Promise.reject(over);
  };
  return {
    dialect: connection.dialect,
    rows: (statement, values) => checked(() => connection.rows(statement, values)),
    run: (statement, values) => checked(() => connection.run(statement, values)),
    objects: (statement, values) => checked(() => connection.objects(statement, values)),
    atomically: (work) =>
      checked(() => savepoint({ driver: scope.driver, parent: scope, isOpen: true }, children, connection, work)),
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
  try {
    await connection.execute(`SAVEPOINT ${name}`);
    const result = await runScope(scope, connection, work).catch(async (error: unknown) => {
      // After a deadlock there is no savepoint any more, and the first error is the one to tell.
      await connection.execute(`ROLLBACK TO SAVEPOINT ${name}`).catch(() => {});
      await connection.execute(`RELEASE SAVEPOINT ${name}`).catch(() => {});
      throw error;
    });
    requireOpen(connection);
    await connection.execute(`RELEASE SAVEPOINT ${name}`);
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

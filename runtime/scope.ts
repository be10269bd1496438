/** Where running code stands among transactions and savepoints. */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Connection, Driver } from "./driver.ts";
import { DatabaseError, UsageError } from "./errors.ts";
import { type Mutex, mutex } from "./mutex.ts";
import type { Stop } from "./stop.ts";

/** One transaction or savepoint, while `work` runs. */
export interface Scope {
  readonly driver: Driver;
  readonly parent: Scope | undefined;
  /** The one that it was begun in, which may be another database's. */
  readonly outer: Scope | undefined;
  /** What can end the whole transaction before its function does; undefined where it has no limits. */
  readonly stop: Stop | undefined;
  /** Held by the savepoint in it that is open, and by a statement of its own that had to wait for one, for as long as it takes. */
  readonly children: Mutex;
  isOpen: boolean;
  /** Of a whole transaction: it was rolled back while its function runs. */
  isLost: boolean;
}

export const scopes = new AsyncLocalStorage<Scope>();

export function newScope(driver: Driver, parent: Scope | undefined, stop: Stop | undefined): Scope {
  let outer = scopes.getStore();
  // What is over is let go, so that one transaction begun after another in the same place makes no chain.
  while (outer !== undefined && !isAnyOpen(outer)) outer = outer.outer;
  return { driver, parent, outer, stop, children: mutex(), isOpen: true, isLost: false };
}

function isAnyOpen(scope: Scope): boolean {
  return within(scope, ({ isOpen }) => isOpen);
}

/** Whether the running code stands in an open transaction of this database, however many of others are in between. */
export function standsIn(driver: Driver): boolean {
  return around((scope) => scope.isOpen && scope.driver === driver);
}

/** Whether one of the transactions and savepoints that the running code stands in is such a one. */
function around(test: (scope: Scope) => boolean): boolean {
  for (let each = scopes.getStore(); each !== undefined; each = each.outer) if (within(each, test)) return true;
  return false;
}

function within(scope: Scope, test: (scope: Scope) => boolean): boolean {
  for (let each: Scope | undefined = scope; each !== undefined; each = each.parent) if (test(each)) return true;
  return false;
}

export function notAwaited(what: string): UsageError {
  return new UsageError(what, { hint: "await everything that is done with `tx` inside its function" });
}

/** Whether it and all around it are open: once one is over, the connection may be in another transaction. */
export function isAlive(scope: Scope): boolean {
  for (let each: Scope | undefined = scope; each !== undefined; each = each.parent) if (!each.isOpen) return false;
  return true;
}

/** Refuses the use of an outer transaction inside an inner one, which it would wait for without end. */
export function refuseInner(scope: Scope): void {
  // An open savepoint of it would wait for itself.
  if (!around((each) => each.isOpen && each.parent === scope)) return;
  throw new UsageError("an outer `tx` was used inside an inner transaction", {
    hint: "use the `tx` that the innermost function is given",
  });
}

/** Nothing goes on in its transaction, whose rollback has yet to be sent. */
export function lose(scope: Scope): void {
  const whole = wholeOf(scope);
  whole.isOpen = false;
  whole.isLost = true;
}

export const isLost = (scope: Scope): boolean => wholeOf(scope).isLost;

function wholeOf(scope: Scope): Scope {
  let whole = scope;
  while (whole.parent !== undefined) whole = whole.parent;
  return whole;
}

export function depth(scope: Scope): number {
  let count = 0;
  for (let each = scope.parent; each !== undefined; each = each.parent) count++;
  return count;
}

/** Engines end a transaction by themselves: SQLite when the disk is full, MySQL at a deadlock and before DDL. */
export function ended(connection: Connection): DatabaseError | undefined {
  return connection.inTransaction ? undefined : endedError();
}

export function endedError(): DatabaseError {
  return new DatabaseError("the database has ended the transaction by itself", {
    hint: "a failed statement rolled it back, or DDL committed it (MySQL, MariaDB)",
  });
}

export function requireOpen(connection: Connection): void {
  const over = ended(connection);
  if (over !== undefined) throw over;
}

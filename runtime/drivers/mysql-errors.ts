/** Reads the errors of MySQL (https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html) and MariaDB (https://mariadb.com/kb/en/mariadb-error-code-reference/). */
import type { Value } from "../driver.ts";
import {
  CancelledError,
  ColonnadeError,
  ConnectionError,
  type Constraints,
  DatabaseError,
  DeadlockError,
  LockTimeoutError,
  ReadOnlyError,
  SerializationError,
  TimeoutError,
  ValueError,
} from "../errors.ts";
import { otherError, refusalError, writtenTable } from "../faults.ts";

export function errorNumber(error: unknown): number | undefined {
  const number: unknown = error instanceof Error ? Reflect.get(error, "errno") : undefined;
  return typeof number === "number" && number > 0 ? number : undefined;
}

/** Whether the connection cannot be used any more. */
export function isFatal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const number = errorNumber(error);
  return Reflect.get(error, "fatal") === true || (number !== undefined && lostConnection.has(number));
}

/** Connection killed, server shutting down, disconnected while idle, gone away. */
const lostConnection: ReadonlySet<number> = new Set([1053, 1152, 1927, 2006, 2013, 3169, 4031]);
/** Too long, out of range, wrong for its type, truncated, not JSON. */
const unfitValue: ReadonlySet<number> = new Set([1264, 1265, 1292, 1366, 1406, 1411, 3140, 3141, 3156]);

export function mysqlError(error: unknown, sql: string, values: readonly Value[], constraints: Constraints): unknown {
  if (error instanceof ColonnadeError || !(error instanceof Error)) return error;
  const number = errorNumber(error);
  const driverCode: unknown = Reflect.get(error, "code");
  const code = number !== undefined ? String(number) : typeof driverCode === "string" ? driverCode : undefined;
  const details = code === undefined ? {} : { code };
  const table = writtenTable(sql);
  const { message } = error;
  switch (number) {
    case 1062:
    case 1586:
      return duplicateError(message, code, table, constraints);
    case 1216:
    case 1452:
      return refusalError({ kind: "foreignKey", code, constraint: foreignKeyName(message), table }, constraints);
    case 1217:
    case 1451:
      return refusalError(
        { kind: "foreignKey", code, constraint: foreignKeyName(message), isReferenced: true },
        constraints,
      );
    case 3819:
      return refusalError(
        { kind: "check", code, constraint: quoted(/Check constraint '(.+)' is violated/s, message), table },
        constraints,
      );
    case 4025:
      return refusalError(
        { kind: "check", code, constraint: quoted(/CONSTRAINT `(.+)` failed for /s, message), table },
        constraints,
      );
    case 1048:
    case 1364: {
      const column = quoted(/^(?:Column|Field) '(.+)' (?:cannot be null|doesn't have)/s, message);
      return refusalError(
        { kind: "notNull", code, table, columns: column === undefined ? undefined : [column] },
        constraints,
      );
    }
    case 1213:
      return new DeadlockError("two transactions waited for each other", {
        ...details,
        hint: "run the whole transaction again",
      });
    case 1020:
      return new SerializationError("another transaction got in between", {
        ...details,
        hint: "run the whole transaction again",
      });
    case 1205:
    case 1689:
      return new LockTimeoutError("the lock was not free in time", details);
    case 1317:
      return new CancelledError("the statement was cancelled", details);
    case 1969:
    case 3024:
      return new TimeoutError("the statement was cancelled", details);
    case 3008:
    case 6575:
      return new DatabaseError("rows that would go along refer to each other more deeply than the server follows", {
        ...details,
        hint: "delete those rows first",
      });
    case 1290:
    case 1792:
    case 1836:
      return new ReadOnlyError("this transaction or the database can only be read", details);
  }
  if (number !== undefined && unfitValue.has(number)) {
    return new ValueError("the database cannot hold the value", quoted(/for column '([^']+)'/, message), details);
  }
  if (isFatal(error) || (number === undefined && /^(?:E[A-Z]+|PROTOCOL_)/.test(code ?? ""))) {
    return new ConnectionError("the connection to the database was lost", details);
  }
  if (message.startsWith("Can't add new command when connection is in closed state")) {
    return new ConnectionError("the connection to the database was lost", details);
  }
  return otherError(message, values, code);
}

/** The value stands before the key and may hold anything, so the last `for key` counts. MySQL writes `table.key`, MariaDB `key`. */
function duplicateError(
  message: string,
  code: string | undefined,
  table: string | undefined,
  constraints: Constraints,
): unknown {
  const at = message.lastIndexOf("for key '");
  const key = at === -1 ? undefined : message.slice(at + "for key '".length, message.lastIndexOf("'"));
  const prefix = table === undefined ? "" : `${table}.`;
  const name = key?.startsWith(prefix) === true ? key.slice(prefix.length) : key;
  if (name !== "PRIMARY") return refusalError({ kind: "unique", code, constraint: name, table }, constraints);
  const primary = Object.entries(constraints).find(([, entry]) => entry.kind === "primaryKey" && entry.table === table);
  return refusalError({ kind: "primaryKey", code, constraint: primary?.[0], table }, constraints);
}

function foreignKeyName(message: string): string | undefined {
  return quoted(/CONSTRAINT `((?:[^`]|``)+)` FOREIGN KEY/, message)?.replaceAll("``", "`");
}

function quoted(pattern: RegExp, message: string): string | undefined {
  return pattern.exec(message)?.[1];
}

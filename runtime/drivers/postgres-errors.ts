/** Reads PostgreSQL's errors by SQLSTATE. https://www.postgresql.org/docs/current/errcodes-appendix.html */
import type { Value } from "../driver.ts";
import {
  CancelledError,
  ColonnadeError,
  ConnectionError,
  type ConstraintKind,
  type Constraints,
  DeadlockError,
  LockTimeoutError,
  ReadOnlyError,
  SerializationError,
  ValueError,
} from "../errors.ts";
import { otherError, refusalError } from "../faults.ts";

const kinds: ReadonlyMap<string, ConstraintKind> = new Map([
  ["23505", "unique"],
  ["23503", "foreignKey"],
  ["23514", "check"],
  ["23502", "notNull"],
]);

/** What the server sends beside the message. */
function field(error: Error, name: "code" | "constraint" | "table" | "column"): string | undefined {
  const value: unknown = Reflect.get(error, name);
  return typeof value === "string" ? value : undefined;
}

/** A prepared statement's rows would have other types than before: https://www.postgresql.org/docs/current/sql-prepare.html. The message is translated, the routine's name is not. */
export function isOutdatedPlan(error: unknown): boolean {
  return (
    error instanceof Error &&
    field(error, "code") === "0A000" &&
    Reflect.get(error, "routine") === "RevalidateCachedQuery"
  );
}

/** Of a statement that was prepared here, and did nothing: the error for DEALLOCATE, DISCARD ALL, or a pooler with other sessions behind it. */
export function missingPlan(error: unknown): SerializationError | undefined {
  const code = "26000";
  if (!(error instanceof Error) || field(error, "code") !== code) return undefined;
  return new SerializationError("a prepared statement is not there any more", {
    code,
    hint: "run the whole transaction again; behind a pooler that gives each transaction another session, open with prepare: false",
  });
}

export function postgresError(error: unknown, values: readonly Value[], constraints: Constraints): unknown {
  if (error instanceof ColonnadeError || !(error instanceof Error)) return error;
  const code = field(error, "code");
  const details = code === undefined ? {} : { code };
  const kind = kinds.get(code ?? "");
  if (kind !== undefined) {
    const column = field(error, "column");
    return refusalError(
      {
        kind,
        code,
        constraint: field(error, "constraint"),
        table: field(error, "table"),
        columns: column === undefined ? undefined : [column],
        isReferenced: error.message.startsWith("update or delete"),
      },
      constraints,
    );
  }
  if (isOutdatedPlan(error)) {
    return new SerializationError("the schema was changed under a prepared statement", {
      ...details,
      hint: "run the whole transaction again",
    });
  }
  switch (code) {
    case "40001":
      return new SerializationError("another transaction got in between", {
        ...details,
        hint: "run the whole transaction again",
      });
    case "40P01":
      return new DeadlockError("two transactions waited for each other", {
        ...details,
        hint: "run the whole transaction again",
      });
    case "25006":
      return new ReadOnlyError("this transaction or the database can only be read", details);
    case "55P03":
      return new LockTimeoutError("the lock was not free in time", details);
    case "57014":
      return new CancelledError("the statement was cancelled", details);
  }
  if (code !== undefined && /^22(?:001|003|007|008|021|P02|P03|P05)$/.test(code)) {
    return new ValueError("the database cannot hold the value", field(error, "column"), details);
  }
  if (isConnectionLoss(error, code)) return new ConnectionError("the connection to the database was lost", details);
  return otherError(error.message, values, code);
}

function isConnectionLoss(error: Error, code: string | undefined): boolean {
  if (code !== undefined) return /^(?:08(?!P01)...|57P0[1-5]|E[A-Z]+)$/.test(code);
  return /^(?:Connection terminated|Client has encountered a connection error|Client was closed|timeout expired)/.test(
    error.message,
  );
}

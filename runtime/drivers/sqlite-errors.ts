/** Reads SQLite's errors: which constraint, table and columns they mean. https://www.sqlite.org/rescode.html */
import type { Value } from "../driver.ts";
import {
  ColonnadeError,
  ConnectionError,
  type ConstraintKind,
  type Constraints,
  LockTimeoutError,
  ReadOnlyError,
  ValueError,
} from "../errors.ts";
import { otherError, refusalError, writtenTable } from "../faults.ts";
import type { BrokenReference } from "./sqlite-foreign-keys.ts";

/** The result code of better-sqlite3's error, e.g. `SQLITE_BUSY`. */
export function sqliteCode(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && code.startsWith("SQLITE_") ? code : undefined;
}

/** A journal that a dead program left behind, and no right to write: https://www.sqlite.org/rescode.html#readonly_rollback */
const needsRecovery = /^SQLITE_READONLY_(?:ROLLBACK|RECOVERY|CANTINIT)$/;
const unfinished =
  "a program died while it wrote, and what it left unfinished cannot be taken back: the database can only be read";
const letItRecover =
  "open the database once with the right to write; the -journal or -wal file beside it belongs to it, and must stay";

const kinds: ReadonlyMap<string, ConstraintKind> = new Map([
  ["SQLITE_CONSTRAINT_UNIQUE", "unique"],
  ["SQLITE_CONSTRAINT_PRIMARYKEY", "primaryKey"],
  ["SQLITE_CONSTRAINT_ROWID", "primaryKey"],
  ["SQLITE_CONSTRAINT_FOREIGNKEY", "foreignKey"],
  ["SQLITE_CONSTRAINT_CHECK", "check"],
  ["SQLITE_CONSTRAINT_NOTNULL", "notNull"],
]);

/** `reference` looks for the foreign key, where the error is of one. */
export function sqliteError(
  error: unknown,
  sql: string,
  values: readonly Value[],
  constraints: Constraints,
  reference: () => BrokenReference | undefined = () => undefined,
): unknown {
  if (error instanceof ColonnadeError) return error;
  const code = sqliteCode(error);
  if (!(error instanceof Error)) return error;
  if (code === undefined) return misuse(error, values);
  const kind = kinds.get(isRestriction(error.message, code) ? "SQLITE_CONSTRAINT_FOREIGNKEY" : code);
  if (kind !== undefined) return constraintError(error.message, code, kind, sql, constraints, reference);
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
    return new LockTimeoutError("the database stayed locked by another process", { code });
  }
  if (needsRecovery.test(code)) return new ReadOnlyError(unfinished, { code, hint: letItRecover });
  if (code.startsWith("SQLITE_READONLY"))
    return new ReadOnlyError("this transaction or the database can only be read", { code });
  if (code.startsWith("SQLITE_CANTOPEN")) {
    return new ConnectionError("the database file cannot be opened", {
      code,
      hint: "is it a folder, and may this user read and write it and the folder that it lies in?",
    });
  }
  if (code.startsWith("SQLITE_NOTADB")) {
    return new ConnectionError("the file is not a SQLite database", {
      code,
      hint: "is the path right? nothing was changed in it; a damaged or encrypted database looks the same",
    });
  }
  // There is no room for the index of the write-ahead log: https://www.sqlite.org/rescode.html#ioerr_shmsize
  if (code === "SQLITE_IOERR_SHMSIZE") return otherError("database or disk is full", values, code);
  if (code.startsWith("SQLITE_TOOBIG")) return new ValueError("a value is too large for SQLite", undefined, { code });
  return otherError(error.message, values, code);
}

/** What RESTRICT forbids is told as if a trigger had: https://www.sqlite.org/rescode.html#constraint_trigger */
function isRestriction(message: string, code: string): boolean {
  return code === "SQLITE_CONSTRAINT_TRIGGER" && message === "FOREIGN KEY constraint failed";
}

/** better-sqlite3's own errors have no result code: wrong numbers of parameters, values of wrong types. */
function misuse(error: Error, values: readonly Value[]): unknown {
  if (error instanceof RangeError || error instanceof TypeError) return otherError(error.message, values, undefined);
  return error;
}

function constraintError(
  message: string,
  code: string,
  kind: ConstraintKind,
  sql: string,
  constraints: Constraints,
  reference: () => BrokenReference | undefined,
): unknown {
  const subject = message.slice(message.indexOf(": ") + 2);
  const own = Object.entries(constraints);
  switch (kind) {
    case "unique":
    case "primaryKey": {
      const index = /^index '(.*)'$/s.exec(subject)?.[1];
      // Columns are told as `table.column, table.column`, in the key's order.
      const found = own.find(
        ([, { kind, table, columns }]) =>
          (kind === "unique" || kind === "primaryKey") &&
          columns.map((column) => `${table}.${column}`).join(", ") === subject,
      );
      const parts = index === undefined ? subject.split(", ") : [];
      const table = parts[0]?.split(".")[0];
      return refusalError(
        {
          kind,
          code,
          constraint: index ?? found?.[0],
          table: table ?? writtenTable(sql),
          columns: parts.map((part) => part.slice((table?.length ?? -1) + 1)),
        },
        constraints,
      );
    }
    case "notNull": {
      const dot = subject.indexOf(".");
      return refusalError({ kind, code, table: subject.slice(0, dot), columns: [subject.slice(dot + 1)] }, constraints);
    }
    case "check":
      return refusalError({ kind, code, constraint: subject, table: writtenTable(sql) }, constraints);
    case "foreignKey":
      return foreignKeyError(code, sql, constraints, reference());
  }
}

function foreignKeyError(
  code: string,
  sql: string,
  constraints: Constraints,
  broken: BrokenReference | undefined,
): ColonnadeError {
  const isReferenced = /^\s*delete/i.test(sql);
  const table = isReferenced ? undefined : writtenTable(sql);
  const found = Object.entries(constraints).find(
    ([, { kind, table, columns }]) =>
      kind === "foreignKey" && table === broken?.table && columns.join() === broken.columns.join(),
  );
  return refusalError(
    { kind: "foreignKey", code, constraint: found?.[0], table, columns: broken?.columns, isReferenced },
    constraints,
  );
}

/** Every error that the runtime throws; the same class for the same fault on every engine. No message holds a parameter's value. */

export interface ErrorDetails {
  /** The next step, in one sentence. */
  readonly hint?: string;
  /** The driver's or server's own code: `23505`, `1062`, `SQLITE_CONSTRAINT_UNIQUE`. */
  readonly code?: string;
  /** The error that led to this one, itself free of values. */
  readonly cause?: unknown;
}

/** What all of them have in common, for `instanceof`; `isColonnadeError` narrows to `AnyError`, and `switch (error.kind)` from there. */
export abstract class ColonnadeError extends Error {
  /** Which fault it is; each class has its own. */
  abstract readonly kind: ErrorKind;
  /** The next step, where one is known. */
  readonly hint: string | undefined;
  /** The driver's or server's own code, where the fault came from there. */
  readonly code: string | undefined;

  constructor(message: string, details: ErrorDetails = {}) {
    super(
      details.hint === undefined ? message : `${message}\nhint: ${details.hint}`,
      "cause" in details ? { cause: details.cause } : {},
    );
    this.name = new.target.name;
    this.hint = details.hint;
    this.code = details.code;
  }

  /** The message without its hint, for whoever shows the two apart. */
  get reason(): string {
    return this.message.replace(/\nhint: .*$/s, "");
  }
}

/** The URL, an option or an argument is wrong: nothing was done. */
export class UsageError extends ColonnadeError {
  readonly kind = "usage";
}

/** A value outside the common domain of the four engines, refused before it was sent; or a stored one that cannot be read. */
export class ValueError extends ColonnadeError {
  readonly kind = "value";
  /** `table.column`, where it is known. */
  readonly column: string | undefined;

  constructor(message: string, column?: string, details?: ErrorDetails) {
    super(column === undefined ? message : `${column}: ${message}`, details);
    this.column = column;
  }
}

export type ConstraintKind = "primaryKey" | "unique" | "foreignKey" | "check" | "notNull";

/** One constraint, as generated code knows it. Names are database names. */
export interface Constraint {
  /** `notNull` is never listed: engines name the column by themselves. */
  readonly kind: Exclude<ConstraintKind, "notNull">;
  readonly table: string;
  /** Empty for a check over no column in particular, and for keys that are expressions. */
  readonly columns: readonly string[];
  /** The constraint that this index or check helps to emulate, and under which its errors are reported. */
  readonly emulates?: string;
}

/**
 * The constraints of one schema by their database name; MySQL's and MariaDB's primary keys, which are all called PRIMARY there,
 * stand under their Schema name like everywhere else.
 */
export type Constraints = { readonly [name: string]: Constraint };

export interface ConstraintDetails extends ErrorDetails {
  readonly table?: string | undefined;
  readonly columns?: readonly string[] | undefined;
  readonly constraint?: string | undefined;
}

/** A row that the database refused; which constraint, as far as the engine tells. */
export abstract class ConstraintError extends ColonnadeError {
  abstract override readonly kind: ConstraintKind;
  readonly table: string | undefined;
  readonly columns: readonly string[];
  /** The constraint's name in the schema. */
  readonly constraint: string | undefined;

  constructor(message: string, details: ConstraintDetails = {}) {
    super(message, details);
    this.table = details.table;
    this.columns = details.columns ?? [];
    this.constraint = details.constraint;
  }
}

/** A row with the same key is there already. */
export class UniqueError extends ConstraintError {
  readonly kind: "primaryKey" | "unique";

  constructor(message: string, details: ConstraintDetails & { readonly kind?: "primaryKey" | "unique" } = {}) {
    super(message, details);
    this.kind = details.kind ?? "unique";
  }
}

/** A reference to a row that is not there, or a row that others still refer to. */
export class ForeignKeyError extends ConstraintError {
  readonly kind = "foreignKey";
}

export class CheckError extends ConstraintError {
  readonly kind = "check";
}

/** `columns` holds the one column that got no value. */
export class NotNullError extends ConstraintError {
  readonly kind = "notNull";
}

/** There is no row with the key that was asked for. */
export class NotFoundError extends ColonnadeError {
  readonly kind = "notFound";
  readonly table: string;
  /** Of the key. */
  readonly columns: readonly string[];

  constructor(
    message: string,
    details: ErrorDetails & { readonly table: string; readonly columns: readonly string[] },
  ) {
    super(message, details);
    this.table = details.table;
    this.columns = details.columns;
  }
}

/** Waited too long: for a connection, a lock, or an answer. */
export class TimeoutError extends ColonnadeError {
  readonly kind: "timeout" | "lockTimeout" | "cancelled" = "timeout";
}

/** Another session held a lock for too long; what asked for it did nothing, and may be tried again. */
export class LockTimeoutError extends TimeoutError {
  override readonly kind = "lockTimeout";
}

/** The statement was cancelled from outside, and did nothing. */
export class CancelledError extends TimeoutError {
  override readonly kind = "cancelled";
}

/** The database cannot be reached, or the connection to it was lost. */
export class ConnectionError extends ColonnadeError {
  readonly kind: "connection" | "commitUnknown" = "connection";
}

/**
 * The connection was lost while the transaction was being committed, or a statement outside of one that writes: whether it was, only the
 * database knows.
 */
export class CommitUnknownError extends ConnectionError {
  override readonly kind = "commitUnknown";
}

/** The database, or this connection to it, can only be read. */
export class ReadOnlyError extends ColonnadeError {
  readonly kind = "readOnly";
}

/** Another transaction got in between; running the whole transaction again may succeed. */
export class SerializationError extends ColonnadeError {
  readonly kind = "serialization";
}

/** Two transactions waited for each other and this one was given up; running it again may succeed. */
export class DeadlockError extends ColonnadeError {
  readonly kind = "deadlock";
}

/** The server is another product than the URL says, older than what is supported, or set up so that this cannot work on it. */
export class ServerError extends ColonnadeError {
  readonly kind = "server";
}

/** Anything else that the database said about a statement. */
export class DatabaseError extends ColonnadeError {
  readonly kind = "database";
}

/** Migrations cannot be read, do not fit together, or failed. */
export class MigrationError extends ColonnadeError {
  readonly kind: "migration" | "stopped" | "unmerged" | "databaseNewer" = "migration";
  readonly version: number | undefined;

  constructor(message: string, details: ErrorDetails & { readonly version?: number | undefined } = {}) {
    super(message, details);
    this.version = details.version;
  }
}

/** A run was asked to stop; the message says where that leaves the database. */
export class StoppedError extends MigrationError {
  override readonly kind = "stopped";
}

/** Two branches each wrote migrations, and a merge has put them side by side: `colonnade rebase` puts them in a row. */
export class UnmergedError extends MigrationError {
  override readonly kind = "unmerged";
}

/** The database is at a version that this code does not know. */
export class DatabaseNewerError extends MigrationError {
  override readonly kind = "databaseNewer";
}

/** A row that a constraint refused. */
export type AnyConstraintError = UniqueError | ForeignKeyError | CheckError | NotNullError;

/** Every error that the runtime throws: what `switch (error.kind)` tells apart. */
export type AnyError =
  | AnyConstraintError
  | NotFoundError
  | ValueError
  | UsageError
  | TimeoutError
  | LockTimeoutError
  | CancelledError
  | ConnectionError
  | CommitUnknownError
  | ReadOnlyError
  | SerializationError
  | DeadlockError
  | ServerError
  | DatabaseError
  | MigrationError
  | StoppedError
  | UnmergedError
  | DatabaseNewerError;

export type ErrorKind = AnyError["kind"];

/** Whether the runtime threw it. */
export function isColonnadeError(error: unknown): error is AnyError {
  return error instanceof ColonnadeError;
}

/** Whether the error is of the constraint with this name in the database. Generated code has one that knows the names. */
export function violatesConstraint(error: unknown, constraint: string): error is AnyConstraintError {
  return error instanceof ConstraintError && error.constraint === constraint;
}

/** Makes typed errors of what drivers report, in the same words on every engine and without parameters' values. */
import type { Value } from "./driver.ts";
import {
  CheckError,
  type ConstraintDetails,
  type ConstraintError,
  type ConstraintKind,
  type Constraints,
  DatabaseError,
  ForeignKeyError,
  NotNullError,
  UniqueError,
} from "./errors.ts";

/** What a driver knows of a refused row; the constraint's own entry completes it. */
export interface Refusal {
  readonly kind: ConstraintKind;
  readonly code: string | undefined;
  readonly constraint?: string | undefined;
  readonly table?: string | undefined;
  readonly columns?: readonly string[] | undefined;
  /** A referenced row was to be removed or changed, where the engine tells it from a missing one. */
  readonly isReferenced?: boolean;
}

/** The error for a row that a constraint refused. */
export function refusalError(refusal: Refusal, constraints: Constraints): ConstraintError {
  const named = refusal.constraint === undefined ? undefined : constraints[refusal.constraint];
  const whole = named?.emulates === undefined ? undefined : constraints[named.emulates];
  const entry = whole ?? named;
  const details: ConstraintDetails = {
    table: entry?.table ?? refusal.table,
    columns: entry?.columns ?? refusal.columns,
    constraint: whole === undefined ? refusal.constraint : named?.emulates,
    ...(refusal.code === undefined ? {} : { code: refusal.code }),
  };
  const kind = entry?.kind ?? refusal.kind;
  const table = details.table ?? "the table";
  const columns = details.columns?.join(", ") ?? "";
  const name = details.constraint === undefined ? "" : ` (${details.constraint})`;
  switch (kind) {
    case "primaryKey":
    case "unique":
      return new UniqueError(`${table} has a row with the same ${columns || "key"} already${name}`, {
        ...details,
        kind,
      });
    case "foreignKey":
      return new ForeignKeyError(
        refusal.isReferenced === true
          ? `other rows still refer to this row${details.table === undefined ? "" : ` from ${table}`}${name}`
          : `${table}: ${columns || "a foreign key"} refers to a row that does not exist, or this row is still referred to${name}`,
        details,
      );
    case "check":
      return new CheckError(`${table}: ${columns || "a value"} is not allowed${name}`, details);
    case "notNull":
      return new NotNullError(`${table}: ${columns || "a column"} must not be null`, details);
  }
}

const dataStatement =
  /^\s*(?:insert(?:\s+or\s+\w+|\s+ignore)?\s+into|replace\s+into|update(?:\s+or\s+\w+)?|delete\s+from)\s+(?:only\s+)?((?:"(?:[^"]|"")+"|`(?:[^`]|``)+`|[\w$]+)(?:\.(?:"(?:[^"]|"")+"|`(?:[^`]|``)+`|[\w$]+))?)/i;

/** The table that a statement writes to, for engines whose errors do not name it. */
export function writtenTable(sql: string): string | undefined {
  const name = dataStatement.exec(sql)?.[1];
  const last = name?.match(/(?:"(?:[^"]|"")+"|`(?:[^`]|``)+`|[\w$]+)$/)?.[0];
  return last?.replace(/^["`]|["`]$/g, "").replace(/(["`])\1/g, "$1");
}

/** An error without a class of its own: the server's words, without the statement's values. */
export function otherError(message: string, values: readonly Value[], code: string | undefined): DatabaseError {
  return new DatabaseError(withoutValues(message, values), code === undefined ? {} : { code });
}

/** Servers quote the value that they object to, sometimes shortened; what is quoted and comes from a value is left out. */
function withoutValues(message: string, values: readonly Value[]): string {
  const texts = values.flatMap((value) => (value === null || value instanceof Uint8Array ? [] : [String(value)]));
  if (texts.length === 0) return message;
  const isValue = (quoted: string) =>
    quoted !== "" &&
    texts.some((text) => text === quoted || (quoted.length >= 3 && text.includes(quoted.replace(/\.{3}$/, ""))));
  const cleaned = message.replace(/(['"])([\s\S]*?)\1/g, (whole, quote: string, quoted: string) =>
    isValue(quoted) ? `${quote}…${quote}` : whole,
  );
  return texts.reduce((text, value) => (value.length >= 6 ? text.replaceAll(value, "…") : text), cleaned);
}

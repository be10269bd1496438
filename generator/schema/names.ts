/** The only maker of names: database names from TypeScript's, names of constraints, and how a long one is shortened. */
import { createHash } from "node:crypto";

/** PostgreSQL's limit in bytes, the narrowest of the four: https://www.postgresql.org/docs/current/limits.html */
export const maxNameBytes = 63;
const keptBytes = 54;
const hashDigits = 8;

/**
 * The database's spelling of a TypeScript name: `sessionId` → `session_id`, `AgentMemory` → `agent_memory`,
 * `encryptedJWT` → `encrypted_jwt`, `HTTPServer2` → `http_server2`. What is already snake_case stays.
 */
export function snakeCase(name: string): string {
  let spelled = "";
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code > lastAscii) return snakeCaseOfAnyScript(name);
    if (isUpper(code) && at > 0) {
      const before = name.charCodeAt(at - 1);
      const startsWord = isLower(before) || isDigit(before) || (isUpper(before) && isLower(name.charCodeAt(at + 1)));
      if (startsWord) spelled += "_";
    }
    spelled += name[at];
  }
  return spelled.toLowerCase();
}

/** The same rule; a regular expression over Unicode's properties costs more than all else that is done for a column. */
function snakeCaseOfAnyScript(name: string): string {
  return name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1_$2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1_$2")
    .toLowerCase();
}

const lastAscii = 0x7f;
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The property that stands for a class on the database object: `AgentMemory` → `agentMemory`. */
export function propertyName(className: string): string {
  const [first = ""] = className;
  return first.toLowerCase() + className.slice(first.length);
}

/**
 * A derived name that fits every dialect: over 63 bytes it is cut to 54 and gets `_` and eight hexadecimal digits of the
 * whole name's SHA-256, so that two long names that begin alike stay two. Names that an author gave are never shortened.
 */
export function shorten(name: string): string {
  if (Buffer.byteLength(name) <= maxNameBytes) return name;
  return `${cutToBytes(name, keptBytes)}_${createHash("sha256").update(name).digest("hex").slice(0, hashDigits)}`;
}

function cutToBytes(text: string, bytes: number): string {
  let kept = "";
  let length = 0;
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > bytes) break;
    kept += character;
  }
  return kept;
}

/** Joins the parts of a derived name and shortens the result: `derive("idx", "messages", "sender")` → `idx_messages_sender`. */
export function derive(...parts: readonly string[]): string {
  return shorten(parts.join("_"));
}

/** Tables and columns in the names below are database names. */
export function primaryKeyName(table: string): string {
  return derive("pk", table);
}

export function foreignKeyName(table: string, columns: readonly string[]): string {
  return derive("fk", table, ...columns);
}

export function uniqueName(table: string, columns: readonly string[]): string {
  return derive("uq", table, ...columns);
}

/** Expression keys count under the name of the index's member. */
export function indexName(table: string, columns: readonly string[]): string {
  return derive("idx", table, ...columns);
}

/** `subject` is the column, or the member in snake_case; `ordinal` counts a column's own checks from 1. */
export function checkName(table: string, subject: string, ordinal = 1): string {
  return ordinal === 1 ? derive("ck", table, subject) : derive("ck", table, subject, String(ordinal));
}

/** The check that keeps a closed set of values closed. */
export function valuesCheckName(table: string, column: string): string {
  return derive("ck", table, column, "", "values");
}

/** The check that keeps a value within its type, where the engine's own type does not. */
export function typeCheckName(table: string, column: string): string {
  return derive("ck", table, column, "", "type");
}

/** The trigger that keeps an `updatedNow()` column current. */
export function triggerName(table: string, column: string): string {
  return derive("trg", table, column);
}

/** PostgreSQL's function behind those triggers, one for each column name and namespace. */
export function touchFunctionName(column: string): string {
  return derive("colonnade_touch", column);
}

/** One of the partial uniques that emulate NULLS NOT DISTINCT: `uq_x` with its null columns. */
export function nullUniqueName(unique: string, nullColumns: readonly string[]): string {
  return derive(unique, "null", ...nullColumns);
}

/** Makes finished statements, each with the slot under which every connection keeps its prepared form. */
import type { Statement } from "./driver.ts";

export interface StatementOptions {
  /**
   * Whether whole numbers must arrive exactly as 64 bits: set it when a selected column is a `bigint()`. Without it SQLite gives
   * whole numbers as JavaScript numbers, which is faster; one above 2^53 is then refused by the decoder, never rounded.
   */
  readonly bigints?: boolean;
  /** Whether it gives one row at most, which SQLite's client reads faster where it is told. */
  readonly single?: boolean;
}

let slots = 0;

/**
 * A finished SQL text, made once at module level. Placeholders are `?` on SQLite, MySQL and MariaDB and `$1` on PostgreSQL.
 * Every call takes a slot that is never given back: for text made at run time there is `unprepared`.
 */
export function statement(sql: string, options: StatementOptions = {}): Statement {
  return { sql, slot: slots++, bigints: options.bigints === true, single: options.single === true };
}

/** A statement that no connection keeps by slot. */
export function unprepared(sql: string): Statement {
  return { sql, slot: -1, bigints: true, single: false };
}

const reading = /^\s*(?:select|values|table|with)\b/i;
/** Also where such a word is a name or in a text: then it is not known to read. */
const writing =
  /\b(?:insert|update|delete|merge|replace|into|for\s+(?:no\s+key\s+|key\s+)?(?:update|share)|lock\s+in)\b/i;
const reads = new WeakMap<Statement, boolean>();

/** Whether a statement only reads, as far as its text shows: what a function in it does is not seen. */
export function isRead(statement: Statement): boolean {
  const known = reads.get(statement);
  if (known !== undefined) return known;
  const found = reading.test(statement.sql) && !writing.test(statement.sql);
  reads.set(statement, found);
  return found;
}

/** Makes finished statements, each with the slot under which every connection keeps its prepared form. */
import type { Statement } from "./driver.ts";

export interface StatementOptions {
  /**
   * Whether whole numbers must arrive exactly as 64 bits: set it when a selected column is a `bigint()`. Without it SQLite gives
   * whole numbers as JavaScript numbers, which is faster; one above 2^53 is then refused by the decoder, never rounded.
   */
  readonly bigints?: boolean;
}

let slots = 0;

/**
 * A finished SQL text, made once at module level. Placeholders are `?` on SQLite, MySQL and MariaDB and `$1` on PostgreSQL.
 * Every call takes a slot that is never given back: for text made at run time there is `unprepared`.
 */
export function statement(sql: string, options: StatementOptions = {}): Statement {
  return { sql, slot: slots++, bigints: options.bigints === true };
}

/** A statement that no connection keeps by slot. */
export function unprepared(sql: string): Statement {
  return { sql, slot: -1, bigints: true };
}

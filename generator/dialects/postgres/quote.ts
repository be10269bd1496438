/** How PostgreSQL writes identifiers and strings: https://www.postgresql.org/docs/current/sql-syntax-lexical.html */

export { quoteName } from "../sqlite/quote.ts";

/**
 * Right whatever standard_conforming_strings says: a backslash is only written where it is an escape for certain. A carriage return
 * is escaped, since a checkout may change the line ends of a migration file.
 */
export function quoteLiteral(value: string): string {
  const quoted = `'${value.replaceAll("'", "''")}'`;
  return /[\\\r]/.test(value) ? `E${quoted.replaceAll("\\", "\\\\").replaceAll("\r", "\\r")}` : quoted;
}

/** The session settings of MySQL and MariaDB, pinned at every connection and written into offline scripts. */

/** What compares literals and parameters like the columns that the compiler makes. */
export const mysqlCollation = "utf8mb4_0900_bin";
export const mariadbCollation = "utf8mb4_nopad_bin";

/**
 * https://dev.mysql.com/doc/refman/8.4/en/sql-mode.html. Strict: an unfit value is an error. NO_AUTO_VALUE_ON_ZERO: a key of 0 is
 * 0, as elsewhere.
 */
export const sqlMode: readonly string[] = [
  "ONLY_FULL_GROUP_BY",
  "STRICT_ALL_TABLES",
  "STRICT_TRANS_TABLES",
  "NO_ZERO_IN_DATE",
  "NO_ZERO_DATE",
  "ERROR_FOR_DIVISION_BY_ZERO",
  "NO_ENGINE_SUBSTITUTION",
  "NO_AUTO_VALUE_ON_ZERO",
];

/**
 * Stays off: generated literals count on `\` being an escape, and so does MySQL, which keeps the strings of checks, defaults,
 * generated columns and functional keys with such escapes and reads them again by the session's mode. Where that has this name, a
 * table with an apostrophe in a check cannot be opened, and a line break in a default becomes two characters (measured on 9.7).
 */
export const refusedMode = "NO_BACKSLASH_ESCAPES";

export function sessionSettings(collation: string): readonly string[] {
  return [
    `SET NAMES utf8mb4 COLLATE ${collation}`,
    `SET SESSION time_zone = '+00:00', sql_mode = '${sqlMode.join(",")}', foreign_key_checks = 1, unique_checks = 1`,
  ];
}

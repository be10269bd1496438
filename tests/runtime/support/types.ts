/** A table with a column of each logical type, in the physical types of each engine, and the codecs of each. */
import type { DialectName } from "../../../runtime/driver.ts";
import * as runtime from "../../../runtime/index.ts";

export const codecs = {
  sqlite: runtime.sqlite,
  postgres: runtime.postgres,
  mysql: runtime.mysql,
  mariadb: runtime.mariadb,
} as const satisfies Record<DialectName, typeof runtime.sqlite>;

const mysqlTypes =
  "i int, n bigint, b bigint, d double, m decimal(20,4), t longtext, o tinyint(1), s datetime(3), y date, j json, u char(36) CHARACTER SET ascii, x longblob";

export const everyType = {
  sqlite:
    "CREATE TABLE every (id INTEGER PRIMARY KEY, i INTEGER, n INTEGER, b INTEGER, d REAL, m TEXT, t TEXT, o INTEGER, s TEXT, y TEXT, j TEXT, u TEXT, x BLOB)",
  postgres:
    'CREATE TABLE every (id integer PRIMARY KEY, i integer, n bigint, b bigint, d double precision, m numeric(20,4), t text COLLATE "C", o boolean, s timestamptz(3), y date, j jsonb, u uuid, x bytea)',
  mysql: `CREATE TABLE every (id int PRIMARY KEY, ${mysqlTypes}) CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin`,
  mariadb: `CREATE TABLE every (id int PRIMARY KEY, ${mysqlTypes}) CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin`,
} as const satisfies Record<DialectName, string>;

/** `n` placeholders as the dialect writes them. */
export function placeholders(dialect: DialectName, n: number): string {
  const marks = { sqlite: "?", postgres: "$", mysql: "?", mariadb: "?" }[dialect];
  return Array.from({ length: n }, (_, index) => (marks === "$" ? `$${index + 1}` : marks)).join(", ");
}

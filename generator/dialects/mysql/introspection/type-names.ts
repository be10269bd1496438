/** The one spelling of each MySQL and MariaDB type, where the servers print several. */
import { type Cell, flag, text } from "../../cells.ts";

/**
 * Display widths of whole numbers mean nothing, and MySQL prints them no more since 8.0.19; `tinyint(1)` stays, since it tells a
 * boolean, and ZEROFILL pads to its width. https://dev.mysql.com/doc/refman/8.4/en/numeric-type-attributes.html
 */
export function canonicalType(shown: string): string {
  if (/^tinyint\(1\)$/.test(shown) || /zerofill/.test(shown)) return shown;
  return shown.replace(/^(tinyint|smallint|mediumint|int|bigint|year)\(\d+\)/, "$1");
}

/**
 * Whether a column of MariaDB was declared JSON, which is LONGTEXT in this collation with this check:
 * https://mariadb.com/kb/en/json-data-type/. Cells are those of the queries for columns and checks. The check has the name that the
 * column had when it was made: a rename of the column changes its text alone (measured on 10.11).
 */
export function isJson(column: readonly Cell[], checks: readonly (readonly Cell[])[]): boolean {
  if (column[4] !== "longtext" || column[6] !== "utf8mb4_bin") return false;
  const expected = jsonClause(text(column[1]));
  return checks.some(([, , clause, ofColumn]) => flag(ofColumn) && clause === expected);
}

/** What the check of a JSON column says. */
export function jsonClause(column: string): string {
  return `json_valid(\`${column.replaceAll("`", "``")}\`)`;
}

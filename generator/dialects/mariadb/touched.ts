/** What MariaDB makes of a required column that it keeps current and that has no default. */
import type { Table } from "../../catalog/catalog.ts";
import type { Report } from "../projection/rules.ts";

/**
 * It gives the column the default '0000-00-00 00:00:00.000', and under NO_ZERO_DATE refuses every later change of the table with error
 * 1067 (measured on 10.11); https://mariadb.com/kb/en/timestamp/
 */
export function examineTouched(table: Table, report: Report): void {
  for (const { name, nullable, onUpdate, default: value } of table.columns) {
    if (onUpdate === undefined || nullable || value !== undefined) continue;
    report(
      "C021",
      { column: name },
      `MariaDB cannot keep \`${name}\` current without a default`,
      "add .defaultNow(), or make the column .nullable()",
    );
  }
}

/** What MySQL and MariaDB refuse on a column that they number: checks, generated columns and functional keys that name it. */

import type { Expression, Table } from "../../catalog/catalog.ts";
import { columnsOf } from "../../catalog/identity.ts";
import { plainColumn } from "../expression.ts";
import type { Report } from "../projection/rules.ts";

/**
 * Errors 3818, 3109 and 3754 of MySQL (https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html), 1901 of
 * MariaDB, whose virtual columns may name it after all.
 */
export function examineNumbered(engine: string, table: Table, report: Report): void {
  for (const { name, identity } of table.columns) {
    if (identity === undefined) continue;
    const refuse = (what: string) =>
      report(
        "C021",
        { column: name },
        `${engine} refuses ${what} on \`${name}\`, which it numbers`,
        "leave this column out of it, or fill the column in the application",
      );
    const names = (expression: Expression) => columnsOf(expression).includes(name);
    for (const check of table.checks) if (names(check.expression)) refuse(`the check \`${check.name}\``);
    for (const { name: computed, generated } of table.columns) {
      if (generated !== undefined && names(generated.expression)) refuse(`the generated column \`${computed}\``);
    }
    for (const index of table.indexes) {
      const isComputed = index.keys.some(
        ({ expression }) => plainColumn(expression) === undefined && names(expression),
      );
      if (isComputed) refuse(`the index \`${index.name}\` over an expression`);
    }
  }
}

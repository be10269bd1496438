/** How MySQL writes the statements of helpers. */
import type { HelperDialect } from "../helper-dialect.ts";
import { guard, predicateText } from "../helper-standard.ts";
import { quoteName } from "./quote.ts";
import { rules } from "./rules.ts";

/** The alias of the row to insert, unlike any table's name: https://dev.mysql.com/doc/refman/8.4/en/insert-on-duplicate.html */
const row = quoteName("inserted row");
const inserted = (column: string) => `${row}.${column}`;

export const helpers: HelperDialect = {
  name: "mysql",
  quote: quoteName,
  table: ({ name }) => quoteName(name),
  placeholder: "?",
  nullSafeEquals: "<=>",
  nullsSmallest: { ascending: "", descending: "" },
  // https://dev.mysql.com/doc/refman/8.4/en/range-optimization.html#row-constructor-range-optimization: only = and IN
  seeksRowValues: false,
  // https://dev.mysql.com/doc/refman/8.4/en/select.html: "use some large number"
  unlimited: "9223372036854775807n",
  emptyInsert: "() VALUES ()",
  parameters: 65535,
  rowsPerInsert: 1024,
  returning: () => false,
  onConflict: (conflict) => ` AS ${row} ON DUPLICATE KEY UPDATE ${conflict.others ? guard(conflict, inserted) : ""}`,
  inserted,
  // ER_SUBQUERY_NO_1_ROW: https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html
  guardError: "1242",
  // A column alone is no range: https://dev.mysql.com/doc/refman/8.4/en/range-optimization.html
  isTrue: (column) => `${column} = 1`,
  predicate: (sql, table) => predicateText(rules, sql, table),
};

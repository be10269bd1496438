/** How SQLite writes the statements of helpers. */
import type { HelperDialect } from "../helper-dialect.ts";
import { conflictTarget, hasTrigger, predicateText } from "../helper-standard.ts";
import { quoteName } from "./quote.ts";
import { rules } from "./rules.ts";

export const helpers: HelperDialect = {
  name: "sqlite",
  quote: quoteName,
  table: ({ name }) => quoteName(name),
  placeholder: "?",
  nullSafeEquals: "IS",
  nullsSmallest: { ascending: "", descending: "" },
  seeksRowValues: true,
  unlimited: "-1",
  emptyInsert: "DEFAULT VALUES",
  parameters: 32766,
  // RETURNING promises no order of several rows: https://www.sqlite.org/lang_returning.html
  rowsPerInsert: 1,
  // RETURNING shows the row before AFTER triggers have run: https://www.sqlite.org/lang_returning.html
  returning: (verb, table, scripts) =>
    !hasTrigger(table, scripts, "sqlite", /\btrigger\b/i) &&
    (verb === "insert" || !table.columns.some(({ updatedNow }) => updatedNow)),
  onConflict: conflictTarget,
  inserted: (column) => `excluded.${column}`,
  isTrue: (column) => column,
  predicate: (sql, table) => predicateText(rules, sql, table),
};

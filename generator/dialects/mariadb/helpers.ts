/** How MariaDB writes the statements of helpers, where MySQL writes them otherwise. */
import type { HelperDialect } from "../helper-dialect.ts";
import { guard, predicateText } from "../helper-standard.ts";
import { keyed, helpers as mysql } from "../mysql/helpers.ts";
import { amongKeys } from "../mysql/key-list.ts";
import { rules } from "./rules.ts";

/** https://mariadb.com/kb/en/values-value/ */
const inserted = (column: string) => `VALUES(${column})`;

export const helpers: HelperDialect = {
  ...mysql,
  name: "mariadb",
  // Not after ON DUPLICATE KEY UPDATE, where the row would be right but an update has none: https://mariadb.com/kb/en/insertreturning/
  returning: (verb) => verb === "insert",
  onConflict: (conflict) => ` ON DUPLICATE KEY UPDATE ${conflict.others ? guard(conflict, inserted) : ""}`,
  inserted,
  keyed: (table, columns, condition) => keyed(rules, table, columns, condition),
  amongKeys: amongKeys(rules),
  now: rules.now,
  predicate: (sql, table) => predicateText(rules, sql, table),
};

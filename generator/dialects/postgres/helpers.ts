/** How PostgreSQL writes the statements of helpers. */
import type { Version } from "../dialect.ts";
import { writeName } from "../expression.ts";
import type { HelperDialect } from "../helper-dialect.ts";
import { conflictTarget, hasTrigger, predicateText } from "../helper-standard.ts";
import { quoteName } from "./quote.ts";
import { rules } from "./rules.ts";

export function helpers(target: Version): HelperDialect {
  // https://www.postgresql.org/docs/15/sql-createtable.html: NULLS NOT DISTINCT, whose constraint is its own conflict target.
  const hasNullsNotDistinct = rules.abilities(target).nullsNotDistinct === "native";
  return {
    name: "postgres",
    quote: quoteName,
    table: (named) => writeName(quoteName, named),
    placeholder: "$",
    // IS NOT DISTINCT FROM does not use an index: https://www.postgresql.org/docs/current/indexes-types.html
    nullsSmallest: { ascending: " NULLS FIRST", descending: " NULLS LAST" },
    seeksRowValues: true,
    unlimited: "9223372036854775807n",
    emptyInsert: "DEFAULT VALUES",
    // The protocol counts parameters in 16 bits.
    parameters: 65535,
    rowsPerInsert: 1024,
    returning: (_, table, scripts) => !hasTrigger(table, scripts, "postgres", /\bafter\b[^;]*\bon\b/i),
    onConflict: (conflict) => conflictTarget(hasNullsNotDistinct ? { ...conflict, nullable: [] } : conflict),
    inserted: (column) => `excluded.${column}`,
    isTrue: (column) => column,
    predicate: (sql, table) => predicateText(rules, sql, table),
  };
}

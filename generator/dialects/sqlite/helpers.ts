/** How SQLite writes the statements of helpers. */
import type { Column, Table } from "../../schema/schema.ts";
import type { HelperDialect } from "../helper-dialect.ts";
import { conflictTarget, hasTrigger, keyNames, predicateText } from "../helper-standard.ts";
import { quoteName } from "./quote.ts";
import { rules } from "./rules.ts";

export const helpers: HelperDialect = {
  name: "sqlite",
  isSynchronous: true,
  quote: quoteName,
  table: ({ name }) => quoteName(name),
  placeholder: "?",
  nullSafeEquals: "IS",
  nullsSmallest: { ascending: "", descending: "" },
  seeksRowValues: true,
  unlimited: "-1",
  emptyInsert: "DEFAULT VALUES",
  parameters: 32766,
  // Five times as fast as single rows, and longer statements no faster.
  rowsPerInsert: 128,
  // https://www.sqlite.org/lang_returning.html: "there is no guarantee"
  returnsInOrder: false,
  arrayOf: () => undefined,
  // RETURNING shows the row before AFTER triggers have run: https://www.sqlite.org/lang_returning.html
  returning: (verb, table, scripts) =>
    !hasTrigger(table, scripts, "sqlite", /\btrigger\b/i) &&
    (verb === "insert" || !table.columns.some(({ updatedNow }) => updatedNow)),
  returnsKeys: false,
  onConflict: conflictTarget,
  inserted: (column) => `excluded.${column}`,
  keyed,
  comparesAs: () => undefined,
  isTrue: (column) => column,
  predicate: (sql, table) => predicateText(rules, sql, table),
};

/** A column gives its affinity to what it is compared with: https://www.sqlite.org/datatype3.html#type_conversions_prior_to_comparison */
function keyed(table: Table, columns: readonly Column[]): string {
  const names = keyNames(table, columns);
  const values = columns.map(({ type }, index) => {
    const value = columns.length === 1 ? "value" : `value ->> ${index}`;
    const isBytes = type.kind === "bytes" || (type.kind === "native" && type.as === "bytes");
    return `${isBytes ? `unhex(${value})` : value} AS ${names.columns[index]}`;
  });
  const own = quoteName(table.name);
  const on = columns.map(({ name }, index) => `${own}.${quoteName(name)} = ${names.columns[index]}`);
  return (
    ` FROM (SELECT key AS ${names.place}, ${values.join(", ")} FROM json_each(?)) CROSS JOIN ${own} ` +
    `ON ${on.join(" AND ")} ORDER BY ${names.place}`
  );
}

/** How SQLite writes the statements of helpers. */
import type { Column, ColumnType, Table } from "../../schema/schema.ts";
import type { HelperDialect } from "../helper-dialect.ts";
import { conflictTarget, hasTrigger, isBytes, keyNames, predicateText } from "../helper-standard.ts";
import { quoteName } from "./quote.ts";
import { rules } from "./rules.ts";
import { timestampFormat } from "./types.ts";

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
  amongKeys,
  keyParameters: () => 1,
  // A library is seldom compiled with it: https://www.sqlite.org/compile.html#enable_update_delete_limit
  limitsChanges: false,
  now: `strftime('${timestampFormat}', 'now')`,
  predicate: (sql, table) => predicateText(rules, sql, table),
};

/** https://www.sqlite.org/json1.html#jeach */
function amongKeys(table: Table, columns: readonly Column[]): string {
  const names = columns.map(({ name }) => quoteName(name));
  const cells = columns.map(({ type }, index) => {
    const value = columns.length === 1 ? "value" : `given.value ->> ${index}`;
    return keyCell(type, value);
  });
  if (columns.length === 1) return `${names[0]} IN (SELECT ${cells[0]} FROM json_each(?))`;
  const rowid = rowidName(table);
  if (rowid === undefined) return `(${names.join(", ")}) IN (SELECT ${cells.join(", ")} FROM json_each(?) AS given)`;
  // A list of rows seeks by its first column alone; a join, whose order CROSS keeps, by all: https://www.sqlite.org/optoverview.html
  const same = names.map((name, index) => `asked.${name} = ${cells[index]}`).join(" AND ");
  const from = `json_each(?) AS given CROSS JOIN ${quoteName(table.name)} AS asked ON ${same}`;
  return `${rowid} IN (SELECT asked.${rowid} FROM ${from})`;
}

/** A key's value as JSON holds it. A large whole number of a double comes without a point, and as an integer it is another one. */
function keyCell(type: ColumnType, value: string): string {
  if (isBytes(type)) return `unhex(${value})`;
  return type.kind === "double" ? `CAST(${value} AS REAL)` : value;
}

/** What the table's rowid can be called: https://www.sqlite.org/lang_createtable.html#rowid */
function rowidName({ columns, options }: Table): string | undefined {
  if (options.sqlite?.withoutRowid) return undefined;
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
  return ["rowid", "_rowid_", "oid"].find((name) => !taken.has(name));
}

/** A column gives its affinity to what it is compared with: https://www.sqlite.org/datatype3.html#type_conversions_prior_to_comparison */
function keyed(table: Table, columns: readonly Column[], condition?: string): string {
  const names = keyNames(table, columns);
  const values = columns.map(({ type }, index) => {
    const value = columns.length === 1 ? "value" : `value ->> ${index}`;
    return `${keyCell(type, value)} AS ${names.columns[index]}`;
  });
  const own = quoteName(table.name);
  const on = columns.map(({ name }, index) => `${own}.${quoteName(name)} = ${names.columns[index]}`);
  return (
    ` FROM (SELECT key AS ${names.place}, ${values.join(", ")} FROM json_each(?)) CROSS JOIN ${own} ` +
    `ON ${[...on, ...(condition === undefined ? [] : [condition])].join(" AND ")} ORDER BY ${names.place}`
  );
}

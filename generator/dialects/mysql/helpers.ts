/** How MySQL writes the statements of helpers. */
import type { Column, Table } from "../../schema/schema.ts";
import type { HelperDialect } from "../helper-dialect.ts";
import { guard, keyNames, predicateText } from "../helper-standard.ts";
import type { Rules } from "../projection/rules.ts";
import { amongKeys } from "./key-list.ts";
import { quoteName } from "./quote.ts";
import { rules } from "./rules.ts";

/** The alias of the row to insert, unlike any table's name: https://dev.mysql.com/doc/refman/8.4/en/insert-on-duplicate.html */
const row = quoteName("inserted row");
const inserted = (column: string) => `${row}.${column}`;

export const helpers: HelperDialect = {
  name: "mysql",
  isSynchronous: false,
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
  returnsInOrder: true,
  arrayOf: () => undefined,
  returning: () => false,
  returnsKeys: false,
  onConflict: (conflict) => ` AS ${row} ON DUPLICATE KEY UPDATE ${conflict.others ? guard(conflict, inserted) : ""}`,
  inserted,
  // ER_SUBQUERY_NO_1_ROW: https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html
  guardError: "1242",
  keyed: (table, columns, condition) => keyed(rules, table, columns, condition),
  // A list of text would be compared with a decimal as floating-point numbers.
  comparesAs: (type) => (type.kind === "decimal" ? `DECIMAL(${type.precision}, ${type.scale})` : undefined),
  // A column alone is no range: https://dev.mysql.com/doc/refman/8.4/en/range-optimization.html
  isTrue: (column) => `${column} = 1`,
  amongKeys: amongKeys(rules),
  keyParameters: () => 1,
  limitsChanges: true,
  now: rules.now,
  predicate: (sql, table) => predicateText(rules, sql, table),
};

/** https://dev.mysql.com/doc/refman/8.4/en/json-table-functions.html; the list comes first, or the table might be read whole. */
export function keyed(rules: Rules, table: Table, columns: readonly Column[], condition?: string): string {
  const names = keyNames(table, columns);
  const own = quoteName(table.name);
  const keys = columns.map((column, index) => {
    const path = columns.length === 1 ? "$" : `$[${index}]`;
    return listKey(rules, table, column, names.columns[index] ?? "", path);
  });
  const on = columns.map(({ name }, index) => `${own}.${quoteName(name)} = ${keys[index]?.value}`);
  return (
    ` FROM JSON_TABLE(?, '$[*]' COLUMNS (${names.place} FOR ORDINALITY, ${keys.map(({ column }) => column).join(", ")})) AS ${names.list} ` +
    `STRAIGHT_JOIN ${own} ON ${[...on, ...(condition === undefined ? [] : [condition])].join(" AND ")} ORDER BY ${names.place}`
  );
}

interface ListKey {
  /** As JSON_TABLE declares it. */
  readonly column: string;
  /** In the type and collation of the table's column, so that its index serves. */
  readonly value: string;
}

function listKey(rules: Rules, table: Table, column: Column, name: string, path: string): ListKey {
  const native = column.native?.[rules.name];
  const physical = rules.type(column.type);
  const type = native ?? physical?.type ?? "longtext";
  const declare = (as: string) => `${name} ${as.toUpperCase()} PATH '${path}'`;
  if (/^(var)?binary|blob$/i.test(type)) return { column: declare("longtext"), value: `UNHEX(${name})` };
  if (!/char|text|^enum/i.test(type)) return { column: declare(type), value: name };
  const own = column.collation?.[rules.name] ?? (native === undefined ? physical?.collation : undefined);
  const collation = own ?? String(rules.tableOptions(table).COLLATE);
  const charset = collation.split("_")[0];
  const text = charset === "utf8mb4" ? name : `CONVERT(${name} USING ${charset})`;
  return {
    column: declare(/^enum/i.test(type) ? "longtext" : type),
    value: `${text} COLLATE ${collation}`,
  };
}

/** What a table's module exports for relations, its own and those of other tables: how its rows are read by many keys at once. */
import type { HelperDialect } from "../dialects/helper-dialect.ts";
import { encoded } from "./codecs.ts";
import { addStatement, allColumns, type Module, selectAll } from "./module.ts";
import { allocator } from "./names.ts";
import type { ColumnPlan } from "./plan.ts";
import type { ReadPlan } from "./plan-relations.ts";
import { where } from "./queries.ts";
import { isThere } from "./soft-delete.ts";
import { access, declaredList } from "./text.ts";

/** Declares the read and its statements. */
export function addRead(module: Module, read: ReadPlan): void {
  const { dialect, plan } = module;
  const { name, columns, isUnique } = read;
  const among = dialect.amongKeys(
    plan.table,
    columns.map(({ column }) => column),
  );
  const there = isThere(module);
  const order = isUnique ? "" : orderOf(module, columns);
  const parts = [
    `keyOf: (row) => ${keyOf(module, columns)}`,
    "row",
    "encodeKeys: v.encodeKeys",
    `width: ${columns.length}`,
    `sql: ${addStatement(module, `${name}Sql`, selectAll + where(among, there) + order)}`,
  ];
  if (isUnique && there !== undefined) {
    parts.push(`withDeleted: ${addStatement(module, `${name}AllSql`, selectAll + where(among))}`);
  } else if (!isUnique && plan.primaryKey !== undefined) {
    const text = limitedText(module, columns, among, there);
    parts.push(`limited: ${addStatement(module, `${name}LimitedSql`, text)}`);
  }
  module.use("type KeyedRows");
  const head = `export const ${name}: KeyedRows<types.${plan.className}Row> = { `;
  module.constant(name, () => declaredList(head, parts, " };"));
}

/** The key of `row`, its values encoded. */
function keyOf(module: Module, columns: readonly ColumnPlan[]): string {
  const values = columns.map((column) => {
    const value = access("row", column.property);
    // The labels of a closed set are the values that are sent.
    return column.type.kind === "oneOf" ? value : encoded(module, column, value);
  });
  return `[${values.join(", ")}]`;
}

/** Whether the engine may take values for equal that are spelled otherwise: the author chose how it compares. */
export function isSpelledFreely({ name }: HelperDialect, { column, origin }: ColumnPlan): boolean {
  const { type, native, collation } = column;
  const options = origin.table.options[name];
  const ofTable = options !== undefined && "collation" in options && options.collation !== undefined;
  const isText = type.kind === "text" || (type.kind === "native" && type.as === "string");
  return (
    isText && (ofTable || collation?.[name] !== undefined || native?.[name] !== undefined || type.kind === "native")
  );
}

/** By the key, in which order an index gives the rows, and within it by primary key. */
function orderOf(module: Module, columns: readonly ColumnPlan[]): string {
  const keys = [...columns, ...tiesOf(module, columns)].map(({ name }) => module.dialect.quote(name));
  return ` ORDER BY ${keys.join(", ")}`;
}

function tiesOf({ plan }: Module, columns: readonly ColumnPlan[]): readonly ColumnPlan[] {
  return (plan.primaryKey?.columns ?? []).filter((column) => !columns.includes(column));
}

/** The first rows of each key. */
function limitedText(module: Module, columns: readonly ColumnPlan[], among: string, there: string | undefined): string {
  const { dialect, plan } = module;
  const names = (of: readonly ColumnPlan[]) => of.map(({ name }) => dialect.quote(name)).join(", ");
  const ties = tiesOf(module, columns);
  const taken = plan.columns.map(({ name }) => name);
  const place = dialect.quote(allocator(taken, (name) => name.toLowerCase()).take("place"));
  const order = ties.length === 0 ? "" : ` ORDER BY ${names(ties)}`;
  const rows = `SELECT ${allColumns}, row_number() OVER (PARTITION BY ${names(columns)}${order}) AS ${place}`;
  const from = `${rows} FROM ${dialect.table(plan.table)}${where(among, there)}`;
  const limit = dialect.placeholder === "?" ? "?" : `$${dialect.keyParameters(columns.length) + 1}`;
  const of = dialect.quote("placed");
  return `SELECT ${allColumns} FROM (${from}) AS ${of} WHERE ${place} <= ${limit}${orderOf(module, columns)}`;
}

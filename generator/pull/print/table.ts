/** A table as its class. */
import * as names from "../../schema/names.ts";
import type { Check, ForeignKey, Index, IndexKey, Schema, Table, Unique } from "../../schema/schema.ts";
import {
  call,
  docComment,
  type Entry,
  lineWidth,
  member,
  object,
  ownColumn,
  perDialect,
  quoted,
  sqlCode,
} from "./code.ts";
import { foreignKeyOptions, ownUniques, printColumn } from "./column.ts";

export function printTable(schema: Schema, table: Table): readonly string[] {
  const { primaryKey, columns } = table;
  const keyColumns = primaryKey?.columns ?? [];
  const referenceOf = (property: string) =>
    table.foreignKeys.find((each) => each.property === undefined && each.columns[0] === property);
  const own = new Set(columns.flatMap((column) => ownUniques(table, column)));
  const taken = new Set(columns.map(({ property }) => property));
  const members = [
    ...(keyColumns.length > 1 && primaryKey !== undefined ? [printKey(table, primaryKey, taken)] : []),
    ...table.uniques.filter((unique) => !own.has(unique)).map((unique) => printUnique(table, unique)),
    ...table.foreignKeys.flatMap((each) => (each.property === undefined ? [] : [printForeignKey(schema, table, each)])),
    ...table.indexes.map((index) => printIndex(table, index)),
    ...table.checks.flatMap((check) => (check.property === undefined ? [] : [printCheck(table, check)])),
  ];
  return [
    ...docComment(table.comment, ""),
    `export class ${table.className} extends Table {`,
    ...printOptions(table),
    ...columns.flatMap((column) => {
      const reference = referenceOf(column.property);
      const isKey = keyColumns.length === 1 && keyColumns[0] === column.property;
      return printColumn(schema, table, column, { isKey, ...(reference === undefined ? {} : { reference }) });
    }),
    ...(members.length === 0 ? [] : ["", ...members]),
    "}",
  ];
}

function printOptions({ className, name, namespace, options }: Table): readonly string[] {
  const physical = Object.entries(options).map(([dialect, given]): Entry => [dialect, nested(given)]);
  const code = object([
    ["name", names.snakeCase(className) === name ? undefined : quoted(name)],
    ["namespace", namespace === undefined ? undefined : quoted(namespace)],
    ...physical,
  ]);
  if (code === undefined) return [];
  const line = `  static options = ${code} satisfies TableOptions;`;
  if (line.length <= lineWidth) return [line, ""];
  const entries = [
    ...(names.snakeCase(className) === name ? [] : [`    name: ${quoted(name)},`]),
    ...(namespace === undefined ? [] : [`    namespace: ${quoted(namespace)},`]),
    ...physical.map(([dialect, value]) => `    ${dialect}: ${value},`),
  ];
  return ["  static options = {", ...entries, "  } satisfies TableOptions;", ""];
}

function nested(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object" || value === null) return String(value);
  return object(Object.entries(value).map(([name, inner]): Entry => [name, nested(inner)])) ?? "{}";
}

const columnList = (columns: readonly string[]) => columns.map((column) => `this.${column}`);

function printKey(
  table: Table,
  { name, columns }: NonNullable<Table["primaryKey"]>,
  taken: ReadonlySet<string>,
): string {
  let property = "key";
  for (
    const others = [...table.indexes, ...table.uniques, ...table.foreignKeys, ...table.checks];
    ;
    property = `${property}_`
  ) {
    if (!taken.has(property) && !others.some((each) => each.property === property)) break;
  }
  const head = call("primaryKey", ...columnList(columns));
  return member(property, head, name === names.primaryKeyName(table.name) ? [] : [`.named(${quoted(name)})`]);
}

function columnNames(table: Table, properties: readonly string[]): readonly string[] {
  return properties.map((property) => table.columns.find((column) => column.property === property)?.name ?? property);
}

function printUnique(table: Table, unique: Unique): string {
  const derived = names.uniqueName(table.name, columnNames(table, unique.columns));
  return member(unique.property ?? "unique", call("unique", ...columnList(unique.columns)), [
    ...(unique.name === derived ? [] : [`.named(${quoted(unique.name)})`]),
    ...(unique.nullsNotDistinct ? [".nullsNotDistinct()"] : []),
    ...(unique.deferrable === undefined ? [] : [`.deferrable(${quoted(unique.deferrable)})`]),
  ]);
}

function printForeignKey(_schema: Schema, table: Table, foreignKey: ForeignKey): string {
  const { references, columns, property = "" } = foreignKey;
  const derived = names.foreignKeyName(table.name, columnNames(table, columns));
  const parameter = names.propertyName(references.table);
  return member(
    property,
    call(
      "foreignKey",
      `[${columnList(columns).join(", ")}]`,
      `() => ${references.table}`,
      `(${parameter}) => [${references.columns.map((column) => `${parameter}.${column}`).join(", ")}]`,
      object(foreignKeyOptions(foreignKey, derived)),
    ),
    [],
  );
}

function printIndex(table: Table, index: Index): string {
  const columns = index.keys.map(({ column }) => column);
  const plain = columns.filter((column) => column !== undefined);
  const parts = plain.length === columns.length ? columnNames(table, plain) : [names.snakeCase(index.property)];
  return member(index.property, call("index", ...index.keys.map(printIndexKey)), [
    ...(index.name === names.indexName(table.name, parts) ? [] : [`.named(${quoted(index.name)})`]),
    ...(index.unique ? [".unique()"] : []),
    ...(index.method === undefined ? [] : [`.using(${perDialect(index.method)})`]),
    ...(index.include.length === 0 ? [] : [`.${call("including", ...columnList(index.include))}`]),
    ...(index.where === undefined ? [] : [`.where(${sqlCode(index.where.predicate, ownColumn)})`]),
  ]);
}

function printIndexKey(indexKey: IndexKey): string {
  const subject = indexKey.column === undefined ? sqlCode(indexKey.expression, ownColumn) : `this.${indexKey.column}`;
  const options = object([["nulls", indexKey.nulls && quoted(indexKey.nulls)]]);
  if (indexKey.descending) return call("desc", subject, options);
  return options === undefined ? subject : call("asc", subject, options);
}

function printCheck(table: Table, check: Check): string {
  const derived = names.checkName(table.name, names.snakeCase(check.property ?? ""));
  return member(check.property ?? "", call("check", sqlCode(check.expression, ownColumn)), [
    ...(check.name === derived ? [] : [`.named(${quoted(check.name)})`]),
  ]);
}

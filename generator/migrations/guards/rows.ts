/** What the rows of a catalog's tables will hold after operations, as expressions over the columns that they have before. */
import type { Catalog, Column, Expression, Table } from "../../catalog/catalog.ts";
import { columnsOf, findTable, identity, same } from "../../catalog/identity.ts";
import { mappedConversion } from "../../dialects/closed-sets.ts";
import { type Convertible, classOf } from "../../dialects/conversions.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import { plainColumn, substitute } from "../../dialects/expression.ts";
import { changesValues } from "../../diff/remade.ts";
import type { Operation, OperationOf } from "../../operations/operation.ts";

/** A table that was there before. */
export interface Followed {
  readonly before: Table;
  /** By the name that the column has by now; undefined where nothing tells the value. */
  readonly values: Map<string, Expression | undefined>;
  /** By the name that the column has by now, the one that it had before; a new column has none. */
  readonly origins: Map<string, string>;
  /** Columns in which two values may become one. */
  readonly merged: Set<string>;
  /** Columns that an operation of their own has changed. */
  readonly altered: Set<string>;
}

export interface Rows {
  readonly dialect: Dialect;
  readonly to: Catalog;
  /** By the identity that the table has by now; a new table is not among them. */
  readonly tables: Map<string, Followed>;
}

export function openRows(dialect: Dialect, from: Catalog, to: Catalog): Rows {
  const tables = from.tables.map((table) => [identity(table), followTable(table)] as const);
  return { dialect, to, tables: new Map(tables) };
}

function followTable(before: Table): Followed {
  let values: Followed["values"] | undefined;
  let origins: Followed["origins"] | undefined;
  // Made when they are asked for: a step changes few tables.
  return {
    before,
    get values() {
      values ??= new Map(before.columns.map(({ name }) => [name, [{ column: name }]]));
      return values;
    },
    get origins() {
      origins ??= new Map(before.columns.map(({ name }) => [name, name]));
      return origins;
    },
    merged: new Set(),
    altered: new Set(),
  };
}

/** The table of an operation as it was before, unless it is new. */
export function followedTable({ tables }: Rows, table: Pick<Table, "name" | "namespace">): Followed | undefined {
  return tables.get(identity(table));
}

/** An expression over columns as they are named by now, as one over those before; undefined where one of them is unknown. */
export function over({ values }: Followed, of: Expression): Expression | undefined {
  if (columnsOf(of).some((name) => values.get(name) === undefined)) return undefined;
  return substitute(of, (name) => {
    const value = values.get(name);
    return value === undefined || plainColumn(value) !== undefined || isNull(value) ? value : ["(", ...value, ")"];
  });
}

/** What rows have in a new column that nobody fills. */
export const isNull = (value: Expression): boolean => value.length === 1 && value[0] === "NULL";

/** Takes the operation into account. */
export function follow(rows: Rows, operation: Operation): void {
  switch (operation.kind) {
    case "createTable":
    case "dropTable":
      rows.tables.delete(identity(operation.table));
      return;
    case "renameTable": {
      const followed = rows.tables.get(identity(operation.from));
      rows.tables.delete(identity(operation.from));
      if (followed !== undefined) rows.tables.set(identity(operation.to), followed);
      return;
    }
    default: {
      const followed = "table" in operation ? followedTable(rows, operation.table) : undefined;
      if (followed !== undefined) followColumn(rows, followed, operation);
    }
  }
}

function followColumn(rows: Rows, followed: Followed, operation: Operation): void {
  const { values, origins } = followed;
  switch (operation.kind) {
    case "renameColumn": {
      const value = values.get(operation.from.name);
      values.delete(operation.from.name);
      values.set(operation.to.name, value);
      const origin = origins.get(operation.from.name);
      origins.delete(operation.from.name);
      if (origin !== undefined) origins.set(operation.to.name, origin);
      return;
    }
    case "dropColumn":
      values.delete(operation.column.name);
      origins.delete(operation.column.name);
      return;
    case "addColumn":
      values.set(operation.column.name, newValue(followed, operation));
      return;
    case "alterColumn": {
      const { to } = operation;
      values.set(to.name, valueAfter(rows, followed, operation));
      followed.altered.add(to.name);
      if (mayMerge(operation)) followed.merged.add(to.name);
    }
  }
}

/** What rows that are there have in a new column; a number that the database gives is nobody's before. */
function newValue(followed: Followed, { column, backfill }: OperationOf<"addColumn">): Expression | undefined {
  if (column.identity !== undefined) return undefined;
  const given = column.generated?.expression ?? backfill ?? column.default;
  return given === undefined ? ["NULL"] : over(followed, given);
}

function valueAfter(rows: Rows, followed: Followed, operation: OperationOf<"alterColumn">): Expression | undefined {
  const { dialect } = rows;
  const { from, to, convert } = operation;
  if (to.generated !== undefined)
    return same(from.generated, to.generated) ? [{ column: from.name }] : over(followed, to.generated.expression);
  const [before, after] = sides(rows, followed, operation);
  const made = convert === undefined ? dialect.convert(before, textual(after)) : overText(dialect, before, convert);
  // What an assignment makes of it no expression says, but where the value stays what it is.
  if (made === "unknown" || (made === undefined && from.meaning !== to.meaning)) return undefined;
  const text = textOf(dialect, before);
  const value = mappedConversion(operation, made ?? text, dialect.literal);
  return over(followed, value);
}

const isText = /^(text|longtext|varchar|char|enum\()/;

/** A new enum type is not there when a guard asks, and the old one refuses to be compared with values that it does not have. */
function textual<C extends Column>(column: C): C {
  return column.values === undefined || isText.test(column.type) ? column : { ...column, type: "text" };
}

function textOf(dialect: Dialect, column: Convertible): Expression {
  const made = column === textual(column) ? undefined : dialect.convert(column, textual(column));
  return made === undefined || made === "unknown" ? [{ column: column.name }] : made;
}

function overText(dialect: Dialect, column: Convertible, value: Expression): Expression {
  const text = textOf(dialect, column);
  return plainColumn(text) === undefined
    ? substitute(value, (name) => (name === column.name ? text : undefined))
    : value;
}

/** Both sides of a changed column with their sizes, under the name that it has by now. */
export function sides(
  { dialect, to: after }: Rows,
  followed: Followed,
  { table, from, to }: Pick<OperationOf<"alterColumn">, "table" | "from" | "to">,
): readonly [Convertible, Convertible] {
  const old = columnOf(followed, from.name);
  const last = findTable(after, table) ?? table;
  return [
    { ...from, ...(old === undefined ? {} : dialect.size(old, followed.before)) },
    { ...to, ...dialect.size(to, last) },
  ];
}

/** The column as it was before, unless it is new. */
export function columnOf({ before, origins }: Followed, name: string): Column | undefined {
  const origin = origins.get(name);
  return before.columns.find((column) => column.name === origin);
}

/** Pairs of meanings between which no two values become one. */
function mayMerge({ from, to, convert, mapped = [] }: OperationOf<"alterColumn">): boolean {
  const taken = new Set(from.values?.filter((value) => !mapped.some((mapping) => mapping.from === value)));
  if (
    mapped.some(
      ({ to: value }, i) => value !== null && (taken.has(value) || mapped.findIndex((other) => other.to === value) < i),
    )
  )
    return true;
  if (!changesValues(from, to) || from.meaning === undefined || to.meaning === undefined) return false;
  if (convert !== undefined) return true;
  const [a, b] = [classOf(from.meaning), classOf(to.meaning)];
  const keeps = a === b ? a !== "decimal" : b === "text" || a === "whole" || a === "date" || a === "boolean";
  return !keeps && !(a === "timestamp" && b === "epochMilliseconds") && !(b === "timestamp");
}

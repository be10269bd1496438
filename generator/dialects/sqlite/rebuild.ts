/** What a rebuilt table's columns receive from the old rows. */
import type { Column, Expression, Table } from "../../catalog/catalog.ts";
import type { Copy, Operation } from "../../operations/operation.ts";
import { shorten } from "../../schema/names.ts";
import { mappedConversion } from "../closed-sets.ts";
import type { Convertible } from "../conversions.ts";
import { plainColumn, substitute } from "../expression.ts";
import { convert } from "./convert.ts";
import { quoteLiteral } from "./quote.ts";
import { size } from "./unfit.ts";

/** For each column as it is named by now, its value as an expression over the columns that are in the database. */
export type Values = Map<string, Expression>;

export interface Absorbing {
  readonly values: Values;
  /** Whether another table takes the name of an index or trigger, of which there is one in a whole database. */
  isTaken(name: string): boolean;
  /** The table as it is in the database, and as it will be. */
  readonly current: Table;
  readonly target: Table;
  emit(operation: Operation): void;
}

/** Takes one operation into the rebuild that will follow; a renamed column is renamed at once. */
export function absorb(operation: Operation, absorbing: Absorbing): void {
  const { values, current, target, emit, isTaken } = absorbing;
  switch (operation.kind) {
    case "dropIndex":
      if (isTaken(operation.index.name)) emit(operation);
      return;
    case "renameIndex":
      if (isTaken(operation.from.name)) emit({ kind: "dropIndex", table: current, index: operation.from });
      return;
    case "dropTrigger":
      if (isTaken(operation.trigger.name)) emit(operation);
      return;
    case "renameColumn": {
      const { from, to } = operation;
      const displaced = current.columns.find(({ name }) => name === to.name);
      if (displaced !== undefined) displace(displaced, absorbing);
      emit({ ...operation, table: current });
      renameIn(values, from.name, to.name);
      const value = values.get(from.name);
      values.delete(from.name);
      if (value !== undefined) values.set(to.name, value);
      return;
    }
    case "dropColumn":
      values.delete(operation.column.name);
      return;
    case "addColumn":
      if (operation.backfill !== undefined) values.set(operation.column.name, over(operation.backfill, values));
      return;
    case "alterColumn": {
      const { from, to } = operation;
      if (to.generated !== undefined) {
        values.delete(to.name);
        return;
      }
      const made = operation.convert ?? convert(sized(from, current), sized(to, target));
      const converted = made === "unknown" ? undefined : made;
      if (converted !== undefined || operation.mapped !== undefined) {
        values.set(to.name, over(mappedConversion(operation, converted, quoteLiteral), values));
      }
      return;
    }
  }
}

/** A column that the rebuild will leave out gives its name up. */
function displace(column: Column, { values, current, emit }: Absorbing): void {
  const to = { ...column, name: shorten(`colonnade_old_${column.name}`) };
  emit({ kind: "renameColumn", table: current, from: column, to });
  renameIn(values, column.name, to.name);
}

/** The name of a column of the database changes within all values. */
function renameIn(values: Values, from: string, to: string): void {
  for (const [name, value] of values) {
    values.set(
      name,
      substitute(value, (column) => (column === from ? [{ column: to }] : undefined)),
    );
  }
}

/** An expression over columns as they are named by now, as one over those in the database. */
function over(expression: Expression, values: Values): Expression {
  return substitute(expression, (column) => {
    const value = values.get(column);
    return value === undefined || plainColumn(value) !== undefined ? value : ["(", ...value, ")"];
  });
}

/** How many digits a decimal has stands in its check, since its type is text. */
function sized(column: Column, table: Table): Convertible {
  return { ...column, ...size(column, table) };
}

/** Columns without a value get their default. */
export function copies(current: Table, target: Table, values: Values): readonly Copy[] {
  return target.columns.flatMap((column): readonly Copy[] => {
    const value = values.get(column.name);
    if (value === undefined || column.generated !== undefined) return [];
    return [{ column: column.name, value: rescaled(column, value, current, target) }];
  });
}

/** A decimal whose digits alone change is the same column, with another check. */
function rescaled(column: Column, value: Expression, current: Table, target: Table): Expression {
  const name = plainColumn(value);
  const old = current.columns.find((each) => each.name === name);
  if (old?.meaning !== "decimal" || column.meaning !== "decimal") return value;
  const made = convert(sized(old, current), sized(column, target));
  return made === undefined || made === "unknown" ? value : made;
}

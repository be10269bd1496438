/** What a guard finds, in the words of the schema: the same on every dialect. */
import type { Table } from "../../catalog/catalog.ts";
import { title } from "../../catalog/identity.ts";
import type { Convertible } from "../../dialects/conversions.ts";

const columnOf = (table: Table, column: string) => `${column} of ${title(table)}`;

/** `from` under the name that it has before the step. */
export function unfitFinding(table: Table, from: Convertible, to: Convertible): string {
  const subject = columnOf(table, from.name);
  if (to.meaning === "oneOf" && to.values !== undefined)
    return `${subject} is none of ${to.values.map((value) => JSON.stringify(value)).join(", ")}`;
  if (from.meaning === to.meaning && to.max !== undefined) return `${subject} is longer than ${length(to)}`;
  return `${subject} cannot become ${typeName(to)}`;
}

function length({ meaning, max = 0 }: Convertible): string {
  return `${max} ${meaning === "bytes" ? "byte" : "character"}${max === 1 ? "" : "s"}`;
}

function typeName(column: Convertible): string {
  const { meaning = column.type, precision, scale, max } = column;
  if (precision !== undefined) return `decimal(${precision}, ${scale ?? 0})`;
  return max === undefined ? meaning : `${meaning} of ${length(column)}`;
}

export function nullFinding(table: Table, column: string): string {
  return `${columnOf(table, column)} is null`;
}

export function duplicateFinding(table: Table, columns: readonly string[]): string {
  return `${columnOf(table, columns.join(", "))} ${columns.length === 1 ? "is" : "are"} not unique`;
}

export function checkFinding(table: Table, check: string): string {
  return `a row of ${title(table)} breaks check ${check}`;
}

/** `isEmpty` for a table that comes with the step. */
export function orphanFinding(table: Table, columns: readonly string[], parent: string, isEmpty: boolean): string {
  const subject = columnOf(table, columns.join(", "));
  return isEmpty ? `${subject} has a value, and ${parent} comes empty` : `${subject} refers to no row of ${parent}`;
}

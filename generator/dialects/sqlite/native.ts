/** What SQLite's own ALTER TABLE can do: https://www.sqlite.org/lang_altertable.html */
import type { Column, Expression, Table } from "../../catalog/catalog.ts";
import { columnsOf, identity } from "../../catalog/identity.ts";
import type { State } from "../../operations/apply.ts";
import type { Operation } from "../../operations/operation.ts";
import { indexesOn, isKind } from "../lowering.ts";
import { isConstant } from "./render.ts";

/** The existing table that an operation changes from within; its creation, end and new name count for none. */
export function tableOf(operation: Operation): Table | undefined {
  if (operation.kind === "alterTableOptions") return operation.from;
  if (operation.kind === "createTable" || operation.kind === "dropTable") return undefined;
  return "table" in operation ? operation.table : undefined;
}

/** `state` is the database after the operation. */
export function canDoNatively(operation: Operation, state: State): boolean {
  switch (operation.kind) {
    case "renameColumn":
    case "createIndex":
    case "dropIndex":
    case "renameIndex":
    case "createTrigger":
    case "dropTrigger":
      return true;
    case "addColumn":
      return operation.backfill === undefined && canAdd(operation.column);
    case "dropColumn":
      return canDrop(operation.table, operation.column, state);
    default:
      return false;
  }
}

function canAdd({ nullable, default: value, generated, identity: numbered }: Column): boolean {
  if (numbered !== undefined || generated?.stored) return false;
  return (nullable || (value !== undefined && generated === undefined)) && (value === undefined || isConstant(value));
}

/** Nothing may name the column: no key, constraint, index, generated column, trigger, view, script, or foreign key from elsewhere. */
function canDrop(table: Table, { name }: Column, { tables, views, scripts }: State): boolean {
  const named = [
    ...table.checks.map(({ expression }) => expression),
    ...table.triggers.map(({ create }) => create),
    ...table.columns.flatMap(({ generated }) => (generated === undefined ? [] : [generated.expression])),
  ].some((expression) => columnsOf(expression).includes(name) || mayName(expression, name));
  const keys = [table.primaryKey, ...table.uniques, ...table.foreignKeys].some((key) => key?.columns.includes(name));
  const read =
    [...views.values()].some((view) => view.dependsOn.some((on) => on.name === table.name)) ||
    [...scripts.values()].some(({ dependsOn }) => dependsOn.includes(table.name));
  const own = identity(table);
  const referenced = [...tables.values()].some((other) =>
    other.foreignKeys.some(({ references }) => identity(references) === own && references.columns.includes(name)),
  );
  return !named && !keys && !read && !referenced && indexesOn(table, name).length === 0;
}

/** What was read from a database is one text, in which a column's name may be anything. */
function mayName([only, ...more]: Expression, column: string): boolean {
  return typeof only === "string" && more.length === 0 && only.toLowerCase().includes(column.toLowerCase());
}

/** Constraints that ADD COLUMN takes along: those that name no other column. */
export function foldableWith(operation: Operation, operations: readonly Operation[]): readonly Operation[] {
  if (!isKind(operation, "addColumn") || operation.backfill !== undefined || !canAdd(operation.column)) return [];
  const { table, column } = operation;
  return operations.filter((other) => {
    if (isKind(other, "addCheck")) {
      const named = columnsOf(other.check.expression);
      return (
        identity(other.table) === identity(table) && named.length > 0 && named.every((name) => name === column.name)
      );
    }
    // With foreign keys on, a new column that refers to another table has to be null.
    if (!isKind(other, "addForeignKey") || column.default !== undefined) return false;
    const [only, ...more] = other.foreignKey.columns;
    return identity(other.table) === identity(table) && only === column.name && more.length === 0;
  });
}

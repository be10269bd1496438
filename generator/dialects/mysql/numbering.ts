/** A numbered column must be the first of a key at every moment: it is not numbered until it is, and while it is not. */
import type { Column, Table } from "../../catalog/catalog.ts";
import { identity } from "../../catalog/identity.ts";
import type { State } from "../../operations/apply.ts";
import type { Operation, OperationOf, TableChange } from "../../operations/operation.ts";
import { type AlterColumn, isKind, leadingColumns } from "../lowering.ts";

/** Numbered columns that wait for the key that they must be in, as they shall be then. */
export type Unnumbered = Map<string, { readonly table: Table; readonly column: Column }>;

type AddKey = OperationOf<"addPrimaryKey" | "addUnique" | "createIndex">;
type DropKey = OperationOf<"dropPrimaryKey" | "dropUnique" | "dropIndex">;

/** The operation without the numbering of its column, which has to wait. */
export function numberedLater<T extends OperationOf<"addColumn"> | AlterColumn>(
  unnumbered: Unnumbered,
  table: Table,
  column: Column,
  without: (bare: Column) => T,
): T {
  const { identity: _, ...bare } = column;
  unnumbered.set(keyOf(table, column), { table, column });
  return without(bare);
}

/** New numbered columns after all others that are new, which their keys may hold too. */
export function numberedLast(operations: readonly Operation[]): readonly Operation[] {
  const numbered = operations.filter((each) => isKind(each, "addColumn") && each.column.identity !== undefined);
  if (numbered.length === 0) return operations;
  const end = operations.findLastIndex(({ kind }) => kind === "addColumn") + 1;
  const others = operations.slice(0, end).filter((each) => !numbered.includes(each));
  return [...others, ...numbered, ...operations.slice(end)];
}

/** An index of a new table is made after it, and may be the only key of its numbered column. */
export function createUnnumbered(unnumbered: Unnumbered, operation: OperationOf<"createTable">): Operation {
  const { table } = operation;
  const waiting = table.columns.filter((column) => column.identity !== undefined && !firstOfKey(table, column.name));
  if (waiting.length === 0) return operation;
  for (const column of waiting) unnumbered.set(keyOf(table, column), { table, column });
  const columns = table.columns.map((column) => {
    const { identity: numbered, ...bare } = column;
    return waiting.includes(column) ? bare : column;
  });
  return { ...operation, table: { ...table, columns } };
}

/** The key that a new numbered column comes with, so that the rows that are there get their numbers. */
export function keyOfNew(
  operations: readonly Operation[],
  { table, column }: OperationOf<"addColumn">,
): AddKey | undefined {
  const present = new Set([...table.columns, column].map(({ name }) => name));
  return operations.find((other): other is AddKey => {
    if (!addsKey(other) || identity(other.table) !== identity(table)) return false;
    const columns = columnsOfKey(other);
    return columns[0] === column.name && columns.every((name) => present.has(name));
  });
}

function addsKey(operation: Operation): operation is AddKey {
  return isKind(operation, "addPrimaryKey") || isKind(operation, "addUnique") || isKind(operation, "createIndex");
}

function columnsOfKey(operation: AddKey): readonly string[] {
  if (operation.kind === "addPrimaryKey") return operation.primaryKey.columns;
  return operation.kind === "addUnique" ? operation.unique.columns : leadingColumns(operation.index);
}

/** It comes with its key in one statement. */
export function addWithKey(operation: OperationOf<"addColumn">, key: AddKey): Operation {
  const changes: readonly TableChange[] = [operation, { ...key, table: operation.table }];
  return { kind: "alterTable", table: operation.table, changes };
}

/** The numbered column that has no key without the one that goes: it is numbered again when it has one, unless that ends here. */
export function stopNumbering(
  unnumbered: Unnumbered,
  operations: readonly Operation[],
  operation: DropKey,
): readonly Operation[] {
  const { table } = operation;
  const left = withoutKey(operation);
  const column = table.columns.find((each) => each.identity !== undefined);
  if (column === undefined || firstOfKey(left, column.name) || !firstOfKey(table, column.name)) return [];
  const { identity: _, ...bare } = column;
  const ends = operations.some(
    (other) =>
      isKind(other, "alterColumn") &&
      identity(other.table) === identity(table) &&
      other.from.name === column.name &&
      other.to.identity === undefined,
  );
  if (!ends) unnumbered.set(keyOf(table, column), { table, column });
  return [{ kind: "alterColumn", table, from: column, to: bare }];
}

function withoutKey(operation: DropKey): Table {
  const { primaryKey, ...table } = operation.table;
  const kept = primaryKey === undefined || operation.kind === "dropPrimaryKey" ? {} : { primaryKey };
  return {
    ...table,
    ...kept,
    uniques: table.uniques.filter((unique) => operation.kind !== "dropUnique" || unique.name !== operation.unique.name),
    indexes: table.indexes.filter((index) => operation.kind !== "dropIndex" || index.name !== operation.index.name),
  };
}

export function firstOfKey({ primaryKey, uniques, indexes }: Table, column: string): boolean {
  return (
    primaryKey?.columns[0] === column ||
    uniques.some(({ columns }) => columns[0] === column) ||
    indexes.some((index) => leadingColumns(index)[0] === column)
  );
}

/** Who waits goes by new names after a rename. */
export function followRenames(unnumbered: Unnumbered, operation: Operation): void {
  for (const [key, { table, column }] of [...unnumbered]) {
    const moved = isKind(operation, "renameTable") && identity(operation.from) === identity(table);
    const renamed =
      isKind(operation, "renameColumn") &&
      identity(operation.table) === identity(table) &&
      operation.from.name === column.name;
    if (!moved && !renamed) continue;
    unnumbered.delete(key);
    const now = {
      table: moved ? operation.to : table,
      column: renamed ? { ...column, name: operation.to.name } : column,
    };
    unnumbered.set(keyOf(now.table, now.column), now);
  }
}

/** Those whose key has come, numbered. */
export function startNumbering(unnumbered: Unnumbered, { tables }: State, operation: Operation): readonly Operation[] {
  if (!addsKey(operation)) return [];
  return [...unnumbered].flatMap(([key, { table, column }]): readonly Operation[] => {
    const current = tables.get(identity(table));
    const bare = current?.columns.find(({ name }) => name === column.name);
    if (current === undefined || bare === undefined || !firstOfKey(current, column.name)) return [];
    unnumbered.delete(key);
    return [{ kind: "alterColumn", table: current, from: bare, to: column }];
  });
}

function keyOf(table: Table, { name }: Column): string {
  return `${identity(table)}\0${name}`;
}

/** Rows that no constraint refuses, out of a plan's numbers. */

import { cellOf, mixed } from "./values.ts";
import {
  areUnique,
  columnOf,
  isExact,
  passes,
  type RowState,
  recompute,
  type TableState,
  type World,
} from "./world.ts";

/** Rows that no constraint refuses; the others of the plan are left out. */
export function fillRows(world: World, plans: readonly (readonly (readonly number[])[])[]): void {
  for (const [i, table] of world.tables.entries()) {
    for (const [position, tape] of (plans[i] ?? []).entries()) {
      const cells = Object.fromEntries(
        table.columns.map((column, at) => [
          column.key,
          cellOf(column.type, column.flavour, column.nullable, drawn(tape, at)),
        ]),
      );
      if (table.columns.some(({ key, identity }) => key === "id" && identity)) cells.id = idOf(tape, position);
      add(table, { number: position, cells });
    }
  }
  for (const [i, table] of world.tables.entries()) {
    for (const foreignKey of table.foreignKeys) point(world, table, foreignKey, plans[i] ?? []);
    const kept: RowState[] = [];
    for (const row of table.rows) if (isAllowed(table, kept, row)) kept.push(row);
    table.rows = kept;
  }
  // A row that went takes along those that refer to it.
  for (let gone = true; gone; ) {
    gone = false;
    for (const table of world.tables) {
      const left = table.rows.filter((row) => table.foreignKeys.every((key) => hasParent(world, key, row)));
      gone ||= left.length < table.rows.length;
      table.rows = left;
    }
  }
  for (const table of world.tables) recompute(table);
}

function drawn(tape: readonly number[], at: number): number {
  const n = tape[at % tape.length] ?? 0;
  return at < tape.length ? n : mixed(n, at);
}

function idOf(tape: readonly number[], position: number): string {
  return String(
    position === 0 && (tape[0] ?? 0) % 7 === 1 ? 9_007_199_254_740_000 : position + 1 + ((tape[0] ?? 0) % 3) * 10,
  );
}

function add(table: TableState, row: RowState): void {
  const cells = table.rows.map((each) => JSON.stringify(table.primaryKey.map((key) => each.cells[key])));
  if (!cells.includes(JSON.stringify(table.primaryKey.map((key) => row.cells[key])))) table.rows.push(row);
}

function point(
  world: World,
  table: TableState,
  { columns, table: to, references }: TableState["foreignKeys"][number],
  tapes: readonly (readonly number[])[],
): void {
  const parents = world.tables.find(({ key }) => key === to)?.rows ?? [];
  const [column = "", reference = ""] = [columns[0], references[0]];
  for (const row of table.rows) {
    const n = drawn(tapes[row.number] ?? [0], 7);
    const parent = parents[n % Math.max(1, parents.length)];
    const isNull = columnOf(table, column).nullable && n % 4 === 3;
    row.cells[column] = isNull || parent === undefined ? null : (parent.cells[reference] ?? null);
  }
}

function hasParent(
  world: World,
  { columns, table, references }: TableState["foreignKeys"][number],
  { cells }: RowState,
): boolean {
  const value = columns.map((column) => cells[column]);
  if (value.includes(null)) return true;
  const text = JSON.stringify(value);
  const parent = world.tables.find(({ key }) => key === table);
  return parent?.rows.some((row) => JSON.stringify(references.map((key) => row.cells[key])) === text) ?? false;
}

function isAllowed(table: TableState, others: readonly RowState[], row: RowState): boolean {
  const all = [...others, row];
  return (
    table.columns.every(
      ({ key, nullable, computed }) => nullable || computed !== undefined || row.cells[key] !== null,
    ) &&
    areUnique(all, table.primaryKey, true) &&
    table.uniques.every(({ columns, nullsNotDistinct }) => areUnique(all, columns, nullsNotDistinct)) &&
    table.checks.every(({ test }) => passes(test, row.cells))
  );
}

/** Whether a row would refer to nothing, or to something that is not known for certain. */
export function hasParentless(world: World, table: TableState, foreignKey: TableState["foreignKeys"][number]): boolean {
  const isKnown = (row: RowState, keys: readonly string[]) => keys.every((key) => isExact(row.cells[key]));
  const parent = world.tables.find(({ key }) => key === foreignKey.table);
  return (
    !table.rows.every((row) => isKnown(row, foreignKey.columns) && hasParent(world, foreignKey, row)) ||
    !(parent?.rows ?? []).every((row) => isKnown(row, foreignKey.references))
  );
}

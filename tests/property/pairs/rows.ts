/** Which rows are expected, after the way there and after the way back, and whether those that were read are they. */

import { convert } from "./convert.ts";
import { initial } from "./edit-columns.ts";
import { canonicalJson } from "./values.ts";
import { type Cell, type ColumnState, compute, type Expected, isExact, type TableState, type World } from "./world.ts";

/** The first state's tables as they are after the way there and back. */
export function wayBack(before: World, after: World): readonly TableState[] {
  return before.tables.map((table) => {
    const there = after.tables.find(({ key }) => key === table.key);
    if (there === undefined) return { ...table, rows: [] };
    const rows = there.rows.map(({ number, cells }) => {
      const back: Record<string, Expected> = {};
      for (const column of table.columns) {
        if (column.computed === undefined) back[column.key] = cameBack(column, there, cells);
      }
      for (const { key, computed } of table.columns) {
        if (computed !== undefined) back[key] = compute(computed.by, back);
      }
      return { number, cells: back };
    });
    return { ...table, rows };
  });
}

function cameBack(column: ColumnState, there: TableState, cells: Readonly<Record<string, Expected>>): Expected {
  const now = there.columns.find(({ key }) => key === column.key);
  if (now === undefined) {
    const { backfill: _, ...plain } = column;
    return initial(plain);
  }
  const cell = cells[column.key] ?? null;
  const [renamed] = Object.entries(now.valueChanges?.renamed ?? {}).find(([, name]) => name === cell) ?? [];
  const value = convert(now.type, column.type, renamed ?? cell);
  if (value === undefined) throw new Error(`the oracle does not know the way back of ${column.name}`);
  return value;
}

/** Says what of the first rows does not come back although it should; undefined if all of it does. */
export function lost(before: World, back: readonly TableState[]): string | undefined {
  for (const [i, table] of before.tables.entries()) {
    for (const row of table.rows) {
      const again = back[i]?.rows.find(({ number }) => number === row.number);
      for (const { key, name, computed } of table.columns) {
        if (computed === undefined && again?.cells[key] !== row.cells[key]) {
          return `${table.name}.${name}: ${JSON.stringify(row.cells[key])} comes back as ${JSON.stringify(again?.cells[key])}`;
        }
      }
    }
  }
  return undefined;
}

/** Says how the rows that were read differ from those that the table should have; undefined if they do not. */
export function difference(table: TableState, read: readonly (readonly Cell[])[]): string | undefined {
  const wanted = table.rows.map(({ cells }) => table.columns.map(({ key }) => cells[key] ?? null));
  if (wanted.length !== read.length) return `${table.name} has ${read.length} rows and should have ${wanted.length}`;
  // Each wanted row takes one that was read; one that is taken may be given up for another.
  const takenBy = new Map<number, number>();
  for (const start of wanted.keys()) {
    if (!take(start, wanted, read, takenBy, new Set())) {
      return `${table.name} (${table.columns.map(({ name }) => name).join(", ")}) lacks\n    ${JSON.stringify(wanted[start])}\n  among\n    ${read.map((row) => JSON.stringify(row)).join("\n    ")}`;
    }
  }
  return undefined;
}

/** An augmenting path of a bipartite matching; rows are few. */
function take(
  row: number,
  wanted: readonly (readonly Expected[])[],
  read: readonly (readonly Cell[])[],
  takenBy: Map<number, number>,
  tried: Set<number>,
): boolean {
  for (const [i, candidate] of read.entries()) {
    const isMatch = wanted[row]?.every((expected, at) => matches(expected, candidate[at] ?? null)) ?? false;
    if (!isMatch || tried.has(i)) continue;
    tried.add(i);
    const owner = takenBy.get(i);
    if (owner === undefined || take(owner, wanted, read, takenBy, tried)) {
      takenBy.set(i, row);
      return true;
    }
  }
  return false;
}

function matches(expected: Expected, cell: Cell): boolean {
  if (isExact(expected)) return expected === cell;
  if ("any" in expected) return cell !== null || expected.any === "value or null";
  if (cell === null) return false;
  if ("number" in expected) return cell.trim() !== "" && Number(cell) === expected.number;
  if ("near" in expected) return Math.abs(Number(cell) - expected.near) <= expected.within;
  try {
    return canonicalJson(JSON.parse(cell)) === expected.json;
  } catch {
    return false;
  }
}

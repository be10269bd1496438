/** Two Catalogs and an Intent become the operations that turn one into the other, in an order in which they can run. */
import type { Catalog, Named, Table } from "../catalog/catalog.ts";
import { identity, same } from "../catalog/identity.ts";
import { apply, closeState, openState } from "../operations/apply.ts";
import type { Intent, Operation } from "../operations/operation.ts";
import { rename } from "../operations/rename.ts";
import { diffObjects } from "./objects.ts";
import { arrange } from "./order.ts";
import { type Pairs, pair } from "./pair.ts";
import { changesValues, diffTable } from "./tables.ts";

/**
 * The operations from `from` to `to`. Both are catalogs of one dialect; the Intent is in terms of `to`. Column position, and
 * meaning where a side does not know it, make no difference. The result, applied to `from`, gives `to`: this is checked, and
 * an operation that the differ forgot is an error of the program, never a silent loss.
 */
export function diff(from: Catalog, to: Catalog, intent: Intent): readonly Operation[] {
  if (from.dialect !== to.dialect) throw new Error(`cannot compare a ${from.dialect} catalog with a ${to.dialect} one`);
  const renamed = rename(from, intent);
  const tables = pair(renamed.tables, to.tables, identity, from.tables);
  const changed = tables.kept.filter(({ original, before, after }) => original !== before || !same(before, after));
  const retyped = retypedColumns(changed);
  // A foreign key elsewhere holds a retyped column too, though its own table may not have changed.
  const held = retyped.size === 0 ? changed : tables.kept;
  const drafts = [
    ...diffObjects(from, renamed, to),
    ...tables.removed.map(({ original }): Operation => ({ kind: "dropTable", table: original })),
    ...tables.added.flatMap(createTable),
    ...held.flatMap(({ original, before, after }) =>
      diffTable(original, before, after, intent, (table, column) => retyped.has(columnKey(table, column))),
    ),
  ];
  return settle(from, to, arrange(drafts));
}

function createTable(table: Table): readonly Operation[] {
  return [
    { kind: "createTable", table: { ...table, indexes: [], triggers: [] } },
    ...table.indexes.map((index): Operation => ({ kind: "createIndex", table, index })),
    ...table.triggers.map((trigger): Operation => ({ kind: "createTrigger", table, trigger })),
  ];
}

function columnKey(table: Named, column: string): string {
  return `${identity(table)}\0\0${column}`;
}

function retypedColumns(kept: Pairs<Table>["kept"]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { before, after } of kept) {
    const old = new Map(before.columns.map((column) => [column.name, column]));
    for (const column of after.columns) {
      const was = old.get(column.name);
      if (was !== undefined && changesValues(was, column)) found.add(columnKey(after, column.name));
    }
  }
  return found;
}

/** Gives each operation its table as it stands when the operation runs, and proves that the sum of them leads to `to`. */
function settle(from: Catalog, to: Catalog, operations: readonly Operation[]): readonly Operation[] {
  const state = openState(from);
  const settled = operations.map((draft) => apply(state, draft));
  const missed = firstDifference(closeState(state), to);
  if (missed !== undefined) throw new Error(`the differ lost a change of ${missed}; this is a defect of colonnade`);
  return settled;
}

function firstDifference(a: Catalog, b: Catalog): string | undefined {
  const lists = ["enums", "functions", "tables", "views", "scripts"] as const;
  for (const list of lists) {
    const { removed, added, kept } = pair<{ name: string; namespace?: string }>(a[list], b[list], identity, a[list]);
    const changed = kept.find(({ before, after }) => !equalObjects(before, after));
    const first = removed[0]?.original ?? added[0] ?? changed?.after;
    if (first !== undefined) return `${list} ${first.name}`;
  }
  if (!same([...a.extensions].sort(), [...b.extensions].sort())) return "extensions";
  if (!same([...a.namespaces].sort(), [...b.namespaces].sort())) return "namespaces";
  return undefined;
}

/** Equality up to the order of members, and to a meaning that one side does not know. */
function equalObjects(a: object, b: object): boolean {
  return same(a, b) || same(sorted(a), sorted(b));
}

function sorted(object: object): unknown {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [
      key,
      Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null && "name" in item)
        ? [...value].sort((x, y) => (x.name < y.name ? -1 : 1)).map(({ meaning: _, ...rest }) => rest)
        : value,
    ]),
  );
}

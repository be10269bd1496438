/** Two Catalogs and an Intent become the operations that turn one into the other, in an order in which they can run. */
import type { Catalog, Named, Table } from "../catalog/catalog.ts";
import { identity, otherIdentity, routineIdentity, same } from "../catalog/identity.ts";
import { apply, closeState, openState } from "../operations/apply.ts";
import { withLiveRenames } from "../operations/live-renames.ts";
import type { Intent, Operation } from "../operations/operation.ts";
import { rename } from "../operations/rename.ts";
import { diffObjects } from "./objects.ts";
import { arrange } from "./order.ts";
import { type Pairs, pair } from "./pair.ts";
import { changesValues, remadeColumns } from "./remade.ts";
import { diffTable } from "./tables.ts";
import { changedValues } from "./values.ts";

/**
 * The operations from `from` to `to`. Both are catalogs of one dialect; the Intent is in terms of `to`. Column position, and
 * what a side does not know of meaning and closed sets, make no difference. The result, applied to `from`, gives `to`: this is
 * checked, and an operation that the differ forgot is an error of the program, never a silent loss.
 */
export function diff(from: Catalog, to: Catalog, stated: Intent): readonly Operation[] {
  if (from.dialect !== to.dialect) throw new Error(`cannot compare a ${from.dialect} catalog with a ${to.dialect} one`);
  const intent = withLiveRenames(from, to, stated);
  const renamed = rename(from, intent);
  const tables = pair(renamed.tables, to.tables, identity, from.tables);
  const changed = tables.kept.filter(({ original, before, after }) => original !== before || !same(before, after));
  const retyped = retypedColumns(changed, intent);
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

function retypedColumns(kept: Pairs<Table>["kept"], intent: Intent): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { before, after } of kept) {
    const columns = pair(before.columns, after.columns, ({ name }) => name, before.columns).kept;
    const { again } = remadeColumns(columns);
    for (const { before: was, after: column } of columns) {
      const isMapped = changedValues(after, was, column, intent).mapped.length > 0;
      if (isMapped || changesValues(was, column) || again.has(column.name)) found.add(columnKey(after, column.name));
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
  const lists = ["enums", "tables", "views", "scripts"] as const;
  const routines = pair(a.functions, b.functions, routineIdentity, a.functions);
  const routine = routines.removed[0]?.original ?? routines.added[0];
  if (routine !== undefined) return `functions ${routine.name}`;
  for (const list of lists) {
    const { removed, added, kept } = pair<{ name: string; namespace?: string }>(a[list], b[list], identity, a[list]);
    const changed = kept.find(({ before, after }) => !equalObjects(before, after));
    const first = removed[0]?.original ?? added[0] ?? changed?.after;
    if (first !== undefined) return `${list} ${first.name}`;
  }
  const others = pair(a.others ?? [], b.others ?? [], otherIdentity, a.others ?? []);
  const other = others.added[0] ?? others.kept.find(({ before, after }) => !same(before, after))?.after;
  if (other !== undefined) return `${other.kind} ${other.name}`;
  if (!same([...a.extensions].sort(), [...b.extensions].sort())) return "extensions";
  if (!same([...a.namespaces].sort(), [...b.namespaces].sort())) return "namespaces";
  return undefined;
}

/** Equality up to the order of members, and to a meaning and closed set that one side does not know. */
function equalObjects(a: object, b: object): boolean {
  return same(a, b) || same(sorted(a), sorted(b));
}

function sorted(object: object): unknown {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [
      key,
      Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null && "name" in item)
        ? [...value].sort((x, y) => (x.name < y.name ? -1 : 1)).map(({ meaning: _, values: __, ...rest }) => rest)
        : value,
    ]),
  );
}

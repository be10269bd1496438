/** The canonical order of names: by code units, the same on every machine. */
import type { Named, Table } from "./catalog.ts";

export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The default namespace first. */
export function byName(a: Named, b: Named): number {
  return compareText(a.namespace ?? "", b.namespace ?? "") || compareText(a.name, b.name);
}

/** The table with its members as a snapshot has them; only columns keep their order, which says how the table was created. */
export function withSortedMembers(table: Table): Table {
  return {
    ...table,
    uniques: table.uniques.toSorted(byName),
    foreignKeys: table.foreignKeys.toSorted(byName),
    checks: table.checks.toSorted(byName),
    indexes: table.indexes.toSorted(byName),
    triggers: table.triggers.toSorted(byName),
  };
}

/** Columns that no engine changes in place: generated ones that change, or read what does, and plain ones that become generated. */
import type { Column } from "../catalog/catalog.ts";
import { columnsOf, same } from "../catalog/identity.ts";
import type { Pairs } from "./pair.ts";

export interface Remade {
  /** Dropped and added again, so that what a generated column reads can change meanwhile; by their names in `after`. */
  readonly again: ReadonlySet<string>;
  /** Generated columns that become plain ones and keep their values, before what they read may go. */
  readonly frozen: ReadonlySet<string>;
}

/** Sorts out the columns of a table that is on both sides. */
export function remadeColumns(kept: Pairs<Column>["kept"]): Remade {
  const again = new Set<string>();
  const frozen = new Set<string>();
  const changed = new Set<string>();
  for (const { before, after } of kept) {
    const isFrozen = before.generated !== undefined && after.generated === undefined;
    if (isFrozen) frozen.add(after.name);
    // A virtual column has nothing to keep: it is copied into one that takes its place.
    if (changesValues(before, after) || (isFrozen && !before.generated.stored)) changed.add(after.name);
    if (after.generated === undefined) continue;
    if (changed.has(after.name) || !same(before.generated, after.generated)) again.add(after.name);
  }
  if (kept.some(({ before, after }) => before.generated !== undefined && after.generated !== undefined)) {
    addReaders(kept, changed, again);
  }
  return { again, frozen };
}

/** Takes in the generated columns that read one of the others, or one that does. */
function addReaders(kept: Pairs<Column>["kept"], changed: ReadonlySet<string>, again: Set<string>): void {
  for (let size = -1; size !== again.size; ) {
    size = again.size;
    for (const { before, after } of kept) {
      if (after.generated === undefined || again.has(after.name)) continue;
      const reads = columnsOf([...(before.generated?.expression ?? []), ...after.generated.expression]);
      if (reads.some((name) => changed.has(name) || again.has(name))) again.add(after.name);
    }
  }
}

/** Whether existing values have to become others: another type, collation or meaning. */
export function changesValues(before: Column, after: Column): boolean {
  return (
    before.type !== after.type ||
    before.collation !== after.collation ||
    (before.meaning !== undefined && after.meaning !== undefined && before.meaning !== after.meaning)
  );
}

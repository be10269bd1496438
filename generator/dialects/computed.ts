/** Generated columns that read a column which cannot change under them. */
import type { Column, Expression, Table } from "../catalog/catalog.ts";
import { columnsOf } from "../catalog/identity.ts";
import type { Operation } from "../operations/operation.ts";
import { indexesOn } from "./lowering.ts";

/** The generated columns that read one of the columns, or one that does; each comes after those that it reads. */
export function computedFrom(table: Table, read: readonly string[]): readonly Column[] {
  const found = new Map<string, Column>();
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const column of table.columns) {
      const reads = columnsOf(column.generated?.expression ?? []);
      if (!found.has(column.name) && reads.some((name) => read.includes(name) || found.has(name))) {
        found.set(column.name, column);
      }
    }
  }
  return [...found.values()];
}

/** How generated columns go, with what stands on them, and come again; nothing in them is lost. */
export function withoutComputed(
  table: Table,
  computed: readonly Column[],
): { readonly drops: readonly Operation[]; readonly creates: readonly Operation[] } {
  const names = new Set(computed.map(({ name }) => name));
  const has = (columns: readonly string[]) => columns.some((name) => names.has(name));
  const uses = (expression: Expression) => has(columnsOf(expression));
  const checks = table.checks.filter(({ expression }) => uses(expression));
  const indexes = new Set(computed.flatMap(({ name }) => indexesOn(table, name)));
  const uniques = table.uniques.filter(({ columns }) => has(columns));
  return {
    drops: [
      ...checks.map((check): Operation => ({ kind: "dropCheck", table, check })),
      ...[...indexes].map((index): Operation => ({ kind: "dropIndex", table, index })),
      ...uniques.map((unique): Operation => ({ kind: "dropUnique", table, unique })),
      ...computed.toReversed().map((column): Operation => ({ kind: "dropColumn", table, column })),
    ],
    creates: [
      ...computed.map((column): Operation => ({ kind: "addColumn", table, column })),
      ...uniques.map((unique): Operation => ({ kind: "addUnique", table, unique })),
      ...[...indexes].map((index): Operation => ({ kind: "createIndex", table, index })),
      ...checks.map((check): Operation => ({ kind: "addCheck", table, check })),
    ],
  };
}

/** Checks beside which MySQL copies a table whenever one of its columns changes. */
import type { Check, Table } from "../../catalog/catalog.ts";
import { columnsOf, identity } from "../../catalog/identity.ts";
import type { State } from "../../operations/apply.ts";
import type { OperationOf } from "../../operations/operation.ts";

/** A check that reads a column of such a type has the table copied; of TEXT and BLOB themselves it does not (measured on 9.7). */
const copied = /^(?:date|time|enum|set|(?:tiny|medium|long)(?:text|blob))/;

/**
 * The checks that cannot be there while the column changes: at either end of a foreign key it is neither renamed nor required
 * where the table is copied (errors 1846, 1832 and 1833).
 */
export function hinderingChecks(
  state: State,
  { table, from }: OperationOf<"renameColumn" | "alterColumn">,
): readonly Check[] {
  return isInForeignKey(state, table, from.name) ? table.checks.filter((check) => copies(table, check)) : [];
}

function copies({ columns }: Table, { expression }: Check): boolean {
  const read = columnsOf(expression);
  return columns.some(({ name, type }) => read.includes(name) && copied.test(type));
}

function isInForeignKey({ tables }: State, table: Table, column: string): boolean {
  return [...tables.values()].some((other) =>
    other.foreignKeys.some(
      ({ columns, references }) =>
        (identity(other) === identity(table) && columns.includes(column)) ||
        (identity(references) === identity(table) && references.columns.includes(column)),
    ),
  );
}

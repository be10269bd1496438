/** The Intent of the way back: down is the differ with its arguments swapped and this. */
import type { ColumnConversion, Intent, Rename } from "./operation.ts";

/** Renames and conversions turn round. Names of tables in the result are those before the step, as it leads there. */
export function invert(intent: Intent): Intent {
  const oldTable = (table: string) => intent.tables.find(({ to }) => to === table)?.from ?? table;
  const oldColumn = (table: string, column: string) =>
    intent.columns.find((rename) => rename.table === table && rename.to === column)?.from ?? column;
  const turn = ({ from, to }: Rename): Rename => ({ from: to, to: from });
  return {
    tables: intent.tables.map(({ from, to, namespace, fromNamespace }) => ({
      from: to,
      to: from,
      ...(namespace === undefined ? {} : { fromNamespace: namespace }),
      ...((fromNamespace ?? namespace) === undefined ? {} : { namespace: fromNamespace ?? namespace }),
    })),
    views: intent.views.map(turn),
    columns: intent.columns.map((rename) => ({ ...rename, ...turn(rename), table: oldTable(rename.table) })),
    constraints: intent.constraints.map((rename) => ({ ...rename, ...turn(rename), table: oldTable(rename.table) })),
    conversions: intent.conversions.map((conversion) =>
      turnConversion(conversion, oldTable(conversion.table), oldColumn(conversion.table, conversion.column)),
    ),
    backfills: [],
  };
}

function turnConversion({ up, down, namespace }: ColumnConversion, table: string, column: string): ColumnConversion {
  return {
    table,
    column,
    ...(namespace === undefined ? {} : { namespace }),
    ...(down === undefined ? {} : { up: down }),
    ...(up === undefined ? {} : { down: up }),
  };
}

/** What a required column holds when the way back brings it again: its values are gone, and the column must be filled. */
import type { Catalog, Column, Expression, Table } from "../catalog/catalog.ts";
import { findTable } from "../catalog/identity.ts";
import type { Intent, Operation } from "../operations/operation.ts";

const neutral: { readonly [meaning: string]: string } = {
  integer: "'0'",
  bigint: "'0'",
  double: "'0'",
  epochSeconds: "'0'",
  epochMilliseconds: "'0'",
  boolean: "'0'",
  timestamp: "'1970-01-01 00:00:00.000'",
  date: "'1970-01-01'",
  json: "'{}'",
  uuid: "'00000000-0000-0000-0000-000000000000'",
};

/** The Intent with a value for each required column that comes back to a table which may hold rows. */
export function withNeutralBackfills(intent: Intent, operations: readonly Operation[], to: Catalog): Intent {
  const backfills = operations.flatMap((operation) => {
    if (operation.kind !== "addColumn" || operation.backfill !== undefined) return [];
    const { table, column } = operation;
    if (column.nullable || column.default !== undefined || column.generated !== undefined || column.identity) return [];
    const namespace = table.namespace === undefined ? {} : { namespace: table.namespace };
    const value = neutralValue(findTable(to, table) ?? table, column);
    return [{ table: table.name, ...namespace, column: column.name, value }];
  });
  return { ...intent, backfills: [...intent.backfills, ...backfills] };
}

/** Quoted even for numbers: every engine reads the text as the column's type. */
function neutralValue(table: Table, column: Column): Expression {
  if (column.meaning === "oneOf") return [firstAllowed(table, column) ?? "''"];
  if (column.meaning === "decimal") {
    const scale = Number(/,\s*(\d+)\)/.exec(column.type)?.[1] ?? 0);
    return [scale === 0 ? "'0'" : `'0.${"0".repeat(scale)}'`];
  }
  return [neutral[column.meaning ?? "text"] ?? "''"];
}

/** The first value of a closed set, read from the check that holds the set. */
function firstAllowed(table: Table, column: Column): string | undefined {
  const check = table.checks.find(
    ({ expression }) =>
      expression.some((part) => typeof part === "object" && part.column === column.name) &&
      expression.some((part) => typeof part === "string" && /\bin\b/i.test(part)),
  );
  const literal = check?.expression.filter((part) => typeof part === "string").join(" ");
  return literal === undefined ? undefined : /'(?:[^']|'')*'/.exec(literal)?.[0];
}

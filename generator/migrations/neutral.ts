/** What a required column holds when the way back brings it again: its values are gone, and the column must be filled. */
import type { Catalog, Column, Expression, Table } from "../catalog/catalog.ts";
import { findTable } from "../catalog/identity.ts";
import type { Dialect } from "../dialects/dialect.ts";
import type { Intent, Operation } from "../operations/operation.ts";

const neutral: { readonly [meaning: string]: string } = {
  integer: "0",
  bigint: "0",
  double: "0",
  epochSeconds: "0",
  epochMilliseconds: "0",
  boolean: "(1 = 0)",
  timestamp: "'1970-01-01 00:00:00.000'",
  date: "'1970-01-01'",
  json: "'{}'",
  uuid: "'00000000-0000-0000-0000-000000000000'",
};

/** The Intent with a value for each required column that comes back to a table which may hold rows; itself without any. */
export function withNeutralBackfills(
  dialect: Pick<Dialect, "literal">,
  intent: Intent,
  operations: readonly Operation[],
  to: Catalog,
): Intent {
  const backfills = operations.flatMap((operation) => {
    if (operation.kind !== "addColumn" || operation.backfill !== undefined) return [];
    const { table, column } = operation;
    if (column.nullable || column.default !== undefined || column.generated !== undefined || column.identity) return [];
    const namespace = table.namespace === undefined ? {} : { namespace: table.namespace };
    const value = neutralValue(dialect, findTable(to, table) ?? table, column);
    return [{ table: table.name, ...namespace, column: column.name, value }];
  });
  return backfills.length === 0 ? intent : { ...intent, backfills: [...intent.backfills, ...backfills] };
}

/** A number that stands in a guard's condition is compared as one; text in quotes every engine reads as the column's type. */
function neutralValue({ literal }: Pick<Dialect, "literal">, table: Table, column: Column): Expression {
  if (column.values !== undefined) return [literal(column.values[0] ?? "")];
  if (column.meaning === "decimal") {
    const scale = /,\s*(\d+)\)/.exec(column.type)?.[1];
    if (scale === undefined) return [`'${inChecks(table, column, refusedZero) ?? "0"}'`];
    return [Number(scale) === 0 ? "'0'" : `'0.${"0".repeat(Number(scale))}'`];
  }
  // Where bytes have a type of their own without a length, a text is none of it.
  if (column.type === "blob") return ["x''"];
  return [neutral[column.meaning ?? "text"] ?? "''"];
}

/** Where the type does not tell how many digits follow the point, the check that refuses a negative zero does. */
const refusedZero = /'-(0(?:\.0+)?)'/;

/** What the pattern finds in the checks on the column. */
function inChecks(table: Table, column: Column, pattern: RegExp): string | undefined {
  for (const { expression } of table.checks) {
    if (!expression.some((part) => typeof part === "object" && part.column === column.name)) continue;
    const found = pattern.exec(expression.filter((part) => typeof part === "string").join(" "))?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

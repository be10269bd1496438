/** C015, C026: each table has a primary key, and its columns are never null. */
import type { Problem } from "../../diagnostics/diagnostic.ts";
import type { Table } from "../../schema/schema.ts";
import { atColumn, atPrimaryKey, atTable } from "../paths.ts";
import type { Scope } from "../scope.ts";

export function* primaryKeys({ schema, limits, column: columnOf }: Scope): Iterable<Problem> {
  for (const table of schema.tables) {
    if (table.primaryKey === undefined || table.primaryKey.columns.length === 0) {
      if (table.columns.length > 0) yield { code: "C015", at: atTable(table), ...missing(table) };
      continue;
    }
    for (const property of table.primaryKey.columns) {
      const column = columnOf(table, property);
      if (column?.nullable !== true) continue;
      yield {
        code: "C026",
        ...(limits.nullableKeys ? { severity: "warning" as const } : {}),
        at: atColumn(table, column, "nullable"),
        message: `\`${table.className}.${property}\` belongs to the primary key and can be null`,
        label: "it can be null",
        related: [{ at: atPrimaryKey(table), message: "the primary key" }],
        hint: "remove .nullable(), or make it a unique key instead: .unique(), unique(…)",
      };
    }
  }
}

function missing({ className, columns }: Table): Omit<Problem, "code" | "at"> {
  return {
    message: `\`${className}\` has no primary key`,
    label: "its rows cannot be got, patched or removed one by one",
    hint: columns.some(({ property }) => property === "id")
      ? "add .primaryKey() to `id`"
      : "add `id = id();`, .primaryKey() to the column that names a row, or primaryKey(…) over several columns",
  };
}

/** C020: an expression names columns of its own table, and a default none at all. */
import type { Problem, SchemaPath } from "../../diagnostics/diagnostic.ts";
import type { Sql, Table } from "../../schema/schema.ts";
import { atCheck, atColumn, atIndex } from "../paths.ts";
import type { Scope } from "../scope.ts";
import { sqlColumns } from "../sql.ts";

interface Use {
  readonly what: string;
  readonly sql: Sql;
  readonly at: SchemaPath;
}

export function* expressions({ schema }: Scope): Iterable<Problem> {
  for (const table of schema.tables) {
    for (const column of table.columns) {
      const expression = column.default?.kind === "expression" ? column.default.sql : undefined;
      const [named] = expression ? sqlColumns(expression) : [];
      // SQLite and PostgreSQL refuse it: https://www.postgresql.org/docs/current/ddl-default.html
      if (named === undefined) continue;
      yield {
        code: "C020",
        at: atColumn(table, column, "default"),
        message: `the default of \`${table.className}.${column.property}\` names the column \`${named.column}\``,
        label: "a default is made before the row has columns",
        hint: "use .generated(…) for a value that is computed from other columns",
      };
    }
    for (const use of uses(table)) yield* foreignColumns(table, use);
  }
}

function* uses(table: Table): Iterable<Use> {
  for (const column of table.columns) {
    if (column.generated)
      yield { what: "a generated column", sql: column.generated.expression, at: atColumn(table, column, "generated") };
    if (column.backfill) yield { what: "a backfill", sql: column.backfill, at: atColumn(table, column) };
  }
  for (const check of table.checks) yield { what: "a check", sql: check.expression, at: atCheck(table, check) };
  for (const index of table.indexes) {
    for (const key of index.keys)
      if (key.column === undefined) yield { what: "an index", sql: key.expression, at: atIndex(table, index) };
    if (index.where) yield { what: "an index", sql: index.where.predicate, at: atIndex(table, index, "where") };
  }
}

function* foreignColumns(table: Table, { what, sql, at }: Use): Iterable<Problem> {
  const reported = new Set<string>();
  for (const { table: owner, column } of sqlColumns(sql)) {
    const name = `${owner}.${column}`;
    if (owner === table.className || reported.has(name)) continue;
    reported.add(name);
    yield {
      code: "C020",
      at,
      message: `${what} of \`${table.className}\` names \`${name}\`, a column of another table`,
      label: "sees only columns of its own row",
      hint: "reference the other table with a foreign key, or keep a copy of the value in this one",
    };
  }
}

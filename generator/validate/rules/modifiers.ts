/** C028: what is said about a column fits its type and the rest of what is said about it. */
import type { Problem } from "../../diagnostics/diagnostic.ts";
import type { Column, Table } from "../../schema/schema.ts";
import { atColumn, type Detail } from "../paths.ts";
import type { Scope } from "../scope.ts";
import { described } from "../words.ts";

interface Fault {
  readonly detail: Detail;
  /** Completes "`Posts.at` …". */
  readonly is: string;
  readonly label: string;
  readonly hint: string;
}

export function* modifiers({ schema }: Scope): Iterable<Problem> {
  for (const table of schema.tables) {
    for (const column of table.columns) {
      for (const { detail, is, ...words } of faults(column)) {
        yield {
          code: "C028",
          at: atColumn(table, column, detail),
          message: `\`${table.className}.${column.property}\` ${is}`,
          ...words,
        };
      }
    }
    yield* secondIdentity(table);
  }
}

function* faults(column: Column): Iterable<Fault> {
  const { type } = column;
  const label = `this column is ${described(type)}`;
  if (column.updatedNow && type.kind !== "timestamp") {
    yield {
      detail: "updatedNow",
      is: "is kept current and is no timestamp",
      label,
      hint: "declare it as timestamp(), or remove .updatedNow()",
    };
  }
  if (column.expires && type.kind !== "timestamp") {
    yield {
      detail: "expires",
      is: "tells when a row expires and is no timestamp",
      label,
      hint: "declare it as timestamp(), or remove .expires()",
    };
  }
  if (column.identity && type.kind !== "integer" && type.kind !== "bigint") {
    yield {
      detail: "identity",
      is: "is numbered by the database and is no whole number",
      label,
      hint: "declare it as integer() or bigint(), or remove .identity()",
    };
  }
  if (column.identity && column.default) {
    yield {
      detail: "default",
      is: "is numbered by the database and has a default",
      label: "never used",
      hint: "remove one of the two",
    };
  }
  if (column.identity && column.nullable) {
    yield {
      detail: "nullable",
      is: "is numbered by the database and can be null",
      label: "numbered columns are required",
      hint: "remove .nullable()",
    };
  }
  if (column.collation && type.kind !== "text" && type.kind !== "oneOf" && type.kind !== "native") {
    yield { detail: "collate", is: "has a collation and is no text", label, hint: "remove .collate(…)" };
  }
  yield* generatedFaults(column);
}

function* generatedFaults(column: Column): Iterable<Fault> {
  if (column.generated === undefined) return;
  const clashes: readonly (readonly [unknown, Detail, string, string])[] = [
    [column.default, "default", "has a default", ".default(…)"],
    [column.identity, "identity", "is numbered by the database", ".identity()"],
    [column.updatedNow, "updatedNow", "is kept current", ".updatedNow()"],
  ];
  for (const [said, detail, words, call] of clashes) {
    if (said === undefined || said === false) continue;
    yield {
      detail,
      is: `is generated and ${words}`,
      label: "a generated column has the value of its expression",
      hint: `remove ${call} or .generated(…)`,
    };
  }
}

/** MySQL: "there can be only one auto column"; https://dev.mysql.com/doc/refman/8.4/en/example-auto-increment.html */
function* secondIdentity(table: Table): Iterable<Problem> {
  const [first, ...others] = table.columns.filter((column) => column.identity !== undefined);
  for (const column of first ? others : []) {
    yield {
      code: "C028",
      at: atColumn(table, column, "identity"),
      message: `\`${table.className}\` has two columns that the database numbers`,
      label: "the second one",
      ...(first ? { related: [{ at: atColumn(table, first), message: "the first one" }] } : {}),
      hint: "a table can have one such column; fill the other in the application",
    };
  }
}

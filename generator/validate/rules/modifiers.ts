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

export function* modifiers({ schema, limits }: Scope): Iterable<Problem> {
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
    if (limits.numberedColumns === 1) yield* secondIdentity(table);
    yield* secondSoftDelete(table);
    yield* brandsOutsideOfKeys(table);
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
  yield* softDeleteFaults(column);
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

function* softDeleteFaults(column: Column): Iterable<Fault> {
  if (!column.softDelete) return;
  const detail = "softDelete";
  const is = (what: string) => `tells when a row was deleted and ${what}`;
  if (column.type.kind !== "timestamp") {
    const hint = "declare it as timestamp().nullable(), or remove .softDelete()";
    yield { detail, is: is("is no timestamp"), label: `this column is ${described(column.type)}`, hint };
  } else if (!column.nullable) {
    yield { detail, is: is("cannot be null"), label: "it is null while the row is there", hint: "add .nullable()" };
  }
  const clashes = [
    [column.default, "default", "has a default", ".default(…)"],
    [column.updatedNow, "updatedNow", "is kept current", ".updatedNow()"],
    [column.expires, "expires", "tells when a row expires", ".expires()"],
    [column.generated, "generated", "is generated", ".generated(…)"],
  ] as const;
  for (const [said, clash, words, call] of clashes) {
    if (said === undefined || said === false) continue;
    yield { detail: clash, is: is(words), label: "only helpers set it", hint: `remove ${call} or .softDelete()` };
  }
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

function* secondSoftDelete(table: Table): Iterable<Problem> {
  const [first, ...others] = table.columns.filter(({ softDelete }) => softDelete);
  for (const column of first ? others : []) {
    yield {
      code: "C028",
      at: atColumn(table, column, "softDelete"),
      message: `\`${table.className}\` has two columns that tell when a row was deleted`,
      label: "the second one",
      ...(first ? { related: [{ at: atColumn(table, first), message: "the first one" }] } : {}),
      hint: "remove .softDelete() from one of them",
    };
  }
  if (first !== undefined && table.primaryKey === undefined) {
    yield {
      code: "C028",
      at: atColumn(table, first, "softDelete"),
      message: `\`${table.className}\` marks rows as deleted and has no primary key`,
      label: "no helper could remove or restore a row",
      hint: "give the table a primary key, or remove .softDelete()",
    };
  }
}

function* brandsOutsideOfKeys(table: Table): Iterable<Problem> {
  for (const column of table.columns) {
    const isReference = table.foreignKeys.some(({ columns }) => columns.includes(column.property));
    const isKey = table.primaryKey?.columns.includes(column.property) ?? false;
    if (!column.branded || (isKey && !isReference)) continue;
    yield {
      code: "C028",
      at: atColumn(table, column, "branded"),
      message: `\`${table.className}.${column.property}\` is branded and ${isReference ? "refers to another column" : "in no primary key"}`,
      label: isReference
        ? "a reference has the type of the column that it points to"
        : "only keys have types of their own",
      hint: isReference ? "remove .branded() here, and say it of that column" : "remove .branded()",
    };
  }
}

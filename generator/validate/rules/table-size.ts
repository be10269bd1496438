/** C037, C038: a table or view has columns, and no more of them than each selected dialect allows. */

import type { Problem, SchemaPath } from "../../diagnostics/diagnostic.ts";
import { type Limits, limits, titles } from "../../dialects/limits.ts";
import type { DialectName, Table } from "../../schema/schema.ts";
import { atForeignKey, atIndex, atPrimaryKey, atTable, atUnique } from "../paths.ts";
import type { Scope } from "../scope.ts";

export function* tableSize({ schema, dialects }: Scope): Iterable<Problem> {
  for (const view of schema.views) {
    if (view.columns.length > 0) continue;
    yield {
      code: "C037",
      at: atTable(view),
      message: `\`${view.className}\` has no columns`,
      label: "an empty view",
      hint: "its members are the columns of its query, in select order: `name = text();`",
    };
  }
  for (const table of schema.tables) {
    if (table.columns.length === 0) {
      yield {
        code: "C037",
        at: atTable(table),
        message: `\`${table.className}\` has no columns`,
        label: "an empty table",
        hint: "add columns such as `id = id();`, or make the class abstract if it is a mixin",
      };
    }
    for (const { what, count, at, allowed } of counts(table)) {
      const strict = dialects.filter((dialect) => count > allowed(limits[dialect]));
      if (strict.length > 0)
        yield tooMany(what, count, at, strict, Math.min(...strict.map((dialect) => allowed(limits[dialect]))));
    }
  }
}

interface Count {
  readonly what: string;
  readonly count: number;
  readonly at: SchemaPath;
  readonly allowed: (limits: Limits) => number;
}

function* counts(table: Table): Iterable<Count> {
  yield {
    what: `\`${table.className}\``,
    count: table.columns.length,
    at: atTable(table),
    allowed: ({ columns }) => columns,
  };
  const allowed = ({ keyColumns }: Limits) => keyColumns;
  if (table.primaryKey)
    yield {
      what: `the primary key of \`${table.className}\``,
      count: table.primaryKey.columns.length,
      at: atPrimaryKey(table),
      allowed,
    };
  for (const unique of table.uniques)
    yield {
      what: `the unique key \`${unique.name}\``,
      count: unique.columns.length,
      at: atUnique(table, unique),
      allowed,
    };
  for (const index of table.indexes)
    yield {
      what: `the index \`${index.name}\``,
      count: index.keys.length + index.include.length,
      at: atIndex(table, index),
      allowed,
    };
  for (const key of table.foreignKeys)
    yield { what: `the foreign key \`${key.name}\``, count: key.columns.length, at: atForeignKey(table, key), allowed };
}

function tooMany(what: string, count: number, at: SchemaPath, dialects: readonly DialectName[], most: number): Problem {
  return {
    code: "C038",
    at,
    message: `${what} has ${count} columns, and ${titles(dialects)} ${dialects.length === 1 ? "allows" : "allow"} ${most}`,
    label: `${count} columns`,
    hint: what.startsWith("the") ? "leave some of them out" : "split the table in two that share a key",
  };
}

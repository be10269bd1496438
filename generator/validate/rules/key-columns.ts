/** C030: keys and indexes name columns, and each only once. */
import type { Problem, SchemaPath } from "../../diagnostics/diagnostic.ts";
import type { Table } from "../../schema/schema.ts";
import { atForeignKey, atIndex, atPrimaryKey, atUnique } from "../paths.ts";
import type { Scope } from "../scope.ts";

interface KeyColumns {
  readonly what: string;
  readonly at: SchemaPath;
  readonly columns: readonly string[];
  /** Expressions beside the columns. */
  readonly others?: number;
}

export function* keyColumns({ schema }: Scope): Iterable<Problem> {
  for (const table of schema.tables) {
    for (const { what, at, columns, others = 0 } of keysOf(table)) {
      if (columns.length + others === 0) {
        yield { code: "C030", at, message: `${what} has no columns`, label: "empty", hint: "name its columns" };
      }
      for (const column of repeated(columns)) {
        yield {
          code: "C030",
          at,
          message: `${what} names \`${column}\` twice`,
          label: `\`${column}\` again`,
          hint: "name each column once",
        };
      }
    }
    yield* covering(table);
  }
}

function* keysOf(table: Table): Iterable<KeyColumns> {
  if (table.primaryKey)
    yield {
      what: `the primary key of \`${table.className}\``,
      at: atPrimaryKey(table),
      columns: table.primaryKey.columns,
    };
  for (const unique of table.uniques)
    yield { what: `the unique key \`${unique.name}\``, at: atUnique(table, unique), columns: unique.columns };
  for (const index of table.indexes) {
    const columns = index.keys.flatMap((key) => key.column ?? []);
    yield {
      what: `the index \`${index.name}\``,
      at: atIndex(table, index),
      columns,
      others: index.keys.length - columns.length,
    };
  }
  for (const key of table.foreignKeys)
    yield { what: `the foreign key \`${key.name}\``, at: atForeignKey(table, key), columns: key.columns };
}

function* covering(table: Table): Iterable<Problem> {
  for (const index of table.indexes) {
    const keys = new Set(index.keys.map((key) => key.column));
    const twice = new Set([...index.include.filter((column) => keys.has(column)), ...repeated(index.include)]);
    for (const column of twice) {
      yield {
        code: "C030",
        at: atIndex(table, index, "include"),
        message: `the index \`${index.name}\` carries \`${column}\` twice`,
        label: `\`${column}\` is among its columns already`,
        hint: `leave \`${column}\` out of .including(…)`,
      };
    }
  }
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, position) => names.indexOf(name) !== position))];
}

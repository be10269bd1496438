/** C031: an index or key whose work another one does already, said only where that is certain. */
import type { Problem, SchemaPath } from "../../diagnostics/diagnostic.ts";
import type { Table } from "../../schema/schema.ts";
import { atIndex, atPrimaryKey, atUnique } from "../paths.ts";
import type { Scope } from "../scope.ts";

/** What an ordered structure over plain columns offers to queries. */
interface Ordered {
  readonly what: "primary key" | "unique key" | "index";
  readonly name: string;
  readonly at: SchemaPath;
  readonly unique: boolean;
  /** A column with its direction, in key order. */
  readonly keys: readonly string[];
  /** It exists for its own sake, as a constraint or with covering columns. */
  readonly kept: boolean;
}

export function* redundantKeys({ schema }: Scope): Iterable<Problem> {
  for (const table of schema.tables) {
    const all = orderedKeys(table);
    for (const [position, one] of all.entries()) {
      const other = all.find((each, at) => each !== one && serves(each, one, at < position));
      if (other !== undefined) yield redundancy(one, other);
    }
  }
}

function orderedKeys(table: Table): readonly Ordered[] {
  const { primaryKey } = table;
  const ascending = (columns: readonly string[]) => columns.map((column) => `${column} asc`);
  return [
    ...(primaryKey
      ? [
          {
            what: "primary key" as const,
            name: primaryKey.name,
            at: atPrimaryKey(table),
            unique: true,
            keys: ascending(primaryKey.columns),
            kept: true,
          },
        ]
      : []),
    ...table.uniques
      .filter((unique) => unique.deferrable === undefined && !unique.nullsNotDistinct)
      .map((unique) => ({
        what: "unique key" as const,
        name: unique.name,
        at: atUnique(table, unique),
        unique: true,
        keys: ascending(unique.columns),
        kept: false,
      })),
    ...table.indexes
      .filter((index) => index.where === undefined && index.method === undefined)
      .flatMap((index) => {
        const keys = index.keys.flatMap((key) =>
          key.column === undefined ? [] : [`${key.column} ${key.descending ? "desc" : "asc"}${key.nulls ?? ""}`],
        );
        if (keys.length !== index.keys.length) return [];
        return [
          {
            what: "index" as const,
            name: index.name,
            at: atIndex(table, index),
            unique: index.unique,
            keys,
            kept: index.include.length > 0,
          },
        ];
      }),
  ];
}

/** `other` does all that `one` does; of two equals the later one is redundant. */
function serves(other: Ordered, one: Ordered, isEarlier: boolean): boolean {
  if (one.kept || one.keys.length === 0) return false;
  const same = other.keys.length === one.keys.length;
  if (!one.keys.every((key, position) => key === other.keys[position])) return false;
  if (one.unique) return same && other.unique && isEarlier;
  return !same || other.unique || isEarlier;
}

function redundancy(one: Ordered, other: Ordered): Problem {
  const same = other.keys.length === one.keys.length;
  return {
    code: "C031",
    ...(same && (one.unique || !other.unique) && { severity: "warning" as const }),
    at: one.at,
    message: same
      ? `the ${one.what} \`${one.name}\` repeats the ${other.what} \`${other.name}\``
      : `the ${one.what} \`${one.name}\` is the beginning of the ${other.what} \`${other.name}\``,
    label: same ? "the same columns" : "every query that it serves is served by the other one",
    related: [{ at: other.at, message: `the ${other.what}` }],
    hint: "remove it, unless you measured that it helps",
  };
}

/** C013: a foreign key points to exactly the columns of a primary key or unique key, in that key's order where an engine asks for it. */
import type { Problem } from "../../diagnostics/diagnostic.ts";
import type { ForeignKey, Table } from "../../schema/schema.ts";
import { atForeignKey, atIndex, atPrimaryKey, atTable, atUnique } from "../paths.ts";
import type { Scope } from "../scope.ts";
import { listed } from "../words.ts";

export function* foreignKeyTargets({ schema, limits, table: tableOf }: Scope): Iterable<Problem> {
  // Measured: MySQL and MariaDB find no key whose columns stand in another order, SQLite and PostgreSQL do.
  const fits = limits.keysInAnyOrder ? sameSet : sameOrder;
  for (const table of schema.tables) {
    for (const key of table.foreignKeys) {
      const parent = tableOf(key.references.table);
      if (parent === undefined) continue;
      const at = atForeignKey(table, key);
      if (key.columns.length !== key.references.columns.length) yield { at, ...wrongCount(key) };
      else if (!keys(parent).some((candidate) => candidate.sound && fits(candidate.columns, key.references.columns)))
        yield { at, ...notUnique(parent, key) };
    }
  }
}

interface Key {
  readonly columns: readonly string[];
  readonly at: string;
  /** A foreign key may point to it. */
  readonly sound: boolean;
  /** What the key is, and what it lacks. */
  readonly words: string;
}

function keys(table: Table): readonly Key[] {
  const primary = table.primaryKey;
  return [
    ...(primary ? [{ columns: primary.columns, at: atPrimaryKey(table), sound: true, words: "the primary key" }] : []),
    ...table.uniques.map((unique) => ({
      columns: unique.columns,
      at: atUnique(table, unique),
      // https://www.postgresql.org/docs/current/sql-createtable.html: a deferrable key is no target.
      sound: unique.deferrable === undefined,
      words:
        unique.deferrable === undefined
          ? "the unique key"
          : "this unique key is deferrable, which no foreign key can rely on",
    })),
    ...table.indexes.flatMap((index) => {
      const columns = index.keys.flatMap((key) => (key.column === undefined ? [] : [key.column]));
      if (columns.length !== index.keys.length) return [];
      const words = !index.unique
        ? "this index is not unique"
        : index.where
          ? "this index is unique for some rows only"
          : "the unique index";
      return [{ columns, at: atIndex(table, index), sound: index.unique && index.where === undefined, words }];
    }),
  ];
}

function wrongCount({ columns, references }: ForeignKey): Omit<Problem, "at"> {
  return {
    code: "C013",
    message: `a foreign key of ${count(columns)} references ${count(references.columns)} of \`${references.table}\``,
    label: `${listed(columns)} here, ${listed(references.columns)} there`,
    hint: "name as many columns on both sides, in the same order",
  };
}

function count(columns: readonly string[]): string {
  return columns.length === 1 ? "one column" : `${columns.length} columns`;
}

function notUnique(parent: Table, { columns, references }: ForeignKey): Omit<Problem, "at"> {
  const there = references.columns.map((column) => `${parent.className}.${column}`);
  const candidates = keys(parent).filter((candidate) => sameSet(candidate.columns, references.columns));
  const reordered = candidates.find((candidate) => candidate.sound);
  if (reordered !== undefined) {
    return {
      code: "C013",
      message: `the foreign key names the columns of \`${parent.className}\` in another order than their key`,
      label: `${listed(references.columns)} here`,
      related: [{ at: reordered.at, message: `${reordered.words} is ${listed(reordered.columns)}` }],
      hint: `name them in the key's order: [${reordered.columns.join(", ")}], and the columns here likewise`,
    };
  }
  return {
    code: "C013",
    message: `${listed(there)} ${there.length === 1 ? "is" : "are"} not unique, so that ${listed(columns)} cannot reference ${there.length === 1 ? "it" : "them"}`,
    label: "the foreign key",
    related:
      candidates.length > 0
        ? candidates.map(({ at, words }) => ({ at, message: words }))
        : [{ at: atTable(parent), message: primaryKeyWords(parent) }],
    hint: `${makeUnique(parent, references.columns)}, or reference the primary key`,
  };
}

function primaryKeyWords({ className, primaryKey }: Table): string {
  return primaryKey === undefined
    ? `\`${className}\` has no primary key`
    : `the primary key of \`${className}\` is ${listed(primaryKey.columns)}`;
}

function makeUnique(parent: Table, columns: readonly string[]): string {
  return columns.length === 1
    ? `add .unique() to \`${parent.className}.${columns.join()}\``
    : `add unique(${columns.map((column) => `this.${column}`).join(", ")}) to \`${parent.className}\``;
}

function sameOrder(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((column, position) => column === right[position]);
}

function sameSet(left: readonly string[], right: readonly string[]): boolean {
  return sameOrder([...left].sort(), [...right].sort());
}

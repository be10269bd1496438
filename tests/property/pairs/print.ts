/** Writes a pair down for a person: both schemas much as an author would write them, the edits, and the rows. */

import type { Pair } from "./pair.ts";
import type { ColumnState, TableState, World } from "./world.ts";

export function print({ before, after, said }: Pair): string {
  return `\n// before\n${schema(before)}\n// edits: ${said.join("; ")}\n// after\n${schema(after)}\n// rows before\n${before.tables.map(rows).join("")}`;
}

function schema({ tables, views }: World): string {
  return [
    ...tables.map(table),
    ...views.map((view) => `view ${view.name}: select ${view.columns.join(", ")} from ${view.table}`),
  ].join("\n");
}

function table({
  key,
  name,
  strict,
  comment,
  columns,
  primaryKey,
  uniques,
  indexes,
  checks,
  foreignKeys,
}: TableState): string {
  const members = [
    ...columns.map(column),
    `primaryKey(${primaryKey.join(", ")})`,
    ...[...uniques, ...indexes, ...checks, ...foreignKeys].map((member) => JSON.stringify(member)),
  ];
  return `class ${key} { name: ${JSON.stringify(name)}${strict ? " strict" : ""}${comment === undefined ? "" : ` // ${JSON.stringify(comment)}`}\n${members.map((line) => `  ${line}\n`).join("")}}`;
}

function column({ key, type, name, edited: _, flavour: __, ...more }: ColumnState): string {
  const { kind, ...size } = type;
  return `${key} = ${kind}(${Object.keys(size).length === 0 ? "" : JSON.stringify(size)}) named ${JSON.stringify(name)} ${JSON.stringify(more)}`;
}

function rows({ key, columns, rows: all }: TableState): string {
  return all.map(({ cells }) => `${key} ${JSON.stringify(columns.map((each) => cells[each.key]))}\n`).join("");
}

/** Random pairs of schemas that are two states of one project, and a row for each table. */

import fc from "fast-check";
import type { Column, Schema, Table } from "../../generator/schema/schema.ts";
import { schema } from "../validate/build.ts";
import { assemble, columns, type Extras, extras, name } from "../validate/odd-schemas.ts";

export interface Pair {
  readonly from: Schema;
  readonly to: Schema;
}

interface Draft {
  readonly name: string;
  readonly before: readonly Column[];
  readonly after: readonly Column[];
  readonly more: readonly [before: Extras, after: Extras];
  /** Whether the table is there in the smaller state, too. */
  readonly old: boolean;
}

const draft: fc.Arbitrary<Draft> = fc
  .tuple(name, columns, columns, extras, extras, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), fc.boolean())
  .map(([tableName, before, fresh, first, second, flips, old]) => ({
    name: tableName,
    before,
    after: [...kept(before, flips), ...added(before, fresh)],
    more: [referring(first), referring({ ...second, reference: first.reference ?? optional(second.reference) })],
    old,
  }));

/** A reference leads to the same table in both states, to one that has rows. */
function referring(more: Extras): Extras {
  return more.reference === undefined
    ? more
    : { ...more, reference: [0, more.reference[1], more.reference[2], more.reference[3]] };
}

/** A new reference is null in the rows that are there. */
function optional(reference: Extras["reference"]): Extras["reference"] {
  return reference && [reference[0], reference[1], reference[2], true];
}

/** The first column stays, since checks rely on it; of the others some go, and some may be null from now on. */
function kept(before: readonly Column[], flips: readonly boolean[]): readonly Column[] {
  return before.flatMap((column, i) => {
    if (i > 0 && flips[i]) return [];
    return [flips[i + 6] ? { ...column, nullable: true } : column];
  });
}

/** New columns have something to put into the rows that are there. */
function added(before: readonly Column[], fresh: readonly Column[]): readonly Column[] {
  const names = new Set(before.map((column) => column.name.toLowerCase()));
  return fresh
    .filter((column) => !names.has(column.name.toLowerCase()))
    .map((column) => ({ ...column, nullable: column.nullable || column.default === undefined }));
}

/** Two states of a schema, the larger one before or after the other. */
export const pairs: fc.Arbitrary<Pair> = fc
  .tuple(
    fc.uniqueArray(draft, { selector: (each) => each.name.toLowerCase(), minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([drafts, swapped]) => {
    const ordered = [...drafts.filter(({ old }) => old), ...drafts.filter(({ old }) => !old)];
    const all = ordered.map((_, i) => `Table${i}`);
    const few = all.slice(0, ordered.filter(({ old }) => old).length);
    const smaller = few.map((_, i) => tableOf(few, i, ordered[i]?.before, ordered[i]?.more[0], ordered[i]?.name));
    const larger = all.map((_, i) => tableOf(all, i, ordered[i]?.after, ordered[i]?.more[1], ordered[i]?.name));
    const [small, large] = [schema(smaller), schema(larger)];
    return swapped ? { from: large, to: small } : { from: small, to: large };
  });

function tableOf(
  classes: readonly string[],
  position: number,
  own: readonly Column[] = [],
  more?: Extras,
  tableName = "",
): Table {
  if (more === undefined) throw new Error(`no draft for ${tableName}`);
  return assemble(classes, position, tableName, own, more);
}

/** One row in each table, all of whose columns have values; rows of number 1 refer to each other. */
export function rowsOf({ tables }: Schema): string {
  const inserts = tables.map((table) => {
    const names = table.columns.map((column) => quoted(column.name));
    return `insert into ${quoted(table.name)} (${names.join(", ")}) values (${table.columns.map(literal).join(", ")});\n`;
  });
  return `begin;\npragma defer_foreign_keys = on;\n${inserts.join("")}commit;\n`;
}

const quoted = (identifier: string) => `"${identifier.replaceAll('"', '""')}"`;

/** A value of the column's type, as SQLite keeps it. */
function literal({ type }: Column): string {
  switch (type.kind) {
    case "integer":
    case "bigint":
    case "boolean":
      return "1";
    case "double":
      return "0.5";
    case "decimal":
      return `'1${type.scale === 0 ? "" : `.${"5".padEnd(type.scale, "0")}`}'`;
    case "timestamp":
      return "'2024-02-29 23:59:59.999'";
    case "date":
      return "'2024-02-29'";
    case "json":
      return `'{"a":[1]}'`;
    case "uuid":
      return "'0188a6b2-7d5b-7cc2-9f2b-0d8c6d3e5f10'";
    case "bytes":
      return "x'00ff'";
    case "oneOf":
      return `'${(type.values[0] ?? "").replaceAll("'", "''")}'`;
    case "text":
    case "native":
      return "'a'";
  }
}

/** What a rule sees: the Schema with its tables by class, and what the selected dialects allow together. */

import type { Problem } from "../diagnostics/diagnostic.ts";
import { type Limits, strictest } from "../dialects/limits.ts";
import type { Column, DialectName, ForeignKey, Schema, Table } from "../schema/schema.ts";

export interface Scope {
  readonly schema: Schema;
  readonly limits: Limits;
  /** The selected dialects. */
  readonly dialects: readonly DialectName[];
  /** Undefined for a class that is no table; whoever read the source has said so. */
  table(className: string): Table | undefined;
  column(table: Table, property: string): Column | undefined;
}

/** One rule: what it finds wrong, in source order. */
export type Rule = (scope: Scope) => Iterable<Problem>;

export function scopeOf(schema: Schema, dialects: readonly DialectName[]): Scope {
  const tables = new Map(schema.tables.map((table) => [table.className, table]));
  return {
    schema,
    limits: strictest(dialects),
    dialects,
    table: (className) => tables.get(className),
    column: (table, property) => table.columns.find((column) => column.property === property),
  };
}

/** A foreign key from columns to the same columns. */
export function referencesItself(table: Table, { columns, references }: ForeignKey): boolean {
  return references.table === table.className && columns.join("\0") === references.columns.join("\0");
}

/** A schema with its rows, as the property test keeps them: plain data that edits change, and that none of the project's code computes. */

import type { ColumnType, Deferrable, ReferentialAction } from "../../../generator/schema/schema.ts";

/** A value in the one spelling that all engines' values are brought to; JSON with sorted keys, bytes in hexadecimal digits. */
export type Cell = string | null;

/** What a row must hold: one value, or anything that is as good. */
export type Expected =
  | Cell
  /** `value`: anything but null. */
  | { readonly any: "value" | "value or null" }
  /** A text that reads as exactly this number. */
  | { readonly number: number }
  | { readonly near: number; readonly within: number }
  /** A text that is this JSON, keys sorted. */
  | { readonly json: string };

/** What the texts of a column look like, so that they can be converted. */
export const flavours = [
  "any",
  "whole",
  "number",
  "decimal",
  "truth",
  "day",
  "instant",
  "json",
  "uuid",
  "name",
] as const;
export type Flavour = (typeof flavours)[number];

export type Computed =
  | { readonly kind: "length"; readonly of: string }
  | { readonly kind: "coalesce"; readonly of: string; readonly otherwise: string }
  | { readonly kind: "isSet"; readonly of: string };

export type Test =
  | { readonly kind: "either"; readonly a: string; readonly b: string }
  | { readonly kind: "shorter"; readonly of: string; readonly than: number }
  | { readonly kind: "differs"; readonly of: string; readonly from: string }
  | { readonly kind: "atLeast"; readonly of: string; readonly value: number };

export interface ColumnState {
  /** Never changes: the column is the same one as long as this is. */
  readonly key: string;
  name: string;
  type: ColumnType;
  readonly flavour: Flavour;
  nullable: boolean;
  identity?: boolean;
  /** Its value as a cell. */
  default?: string | { readonly now: true };
  computed?: { readonly by: Computed; readonly stored: boolean };
  updatedNow?: boolean;
  comment?: string;
  /** A cell for existing rows. */
  backfill?: string;
  valueChanges?: {
    readonly renamed: Readonly<Record<string, string>>;
    readonly removed: Readonly<Record<string, string | null>>;
  };
  /** What edits did to it: each aspect is changed once. */
  readonly edited: string[];
}

/** `name` is absent where it is derived. Columns are keys. */
export interface UniqueState {
  readonly key: string;
  readonly columns: readonly string[];
  nullsNotDistinct: boolean;
  name?: string;
}

export interface ForeignKeyState {
  readonly key: string;
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
  onDelete: ReferentialAction;
  onUpdate: ReferentialAction;
  deferrable?: Deferrable;
  name?: string;
}

export interface CheckState {
  readonly key: string;
  readonly test: Test;
  name?: string;
}

export interface IndexState {
  readonly key: string;
  readonly columns: readonly { readonly column: string; readonly descending: boolean }[];
  readonly unique: boolean;
  readonly partial: boolean;
  name?: string;
}

export interface RowState {
  /** Of the first state's row that it was. */
  readonly number: number;
  cells: Record<string, Expected>;
}

export interface TableState {
  readonly key: string;
  name: string;
  comment?: string;
  columns: ColumnState[];
  primaryKey: readonly string[];
  uniques: UniqueState[];
  foreignKeys: ForeignKeyState[];
  checks: CheckState[];
  indexes: IndexState[];
  strict: boolean;
  rows: RowState[];
}

export interface ViewState {
  readonly key: string;
  name: string;
  readonly table: string;
  columns: readonly string[];
}

export interface World {
  tables: TableState[];
  views: ViewState[];
}

export function columnOf(table: TableState, key: string): ColumnState {
  const found = table.columns.find((column) => column.key === key);
  if (found === undefined) throw new Error(`${table.key} has no column ${key}`);
  return found;
}

export function isExact(expected: Expected | undefined): expected is Cell {
  return expected === null || typeof expected === "string";
}

/** Rows hold no two equal keys; unknown values count as clashing. */
export function areUnique(rows: readonly RowState[], columns: readonly string[], nullsEqual: boolean): boolean {
  const seen = new Set<string>();
  for (const { cells } of rows) {
    const key = columns.map((column) => cells[column]);
    if (!key.every(isExact)) return false;
    if (!nullsEqual && key.includes(null)) continue;
    const text = JSON.stringify(key);
    if (seen.has(text)) return false;
    seen.add(text);
  }
  return true;
}

/** SQL's answer, where null passes. */
export function passes(test: Test, cells: Readonly<Record<string, Expected>>): boolean {
  switch (test.kind) {
    case "either":
      return [cells[test.a], cells[test.b]].some((cell) => isExact(cell) && cell !== null);
    case "shorter": {
      const cell = cells[test.of];
      return isExact(cell) && (cell === null || [...cell].length <= test.than);
    }
    case "differs": {
      const cell = cells[test.of];
      return isExact(cell) && cell !== test.from;
    }
    case "atLeast": {
      const cell = cells[test.of];
      return isExact(cell) && (cell === null || Number(cell) >= test.value);
    }
  }
}

export function reads(by: Computed | Test): readonly string[] {
  return by.kind === "either" ? [by.a, by.b] : [by.of];
}

/** The value of a generated column. */
export function compute(by: Computed, cells: Readonly<Record<string, Expected>>): Expected {
  const cell = cells[by.of];
  if (!isExact(cell)) return { any: "value or null" };
  switch (by.kind) {
    case "length":
      return cell === null ? null : String([...cell].length);
    case "coalesce":
      return cell ?? by.otherwise;
    case "isSet":
      return cell === null ? "0" : "1";
  }
}

/** Computes the generated columns of all rows anew. */
export function recompute(table: TableState): void {
  for (const column of table.columns) {
    const { computed } = column;
    if (computed === undefined) continue;
    for (const row of table.rows) row.cells[column.key] = compute(computed.by, row.cells);
  }
}

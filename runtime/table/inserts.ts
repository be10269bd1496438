/** The statements of insert, insertMany, upsert and patch, by the columns that are given. */
import type { Statement, Value } from "../driver.ts";
import { unprepared } from "../statement.ts";
import { type Given, hasBit, type Mask, type Placeholder, placeholder, remember, variant } from "./variants.ts";

/** Finished fragments; names of columns are quoted. */
export interface InsertFragments {
  /** `INSERT INTO "messages"`. */
  readonly into: string;
  /** Bit i of a mask stands for the i-th. */
  readonly columns: readonly string[];
  readonly placeholder: Placeholder;
  /** What follows the table where no column is given. */
  readonly empty: string;
  /** The array type of each column, where a statement can take all values of a column as one array. */
  readonly arrays?: readonly string[];
  /** What follows the values: ` RETURNING …` or nothing. */
  readonly after: string;
  /** Of the columns in `after`; see `statement`. */
  readonly bigints?: boolean;
}

export interface Inserts {
  /** Inserts one row. */
  one(mask: Mask): Statement;
  /** Inserts `rows` rows, a power of two. */
  many(mask: Mask, rows: number): Statement;
  /** Inserts any number of rows, whose columns are a parameter each; undefined where the engine has no arrays of them. */
  readonly lists: ((mask: Mask) => Statement) | undefined;
}

export function inserts(fragments: InsertFragments): Inserts {
  const single = { ...fragments, single: true };
  const one = remember((mask) => insertText(fragments, mask, 1) + fragments.after, single);
  // By the power of two: 2, 4, 8 …
  const many: ((mask: Mask) => Statement)[] = [];
  return {
    one,
    many(mask, rows) {
      if (rows === 1) return one(mask);
      const power = Math.log2(rows);
      many[power] ??= remember((of) => insertText(fragments, of, rows) + fragments.after, fragments);
      return variant(many, power)(mask);
    },
    lists: fragments.arrays && remember((mask) => listsText(fragments, mask) + fragments.after, fragments),
  };
}

/** https://www.postgresql.org/docs/current/functions-array.html: unnest of several arrays gives rows in their order. */
function listsText({ into, columns, arrays = [] }: InsertFragments, mask: Mask): string {
  const isGiven = (_: string, bit: number) => hasBit(mask, bit);
  const parameters = arrays.filter(isGiven).map((type, index) => `$${index + 1}::${type}`);
  return `${into} (${columns.filter(isGiven).join(", ")}) SELECT * FROM unnest(${parameters.join(", ")})`;
}

/** An upsert by one key: what follows the values, by which of the key's columns are null. */
export interface UpsertFragments extends InsertFragments {
  /** ` ON CONFLICT (…) DO UPDATE SET `, one for each set of nulls. */
  readonly conflict: readonly string[];
  /** `"sender" = excluded."sender"`, one for each column. */
  readonly assignments: readonly string[];
  /** Columns that keep their value in a row that is there: those of the key and the primary key. */
  readonly kept: readonly number[];
  /** An assignment that changes nothing, where no other is left. */
  readonly idle: string;
  /** `UPDATE "messages" SET `. */
  readonly update: string;
  /** The key's conditions without their parameters: `"id" = `. */
  readonly where: readonly string[];
  /** The code of the error by which the statement fails when its row conflicts with another key. */
  readonly guard?: string;
}

export interface Upserts {
  readonly guard: string | undefined;
  /** Bit i of `nulls` is set where the i-th nullable column of the key is null. */
  one(mask: Mask, nulls?: number): Statement;
  /** The same row as a plain insert. */
  insert(mask: Mask): Statement;
  /** The same row as an update under its key, whose values follow those that `updateValues` gives. */
  update(mask: Mask): Statement;
  updateValues(given: Given): readonly Value[];
}

export function upserts(fragments: UpsertFragments): Upserts {
  const { columns, assignments, conflict, idle, kept } = fragments;
  const single = { ...fragments, single: true };
  const isSet = (mask: Mask, bit: number) => hasBit(mask, bit) && !kept.includes(bit);
  const variants = conflict.map((clause) =>
    remember((mask) => {
      const set = assignments.filter((_, bit) => isSet(mask, bit)).join(", ");
      return insertText(fragments, mask, 1) + clause + (set || idle) + fragments.after;
    }, single),
  );
  return {
    guard: fragments.guard,
    one: (mask, nulls = 0) => variant(variants, nulls)(mask),
    insert: (mask) => unprepared(insertText(fragments, mask, 1)),
    update: (mask) => unprepared(updateText(fragments, (bit) => isSet(mask, bit))),
    updateValues({ mask, values }) {
      const bits = columns.flatMap((_, bit) => (hasBit(mask, bit) ? bit : []));
      return values.filter((_, index) => isSet(mask, bits[index] ?? -1));
    },
  };
}

/** An update by key. */
export interface UpdateFragments {
  /** `UPDATE "messages" SET `. */
  readonly update: string;
  /** Bit i of a mask stands for the i-th, quoted. */
  readonly columns: readonly string[];
  /** Conditions without their parameters: `"id" = `. */
  readonly where: readonly string[];
  readonly placeholder: Placeholder;
  readonly after: string;
  readonly bigints?: boolean;
}

/** Updates of one row, of the columns in a mask; the key's values follow theirs. */
export function updates(fragments: UpdateFragments): (mask: Mask) => Statement {
  const single = { ...fragments, single: true };
  return remember((mask) => updateText(fragments, (bit) => hasBit(mask, bit)) + fragments.after, single);
}

function updateText(
  fragments: Omit<UpdateFragments, "after"> & { readonly idle?: string },
  isSet: (bit: number) => boolean,
): string {
  let number = 0;
  const next = () => placeholder(fragments.placeholder, ++number);
  const set = fragments.columns.flatMap((column, bit) => (isSet(bit) ? `${column} = ${next()}` : [])).join(", ");
  const where = fragments.where.map((condition) => condition + next()).join(" AND ");
  return `${fragments.update}${set || (fragments.idle ?? "")} WHERE ${where}`;
}

function insertText(fragments: InsertFragments, mask: Mask, rows: number): string {
  const columns = fragments.columns.filter((_, bit) => hasBit(mask, bit));
  if (columns.length === 0) return `${fragments.into} ${fragments.empty}`;
  let number = 0;
  const row = () => `(${columns.map(() => placeholder(fragments.placeholder, ++number)).join(", ")})`;
  return `${fragments.into} (${columns.join(", ")}) VALUES ${Array.from({ length: rows }, row).join(", ")}`;
}

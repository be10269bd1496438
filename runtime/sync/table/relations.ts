/** Rows with the rows that foreign keys tie them to: one question for all keys, and the answers put to their rows. */
// Derived from runtime/table/relations.ts by scripts/derive-sync.ts; do not edit.
import type { Value } from "../driver.ts";
import { type Key, keyText } from "../../table/keys.ts";
import { listLimit } from "../../table/rows.ts";

/** Each key that rows ask for, once. */
export interface Asked {
  readonly keys: readonly Key[];
  /** For each row the place of its key among `keys`; -1 where it has none. */
  readonly places: readonly number[];
  /** The place of a key, by its text. */
  readonly placeOf: ReadonlyMap<Value, number>;
}

/** The other table's rows, for each key that was asked for. */
export type Related<O> = readonly (readonly O[])[];

/** Options of a relation that has several rows. */
export interface ChildrenOptions {
  /** The most rows for each row that is given, the first ones by primary key; all of them without it. */
  readonly limit?: number | undefined;
}

/** Options of a relation to rows that may be marked as deleted. */
export interface DeletedOptions {
  /** Deleted rows too. */
  readonly deleted?: "include" | undefined;
}

export function childrenLimit(options: ChildrenOptions | undefined): number | undefined {
  return options?.limit === undefined ? undefined : Number(listLimit(options, 0));
}

/** What the other table's rows are asked for by; a row whose key is null asks for none. */
export function askedKeys<T>(rows: readonly T[], keyOf: (row: T) => Key): Asked {
  const keys: Key[] = [];
  const placeOf = new Map<Value, number>();
  const places = rows.map((row) => {
    const key = keyOf(row);
    const text = keyText(key);
    if (text === null) return -1;
    const known = placeOf.get(text);
    if (known !== undefined) return known;
    placeOf.set(text, keys.length);
    return keys.push(key) - 1;
  });
  return { keys, places, placeOf };
}

/** Reads the rows of all keys at once; none are asked for without a key. */
export function related<O>(
  asked: Asked,
  keyOf: (other: O) => Key,
  read: (keys: readonly Key[]) => readonly O[],
): Related<O> {
  return asked.keys.length === 0 ? [] : listed(asked, keyOf, read(asked.keys)).lists;
}

/**
 * The same where a collation of the author's own may take keys for equal that are spelled otherwise. Then keys are asked for alone: all
 * of them where a row came whose key is not among them as it is spelled there, else, with `hasRows`, those without a row.
 */
export function relatedBySpelling<O>(
  asked: Asked,
  keyOf: (other: O) => Key,
  read: (keys: readonly Key[]) => readonly O[],
  hasRows: boolean,
): Related<O> {
  if (asked.keys.length === 0) return [];
  const { lists, isWhole } = listed(asked, keyOf, read(asked.keys));
  const found: (readonly O[])[] = [];
  for (const [place, key] of asked.keys.entries()) {
    const list = lists[place] ?? [];
    const isKnown = isWhole && (list.length > 0 || !hasRows);
    found.push(isKnown ? list : read([key]));
  }
  return found;
}

function listed<O>(
  { keys, placeOf }: Asked,
  keyOf: (other: O) => Key,
  others: readonly O[],
): { readonly lists: Related<O>; readonly isWhole: boolean } {
  const lists: O[][] = keys.map(() => []);
  let isWhole = true;
  for (const other of others) {
    const list = lists[placeOf.get(keyText(keyOf(other))) ?? -1];
    if (list === undefined) isWhole = false;
    else list.push(other);
  }
  return { lists, isWhole };
}

/** Puts to each row the one that its key names. A row whose other row has gone is gone with it, and left out. */
export function withOne<T, O, R>(
  rows: readonly T[],
  { places }: Asked,
  others: Related<O>,
  join: (row: T, other: O) => R,
): R[] {
  const joined: R[] = [];
  for (const [index, row] of rows.entries()) {
    const other = others[places[index] ?? -1]?.[0];
    if (other !== undefined) joined.push(join(row, other));
  }
  return joined;
}

/** The same where there may be none, which is null. */
export function withOneOrNull<T, O, R>(
  rows: readonly T[],
  { places }: Asked,
  others: Related<O>,
  join: (row: T, other: O | null) => R,
): R[] {
  return rows.map((row, index) => join(row, others[places[index] ?? -1]?.[0] ?? null));
}

/** Puts to each row all that have its key, in the order in which they were read. Rows of one key share the list. */
export function withMany<T, O, R>(
  rows: readonly T[],
  { places }: Asked,
  others: Related<O>,
  join: (row: T, others: readonly O[]) => R,
): R[] {
  return rows.map((row, index) => join(row, others[places[index] ?? -1] ?? []));
}

/** Rows with the rows that foreign keys tie them to: one question for all keys, and the answers put to their rows. */
import type { Executor, Row, Statement, Value } from "../driver.ts";
import { type Key, keyText } from "./keys.ts";
import { listLimit } from "./rows.ts";

/** A table's rows by a key of theirs, and how those of many keys are read at once. */
export interface KeyedRows<R> {
  /** The key of a row, its values encoded. */
  readonly keyOf: (row: R) => Key;
  readonly row: (cells: Row) => R;
  /** The engine's own way to give many keys. */
  readonly encodeKeys: (keys: readonly Key[], width: number) => readonly Value[];
  /** Of how many columns the key is. */
  readonly width: number;
  readonly sql: Statement;
  /** The first rows of each key, as many as its last parameter says. */
  readonly limited?: Statement;
  /** Of rows that may be marked as deleted: those, too. */
  readonly withDeleted?: Statement;
  /** The engine may take keys for equal that are spelled otherwise, since the author chose how it compares. */
  readonly isSpelled?: boolean;
}

/** The same where such a choice stands on the other side. */
export function spelled<R>(keyed: KeyedRows<R>): KeyedRows<R> {
  return { ...keyed, isSpelled: true };
}

/** Each key that rows ask for, once. */
interface Asked {
  readonly keys: readonly Key[];
  /** For each row the place of its key among `keys`; -1 where it has none. */
  readonly places: readonly number[];
  /** The place of a key, by its text. */
  readonly placeOf: ReadonlyMap<Value, number>;
}

/** The other table's rows, for each key that was asked for. */
type Related<O> = readonly (readonly O[])[];

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

/** What the other table's rows are asked for by; a row whose key is null asks for none. */
function askedKeys<T>(rows: readonly T[], keyOf: (row: T) => Key): Asked {
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

/**
 * Reads the rows of all keys at once; none are asked for without a key. Where keys may be spelled otherwise, they are then asked for
 * alone: all of them where a row came whose key is not among them as it is spelled there, else, with `hasRows`, those without a row.
 */
async function related<O>(
  executor: Executor,
  asked: Asked,
  other: KeyedRows<O>,
  hasRows: boolean,
  options: ChildrenOptions & DeletedOptions = {},
): Promise<Related<O>> {
  const read = reader(other, options);
  if (asked.keys.length === 0) return [];
  const { lists, isWhole } = listed(asked, other.keyOf, (await executor.rows(...read(asked.keys))).map(other.row));
  if (other.isSpelled !== true) return lists;
  const found: (readonly O[])[] = [];
  for (const [place, key] of asked.keys.entries()) {
    const list = lists[place] ?? [];
    const isKnown = isWhole && (list.length > 0 || !hasRows);
    found.push(isKnown ? list : (await executor.rows(...read([key]))).map(other.row));
  }
  return found;
}

/** The statement for many keys and its values. */
function reader(
  { sql, limited, withDeleted, encodeKeys, width }: Omit<KeyedRows<unknown>, "keyOf">,
  options: ChildrenOptions & DeletedOptions,
): (keys: readonly Key[]) => readonly [Statement, readonly Value[]] {
  const limit = options.limit === undefined ? undefined : Number(listLimit(options, 0));
  if (limit !== undefined && limited !== undefined) return (keys) => [limited, [...encodeKeys(keys, width), limit]];
  const statement = options.deleted === "include" ? (withDeleted ?? sql) : sql;
  return (keys) => [statement, encodeKeys(keys, width)];
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

/** Puts to each row the one that its key refers to. A row whose other row has gone is gone with it, and left out. */
export async function withOne<T, O, R>(
  executor: Executor,
  rows: readonly T[],
  own: Pick<KeyedRows<T>, "keyOf">,
  other: KeyedRows<O>,
  join: (row: T, other: O) => R,
): Promise<R[]> {
  const asked = askedKeys(rows, own.keyOf);
  const others = await related(executor, asked, other, true);
  const joined: R[] = [];
  for (const [index, row] of rows.entries()) {
    const found = others[asked.places[index] ?? -1]?.[0];
    if (found !== undefined) joined.push(join(row, found));
  }
  return joined;
}

/** The same where there may be none, which is null. */
export async function withOneOrNull<T, O, R>(
  executor: Executor,
  rows: readonly T[],
  own: Pick<KeyedRows<T>, "keyOf">,
  other: KeyedRows<O>,
  join: (row: T, other: O | null) => R,
  options?: DeletedOptions,
): Promise<R[]> {
  const asked = askedKeys(rows, own.keyOf);
  const others = await related(executor, asked, other, true, options);
  return rows.map((row, index) => join(row, others[asked.places[index] ?? -1]?.[0] ?? null));
}

/** The same of the row that refers to its key. */
export async function withChild<T, O, R>(
  executor: Executor,
  rows: readonly T[],
  own: Pick<KeyedRows<T>, "keyOf">,
  other: KeyedRows<O>,
  join: (row: T, other: O | null) => R,
): Promise<R[]> {
  const asked = askedKeys(rows, own.keyOf);
  const others = await related(executor, asked, other, false);
  return rows.map((row, index) => join(row, others[asked.places[index] ?? -1]?.[0] ?? null));
}

/** Puts to each row all that refer to its key, in the order in which they were read. Rows of one key share the list. */
export async function withMany<T, O, R>(
  executor: Executor,
  rows: readonly T[],
  own: Pick<KeyedRows<T>, "keyOf">,
  other: KeyedRows<O>,
  join: (row: T, others: readonly O[]) => R,
  options?: ChildrenOptions,
): Promise<R[]> {
  const asked = askedKeys(rows, own.keyOf);
  const others = await related(executor, asked, other, false, options);
  return rows.map((row, index) => join(row, others[asked.places[index] ?? -1] ?? []));
}

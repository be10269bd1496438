/** Inserts of many rows: chunks within the engine's limits, in one transaction, rows back in the order in which they came. */
import type { Executor, Row, Statement, Value } from "../driver.ts";
import type { Inserts } from "./inserts.ts";
import { keyText } from "./keys.ts";
import { only } from "./rows.ts";
import { type Given, hasBit, type Placeholder, placeholder, remember } from "./variants.ts";

/** What one statement of the engine takes. */
export interface ChunkLimits {
  readonly parameters: number;
  readonly rows: number;
  /** Makes one parameter of a column's values, where the engine takes them so. */
  readonly encodeList?: (values: readonly Value[]) => Value;
  /** Where rows come back in no certain order: the number that the engine counts up for each. */
  readonly numberedBy?: Numbering;
}

export interface Numbering {
  /** The cell of a row that holds it. */
  readonly cell: number;
  /** Whether a call may give it; then it is the first column. */
  readonly mayBeGiven: boolean;
}

/** Rows that follow each other and give the same columns: one statement. */
interface Chunk {
  readonly rows: readonly Given[];
  readonly statement: Statement;
  readonly values: readonly Value[];
}

/** The most rows whose columns are one parameter each. */
const listedRows = 8192;

/**
 * Rows are inserted in their order, so that one may refer to an earlier one. A new chunk begins where the given columns
 * change. Without lists each is a power of two, so that few statements serve all lengths.
 */
function chunks(rows: readonly Given[], inserts: Inserts, limits: ChunkLimits): readonly Chunk[] {
  const made: Chunk[] = [];
  for (let start = 0; start < rows.length; ) {
    const { mask, values } = rows[start] ?? nothing;
    const width = values.length;
    const { encodeList } = limits;
    const lists = width === 0 || encodeList === undefined ? undefined : inserts.lists;
    // Without a column there is no list of values to repeat.
    const fitting = width === 0 ? 1 : Math.min(limits.rows, Math.floor(limits.parameters / width));
    const most = lists === undefined ? fitting : listedRows;
    let end = start + 1;
    let bytes = sizeOf(values);
    while (end < rows.length && end - start < most && rows[end]?.mask === mask) {
      bytes += sizeOf((rows[end] ?? nothing).values);
      if (bytes > bytesPerStatement) break;
      end++;
    }
    const size = lists === undefined ? powerOfTwo(end - start) : end - start;
    const part = rows.slice(start, start + size);
    if (lists === undefined || encodeList === undefined || size === 1)
      made.push({ rows: part, statement: inserts.many(mask, size), values: part.flatMap((each) => each.values) });
    else made.push({ rows: part, statement: lists(mask), values: columnsOf(part, width).map(encodeList) });
    start += size;
  }
  return made;
}

/**
 * Well below the packet that a server takes: MariaDB's limit is 16 MiB,
 * https://mariadb.com/kb/en/server-system-variables/#max_allowed_packet
 */
const bytesPerStatement = 4 * 2 ** 20;

/** About how much of a packet the values take; a character of text has up to three bytes. */
function sizeOf(values: readonly Value[]): number {
  let size = 0;
  for (const value of values) {
    if (typeof value === "string") size += 3 * value.length;
    else size += value instanceof Uint8Array ? value.byteLength : 8;
  }
  return size;
}

const nothing: Given = { mask: 0, values: [] };

/** The largest power of two that is not above `count`. */
function powerOfTwo(count: number): number {
  return 2 ** Math.floor(Math.log2(count));
}

/** The values of each column. */
function columnsOf(rows: readonly Given[], width: number): readonly (readonly Value[])[] {
  return Array.from({ length: width }, (_, column) => rows.map(({ values }) => values[column] ?? null));
}

/**
 * Rows in the order in which their values were given: a number that was given is found again, and numbers that the engine gave
 * count up. https://www.sqlite.org/lang_returning.html promises no order, https://www.sqlite.org/autoinc.html that they do.
 */
function inOrder(rows: readonly Row[], part: Chunk, { cell, mayBeGiven }: Numbering): readonly Row[] {
  const [{ mask } = nothing] = part.rows;
  if (!mayBeGiven || !hasBit(mask, 0))
    return isAscending(rows, cell) ? rows : [...rows].sort((a, b) => compare(a[cell], b[cell]));
  const found = new Map(rows.map((row) => [String(row[cell]), row]));
  return part.rows.map(({ values }) => {
    const row = found.get(String(values[0]));
    return only(row === undefined ? [] : [row]);
  });
}

function isAscending(rows: readonly Row[], cell: number): boolean {
  for (let i = 1; i < rows.length; i++) if (compare(rows[i - 1]?.[cell], rows[i]?.[cell]) > 0) return false;
  return true;
}

/** Of whole numbers, as the driver gives them. */
function compare(a: unknown, b: unknown): number {
  return typeof a === "number" && typeof b === "number" ? a - b : Number(BigInt(String(a)) - BigInt(String(b)));
}

/** For an engine whose inserts return their rows. */
export async function insertMany(
  executor: Executor,
  rows: readonly Given[],
  inserts: Inserts,
  limits: ChunkLimits,
): Promise<readonly Row[]> {
  const parts = chunks(rows, inserts, limits);
  const [first] = parts;
  if (first === undefined) return [];
  const { numberedBy } = limits;
  const ordered = (rows: readonly Row[], part: Chunk) =>
    numberedBy === undefined ? rows : inOrder(rows, part, numberedBy);
  if (parts.length === 1) return ordered(await executor.rows(first.statement, first.values), first);
  return executor.atomically(async (transaction) => {
    const inserted: Row[] = [];
    for (const part of parts) {
      for (const row of ordered(await transaction.rows(part.statement, part.values), part)) inserted.push(row);
    }
    return inserted;
  });
}

/** For an engine whose inserts return rows as they were before triggers: they are read again by their keys. */
export async function insertManyAgain(
  executor: Executor,
  rows: readonly Given[],
  inserts: Inserts,
  limits: ChunkLimits,
  read: ReadByKey,
): Promise<readonly Row[]> {
  if (rows.length === 0) return [];
  return executor.atomically(async (transaction) => {
    const inserted = await insertMany(transaction, rows, inserts, limits);
    return readByKeys(transaction, inserted.map(read.keyOf), read);
  });
}

/** Rows without a primary key, which no engine gives back: how many they were. */
export async function insertAll(
  executor: Executor,
  rows: readonly Given[],
  inserts: Inserts,
  limits: ChunkLimits,
): Promise<number> {
  const parts = chunks(rows, inserts, limits);
  await executor.atomically(async (transaction) => {
    for (const part of parts) await transaction.run(part.statement, part.values);
  });
  return rows.length;
}

/** A row to insert with its key. */
export interface Keyed extends Given {
  /** Whether the database numbers it. */
  readonly isNumbered: boolean;
  /** The key's values, once the number is known. */
  key(insertId: bigint): readonly Value[];
}

/** How rows are read back where inserts return none. */
export interface ReadFragments {
  readonly one: Statement;
  /** `SELECT … WHERE "id" IN `. */
  readonly select: string;
  /** How many columns the key has. */
  readonly columns: number;
  readonly placeholder: Placeholder;
  readonly bigints?: boolean;
  /** The key of a row that was read, encoded as the key of a row to insert is. */
  readonly keyOf: (row: Row) => readonly Value[];
}

export interface ReadByKey {
  readonly one: Statement;
  /** For a power of two of keys. */
  readonly many: (keys: number) => Statement;
  readonly keyOf: (row: Row) => readonly Value[];
}

export function readByKey(fragments: ReadFragments): ReadByKey {
  const many = remember((keys) => {
    let number = 0;
    const next = () => placeholder(fragments.placeholder, ++number);
    const key = () => {
      const values = Array.from({ length: fragments.columns }, next).join(", ");
      return fragments.columns === 1 ? values : `(${values})`;
    };
    return `${fragments.select}(${Array.from({ length: Number(keys) }, key).join(", ")})`;
  }, fragments);
  return { one: fragments.one, many, keyOf: fragments.keyOf };
}

const keysPerRead = 256;

/**
 * For an engine whose inserts return nothing. A row that the database numbers is a statement of its own, since only the
 * number of a single row is certain.
 */
export async function insertManyByKey(
  executor: Executor,
  rows: readonly Keyed[],
  inserts: Inserts,
  limits: ChunkLimits,
  read: ReadByKey,
): Promise<readonly Row[]> {
  if (rows.length === 0) return [];
  return executor.atomically(async (transaction) => {
    const keys: (readonly Value[])[] = [];
    let known: Keyed[] = [];
    const flush = async () => {
      for (const part of chunks(known, inserts, limits)) await transaction.run(part.statement, part.values);
      known = [];
    };
    for (const row of rows) {
      if (!row.isNumbered) {
        known.push(row);
        keys.push(row.key(0n));
        continue;
      }
      await flush();
      const { insertId } = await transaction.run(inserts.one(row.mask), row.values);
      keys.push(row.key(insertId));
    }
    await flush();
    return readByKeys(transaction, keys, read);
  });
}

/** Rows in the order of their keys. */
async function readByKeys(
  executor: Executor,
  keys: readonly (readonly Value[])[],
  read: ReadByKey,
): Promise<readonly Row[]> {
  const found = new Map<Value, Row>();
  for (let start = 0; start < keys.length; ) {
    const size = powerOfTwo(Math.min(keysPerRead, keys.length - start));
    const rows = await executor.rows(read.many(size), keys.slice(start, start + size).flat());
    for (const row of rows) found.set(keyText(read.keyOf(row)), row);
    start += size;
  }
  const ordered: Row[] = [];
  for (const key of keys) {
    // An engine may give a key back in another spelling than it was written in; then it is asked for alone.
    ordered.push(found.get(keyText(key)) ?? only(await executor.rows(read.one, key)));
  }
  return ordered;
}

/** What the helpers share in reading rows: the one that must be there, limits, pages. */
import type { Row } from "../driver.ts";
import { NotFoundError, UsageError } from "../errors.ts";
import type { Range, Where } from "./where.ts";

/** The row of a statement that always gives one. */
export function only(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error("the row that was just written is not there any more");
  return row;
}

/** `row`, or the error that there is none with the key that was asked for. */
export function existing<R>(row: R | undefined, table: string, columns: readonly string[]): R {
  if (row !== undefined) return row;
  throw new NotFoundError(`${table} has no row with this ${columns.join(", ")}`, { table, columns });
}

export interface ListOptions {
  /** The most rows to give; all of them without it. */
  readonly limit?: number | undefined;
}

/** Which of an index's rows: `W` is the table's conditions, `O` the type of the column that the rows are ordered by. */
export interface MatchOptions<W, O> {
  /** Bounds of the column that the rows are ordered by, which the index serves. */
  readonly range?: Range<O> | undefined;
  /** Conditions on any columns, which the rows of the index are searched for. */
  readonly where?: Where<W> | undefined;
}

export interface FindOptions<W, O> extends MatchOptions<W, O>, ListOptions {
  /** The direction of the order; without it, the index's own. */
  readonly descending?: boolean | undefined;
}

export interface PageOptions<Cursor, W, O> extends MatchOptions<W, O> {
  /** The `next` of the page before; without it, the first page. */
  readonly after?: Cursor | undefined;
  /** The most rows of the page; 50 without it. */
  readonly limit?: number | undefined;
  /** The direction of the order; without it, the index's own. */
  readonly descending?: boolean | undefined;
}

export interface StreamOptions<W, O> extends MatchOptions<W, O> {
  /** How many rows are read at once; 1,000 without it. */
  readonly batch?: number | undefined;
  /** The direction of the order; without it, the index's own. */
  readonly descending?: boolean | undefined;
}

export interface Page<R, Cursor> {
  readonly rows: readonly R[];
  /** Where the next page begins; undefined on the last one. */
  readonly next: Cursor | undefined;
}

const batchOfStream = 1000;
const pageSize = 50;

/** The limit of a list, or `all` without one. */
export function listLimit(options: ListOptions | undefined, all: number | bigint): number | bigint {
  return options?.limit === undefined ? all : checked(options.limit, 0);
}

export function pageLimit({ limit }: { readonly limit?: number | undefined }): number {
  return limit === undefined ? pageSize : checked(limit, 1);
}

export function batchSize({ batch }: { readonly batch?: number | undefined }): number {
  return batch === undefined ? batchOfStream : checked(batch, 1, "batch");
}

function checked(limit: number, least: number, name = "limit"): number {
  if (Number.isSafeInteger(limit) && limit >= least) return limit;
  throw new UsageError(`${name} must be a whole number from ${least}, not ${limit}`);
}

/** The page among rows that were read with one more than its limit. */
export function pageOf<R, Cursor>(
  rows: readonly Row[],
  limit: number,
  read: (row: Row) => R,
  cursor: (last: R) => Cursor,
): Page<R, Cursor> {
  const kept = (rows.length > limit ? rows.slice(0, limit) : rows).map((row) => read(row));
  const last = kept.at(-1);
  return { rows: kept, next: rows.length > limit && last !== undefined ? cursor(last) : undefined };
}

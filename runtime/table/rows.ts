/** What the helpers share in reading rows: the one that must be there, limits, pages. */
import type { Row } from "../driver.ts";

/** The row of a statement that always gives one. */
export function only(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error("the row that was just written is not there any more");
  return row;
}

export interface ListOptions {
  /** The most rows to give; all of them without it. */
  readonly limit?: number | undefined;
}

export interface PageOptions<Cursor> {
  /** The `next` of the page before; without it, the first page. */
  readonly after?: Cursor | undefined;
  /** The most rows of the page; 50 without it. */
  readonly limit?: number | undefined;
  /** The direction of the order; without it, the index's own. */
  readonly descending?: boolean | undefined;
}

export interface Page<R, Cursor> {
  readonly rows: readonly R[];
  /** Where the next page begins; undefined on the last one. */
  readonly next: Cursor | undefined;
}

const pageSize = 50;

/** The limit of a list, or `all` without one. */
export function listLimit(options: ListOptions | undefined, all: number | bigint): number | bigint {
  return options?.limit === undefined ? all : checked(options.limit, 0);
}

export function pageLimit(options: PageOptions<unknown>): number {
  return options.limit === undefined ? pageSize : checked(options.limit, 1);
}

function checked(limit: number, least: number): number {
  if (Number.isSafeInteger(limit) && limit >= least) return limit;
  throw new RangeError(`limit must be a whole number from ${least}, not ${limit}`);
}

/** The page among rows that were read with one more than its limit. */
export function page<R, Cursor>(
  rows: readonly Row[],
  limit: number,
  read: (row: Row) => R,
  cursor: (last: R) => Cursor,
): Page<R, Cursor> {
  const kept = (rows.length > limit ? rows.slice(0, limit) : rows).map((row) => read(row));
  const last = kept.at(-1);
  return { rows: kept, next: rows.length > limit && last !== undefined ? cursor(last) : undefined };
}

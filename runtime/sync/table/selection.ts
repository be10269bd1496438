/** The helpers of an index, or of all rows, over what a module declares of it once: list, page, stream, count, update, remove. */
// Derived from runtime/table/selection.ts by scripts/derive-sync.ts; do not edit.
import type { Executor, Row, Value } from "../driver.ts";
import { encodeBy } from "../../table/filters.ts";
import {
  type Batch,
  batchQuery,
  countQuery,
  type Lookup,
  type LookupFragments,
  listQuery,
  lookup,
  pageQuery,
  removeQuery,
  type Source,
  updateQuery,
} from "../../table/lookup.ts";
import {
  type FindOptions,
  type MatchOptions,
  only,
  type Page,
  type PageOptions,
  pageOf,
  type StreamOptions,
} from "../../table/rows.ts";
import type { Given } from "../../table/variants.ts";

export interface SelectionFragments extends LookupFragments {
  /** The properties whose values a call gives, in the order in which it gives them. */
  readonly by?: readonly string[];
  /** Those of them that are not null in any of the rows, although their column may be. */
  readonly notNull?: readonly string[];
}

export interface Selection<R> extends SelectionFragments, Lookup {
  readonly row: (cells: Row) => R;
}

/** One whose order tells any two rows apart. */
export interface PagedSelection<R, C> extends Selection<R> {
  /** The cursor after a row. */
  readonly cursor: (last: R) => C;
}

export function selection<R>(source: Source, row: (cells: Row) => R, fragments: SelectionFragments): Selection<R> {
  return { ...fragments, ...lookup(source, fragments), row };
}

export function pagedSelection<R, C>(
  source: Source,
  row: (cells: Row) => R,
  fragments: SelectionFragments & { readonly cursor: (last: R) => C },
): PagedSelection<R, C> {
  return { ...fragments, ...lookup(source, fragments), row };
}

/** The values that a call gives, as parameters. */
function equalValues({ source, by = [], notNull = [] }: Selection<unknown>, given: readonly unknown[]): Value[] {
  return by.map((property, at) => {
    const value = given[at];
    const filter = source.filters[property];
    if (filter === undefined) throw new Error(`there is no column ${property} to ask for`);
    if (value === null && filter.nullable && !notNull.includes(property)) return null;
    return encodeBy(source.codec, filter, value);
  });
}

export function listRows<R>(
  executor: Executor,
  of: Selection<R>,
  given: readonly unknown[],
  options?: FindOptions<object, unknown>,
): R[] {
  const { sql, values } = listQuery(of, equalValues(of, given), options);
  return (executor.rows(sql, values)).map(of.row);
}

export function pageRows<R, C extends object>(
  executor: Executor,
  of: PagedSelection<R, C>,
  given: readonly unknown[],
  options: PageOptions<C, object, unknown> = {},
): Page<R, C> {
  const { sql, values, limit } = pageQuery(of, equalValues(of, given), options);
  return pageOf(executor.rows(sql, values), limit, of.row, of.cursor);
}

export function* streamRows<R extends object>(
  executor: Executor,
  of: Selection<R>,
  given: readonly unknown[],
  options: StreamOptions<object, unknown> = {},
): Generator<R> {
  let batch: Batch | undefined = batchQuery(of, equalValues(of, given), options);
  while (batch !== undefined) {
    const rows = (executor.rows(batch.sql, batch.values)).map(of.row);
    yield* rows;
    batch = batch.next(rows);
  }
}

export function countRows(
  executor: Executor,
  of: Selection<unknown>,
  given: readonly unknown[],
  options?: MatchOptions<object, unknown>,
): number {
  const { sql, values } = countQuery(of, equalValues(of, given), options);
  return Number(only(executor.rows(sql, values))[0]);
}

/** Gives the number of rows that matched; a patch that gives nothing changes nothing. */
export function updateRows(
  executor: Executor,
  of: Selection<unknown>,
  given: readonly unknown[],
  options: MatchOptions<object, unknown> | undefined,
  patch: () => Given,
): number {
  const set = patch();
  if (set.values.length === 0) return 0;
  const { sql, values } = updateQuery(of, equalValues(of, given), options, set);
  return (executor.run(sql, values)).rows;
}

/** Gives the number of rows that matched. */
export function removeRows(
  executor: Executor,
  of: Selection<unknown>,
  given: readonly unknown[],
  options?: MatchOptions<object, unknown>,
): number {
  const { sql, values } = removeQuery(of, equalValues(of, given), options);
  return (executor.run(sql, values)).rows;
}

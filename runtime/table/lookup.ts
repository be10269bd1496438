/** What the helpers of a key or an index run: lists, pages, batches of a stream, counts, updates, removals of its rows. */
import type { Statement, Value } from "../driver.ts";
import { UsageError } from "../errors.ts";
import { statement, unprepared } from "../statement.ts";
import type { Codec, Filters } from "./filters.ts";
import {
  batchSize,
  type FindOptions,
  listLimit,
  type MatchOptions,
  type PageOptions,
  pageLimit,
  type StreamOptions,
} from "./rows.ts";
import { type Given, hasBit, nullBits, type Placeholder, placeholder, variant } from "./variants.ts";
import { type Conditions, conditionsOf, encodedBy } from "./where.ts";

/** The most composed statements that one lookup keeps prepared; what goes beyond is prepared by each call. */
const capacity = 128;

/** What the statements of one table share, finished. */
export interface Source {
  /** `SELECT … FROM "messages"`. */
  readonly select: string;
  /** `"messages"`. */
  readonly table: string;
  /** Of rows that are marked as deleted: the condition that one is not, and the update that marks, `UPDATE "messages" SET …`. */
  readonly softDelete?: { readonly isThere: string; readonly mark: string };
  readonly placeholder: Placeholder;
  /** LIMIT's value for all rows. */
  readonly unlimited: number | bigint;
  readonly filters: Filters;
  /** The engine's encoders. */
  readonly codec: Codec;
  /** Quoted; bit i of a patch's mask stands for the i-th. */
  readonly writable?: readonly string[];
  readonly bigints?: boolean;
}

/** The condition that a row comes after a cursor, and which of the cursor's values its parameters are. */
export interface Seek {
  readonly text: string;
  readonly places: readonly number[];
}

/** One direction of an order. */
export interface Way {
  /** ` ORDER BY …`. */
  readonly order: string;
  readonly after?: Seek;
  /** After a cursor whose first value is null. */
  readonly afterNull?: Seek;
}

/**
 * The rows with equal values in an index's leading columns, in the order of the others. Numbered parameters count the equal values
 * first, then those of the cursor, then the limit.
 */
export interface LookupFragments {
  /** The conditions, by which of the nullable values are null; a single one where the engine's equality covers null. */
  readonly equals: readonly [string, ...string[]];
  /** Places of the values that choose among them. */
  readonly nullable?: readonly number[];
  readonly ascending: Way;
  readonly descending: Way;
  /** The index's own direction. */
  readonly isDescending?: boolean;
  /** The property of the first column of the order, which a range goes by. */
  readonly ranged?: string;
  /** The properties of the order, which a cursor has, where it tells any two rows apart. */
  readonly ordered?: readonly string[];
}

export interface Lookup extends LookupFragments {
  readonly source: Source;
  /** Finished statements without conditions of the call's own, by what they do. */
  readonly plain: Statement[];
  /** The others, by their text. */
  readonly composed: Map<string, Statement>;
}

export function lookup(source: Source, fragments: LookupFragments): Lookup {
  return { ...fragments, source, plain: [], composed: new Map() };
}

/** A statement and its values. */
export interface Query {
  readonly sql: Statement;
  readonly values: readonly Value[];
}

/** What a plain statement does; where it starts, the next number is the other direction. */
const counts = 0;
const removes = 1;
const starts = { first: 2, after: 4, afterNull: 6 } as const;
const kindsOfPlain = 8;

export function listQuery(of: Lookup, equal: readonly Value[], options?: FindOptions<object, unknown>): Query {
  const limit = listLimit(options, of.source.unlimited);
  return find(of, equal, options, options?.descending, undefined, limit);
}

export interface PageQuery extends Query {
  readonly limit: number;
}

export function pageQuery(
  of: Lookup,
  equal: readonly Value[],
  options: PageOptions<object, object, unknown>,
): PageQuery {
  const limit = pageLimit(options);
  const after = options.after === undefined ? undefined : cursorValues(of, cursor(options.after));
  return { ...find(of, equal, options, options.descending, after, limit + 1), limit };
}

/** One batch of a stream. */
export interface Batch extends Query {
  /** What follows the rows of this one; undefined at the end. */
  next(rows: readonly object[]): Batch | undefined;
}

export function batchQuery(of: Lookup, equal: readonly Value[], options: StreamOptions<object, unknown>): Batch {
  const size = batchSize(options);
  const from = (after: readonly Value[] | undefined): Batch => ({
    ...find(of, equal, options, options.descending, after, size),
    next(rows) {
      const last = rows.at(-1);
      return rows.length < size || last === undefined ? undefined : from(cursorValues(of, last));
    },
  });
  return from(undefined);
}

export function countQuery(of: Lookup, equal: readonly Value[], options?: MatchOptions<object, unknown>): Query {
  const head = `SELECT count(*) FROM ${of.source.table}`;
  if (isPlain(options)) return { sql: plain(of, counts, equal, () => head + whereThere(of, equal)), values: equal };
  const asked = conditions(of, equal.length + 1, options);
  return {
    sql: composed(of, head + whereThere(of, equal, ...asked.texts)),
    values: [...equal, ...asked.values],
  };
}

export function removeQuery(of: Lookup, equal: readonly Value[], options?: MatchOptions<object, unknown>): Query {
  const asked = conditions(of, equal.length + 1, options);
  const { softDelete, table } = of.source;
  const text = () => (softDelete?.mark ?? `DELETE FROM ${table}`) + someWhere(of, equal, ...asked.texts);
  return {
    sql: isPlain(options) ? plain(of, removes, equal, text) : composed(of, text()),
    values: [...equal, ...asked.values],
  };
}

/** An update of the columns that are given. */
export function updateQuery(
  of: Lookup,
  equal: readonly Value[],
  options: MatchOptions<object, unknown> | undefined,
  { mask, values: set }: Given,
): Query {
  const { source } = of;
  let number = equal.length;
  const assignments = (source.writable ?? []).flatMap((column, bit) =>
    hasBit(mask, bit) ? `${column} = ${placeholder(source.placeholder, ++number)}` : [],
  );
  const asked = conditions(of, number + 1, options);
  const text = `UPDATE ${source.table} SET ${assignments.join(", ")}`;
  return {
    sql: composed(of, text + someWhere(of, equal, ...asked.texts)),
    values: source.placeholder === "$" ? [...equal, ...set, ...asked.values] : [...set, ...equal, ...asked.values],
  };
}

/** Rows in a direction, from the first one or after a cursor. */
function find(
  of: Lookup,
  equal: readonly Value[],
  options: FindOptions<object, unknown> | undefined,
  descending: boolean | undefined,
  after: readonly Value[] | undefined,
  limit: number | bigint,
): Query {
  const { source } = of;
  const isDescending = descending ?? of.isDescending ?? false;
  const way = isDescending ? of.descending : of.ascending;
  const isAfterNull = after !== undefined && after[0] === null && way.afterNull !== undefined;
  const seek = after === undefined ? undefined : isAfterNull ? way.afterNull : way.after;
  const cursor = seek === undefined || after === undefined ? [] : seek.places.map((place) => after[place] ?? null);
  const last = equal.length + cursor.length + 1;
  const text = (...asked: readonly string[]) =>
    `${source.select}${whereThere(of, equal, ...asked, seek?.text)}${way.order} LIMIT ${placeholder(source.placeholder, last)}`;
  if (isPlain(options)) {
    const start = seek === undefined ? starts.first : isAfterNull ? starts.afterNull : starts.after;
    return {
      sql: plain(of, start + (isDescending ? 1 : 0), equal, text),
      values: [...equal, ...cursor, limit],
    };
  }
  const asked = conditions(of, last + 1, options);
  return {
    sql: composed(of, text(...asked.texts)),
    values:
      source.placeholder === "$"
        ? [...equal, ...cursor, limit, ...asked.values]
        : [...equal, ...asked.values, ...cursor, limit],
  };
}

function cursor(after: unknown): object {
  if (typeof after === "object" && after !== null) return after;
  throw new UsageError("after must be the `next` of a page", { hint: "leave it out to ask for the first page" });
}

/** A cursor's values, or a row's, in the columns of the order. */
function cursorValues({ ordered = [], source }: Lookup, after: object): readonly Value[] {
  return ordered.map((property) => encodedBy(source, property, Reflect.get(after, property)));
}

function isPlain(options: MatchOptions<object, unknown> | undefined): boolean {
  return options === undefined || (options.where === undefined && options.range === undefined);
}

function conditions(of: Lookup, first: number, options: MatchOptions<object, unknown> = {}): Conditions {
  const { source } = of;
  if (options.range === undefined) return conditionsOf(source, first, options.where);
  if (of.ranged === undefined) throw new UsageError("these rows have no order that a range could go by");
  return conditionsOf(source, first, options.where, { property: of.ranged, bounds: options.range });
}

function equalText({ equals, nullable }: Lookup, equal: readonly Value[]): string {
  return nullable === undefined ? equals[0] : variant(equals, nullsOf(nullable, equal));
}

/** Bit i is set where the i-th of the nullable values is null. */
function nullsOf(nullable: readonly number[] | undefined, equal: readonly Value[]): number {
  return nullable === undefined ? 0 : nullBits(...nullable.map((place) => equal[place]));
}

function where(...conditions: readonly (string | undefined)[]): string {
  const texts = conditions.filter((text) => text !== undefined && text !== "");
  return texts.length === 0 ? "" : ` WHERE ${texts.join(" AND ")}`;
}

/** Rows with the equal values that are not marked as deleted. */
function whereThere(of: Lookup, equal: readonly Value[], ...conditions: readonly (string | undefined)[]): string {
  return where(equalText(of, equal), ...conditions, of.source.softDelete?.isThere);
}

/** What is meant for some rows must not reach all of them for want of a condition. */
function someWhere(of: Lookup, equal: readonly Value[], ...conditions: readonly string[]): string {
  if (where(equalText(of, equal), ...conditions) !== "") return whereThere(of, equal, ...conditions);
  throw new UsageError("without a condition this would reach every row", {
    hint: "give `where` or `range`; to mean every row, give where: all()",
  });
}

function plain(of: Lookup, what: number, equal: readonly Value[], text: () => string): Statement {
  const key = of.nullable === undefined ? what : what + kindsOfPlain * nullsOf(of.nullable, equal);
  const found = of.plain[key];
  if (found !== undefined) return found;
  const made = statement(text(), { ...of.source, single: what === counts });
  of.plain[key] = made;
  return made;
}

function composed(of: Lookup, text: string): Statement {
  const found = of.composed.get(text);
  if (found !== undefined) return found;
  if (of.composed.size >= capacity) return unprepared(text);
  const made = statement(text, of.source);
  of.composed.set(text, made);
  return made;
}

/** Conditions over a table's columns as plain data, and the SQL that they become: the same rows on every engine. */
import type { Value } from "../driver.ts";
import { UsageError } from "../errors.ts";
import { encodeList as encodeArray } from "../values/postgres.ts";
import { type Codec, encodeBy, type Filter, type Filters, type Tests, testsOfType } from "./filters.ts";
import { type Placeholder, placeholder } from "./variants.ts";

/** Tests of one column, all of which hold. Null is a value like any other: what is not 5 may be null. */
export interface Equality<T> {
  readonly not?: T | null;
  readonly in?: readonly (T | null)[];
  readonly notIn?: readonly (T | null)[];
}

/** Null is neither greater nor less than a value. */
export interface Comparison<T> extends Equality<T>, Range<T> {}

/** Letter for letter, by the column's collation; `%`, `_` and `\` are letters like the others. */
export interface TextComparison<T = string> extends Comparison<T> {
  readonly contains?: string;
  readonly startsWith?: string;
  readonly endsWith?: string;
}

/** Bounds; with none of one side, that side is open. */
export interface Range<T> {
  readonly gt?: T;
  readonly gte?: T;
  readonly lt?: T;
  readonly lte?: T;
}

/** Tells a combination from an object of columns, whatever those are called. */
const combination = Symbol("combination");

export interface Combination<W> {
  readonly [combination]: "all" | "any" | "not";
  readonly of: readonly Where<W>[];
}

/** An object of columns, which all hold, or such objects combined by `all`, `any` and `not`. */
export type Where<W> = W | Combination<W>;

/** Rows for which every condition holds; without any, all rows. */
export function all<W>(...of: readonly Where<NoInfer<W>>[]): Combination<W> {
  return { [combination]: "all", of };
}

/** Rows for which at least one condition holds; without any, no row. */
export function any<W>(...of: readonly Where<NoInfer<W>>[]): Combination<W> {
  return { [combination]: "any", of };
}

/** Exactly the rows for which the condition does not hold, nulls included. */
export function not<W>(where: Where<NoInfer<W>>): Combination<W> {
  return { [combination]: "not", of: [where] };
}

/** Finished conditions, and their parameters in the order of the text. */
export interface Conditions {
  readonly texts: readonly string[];
  readonly values: readonly Value[];
}

/** Of which conditions are made. */
export interface Columns {
  readonly filters: Filters;
  readonly codec: Codec;
  readonly placeholder: Placeholder;
}

interface Draft extends Columns {
  readonly values: Value[];
  /** The number of the first parameter, from 1. */
  readonly first: number;
}

/** The conditions of `where` and of a range over one property; parameters count from `first`. */
export function conditionsOf(
  { filters, codec, placeholder }: Columns,
  first: number,
  where: Where<object> | undefined,
  range?: { readonly property: string; readonly bounds: Range<unknown> },
): Conditions {
  const draft: Draft = { filters, codec, placeholder, values: [], first };
  const texts: string[] = [];
  if (range !== undefined) {
    requireObject(range.bounds, "range");
    const other = Object.keys(range.bounds).find((name) => !boundNames.has(name));
    if (other !== undefined) throw new UsageError(`a range has no ${other}`, { hint: "it has gt, gte, lt and lte" });
    texts.push(...testTexts(draft, range.property, range.bounds));
  }
  if (where !== undefined) texts.push(...textsOf(draft, where));
  return { texts, values: draft.values };
}

const boundNames: ReadonlySet<string> = new Set(["gt", "gte", "lt", "lte"]);

/** Deeper ones come from a mistake or from a stranger. */
const deepest = 64;

/** Conditions that all hold. */
function textsOf(draft: Draft, where: Where<object>, depth = 0): readonly string[] {
  requireObject(where, "where");
  if (depth > deepest) throw new UsageError(`conditions are nested more than ${deepest} deep`);
  if (!isCombination(where)) {
    return Object.keys(where).flatMap((property) => testsOf(draft, property, Reflect.get(where, property)));
  }
  const inner = where.of.map((each) => textsOf(draft, each, depth + 1));
  switch (where[combination]) {
    case "all":
      return inner.length === 0 ? [always] : inner.flat();
    case "any":
      return [
        joined(
          inner.map((texts) => joined(texts, " AND ", always)),
          " OR ",
          never,
        ),
      ];
    case "not":
      // A condition that is unknown of a row does not hold, and so its opposite does.
      return inner.map((texts) => `(${joined(texts, " AND ", always)}) IS NOT TRUE`);
  }
}

/** A value as a parameter of the property's column. */
export function encodedBy(columns: Columns, property: string, value: unknown): Value {
  const filter = filterOf(columns, property);
  return value === null && filter.nullable ? null : encoded(columns, filter, value);
}

function filterOf({ filters }: Columns, property: string): Filter {
  const filter = Object.hasOwn(filters, property) ? filters[property] : undefined;
  if (filter !== undefined) return filter;
  throw new UsageError(`there is no column ${JSON.stringify(property)} to ask for`, {
    hint: `there are ${Object.keys(filters).join(", ")}`,
  });
}

const always = "1 = 1";
const never = "1 = 0";

/** One condition of several, `none` of none. */
function joined(texts: readonly string[], by: " AND " | " OR ", none: string): string {
  const [only] = texts;
  return texts.length > 1 ? `(${texts.join(by)})` : (only ?? none);
}

/** Conditions on one column: a value that it has, or an object of tests. One without a test is no condition, as undefined is none. */
function testsOf(draft: Draft, property: string, asked: unknown): readonly string[] {
  const filter = filterOf(draft, property);
  if (!isTests(asked)) return [equals(draft, filter, property, asked)];
  requireObject(asked, `what ${property} is asked for`);
  if (Object.keys(asked).length === 0) {
    throw new UsageError(`${property} is asked for an object without tests, which is no condition`, {
      hint: `leave the property out to ask for nothing; it can be asked for ${testNames(filter)}`,
    });
  }
  return testTexts(draft, property, asked);
}

function testTexts(draft: Draft, property: string, asked: object): readonly string[] {
  const filter = filterOf(draft, property);
  return Object.keys(asked).map((name) => {
    const test = Object.hasOwn(tests, name) ? tests[name] : undefined;
    const value: unknown = Reflect.get(asked, name);
    if (test === undefined || !test.of.includes(testsOfType[filter.type])) {
      // Without a value, whether a column of JSON is null.
      if (name === "not" && value === null) return `${filter.column} IS NOT NULL`;
      throw new UsageError(`${property} cannot be asked for ${name}`, {
        hint: `it can be asked for ${testNames(filter)}`,
      });
    }
    if (value === undefined) throw isUndefined(`${property}.${name}`);
    return test.text(draft, filter, value, property);
  });
}

/** What is not a value of a column. */
function isTests(asked: unknown): asked is object {
  return typeof asked === "object" && asked !== null && !(asked instanceof Date) && !(asked instanceof Uint8Array);
}

interface Test {
  readonly of: readonly Tests[];
  text(draft: Draft, filter: Filter, value: unknown, property: string): string;
}

const everyValue: readonly Tests[] = ["equal", "ordered", "text"];

const tests: Readonly<Record<string, Test>> = {
  not: { of: everyValue, text: differs },
  in: { of: everyValue, text: isIn },
  notIn: { of: everyValue, text: (...asked) => `(${isIn(...asked)}) IS NOT TRUE` },
  gt: bound(">"),
  gte: bound(">="),
  lt: bound("<"),
  lte: bound("<="),
  contains: part("contains"),
  startsWith: part("startsWith"),
  endsWith: part("endsWith"),
};

function testNames(filter: Filter): string {
  const names = Object.entries(tests).flatMap(([name, { of }]) => (of.includes(testsOfType[filter.type]) ? name : []));
  return names.length === 0 ? "null, or { not: null }" : names.join(", ");
}

function bound(operator: string): Test {
  return {
    of: ["ordered", "text"],
    text: (draft, filter, value) => `${filter.column} ${operator} ${bind(draft, filter, value)}`,
  };
}

function equals(draft: Draft, filter: Filter, property: string, value: unknown): string {
  if (value === undefined) throw isUndefined(property);
  if (value === null) return `${filter.column} IS NULL`;
  return `${filter.column} = ${bind(draft, filter, value)}`;
}

function differs(draft: Draft, filter: Filter, value: unknown): string {
  if (value === null) return `${filter.column} IS NOT NULL`;
  const test = `${filter.column} <> ${bind(draft, filter, value)}`;
  return filter.nullable ? `(${test} OR ${filter.column} IS NULL)` : test;
}

function isIn(draft: Draft, filter: Filter, list: unknown, property: string): string {
  if (!Array.isArray(list)) throw new UsageError(`the values of ${property} must be an array`);
  const values = list.filter((value: unknown) => value !== null).map((value: unknown) => encoded(draft, filter, value));
  const texts = values.length === 0 ? [] : [`${filter.column} ${memberOf(draft, filter, values)}`];
  return joined(values.length < list.length ? [...texts, `${filter.column} IS NULL`] : texts, " OR ", never);
}

/** The most values of a list, well within the parameters that a statement takes. */
const longestList = 16_384;

/** An array is one parameter; elsewhere a list is filled up to a power of two, so that few texts serve all lengths. */
function memberOf(draft: Draft, filter: Filter, values: readonly Value[]): string {
  if (draft.placeholder === "$") return `= ANY(${push(draft, encodeArray(values))})`;
  if (values.length > longestList) {
    throw new UsageError(`a list in a condition has at most ${longestList} values`, { hint: "ask several times" });
  }
  const last = values.at(-1) ?? null;
  const size = 2 ** Math.ceil(Math.log2(values.length));
  const places = Array.from({ length: size }, (_, index) => inCast(filter, push(draft, values[index] ?? last)));
  return `IN (${places.join(", ")})`;
}

function bind(draft: Draft, filter: Filter, value: unknown): string {
  return inCast(filter, push(draft, encoded(draft, filter, value)));
}

function encoded({ codec }: Columns, filter: Filter, value: unknown): Value {
  if (testsOfType[filter.type] !== "null") return encodeBy(codec, filter, value);
  throw new UsageError(`${filter.label} cannot be asked for a value`, {
    hint: `it can be asked for ${testNames(filter)}`,
  });
}

function inCast({ cast }: Filter, parameter: string): string {
  return cast === undefined ? parameter : `CAST(${parameter} AS ${cast})`;
}

/** The placeholder of a further parameter. */
function push({ placeholder: style, values, first }: Draft, value: Value): string {
  return placeholder(style, first + values.push(value) - 1);
}

type Part = (column: string, push: (value: Value) => string, text: string) => string;

/** Not LIKE, for which SQLite takes letters of either case: https://www.sqlite.org/lang_expr.html#like */
const parts = {
  $: {
    contains: (column, push, text) => `strpos(${column}, ${push(text)}) > 0`,
    startsWith: (column, push, text) => `starts_with(${column}, ${push(text)})`,
    endsWith: (column, push, text) => `right(${column}, ${push([...text].length)}) = ${push(text)}`,
  },
  "?": {
    contains: (column, push, text) => `instr(${column}, ${push(text)}) > 0`,
    startsWith: (column, push, text) => `substr(${column}, 1, ${push([...text].length)}) = ${push(text)}`,
    endsWith: (column, push, text) => `substr(${column}, ${push(-[...text].length)}) = ${push(text)}`,
  },
} as const satisfies Record<Placeholder, Record<string, Part>>;

function part(name: keyof (typeof parts)["?"]): Test {
  return {
    of: ["text"],
    text(draft, filter, value) {
      const text = encoded(draft, filter, value);
      if (typeof text !== "string" || text === "") return `${filter.column} IS NOT NULL`;
      return parts[draft.placeholder][name](filter.column, (each) => push(draft, each), text);
    },
  };
}

function isCombination(where: object): where is Combination<object> {
  return combination in where;
}

/**
 * Only a plain object says by its own properties all that it asks for: of a Map, a Promise, a list or a Date nothing would be seen, and
 * too many rows be reached.
 */
function requireObject(value: unknown, what: string): asserts value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UsageError(`${what} must be an object`);
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  // That of another realm, as test runners have them, ends the chain, too.
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return;
  throw new UsageError(`${what} must be a plain object`, { hint: "write it as { … }, not as an instance of a class" });
}

function isUndefined(what: string): UsageError {
  return new UsageError(`${what} is undefined, which is no condition`, {
    hint: "leave the property out to ask for nothing, or give null to ask for null",
  });
}

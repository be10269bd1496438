/** Which values of one column have no place in another: what the dialects share of it, without their SQL. */
import type { Column, Expression } from "../catalog/catalog.ts";
import { type Class, type Convert, type Convertible, classOf, isEpoch } from "./conversions.ts";
import { expression, joinedBy } from "./expression.ts";

/** A dialect's own words for what is asked of values. Each answer is null where the value is. */
export interface Readings {
  /** The functions that count the characters of a text and the bytes of bytes. */
  readonly characters: string;
  readonly bytes: string;
  /** Whether a text says a value of the class, in the form that all engines read alike. */
  readonly says: { readonly [C in Class]?: (text: Expression) => Expression };
  /** A text that says a number, as a number that compares. */
  numberSaid(text: Expression): Expression;
  /** Whether a text that says a whole number says one outside of these, where comparing `numberSaid` would not be exact. */
  readonly outside?: (text: Expression, low: string, high: string) => Expression;
  /** A decimal as a number. */
  decimal(column: Expression): Expression;
  /** Any value as its text, where conversion leaves that to assignment. */
  text(column: Expression): Expression;
  literal(text: string): string;
  /** The type of 32 bits, where there is one of its own. */
  readonly int32?: string;
}

/** What `Dialect.unfit` answers, by a dialect's conversions and words. */
export function unfitter(convert: Convert, readings: Readings) {
  return (from: Convertible, to: Convertible): Expression | undefined => {
    if (from.meaning === undefined || to.meaning === undefined || convert(from, to) === "unknown") return undefined;
    const found = [
      ...unreadable(readings, from, to),
      ...beyondInstants(convert, readings, from, to),
      ...tooLong(convert, readings, from, to),
      ...outOfSet(convert, readings, from, to),
    ];
    return found.length === 0 ? undefined : joinedBy(" OR ", found);
  };
}

/** Values that the other meaning cannot say, and numbers beyond its range. */
function unreadable(readings: Readings, from: Convertible, to: Convertible): readonly Expression[] {
  const [a, b] = [meaningClass(from), meaningClass(to)];
  const column: Expression = [{ column: from.name }];
  if (a !== "text") return beyond(readings, a, from, to, column);
  const says = b === "text" ? undefined : readings.says[isEpoch(b) ? "whole" : b];
  if (says === undefined) return [];
  const outside =
    isEpoch(b) || b === "whole"
      ? [outsideSaid(readings, to, column)]
      : beyond(readings, "decimal", from, to, readings.numberSaid(column));
  const [range] = b === "whole" || b === "decimal" || isEpoch(b) ? outside : [];
  if (range === undefined) return [expression`NOT (${says(column)})`];
  // The order in which OR asks is the server's own; that of CASE is not.
  return [expression`CASE WHEN ${says(column)} THEN ${range} ELSE ${column} IS NOT NULL END`];
}

function outsideSaid(readings: Readings, to: Convertible, text: Expression): Expression {
  const { low, high } = limits[bits(readings, to)];
  return readings.outside?.(text, low, high) ?? expression`${readings.numberSaid(text)} NOT BETWEEN ${low} AND ${high}`;
}

/** Numbers and instants that lie outside of what the other column holds. */
function beyond(
  readings: Readings,
  a: Class,
  from: Convertible,
  to: Convertible,
  column: Expression,
): readonly Expression[] {
  const b = meaningClass(to);
  const number = a === "decimal" && from.meaning === "decimal" ? readings.decimal(column) : column;
  switch (b) {
    case "boolean":
      return a === "whole" || isEpoch(a) ? [expression`${column} NOT IN (0, 1)`] : [];
    case "whole":
    case "epochSeconds":
    case "epochMilliseconds":
      return beyondWhole(readings, a, from, to, number);
    case "decimal":
      return beyondDecimal(readings, a, from, to, number);
    case "timestamp":
    case "date":
      return isEpoch(a) ? [instantRange(a, column)] : [];
    default:
      return [];
  }
}

/** An instant's number in 32 bits, which end in 2038, and in 1970 already where milliseconds are counted. */
function beyondInstants(
  convert: Convert,
  readings: Readings,
  from: Convertible,
  to: Convertible,
): readonly Expression[] {
  const [a, b] = [meaningClass(from), meaningClass(to)];
  const made = isInstant(a) && isEpoch(b) && a !== b && bits(readings, to) === 32 ? convert(from, to) : undefined;
  if (made === undefined || made === "unknown") return [];
  return [expression`(${made}) NOT BETWEEN ${limits[32].low} AND ${limits[32].high}`];
}

const isInstant = (of: Class) => of === "timestamp" || of === "date" || isEpoch(of);

/** The first and last second of the years 1000 to 9999. */
const instants = { low: -30_610_224_000, high: 253_402_300_799 };

function instantRange(of: Class, column: Expression): Expression {
  const { low, high } = instants;
  return of === "epochSeconds"
    ? expression`${column} NOT BETWEEN ${String(low)} AND ${String(high)}`
    : expression`${column} NOT BETWEEN ${String(low * 1000)} AND ${String(high * 1000 + 999)}`;
}

const limits = {
  32: { low: "-2147483648", high: "2147483647" },
  64: { low: "-9223372036854775808", high: "9223372036854775807" },
} as const;

/** SQLite's integers all have 64 bits: there the meaning says what the column is for. */
function bits({ int32 }: Readings, { meaning, type }: Column): 32 | 64 {
  return meaning === "integer" || type === int32 ? 32 : 64;
}

/** A fraction is rounded half away from zero, so that half a step beyond the range is outside. */
function beyondWhole(
  readings: Readings,
  a: Class,
  from: Convertible,
  to: Convertible,
  number: Expression,
): readonly Expression[] {
  const { low, high } = limits[bits(readings, to)];
  if (a === "epochSeconds" && to.meaning === "epochMilliseconds" && bits(readings, to) === 64) {
    const whole = (limit: string) => limit.slice(0, -3);
    return [expression`${number} NOT BETWEEN ${whole(low)} AND ${whole(high)}`];
  }
  switch (a) {
    case "whole":
    case "epochSeconds":
    case "epochMilliseconds":
      if (isEpoch(a) && isInstant(classOf(to.meaning ?? "text")) && from.meaning !== to.meaning) return [];
      return bits(readings, from) > bits(readings, to) ? [expression`${number} NOT BETWEEN ${low} AND ${high}`] : [];
    case "double":
      return bits(readings, to) === 64
        ? [expression`NOT (${number} >= -9223372036854775808 AND ${number} < 9223372036854775808)`]
        : [expression`NOT (${number} > ${low}.5 AND ${number} < ${high}.5)`];
    case "decimal":
      return (from.precision ?? 65) - (from.scale ?? 0) < (bits(readings, to) === 32 ? 10 : 19)
        ? []
        : [expression`NOT (${number} > ${low}.5 AND ${number} < ${high}.5)`];
    default:
      return [];
  }
}

function beyondDecimal(
  readings: Readings,
  a: Class,
  from: Convertible,
  to: Convertible,
  number: Expression,
): readonly Expression[] {
  const { precision, scale = 0 } = to;
  if (precision === undefined) return [];
  const before = precision - scale;
  const nines = "9".repeat(before);
  switch (a) {
    case "whole":
    case "epochSeconds":
    case "epochMilliseconds":
      if (before >= (bits(readings, from) === 32 ? 10 : 19)) return [];
      return [expression`${number} NOT BETWEEN -${nines || "0"} AND ${nines || "0"}`];
    case "decimal":
    case "double": {
      const isDecimal = from.meaning === "decimal" && from.precision !== undefined;
      if (isDecimal && (from.precision ?? 0) - (from.scale ?? 0) <= before && (from.scale ?? 0) <= scale) return [];
      return [expression`abs(${number}) >= ${nines || "0"}.${"9".repeat(scale)}5`];
    }
    default:
      return [];
  }
}

/** The most characters that the text of such a value has. */
const longest: { readonly [C in Class]?: number } = {
  whole: 20,
  epochSeconds: 20,
  epochMilliseconds: 20,
  boolean: 5,
  timestamp: 23,
  date: 10,
  uuid: 36,
};

function tooLong(convert: Convert, readings: Readings, from: Convertible, to: Convertible): readonly Expression[] {
  const { max } = to;
  const [a, b] = [meaningClass(from), meaningClass(to)];
  if (max === undefined || (b !== "text" && b !== "bytes") || to.meaning === "oneOf") return [];
  if (a === b && from.max !== undefined && from.max <= max) return [];
  const most =
    bits(readings, from) === 32 && a === "whole"
      ? 11
      : a === "decimal" && from.precision !== undefined
        ? from.precision + 3
        : longest[a];
  if (most !== undefined && most <= max) return [];
  if (from.values?.every((value) => [...value].length <= max)) return [];
  const value = a === "bytes" && b === "bytes" ? [{ column: from.name }] : asValue(convert, readings, from, to);
  return [expression`${b === "text" ? readings.characters : readings.bytes}(${value}) > ${String(max)}`];
}

/** What the conversion gives before it is cut: PostgreSQL's casts to varchar(n) drop what is too long. */
function asValue(convert: Convert, readings: Readings, from: Convertible, to: Convertible): Expression {
  const column: Expression = [{ column: from.name }];
  if (meaningClass(from) === "text" && meaningClass(to) === "text")
    return isNativeEnum(from) ? readings.text(column) : column;
  const made = convert(from, meaningClass(to) === "text" ? { ...to, type: "text" } : to);
  return made === undefined || made === "unknown" ? readings.text(column) : made;
}

/** Values that the closed set has no more. */
function outOfSet(convert: Convert, readings: Readings, from: Convertible, to: Convertible): readonly Expression[] {
  if (to.meaning !== "oneOf" || to.values === undefined) return [];
  if (from.values?.every((value) => to.values?.includes(value))) return [];
  const value = asValue(convert, readings, from, to);
  return [expression`${value} NOT IN (${to.values.map(readings.literal).join(", ")})`];
}

const isNativeEnum = ({ type }: Column) => !/^((long)?text|(var)?char)\b/.test(type);

function meaningClass({ meaning }: Convertible): Class {
  return classOf(meaning ?? "text");
}

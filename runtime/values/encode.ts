/** From JavaScript values to what drivers take, refusing what is outside the common domain of the four engines. */
/// <reference lib="es2024.string" />
import type { Value } from "../driver.ts";
import { ValueError } from "../errors.ts";
import { canonicalDecimal } from "./decimal.ts";

const maxInteger = 2 ** 31 - 1;
const minInteger = -(2 ** 31);
const maxBigint = 2n ** 63n - 1n;
const minBigint = -(2n ** 63n);

export function encodeInteger(value: number, column: string): Value {
  if (!Number.isInteger(value) || value > maxInteger || value < minInteger) {
    throw new ValueError("must be a whole number of 32 bits", column);
  }
  return value + 0;
}

export function encodeNumber(value: number, column: string): Value {
  if (!Number.isSafeInteger(value)) throw new ValueError("must be a whole number between -2^53 and 2^53", column);
  // Minus zero, which no integer column knows, becomes zero.
  return value + 0;
}

export function encodeBigint(value: bigint, column: string): Value {
  if (typeof value !== "bigint" || value > maxBigint || value < minBigint) {
    throw new ValueError("must be a bigint of 64 bits", column);
  }
  return value;
}

export function encodeDouble(value: number, column: string): Value {
  if (!Number.isFinite(value)) throw new ValueError("must be a finite number", column);
  // SQLite stores minus zero as the integer zero.
  return value + 0;
}

/**
 * A decimal as every engine writes it back: `scale` digits after the point, no leading zeros, no minus zero. More digits
 * than the column holds are refused, never rounded.
 */
export function encodeDecimal(value: string, column: string, precision: number, scale: number): Value {
  const canonical = typeof value === "string" ? canonicalDecimal(value, precision, scale) : undefined;
  if (canonical === undefined) {
    throw new ValueError(
      `must be a decimal number in a string, of at most ${precision - scale} digits before and ${scale} after the point`,
      column,
    );
  }
  return canonical;
}

/** `max` counts code points, as all four engines do. */
export function encodeText(value: string, column: string, max?: number): Value {
  if (typeof value !== "string") throw new ValueError("must be a string", column);
  checkText(value, column);
  if (max !== undefined && value.length > max && codePoints(value) > max) {
    throw new ValueError(`must have at most ${max} characters`, column);
  }
  return value;
}

/** PostgreSQL refuses NUL in text, and UTF-8 has no lone surrogates. */
function checkText(value: string, column: string): void {
  if (value.includes("\0")) throw new ValueError("must not contain the NUL character", column);
  if (!value.isWellFormed()) throw new ValueError("must not contain lone surrogates", column);
}

function codePoints(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) count--;
  return count;
}

/** As SQLite, MySQL and MariaDB take it. */
export function encodeBoolean(value: boolean, column: string): Value {
  if (typeof value !== "boolean") throw new ValueError("must be true or false", column);
  return value ? 1 : 0;
}

/** `YYYY-MM-DD HH:MM:SS.mmm`, UTC. */
export function encodeTimestamp(value: Date, column: string): Value {
  const iso = isoTimestamp(value, column);
  return `${iso.slice(0, 10)} ${iso.slice(11, 23)}`;
}

/** A Date within the years 1000–9999, in the form of its `toISOString`. */
export function isoTimestamp(value: Date, column: string): string {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) throw new ValueError("must be a valid Date", column);
  const year = value.getUTCFullYear();
  if (year < 1000 || year > 9999) throw new ValueError("must lie in the years 1000 to 9999", column);
  return value.toISOString();
}

const dateText = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;

export function encodeDate(value: string, column: string): Value {
  const [, year, month, day] = (typeof value === "string" && dateText.exec(value)) || [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // Date.UTC carries the 31st of a shorter month over into the next.
  if (!(date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day))) {
    throw new ValueError("must be a calendar day, YYYY-MM-DD, in the years 1000 to 9999", column);
  }
  return value;
}

/** MySQL's limit: https://dev.mysql.com/doc/refman/8.4/en/json.html */
const maxJsonDepth = 100;
// JSON.stringify escapes, besides NUL, only surrogates that are alone; an escaped backslash before the `u` is text.
const escapedOutsideDomain = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

/** The text of a value that JSON can hold without loss of NaN, Infinity or undefined at the top. */
export function encodeJson(value: unknown, column: string): Value {
  const text = jsonText(value, column);
  if (text.includes("\\u") && escapedOutsideDomain.test(text)) {
    throw new ValueError("must not contain the NUL character or lone surrogates", column);
  }
  // A null may be a number that JSON does not have: then once more, slower, with an eye on each.
  if (text.includes("null")) jsonText(value, column, (_, member) => finite(member, column));
  if (text.length > 2 * maxJsonDepth && jsonDepth(text) > maxJsonDepth) {
    throw new ValueError(`must not be nested more than ${maxJsonDepth} deep`, column);
  }
  return text;
}

type Replacer = (key: string, member: unknown) => unknown;

function jsonText(value: unknown, column: string, replacer?: Replacer): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value, replacer);
  } catch (error) {
    if (error instanceof ValueError) throw error;
    const circular = error instanceof RangeError || (error instanceof Error && error.message.includes("circular"));
    throw new ValueError(`must be a JSON value${circular ? "" : " without bigints"}, without circles`, column);
  }
  if (text === undefined) throw new ValueError("must be a JSON value", column);
  return text;
}

/** JSON.stringify writes such numbers as null, and shows them, after any `toJSON`, before it does. */
function finite(member: unknown, column: string): unknown {
  const number: unknown = member instanceof Number ? member.valueOf() : member;
  if (typeof number !== "number" || Number.isFinite(number)) return member;
  throw new ValueError("must not contain NaN or Infinity", column);
}

function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 0x5c) i++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x5b || code === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x5d || code === 0x7d) depth--;
  }
  return deepest;
}

const uuidText = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Lower-case, as PostgreSQL writes it back. */
export function encodeUuid(value: string, column: string): Value {
  if (typeof value !== "string" || !uuidText.test(value)) throw new ValueError("must be a UUID", column);
  return value.toLowerCase();
}

/** `max` counts bytes. */
export function encodeBytes(value: Uint8Array, column: string, max?: number): Value {
  if (!(value instanceof Uint8Array)) throw new ValueError("must be a Buffer or Uint8Array", column);
  if (max !== undefined && value.byteLength > max) throw new ValueError(`must have at most ${max} bytes`, column);
  return Buffer.isBuffer(value) ? value : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}

export function encodeOneOf(value: string, column: string, allowed: readonly string[]): Value {
  if (!allowed.includes(value)) throw new ValueError(`must be one of ${allowed.join(", ")}`, column);
  return value;
}

/** For a type that only some engines have: any scalar, as it is. */
export function encodeNative(value: unknown, column: string): Value {
  switch (typeof value) {
    case "string":
      return encodeText(value, column);
    case "number":
      return encodeDouble(value, column);
    case "bigint":
      return encodeBigint(value, column);
    case "boolean":
      return encodeBoolean(value, column);
    default:
      if (value instanceof Uint8Array) return encodeBytes(value, column);
      throw new ValueError("must be a string, number, bigint, boolean or Buffer", column);
  }
}

/** Many encoded values as one parameter: a JSON array; 64-bit numbers are strings in it and bytes hexadecimal. */
export function encodeList(values: readonly Value[]): Value {
  return JSON.stringify(values.map(listElement));
}

function listElement(value: Value): null | string | number | boolean {
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  return value;
}

/** Keys as one parameter: a JSON array of values, or of arrays where a key has several columns. */
export function encodeKeys(keys: readonly (readonly Value[])[], columns: number): readonly Value[] {
  if (columns === 1) return [encodeList(keys.map(([value = null]) => value))];
  return [JSON.stringify(keys.map((key) => key.map(listElement)))];
}

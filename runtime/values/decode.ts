/** From what drivers give to JavaScript values, refusing what is not as the schema says. */
import { ValueError } from "../errors.ts";
import { canonicalDecimal } from "./decimal.ts";

/** What the database holds is not what the schema says. The value itself stays out of the message. */
function unreadable(expected: string, raw: unknown, column: string | undefined): ValueError {
  return new ValueError(
    `the database holds ${raw === null ? "NULL" : `another ${typeof raw}`} where ${expected} should be`,
    column,
  );
}

/** Whole numbers that JavaScript holds exactly; a larger one is refused, not rounded. */
export function decodeNumber(raw: unknown, column?: string): number {
  const value =
    typeof raw === "number" ? raw : typeof raw === "string" || typeof raw === "bigint" ? Number(raw) : Number.NaN;
  if (Number.isSafeInteger(value)) return value;
  if (Number.isInteger(value))
    throw new ValueError("the database holds a number above 2^53; declare it as bigint()", column);
  throw unreadable("a whole number", raw, column);
}

export function decodeInteger(raw: unknown, column?: string): number {
  if (typeof raw === "number") return raw;
  return decodeNumber(raw, column);
}

const wholeNumber = /^-?\d+$/;

export function decodeBigint(raw: unknown, column?: string): bigint {
  if (typeof raw === "bigint") return raw;
  if (typeof raw === "string" && wholeNumber.test(raw)) return BigInt(raw);
  if (typeof raw !== "number") throw unreadable("a whole number", raw, column);
  if (Number.isSafeInteger(raw)) return BigInt(raw);
  throw new ValueError("a number above 2^53 was read without `bigints: true` in its statement", column);
}

export function decodeDouble(raw: unknown, column?: string): number {
  if (typeof raw === "number") return raw;
  // SQLite stores a double without fraction as an integer, and gives it as one where bigints are asked for.
  const value = typeof raw === "string" || typeof raw === "bigint" ? Number(raw) : Number.NaN;
  if (Number.isNaN(value)) throw unreadable("a number", raw, column);
  return value;
}

export function decodeDecimal(raw: unknown, scale: number, column?: string): string {
  if (typeof raw !== "string") throw unreadable("a decimal number in text", raw, column);
  if (raw.charCodeAt(raw.length - scale - 1) === 0x2e) return raw;
  const canonical = canonicalDecimal(raw, Number.POSITIVE_INFINITY, scale);
  if (canonical === undefined) throw unreadable(`a decimal number of ${scale} digits after the point`, raw, column);
  return canonical;
}

export function decodeText(raw: unknown, column?: string): string {
  if (typeof raw !== "string") throw unreadable("text", raw, column);
  return raw;
}

export function decodeBoolean(raw: unknown, column?: string): boolean {
  if (raw === 1 || raw === true || raw === 1n) return true;
  if (raw === 0 || raw === false || raw === 0n) return false;
  throw unreadable("a boolean", raw, column);
}

/** Reads `YYYY-MM-DD HH:MM:SS`, with any fraction (cut to milliseconds) and with PostgreSQL's `+00`. */
export function decodeTimestamp(raw: unknown, column?: string): Date {
  if (typeof raw !== "string" || raw.length < 19 || raw.charCodeAt(4) !== 0x2d || raw.charCodeAt(13) !== 0x3a) {
    throw unreadable("a timestamp", raw, column);
  }
  let milliseconds = 0;
  let end = 19;
  if (raw.charCodeAt(19) === 0x2e) {
    let unit = 100;
    for (end = 20; end < raw.length; end++) {
      const digit = raw.charCodeAt(end) - 48;
      if (digit < 0 || digit > 9) break;
      milliseconds += digit * unit;
      // Whole numbers all the way; what is finer than milliseconds counts nothing.
      unit = unit === 100 ? 10 : unit === 10 ? 1 : 0;
    }
  }
  // https://www.postgresql.org/docs/current/datatype-datetime.html: the offset is that of the session, which is UTC.
  const utc = end === raw.length || (end + 3 === raw.length && raw.endsWith("+00"));
  const time = Date.UTC(
    twoDigits(raw, 0) * 100 + twoDigits(raw, 2),
    twoDigits(raw, 5) - 1,
    twoDigits(raw, 8),
    twoDigits(raw, 11),
    twoDigits(raw, 14),
    twoDigits(raw, 17),
    milliseconds,
  );
  if (!utc || Number.isNaN(time)) throw unreadable("a timestamp in UTC", raw, column);
  return new Date(time);
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

export function decodeDate(raw: unknown, column?: string): string {
  if (typeof raw !== "string" || raw.length !== 10) throw unreadable("a calendar day", raw, column);
  return raw;
}

/** `T` is what the author declared; the database only knows that it is JSON. */
export function decodeJson<T>(raw: unknown, column?: string): T {
  if (typeof raw !== "string") throw unreadable("JSON text", raw, column);
  try {
    return JSON.parse(raw) as T;
  } catch {
    throw unreadable("JSON text", raw, column);
  }
}

export function decodeUuid(raw: unknown, column?: string): string {
  if (typeof raw !== "string" || raw.length !== 36) throw unreadable("a UUID", raw, column);
  return raw;
}

export function decodeBytes(raw: unknown, column?: string): Buffer {
  if (!Buffer.isBuffer(raw)) throw unreadable("bytes", raw, column);
  return raw;
}

/** `T` is the closed set that the database's own check guards. */
export function decodeOneOf<T extends string>(raw: unknown, column?: string): T {
  return decodeText(raw, column) as T;
}

export function decodeNativeString(raw: unknown, column?: string): string {
  if (typeof raw === "string") return raw;
  if (typeof raw === "number" || typeof raw === "bigint" || typeof raw === "boolean") return String(raw);
  if (Buffer.isBuffer(raw)) return raw.toString("utf8");
  if (typeof raw === "object" && raw !== null) return JSON.stringify(raw);
  throw unreadable("a value of a native type", raw, column);
}

export const decodeNativeNumber = decodeDouble;
export const decodeNativeBigint = decodeBigint;
export const decodeNativeBoolean = decodeBoolean;
export const decodeNativeBytes = decodeBytes;

export function decodeNativeUnknown(raw: unknown): unknown {
  return raw;
}

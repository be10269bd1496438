/** What a value of one type is in another: the oracle's own answer, against which the engines' conversions are held. */

import type { ColumnType } from "../../../generator/schema/schema.ts";
import { canonicalJson, fixed, spellDouble, spellInstant, time } from "./values.ts";
import { type Cell, type Expected, isExact } from "./world.ts";

/** Undefined where the second type cannot hold it, or where engines may well differ. */
export type Converted = Expected | undefined;

type Kind = ColumnType["kind"] | "epochSeconds" | "epochMilliseconds";

export function kindOf(type: ColumnType): Kind {
  return (type.kind === "integer" || type.kind === "bigint") && type.means !== undefined ? type.means : type.kind;
}

/** The value of `from` as a value of `to`. */
export function convert(from: ColumnType, to: ColumnType, value: Expected): Converted {
  if (value === null) return null;
  if (!isExact(value)) return convertLoosely(from, to, value);
  if (kindOf(from) === kindOf(to)) return resize(to, value);
  const [a, b] = [kindOf(from), kindOf(to)];
  // How long a number or JSON is as a text is the engine's affair.
  const isSpelledByEngine = a === "double" || a === "json";
  if (isSpelledByEngine && to.kind === "text" && (to.max ?? 400) < 400) return undefined;
  if (b === "text") return fits(to, toText(a, value));
  if (b === "oneOf") return a === "text" ? fits(to, value) : undefined;
  switch (a) {
    case "integer":
    case "bigint":
      return fits(to, fromWhole(b, to, BigInt(value)));
    case "double":
      return fits(to, fromDouble(b, to, Number(value)));
    case "decimal":
      return fits(to, fromDecimal(b, value));
    case "boolean":
      return b === "integer" || b === "bigint" ? (value === "true" ? "1" : "0") : undefined;
    case "text":
    case "oneOf":
      return fits(to, fromText(b, to, value));
    case "timestamp":
      return fits(to, fromInstant(b, time(value)));
    case "epochMilliseconds":
      return fits(to, fromInstant(b, Number(value)));
    case "epochSeconds":
      return fits(to, fromInstant(b, Number(value) * 1000));
    case "date":
      return fits(to, fromInstant(b, time(`${value} 00:00:00.000`)));
    case "bytes":
    case "json":
    case "uuid":
    case "native":
      return undefined;
  }
}

/** A value that is known only so far goes back where its type has a place for all of it. */
function convertLoosely(from: ColumnType, to: ColumnType, value: Exclude<Expected, Cell>): Converted {
  if ("any" in value) return value;
  if ("number" in value) return from.kind === "text" && to.kind === "double" ? spellDouble(value.number) : undefined;
  if ("near" in value) return to.kind === "double" ? value : undefined;
  return from.kind === "text" && to.kind === "json" ? value.json : undefined;
}

/** The same kind of value in another size. */
function resize(to: ColumnType, value: string): Converted {
  if (to.kind === "decimal") return fits(to, rescale(value, to.scale));
  return fits(to, value);
}

function fits(to: ColumnType, value: Converted): Converted {
  if (!isExact(value) || value === null) return value;
  switch (to.kind) {
    case "integer":
      return within(value, 31n) ? value : undefined;
    case "bigint":
      return within(value, to.as === "number" ? 53n : 63n) ? value : undefined;
    case "text":
      return [...value].length <= (to.max ?? Number.POSITIVE_INFINITY) ? value : undefined;
    case "bytes":
      return value.length / 2 <= (to.max ?? Number.POSITIVE_INFINITY) ? value : undefined;
    case "decimal":
      return value.replace(/[-.]/g, "").replace(/^0+/, "").length <= to.precision ? value : undefined;
    case "oneOf":
      return to.values.includes(value) ? value : undefined;
    default:
      return value;
  }
}

function within(value: string, bits: bigint): boolean {
  const number = BigInt(value);
  return number < 1n << bits && number >= -(1n << bits);
}

function toText(from: Kind, value: string): Converted {
  switch (from) {
    case "double":
      return { number: Number(value) };
    case "json":
      return { json: value };
    case "bytes": {
      const text = Buffer.from(value, "hex").toString("utf8");
      return Buffer.from(text, "utf8").toString("hex") === value && !text.includes("\0") ? text : undefined;
    }
    default:
      return value;
  }
}

/** Where a double cannot hold all digits the nearest one is not everybody's, and the way back is closed. */
function fromWhole(to: Kind, type: ColumnType, value: bigint): Converted {
  switch (to) {
    case "integer":
    case "bigint":
    case "epochSeconds":
    case "epochMilliseconds":
      return String(value);
    case "double":
      return BigInt(Number(value)) === value ? spellDouble(Number(value)) : undefined;
    case "decimal":
      return type.kind === "decimal" ? fixed(`${value}${"0".repeat(type.scale)}`, type.scale) : undefined;
    case "boolean":
      // Another number than these two would not come back: a guard refuses it.
      return value === 0n ? "false" : value === 1n ? "true" : undefined;
    default:
      return undefined;
  }
}

/** Engines round halves differently, and calculate with 15 digits or all of them. */
function fromDouble(to: Kind, type: ColumnType, value: number): Converted {
  if (to === "integer" || to === "bigint") {
    const isHalf = Math.abs(value % 1) === 0.5;
    return isHalf || Math.abs(value) > 2 ** 53 ? undefined : String(BigInt(Math.round(value)));
  }
  if (to !== "decimal" || type.kind !== "decimal") return undefined;
  if (Math.abs(value) >= 10 ** (type.precision - type.scale) * 0.999) return undefined;
  return { near: value, within: 0.5000001 * 10 ** -type.scale + Math.abs(value) * 1e-14 };
}

function fromDecimal(to: Kind, value: string): Converted {
  if (to === "double") return spellDouble(Number(value));
  return to === "integer" || to === "bigint" ? rescale(value, 0) : undefined;
}

/** Halves are rounded away from zero. */
function rescale(value: string, scale: number): string {
  const [whole = "", fraction = ""] = value.split(".");
  const digits = BigInt(whole.replace("-", "") + fraction);
  const shift = scale - fraction.length;
  const divisor = 10n ** BigInt(Math.max(0, -shift));
  const rounded = shift >= 0 ? digits * 10n ** BigInt(shift) : (digits + divisor / 2n) / divisor;
  return fixed(String(value.startsWith("-") ? -rounded : rounded), scale);
}

const truths = ["true", "t", "yes", "y", "on", "1"];
const untruths = ["false", "f", "no", "n", "off", "0"];

function fromText(to: Kind, type: ColumnType, value: string): Converted {
  switch (to) {
    case "integer":
    case "bigint":
      return /^-?(0|[1-9]\d*)$/.test(value) && value !== "-0" ? value : undefined;
    case "double":
      // MySQL reads what is too large as the largest number, and its guard refuses that one, too.
      return /^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(value) && Math.abs(Number(value)) < Number.MAX_VALUE
        ? spellDouble(Number(value))
        : undefined;
    case "decimal":
      // Whether more digits fit is asked in floating point on SQLite, which refuses some that would.
      return type.kind === "decimal" && /^-?\d+(\.\d+)?$/.test(value) && value.length <= 15
        ? rescale(value, type.scale)
        : undefined;
    case "boolean": {
      const said = value.toLowerCase();
      return truths.includes(said) ? "true" : untruths.includes(said) ? "false" : undefined;
    }
    case "timestamp":
      return /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}$/.test(value) && isTime(value) ? value : undefined;
    case "date":
      return /^\d{4}-\d\d-\d\d$/.test(value) && isTime(`${value} 00:00:00.000`) ? value : undefined;
    case "json":
      return parsedJson(value);
    case "uuid":
      return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? value.toLowerCase() : undefined;
    case "bytes":
      return Buffer.from(value, "utf8").toString("hex");
    default:
      return undefined;
  }
}

function isTime(text: string): boolean {
  const at = time(text);
  return !Number.isNaN(at) && at >= time("1000-01-01 00:00:00.000") && spellInstant(at) === text;
}

function parsedJson(text: string): Converted {
  try {
    return canonicalJson(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function fromInstant(to: Kind, milliseconds: number): Converted {
  switch (to) {
    case "timestamp":
      return spellInstant(milliseconds);
    case "date":
      return spellInstant(milliseconds).slice(0, 10);
    case "epochMilliseconds":
      return String(milliseconds);
    case "epochSeconds":
      return String(Math.floor(milliseconds / 1000));
    default:
      return undefined;
  }
}

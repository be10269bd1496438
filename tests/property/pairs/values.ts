/** Values from the whole domain of each type, each drawn by a number: 0 is the simplest, small ones are at the edges. */

import type { ColumnType } from "../../../generator/schema/schema.ts";
import type { Cell, Flavour } from "./world.ts";

/** A well mixed number of 32 bits out of two. */
export function mixed(n: number, salt: number): number {
  let x = (Math.imul(n ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(salt + 1, 0xc2b2ae35)) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d) >>> 0;
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b) >>> 0;
  return (x ^ (x >>> 16)) >>> 0;
}

function pick<T>(list: readonly T[], n: number): T {
  const found = list[n % list.length];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}

const whole32 = ["0", "1", "-1", "2147483647", "-2147483648", "42", "1000"];
const whole53 = ["0", "1", "-1", "9007199254740991", "-9007199254740991", "4294967296", "951782400000"];
const whole64 = [...whole53, "9223372036854775807", "-9223372036854775808", "9007199254740993"];
const doubles = [
  0,
  1,
  -1.5,
  0.1,
  5e-324,
  1.7976931348623157e308,
  -1.7976931348623157e308,
  2.2250738585072014e-308,
  -0,
  0.30000000000000004,
  1 / 3,
  1e15,
  1e16,
  1e21,
  123456789.12345678,
  2.5,
  -0.5,
  1e-7,
  9007199254740992,
  4.35,
];
const instants = [
  "1970-01-01 00:00:00.000",
  "1000-01-01 00:00:00.000",
  "9999-12-31 23:59:59.999",
  "1969-12-31 23:59:59.999",
  "2024-02-29 23:59:59.999",
  "2038-01-19 03:14:08.001",
  "1900-02-28 12:00:00.500",
  "2000-01-01 00:00:00.001",
];
const days = ["1970-01-01", "1000-01-01", "9999-12-31", "2024-02-29", "1900-02-28", "1969-12-31"];
export const texts = [
  "",
  "a",
  "a ",
  " ",
  "it's",
  "😀",
  "A",
  '"quoted"',
  "back\\slash",
  "NULL",
  "line\nbreak",
  "é",
  "e\u0301",
  "\\'\n",
  "'",
  "\u001a\t",
  "0",
  "100%_",
  "''",
  "ß",
  "x;--",
];
const jsons: readonly unknown[] = [
  {},
  [],
  null,
  true,
  0,
  "it's 😀",
  { "": 1, "it's": ["\\", '"', "\n", { deep: [[[{ x: null }]]] }] },
  { b: 1, a: 2, ünï: "ö", "🔑": "\u0001" },
  [1.5, -0.1, 1e300, 9007199254740991, 1e-7],
  "",
  JSON.parse('{"__proto__": 1, "constructor": []}'),
];
const bytes = ["", "00", "ff", "c3a9", "616263", "00ff00", "27", "5c", "f09f9880"];
const uuids = [
  "00000000-0000-0000-0000-000000000000",
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
  "0188a6b2-7d5b-7cc2-9f2b-0d8c6d3e5f10",
];

/** A value of the type, never null. */
export function drawValue(type: ColumnType, flavour: Flavour, n: number): string {
  switch (type.kind) {
    case "integer":
      return n < whole32.length ? pick(whole32, n) : String(mixed(n, 1) | 0);
    case "bigint":
      if (type.means === "epochMilliseconds") return String(time(instant(n)));
      if (type.means === "epochSeconds") return String(Math.floor(time(instant(n)) / 1000));
      return bigint(n, type.as === "number");
    case "double":
      return spellDouble(double(n));
    case "decimal":
      return decimal(type.precision, type.scale, n);
    case "text":
      return text(type.max ?? 400, flavour, n);
    case "boolean":
      return n % 2 === 1 ? "true" : "false";
    case "timestamp":
      return instant(n);
    case "date":
      return n < days.length ? pick(days, n) : instant(n).slice(0, 10);
    case "json":
      return canonicalJson(n < jsons.length ? pick(jsons, n) : randomJson(n));
    case "uuid":
      return n < uuids.length ? pick(uuids, n) : uuid(n);
    case "bytes":
      return bytesOf(type.max ?? 400, flavour, n);
    case "oneOf":
      return pick(type.values, n);
    case "native":
      throw new Error("no values of native types");
  }
}

function bigint(n: number, safe: boolean): string {
  const edges = safe ? whole53 : whole64;
  if (n < edges.length) return pick(edges, n);
  const wide = BigInt.asIntN(64, (BigInt(mixed(n, 2)) << 32n) | BigInt(mixed(n, 3)));
  return String(safe ? wide % 9007199254740992n : wide);
}

function double(n: number): number {
  if (n < doubles.length) return pick(doubles, n);
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, mixed(n, 4));
  view.setUint32(4, mixed(n, 5));
  const any = view.getFloat64(0);
  return n % 2 === 0 && Number.isFinite(any) ? any : (mixed(n, 6) | 0) / 1024;
}

/** -0 and 0 are one value. */
export function spellDouble(value: number): string {
  return String(value === 0 ? 0 : value);
}

function decimal(precision: number, scale: number, n: number): string {
  const most = "9".repeat(precision);
  const edges = ["0", "1", most, `-${most}`, `-1`, "5".repeat(precision), "1".padEnd(precision, "0")];
  const digits = Array.from({ length: 1 + (mixed(n, 7) % precision) }, (_, i) => mixed(n, 20 + i) % 10).join("");
  return fixed(n < edges.length ? pick(edges, n) : n % 3 === 0 ? `-${digits}` : digits, scale);
}

/** Digits with a point before the last `scale` of them: one text for each number. */
export function fixed(digits: string, scale: number): string {
  const value = BigInt(digits);
  const text = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  const sign = value < 0n ? "-" : "";
  return scale === 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

function text(max: number, flavour: Flavour, n: number): string {
  if (flavour !== "any") return flavoured(flavour, n);
  if (n === texts.length) return "😀".repeat(max);
  if (n === texts.length + 1) return `${"y".repeat(max - 1)} `;
  const characters =
    n < texts.length ? [...pick(texts, n)] : [0, 1, 2, 3].flatMap((i) => [...pick(texts, mixed(n, i))]);
  return characters.slice(0, max).join("");
}

function flavoured(flavour: Exclude<Flavour, "any">, n: number): string {
  switch (flavour) {
    case "whole":
      return drawValue({ kind: "integer" }, "any", n);
    case "number":
      return spellDouble(double(n));
    case "decimal":
      return decimal(9, 2, n);
    case "truth":
      return pick(["true", "false", "t", "NO", "1", "off"], n);
    case "day":
      return drawValue({ kind: "date" }, "any", n);
    case "instant":
      return instant(n);
    case "json":
      return drawValue({ kind: "json" }, "any", n);
    case "uuid":
      return n % 4 === 3 ? uuid(n).toUpperCase() : drawValue({ kind: "uuid" }, "any", n);
    case "name":
      return pick(["a", "B c", "naïve", "it's", "😀 x"], n);
  }
}

function instant(n: number): string {
  if (n < instants.length) return pick(instants, n);
  const [first, last] = [time("1000-01-01 00:00:00.000"), time("9999-12-31 23:59:59.999")];
  const share = (mixed(n, 8) * 2 ** 20 + (mixed(n, 9) % 2 ** 20)) / 2 ** 52;
  return spellInstant(Math.floor(first + share * (last - first)));
}

/** Milliseconds since 1970. */
export function time(text: string): number {
  return Date.parse(`${text.replace(" ", "T")}Z`);
}

export function spellInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace("T", " ").slice(0, 23);
}

function uuid(n: number): string {
  const hex = [0, 1, 2, 3]
    .map((i) =>
      mixed(n, 40 + i)
        .toString(16)
        .padStart(8, "0"),
    )
    .join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

function bytesOf(max: number, flavour: Flavour, n: number): string {
  if (flavour !== "any")
    return Buffer.from(pick(["", "abc", "it's", "é", "😀", "a "], n))
      .toString("hex")
      .slice(0, 2 * max);
  if (n < bytes.length) return pick(bytes, n).slice(0, 2 * max);
  const length = n === bytes.length ? max : mixed(n, 10) % (Math.min(max, 40) + 1);
  return Array.from({ length }, (_, i) => (mixed(n, 100 + i) % 256).toString(16).padStart(2, "0")).join("");
}

function randomJson(n: number): unknown {
  const leaf = (i: number) => pick(jsons, mixed(n, 60 + i));
  const list = [leaf(0), mixed(n, 11), pick(texts, mixed(n, 12)), leaf(1)];
  return n % 2 === 0 ? list : Object.fromEntries(list.map((each, i) => [`${pick(texts, mixed(n, i))}${i}`, each]));
}

/** With sorted keys, so that equal values are equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** Null for one number in five where the column may be null. */
export function cellOf(type: ColumnType, flavour: Flavour, nullable: boolean, n: number): Cell {
  return nullable && mixed(n, 13) % 5 === 0 ? null : drawValue(type, flavour, n);
}

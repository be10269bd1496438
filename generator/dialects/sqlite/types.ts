/** SQLite's types: a storage class for each logical type, and checks for what the class does not tell. */
import type { Expression } from "../../catalog/catalog.ts";
import type { ColumnType } from "../../schema/schema.ts";
import { expression } from "../expression.ts";
import type { Physical } from "../projection/rules.ts";
import type { Size } from "../sizes.ts";
import { inList, lengthCheck } from "../standard-types.ts";
import { quoteLiteral } from "./quote.ts";

/** https://www.sqlite.org/datatype3.html */
export function physicalType(type: ColumnType): Physical | undefined {
  switch (type.kind) {
    case "integer":
    case "bigint":
      return { type: "integer" };
    case "double":
      return { type: "real" };
    case "decimal":
      return { type: "text", check: (column) => decimalCheck(column, type.precision, type.scale) };
    case "text":
      return { type: "text", ...lengthCheck("length", type.max) };
    case "boolean":
      return { type: "integer", check: (column) => expression`${column} IN (0, 1)` };
    case "timestamp":
      return { type: "text", check: (column) => formatCheck(column, timestampFormat) };
    case "date":
      return { type: "text", check: (column) => formatCheck(column, "%Y-%m-%d") };
    case "json":
      return { type: "text", check: (column) => expression`json_valid(${column})` };
    case "uuid":
      return { type: "text", check: uuidCheck };
    case "bytes":
      return { type: "blob", ...lengthCheck("length", type.max) };
    case "oneOf":
      return { type: "text", values: inList(type.values, quoteLiteral) };
    case "native":
      return type.types.sqlite === undefined ? undefined : { type: canonicalType(type.types.sqlite) };
  }
}

/** `2000-01-31 12:00:00.000`, which sorts as it counts. */
export const timestampFormat = "%Y-%m-%d %H:%M:%f";

/** What strftime makes of the value is the value: `IS`, since it makes null of what it cannot read. */
function formatCheck(column: Expression, format: string): Expression {
  return expression`${column} IS strftime('${format}', ${column})`;
}

const digit = "[0-9]";

/** Exactly `scale` digits after the point, no zeros in front, no sign on nothing: one text for each number. */
function decimalCheck(column: Expression, precision: number, scale: number): Expression {
  const fraction = scale === 0 ? "" : `.${digit.repeat(scale)}`;
  const zero = zeroOf(scale);
  const digits = expression`length(replace(ltrim(${column}, '-'), '.', ''))`;
  return expression`${column} GLOB '*${digit}${fraction}' AND ltrim(${column}, '-') NOT GLOB '*[^0-9.]*' AND ltrim(${column}, '-') NOT GLOB '0[0-9]*' AND ${column} NOT LIKE '--%' AND ${column} <> '-${zero}' AND length(${column}) - length(replace(${column}, '.', '')) = ${scale === 0 ? "0" : "1"} AND ${digits} <= ${String(precision + (scale === precision ? 1 : 0))}${scale === precision ? expression` AND ltrim(${column}, '-') GLOB '${onlyFraction}'` : ""}`;
}

/** All digits of the decimal stand behind its point. */
const onlyFraction = "0.*";

/** `0.00` for a scale of 2. */
export function zeroOf(scale: number): string {
  return scale === 0 ? "0" : `0.${"0".repeat(scale)}`;
}

/** A computed decimal with the digits that its check wants. */
export function storedValue(type: ColumnType, value: Expression): Expression {
  if (type.kind !== "decimal") return value;
  const zero = zeroOf(type.scale);
  const written = expression`replace(printf('%.${String(type.scale)}f', ${value}), '-${zero}', '${zero}')`;
  return expression`CASE WHEN (${value}) IS NOT NULL THEN ${written} END`;
}

/** The scale that a check of decimalCheck keeps; undefined for any other check. */
export function decimalScale(check: Expression): number | undefined {
  const text = check.filter((part) => typeof part === "string").join("");
  const [, fraction] = /^ GLOB '\*\[0-9\](?:\.((?:\[0-9\])+))?' AND ltrim\(/.exec(text) ?? [];
  if (!text.startsWith(" GLOB '*[0-9]")) return undefined;
  return (fraction ?? "").length / digit.length;
}

/** The size that a check of decimalCheck keeps; undefined for any other check. */
export function decimalSize(check: Expression): Size | undefined {
  const scale = decimalScale(check);
  if (scale === undefined) return undefined;
  const text = check.filter((part) => typeof part === "string").join("");
  const [, digits] = /<= (\d+)/.exec(text) ?? [];
  return { precision: text.endsWith(` GLOB '${onlyFraction}'`) ? scale : Number(digits), scale };
}

/** Lower case with its four dashes: one text for each uuid. */
function uuidCheck(column: Expression): Expression {
  return expression`${column} LIKE '________-____-____-____-____________' AND length(replace(${column}, '-', '')) = 32 AND ${column} NOT GLOB '*[^0-9a-f-]*'`;
}

/** The names whose case SQLite does not keep: https://www.sqlite.org/pragma.html#pragma_table_xinfo prints them in capitals. */
const standardTypes = /^(any|blob|int|integer|real|text)$/i;

/**
 * The declared type as written, which decides the affinity, without needless spaces: `DECIMAL ( 10, 2 )` is `DECIMAL(10,2)`. The
 * standard types are in small letters.
 */
export function canonicalType(declared: string): string {
  const type = declared
    .replace(/\s+/g, " ")
    .replace(/ ?([(),]) ?/g, "$1")
    .trim();
  return standardTypes.test(type) ? type.toLowerCase() : type;
}

/** C019: a default is a value that its column could hold. */

import type { Problem } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/suggest.ts";
import type { Column, ColumnType, Default, Json } from "../../schema/schema.ts";
import { atColumn } from "../paths.ts";
import type { Scope } from "../scope.ts";
import { described, shown } from "../words.ts";

/** Why a value does not fit, and what to do about it. */
interface Misfit {
  /** Completes "the default of `x` …". */
  readonly is: string;
  readonly hint: string;
}

export function* defaults({ schema }: Scope): Iterable<Problem> {
  for (const table of schema.tables) {
    for (const column of table.columns) {
      const found = column.default && misfit(column, column.default);
      if (!found) continue;
      yield {
        code: "C019",
        at: atColumn(table, column, "default"),
        message: `the default of \`${table.className}.${column.property}\` ${found.is}`,
        label: `\`${column.property}\` is ${described(column.type)}`,
        hint: found.hint,
      };
    }
  }
}

function misfit(column: Column, given: Default): Misfit | undefined {
  const { type } = column;
  switch (given.kind) {
    case "expression":
      return undefined;
    case "now":
      return type.kind === "timestamp" || type.kind === "native"
        ? undefined
        : { is: "is an instant", hint: "declare the column as timestamp()" };
    case "randomUuid":
      return type.kind === "uuid" || type.kind === "native"
        ? undefined
        : { is: "is a uuid", hint: "declare the column as uuid()" };
    case "bigint":
      return integerMisfit(type, BigInt(given.value), given.value);
    case "value":
      return given.value === null ? nullMisfit(column) : fitting(type, given.value);
  }
}

/** In a JSON column null is SQL's NULL too: a default is what a row gets that does not say. */
function nullMisfit({ nullable }: Column): Misfit | undefined {
  return nullable
    ? undefined
    : { is: "is null, and the column is required", hint: "add .nullable(), or leave the default out" };
}

/** Why a column of the type cannot hold the value; undefined where it can. */
export function fitting(type: ColumnType, value: Exclude<Json, null>): Misfit | undefined {
  switch (type.kind) {
    case "integer":
    case "bigint":
      if (typeof value !== "number") return wrongKind(value, "write a whole number");
      return Number.isInteger(value)
        ? integerMisfit(type, BigInt(value), String(value))
        : {
            is: `is ${value}, which is no whole number`,
            hint: "write a whole number, or declare the column as decimal(…) or double()",
          };
    case "double":
      return typeof value === "number" ? undefined : wrongKind(value, "write a number");
    case "decimal":
      return decimalMisfit(type, value);
    case "text":
      return textMisfit(type.max, value);
    case "oneOf":
      return memberMisfit(type.values, value);
    case "boolean":
      return typeof value === "boolean" ? undefined : wrongKind(value, "write true or false");
    case "timestamp":
      return isInstant(value)
        ? undefined
        : wrongKind(value, 'write an instant in UTC such as "2000-01-31T12:00:00Z", or .defaultNow()');
    case "date":
      return typeof value === "string" && isDay(value)
        ? undefined
        : wrongKind(value, 'write a day from year 1000 to 9999 as "2000-01-31"');
    case "uuid":
      return typeof value === "string" && uuidPattern.test(value)
        ? undefined
        : wrongKind(value, 'write a uuid such as "123e4567-e89b-42d3-a456-426614174000", or .defaultRandom()');
    case "bytes":
      return wrongKind(value, "write the bytes as SQL of each dialect: .default(variants({ … }))");
    case "json":
      return jsonMisfit(value);
    case "native":
      return undefined;
  }
}

function wrongKind(value: Json, hint: string): Misfit {
  return { is: `is ${shown(value)}`, hint };
}

const sizes = {
  integer: { bits: 32, least: -(2n ** 31n), most: 2n ** 31n - 1n },
  bigint: { bits: 64, least: -(2n ** 63n), most: 2n ** 63n - 1n },
} as const;

function integerMisfit(type: ColumnType, value: bigint, written: string): Misfit | undefined {
  if (type.kind === "native") return undefined;
  if (type.kind !== "integer" && type.kind !== "bigint")
    return { is: `is ${written}n`, hint: `write a value of ${described(type)}` };
  const { bits, least, most } = sizes[type.kind];
  if (value < least || value > most) {
    const hint =
      type.kind === "integer" && value >= sizes.bigint.least && value <= sizes.bigint.most
        ? "declare the column as bigint()"
        : `choose a value from ${least} to ${most}`;
    return { is: `is ${written}, which does not fit in ${bits} bits`, hint };
  }
  if (type.kind === "integer" || type.as === "bigint" || Number.isSafeInteger(Number(value))) return undefined;
  return { is: `is ${written}, which a JavaScript number cannot hold exactly`, hint: "declare the column as bigint()" };
}

const decimalPattern = /^-?(?<whole>\d+)(?:\.(?<fraction>\d+))?$/;

function decimalMisfit({ precision, scale }: ColumnType & { kind: "decimal" }, value: Json): Misfit | undefined {
  const written = typeof value === "number" ? String(value) : value;
  const groups = typeof written === "string" ? decimalPattern.exec(written)?.groups : undefined;
  if (groups === undefined) return wrongKind(value, 'write a decimal number such as "0.00"');
  const { whole = "", fraction = "" } = groups;
  if (fraction.length > scale)
    return {
      is: `has ${fraction.length} digits after the point, and the column has room for ${scale}`,
      hint: `write at most ${scale}, or declare the column as decimal(${precision + fraction.length - scale}, ${fraction.length})`,
    };
  const digits = whole.replace(/^0+/, "").length;
  if (digits <= precision - scale) return undefined;
  return {
    is: `has ${digits} digits before the point, and the column has room for ${precision - scale}`,
    hint: `write at most ${precision - scale}, or declare the column as decimal(${digits + scale}, ${scale})`,
  };
}

function textMisfit(max: number | undefined, value: Json): Misfit | undefined {
  if (typeof value !== "string") return wrongKind(value, "write a string");
  const unstorable = textFault(value);
  if (unstorable !== undefined)
    return {
      is: unstorable,
      hint: "no database can hold that in text; leave it out, or declare the column as bytes()",
    };
  const length = [...value].length;
  if (max === undefined || length <= max) return undefined;
  return {
    is: `has ${length} characters, and the column has room for ${max}`,
    hint: `shorten it, or declare the column as text({ max: ${length} })`,
  };
}

/** The common domain of text: no NUL, no half of a surrogate pair. */
function textFault(value: string): string | undefined {
  if (value.includes("\0")) return "holds a NUL character";
  return /\p{Surrogate}/u.test(value) ? "holds half of a surrogate pair" : undefined;
}

function memberMisfit(values: readonly string[], value: Json): Misfit | undefined {
  if (typeof value === "string" && values.includes(value)) return undefined;
  const meant = typeof value === "string" ? nearest(value, values) : undefined;
  const hint = meant === undefined ? `choose one of ${values.map(shown).join(", ")}` : `did you mean ${shown(meant)}?`;
  return { is: `is ${shown(value)}, which is not one of its values`, hint };
}

function jsonMisfit(value: Json): Misfit | undefined {
  const pending: Json[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === "string") {
      const fault = textFault(next);
      if (fault !== undefined) return { is: fault, hint: "no database can hold that in JSON; leave it out" };
    } else if (typeof next === "object" && next !== null) {
      for (const [key, inner] of Object.entries(next)) pending.push(key, inner);
    }
  }
  return undefined;
}

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const instantPattern = /^(?<day>\d{4}-\d\d-\d\d)[T ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z?$/;

function isInstant(value: Json): boolean {
  const day = typeof value === "string" ? instantPattern.exec(value)?.groups?.day : undefined;
  return day !== undefined && isDay(day);
}

/** A day that exists, from 1000-01-01 to 9999-12-31. */
function isDay(value: string): boolean {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

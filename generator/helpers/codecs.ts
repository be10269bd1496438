/** Calls of the runtime's encoders and decoders, one for each column: see the table in runtime/values.ts. */
import type { ColumnType, NativeValue } from "../schema/schema.ts";
import type { Module } from "./module.ts";
import type { ColumnPlan, TablePlan, ViewColumnPlan } from "./plan.ts";
import { access, declaredList, isIdentifier, stringLiteral } from "./text.ts";

/** The parameter that a column's value becomes. */
export function encoded(_module: Module, column: ColumnPlan, value: string): string {
  const plain = encode(column, value);
  return column.nullable ? `${value} === null ? null : ${plain}` : plain;
}

/** The same of an optional property, which is null where it is left out. */
export function encodedOrNull(_module: Module, column: ColumnPlan, object: string): string {
  const value = access(object, column.property);
  return `${value} == null ? null : ${encode(column, value)}`;
}

function encode(column: ColumnPlan, value: string): string {
  const { type, label: name } = column;
  switch (type.kind) {
    case "text":
    case "bytes": {
      const max = type.max === undefined ? "" : `, ${type.max}`;
      return `v.${encoders[type.kind]}(${value}, ${name}${max})`;
    }
    case "bigint":
      return `v.${type.as === "number" ? "encodeNumber" : "encodeBigint"}(${value}, ${name})`;
    case "decimal":
      return `v.encodeDecimal(${value}, ${name}, ${type.precision}, ${type.scale})`;
    case "oneOf":
      return `v.encodeOneOf(${value}, ${name}, ${closedSet(column)})`;
    default:
      return `v.${encoders[type.kind]}(${value}, ${name})`;
  }
}

const encoders = {
  integer: "encodeInteger",
  double: "encodeDouble",
  text: "encodeText",
  boolean: "encodeBoolean",
  timestamp: "encodeTimestamp",
  date: "encodeDate",
  json: "encodeJson",
  uuid: "encodeUuid",
  bytes: "encodeBytes",
  native: "encodeNative",
} as const satisfies { readonly [K in Exclude<ColumnType["kind"], "bigint" | "decimal" | "oneOf">]: string };

/** The module's constant with a closed set of values. A property that is no identifier has letters and digits only. */
export function closedSet({ property }: ColumnPlan): string {
  if (isIdentifier(property)) return `${property}Set`;
  return `column${[...property].map((letter) => letter.codePointAt(0)?.toString(16)).join("_")}Set`;
}

/** Declares the closed sets of columns. */
export function closedSets(plan: TablePlan): readonly string[] {
  return plan.columns.flatMap((column) =>
    column.type.kind === "oneOf"
      ? declaredList(`const ${closedSet(column)} = [`, column.type.values.map(stringLiteral), "];")
      : [],
  );
}

/** The value of a row's cell, `r[2]`. */
export function decoded(column: ViewColumnPlan, cell: string): string {
  const value = decode(column.type, cell, column.label);
  const plain = column.brand === undefined ? value : `(${value} as ${column.brand})`;
  return column.nullable ? `${cell} === null ? null : ${plain}` : plain;
}

function decode(type: ColumnType, cell: string, name: string): string {
  switch (type.kind) {
    case "bigint":
      return `v.${type.as === "number" ? "decodeNumber" : "decodeBigint"}(${cell}, ${name})`;
    case "decimal":
      return `v.decodeDecimal(${cell}, ${type.scale}, ${name})`;
    case "native":
      return type.as === "unknown"
        ? `v.decodeNativeUnknown(${cell})`
        : `v.${nativeDecoders[type.as]}(${cell}, ${name})`;
    default:
      return `v.${decoders[type.kind]}(${cell}, ${name})`;
  }
}

const decoders = {
  integer: "decodeInteger",
  double: "decodeDouble",
  text: "decodeText",
  boolean: "decodeBoolean",
  timestamp: "decodeTimestamp",
  date: "decodeDate",
  json: "decodeJson",
  uuid: "decodeUuid",
  bytes: "decodeBytes",
  oneOf: "decodeOneOf",
} as const satisfies { readonly [K in Exclude<ColumnType["kind"], "bigint" | "decimal" | "native">]: string };

const nativeDecoders = {
  string: "decodeNativeString",
  number: "decodeNativeNumber",
  bigint: "decodeNativeBigint",
  boolean: "decodeNativeBoolean",
  bytes: "decodeNativeBytes",
} as const satisfies { readonly [K in Exclude<NativeValue, "unknown">]: string };

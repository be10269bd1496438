/** What conditions and cursors know of a table's columns: their names, and their values' way to the database. */
import type { Value } from "../driver.ts";

/** A column that a condition may ask for. */
export interface Filter {
  /** Quoted. */
  readonly column: string;
  /** `messages.sender`, by which errors name it. */
  readonly label: string;
  readonly type: keyof typeof testsOfType;
  readonly nullable?: boolean;
  /** Of text in characters, of bytes in bytes. */
  readonly max?: number;
  /** Of a decimal. */
  readonly precision?: number;
  readonly scale?: number;
  /** Of a closed set. */
  readonly values?: readonly string[];
  /** The type that a parameter is cast to, where the engine would compare it in another one. */
  readonly cast?: string;
}

/** By property. */
export type Filters = Readonly<Record<string, Filter>>;

/** `null`: only whether it is null; `equal`: `=` and lists; `ordered`: also bounds; `text`: also parts of it. */
export type Tests = "null" | "equal" | "ordered" | "text";

/** What each type can be asked for on every engine. Decimals are text on SQLite, and a native enum goes by its values' places. */
export const testsOfType = {
  integer: "ordered",
  number: "ordered",
  bigint: "ordered",
  double: "ordered",
  decimal: "equal",
  text: "text",
  boolean: "equal",
  timestamp: "ordered",
  date: "ordered",
  json: "null",
  uuid: "ordered",
  bytes: "ordered",
  oneOf: "ordered",
  enum: "equal",
  native: "equal",
  unknown: "null",
} as const satisfies Record<string, Tests>;

/** The encoders of an engine, which look at the values that they are given. */
export interface Codec {
  encodeInteger(value: unknown, column: string): Value;
  encodeNumber(value: unknown, column: string): Value;
  encodeBigint(value: unknown, column: string): Value;
  encodeDouble(value: unknown, column: string): Value;
  encodeDecimal(value: unknown, column: string, precision: number, scale: number): Value;
  encodeText(value: unknown, column: string, max?: number): Value;
  encodeBoolean(value: unknown, column: string): Value;
  encodeTimestamp(value: unknown, column: string): Value;
  encodeDate(value: unknown, column: string): Value;
  encodeJson(value: unknown, column: string): Value;
  encodeUuid(value: unknown, column: string): Value;
  encodeBytes(value: unknown, column: string, max?: number): Value;
  encodeOneOf(value: unknown, column: string, allowed: readonly string[]): Value;
  encodeNative(value: unknown, column: string): Value;
}

/** A value as a parameter, as an insert encodes it. */
export function encodeBy(
  codec: Codec,
  { type, label, max, precision = 0, scale = 0, values = [] }: Filter,
  value: unknown,
): Value {
  switch (type) {
    case "integer":
      return codec.encodeInteger(value, label);
    case "number":
      return codec.encodeNumber(value, label);
    case "bigint":
      return codec.encodeBigint(value, label);
    case "double":
      return codec.encodeDouble(value, label);
    case "decimal":
      return codec.encodeDecimal(value, label, precision, scale);
    case "text":
      return codec.encodeText(value, label, max);
    case "boolean":
      return codec.encodeBoolean(value, label);
    case "timestamp":
      return codec.encodeTimestamp(value, label);
    case "date":
      return codec.encodeDate(value, label);
    case "json":
      return codec.encodeJson(value, label);
    case "uuid":
      return codec.encodeUuid(value, label);
    case "bytes":
      return codec.encodeBytes(value, label, max);
    case "oneOf":
    case "enum":
      return codec.encodeOneOf(value, label, values);
    case "native":
    case "unknown":
      return codec.encodeNative(value, label);
  }
}

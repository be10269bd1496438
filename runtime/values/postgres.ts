/** Values on the way to and from PostgreSQL, where they differ from the other engines'. */
import type { Value } from "../driver.ts";
import { ValueError } from "../errors.ts";
import { encodeBigint, encodeBytes, encodeDouble, encodeText, isoTimestamp } from "./encode.ts";

export * from "../values.ts";

export function encodeBoolean(value: boolean, column: string): Value {
  if (typeof value !== "boolean") throw new ValueError("must be true or false", column);
  return value;
}

/** With its `Z`, so that it means the same in every session. */
export function encodeTimestamp(value: Date, column: string): Value {
  return isoTimestamp(value, column);
}

export function encodeNative(value: unknown, column: string): Value {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return encodeDouble(value, column);
  if (typeof value === "bigint") return encodeBigint(value, column);
  if (value instanceof Uint8Array) return encodeBytes(value, column);
  if (typeof value === "string") return encodeText(value, column);
  throw new ValueError("must be a string, number, bigint, boolean or Buffer", column);
}

/** Many encoded values as one parameter: an array literal, https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO */
export function encodeList(values: readonly Value[]): Value {
  let text = "{";
  for (let i = 0; i < values.length; i++) text += (i === 0 ? "" : ",") + element(values[i] ?? null);
  return `${text}}`;
}

function element(value: Value): string {
  if (value === null) return "NULL";
  if (typeof value === "string") return `"${value.replace(/["\\]/g, "\\$&")}"`;
  if (value instanceof Uint8Array) return `"\\\\x${Buffer.from(value).toString("hex")}"`;
  return String(value);
}

/** Keys as parameters: an array literal for each of their columns. */
export function encodeKeys(keys: readonly (readonly Value[])[], columns: number): readonly Value[] {
  return Array.from({ length: columns }, (_, column) => encodeList(keys.map((key) => key[column] ?? null)));
}

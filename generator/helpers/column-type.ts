/** The TypeScript side of a column's type: what a row holds and what an insert takes. */
import { isBytes } from "../dialects/helper-standard.ts";
import type { ColumnType, NativeValue } from "../schema/schema.ts";
import { stringLiteral } from "./text.ts";

/** What stands in a row; `json` gives the text for an author's own type. */
export function rowType(type: ColumnType, json: JsonTypes): string {
  switch (type.kind) {
    case "integer":
    case "double":
      return "number";
    case "bigint":
      return type.as;
    case "decimal":
    case "text":
    case "date":
    case "uuid":
      return "string";
    case "boolean":
      return "boolean";
    case "timestamp":
      return "Date";
    case "bytes":
      return "Buffer";
    case "json":
      return json(type);
    case "oneOf":
      return type.values.map(stringLiteral).join(" | ");
    case "native":
      return nativeTypes[type.as];
  }
}

/** What an insert or a patch takes: the same, but any bytes. */
export function inputType(type: ColumnType, json: JsonTypes): string {
  return isBytes(type) ? "Uint8Array" : rowType(type, json);
}

export type JsonTypes = (type: ColumnType & { readonly kind: "json" }) => string;

const nativeTypes: { readonly [K in NativeValue]: string } = {
  string: "string",
  number: "number",
  bigint: "bigint",
  boolean: "boolean",
  bytes: "Buffer",
  unknown: "unknown",
};

/** Types that order by range: the last column of an index orders its pages where it has one of these. */
export function ordersByRange(type: ColumnType): boolean {
  return ["timestamp", "date", "integer", "bigint", "double"].includes(type.kind);
}

/** Whether values compare and sort alike on every engine, so that they can be told apart by a page's cursor. */
export function comparesEverywhere(type: ColumnType): boolean {
  return type.kind !== "json" && type.kind !== "native" && !(type.kind === "oneOf" && type.enumName !== undefined);
}

/** Whether `=` finds values of the type. */
export function equates(type: ColumnType): boolean {
  return type.kind !== "json" && !(type.kind === "native" && type.as === "unknown");
}

/** What a condition may ask of a column: see `Filter` of the runtime. Decimals are text on SQLite, which orders them otherwise. */
export function filterTests(type: ColumnType): "null" | "equal" | "ordered" | "text" {
  if (!equates(type)) return "null";
  if (type.kind === "boolean" || type.kind === "decimal" || !comparesEverywhere(type)) return "equal";
  return type.kind === "text" ? "text" : "ordered";
}

/** The type as the runtime's `Filter` names it. */
export function filterType(type: ColumnType): string {
  if (type.kind === "bigint") return type.as;
  if (type.kind === "oneOf") return type.enumName === undefined ? "oneOf" : "enum";
  return type.kind === "native" && type.as === "unknown" ? "unknown" : type.kind;
}

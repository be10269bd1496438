/** Writes schema.json: JSON Schema 2020-12 of rows, inserts and patches as JSON carries them. */
import type { ColumnPlan, Plan, TablePlan, ViewColumnPlan } from "../helpers/plan.ts";
import type { ColumnType, Json } from "../schema/schema.ts";
import { decimalPattern } from "./patterns.ts";

type Definition = { readonly [keyword: string]: Json };

/** https://json-schema.org/draft/2020-12 */
const dialect = "https://json-schema.org/draft/2020-12/schema";

export function writeJsonSchema({ tables, views }: Plan, origin: string): string {
  const definitions = [
    ...tables.flatMap(tableDefinitions),
    ...views.map(({ className, view, columns }): readonly [string, Definition] => [
      `${className}Row`,
      objectOf(columns, columns, view.comment),
    ]),
  ];
  const schema = {
    $schema: dialect,
    $comment: `Generated from ${origin}; do not edit.`,
    description:
      "Rows, inserts and patches as JSON carries them: dates as ISO 8601 in UTC, 64-bit numbers that are bigint and decimals as text, bytes in base64.",
    $defs: Object.fromEntries(definitions),
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function tableDefinitions({ className, table, columns }: TablePlan): readonly (readonly [string, Definition])[] {
  const inserted = columns.filter(({ insert }) => insert !== "never");
  const patched = columns.filter(({ isPatched }) => isPatched);
  const required = inserted.filter(({ insert }) => insert === "always");
  return [
    [`${className}Row`, objectOf(columns, columns, table.comment)],
    [`${className}Insert`, objectOf(inserted, required, `What an insert into ${table.name} takes.`)],
    ...(patched.length === 0
      ? []
      : [[`${className}Patch`, objectOf(patched, [], `Columns of ${table.name} to change.`)] as const]),
  ];
}

function objectOf(
  columns: readonly ViewColumnPlan[],
  required: readonly ViewColumnPlan[],
  description: string | undefined,
): Definition {
  return {
    ...(description === undefined ? {} : { description }),
    type: "object",
    properties: Object.fromEntries(columns.map((column) => [column.property, columnDefinition(column)])),
    ...(required.length === 0 ? {} : { required: required.map(({ property }) => property) }),
    additionalProperties: false,
  };
}

function columnDefinition(column: ViewColumnPlan | ColumnPlan): Definition {
  const { comment, nullable, type } = column;
  const value = typeDefinition(type);
  return { ...(comment === undefined ? {} : { description: comment }), ...(nullable ? orNull(value) : value) };
}

function orNull(value: Definition): Definition {
  const { type, enum: values, ...rest } = value;
  if (Array.isArray(values)) return { enum: [...values, null] };
  return typeof type === "string" ? { type: [type, "null"], ...rest } : value;
}

/** NUL is in no engine's text. */
const plainText = "^[^\\u0000]*$";
const year = "[1-9]\\d{3}";

function typeDefinition(type: ColumnType): Definition {
  switch (type.kind) {
    case "integer":
      return { type: "integer", minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
    case "bigint":
      return type.as === "number"
        ? { type: "integer", minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }
        : { type: "string", pattern: "^-?\\d{1,19}$" };
    case "double":
      return { type: "number" };
    case "decimal":
      return { type: "string", pattern: decimalPattern(type.precision, type.scale) };
    case "text":
      return { type: "string", ...(type.max === undefined ? {} : { maxLength: type.max }), pattern: plainText };
    case "boolean":
      return { type: "boolean" };
    case "timestamp":
      return {
        type: "string",
        format: "date-time",
        pattern: `^${year}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$`,
      };
    case "date":
      return { type: "string", format: "date", pattern: `^${year}-\\d{2}-\\d{2}$` };
    case "json":
      return {};
    case "uuid":
      return { type: "string", format: "uuid", pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" };
    case "bytes":
      return bytesDefinition(type.max);
    case "oneOf":
      return { enum: type.values };
    case "native":
      return nativeDefinition(type);
  }
}

function bytesDefinition(max: number | undefined): Definition {
  const length = max === undefined ? {} : { maxLength: 4 * Math.ceil(max / 3) };
  return { type: "string", contentEncoding: "base64", ...length, pattern: "^[A-Za-z0-9+/]*={0,2}$" };
}

function nativeDefinition({ as }: ColumnType & { readonly kind: "native" }): Definition {
  switch (as) {
    case "number":
    case "boolean":
      return { type: as };
    case "bigint":
      return { type: "string", pattern: "^-?\\d{1,19}$" };
    case "bytes":
      return bytesDefinition(undefined);
    case "string":
      return { type: "string", pattern: plainText };
    case "unknown":
      return {};
  }
}

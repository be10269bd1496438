/** Writes zod.ts: schemas of rows, inserts and patches that take what the helpers take and refuse what they refuse. */
import { hasPatch } from "../helpers/kinds/patch.ts";
import type { ColumnPlan, Plan, TablePlan, ViewColumnPlan, ViewPlan } from "../helpers/plan.ts";
import { docComment, list, stringLiteral, valueKey } from "../helpers/text.ts";
import type { ColumnType } from "../schema/schema.ts";
import { decimalPattern } from "./patterns.ts";
import { zodRules } from "./zod-rules.ts";

export function writeZod({ tables, views }: Plan, origin: string): string {
  const schemas = [...tables.flatMap(tableSchemas), ...views.map(viewSchema)].join("\n");
  const brands = tables.flatMap((table) => table.brands).map(({ name }) => functionOf(name));
  const rules = zodRules(schemas);
  const types = `${rules}${schemas}`.includes("types.") ? ['import type * as types from "./types.ts";'] : [];
  return [
    `/** Zod's schemas of rows, inserts and patches. Generated from ${origin}; do not edit. */`,
    'import { z } from "zod";',
    ...(brands.length === 0 ? [] : list("", "import { ", brands, ' } from "./keys.ts";')),
    ...types,
    "",
    rules,
    schemas,
  ].join("\n");
}

function tableSchemas(plan: TablePlan): readonly string[] {
  const { className, property, table, columns } = plan;
  const inserted = columns.filter(({ insert }) => insert !== "never");
  const patched = columns.filter(({ isPatched }) => isPatched);
  return [
    schema(
      `${property}Row`,
      `${className}Row`,
      table.comment,
      columns.map((column) => rowMember(className, column)),
    ),
    schema(
      `${property}Insert`,
      `${className}Insert`,
      `What an insert into ${table.name} takes.`,
      inserted.map((column) => insertMember(className, column)),
    ),
    ...(hasPatch(plan)
      ? [
          schema(
            `${property}Patch`,
            `${className}Patch`,
            `Columns of ${table.name} to change.`,
            patched.map((column) => `${member(className, column, "Uint8Array")}.optional()`),
          ),
        ]
      : []),
  ];
}

function viewSchema({ className, property, view, columns }: ViewPlan): string {
  return schema(
    `${property}Row`,
    `${className}Row`,
    view.comment,
    columns.map((column) => rowMember(className, column)),
  );
}

function schema(name: string, type: string, comment: string | undefined, members: readonly string[]): string {
  return [
    ...docComment(comment),
    `export const ${name} = z.object({`,
    ...members.map((member) => `  ${member},`),
    `}) satisfies z.ZodType<types.${type}>;`,
    "",
  ].join("\n");
}

function rowMember(className: string, column: ViewColumnPlan): string {
  return member(className, column, "Buffer");
}

/** `bytes` is the type of bytes: a row has a Buffer, an insert takes any. */
function member(className: string, column: ViewColumnPlan, bytes: string): string {
  const type = typeSchema(column.type, `types.${className}Row[${stringLiteral(column.property)}]`, bytes);
  const branded = column.brand === undefined ? type : `${type}.transform(${functionOf(column.brand)})`;
  return `${valueKey(column.property)}: ${branded}${column.nullable ? ".nullable()" : ""}`;
}

function insertMember(className: string, column: ColumnPlan): string {
  return member(className, column, "Uint8Array") + (column.insert === "always" ? "" : ".optional()");
}

function functionOf(brand: string): string {
  return brand.slice(0, 1).toLowerCase() + brand.slice(1);
}

/** A call of the rules in zod-rules.ts, or one of Zod's own where that says the same. */
function typeSchema(type: ColumnType, own: string, bytes: string): string {
  switch (type.kind) {
    case "integer":
      return "z.int32()";
    case "bigint":
      return type.as === "number" ? "z.int()" : "z.int64()";
    case "double":
      return "z.number()";
    case "decimal":
      return `z.string().regex(/${decimalPattern(type.precision, type.scale)}/)`;
    case "text":
      return `text(${type.max ?? ""})`;
    case "boolean":
      return "z.boolean()";
    case "timestamp":
      return "timestamp()";
    case "date":
      return "day()";
    case "json":
      return `json<NonNullable<${own}>>()`;
    case "uuid":
      return "uuid()";
    case "bytes":
      return `bytes<${bytes}>(${type.max ?? ""})`;
    case "oneOf":
      return `z.enum([${type.values.map(stringLiteral).join(", ")}])`;
    case "native":
      return type.as === "bytes" ? `bytes<${bytes}>()` : nativeSchemas[type.as];
  }
}

const nativeSchemas = {
  string: "text()",
  number: "z.number()",
  bigint: "z.int64()",
  boolean: "z.boolean()",
  unknown: "z.union([text(), z.number(), z.int64(), z.boolean(), bytes<Uint8Array>()])",
} as const;

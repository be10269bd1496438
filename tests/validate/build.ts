/** Small Schemas by hand: what a test does not say is what a plain declaration would have. */
import type { Problem } from "../../generator/diagnostics/diagnostic.ts";
import {
  checkName,
  foreignKeyName,
  indexName,
  primaryKeyName,
  propertyName,
  snakeCase,
  uniqueName,
} from "../../generator/schema/names.ts";
import type {
  Check,
  Column,
  ColumnType,
  DialectName,
  ForeignKey,
  Index,
  Schema,
  Sql,
  SqlPart,
  Table,
  Unique,
  View,
} from "../../generator/schema/schema.ts";
import { validateSchema } from "../../generator/validate/index.ts";

export const bigintId: ColumnType = { kind: "bigint", as: "number" };
export const text = (max?: number): ColumnType => (max === undefined ? { kind: "text" } : { kind: "text", max });

/** A required column; `more` says what is special. */
export function column(property: string, type: ColumnType = { kind: "integer" }, more: Partial<Column> = {}): Column {
  return { property, name: snakeCase(property), type, nullable: false, ...more };
}

export const id = (): Column => column("id", bigintId, { identity: "byDefault" });

/** A table whose primary key is `id` where it has one. */
export function table(className: string, columns: readonly Column[], more: Partial<Table> = {}): Table {
  const name = more.name ?? snakeCase(className);
  return {
    className,
    property: propertyName(className),
    name,
    columns,
    ...(columns.some(({ property }) => property === "id") && {
      primaryKey: { name: primaryKeyName(name), columns: ["id"] },
    }),
    uniques: [],
    foreignKeys: [],
    checks: [],
    indexes: [],
    options: {},
    ...more,
  };
}

export function foreignKey(
  columns: readonly string[],
  to: string,
  references: readonly string[] = ["id"],
  more: Partial<ForeignKey> = {},
): ForeignKey {
  return {
    name: foreignKeyName("t", columns),
    columns,
    references: { table: to, columns: references },
    onDelete: "no action",
    onUpdate: "no action",
    ...more,
  };
}

export function unique(columns: readonly string[], more: Partial<Unique> = {}): Unique {
  return { name: uniqueName("t", columns), columns, nullsNotDistinct: false, ...more };
}

export function index(property: string, columns: readonly string[], more: Partial<Index> = {}): Index {
  const keys = columns.map((each) => ({ column: each, descending: false }));
  return { property, name: indexName("t", [property]), unique: false, keys, include: [], ...more };
}

export function check(property: string, expression: Sql, more: Partial<Check> = {}): Check {
  return { property, name: checkName("t", property), expression, ...more };
}

export const sql = (...parts: readonly SqlPart[]): Sql => ({ kind: "portable", parts });

export function view(className: string, dependsOn: readonly string[]): View {
  return {
    className,
    property: propertyName(className),
    name: snakeCase(className),
    columns: [{ property: "id", name: "id", type: bigintId, nullable: false }],
    query: sql("select 1"),
    dependsOn,
  };
}

export function schema(tables: readonly Table[], more: Partial<Schema> = {}): Schema {
  return { tables, views: [], scripts: [], extensions: [], ...more };
}

/** What validation says, one line a problem: `C013 Posts.author: message`. Warnings and notices name their severity. */
export function said(given: Schema, dialects?: readonly DialectName[]): readonly string[] {
  return validateSchema(given, dialects).map(line);
}

function line({ code, severity, at, message }: Problem): string {
  return `${code}${severity === undefined ? "" : ` ${severity}`} ${at}: ${message}`;
}

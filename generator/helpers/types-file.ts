/** Writes types.ts: plain interfaces of rows, of what inserts and patches take, and of each table's helpers. */

import type { Piece } from "../output/known.ts";
import { filterTests } from "./column-type.ts";
import { keyTypes } from "./key-types-file.ts";
import type { Method, Parameter } from "./kinds/kind.ts";
import { hasPatch } from "./kinds/patch.ts";
import { lookupsOf, methodName } from "./lookups.ts";
import type { ColumnPlan, IndexPlan, KeyPlan, Plan, TablePlan, ViewColumnPlan, ViewPlan } from "./plan.ts";
import { methodsOf } from "./table-file.ts";
import { docComment, list, oneLine, propertyKey, stringLiteral } from "./text.ts";

/** An author's types that types.ts names. */
export interface ImportedType {
  readonly name: string;
  /** What it is called in types.ts, where that differs. */
  readonly as?: string;
  /** Relative to types.ts. */
  readonly path: string;
}

/** The file's parts; `inputOf` names all that the types of a table are made of. */
export function typesParts(
  plan: Plan,
  imports: readonly ImportedType[],
  header: string,
  inputOf: (plan: TablePlan) => string,
): readonly (string | Piece)[] {
  const names = [...runtimeTypes(plan), ...imports.map(({ name, as }) => as ?? name)].sort();
  const imported = names.length === 0 ? [] : list("", "import type { ", names, ' } from "./imports.ts";');
  return [
    [header, ...imported, "", keyTypes(plan)].join("\n"),
    ...plan.tables.map((table) => ({ input: inputOf(table), text: () => `${writeTableTypes(table)}\n\n` })),
    ...plan.views.map((view) => `${writeViewTypes(view)}\n\n`),
    `${writeTables(plan).join("\n")}\n`,
  ];
}

/** The runtime's types that the file names. */
function runtimeTypes({ tables, views }: Plan): readonly string[] {
  const lookups = tables.flatMap(lookupsOf);
  const relations = tables.flatMap((table) => table.relations);
  const tests = new Set(tables.flatMap(({ columns }) => columns.map(({ type }) => filterTests(type))));
  return [
    ...(relations.some(({ takesLimit }) => takesLimit) ? ["ChildrenOptions"] : []),
    ...(tests.has("ordered") ? ["Comparison"] : []),
    ...(relations.some(({ takesDeleted }) => takesDeleted) ? ["DeletedOptions"] : []),
    ...(tests.has("equal") ? ["Equality"] : []),
    ...(tables.length > 0 ? ["FindOptions"] : []),
    ...(views.length > 0 || tables.some(limitsRemovals) ? ["ListOptions"] : []),
    ...(tables.length > 0 ? ["MatchOptions"] : []),
    ...(lookups.some(({ isPaged }) => isPaged) ? ["Page", "PageOptions", "StreamOptions"] : []),
    ...(tests.has("text") ? ["TextComparison"] : []),
    ...(tables.length > 0 ? ["Where"] : []),
  ];
}

/** imports.ts: what types.ts names of other modules, or nothing. */
export function writeImports(plan: Plan, imports: readonly ImportedType[], header: string): string | undefined {
  const runtime = runtimeTypes(plan);
  const lines = [
    ...(runtime.length === 0 ? [] : list("", "export type { ", runtime, ' } from "colonnade/runtime";')),
    ...authorTypes(imports),
  ];
  return lines.length === 0 ? undefined : [header, ...lines, ""].join("\n");
}

function limitsRemovals({ primaryKey, expires, softDelete }: TablePlan): boolean {
  return primaryKey !== undefined && (expires.length > 0 || softDelete !== undefined);
}

function authorTypes(imports: readonly ImportedType[]): readonly string[] {
  const paths = [...new Set(imports.map(({ path }) => path))].sort();
  return paths.flatMap((path) => {
    const from = imports.filter((each) => each.path === path);
    const names = from.map(({ name, as }) => (as === undefined ? name : `${name} as ${as}`)).sort();
    return list("", "export type { ", names, ` } from ${stringLiteral(path)};`);
  });
}

function writeTableTypes(plan: TablePlan): string {
  const { className, table, columns, primaryKey, uniqueKeys } = plan;
  const keys = [...(primaryKey === undefined ? [] : [primaryKey]), ...uniqueKeys];
  return separated([
    [
      ...docComment(table.comment),
      `export interface ${className}Row {`,
      ...columns.flatMap((column) => property(column, column.rowType, "")),
      "}",
    ],
    [
      `/** What an insert into ${oneLine(table.name)} takes: columns with a default, and those that may be null, can be left out. */`,
      `export interface ${className}Insert {`,
      ...columns.flatMap((column) => insertProperty(column)),
      "}",
    ],
    ...(hasPatch(plan)
      ? [
          [
            `/** Columns of ${oneLine(table.name)} to change; undefined leaves one alone. */`,
            `export interface ${className}Patch {`,
            ...columns.flatMap((column) => (column.isPatched ? patchProperty(column) : [])),
            "}",
          ],
        ]
      : []),
    ...keys.flatMap((key) => (key.columns.length > 1 ? [keyInterface(key)] : [])),
    whereInterface(plan),
    ...lookupsOf(plan).flatMap((index) => (index.isPaged ? [cursorInterface(index)] : [])),
    [`export interface ${className}Table {`, ...methodsOf(plan, (name) => name).flatMap(methodSignature), "}"],
  ]);
}

function property(column: ViewColumnPlan, type: string, mark: string): readonly string[] {
  const nulls = column.nullable && type !== "unknown" ? " | null" : "";
  const missing = mark === "?" && type !== "unknown" ? " | undefined" : "";
  return [
    ...docComment(column.comment, "  "),
    `  readonly ${propertyKey(column.property)}${mark}: ${grouped(type, nulls + missing)}${nulls}${missing};`,
  ];
}

/** A function type or the like needs brackets in a union. */
function grouped(type: string, rest: string): string {
  return rest !== "" && /=>|\bextends\b/.test(type) ? `(${type})` : type;
}

function insertProperty(column: ColumnPlan): readonly string[] {
  if (column.insert === "never") return [];
  return property(column, column.inputType, column.insert === "always" ? "" : "?");
}

function patchProperty(column: ColumnPlan): readonly string[] {
  return property(column, column.inputType, "?");
}

function keyInterface(key: KeyPlan): readonly string[] {
  return [
    `export interface ${key.typeName} {`,
    ...key.columns.flatMap((column) =>
      property({ ...column, nullable: key.nullable.includes(column) }, column.inputType, ""),
    ),
    "}",
  ];
}

function cursorInterface(index: IndexPlan): readonly string[] {
  return [
    `/** Where a page of ${methodName("list", index)}'s rows ends. */`,
    `export interface ${index.cursorName} {`,
    ...index.order.flatMap(({ column }, at) =>
      property({ ...column, nullable: at === 0 && column.nullable }, column.rowType, ""),
    ),
    "}",
  ];
}

const testTypes = { equal: "Equality", ordered: "Comparison", text: "TextComparison" } as const;

function whereInterface({ className, table, columns }: TablePlan): readonly string[] {
  return [
    `/** Conditions on columns of ${oneLine(table.name)}, which all hold. */`,
    `export interface ${className}Where {`,
    ...columns.flatMap(({ property, type, nullable, inputType }) => {
      const tests = filterTests(type);
      if (tests === "null")
        return nullable ? [`  readonly ${propertyKey(property)}?: null | { readonly not: null };`] : [];
      const asked = tests === "text" ? "TextComparison" : `${testTypes[tests]}<${inputType}>`;
      const value = `${grouped(inputType, "|")} | ${nullable ? "null | " : ""}${asked}`;
      return [`  readonly ${propertyKey(property)}?: ${value};`];
    }),
    "}",
  ];
}

function methodSignature(method: Method): readonly string[] {
  const parameters = method.parameters.map(parameterSignature);
  return [
    ...docComment(method.doc, "  "),
    ...list(
      "  ",
      `${method.name}${method.typeParameters ?? ""}(`,
      parameters,
      `): ${method.isStream ? "AsyncIterable" : "Promise"}<${method.result}>;`,
    ),
  ];
}

function parameterSignature({ name, type, optional }: Parameter): string {
  return `${name}${optional ? "?" : ""}: ${type}`;
}

function writeViewTypes({ className, view, columns }: ViewPlan): string {
  return separated([
    [
      ...docComment(view.comment),
      `export interface ${className}Row {`,
      ...columns.flatMap((column) => property(column, column.rowType, "")),
      "}",
    ],
    [
      `export interface ${className}View {`,
      ...docComment("All rows, in no particular order.", "  "),
      `  list(options?: ListOptions): Promise<${className}Row[]>;`,
      "}",
    ],
  ]);
}

function writeTables({ tables, views }: Plan): readonly string[] {
  return [
    "/** The helpers of every table and view. */",
    "export interface Tables {",
    ...tables.flatMap(({ property, className, table }) => [
      ...docComment(table.comment, "  "),
      `  readonly ${property}: ${className}Table;`,
    ]),
    ...views.flatMap(({ property, className, view }) => [
      ...docComment(view.comment, "  "),
      `  readonly ${property}: ${className}View;`,
    ]),
    "}",
  ];
}

function separated(parts: readonly (readonly string[])[]): string {
  return parts.map((part) => part.join("\n")).join("\n\n");
}

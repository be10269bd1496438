/** One column of a table as its member. */
import * as names from "../../schema/names.ts";
import type { Column, ColumnType, Default, ForeignKey, Schema, Table, Unique } from "../../schema/schema.ts";
import { camelCase } from "../naming.ts";
import { call, docComment, type Entry, member, object, ownColumn, perDialect, quoted, sqlCode } from "./code.ts";

/** What is said of the column by its own declaration. */
export interface OfColumn {
  readonly isKey: boolean;
  readonly reference?: ForeignKey;
}

export function printColumn(
  schema: Schema,
  table: Table,
  column: Column,
  { isKey, reference }: OfColumn,
): readonly string[] {
  const isId = reference === undefined && isKey && isPlainId(column);
  const head =
    reference === undefined ? (isId ? idHead(column) : typeHead(column.type)) : referenceHead(schema, table, reference);
  return [
    ...docComment(column.comment, "  "),
    member(column.property, head, [
      ...named(column.property, column.name),
      ...(reference === undefined && !isId && column.type.kind === "oneOf" && column.type.enumName !== undefined
        ? [`.asEnum(${quoted(column.type.enumName)})`]
        : []),
      ...(column.native === undefined || reference !== undefined ? [] : [`.native(${perDialect(column.native)})`]),
      ...(column.collation === undefined || reference !== undefined
        ? []
        : [`.collate(${perDialect(column.collation)})`]),
      ...keyMethods(table, column, isKey, isId),
      ...(column.nullable ? [".nullable()"] : []),
      ...(column.invisible ? [".invisible()"] : []),
      ...(column.default === undefined ? [] : [defaultMethod(column.default)]),
      ...(column.updatedNow ? [".updatedNow()"] : []),
      ...generatedMethod(column),
      ...uniqueMethods(table, column),
      ...checkMethods(table, column),
    ]),
  ];
}

/** `id()` is a bigint as number with an identity. */
function isPlainId({ type, identity }: Column): boolean {
  return type.kind === "bigint" && type.as === "number" && type.means === undefined && identity !== undefined;
}

function idHead({ identity }: Column): string {
  return identity === "always" ? "id({ always: true })" : "id()";
}

/** Nothing where the name is the one that the compiler derives. */
function named(property: string, name: string): readonly string[] {
  return names.snakeCase(property) === name ? [] : [`.named(${quoted(name)})`];
}

export function typeHead(type: ColumnType): string {
  switch (type.kind) {
    case "integer":
      return call("integer", object([["means", type.means && quoted(type.means)]]));
    case "bigint": {
      const as = type.as === "number" ? quoted("number") : undefined;
      return call(
        "bigint",
        object([
          ["as", as],
          ["means", type.means && quoted(type.means)],
        ]),
      );
    }
    case "decimal":
      return call("decimal", String(type.precision), String(type.scale));
    case "text":
    case "bytes":
      return call(type.kind, object([["max", type.max === undefined ? undefined : String(type.max)]]));
    case "oneOf":
      return call("oneOf", ...type.values.map(quoted));
    case "native":
      return call("native", perDialect(type.types), quoted(type.as));
    default:
      return `${type.kind}()`;
  }
}

function referenceHead(schema: Schema, table: Table, key: ForeignKey): string {
  const parent = schema.tables.find(({ className }) => className === key.references.table);
  const [picked = ""] = key.references.columns;
  const [only, ...more] = parent?.primaryKey?.columns ?? [];
  const isPrimary = more.length === 0 && only === picked;
  const own = table.columns.filter(({ property }) => key.columns.includes(property)).map(({ name }) => name);
  const parameter = camelCase(key.references.table);
  return call(
    "references",
    `() => ${key.references.table}`,
    object([
      ["column", isPrimary ? undefined : `(${parameter}) => ${parameter}.${picked}`],
      ...foreignKeyOptions(key, names.foreignKeyName(table.name, own)),
    ]),
  );
}

export function foreignKeyOptions(key: ForeignKey, derived: string): readonly Entry[] {
  return [
    ["name", key.name === derived ? undefined : quoted(key.name)],
    ["onDelete", key.onDelete === "no action" ? undefined : quoted(key.onDelete)],
    ["onUpdate", key.onUpdate === "no action" ? undefined : quoted(key.onUpdate)],
    ["deferrable", key.deferrable && quoted(key.deferrable)],
  ];
}

function keyMethods(table: Table, column: Column, isKey: boolean, isId: boolean): readonly string[] {
  const name = table.primaryKey?.name;
  const other = isKey && name !== names.primaryKeyName(table.name) && name !== undefined ? quoted(name) : undefined;
  return [
    ...(isKey && (!isId || other !== undefined) ? [`.${call("primaryKey", object([["name", other]]))}`] : []),
    ...(column.identity === undefined || isId
      ? []
      : [`.${call("identity", object([["always", column.identity === "always" ? "true" : undefined]]))}`]),
  ];
}

function defaultMethod(value: Default): string {
  switch (value.kind) {
    case "now":
      return ".defaultNow()";
    case "randomUuid":
      return ".defaultRandom()";
    case "bigint":
      return `.default(${value.value}n)`;
    case "value":
      return `.default(${typeof value.value === "string" ? quoted(value.value) : JSON.stringify(value.value)})`;
    case "expression":
      return `.default(${sqlCode(value.sql, ownColumn)})`;
  }
}

function generatedMethod({ generated }: Column): readonly string[] {
  if (generated === undefined) return [];
  const options = generated.stored ? undefined : "{ stored: false }";
  return [`.${call("generated", `() => ${sqlCode(generated.expression, ownColumn)}`, options)}`];
}

/** Constraints of this column alone, which are said at it. */
export function ownUniques(table: Table, { property }: Column): readonly Unique[] {
  return table.uniques.filter((unique) => unique.property === undefined && unique.columns[0] === property).slice(0, 1);
}

function uniqueMethods(table: Table, column: Column): readonly string[] {
  return ownUniques(table, column).map((unique) => {
    const options = object([
      ["name", unique.name === names.uniqueName(table.name, [column.name]) ? undefined : quoted(unique.name)],
      ["nullsNotDistinct", unique.nullsNotDistinct ? "true" : undefined],
      ["deferrable", unique.deferrable && quoted(unique.deferrable)],
    ]);
    return `.${call("unique", options)}`;
  });
}

function checkMethods(table: Table, column: Column): readonly string[] {
  return table.checks
    .filter((check) => check.property === undefined && check.column === column.property)
    .map((check, place) => {
      const code = sqlCode(check.expression, (part) =>
        "column" in part && part.column === column.property ? column.property : ownColumn(part),
      );
      const derived = names.checkName(table.name, column.name, place + 1);
      const options = object([["name", check.name === derived ? undefined : quoted(check.name)]]);
      const parameter = code.includes(`\${${column.property}}`) ? column.property : "";
      return `.${call("check", `(${parameter}) => ${code}`, options)}`;
    });
}

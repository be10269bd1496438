/** A column of a database as the column of a Schema that projects to it. */
import type { Check, Column, Expression, Table } from "../catalog/catalog.ts";
import { identity } from "../catalog/identity.ts";
import type { Physical } from "../dialects/projection/rules.ts";
import { typeCheckName, valuesCheckName } from "../schema/names.ts";
import type { ColumnType, Default, Json, Column as SchemaColumn } from "../schema/schema.ts";
import { type Context, sameSql, sqlFor, variant, written } from "./context.ts";

export interface UnprojectedColumn {
  readonly column: SchemaColumn;
  /** Names of checks that belong to its type. */
  readonly checks: readonly string[];
}

/** `ownCollation` is what text has in this table where nothing is said, if that is not the collation of portable text. */
export function unprojectColumn(
  context: Context,
  table: Table,
  column: Column,
  ownCollation: string | undefined,
): UnprojectedColumn {
  const { dialect } = context;
  const property = context.tables.get(identity(table))?.properties.get(column.name) ?? column.name;
  const numbered = context.adoption.numbered?.(column, table, context.catalog);
  const chosen = chooseType(context, table, column, ownCollation);
  const collation = chosen.collation ?? unlikeParent(context, table, column);
  const native = numbered ?? chosen.native ?? unlikeParentType(context, table, column);
  const identityOf = numbered === undefined ? column.identity : "byDefault";
  const value = numbered === undefined ? defaultOf(context, table, column, chosen.type) : undefined;
  const { generated, comment } = column;
  return {
    checks: chosen.checks,
    column: {
      property,
      name: column.name,
      type: chosen.type,
      nullable: column.nullable,
      ...(identityOf === undefined ? {} : { identity: identityOf }),
      ...(value === undefined ? {} : { default: value }),
      ...(generated === undefined
        ? {}
        : {
            generated: {
              expression: sqlFor(context, generated.expression, "generated", table),
              stored: generated.stored,
            },
          }),
      ...(native === undefined || chosen.type.kind === "native" ? {} : { native: { [dialect]: native } }),
      ...(collation === undefined ? {} : { collation: { [dialect]: collation } }),
      ...(column.invisible === true ? { invisible: true } : {}),
      ...(comment === undefined ? {} : { comment }),
    },
  };
}

/** A column that refers to another one would have its collation. */
function unlikeParent({ physical, adoption }: Context, table: Table, column: Column): string | undefined {
  if (column.collation !== undefined) return undefined;
  const differs = table.foreignKeys.some(({ columns, references }) => {
    if (!columns.includes(column.name)) return false;
    const parent = physical.get(identity(references));
    const referred = references.columns[columns.indexOf(column.name)];
    return parent?.columns.some(({ name, collation }) => name === referred && collation !== undefined) ?? false;
  });
  return differs ? adoption.rules.plainCollation : undefined;
}

/** A column that refers to another one of one column would have its native type. */
function unlikeParentType({ physical, adoption }: Context, table: Table, column: Column): string | undefined {
  const differs = table.foreignKeys.some(({ columns, references }) => {
    const referred = references.columns[columns.indexOf(column.name)];
    const parent = physical.get(identity(references))?.columns.find(({ name }) => name === referred);
    return parent !== undefined && (adoption.rules.numbering?.(parent.type)?.referring ?? parent.type) !== column.type;
  });
  return differs ? column.type : undefined;
}

interface Chosen {
  readonly type: ColumnType;
  readonly native?: string;
  readonly collation?: string;
  readonly checks: readonly string[];
}

function chooseType(context: Context, table: Table, column: Column, ownCollation: string | undefined): Chosen {
  const { adoption, dialect } = context;
  const checks = ofType(table, column);
  const { exact, near, as } = adoption.types(
    column,
    checks.map(({ expression }) => written(context, expression)),
    context.catalog.enums,
    table.name,
  );
  for (const type of exact) {
    const chosen = asProjected(context, column, type, checks, ownCollation);
    if (chosen !== undefined) return chosen;
  }
  const collation = column.collation === undefined ? {} : { collation: column.collation };
  if (near !== undefined) return { type: near, native: column.type, ...collation, checks: [] };
  return { type: { kind: "native", types: { [dialect]: column.type }, as }, ...collation, checks: [] };
}

/** The checks that would be of the column's type, by their names. */
function ofType({ name, checks }: Table, column: Column): readonly Check[] {
  const names = [typeCheckName(name, column.name), valuesCheckName(name, column.name)];
  return checks.filter((check) => names.includes(check.name));
}

/** The type, if its projection is this column with these checks. */
function asProjected(
  context: Context,
  column: Column,
  type: ColumnType,
  checks: readonly Check[],
  ownCollation: string | undefined,
): Chosen | undefined {
  const physical = context.adoption.rules.type(type);
  if (physical?.type !== column.type) return undefined;
  const taken = checksOf(context, column, physical, checks);
  if (taken === undefined || !hasEnum(context, physical)) return undefined;
  const given = physical.collation === undefined ? undefined : (ownCollation ?? physical.collation);
  const plain = given === "default" ? undefined : given;
  const base = { type, checks: taken };
  if (column.collation === plain) return base;
  const canSay = type.kind === "text" || type.kind === "oneOf";
  if (column.collation !== undefined && canSay) return { ...base, collation: column.collation };
  if (column.collation !== undefined) return undefined;
  return taken.length === 0 && physical.enum === undefined ? { ...base, native: column.type } : undefined;
}

function checksOf(
  context: Context,
  column: Column,
  physical: Physical,
  checks: readonly Check[],
): readonly string[] | undefined {
  const own: Expression = [{ column: column.name }];
  const wanted = [physical.check?.(own), physical.values?.(own)].filter((each) => each !== undefined);
  const found = wanted.map((each) =>
    checks.find((check) => sameSql(context, written(context, check.expression), written(context, each))),
  );
  const names = found.flatMap((check) => check?.name ?? []);
  return names.length === wanted.length ? names : undefined;
}

function hasEnum({ catalog }: Context, { enum: wanted }: Physical): boolean {
  if (wanted === undefined) return true;
  return catalog.enums.some(
    ({ name, namespace, values }) =>
      namespace === undefined && name === wanted.name && values.join("\0") === wanted.values.join("\0"),
  );
}

function defaultOf(context: Context, table: Table, column: Column, type: ColumnType): Default | undefined {
  if (column.default === undefined || column.identity !== undefined) return undefined;
  const { rules } = context.adoption;
  const text = written(context, column.default);
  const plain = context.adoption.plainDefault(text, column);
  if (type.kind === "timestamp" && sameSql(context, plain, rules.now)) return { kind: "now" };
  if (type.kind === "uuid" && sameSql(context, plain, rules.randomUuid)) return { kind: "randomUuid" };
  const value = literalDefault(context, plain, type);
  if (value !== undefined) return value;
  const said = sqlFor(context, [text], "default", table);
  // MySQL computes a default from columns before it; the language knows of no column there.
  const isPlain = said.kind === "portable" && said.parts.every((part) => typeof part === "string" || "value" in part);
  return { kind: "expression", sql: isPlain ? said : variant(context, [text]) };
}

/** A literal, where writing it down again gives the same text. */
function literalDefault({ adoption: { rules } }: Context, text: string, type: ColumnType): Default | undefined {
  const string = /^'((?:[^']|'')*)'$/s.exec(text)?.[1]?.replaceAll("''", "'");
  const isSame = (literal: string) => literal === text;
  switch (type.kind) {
    case "integer":
    case "double":
      return /^-?\d+(\.\d+)?$/.test(text) && String(Number(text)) === text
        ? { kind: "value", value: Number(text) }
        : undefined;
    case "bigint":
      if (!/^-?\d{1,18}$/.test(text)) return undefined;
      if (type.as === "bigint") return String(BigInt(text)) === text ? { kind: "bigint", value: text } : undefined;
      return String(Number(text)) === text ? { kind: "value", value: Number(text) } : undefined;
    case "boolean":
      for (const value of [true, false]) {
        if (rules.values.boolean(value).toLowerCase() === text.toLowerCase()) return { kind: "value", value };
      }
      return undefined;
    case "json":
      return jsonDefault(string, (value) => isSame(rules.literal(value)));
    case "decimal":
      return /^-?\d+(\.\d+)?$/.test(text) && rules.values.decimal(text) === text && hasScale(text, type.scale)
        ? { kind: "value", value: text }
        : undefined;
    case "text":
    case "oneOf":
    case "date":
      if (string === undefined || !isSame(rules.literal(string))) return undefined;
      if (type.kind === "oneOf" && !type.values.includes(string)) return undefined;
      if (type.kind === "text" && type.max !== undefined && [...string].length > type.max) return undefined;
      if (type.kind === "date" && !/^\d{4}-\d\d-\d\d$/.test(string)) return undefined;
      return { kind: "value", value: string };
    default:
      return undefined;
  }
}

/** JSON whose text is as short as it can be: the compiler writes it so. */
function jsonDefault(text: string | undefined, isSame: (text: string) => boolean): Default | undefined {
  if (text === undefined) return undefined;
  try {
    const value: Json = JSON.parse(text);
    const isPlain = typeof value === "object" && value !== null && JSON.stringify(value) === text && isSame(text);
    return isPlain ? { kind: "value", value: value } : undefined;
  } catch {
    return undefined;
  }
}

function hasScale(text: string, scale: number): boolean {
  return (text.split(".")[1] ?? "").length === scale;
}

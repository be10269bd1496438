/** Columns of a Schema as the columns and checks of a Catalog. */
import type { Column as CatalogColumn, Check, Enum, Expression } from "../../catalog/catalog.ts";
import { typeCheckName, valuesCheckName } from "../../schema/names.ts";
import type { Column, ColumnType, Meaning, Table } from "../../schema/schema.ts";
import { atColumn, type Context, findColumn, lacks, report, sqlOf } from "./context.ts";
import { defaultOf } from "./defaults.ts";
import type { Physical } from "./rules.ts";

export interface ProjectedColumn {
  readonly column: CatalogColumn;
  /** Checks that keep its values within its type. */
  readonly checks: readonly Check[];
  readonly enums: readonly Enum[];
}

export function projectColumn(context: Context, table: Table, column: Column): ProjectedColumn {
  const { physical, collation } = typeOf(context, table, column);
  const native = column.native?.[context.rules.name];
  const isNumbered = native !== undefined && context.rules.numbering?.(native) !== undefined;
  const meaning = meaningOf(column.type);
  const own = [{ column: column.name }];
  const value = column.default === undefined ? undefined : defaultOf(context, table, column, column.default);
  const comment = commentOf(context, table, column);
  return {
    column: {
      name: column.name,
      type: physical.type,
      nullable: column.nullable,
      ...(column.identity === undefined || isNumbered ? {} : { identity: column.identity }),
      ...(value === undefined ? {} : { default: value }),
      ...(column.generated === undefined ? {} : { generated: generatedOf(context, table, column, column.generated) }),
      ...(collation === undefined ? {} : { collation }),
      ...(column.invisible && isInvisible(context, table, column) ? { invisible: true } : {}),
      ...(comment === undefined ? {} : { comment }),
      ...(meaning === undefined ? {} : { meaning }),
      ...(column.type.kind === "oneOf" ? { values: column.type.values } : {}),
    },
    checks: [
      ...namedCheck(typeCheckName(table.name, column.name), physical.check?.(own)),
      ...namedCheck(valuesCheckName(table.name, column.name), physical.values?.(own)),
    ],
    enums: physical.enum === undefined ? [] : [physical.enum],
  };
}

function isInvisible(context: Context, table: Table, { name, property }: Column): boolean {
  if (context.abilities.invisibleColumns) return true;
  const said = `${context.rules.title} has no invisible columns: \`select *\` shows \`${name}\` there`;
  report(context, "C023", atColumn(table, property), said);
  return false;
}

function namedCheck(name: string, expression: Expression | undefined): readonly Check[] {
  return expression === undefined ? [] : [{ name, expression }];
}

/** What a column's values mean, where the type tells. */
export function meaningOf(type: ColumnType): Meaning | undefined {
  if (type.kind === "native") return undefined;
  return (type.kind === "integer" || type.kind === "bigint") && type.means !== undefined ? type.means : type.kind;
}

interface Typed {
  readonly physical: Physical;
  readonly collation?: string;
}

/** The physical type and collation; a column that references another has what that one has, unless it says otherwise. */
export function typeOf(context: Context, table: Table, column: Column): Typed {
  const { rules } = context;
  const origin =
    column.native === undefined || column.collation === undefined ? originOf(context, table, column) : column;
  const isNative = column.type.kind === "native";
  const written = nativeOf(context, column, column) ?? (isNative ? undefined : nativeOf(context, origin, column));
  const physical = written === undefined ? rules.type(column.type) : { type: rules.canonicalType(written) };
  const own = physical?.collation === undefined ? undefined : (rules.textCollation?.(table) ?? physical.collation);
  const collation = column.collation?.[rules.name] ?? origin.collation?.[rules.name] ?? own;
  if (physical === undefined) {
    lacks(
      context,
      atColumn(table, column.property),
      `type for \`${table.className}.${column.property}\``,
      `name one in native({ ${rules.name}: "…" }), or leave this dialect out`,
    );
    return { physical: { type: "text" } };
  }
  if (physical.notice !== undefined) report(context, "C023", atColumn(table, column.property), physical.notice);
  const isPlain = collation?.toLowerCase() === rules.plainCollation?.toLowerCase();
  return { physical, ...(collation === undefined || isPlain ? {} : { collation }) };
}

/** The native type that was written; a column that refers to a numbered one has the type beneath. */
function nativeOf({ rules }: Context, { native }: Column, column: Column): string | undefined {
  const written = native?.[rules.name];
  const numbering = written === undefined ? undefined : rules.numbering?.(written);
  if (numbering === undefined) return written;
  return column.identity === undefined ? numbering.referring : numbering.own;
}

/** The column at the end of the chain of references, whose physical type this one shares. */
export function originOf(context: Context, table: Table, column: Column): Column {
  const seen = new Set<Column>();
  let [owner, found] = [table, column];
  while (!seen.has(found)) {
    seen.add(found);
    const key = owner.foreignKeys.find(({ columns }) => columns.includes(found.property));
    const parent = key && context.tables.get(key.references.table);
    const property = key?.references.columns[key.columns.indexOf(found.property)];
    const next = parent && property !== undefined ? findColumn(parent, property) : undefined;
    if (parent === undefined || next === undefined) break;
    [owner, found] = [parent, next];
  }
  return found;
}

function generatedOf(
  context: Context,
  table: Table,
  column: Column,
  { expression, stored }: NonNullable<Column["generated"]>,
): NonNullable<CatalogColumn["generated"]> {
  const at = atColumn(table, column.property, "generated");
  if (!stored && !context.abilities.virtualColumns) {
    report(context, "C023", at, `${context.rules.title} keeps the generated column \`${column.name}\` as a stored one`);
  }
  return {
    expression: context.rules.stored(column.type, sqlOf(context, expression, "generated", table, at)),
    stored: stored || !context.abilities.virtualColumns,
  };
}

/** Engines that keep comments keep so many characters of one. */
function commentOf(context: Context, table: Table, { property, comment }: Column): string | undefined {
  const longest = context.abilities.comments?.column;
  return longest === undefined ? undefined : shortened(context, atColumn(table, property), comment, longest);
}

export function shortened(
  context: Context,
  at: string,
  comment: string | undefined,
  longest: number,
): string | undefined {
  if (comment === undefined) return undefined;
  const { title, unheld } = context.rules;
  const [missing] = (unheld && comment.match(unheld.inComments)) ?? [];
  const held = unheld === undefined ? comment : comment.replace(unheld.inComments, lost);
  if (missing !== undefined) {
    report(context, "C023", at, `${title} cannot keep \`${missing}\` in a comment: \`${lost}\` stands for it`);
  }
  if (held.length <= longest || [...held].length <= longest) return held;
  report(context, "C023", at, `${title} keeps ${longest} characters of a comment, and this one is cut`);
  return `${[...held].slice(0, longest - 1).join("")}…`;
}

/** Stands for a character that a comment cannot hold. */
const lost = "\ufffd";

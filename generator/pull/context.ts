/** What all parts of a pull share: the database as it is, the names that were chosen, and what could not be said. */
import type { Catalog, Expression, Table, View } from "../catalog/catalog.ts";
import { identity } from "../catalog/identity.ts";
import type { Adoption } from "../dialects/adoption.ts";
import { writeExpression } from "../dialects/expression.ts";
import { copyText, type Scope, type Setting, translate } from "../dialects/portable-sql.ts";
import { columnsApart, type Piece, sameText, withoutBrackets } from "../dialects/sql-text.ts";
import type { DialectName, Schema, Sql, SqlPart } from "../schema/schema.ts";
import { camelCase, className, memberNames, moduleNames, type Names } from "./naming.ts";

/** One thing that the schema does not say, or says otherwise than the database. */
export interface Unexpressed {
  /** In the words of the Catalog: `virtual table`, `clauses of table` … */
  readonly kind: string;
  /** With its namespace. */
  readonly name: string;
  /** Identity of the table or view that it belongs to. */
  readonly owner?: string;
  /** As the engine prints it. */
  readonly definition: string;
}

/** A table or view under its TypeScript name. */
export interface Named {
  readonly className: string;
  /** Properties of its columns, by the columns' names. */
  readonly properties: ReadonlyMap<string, string>;
  /** Takes names of further members. */
  readonly members: Names;
}

export interface Context {
  readonly dialect: DialectName;
  readonly adoption: Adoption;
  readonly catalog: Catalog;
  /** Its tables by their identity. */
  readonly physical: ReadonlyMap<string, Table>;
  /** Names that classes and consts of the modules bear. */
  readonly modules: Names;
  readonly tables: ReadonlyMap<string, Named>;
  readonly views: ReadonlyMap<string, Named>;
  readonly unexpressed: Unexpressed[];
}

/** `known` is a schema that is there already: what it has names for keeps them. */
export function openContext(catalog: Catalog, adoption: Adoption, known: Schema | undefined): Context {
  const modules = moduleNames();
  const before = new Map([...(known?.tables ?? []), ...(known?.views ?? [])].map((each) => [identity(each), each]));
  const kept = new Map([...before].map(([name, each]) => [name, modules.take(each.className)]));
  const nameAll = (objects: readonly (Table | View)[]) =>
    new Map(
      objects.map((object) => {
        const members = memberNames();
        const columns = object.columns.map((column) => (typeof column === "string" ? column : column.name));
        const own = new Map(
          (before.get(identity(object))?.columns ?? []).map(({ name, property }) => [name, property]),
        );
        const given = new Map(
          columns.flatMap((name) => (own.has(name) ? [[name, members.take(own.get(name) ?? "")] as const] : [])),
        );
        const properties = new Map(
          columns.map((name) => [name, given.get(name) ?? members.take(camelCase(name, "column"))]),
        );
        const named = kept.get(identity(object)) ?? modules.take(className(object.name));
        return [identity(object), { className: named, properties, members }];
      }),
    );
  return {
    dialect: catalog.dialect,
    adoption,
    catalog,
    physical: new Map(catalog.tables.map((table) => [identity(table), table])),
    modules,
    tables: nameAll(catalog.tables),
    views: nameAll(catalog.views),
    unexpressed: [],
  };
}

export function written({ adoption }: Context, expression: Expression): string {
  return writeExpression(adoption.rules.quote, expression);
}

/** Whether both say the same to the engine, as far as their words tell. */
export function sameSql({ adoption }: Context, a: string, b: string): boolean {
  return sameText(a, b, adoption.text);
}

/** The columns of the table that an expression names, as parts of the author's SQL. */
function partsOf(context: Context, expression: Expression, table: Table): readonly SqlPart[] {
  const own = context.tables.get(identity(table));
  const columns = new Set(table.columns.map(({ name }) => name));
  const part = (piece: Piece): SqlPart => {
    if (typeof piece === "string") return piece;
    return { column: own?.properties.get(piece.name) ?? piece.name, table: own?.className ?? table.name };
  };
  return expression.flatMap((each) => {
    if (typeof each === "string") return columnsApart(each, columns, context.adoption.text).map(part);
    return each.column === undefined ? [] : [part({ name: each.column })];
  });
}

/** The author's SQL that gives this expression: portable where that says the same, otherwise for this dialect alone. */
export function sqlFor(context: Context, expression: Expression, setting: Setting, table: Table): Sql {
  const text = written(context, expression);
  const shorter = expression.length === 1 ? [withoutBrackets(text, context.adoption.text)] : expression;
  const parts = partsOf(context, shorter, table);
  const portable: Sql = {
    kind: "portable",
    parts: parts.map((part) => (typeof part === "string" ? inPlainWords(part) : part)),
  };
  if (saysSame(context, portable, setting, table, text)) return portable;
  return variant(context, saysSameText(context, parts, table, text) ? parts : [text]);
}

/** SQL for this dialect alone. */
export function variant({ dialect }: Context, parts: readonly SqlPart[]): Sql {
  return { kind: "variants", variants: { [dialect]: parts } };
}

/** Keywords in small letters, and the names that portable SQL has for functions. */
function inPlainWords(text: string): string {
  return text.replace(/'(?:[^']|'')*'|\b[A-Z]{2,}\b|\bchar_length\(/g, (word) =>
    word.startsWith("'") ? word : word.toLowerCase().replace("char_length(", "length("),
  );
}

function saysSame(context: Context, sql: Sql, setting: Setting, table: Table, text: string): boolean {
  const { expression, faults } = translate(sql, setting, context.adoption.rules, scopeOf(context, table));
  return faults.length === 0 && sameSql(context, written(context, expression), text);
}

function saysSameText(context: Context, parts: readonly SqlPart[], table: Table, text: string): boolean {
  const { expression, faults } = copyText(parts, context.adoption.rules, scopeOf(context, table));
  return faults.length === 0 && sameSql(context, written(context, expression), text);
}

function scopeOf(context: Context, table: Table): Scope {
  const own = context.tables.get(identity(table));
  const names = new Map([...(own?.properties ?? [])].map(([name, property]) => [property, name]));
  return {
    column: ({ column }) => {
      const name = names.get(column);
      return name === undefined ? undefined : { column: name };
    },
    table: () => undefined,
  };
}

/** Remembers what could not be said. */
export function unsaid(context: Context, found: Unexpressed): void {
  context.unexpressed.push(found);
}

/** What all parts of a projection share: the schema's classes, the dialect's rules, and what was found wrong. */
import type { Expression, ExpressionPart } from "../../catalog/catalog.ts";
import type { DiagnosticCode } from "../../diagnostics/codes.ts";
import type { Problem, SchemaPath } from "../../diagnostics/diagnostic.ts";
import type { Column, Schema, Sql, SqlPart, Table, View } from "../../schema/schema.ts";
import type { Version } from "../dialect.ts";
import { copyText, type Scope, type Setting, type Translation, translate } from "../portable-sql.ts";
import type { Abilities, Rules } from "./rules.ts";

export interface Context {
  readonly rules: Rules;
  readonly abilities: Abilities;
  readonly schema: Schema;
  readonly tables: ReadonlyMap<string, Table>;
  readonly views: ReadonlyMap<string, View>;
  readonly problems: Problem[];
}

export function openContext(rules: Rules, schema: Schema, target: Version): Context {
  return {
    rules,
    abilities: rules.abilities(target),
    schema,
    tables: new Map(schema.tables.map((table) => [table.className, table])),
    views: new Map(schema.views.map((view) => [view.className, view])),
    problems: [],
  };
}

export interface Said {
  readonly label?: string;
  readonly hint?: string;
  readonly severity?: "warning";
}

/** Keeps a problem; the message says which dialect it is about, unless it is about all. */
export function report(context: Context, code: DiagnosticCode, at: SchemaPath, message: string, said: Said = {}): void {
  context.problems.push({ code, at, message, ...said, dialect: context.rules.title });
}

/** A feature that this dialect lacks. */
export function lacks(context: Context, at: SchemaPath, what: string, hint: string): void {
  report(context, "C021", at, `${context.rules.title} has no ${what}`, { hint });
}

export function atColumn(table: Table | View, property: string, detail = ""): SchemaPath {
  return `${table.className}.${property}${detail === "" ? "" : `#${detail}`}`;
}

/** The place of a constraint: its member, or the column that declares it. */
export function atConstraint(
  table: Table,
  { property, columns }: { readonly property?: string; readonly columns: readonly string[] },
  detail = "",
): SchemaPath {
  const [only] = columns;
  if (property !== undefined) return atColumn(table, property, detail);
  return only === undefined ? table.className : atColumn(table, only, detail);
}

export function findColumn(table: Table, property: string): Column | undefined {
  return table.columns.find((column) => column.property === property);
}

/** The database name of a property; the property itself where the validation has complained already. */
export function columnName(table: Table, property: string): string {
  return findColumn(table, property)?.name ?? property;
}

export function columnNames(table: Table, properties: readonly string[]): readonly string[] {
  return properties.map((property) => columnName(table, property));
}

/** Names of the schema within expressions of one table, or of a query where `own` is undefined. */
export function scopeOf(context: Context, own: Table | undefined): Scope {
  return {
    column({ column, table, alias }): ExpressionPart | undefined {
      const owner = context.tables.get(table) ?? context.views.get(table);
      const found = owner?.columns.find(({ property }) => property === column);
      if (owner === undefined || found === undefined) return undefined;
      if (alias === undefined && owner === own) return { column: found.name };
      return { column: found.name, table: owner.name, ...(alias === undefined ? {} : { alias }) };
    },
    table({ table, alias }) {
      const owner = context.tables.get(table) ?? context.views.get(table);
      if (owner === undefined) return undefined;
      return {
        table: owner.name,
        ...(owner.namespace === undefined ? {} : { namespace: owner.namespace }),
        ...(alias === undefined ? {} : { alias }),
      };
    },
  };
}

/** The author's SQL in the dialect; what it should not say is reported at `at`. */
export function sqlOf(
  context: Context,
  sql: Sql,
  setting: Setting,
  own: Table | undefined,
  at: SchemaPath,
): Expression {
  return settled(context, translate(sql, setting, context.rules, scopeOf(context, own)), at);
}

/** Text that an author wrote for this dialect, as it stands. */
export function textOf(
  context: Context,
  parts: readonly SqlPart[],
  own: Table | undefined,
  at: SchemaPath,
): Expression {
  return settled(context, copyText(parts, context.rules, scopeOf(context, own)), at);
}

function settled(context: Context, { expression, faults }: Translation, at: SchemaPath): Expression {
  for (const { code, message, hint } of faults) {
    report(context, code, at, message, hint === undefined ? {} : { hint });
  }
  return expression;
}

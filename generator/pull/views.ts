/** A view of a database as the view of a Schema, or as a script where the language has no place for what it reads. */
import type { View } from "../catalog/catalog.ts";
import { identity, title } from "../catalog/identity.ts";
import { writeName } from "../dialects/expression.ts";
import { tablesApart } from "../dialects/sql-text.ts";
import { propertyName } from "../schema/names.ts";
import type { ColumnType, View as SchemaView, SqlPart } from "../schema/schema.ts";
import { type Context, variant, written } from "./context.ts";
import type { DraftScript } from "./scripts.ts";

/** Undefined where the query reads a table that its text does not show plainly, so that the order of creation would be lost. */
export function unprojectView(context: Context, view: View): SchemaView | undefined {
  const own = context.views.get(identity(view));
  if (own === undefined) return undefined;
  const text = written(context, view.query);
  const read = view.dependsOn.filter((on) => context.tables.has(identity(on)) || context.views.has(identity(on)));
  const names = new Map(read.map((on) => [on.name, on]));
  if (names.size < read.length || read.some(({ namespace }) => namespace !== undefined)) return undefined;
  const found = new Set<string>();
  const parts = tablesApart(text, new Set(names.keys()), context.adoption.text).map((piece): SqlPart => {
    if (typeof piece === "string") return piece;
    found.add(piece.name);
    const key = identity(names.get(piece.name) ?? piece);
    return { table: context.tables.get(key)?.className ?? context.views.get(key)?.className ?? piece.name };
  });
  if (found.size < names.size) return undefined;
  return {
    className: own.className,
    property: propertyName(own.className),
    name: view.name,
    ...(view.namespace === undefined ? {} : { namespace: view.namespace }),
    ...(view.comment === undefined ? {} : { comment: view.comment }),
    columns: view.columns.map((name, place) => ({
      property: own.properties.get(name) ?? name,
      name,
      type: columnType(context, name, view.types?.[place] ?? ""),
      nullable: true,
    })),
    query: variant(context, parts),
    dependsOn: read.flatMap(
      (on) => context.tables.get(identity(on))?.className ?? context.views.get(identity(on))?.className ?? [],
    ),
  };
}

function columnType({ adoption, dialect, catalog }: Context, name: string, type: string): ColumnType {
  const { exact, near, as } = adoption.types({ name, type, nullable: true }, [], catalog.enums, "");
  const fitting = exact.find((each) => adoption.rules.type(each)?.type === type);
  const isEnum = fitting?.kind === "oneOf";
  return (
    (isEnum ? undefined : fitting) ?? near ?? { kind: "native", types: { [dialect]: type === "" ? "any" : type }, as }
  );
}

/** The same as the SQL that makes it. */
export function scriptOfView(context: Context, view: View): DraftScript {
  const { quote, literal } = context.adoption.rules;
  const name = writeName(quote, view);
  const comment = view.comment === undefined ? "" : `;\nCOMMENT ON VIEW ${name} IS ${literal(view.comment)}`;
  const columns = view.columns.map(quote).join(", ");
  return {
    name: view.name,
    full: title(view),
    reads: view.dependsOn.map(title),
    create: `CREATE VIEW ${name} (${columns}) AS\n${written(context, view.query)}${comment}`,
    drop: `DROP VIEW ${name}`,
    beforeTables: false,
  };
}

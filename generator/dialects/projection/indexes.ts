/** Indexes of a Schema in a Catalog, and what becomes of those that a dialect has not. */
import type { Index as CatalogIndex, IndexKey as CatalogKey, Expression } from "../../catalog/catalog.ts";
import type { Index, IndexKey, Table } from "../../schema/schema.ts";
import { plainColumn } from "../expression.ts";
import { atColumn, type Context, columnName, columnNames, lacks, report, sqlOf } from "./context.ts";

export function projectIndex(context: Context, table: Table, index: Index): CatalogIndex {
  const keys = index.keys.map((key) => projectKey(context, table, index, key));
  const include = columnNames(table, index.include);
  const covering = include.length > 0 && !context.abilities.coveringIndexes;
  if (covering) replaceCovering(context, table, index);
  const where = predicate(context, table, index);
  const method = methodOf(context, table, index);
  return {
    name: index.name,
    unique: index.unique,
    keys: covering && !index.unique ? [...keys, ...appended(keys, include)] : keys,
    include: covering ? [] : include,
    ...(where === undefined ? {} : { where }),
    ...(method === undefined ? {} : { method }),
  };
}

function projectKey(context: Context, table: Table, index: Index, key: IndexKey): CatalogKey {
  const at = atColumn(table, index.property);
  const nulls = nullsOf(context, at, key);
  const rest = { descending: key.descending, ...(nulls === undefined ? {} : { nulls }) };
  if (key.column !== undefined) return { expression: [{ column: columnName(table, key.column) }], ...rest };
  const expression = sqlOf(context, key.expression, "index", table, at);
  if (plainColumn(expression) === undefined && !isPrefix(expression) && !context.abilities.expressionIndexes) {
    lacks(context, at, "indexes over expressions", "index a generated column with this expression");
  }
  return { expression, ...rest };
}

/** The beginning of a column, `"title"(20)`, is no expression. */
function isPrefix([column, length, ...more]: Expression): boolean {
  const isLength = typeof length === "string" && /^\(\d+\)$/.test(length);
  return typeof column === "object" && column.column !== undefined && isLength && more.length === 0;
}

/** Said only where it differs from what the engine does anyway. */
function nullsOf(context: Context, at: string, { nulls, descending }: IndexKey): CatalogKey["nulls"] {
  if (nulls === undefined) return undefined;
  if (context.abilities.nulls === "choose") return nulls === (descending ? "first" : "last") ? undefined : nulls;
  if (nulls !== (descending ? "last" : "first")) {
    lacks(context, at, `indexes with nulls ${nulls}`, `null is its smallest value: leave \`nulls\` out here`);
  }
  return undefined;
}

function predicate(context: Context, table: Table, index: Index): CatalogIndex["where"] {
  if (index.where === undefined) return undefined;
  const at = atColumn(table, index.property, "where");
  if (context.abilities.partialIndexes) return sqlOf(context, index.where.predicate, "predicate", table, at);
  const { title } = context.rules;
  if (index.unique) {
    lacks(
      context,
      at,
      "unique indexes over some rows",
      "without the condition other rows would be refused: use a generated column that is null where the condition is not met",
    );
  } else if (index.where.otherwise === "full") {
    report(context, "C023", at, `${title} has no partial indexes: \`${index.name}\` covers all rows there`);
  } else {
    lacks(context, at, "partial indexes", 'accept an index over all rows with where(…, { otherwise: "full" })');
  }
  return undefined;
}

function replaceCovering(context: Context, table: Table, index: Index): void {
  const at = atColumn(table, index.property);
  if (index.unique) {
    lacks(context, at, "covering columns in a unique index", "leave out .including(…), or add an index for reading");
  } else {
    const message = `${context.rules.title} has no covering columns: those of \`${index.name}\` become keys behind the others`;
    report(context, "C023", at, message);
  }
}

function appended(keys: readonly CatalogKey[], include: readonly string[]): readonly CatalogKey[] {
  const present = new Set(keys.map((key) => plainColumn(key.expression)));
  return include
    .filter((name) => !present.has(name))
    .map((column) => ({ expression: [{ column }], descending: false }));
}

/** A balanced tree is what every engine makes when nothing is said. */
function methodOf(context: Context, table: Table, index: Index): string | undefined {
  const method = index.method?.[context.rules.name]?.toLowerCase();
  if (method === undefined || method === "btree") return undefined;
  const known = context.abilities.indexMethods;
  if (known !== undefined && !known.includes(method)) {
    const hint = known.length === 0 ? "leave the method out for this dialect" : `it has ${known.join(", ")}`;
    lacks(context, atColumn(table, index.property), `index method \`${method}\``, hint);
    return undefined;
  }
  return method;
}

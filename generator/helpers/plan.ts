/** What each table gets, decided once for all dialects: its keys, the indexes that helpers go by, what an insert takes. */
import type { Problem } from "../diagnostics/diagnostic.ts";
import type { Column, ColumnType, Default, Schema, Sql, Table, View } from "../schema/schema.ts";
import { inputType, type JsonTypes, rowType } from "./column-type.ts";
import { type Allocator, allocator, databaseProperties, moduleName, moduleNames } from "./names.ts";
import { type Brands, brandsOf, type Origin, originsOf } from "./origins.ts";
import { planEveryRow, planIndex, planPrimaryKey, planUniqueKeys, suffixesOf } from "./plan-keys.ts";
import { inputOfRelations, planRelations, type ReadPlan, type RelationPlan } from "./plan-relations.ts";
import { stringLiteral } from "./text.ts";

export interface Plan {
  readonly tables: readonly TablePlan[];
  readonly views: readonly ViewPlan[];
  readonly problems: readonly Problem[];
}

/** A table or view under its names in generated code. */
interface Names {
  readonly className: string;
  /** On the database object. */
  readonly property: string;
  /** The module in a dialect's folder, without ending. */
  readonly module: string;
}

export interface TablePlan extends Names {
  readonly table: Table;
  readonly columns: readonly ColumnPlan[];
  readonly primaryKey?: KeyPlan;
  /** The other unique keys that helpers go by. */
  readonly uniqueKeys: readonly KeyPlan[];
  /** All rows. */
  readonly everyRow: IndexPlan;
  readonly indexes: readonly IndexPlan[];
  /** Whether anything but the primary key is unique, with or without helpers. */
  readonly hasOtherUniques: boolean;
  readonly expires: readonly ColumnPlan[];
  /** Holds when a row was deleted; null while it is there. */
  readonly softDelete?: ColumnPlan;
  /** What its rows can be given along foreign keys. */
  readonly relations: readonly RelationPlan[];
  /** How relations read its rows. */
  readonly reads: readonly ReadPlan[];
  /** The types of its own keys. */
  readonly brands: readonly BrandPlan[];
}

/** A TypeScript type for the values of one column alone. */
export interface BrandPlan {
  /** `MessagesId` */
  readonly name: string;
  readonly column: ColumnPlan;
  /** What its values are besides. */
  readonly base: string;
}

export interface ViewPlan extends Names {
  readonly view: View;
  readonly columns: readonly ViewColumnPlan[];
}

export interface ViewColumnPlan {
  readonly property: string;
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly comment?: string;
  readonly rowType: string;
  readonly inputType: string;
  /** The name of its own TypeScript type, which `rowType` and `inputType` then are. */
  readonly brand?: string;
  /** `"messages.sender"`, by which errors name the column, as a literal. */
  readonly label: string;
}

export interface ColumnPlan extends ViewColumnPlan {
  readonly column: Column;
  /** Where its type comes from: itself, or the column at the end of its chain of references. */
  readonly origin: Origin;
  readonly insert: InsertRole;
  readonly isPatched: boolean;
}

/**
 * `always`: the caller gives it. `null`: it is null unless the caller gives it. `default`: the database fills it unless
 * the caller gives it. `never`: only the database fills it.
 */
export type InsertRole = "always" | "null" | "default" | "never";

export interface KeyPlan {
  /** Behind `getBy` and `upsertBy`; empty for the primary key. */
  readonly suffix: string;
  /** The interface of a composite key's values. */
  readonly typeName: string;
  readonly columns: readonly ColumnPlan[];
  /** Those that may be null: nulls are not distinct here. */
  readonly nullable: readonly ColumnPlan[];
  /** A partial unique index holds only rows with this. */
  readonly predicate?: Sql;
  readonly isUpserted: boolean;
}

/** A partial index's condition, and what it says of a column where it is one of the two simplest. */
export interface IndexPredicate {
  readonly sql: Sql;
  /** `${column} is not null`. */
  readonly isNotNull?: string;
  /** A boolean `${column}` alone. */
  readonly isTrue?: ColumnPlan;
}

/** A column that rows are ordered by. */
export interface OrderPlan {
  readonly column: ColumnPlan;
  /** It goes the other way than the first one. */
  readonly isOpposite: boolean;
}

/** Rows with equal values in an index's leading columns, in the order of the others; or all rows, in the order of the primary key. */
export interface IndexPlan {
  /** Behind `listBy`; empty for all rows. */
  readonly suffix: string;
  readonly cursorName: string;
  readonly equality: readonly ColumnPlan[];
  /** Those of `equality` that a caller may ask for null. */
  readonly nullable: readonly ColumnPlan[];
  /** Columns of the index, then those of the primary key that break ties. */
  readonly order: readonly OrderPlan[];
  /** Whether the first of them may be null; the others are not, where rows are paged. */
  readonly isOrderNullable: boolean;
  /** The direction that the index is declared in. */
  readonly descending: boolean;
  readonly predicate?: IndexPredicate;
  /** Whether the order tells any two rows apart. */
  readonly isPaged: boolean;
}

export function plan(schema: Schema, json: JsonTypes): Plan {
  const problems: Problem[] = [];
  const properties = databaseProperties();
  const modules = moduleNames();
  const typeNames = allocator([], (name) => name);
  const origins = originsOf(schema);
  const brands = brandsOf(schema, typeNames);
  const named = (of: { readonly className: string; readonly property: string }, suffix: string): Names => ({
    className: of.className,
    property: properties.take(of.property, suffix),
    module: modules.take(moduleName(of.property), `_${suffix.toLowerCase()}`),
  });
  const context = { json, typeNames, problems, origins, brands };
  const tables = schema.tables.map((table) => planTable(table, named(table, "Table"), context));
  return {
    tables: planRelations(schema, tables),
    views: schema.views.map((view) => ({
      ...named(view, "View"),
      view,
      columns: view.columns.map((column) => ({
        ...column,
        ...types(column.type, json),
        label: stringLiteral(`${view.name}.${column.name}`),
      })),
    })),
    problems,
  };
}

/** What the plans of all tables share. */
interface Context {
  readonly json: JsonTypes;
  readonly typeNames: Allocator;
  readonly problems: Problem[];
  readonly origins: (table: Table, column: Column) => Origin;
  readonly brands: Brands;
}

function planTable(table: Table, names: Names, context: Context): TablePlan {
  const { json, typeNames, problems } = context;
  const inKey = new Set(table.primaryKey?.columns);
  const columns = table.columns.map((column): ColumnPlan => {
    const insert = insertRole(column, inKey.has(column.property));
    const origin = context.origins(table, column);
    const brand = context.brands.get(origin.column);
    return {
      property: column.property,
      name: column.name,
      type: column.type,
      nullable: column.nullable,
      ...(column.comment === undefined ? {} : { comment: column.comment }),
      ...(brand === undefined ? types(column.type, json) : { rowType: brand, inputType: brand, brand }),
      label: stringLiteral(`${table.name}.${column.name}`),
      column,
      origin,
      insert,
      isPatched: insert !== "never" && !inKey.has(column.property),
    };
  });
  for (const { property, name } of columns) {
    if (!Object.hasOwn(Object.prototype, property)) continue;
    problems.push({
      code: "C025",
      message: `\`${property}\` cannot be a property that may be left out of an insert`,
      at: `${table.className}.${property}`,
      label: "every JavaScript object has one",
      hint: `rename the property and keep the database's name: .named(${JSON.stringify(name)})`,
    });
  }
  const byProperty = new Map(columns.map((column) => [column.property, column]));
  const find = (properties: readonly string[]) => properties.flatMap((property) => byProperty.get(property) ?? []);
  const primaryKey = table.primaryKey && planPrimaryKey(table, find(table.primaryKey.columns), typeNames);
  const suffixes = suffixesOf(table, problems);
  const softDelete = columns.find(({ column }) => column.softDelete === true);
  return {
    ...names,
    table,
    columns,
    ...(primaryKey === undefined ? {} : { primaryKey }),
    uniqueKeys: planUniqueKeys(table, find, suffixes, typeNames),
    everyRow: planEveryRow(table, primaryKey, typeNames),
    indexes: table.indexes.flatMap((index) => planIndex(table, index, find, suffixes, typeNames)),
    hasOtherUniques: table.uniques.length > 0 || table.indexes.some((index) => index.unique),
    expires: columns.filter(({ column }) => column.expires === true),
    ...(softDelete === undefined ? {} : { softDelete }),
    relations: [],
    reads: [],
    brands: columns.flatMap((column) =>
      column.brand !== undefined && column.origin.column === column.column
        ? { name: column.brand, column, base: rowType(column.type, json) }
        : [],
    ),
  };
}

/** All that a table's plan follows from, and with it the table's helpers. */
export function inputOfPlan({ className, property, module, table, columns, primaryKey, ...rest }: TablePlan) {
  const keys = [primaryKey, ...rest.uniqueKeys].map((key) => key?.typeName);
  const cursors = [rest.everyRow, ...rest.indexes].map(({ cursorName }) => cursorName);
  const types = columns.map(({ rowType }) => rowType);
  return [className, property, module, table, types, keys, cursors, inputOfRelations(rest)];
}

function types(type: ColumnType, json: JsonTypes): { readonly rowType: string; readonly inputType: string } {
  return { rowType: rowType(type, json), inputType: inputType(type, json) };
}

/**
 * A key that only an expression of the database fills could not be read back after an insert where the engine returns no
 * rows, so the caller gives it; the other defaults of a key are known here too.
 */
function insertRole(column: Column, isKey: boolean): InsertRole {
  if (column.generated !== undefined || column.identity === "always" || column.softDelete) return "never";
  if (column.identity !== undefined) return "default";
  if (column.default !== undefined) return isKey && column.default.kind === "expression" ? "always" : "default";
  return column.nullable ? "null" : "always";
}

/** A key's default that is a value or can be made by the caller's side as well. */
export type ClientDefault = Exclude<Default, { readonly kind: "expression" }>;

export function clientDefault(column: Column): ClientDefault | undefined {
  return column.default === undefined || column.default.kind === "expression" ? undefined : column.default;
}

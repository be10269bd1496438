/** The Schema that an author would have written for a state of the world, renames since an earlier state included. */

import {
  checkName,
  foreignKeyName,
  indexName,
  primaryKeyName,
  propertyName,
  snakeCase,
  uniqueName,
} from "../../../generator/schema/names.ts";
import type {
  Check,
  Column,
  Default,
  ForeignKey,
  Index,
  Json,
  Schema,
  Sql,
  SqlPart,
  Table,
  Unique,
  View,
} from "../../../generator/schema/schema.ts";
import { mixed } from "./values.ts";
import {
  type CheckState,
  type ColumnState,
  type Computed,
  columnOf,
  type ForeignKeyState,
  type IndexState,
  type TableState,
  type Test,
  type UniqueState,
  type ViewState,
  type World,
} from "./world.ts";

/** `was` is the state before; what stands there under another name is renamed from it. */
export function schemaOf(world: World, was?: World): Schema {
  const tables = world.tables.map((table) =>
    tableOf(
      world,
      table,
      was?.tables.find(({ key }) => key === table.key),
    ),
  );
  return { tables, views: world.views.map((view) => viewOf(world, view)), scripts: [], extensions: [] };
}

interface Named {
  readonly key: string;
  readonly name?: string;
}

function renamed(now: string, before: string | undefined): { readonly renamedFrom?: string } {
  return before === undefined || before === now ? {} : { renamedFrom: before };
}

function tableOf(world: World, table: TableState, was: TableState | undefined): Table {
  const names = (keys: readonly string[]) => keys.map((key) => columnOf(table, key).name);
  // A name that follows from the table's and the columns' needs no renamedFrom: the differ finds its twin.
  const member = <T extends Named>(state: T, before: readonly T[] | undefined, derived: string) => ({
    name: state.name ?? derived,
    ...(state.name === undefined ? {} : renamed(state.name, before?.find(({ key }) => key === state.key)?.name)),
  });
  return {
    className: table.key,
    property: propertyName(table.key),
    name: table.name,
    ...renamed(table.name, was?.name),
    ...(table.comment === undefined ? {} : { comment: table.comment }),
    columns: table.columns.map((column) =>
      columnSchema(
        table,
        column,
        was?.columns.find(({ key }) => key === column.key),
      ),
    ),
    primaryKey: { name: primaryKeyName(table.name), columns: table.primaryKey },
    uniques: table.uniques.map(
      (unique: UniqueState): Unique => ({
        property: unique.key,
        ...member(unique, was?.uniques, uniqueName(table.name, names(unique.columns))),
        columns: unique.columns,
        nullsNotDistinct: unique.nullsNotDistinct,
      }),
    ),
    foreignKeys: table.foreignKeys.map(
      (foreignKey: ForeignKeyState): ForeignKey => ({
        property: foreignKey.key,
        ...member(foreignKey, was?.foreignKeys, foreignKeyName(table.name, names(foreignKey.columns))),
        columns: foreignKey.columns,
        references: { table: foreignKey.table, columns: foreignKey.references },
        onDelete: foreignKey.onDelete,
        onUpdate: foreignKey.onUpdate,
      }),
    ),
    checks: table.checks.map(
      (check: CheckState): Check => ({
        property: check.key,
        ...member(check, was?.checks, checkName(table.name, snakeCase(check.key))),
        expression: portable(testParts(table, check.test)),
      }),
    ),
    indexes: table.indexes.map(
      (index: IndexState): Index => ({
        property: index.key,
        ...member(index, was?.indexes, indexName(table.name, names(index.columns.map(({ column }) => column)))),
        unique: index.unique,
        keys: index.columns,
        include: [],
        ...(index.partial
          ? {
              where: {
                predicate: portable([{ column: index.columns[0]?.column ?? "", table: table.key }, " is not null"]),
                otherwise: "full" as const,
              },
            }
          : {}),
      }),
    ),
    options: table.strict ? { sqlite: { strict: true } } : {},
  } satisfies Table & { readonly world?: typeof world };
}

function columnSchema(table: TableState, column: ColumnState, was: ColumnState | undefined): Column {
  const { type, nullable, computed, backfill, comment } = column;
  const given = column.default === undefined ? undefined : defaultOf(column, column.default);
  return {
    property: column.key,
    name: column.name,
    type,
    nullable,
    ...renamed(column.name, was?.name),
    ...(column.identity ? { identity: "byDefault" as const } : {}),
    ...(given === undefined ? {} : { default: given }),
    ...(computed === undefined
      ? {}
      : { generated: { expression: portable(computedParts(table, computed.by)), stored: computed.stored } }),
    ...(column.updatedNow ? { updatedNow: true } : {}),
    ...(comment === undefined ? {} : { comment }),
    ...(backfill === undefined ? {} : { backfill: portable([valuePart(column, backfill)]) }),
    ...(column.valueChanges === undefined ? {} : { valueChanges: column.valueChanges }),
  };
}

function portable(parts: readonly SqlPart[]): Sql {
  return { kind: "portable", parts };
}

function testParts(table: TableState, test: Test): readonly SqlPart[] {
  const column = (key: string) => ({ column: key, table: table.key });
  switch (test.kind) {
    case "either":
      return [column(test.a), " is not null or ", column(test.b), " is not null"];
    case "shorter":
      return ["length(", column(test.of), ") <= ", { value: test.than }];
    case "differs":
      return [column(test.of), " <> ", { value: test.from }];
    case "atLeast":
      return [column(test.of), " >= ", { value: test.value }];
  }
}

function computedParts(table: TableState, by: Computed): readonly SqlPart[] {
  const column = { column: by.of, table: table.key };
  switch (by.kind) {
    case "length":
      return ["length(", column, ")"];
    case "coalesce":
      return ["coalesce(", column, ", ", { value: by.otherwise }, ")"];
    case "isSet":
      return ["case when ", column, " is null then 0 else 1 end"];
  }
}

/** A cell as an author writes it in SQL. */
function valuePart({ type }: ColumnState, cell: string): SqlPart {
  switch (type.kind) {
    case "integer":
    case "bigint":
    case "decimal":
      return cell;
    case "double":
      return { value: Number(cell) };
    case "boolean":
      return { value: cell === "true" };
    default:
      return { value: cell };
  }
}

function defaultOf({ type }: ColumnState, cell: string | { readonly now: true }): Default {
  if (typeof cell !== "string") return { kind: "now" };
  if (type.kind === "bigint") return { kind: "bigint", value: cell };
  return { kind: "value", value: jsonOf(type.kind, cell) };
}

function jsonOf(kind: string, cell: string): Json {
  if (kind === "integer" || kind === "double") return Number(cell);
  if (kind === "boolean") return cell === "true";
  if (kind === "json") return JSON.parse(cell) as Json;
  return kind === "timestamp" ? `${cell.replace(" ", "T")}Z` : cell;
}

/** A view that selects columns of one table. */
function viewOf(world: World, view: ViewState): View {
  const table = world.tables.find(({ key }) => key === view.table);
  if (table === undefined) throw new Error(`the view ${view.name} has no table`);
  const parts = view.columns.flatMap((key, i): SqlPart[] => [
    i === 0 ? "" : ", ",
    { column: key, table: table.key, alias: "t" },
  ]);
  return {
    className: view.key,
    property: propertyName(view.key),
    name: view.name,
    columns: view.columns.map((key) => {
      const { name, type, nullable } = columnOf(table, key);
      return { property: key, name, type, nullable };
    }),
    query: portable(["select ", ...parts.filter((part) => part !== ""), " from ", { table: table.key, alias: "t" }]),
    dependsOn: [table.key],
  };
}

/** A name that no other in `taken` is equal to, whatever the case; odd more often than not. */
export function freshName(n: number, taken: ReadonlySet<string>): string {
  for (let i = 0; ; i++) {
    const at = (n + i) % (names.length * 2);
    const name = names[at] ?? `n${mixed(n, i) % 1000}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

const names = [
  "a",
  "size",
  "label",
  "total",
  "order",
  "select",
  'we"ird`s',
  "na me",
  "größe",
  "UPPER",
  "a.b",
  "emoji😀",
  "x'y",
  "--c",
  "100%",
  "back\\slash",
  "/* c */",
  "$1",
  "?",
  ":a",
  "x".repeat(60),
];

/** What the author said about how the old database becomes the new one, in the dialect's SQL. */
import type { Column as CatalogColumn, Expression } from "../../catalog/catalog.ts";
import type { ColumnConversion, Intent, Rename, ValueMapping } from "../../operations/operation.ts";
import type { Column, ColumnType, Meaning, Schema, Table } from "../../schema/schema.ts";
import type { Convertible } from "../conversions.ts";
import type { Size } from "../sizes.ts";
import { meaningOf, originOf, typeOf } from "./columns.ts";
import { atColumn, type Context, report, sqlOf } from "./context.ts";

export function projectIntent(context: Context): Intent {
  const { schema, abilities } = context;
  const place = (table: { readonly namespace?: string }) =>
    table.namespace === undefined || !abilities.namespaces ? {} : { namespace: table.namespace };
  const owned = (table: Table) => ({ table: table.name, ...place(table) });
  const { worksBeside } = abilities;
  const concurrent = schema.tables.flatMap((table) =>
    table.indexes.flatMap(({ name, concurrently }) => (concurrently && worksBeside ? [{ name, ...place(table) }] : [])),
  );
  return {
    tables: schema.tables.flatMap((table) => tableRename(table, place)),
    views: renames(schema.views),
    columns: schema.tables.flatMap((table) => renames(table.columns).map((rename) => ({ ...rename, ...owned(table) }))),
    constraints: schema.tables.flatMap((table) =>
      renames([...table.uniques, ...table.foreignKeys, ...table.checks, ...table.indexes]).map((rename) => ({
        ...rename,
        ...owned(table),
      })),
    ),
    conversions: schema.tables.flatMap((table) =>
      table.columns.flatMap((column) => conversionOf(context, table, column, owned(table))),
    ),
    backfills: schema.tables.flatMap((table) =>
      table.columns.flatMap((column) =>
        column.backfill === undefined
          ? []
          : [
              {
                ...owned(table),
                column: column.name,
                value: context.rules.stored(
                  column.type,
                  sqlOf(context, column.backfill, "rows", table, atColumn(table, column.property, "backfill")),
                ),
                ...(column.fillsInBatches && worksBeside && { inBatches: true }),
              },
            ],
      ),
    ),
    ...(concurrent.length === 0 ? {} : { concurrent }),
    values: changesValues(schema)
      ? schema.tables.flatMap((table) =>
          table.columns.flatMap((column) =>
            valueMappings(context, table, column).map((each) => ({ ...owned(table), column: column.name, ...each })),
          ),
        )
      : [],
  };
}

/** A table without a new namespace, or in an engine that has none, was where it is. */
function tableRename(
  table: Table,
  place: (at: { readonly namespace?: string }) => { readonly namespace?: string },
): Intent["tables"] {
  const { name, renamedFrom = name, movedFrom } = table;
  if (table.renamedFrom === undefined && movedFrom === undefined) return [];
  const { namespace: fromNamespace } = place(movedFrom ?? table);
  const rename = { from: renamedFrom, to: name, ...place(table) };
  return [fromNamespace === undefined ? rename : { ...rename, fromNamespace }];
}

function renames(objects: readonly { readonly name: string; readonly renamedFrom?: string }[]): readonly Rename[] {
  return objects.flatMap(({ name, renamedFrom }) =>
    renamedFrom === undefined ? [] : [{ from: renamedFrom, to: name }],
  );
}

function conversionOf(
  context: Context,
  table: Table,
  column: Column,
  owned: { readonly table: string; readonly namespace?: string },
): readonly ColumnConversion[] {
  const { conversion } = column;
  if (conversion === undefined) return [];
  const at = atColumn(table, column.property, "conversion");
  if (conversion.kind === "expression") {
    const { up, down } = conversion;
    return [
      {
        ...owned,
        column: column.name,
        up: context.rules.stored(column.type, sqlOf(context, up, "rows", table, at)),
        ...(down === undefined ? {} : { down: sqlOf(context, down, "rows", table, at) }),
        authored: true,
      },
    ];
  }
  const { up, down, unfit, unknown } = betweenMeanings(context, table, column, conversion.meaning);
  if (unknown) {
    report(context, "C006", at, `no conversion from ${conversion.meaning} to ${column.type.kind} is known`, {
      hint: "give an expression over the old column: .convertedFrom(sql`…`, { down: sql`…` })",
    });
  }
  if (up === undefined && down === undefined) return [];
  return [
    {
      ...owned,
      column: column.name,
      ...(up === undefined ? {} : { up }),
      ...(down === undefined ? {} : { down }),
      ...(unfit === undefined ? {} : { unfit }),
      meant: { from: conversion.meaning },
    },
  ];
}

function changesValues({ tables }: Schema): boolean {
  return tables.some(({ columns }) => columns.some(({ valueChanges }) => valueChanges !== undefined));
}

/** What a column's own closed set says, and what is said where the column points to, or of another column of its enum. */
function valueMappings(context: Context, table: Table, column: Column): readonly ValueMapping[] {
  if (column.type.kind !== "oneOf") return [];
  const { enumName } = column.type;
  const twins = context.schema.tables.flatMap(({ columns }) =>
    columns.filter(({ type }) => enumName !== undefined && type.kind === "oneOf" && type.enumName === enumName),
  );
  const found = new Map<string, ValueMapping>();
  for (const { valueChanges } of [column, originOf(context, table, column), ...twins]) {
    for (const [from, to] of [
      ...Object.entries(valueChanges?.renamed ?? {}),
      ...Object.entries(valueChanges?.removed ?? {}),
    ]) {
      if (!found.has(from)) found.set(from, { from, to });
    }
  }
  return [...found.values()];
}

interface Both {
  readonly up?: Expression;
  readonly down?: Expression;
  readonly unfit?: ColumnConversion["unfit"] & object;
  readonly unknown: boolean;
}

/** Both ways between what the values meant and what they mean now. */
function betweenMeanings(context: Context, table: Table, column: Column, meaning: Meaning): Both {
  const { rules } = context;
  const { physical } = typeOf(context, table, column);
  const now = meaningOf(column.type);
  const side = (type: string, means: Meaning | undefined): CatalogColumn => ({
    name: column.name,
    type,
    nullable: true,
    ...(means === undefined ? {} : { meaning: means }),
  });
  const before = side(rules.type(typeMeaning(meaning))?.type ?? physical.type, meaning);
  const after: Convertible = { ...side(physical.type, now), ...sizeOf(column.type) };
  const up = rules.convert(before, after);
  const down = rules.convert(after, before);
  const unfit = { up: rules.unfit(before, after), down: rules.unfit(after, before) };
  return {
    ...(unfit.up === undefined && unfit.down === undefined ? {} : { unfit: defined(unfit) }),
    ...(up === undefined || up === "unknown" ? {} : { up }),
    ...(down === undefined || down === "unknown" ? {} : { down }),
    unknown: up === "unknown",
  };
}

function defined({ up, down }: { up: Expression | undefined; down: Expression | undefined }) {
  return { ...(up === undefined ? {} : { up }), ...(down === undefined ? {} : { down }) };
}

function sizeOf(type: ColumnType): Size {
  if (type.kind === "decimal") return { precision: type.precision, scale: type.scale };
  return (type.kind === "text" || type.kind === "bytes") && type.max !== undefined ? { max: type.max } : {};
}

/** A type that has this meaning, where only the meaning is known. */
function typeMeaning(meaning: Meaning): ColumnType {
  switch (meaning) {
    case "epochSeconds":
    case "epochMilliseconds":
    case "bigint":
      return { kind: "bigint", as: "bigint" };
    case "decimal":
      return { kind: "decimal", precision: 38, scale: 10 };
    case "oneOf":
      return { kind: "text" };
    default:
      return { kind: meaning };
  }
}

/** What the author said about how the old database becomes the new one, in the dialect's SQL. */
import type { Column as CatalogColumn, Expression } from "../../catalog/catalog.ts";
import type { ColumnConversion, Intent, Rename } from "../../operations/operation.ts";
import type { Column, ColumnType, Meaning, Table } from "../../schema/schema.ts";
import type { Convertible } from "../conversions.ts";
import { meaningOf, typeOf } from "./columns.ts";
import { atColumn, type Context, report, sqlOf } from "./context.ts";

export function projectIntent(context: Context): Intent {
  const { schema, abilities } = context;
  const place = (table: Table) =>
    table.namespace === undefined || !abilities.namespaces ? {} : { namespace: table.namespace };
  const owned = (table: Table) => ({ table: table.name, ...place(table) });
  return {
    tables: schema.tables.flatMap((table) => renames([table]).map((rename) => ({ ...rename, ...place(table) }))),
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
              },
            ],
      ),
    ),
  };
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
      },
    ];
  }
  const { up, down, unknown } = betweenMeanings(context, table, column, conversion.meaning);
  if (unknown) {
    report(context, "C006", at, `no conversion from ${conversion.meaning} to ${column.type.kind} is known`, {
      hint: "give an expression over the old column: .convertedFrom(sql`…`, { down: sql`…` })",
    });
  }
  if (up === undefined && down === undefined) return [];
  return [
    { ...owned, column: column.name, ...(up === undefined ? {} : { up }), ...(down === undefined ? {} : { down }) },
  ];
}

interface Both {
  readonly up?: Expression;
  readonly down?: Expression;
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
  const scale = column.type.kind === "decimal" ? { scale: column.type.scale } : {};
  const after: Convertible = { ...side(physical.type, now), ...scale };
  const up = rules.convert(before, after);
  const down = rules.convert(after, before);
  return {
    ...(up === undefined || up === "unknown" ? {} : { up }),
    ...(down === undefined || down === "unknown" ? {} : { down }),
    unknown: up === "unknown",
  };
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

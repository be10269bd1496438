/** The places in a Schema that a rule points at, from a table down to one detail of one member. */
import type { SchemaPath } from "../diagnostics/diagnostic.ts";
import type { Check, Column, ForeignKey, Index, Table, Unique, View } from "../schema/schema.ts";

/** What follows `#`: the call or option that a problem is about, as the reader of the source calls it. */
export type Detail =
  | "backfill"
  | "branded"
  | "check"
  | "collate"
  | "columns"
  | "default"
  | "enum"
  | "expires"
  | "generated"
  | "identity"
  | "include"
  | "movedFrom"
  | "name"
  | "namespace"
  | "nullable"
  | "onDelete"
  | "onUpdate"
  | "primaryKey"
  | "references"
  | "removedValues"
  | "renamedFrom"
  | "renamedValues"
  | "softDelete"
  | "type"
  | "unique"
  | "updatedNow"
  | "where";

export function atTable(table: Table | View, detail?: Detail): SchemaPath {
  return detail === undefined ? table.className : `${table.className}#${detail}`;
}

export function atMember(table: Table | View, property: string, detail?: Detail): SchemaPath {
  return detail === undefined ? `${table.className}.${property}` : `${table.className}.${property}#${detail}`;
}

export function atColumn(table: Table, column: Pick<Column, "property">, detail?: Detail): SchemaPath {
  return atMember(table, column.property, detail);
}

/** The key's own column where it has one, else the table's options or member, under one name. */
export function atPrimaryKey(table: Table): SchemaPath {
  const [first, ...others] = table.primaryKey?.columns ?? [];
  return first !== undefined && others.length === 0
    ? atMember(table, first, "primaryKey")
    : atTable(table, "primaryKey");
}

export function atUnique(table: Table, unique: Unique): SchemaPath {
  return atConstraint(table, unique.property, unique.columns, "unique");
}

export function atForeignKey(table: Table, key: ForeignKey, detail?: Detail): SchemaPath {
  return atConstraint(table, key.property, key.columns, "references", detail);
}

export function atCheck(table: Table, check: Check): SchemaPath {
  if (check.property !== undefined) return atMember(table, check.property, "check");
  if (check.column === undefined) return atTable(table);
  const own = table.checks.filter(({ property, column }) => property === undefined && column === check.column);
  const ordinal = own.indexOf(check) + 1;
  return `${atMember(table, check.column, "check")}${ordinal > 1 ? ordinal : ""}`;
}

export function atIndex(table: Table, index: Index, detail?: Detail): SchemaPath {
  return atMember(table, index.property, detail);
}

/** A constraint stands in its own member, or on the one column that declares it. */
function atConstraint(
  table: Table,
  property: string | undefined,
  columns: readonly string[],
  onColumn: Detail,
  detail?: Detail,
): SchemaPath {
  if (property !== undefined) return atMember(table, property, detail);
  const [column] = columns;
  return column === undefined ? atTable(table, detail) : atMember(table, column, detail ?? onColumn);
}

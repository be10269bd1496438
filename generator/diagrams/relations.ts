/** What a diagram shows of a Schema: its tables with their keys marked, and the lines between them. */
import type { ColumnType, ForeignKey, Schema, Table } from "../schema/schema.ts";

export interface Row {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly isPrimary: boolean;
  readonly isForeign: boolean;
  readonly isUnique: boolean;
  readonly comment?: string;
}

export interface Box {
  /** The class, which is unique in a schema. */
  readonly key: string;
  /** The database's name, with its namespace where it has one. */
  readonly name: string;
  readonly comment?: string;
  readonly rows: readonly Row[];
}

/** A foreign key: each row of `from` names one row of `to`. */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly columns: readonly string[];
  readonly referenced: readonly string[];
  /** A row of `from` may name none. */
  readonly optional: boolean;
  /** At most one row of `from` names a row of `to`. */
  readonly single: boolean;
}

export function boxes(schema: Schema): readonly Box[] {
  return schema.tables.map(box);
}

export function box(table: Table): Box {
  return {
    key: table.className,
    name: qualified(table),
    ...(table.comment !== undefined && { comment: table.comment }),
    rows: rows(table),
  };
}

/** Foreign keys between tables that exist, in source order. */
export function lines(schema: Schema): readonly Line[] {
  const known = new Map(schema.tables.map((table) => [table.className, table]));
  return schema.tables.flatMap((table) =>
    table.foreignKeys.flatMap((key) => {
      const parent = known.get(key.references.table);
      return parent === undefined ? [] : [line(table, parent, key)];
    }),
  );
}

export function qualified({ namespace, name }: { readonly namespace?: string; readonly name: string }): string {
  return namespace === undefined ? name : `${namespace}.${name}`;
}

/** The comment's first line. */
export function firstLine(comment: string): string {
  return comment.trim().split(/\r?\n/, 1).join().trim();
}

function rows(table: Table): readonly Row[] {
  const primary = new Set(table.primaryKey?.columns);
  const foreign = new Set(table.foreignKeys.flatMap(({ columns }) => columns));
  const unique = new Set(uniqueSets(table).flatMap((columns) => (columns.length === 1 ? columns : [])));
  return table.columns.map(({ property, name, type, nullable, comment }) => ({
    name,
    type: typeName(type),
    nullable,
    isPrimary: primary.has(property),
    isForeign: foreign.has(property),
    isUnique: unique.has(property),
    ...(comment !== undefined && { comment }),
  }));
}

function line(table: Table, parent: Table, { columns, references }: ForeignKey): Line {
  const members = table.columns.filter(({ property }) => columns.includes(property));
  const keys = [...uniqueSets(table), ...(table.primaryKey ? [table.primaryKey.columns] : [])];
  return {
    from: table.className,
    to: parent.className,
    columns: names(table, columns),
    referenced: names(parent, references.columns),
    optional: members.some(({ nullable }) => nullable),
    single: keys.some((key) => key.length > 0 && key.every((column) => columns.includes(column))),
  };
}

function names(table: Table, properties: readonly string[]): readonly string[] {
  return properties.map((property) => table.columns.find((column) => column.property === property)?.name ?? property);
}

/** Columns of unique keys, and of unique indexes over all rows. */
function uniqueSets(table: Table): readonly (readonly string[])[] {
  const indexes = table.indexes.filter(
    ({ unique, where, keys }) => unique && !where && keys.every((key) => key.column !== undefined),
  );
  return [
    ...table.uniques.map(({ columns }) => columns),
    ...indexes.map(({ keys }) => keys.flatMap(({ column }) => column ?? [])),
  ];
}

function typeName(type: ColumnType): string {
  switch (type.kind) {
    case "text":
    case "bytes":
      return type.max === undefined ? type.kind : `${type.kind}(${type.max})`;
    case "decimal":
      return `decimal(${type.precision}, ${type.scale})`;
    case "oneOf":
      return type.enumName ?? "oneOf";
    case "native":
      return [...new Set(Object.values(type.types))].join(" | ");
    default:
      return type.kind;
  }
}

/** What each dialect allows of names, columns and numbers, as data: the facts behind the rules about a schema. */
import type { DialectName } from "../schema/schema.ts";

export interface Limits {
  /** As a sentence names the dialect; several of them where the limits are those of several. */
  readonly title: string;
  /** Where one name stands for one object: in its table, or in the whole namespace (indexes: beside tables and views). */
  readonly indexNames: NameScope;
  readonly foreignKeyNames: NameScope;
  readonly checkNames: NameScope;
  /** Of the triggers behind `updatedNow()`, where there are any. */
  readonly triggerNames: NameScope;
  /** `Users` and `users` are one name, for a table or for a column. */
  readonly foldsCase: boolean;
  /** Beginnings that no name of a table, view or index may have, in lower case. */
  readonly reservedPrefixes: readonly string[];
  /** Beginnings that no namespace may have. */
  readonly reservedNamespaces: readonly string[];
  readonly reservedColumns: readonly string[];
  /** Columns of a table. */
  readonly columns: number;
  /** Columns of a key or index, covering ones included. */
  readonly keyColumns: number;
  readonly decimal: { readonly precision: number; readonly scale: number };
  /** Bytes of one value of a native enum. */
  readonly enumValue: number;
  /** A primary key may hold NULL: https://www.sqlite.org/lang_createtable.html#the_primary_key */
  readonly nullableKeys: boolean;
  /** A foreign key may say an action that its columns cannot carry out. */
  readonly vainActions: boolean;
  /** Which ends of a foreign key may differ in type and collation: all, those that the engine compares, or none. */
  readonly unlikeKeys: "all" | "comparable" | "none";
  /** A foreign key may name the columns of the key that it points to in another order. */
  readonly keysInAnyOrder: boolean;
  /** Columns of one table that the database numbers. */
  readonly numberedColumns: number;
}

export type NameScope = "table" | "namespace";

export const limits: Readonly<Record<DialectName, Limits>> = {
  /** https://www.sqlite.org/limits.html, https://www.sqlite.org/lang_createtable.html */
  sqlite: {
    title: "SQLite",
    indexNames: "namespace",
    foreignKeyNames: "table",
    checkNames: "table",
    triggerNames: "namespace",
    foldsCase: true,
    reservedPrefixes: ["sqlite_"],
    reservedNamespaces: [],
    reservedColumns: [],
    columns: 2000,
    keyColumns: 2000,
    decimal: { precision: 1000, scale: 1000 },
    enumValue: Number.POSITIVE_INFINITY,
    nullableKeys: true,
    vainActions: true,
    unlikeKeys: "all",
    keysInAnyOrder: true,
    numberedColumns: 1,
  },
  /** https://www.postgresql.org/docs/current/limits.html, https://www.postgresql.org/docs/current/ddl-system-columns.html */
  postgres: {
    title: "PostgreSQL",
    indexNames: "namespace",
    foreignKeyNames: "table",
    checkNames: "table",
    triggerNames: "table",
    foldsCase: false,
    reservedPrefixes: [],
    reservedNamespaces: ["pg_"],
    reservedColumns: ["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"],
    columns: 1600,
    keyColumns: 32,
    decimal: { precision: 1000, scale: 1000 },
    enumValue: 63,
    nullableKeys: false,
    vainActions: true,
    unlikeKeys: "comparable",
    keysInAnyOrder: true,
    numberedColumns: Number.POSITIVE_INFINITY,
  },
  /**
   * Foreign keys and checks are named in the schema, each kind for itself: measured on 9.7, and
   * https://dev.mysql.com/doc/refman/8.4/en/create-table-check-constraints.html; sizes:
   * https://dev.mysql.com/doc/refman/8.4/en/innodb-limits.html, https://dev.mysql.com/doc/refman/8.4/en/enum.html
   */
  mysql: {
    title: "MySQL",
    indexNames: "table",
    foreignKeyNames: "namespace",
    checkNames: "namespace",
    triggerNames: "table",
    foldsCase: true,
    reservedPrefixes: [],
    reservedNamespaces: [],
    reservedColumns: [],
    columns: 1017,
    keyColumns: 16,
    decimal: { precision: 65, scale: 30 },
    enumValue: 255,
    nullableKeys: false,
    vainActions: false,
    unlikeKeys: "none",
    keysInAnyOrder: false,
    numberedColumns: 1,
  },
  /** Measured on 10.11; https://mariadb.com/kb/en/innodb-limitations/ */
  mariadb: {
    title: "MariaDB",
    indexNames: "table",
    foreignKeyNames: "namespace",
    checkNames: "table",
    triggerNames: "table",
    foldsCase: true,
    reservedPrefixes: [],
    reservedNamespaces: [],
    reservedColumns: [],
    columns: 1017,
    keyColumns: 32,
    decimal: { precision: 65, scale: 38 },
    enumValue: 255,
    nullableKeys: false,
    vainActions: false,
    unlikeKeys: "none",
    keysInAnyOrder: false,
    numberedColumns: 1,
  },
};

/** What all of these dialects allow together. */
export function strictest(dialects: readonly DialectName[]): Limits {
  const chosen = dialects.map((dialect) => limits[dialect]);
  const scope = (of: (each: Limits) => NameScope): NameScope =>
    chosen.some((each) => of(each) === "namespace") ? "namespace" : "table";
  const least = (of: (each: Limits) => number): number => Math.min(...chosen.map(of));
  return {
    title: titles(dialects),
    indexNames: scope((each) => each.indexNames),
    foreignKeyNames: scope((each) => each.foreignKeyNames),
    checkNames: scope((each) => each.checkNames),
    triggerNames: scope((each) => each.triggerNames),
    foldsCase: chosen.some((each) => each.foldsCase),
    reservedPrefixes: chosen.flatMap((each) => each.reservedPrefixes),
    reservedNamespaces: chosen.flatMap((each) => each.reservedNamespaces),
    reservedColumns: chosen.flatMap((each) => each.reservedColumns),
    columns: least((each) => each.columns),
    keyColumns: least((each) => each.keyColumns),
    decimal: { precision: least((each) => each.decimal.precision), scale: least((each) => each.decimal.scale) },
    enumValue: least((each) => each.enumValue),
    nullableKeys: chosen.every((each) => each.nullableKeys),
    vainActions: chosen.every((each) => each.vainActions),
    unlikeKeys:
      (["none", "comparable"] as const).find((kind) => chosen.some((each) => each.unlikeKeys === kind)) ?? "all",
    keysInAnyOrder: chosen.every((each) => each.keysInAnyOrder),
    numberedColumns: least((each) => each.numberedColumns),
  };
}

/** "MySQL", "MySQL and MariaDB", "SQLite, MySQL and MariaDB". */
export function titles(dialects: readonly DialectName[]): string {
  const all = dialects.map((dialect) => limits[dialect].title);
  return all.length < 2 ? all.join() : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}

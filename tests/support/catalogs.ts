/** Small Catalogs for tests: only what differs from an empty one has to be said. */
import type { Catalog, Check, Column, ForeignKey, Index, Table } from "../../generator/catalog/catalog.ts";
import { emptyCatalog } from "../../generator/catalog/identity.ts";

/** A PostgreSQL catalog with these tables. */
export function catalog(...tables: readonly Table[]): Catalog {
  return { ...emptyCatalog("postgres"), tables };
}

export function table(name: string, columns: readonly Column[], rest: Partial<Table> = {}): Table {
  return {
    name,
    columns,
    primaryKey: { name: `pk_${name}`, columns: [columns[0]?.name ?? "id"] },
    uniques: [],
    foreignKeys: [],
    checks: [],
    indexes: [],
    triggers: [],
    options: {},
    ...rest,
  };
}

export function column(name: string, type = "bigint", rest: Partial<Column> = {}): Column {
  return { name, type, nullable: false, ...rest };
}

export function foreignKey(name: string, columns: readonly string[], parent: string, to = ["id"]): ForeignKey {
  return { name, columns, references: { name: parent, columns: to }, onDelete: "cascade", onUpdate: "no action" };
}

export function index(name: string, ...columns: readonly string[]): Index {
  const keys = columns.map((each) => ({ expression: [{ column: each }], descending: false }));
  return { name, unique: false, keys, include: [] };
}

export function check(name: string, ...expression: Check["expression"]): Check {
  return { name, expression };
}

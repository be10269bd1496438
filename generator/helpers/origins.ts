/** Where a column's type comes from along its references, and the TypeScript types that keys have of their own. */
import type { Column, Schema, Table } from "../schema/schema.ts";
import { type Allocator, pascalCase } from "./names.ts";

export interface Origin {
  readonly table: Table;
  readonly column: Column;
}

/**
 * What each column is made of physically: a reference has the type, native type and collation of the column at the end of its chain,
 * where it does not say its own.
 */
export function originsOf({ tables }: Schema): (table: Table, column: Column) => Origin {
  const byClass = new Map(tables.map((table) => [table.className, table]));
  return (table, column) => {
    const seen = new Set<Column>();
    let [owner, found] = [table, column];
    while (!seen.has(found)) {
      seen.add(found);
      const key = owner.foreignKeys.find(({ columns }) => columns.includes(found.property));
      const parent = key && byClass.get(key.references.table);
      const property = key?.references.columns[key.columns.indexOf(found.property)];
      const next = parent?.columns.find((each) => each.property === property);
      if (parent === undefined || next === undefined) break;
      [owner, found] = [parent, next];
    }
    return { table: owner, column: found };
  };
}

/** The type's name of each branded column. */
export type Brands = ReadonlyMap<Column, string>;

/** `MessagesId`, of the column `id` of the class Messages. */
export function brandsOf({ tables }: Schema, typeNames: Allocator): Brands {
  const brands = new Map<Column, string>();
  const interfaces = new Set(
    tables.flatMap(({ className }) => ["Row", "Insert", "Patch", "Table", "Where"].map((suffix) => className + suffix)),
  );
  const name = (wish: string): string => (interfaces.has(wish) ? name(`${wish}_`) : typeNames.take(wish));
  for (const { className, columns } of tables) {
    for (const column of columns) {
      if (column.branded) brands.set(column, name(brandName(className, column.property)));
    }
  }
  return brands;
}

/** What a type is called unless something else is. */
export function brandName(className: string, property: string): string {
  return className + pascalCase(property);
}

/** Tables and columns that were renamed behind the tool's back: one is missing, and one that is just like it is there under another name. */
import type { Catalog, Column, Table } from "../catalog/catalog.ts";
import { findTable, identity, same } from "../catalog/identity.ts";
import type { Intent } from "../operations/operation.ts";

/** Renames that lead back: `from` is the name that there is, `to` the one that should be. */
export type Moved = Pick<Intent, "tables" | "columns">;

/**
 * A rename loses nothing, which a new table or column would: what looks like one is taken for one, for a person to decide. What
 * could be two renames is none.
 */
export function movedIn(live: Catalog, expected: Catalog): Moved {
  return { tables: movedTables(live, expected), columns: movedColumns(live, expected) };
}

export function isMoved({ tables, columns }: Moved): boolean {
  return tables.length + columns.length > 0;
}

/** The same renames the other way. */
export function backwards({ tables, columns }: Moved): Moved {
  return {
    tables: tables.map(({ from, to, namespace, fromNamespace }) => ({
      from: to,
      to: from,
      ...(namespace === undefined ? {} : { fromNamespace: namespace }),
      ...(fromNamespace === undefined ? {} : { namespace: fromNamespace }),
    })),
    columns: columns.map((column) => ({ ...column, from: column.to, to: column.from })),
  };
}

function movedTables(live: Catalog, expected: Catalog): Moved["tables"] {
  const only = (own: Catalog, other: Catalog) => {
    const known = new Set(other.tables.map(identity));
    return own.tables.filter((table) => !known.has(identity(table)));
  };
  const [extra, missing] = [only(live, expected), only(expected, live)];
  return missing.flatMap((table) => {
    const alike = (others: readonly Table[]) => others.filter((other) => shapeOf(other) === shapeOf(table));
    const [found, ...more] = alike(extra);
    if (found === undefined || more.length > 0 || alike(missing).length > 1) return [];
    return [
      {
        from: found.name,
        to: table.name,
        ...(table.namespace === undefined ? {} : { namespace: table.namespace }),
        ...(found.namespace === undefined ? {} : { fromNamespace: found.namespace }),
      },
    ];
  });
}

/** All columns; a table of one column is like too many others. */
function shapeOf({ columns, ...table }: Table): string {
  if (columns.length < 2) return identity(table);
  return JSON.stringify(columns.map(({ name, type, nullable }) => [name, type, nullable]).sort());
}

/** Of a table that kept its name, and lacks one column for another. */
function movedColumns(live: Catalog, expected: Catalog): Moved["columns"] {
  return expected.tables.flatMap((table) => {
    const there = findTable(live, table);
    if (there === undefined) return [];
    const only = (own: Table, other: Table) =>
      own.columns.filter(({ name }) => !other.columns.some((column) => column.name === name));
    const [[found, ...others], [missing, ...more]] = [only(there, table), only(table, there)];
    if (found === undefined || missing === undefined || others.length + more.length > 0) return [];
    if (!same(nameless(found), nameless(missing))) return [];
    const namespace = table.namespace === undefined ? {} : { namespace: table.namespace };
    return [{ table: table.name, ...namespace, from: found.name, to: missing.name }];
  });
}

function nameless({ name: _, ...column }: Column): Omit<Column, "name"> {
  return column;
}

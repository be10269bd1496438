/** Reads the views of a SQLite database, those included that no longer work. */
import type { Other, View } from "../../catalog/catalog.ts";
import { byName } from "../../catalog/order.ts";
import { type Cell, groupBy, text } from "../cells.ts";
import type { Query } from "../dialect.ts";
import { readView } from "./index-and-view.ts";
import { fold } from "./names.ts";
import { canonicalType } from "./types.ts";

export interface Relation {
  readonly name: string;
  readonly kind: string;
  readonly withoutRowid: boolean;
  readonly strict: boolean;
  readonly sql: string;
}

export interface Views {
  readonly views: readonly View[];
  /** What is wrong with those whose columns SQLite cannot tell. */
  readonly others: readonly Other[];
}

export async function views(query: Query, relations: readonly Relation[]): Promise<Views> {
  const found = relations.filter(({ kind }) => kind === "view");
  const known = new Map(relations.filter(({ kind }) => kind !== "virtual").map(({ name }) => [fold(name), name]));
  const { columns, others } = await viewColumns(query, found);
  const read = found.map(({ name, sql }): View => {
    const { query, reads } = readView(sql);
    const dependsOn = reads.flatMap((each) => known.get(fold(each)) ?? []).filter((each) => each !== name);
    return {
      name,
      columns: (columns.get(name) ?? []).map(([column = ""]) => column),
      types: (columns.get(name) ?? []).map(([, type = ""]) => canonicalType(type)),
      query: [query],
      dependsOn: dependsOn.map((each) => ({ name: each })).sort(byName),
    };
  });
  return { views: read.sort(byName), others };
}

interface ViewColumns {
  /** Names and types. */
  readonly columns: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly others: readonly Other[];
}

/** In one query, unless a view reads a table that was dropped: then each is asked for by itself, and those that fail are told. */
async function viewColumns(query: Query, found: readonly Relation[]): Promise<ViewColumns> {
  try {
    return { columns: byView(await query(columnsQuery)), others: [] };
  } catch {
    const columns = new Map<string, readonly (readonly string[])[]>();
    const others: Other[] = [];
    for (const { name } of found) {
      try {
        columns.set(
          name,
          byView(await query(`${columnsQuery} and s.name = '${name.replaceAll("'", "''")}'`)).get(name) ?? [],
        );
      } catch (error) {
        others.push({ kind: "broken view", name, definition: error instanceof Error ? error.message : String(error) });
      }
    }
    return { columns, others };
  }
}

const columnsQuery = `
  select s.name, c.name, c.type from sqlite_schema s join pragma_table_xinfo(s.name, 'main') c where s.type = 'view'`;

function byView(rows: readonly (readonly Cell[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = groupBy(rows, ([view]) => text(view));
  return new Map(
    [...groups].map(([view, cells]) => [view, cells.map(([, column, type]) => [text(column), text(type)])]),
  );
}

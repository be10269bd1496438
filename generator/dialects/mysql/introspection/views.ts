/** Reads views, whose texts the servers print with the name of the database before every table. */
import type { Other, View } from "../../../catalog/catalog.ts";
import { byName } from "../../../catalog/order.ts";
import { type Cell, optional, text } from "../../cells.ts";
import type { Query } from "../../dialect.ts";
import { quoteName } from "../quote.ts";
import type { Flavour } from "./information-schema.ts";
import { pieces } from "./printed.ts";
import { canonicalType } from "./type-names.ts";

export interface ViewsRead {
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: ReadonlyMap<string, readonly (readonly Cell[])[]>;
  /** Names of tables and views, and of functions, of this database. */
  readonly relations: readonly string[];
  readonly functions: readonly string[];
}

export function readViews({ rows, columns, relations, functions }: ViewsRead): {
  readonly views: readonly View[];
  readonly others: readonly Other[];
} {
  const own = { relations: new Set(relations), functions: new Set(functions) };
  const views = rows.map(([nameCell, definition, , , , database]): View => {
    const name = text(nameCell);
    const { query, reads } = withoutDatabase(text(definition), text(database), own);
    return {
      name,
      columns: (columns.get(name) ?? []).map((column) => text(column[1])),
      types: (columns.get(name) ?? []).map((column) => canonicalType(text(column[4]))),
      query: [query],
      dependsOn: reads
        .filter((read) => read !== name)
        .map((read) => ({ name: read }))
        .sort(byName),
    };
  });
  return { views, others: rows.flatMap((row, place) => viewOthers(row, views[place])) };
}

/**
 * Takes `` `database`. `` away. Three names are that of a column, and the second may be an alias; of two the first is the
 * database where a table, a view or a function of it follows, and an alias otherwise. MySQL leaves a space behind a window.
 */
function withoutDatabase(
  printed: string,
  database: string,
  own: { readonly relations: ReadonlySet<string>; readonly functions: ReadonlySet<string> },
): { readonly query: string; readonly reads: readonly string[] } {
  const reads = new Set<string>();
  const query = pieces(printed).map(({ text, names: [first, second = "", ...more] }) => {
    const isOwn = more.length > 0 || own.relations.has(second) || own.functions.has(second);
    if (first !== database || second === "" || !isOwn) return text;
    if (own.relations.has(second)) reads.add(second);
    return [second, ...more].map(quoteName).join(".");
  });
  return { query: query.join("").trim(), reads: [...reads] };
}

/** MySQL tells the algorithm of a view in SHOW CREATE VIEW alone; one that no longer works has none. */
export async function withAlgorithms(
  { viewAlgorithm }: Pick<Flavour, "viewAlgorithm">,
  query: Query,
  rows: readonly (readonly Cell[])[],
): Promise<readonly (readonly Cell[])[]> {
  if (viewAlgorithm !== undefined) return rows;
  const told: (readonly Cell[])[] = [];
  for (const [name, definition, option, security, , database] of rows) {
    const shown = await query(`show create view ${quoteName(text(name))}`).catch(() => []);
    const algorithm = /^CREATE ALGORITHM=(\w+) /.exec(String(shown[0]?.[1] ?? ""))?.[1] ?? null;
    told.push([name ?? null, definition ?? null, option ?? null, security ?? null, algorithm, database ?? null]);
  }
  return told;
}

/** What a view says beyond its query, where it is not the default. */
function viewOthers(
  [name, , checkOption, security, algorithm]: readonly Cell[],
  view: View | undefined,
): readonly Other[] {
  const option = checkOption === "NONE" ? "" : `WITH ${text(checkOption)} CHECK OPTION`;
  const rights = security === "DEFINER" ? "" : `SQL SECURITY ${text(security)}`;
  const way = [undefined, "UNDEFINED"].includes(optional(algorithm)) ? "" : `ALGORITHM = ${text(algorithm)}`;
  const said = [option, rights, way].filter((clause) => clause !== "");
  if (said.length === 0) return [];
  const title = quoteName(text(name));
  const columns = (view?.columns ?? []).map(quoteName).join(", ");
  const query = (view?.query ?? []).join("");
  const create = ["CREATE", way, rights, `VIEW ${title} (${columns}) AS`, query, option]
    .filter((word) => word !== "")
    .join(" ");
  const sql = { create, drop: `DROP VIEW ${title}`, called: true, whole: true };
  return [{ kind: "options of view", name: text(name), definition: said.join(", "), usual: "none", sql }];
}

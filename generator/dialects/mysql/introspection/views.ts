/** Reads views, whose texts the servers print with the name of the database before every table. */
import type { Other, View } from "../../../catalog/catalog.ts";
import { byName } from "../../../catalog/order.ts";
import { type Cell, optional, text } from "../../cells.ts";
import { quoteName } from "../quote.ts";
import { pieces } from "./printed.ts";

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
  return {
    views: rows.map(([nameCell, definition, , , , database]) => {
      const name = text(nameCell);
      const { query, reads } = withoutDatabase(text(definition), text(database), own);
      return {
        name,
        columns: (columns.get(name) ?? []).map((column) => text(column[1])),
        query: [query],
        dependsOn: reads
          .filter((read) => read !== name)
          .map((read) => ({ name: read }))
          .sort(byName),
      };
    }),
    others: rows.flatMap(viewOthers),
  };
}

/**
 * Takes `` `database`. `` away. Three names are that of a column, and the second may be an alias; of two the first is the
 * database where a table, a view or a function of it follows, and an alias otherwise.
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
  return { query: query.join(""), reads: [...reads] };
}

/** What a view says beyond its query, where it is not the default. */
function viewOthers([name, , checkOption, security, algorithm]: readonly Cell[]): readonly Other[] {
  const said = [
    checkOption === "NONE" ? "" : `WITH ${text(checkOption)} CHECK OPTION`,
    security === "DEFINER" ? "" : `SQL SECURITY ${text(security)}`,
    [undefined, "UNDEFINED"].includes(optional(algorithm)) ? "" : `ALGORITHM = ${text(algorithm)}`,
  ].filter((clause) => clause !== "");
  return said.length === 0
    ? []
    : [{ kind: "options of view", name: text(name), definition: said.join(", "), usual: "none" }];
}

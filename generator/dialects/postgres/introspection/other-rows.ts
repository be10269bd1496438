/** Pieces of the catalog queries for what the Catalog has no words for. */
import { namespace, userNamespace } from "./queries.ts";

/** The name of a relation `c`, a type `t` … in the namespace `n`, quoted and with its namespace where that is not the default one. */
export const full = (name: string) =>
  `case when n.nspname = current_schema() then quote_ident(${name}) else quote_ident(n.nspname) || '.' || quote_ident(${name}) end`;

/** Where it comes among the scripts: before the tables, `last` behind all, or NULL. */
type Place = "before" | "last" | undefined;

/** One row: kind, namespace, name, table, definition, SQL to make it and to end it, its place, whether others call it by name. */
export function rows(
  kind: string,
  name: string,
  table: string,
  definition: string,
  sql:
    | { readonly create: string; readonly drop: string; readonly place?: Place; readonly called?: boolean }
    | undefined,
  from: string,
): string {
  const place = sql?.place === undefined ? "null" : `'${sql.place}'`;
  const made =
    sql === undefined
      ? "null, null, null, null"
      : `${sql.create}, ${sql.drop}, ${place}, ${sql.called === true ? "'t'" : "'f'"}`;
  return `select '${kind}', ${namespace}, ${name}, ${table}, ${definition}, ${made} from ${from}`;
}

export const inNamespace = (on: string) => `join pg_namespace n on n.oid = ${on} and ${userNamespace}`;

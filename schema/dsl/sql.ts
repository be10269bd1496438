/** SQL in a schema: portable text, a text for each dialect, view queries and author-written objects. */
import { inert } from "./inert.ts";
import type { Aliases, AnyTableClass, PerDialect, Script, ScriptOptions, Sql, SqlValue, ViewQuery } from "./types.ts";

/**
 * SQL over columns and literal values, which `${…}` puts in. What every dialect understands is portable; anything else
 * needs `variants`.
 *
 * ```ts
 * content = text().check((content) => sql`length(${content}) <= 100000`);
 * ```
 */
export const sql: (text: TemplateStringsArray, ...values: readonly SqlValue[]) => Sql = () => inert;

/**
 * SQL that differs: one text for each dialect, used as written.
 *
 * ```ts
 * day = index(variants({ sqlite: sql`date(${this.at})`, postgres: sql`((${this.at} at time zone 'UTC')::date)` }));
 * ```
 */
export const variants: (texts: PerDialect<Sql>) => Sql = () => inert;

/**
 * A view's query over tables under the given aliases.
 *
 * ```ts
 * query = select({ s: Sessions }, ({ s }) => sql`select ${s.id} from ${s} where ${s.isActive}`);
 * ```
 */
export const select: <const T extends { readonly [alias: string]: AnyTableClass }>(
  tables: T,
  query: (tables: Aliases<T>) => Sql,
) => ViewQuery = () => inert;

/**
 * An object that the schema language does not know, with the SQL that creates and drops it in each dialect that has it.
 *
 * ```ts
 * export const search = script("message_search", {
 *   create: { postgres: sql`create function message_search(…) …` },
 *   drop: { postgres: sql`drop function message_search` },
 *   dependsOn: () => [Messages],
 * });
 * ```
 */
export const script: (name: string, options: ScriptOptions) => Script = () => inert;

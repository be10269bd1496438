/** What an author's SQL names: its columns, in every dialect's variant. */
import type { Sql, SqlPart } from "../schema/schema.ts";

export type SqlColumn = Extract<SqlPart, { readonly column: string }>;

export function sqlColumns(sql: Sql): readonly SqlColumn[] {
  return sqlTexts(sql).flatMap((parts) => parts.flatMap((part) => (isColumn(part) ? [part] : [])));
}

/** The portable text, or each dialect's own. */
function sqlTexts(sql: Sql): readonly (readonly SqlPart[])[] {
  return sql.kind === "portable" ? [sql.parts] : Object.values(sql.variants);
}

function isColumn(part: SqlPart): part is SqlColumn {
  return typeof part === "object" && "column" in part && part.column !== undefined;
}

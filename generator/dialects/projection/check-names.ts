/** C014 where an author's check has the name of one that the dialect adds: `contentType`'s own is `ck_t_content_type`, as is the type's of `content`. */
import type { Table } from "../../catalog/catalog.ts";
import { typeCheckName } from "../../schema/names.ts";
import type { Table as SchemaTable } from "../../schema/schema.ts";
import { atColumn, type Context, report } from "./context.ts";

/**
 * The checks of `projected` are those that the dialect adds, then the author's. Which columns get a check of their type is
 * the dialect's own affair; what every dialect adds is a rule of the validation.
 */
export function examineCheckNames(context: Context, table: SchemaTable, projected: Table): void {
  const added = projected.checks.slice(0, projected.checks.length - table.checks.length);
  const types = new Set(table.columns.map((column) => typeCheckName(table.name, column.name)));
  const names = new Set(added.flatMap(({ name }) => (types.has(name) ? name.toLowerCase() : [])));
  for (const { name, property, column } of table.checks) {
    if (!names.has(name.toLowerCase())) continue;
    const member = property ?? column;
    report(
      context,
      "C014",
      member === undefined ? table.className : atColumn(table, member, "check"),
      `${context.rules.title} needs the name \`${name}\` for a check of its own, which keeps a column's values within its type`,
      {
        hint:
          property === undefined
            ? 'give this one another name: .check(…, { name: "…" })'
            : "give this one another name with .named()",
      },
    );
  }
}

/** What helpers' statements have in common where dialects share a spelling. */
import type { Column, ColumnType, Script, Sql, Table } from "../schema/schema.ts";
import { writeExpression } from "./expression.ts";
import type { Conflict } from "./helper-dialect.ts";
import { type PortableDialect, translate } from "./portable-sql.ts";

/** ` ON CONFLICT (…) DO UPDATE SET `, of the engines that have conflict targets. */
export function conflictTarget({ columns, nullable }: Conflict): string {
  const nulls = nullable.filter(({ isNull }) => isNull).map(({ column }) => column);
  if (nulls.length === 0) return ` ON CONFLICT (${columns.join(", ")}) DO UPDATE SET `;
  // The partial unique index that holds rows with these nulls: see projection/nulls.ts, whose text this repeats.
  const condition = nulls.map((column) => `${column} IS NULL`).join(" AND ");
  const left = columns.filter((column) => !nulls.includes(column));
  const keys = left.length === 0 ? `(${condition})` : left.join(", ");
  return ` ON CONFLICT (${keys}) WHERE ${condition} DO UPDATE SET `;
}

/**
 * The assignment that lets an upsert fail when its row conflicts with another key than the wanted one: a subquery of two rows is an
 * error only where it is evaluated. NULL would not do: such an assignment to a required column makes it zero in this place.
 */
export function guard({ anchor, columns, table }: Conflict, inserted: (column: string) => string): string {
  const same = columns.map((column) => `${table}.${column} <=> ${inserted(column)}`).join(" AND ");
  return `${anchor} = IF(${same}, ${table}.${anchor}, (SELECT 1 UNION ALL SELECT 2)), `;
}

/** One comparison of a column with null, which joins others by AND as it is. */
const plain = /^[\w"`]+ IS(?: NOT)? NULL$/;

/** A predicate over the columns of its own table, to be joined by AND; undefined where the dialect has no text for it. */
export function predicateText(dialect: PortableDialect, sql: Sql, own: Table): string | undefined {
  const { expression, faults } = translate(sql, "predicate", dialect, {
    column({ column, table, alias }) {
      const found = own.columns.find(({ property }) => property === column);
      const isOwn = table === own.className && alias === undefined;
      return isOwn && found !== undefined ? { column: found.name } : undefined;
    },
    table: () => undefined,
  });
  if (faults.length > 0) return undefined;
  const text = writeExpression(dialect.quote, expression);
  return plain.test(text) ? text : `(${text})`;
}

/** Whether an author's script for the table makes a trigger of the kind in this dialect. */
export function hasTrigger(
  table: Table,
  scripts: readonly Script[],
  dialect: keyof Script["create"],
  kind: RegExp,
): boolean {
  return scripts.some(({ create, dependsOn }) => {
    const text = create[dialect]?.map((part) => (typeof part === "string" ? part : " ")).join("") ?? "";
    return dependsOn.includes(table.className) && kind.test(text);
  });
}

export function isBytes(type: ColumnType): boolean {
  return type.kind === "bytes" || (type.kind === "native" && type.as === "bytes");
}

/** Names beside those of a table's columns: for the list of keys, the place of a key in it, and the key's columns. */
export function keyNames(
  table: Table,
  columns: readonly Column[],
): { readonly list: string; readonly place: string; readonly columns: readonly string[] } {
  const taken = new Set([table.name, ...table.columns.map(({ name }) => name)].map((name) => name.toLowerCase()));
  const free = (wish: string) => {
    let name = wish;
    while (taken.has(name)) name += "_";
    return name;
  };
  return { list: free("wanted"), place: free("place"), columns: columns.map((_, index) => free(`key${index + 1}`)) };
}

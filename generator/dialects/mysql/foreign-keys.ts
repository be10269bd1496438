/** Foreign keys that MySQL does not enforce in every row, by the index that serves them. */
import type { ForeignKey, Table } from "../../catalog/catalog.ts";
import { plainColumn } from "../expression.ts";
import type { Report } from "../projection/rules.ts";

interface Key {
  readonly name: string;
  /** What has no plain column is an expression. */
  readonly columns: readonly (string | undefined)[];
}

/**
 * The server checks a foreign key through the first index that begins with its columns, uniques before others, and lets a row pass
 * where anything else in that index is NULL: measured on 9.7 with innodb_native_foreign_keys OFF, which is the default there.
 */
export function examineForeignKeys(table: Table, report: Report): void {
  for (const foreignKey of table.foreignKeys) {
    const key = servingKey(table, foreignKey);
    // Nothing in a primary key is null; where the source says otherwise, C026 says it.
    if (key === table.primaryKey) continue;
    const [blind] = key?.columns.slice(foreignKey.columns.length).flatMap((column) => nullIn(table, column)) ?? [];
    if (key === undefined || blind === undefined) continue;
    report(
      "C035",
      { column: foreignKey.columns[0] ?? "" },
      `MySQL 9 does not enforce \`${foreignKey.name}\` in rows where ${blind} in \`${key.name}\` is null`,
      `let \`${key.name}\` begin with ${blind}, or put an index of just the foreign key's columns before it`,
    );
  }
}

function servingKey({ primaryKey, uniques, indexes }: Table, { columns }: ForeignKey): Key | undefined {
  const asKey = ({ name, keys }: Table["indexes"][number]): Key => ({
    name,
    columns: keys.map(({ expression }) => plainColumn(expression)),
  });
  const trees = indexes.filter(({ method }) => method !== "fulltext" && method !== "spatial");
  const keys: readonly Key[] = [
    ...(primaryKey === undefined ? [] : [primaryKey]),
    ...uniques,
    ...trees.filter(({ unique }) => unique).map(asKey),
    ...trees.filter(({ unique }) => !unique).map(asKey),
  ];
  return keys.find((key) => columns.every((column, i) => key.columns[i] === column));
}

/** How to call it where it can be null. */
function nullIn({ columns }: Table, name: string | undefined): readonly string[] {
  if (name === undefined) return ["the expression"];
  return columns.some((column) => column.name === name && column.nullable) ? [`\`${name}\``] : [];
}

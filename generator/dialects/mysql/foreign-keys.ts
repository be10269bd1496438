/** Foreign keys that MySQL and MariaDB refuse, or do not enforce in every row. */
import type { ForeignKey, Table } from "../../catalog/catalog.ts";
import { columnsOf } from "../../catalog/identity.ts";
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

/**
 * Deleting a row there deletes rows here that refer to each other: the server follows few of these references, and refuses what goes
 * deeper with error 6575 (measured on 9.7 with innodb_native_foreign_keys OFF; with ON it deletes them all).
 */
export function examineCascades(table: Table, report: Report): void {
  const { name, namespace, foreignKeys } = table;
  const cascade = foreignKeys.find(({ onDelete }) => onDelete === "cascade");
  if (cascade === undefined) return;
  for (const { name: own, columns, references, onDelete } of foreignKeys) {
    if (references.name !== name || references.namespace !== namespace || onDelete !== "set null") continue;
    report(
      "C039",
      { column: columns[0] ?? "" },
      `MySQL 9 does not delete a row of \`${cascade.references.name}\` whose \`${name}\` refer to each other more than three deep by \`${own}\``,
      "delete those rows first, each before the one it refers to, or run the server with innodb_native_foreign_keys=ON",
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

/**
 * An action would change the column behind a stored generated one: error 1215, or 1901 of MariaDB, which lets rows be deleted
 * (https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html; measured on MySQL 9.7 and MariaDB 10.11).
 */
export function examineComputed(
  engine: string,
  { columns, foreignKeys }: Table,
  report: Report,
  refuses: (foreignKey: ForeignKey) => boolean,
): void {
  for (const foreignKey of foreignKeys.filter(refuses)) {
    for (const { name, generated } of columns) {
      if (generated?.stored !== true) continue;
      const read = columnsOf(generated.expression).find((column) => foreignKey.columns.includes(column));
      if (read === undefined) continue;
      report(
        "C021",
        { column: name },
        `${engine} refuses the stored column \`${name}\`, which is computed from \`${read}\`, beside an action of \`${foreignKey.name}\``,
        "let it be computed when it is read, { stored: false }, or leave the action out",
      );
    }
  }
}

/** Whether a change or the end of the row there changes the row here. */
export function actsOnColumn({ onDelete, onUpdate }: ForeignKey): boolean {
  return [onDelete, onUpdate].some((action) => action !== "no action" && action !== "restrict");
}

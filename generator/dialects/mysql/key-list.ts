/** Many keys as one parameter on MySQL and MariaDB: a JSON array read as a table, https://dev.mysql.com/doc/refman/8.4/en/json-table-functions.html */
import type { Column, Table } from "../../schema/schema.ts";
import { isBytes } from "../helper-standard.ts";
import type { Rules } from "../projection/rules.ts";
import { quoteName } from "./quote.ts";

/** The longest key of InnoDB has so many bytes; written in hexadecimal digits it is twice as long. */
const longestHex = 2 * 3072;

/** The condition for a dialect; its columns have the type and collation of the key's, without which no index would serve. */
export function amongKeys(rules: Rules): (table: Table, columns: readonly Column[]) => string {
  return (table, columns) => {
    const names = columns.map(({ name }) => quoteName(name)).join(", ");
    const cells = columns.map(({ type }, index) => (isBytes(type) ? `unhex(k.c${index})` : `k.c${index}`));
    const parts = columns.map((column, index) => {
      const path = columns.length === 1 ? "$" : `$[${index}]`;
      return `c${index} ${typeOf(rules, table, column)} PATH '${path}'`;
    });
    const list = columns.length === 1 ? names : `(${names})`;
    return `${list} IN (SELECT ${cells.join(", ")} FROM JSON_TABLE(?, '$[*]' COLUMNS (${parts.join(", ")})) AS k)`;
  };
}

function typeOf(rules: Rules, table: Table, column: Column): string {
  if (isBytes(column.type)) return `varchar(${longestHex}) CHARACTER SET ascii COLLATE ascii_bin`;
  const written = column.native?.[rules.name];
  const physical = written === undefined ? rules.type(column.type) : { type: rules.canonicalType(written) };
  const type = physical?.type ?? "longtext";
  if (!/^(varchar|char|\w*text|enum)\b/.test(type)) return type;
  const collation = column.collation?.[rules.name] ?? physical?.collation ?? String(rules.tableOptions(table).COLLATE);
  // A list of labels is text here: the comparison goes by the label anyway.
  const text = type.startsWith("enum") ? "varchar(255)" : type;
  return `${text} CHARACTER SET ${collation.split("_")[0]} COLLATE ${collation}`;
}

/** Runs a statement a few rows at a time; each batch commits together with the mark of how far it came. */
import { type Batch, wholeRange } from "../annotations.ts";
import type { Connection } from "../driver.ts";
import { decodeNumber } from "../values.ts";
import type { MigrationEngine } from "./engine.ts";

/** The key that ends the next batch, as SQL literals; undefined where the rest is no more than one batch. */
export async function nextBound(
  { table, by, size }: Batch,
  after: readonly string[] | undefined,
  connection: Connection,
  engine: MigrationEngine,
): Promise<readonly string[] | undefined> {
  const literals = by.map((column) => engine.keyLiteral(column)).join(", ");
  const where = after === undefined ? "" : ` WHERE ${beyond(by, after)}`;
  const [row] = await connection.select(
    `SELECT ${literals} FROM ${table}${where} ORDER BY ${by.join(", ")} LIMIT 1 OFFSET ${size - 1}`,
  );
  return row?.map(String);
}

/** The statement for the keys after one and up to another; without bounds for all that is left. */
export function batchSql(
  sql: string,
  { by }: Batch,
  after: readonly string[] | undefined,
  through: readonly string[] | undefined,
): string {
  const bounds = [
    ...(after === undefined ? [] : [beyond(by, after)]),
    ...(through === undefined ? [] : [upTo(by, through)]),
  ];
  return sql.replaceAll(wholeRange, () => (bounds.length === 0 ? "TRUE" : bounds.join(" AND ")));
}

const beyond = (by: readonly string[], key: readonly string[]): string => compare(by, key, ">", ">");
const upTo = (by: readonly string[], key: readonly string[]): string => compare(by, key, "<", "<=");

/** In the order of the index; a comparison of rows would not use it on every engine. `last` is for the last column. */
function compare(by: readonly string[], key: readonly string[], operator: string, last: string): string {
  const alternatives = by.map((column, i) => {
    const equal = by.slice(0, i).map((other, j) => `${other} = ${key[j]}`);
    return [...equal, `${column} ${i === by.length - 1 ? last : operator} ${key[i]}`].join(" AND ");
  });
  return `(${alternatives.join(" OR ")})`;
}

/** How many rows there are to go over. */
export async function countAll({ table }: Batch, connection: Connection): Promise<number> {
  const [[count] = []] = await connection.select(`SELECT count(*) FROM ${table}`);
  return decodeNumber(count);
}

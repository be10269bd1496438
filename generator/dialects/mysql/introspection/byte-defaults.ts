/**
 * information_schema shows a literal default of bytes as something else: MySQL ends it at its first NUL, MariaDB has `?` for what is no UTF-8 (measured on
 * 9.7 and 10.11). Both servers tell the bytes themselves where they are asked otherwise.
 */
import { type Cell, groupBy, optional, text } from "../../cells.ts";
import type { Query } from "../../dialect.ts";
import { quoteName } from "../quote.ts";
import type { Flavour, Row } from "./information-schema.ts";

/** The rows of columns, with literal defaults of bytes as hexadecimal literals, `0xFF00`; plain text stays what it is on MariaDB. */
export async function withWholeBytes(
  query: Query,
  { literalDefault }: Pick<Flavour, "literalDefault">,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const isDoubtful = (shown: string, [, , , , type, extra]: Row) =>
    /^((var)?binary|(tiny|medium|long)?blob)\b/.test(text(type)) &&
    literalDefault.is(shown, text(extra)) &&
    !literalDefault.isPlain(shown);
  const ask = (table: string, columns: readonly string[]) => literalDefault.askBytes(query, table, columns);
  return withAsked(rows, isDoubtful, ask, (digits) => `0x${digits}`);
}

/** The rows of columns, where what is shown as a default is doubtful with what is told when its table is asked. */
export async function withAsked(
  rows: readonly Row[],
  isDoubtful: (shown: string, row: Row) => boolean,
  ask: (table: string, columns: readonly string[]) => Promise<readonly Cell[]>,
  written: (value: string) => string,
): Promise<readonly Row[]> {
  const doubtful = rows.filter((row) => {
    const shown = optional(row[2]);
    return shown !== undefined && isDoubtful(shown, row);
  });
  const whole = new Map<Row, string>();
  for (const [table, own] of groupBy(doubtful, ([name]) => text(name))) {
    const columns = own.map((row) => text(row[1]));
    const values = await ask(table, columns);
    for (const [place, row] of own.entries()) {
      const value = optional(values[place]);
      if (value !== undefined) whole.set(row, written(value));
    }
  }
  return rows.map((row) => {
    const value = whole.get(row);
    return value === undefined ? row : row.with(2, value);
  });
}

/** SHOW CREATE of MySQL has bytes that are no UTF-8 as hexadecimal digits, and others as a string with escapes. */
export async function byteDefaultsShown(
  query: Query,
  table: string,
  columns: readonly string[],
): Promise<readonly Cell[]> {
  const lines = await linesOfTable(query, table);
  return columns.map((column) => {
    const [, digits, string] = / DEFAULT (?:0x([0-9A-F]+)|'((?:[^'\\]|\\.|'')*)')/s.exec(lines(column)) ?? [];
    return digits ?? (string === undefined ? undefined : Buffer.from(unescaped(string)).toString("hex").toUpperCase());
  });
}

/** What SHOW CREATE says of a column, in one line: a line end within a default is shown escaped. */
export async function linesOfTable(query: Query, table: string): Promise<(column: string) => string> {
  const [row] = await query(`show create table ${quoteName(table)}`);
  const lines = text(row?.[1]).split("\n");
  return (column) => lines.find((each) => each.startsWith(`  ${quoteName(column)} `)) ?? "";
}

/** DEFAULT() of MariaDB, in digits. */
export function byteDefaultsByFunction(
  query: Query,
  table: string,
  columns: readonly string[],
): Promise<readonly Cell[]> {
  return askDefaults(query, table, columns, (value) => `hex(${value})`);
}

/**
 * DEFAULT() of MariaDB over a row that is not there. DISTINCT keeps it in a table of its own, or what cannot be null would be null in the join
 * (measured on 10.11).
 */
export async function askDefaults(
  query: Query,
  table: string,
  columns: readonly string[],
  told: (value: string) => string,
): Promise<readonly Cell[]> {
  const values = columns.map((column, at) => `default(t.${quoteName(column)}) d${at}`).join(", ");
  const asked = columns.map((_, at) => told(`d${at}`)).join(", ");
  const [row] = await query(
    `select ${asked} from (select distinct ${values} from (select 1) one left join ${quoteName(table)} t on false) told`,
  );
  return row ?? [];
}

const escapes: Readonly<Record<string, string>> = { "0": "\0", n: "\n", r: "\r", t: "\t", Z: "\x1a" };

/** The characters of a string literal as the servers print it. */
function unescaped(inner: string): string {
  return inner.replace(/''|\\(.)/gs, (_, escaped: string | undefined) =>
    escaped === undefined ? "'" : (escapes[escaped] ?? escaped),
  );
}

/**
 * information_schema keeps three bytes a character. One that needs four is shown as `?`, or as one `?` a byte (measured on MySQL 9.7 and MariaDB
 * 10.11); SHOW CREATE has the strings of expressions and views as they are.
 */
import { type Cell, optional, text } from "../../cells.ts";
import type { Query } from "../../dialect.ts";
import { quoteName } from "../quote.ts";
import { askDefaults, linesOfTable, withAsked } from "./byte-defaults.ts";
import type { Flavour } from "./information-schema.ts";
import { pieces } from "./printed.ts";

/** Rows whose first cell names a table or view, with the strings in the cell at `place` as SHOW CREATE prints them. */
export async function withWholeStrings(
  query: Query,
  kind: "table" | "view",
  rows: readonly (readonly Cell[])[],
  ...places: readonly number[]
): Promise<readonly (readonly Cell[])[]> {
  const known = new Map<string, ReadonlyMap<string, string>>();
  const told: (readonly Cell[])[] = [];
  for (const row of rows) {
    const name = text(row[0]);
    const doubtful = places.filter((place) => /'[^']*\?/.test(optional(row[place]) ?? ""));
    if (doubtful.length > 0 && !known.has(name)) {
      // A view that no longer works cannot be shown.
      const shown = await query(`show create ${kind} ${quoteName(name)}`).catch(() => []);
      known.set(name, wholeStrings(optional(shown[0]?.[1]) ?? ""));
    }
    const whole = known.get(name);
    told.push(
      whole === undefined
        ? row
        : row.map((cell, place) => (doubtful.includes(place) ? mended(text(cell), whole) : cell)),
    );
  }
  return told;
}

/**
 * The rows of columns, with literal defaults as they are. Enum labels and comments cannot be had whole: the servers show them short everywhere.
 */
export async function withWholeDefaults(
  query: Query,
  { literalDefault }: Pick<Flavour, "literalDefault">,
  rows: readonly (readonly Cell[])[],
): Promise<readonly (readonly Cell[])[]> {
  const isDoubtful = (shown: string, row: readonly Cell[]) =>
    shown.includes("?") && literalDefault.is(shown, text(row[5]));
  // A view that no longer works has no defaults.
  const ask = (table: string, columns: readonly string[]) => literalDefault.ask(query, table, columns).catch(() => []);
  return withAsked(rows, isDoubtful, ask, literalDefault.shown);
}

/** SHOW CREATE of MySQL has a default with such a character as the hexadecimal digits of its bytes. */
export async function defaultsInBytes(
  query: Query,
  table: string,
  columns: readonly string[],
): Promise<readonly Cell[]> {
  const line = await linesOfTable(query, table);
  return columns.map((column) => {
    const bytes = / DEFAULT 0x((?:[0-9A-F]{2})+)/.exec(line(column))?.[1];
    return bytes === undefined ? undefined : Buffer.from(bytes, "hex").toString("utf8");
  });
}

/** DEFAULT() of MariaDB. */
export function defaultsByFunction(query: Query, table: string, columns: readonly string[]): Promise<readonly Cell[]> {
  return askDefaults(query, table, columns, (value) => value);
}

/** Strings with characters of four bytes, by each way in which they are shown; none where two are shown alike. */
function wholeStrings(create: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { text: piece } of pieces(create)) {
    if (!piece.startsWith("'")) continue;
    for (const mark of ["?", "????"]) {
      const shown = piece.replace(/[\u{10000}-\u{10ffff}]/gu, mark);
      found.set(shown, found.has(shown) && found.get(shown) !== piece ? shown : piece);
    }
  }
  return found;
}

function mended(shown: string, whole: ReadonlyMap<string, string>): string {
  return pieces(shown)
    .map(({ text: piece }) => whole.get(piece) ?? piece)
    .join("");
}

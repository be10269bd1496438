/** Reads the texts of CREATE INDEX and CREATE VIEW that SQLite keeps. */
import { Cursor, splitAtCommas } from "./cursor.ts";
import { isKeyword, isSymbol, type Token, tokenize, withStrings, writeTokens } from "./tokens.ts";

export interface IndexText {
  /** One for each key, without ASC and DESC. */
  readonly keys: readonly string[];
  readonly where?: string;
}

/** Reads a CREATE INDEX text: https://www.sqlite.org/lang_createindex.html; `columns` as for a table. */
export function readIndex(sql: string, columns?: ReadonlySet<string>): IndexText {
  const cursor = new Cursor(tokenize(sql));
  cursor.skipTo("(");
  const keys = splitAtCommas(cursor.bracketedTokens()).map((key) => {
    const last = key.at(-1);
    const ordered = key.length > 1 && (isKeyword(last, "ASC") || isKeyword(last, "DESC"));
    return writeTokens(withStrings(ordered ? key.slice(0, -1) : key, columns));
  });
  return cursor.accept("WHERE") ? { keys, where: writeTokens(withStrings(cursor.rest(), columns)) } : { keys };
}

export interface ViewText {
  /** What follows AS, as its author wrote it. */
  readonly query: string;
  /** Every name that stands where a table can stand. */
  readonly reads: readonly string[];
}

/** Reads a CREATE VIEW text: https://www.sqlite.org/lang_createview.html */
export function readView(sql: string): ViewText {
  const tokens = tokenize(sql);
  const as = tokens.findIndex((token, index) => index > 1 && isKeyword(token, "AS"));
  const body = tokens.slice(as + 1);
  const [first] = body;
  const last = body.at(-1);
  if (as < 0 || first === undefined || last === undefined) throw new Error(`not a CREATE VIEW text: ${sql}`);
  return { query: sql.slice(first.start, last.end), reads: tablesRead(body) };
}

function tablesRead(tokens: readonly Token[]): readonly string[] {
  const names = tokens.flatMap((token, index) => {
    if (token.kind === "symbol" || token.kind === "literal") return [];
    const before = tokens[index - 1];
    const qualified = isSymbol(before, ".");
    const place = qualified ? tokens[index - 3] : before;
    const opens = isKeyword(place, "FROM") || isKeyword(place, "JOIN") || isSymbol(place, ",") || isSymbol(place, "(");
    const next = tokens[index + 1];
    return opens && !isSymbol(next, ".") && !isSymbol(next, "(") ? [token.value] : [];
  });
  return [...new Set(names)];
}

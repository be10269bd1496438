/** What the servers print: names in backticks, strings in quotes, and a second layer of escapes in some views of information_schema. */

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", 0: "\0", Z: "\x1a", b: "\b" };

/** Takes one layer of backslashes away: `_utf8mb4\'a\\nb\'` becomes `_utf8mb4'a\nb'`. */
export function unescapeLayer(shown: string): string {
  return shown.replace(/\\([\s\S])/g, (_, character: string) => escapes[character] ?? character);
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * information_schema of MySQL shows each byte of an expression as a character of its own: `_utf8mb4\'Ã¤\'` where SHOW CREATE TABLE has 'ä', and
 * so with names (measured on 9.7). Literals of several character sets are no UTF-8 together, and stay as they are shown.
 */
export function decodeBytes(shown: string): string {
  if (!/^[\0-\xff]*[\x80-\xff][\0-\xff]*$/.test(shown)) return shown;
  try {
    return utf8.decode(Buffer.from(shown, "latin1"));
  } catch {
    return shown;
  }
}

/** One piece of printed SQL: a chain of quoted names, a string, a comment, a run of letters, or a single character. */
export interface Piece {
  readonly text: string;
  /** The names of a chain such as `` `a`.`b` ``, unquoted; empty for any other piece. */
  readonly names: readonly string[];
}

const piece =
  /(?:`(?:[^`]|``)*`)(?:\s*\.\s*`(?:[^`]|``)*`)*|'(?:[^'\\]|\\[\s\S]|'')*'|"(?:[^"\\]|\\[\s\S]|"")*"|\/\*[\s\S]*?\*\/|(?:--[ \t]|#)[^\n]*|[\w$\u0080-\uffff]+|[\s\S]/g;

export function pieces(sql: string): readonly Piece[] {
  return [...sql.matchAll(piece)].map(([text]) => ({
    text,
    names: text.startsWith("`")
      ? [...text.matchAll(/`((?:[^`]|``)*)`/g)].map(([, name = ""]) => name.replaceAll("``", "`"))
      : [],
  }));
}

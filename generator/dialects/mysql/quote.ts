/** How MySQL and MariaDB write identifiers and strings: https://dev.mysql.com/doc/refman/8.4/en/string-literals.html */

export function quoteName(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}

/**
 * What MySQL keeps of a check, default, generated column or functional key it writes with backslash escapes and reads again by the
 * session's NO_BACKSLASH_ESCAPES (measured on 9.7): there an apostrophe is a syntax error and a line break silently becomes `\n`, two
 * characters. MariaDB keeps no hexadecimal string with an introducer as it was. By its number a character is the same everywhere.
 */
export function quoteLiteral(value: string): string {
  const pieces = value.split(escaped).filter((piece) => piece !== "");
  if (pieces.length === 0) return quoted(value);
  const written = pieces.map((piece) => (piece.search(escaped) === 0 ? characters(piece) : quoted(piece)));
  return written.length === 1 ? written.join() : `concat(${written.join(", ")})`;
}

/** What the server writes with a backslash: https://dev.mysql.com/doc/refman/8.4/en/string-literals.html */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them
const escaped = /([\\'\n\r\u001a]+)/;

/** MySQL forgets the character set of `char(39 USING utf8mb4)` in what it keeps, and not that of CONVERT (measured on 9.7). */
function characters(piece: string): string {
  return `convert(unhex('${Buffer.from(piece).toString("hex")}') USING utf8mb4)`;
}

/** A default that the server keeps as a value, where the type has such, and not as an expression. */
export function quoteDefault(value: string, type: string): string {
  return /^(?:var)?char|^enum/i.test(type) && !value.includes("\\") ? quoted(value) : quoteLiteral(value);
}

/** A label of ENUM, whose grammar takes a hexadecimal string and no function. */
export function quoteLabel(value: string): string {
  return value.includes("\\") ? `X'${Buffer.from(value).toString("hex")}'` : quoted(value);
}

/** COMMENT takes a plain string only, which the projection keeps free of backslashes. */
export function quoteComment(value: string): string {
  return quoted(value);
}

function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

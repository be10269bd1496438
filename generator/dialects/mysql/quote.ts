/** How MySQL and MariaDB write identifiers and strings: https://dev.mysql.com/doc/refman/8.4/en/string-literals.html */

export function quoteName(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}

/** A backslash is an escape or not by NO_BACKSLASH_ESCAPES; in hexadecimal it is the same under both. */
export function quoteLiteral(value: string): string {
  return value.includes("\\") ? `_utf8mb4 ${hexadecimal(value)}` : quoted(value);
}

/** A label of ENUM, whose grammar takes hexadecimal but no introducer of a character set. */
export function quoteLabel(value: string): string {
  return value.includes("\\") ? hexadecimal(value) : quoted(value);
}

/** COMMENT takes a plain string only: a backslash is doubled, as it must be unless NO_BACKSLASH_ESCAPES is set. */
export function quoteComment(value: string): string {
  return quoted(value.replaceAll("\\", "\\\\"));
}

function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function hexadecimal(value: string): string {
  return `X'${Buffer.from(value).toString("hex")}'`;
}

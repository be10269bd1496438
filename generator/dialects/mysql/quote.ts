/** How MySQL and MariaDB write identifiers and strings: https://dev.mysql.com/doc/refman/8.4/en/string-literals.html */

export function quoteName(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}

/**
 * A backslash is an escape in the mode that the runtime pins. Line ends are escaped as the servers print them: no checkout of a
 * migration file changes these.
 */
export function quoteLiteral(value: string): string {
  return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "''").replaceAll("\n", "\\n").replaceAll("\r", "\\r")}'`;
}

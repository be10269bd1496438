/** How SQLite writes identifiers and strings: https://www.sqlite.org/lang_keywords.html */

export function quoteName(name: string): string {
  return name.includes('"') ? `"${name.replaceAll('"', '""')}"` : `"${name}"`;
}

/** A carriage return is spelled out: strings have no escapes, and a checkout may change the line ends of a migration file. */
export function quoteLiteral(value: string): string {
  const quoted = `'${value.replaceAll("'", "''")}'`;
  return value.includes("\r") ? `(${quoted.replaceAll("\r", "' || char(13) || '")})` : quoted;
}

/** How SQLite writes identifiers and strings: https://www.sqlite.org/lang_keywords.html */

export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function quoteLiteral(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** When two of SQLite's names are one, and which words are none without quotes. */

/** Names are equal without regard to the case of ASCII letters. */
export function fold(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/**
 * The words that are no name without quotes, and those that mean something where an expression has them. A few, like `end`, are names
 * in some places: those are taken for words. https://www.sqlite.org/lang_keywords.html
 */
const keywords: ReadonlySet<string> = new Set(
  `add all alter and as autoincrement between case check collate commit constraint create current_date current_time current_timestamp
   default deferrable delete distinct drop else end escape except exists foreign from glob group having in index insert intersect into is
   isnull join like limit match not notnull null on or order primary raise references regexp select set table then to transaction union
   unique update using values when where`.split(/\s+/),
);

export function isKeyword(word: string): boolean {
  return keywords.has(fold(word));
}

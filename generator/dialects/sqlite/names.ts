/** When two of SQLite's names are one. */

/** Names are equal without regard to the case of ASCII letters. */
export function fold(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Sticky patterns, by which SQL is read from one place to the next. */

/** Where a pattern that begins at `at` ends; undefined where it does not begin there. */
export function match(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

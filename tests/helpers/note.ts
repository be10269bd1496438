/** The author's type of a JSON column in the fixture. */
export interface Note {
  readonly words?: readonly string[];
  readonly deep?: { readonly [key: string]: unknown };
  readonly number?: number | null;
}

/** The shape of the JSON columns. */

export interface Note {
  readonly words?: readonly string[];
  readonly [key: string]: unknown;
}

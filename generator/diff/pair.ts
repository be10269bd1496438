/** Matches two lists of objects by key. */

export interface Pairs<T> {
  /** Only in `before`; `original` is what it was before the renames. */
  readonly removed: readonly { readonly original: T; readonly before: T }[];
  /** Only in `after`. */
  readonly added: readonly T[];
  readonly kept: readonly { readonly original: T; readonly before: T; readonly after: T }[];
}

/** `originals` runs beside `before`, position by position: the same objects under their old names. */
export function pair<T>(
  before: readonly T[],
  after: readonly T[],
  key: (object: T) => string,
  originals: readonly T[],
): Pairs<T> {
  const wanted = new Map(after.map((object) => [key(object), object]));
  const present = new Set<string>();
  const removed: { original: T; before: T }[] = [];
  const kept: { original: T; before: T; after: T }[] = [];
  before.forEach((object, i) => {
    const original = originals[i] ?? object;
    const name = key(object);
    present.add(name);
    const match = wanted.get(name);
    if (match === undefined) removed.push({ original, before: object });
    else kept.push({ original, before: object, after: match });
  });
  return { removed, added: after.filter((object) => !present.has(key(object))), kept };
}

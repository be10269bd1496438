/** Closed sets to which two branches have added values. */

/** The first candidate that holds every value; undefined where a branch took a value away, or no candidate does. */
export function unitedValues<T extends readonly string[]>(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  candidates: readonly T[],
): T | undefined {
  const holds = (all: readonly string[], some: readonly string[]) => some.every((value) => all.includes(value));
  if (!holds(ours, base) || !holds(theirs, base)) return undefined;
  return candidates.find((values) => holds(values, ours) && holds(values, theirs));
}

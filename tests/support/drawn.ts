/** Which cases a run takes where there are many alike: most in .ci/run, some of them in `make test`, for which a person waits. */

import { createHash } from "node:crypto";

/**
 * CASES=all takes each one, on each engine. CASES=most takes each one, but of those that say little of an engine, such as what the command line prints, or
 * that are proved by others, too, a part.
 */
const taken = process.env.SOAK === "1" ? "all" : (process.env.CASES ?? "some");
const takesAll = taken === "all";

/** `some` where a person waits, `most` where a machine does. */
export function byPatience<T>(some: T, most: T): T {
  return taken === "some" ? some : most;
}

/** The test runner prints it; CASES_SEED repeats a run. */
const seed = process.env.CASES_SEED ?? "1";

/** So many of them, in their order; all when there are no more, or when all are taken. */
export function drawn<T>(all: readonly T[], count: number, name: (each: T) => string): readonly T[] {
  if (taken !== "some" || count >= all.length) return all;
  return drawnAlways(all, count, name);
}

/** The same in .ci/run, too. */
export function drawnAlways<T>(all: readonly T[], count: number, name: (each: T) => string): readonly T[] {
  if (takesAll || count >= all.length) return all;
  const rank = (each: T) =>
    createHash("sha256")
      .update(`${seed} ${name(each)}`)
      .digest("hex");
  const ranked = all.map((each) => ({ each, rank: rank(each) })).sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const chosen = new Set(ranked.slice(0, count).map(({ each }) => each));
  return all.filter((each) => chosen.has(each));
}

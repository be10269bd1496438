/** Which cases a run takes where there are many alike: all in .ci/run, some of them in `make test`, for which a person waits. */

import { createHash } from "node:crypto";

/** CASES=all takes each one. */
export const takesAll = process.env.CASES === "all" || process.env.SOAK === "1";

/** The test runner prints it; CASES_SEED repeats a run. */
const seed = process.env.CASES_SEED ?? "1";

/** So many of them, in their order; all when there are no more, or when all are taken. */
export function drawn<T>(all: readonly T[], count: number, name: (each: T) => string): readonly T[] {
  if (takesAll || count >= all.length) return all;
  const rank = (each: T) =>
    createHash("sha256")
      .update(`${seed} ${name(each)}`)
      .digest("hex");
  const ranked = all.map((each) => ({ each, rank: rank(each) })).sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const chosen = new Set(ranked.slice(0, count).map(({ each }) => each));
  return all.filter((each) => chosen.has(each));
}

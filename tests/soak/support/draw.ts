/** Draws what a sample takes, from a seed that is printed. */
import fc from "fast-check";
import { soaking } from "../../support/effort.ts";

/** SOAK_SEED repeats a run. */
export const seed = Number(process.env.SOAK_SEED ?? Math.floor(Math.random() * 2 ** 31));

if (!soaking) console.log(`a sample by SOAK_SEED=${seed}; \`make soak\` takes all`);

/** So many of them, in their order; all when there are no more. */
export function drawn<T>(all: readonly T[], count: number, by: number): readonly T[] {
  if (count >= all.length) return all;
  const length = { minLength: count, maxLength: count };
  const [chosen = []] = fc.sample(fc.subarray([...all], length), { seed: by, numRuns: 1 });
  return chosen;
}

/** Numbers from 0 to below 1, one after the other. */
export function numbers(by: number): () => number {
  let state = by >>> 0;
  // Xorshift is enough to spread moments, and does not stand still at any seed but 0.
  return () => {
    state = (state || 1) ^ ((state || 1) << 13);
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

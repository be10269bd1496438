/** Which scenarios of the corpus a run takes to the databases: all would take too long for `make test`. */

import fc from "fast-check";
import { scenarioNames } from "./scenario.ts";

/** How many scenarios `make test` takes to each engine. */
const sampled = 20;

/** ONLY_SCENARIOS=a,b chooses those, CORPUS=all each one, and otherwise CORPUS_SEED, which is printed, draws some. */
export function chosenScenarios(): readonly string[] {
  const all = scenarioNames();
  const only = process.env.ONLY_SCENARIOS?.split(",");
  const unknown = only?.filter((name) => !all.includes(name)) ?? [];
  if (unknown.length > 0) throw new Error(`there is no scenario ${unknown.join(", ")} in tests/corpus`);
  if (only !== undefined) return only;
  if (process.env.CORPUS === "all") return all;
  const seed = Number(process.env.CORPUS_SEED ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`${sampled} of ${all.length} scenarios, CORPUS_SEED=${seed}`);
  const [drawn = []] = fc.sample(fc.subarray([...all], { minLength: sampled, maxLength: sampled }), {
    seed,
    numRuns: 1,
  });
  return drawn;
}

/** The scenarios of the corpus on one real database: up and down end where they should, and the rows are what they were. */

import assert from "node:assert/strict";
import fc from "fast-check";
import { type EngineName, matrix } from "./matrix.ts";
import { loadScenario, scenarioNames, seedOf } from "./scenario.ts";
import { proveStep } from "./step-proof.ts";

/** How many scenarios `make test` proves on each engine. */
const sampled = 30;

/** ONLY_SCENARIOS=a,b proves those, CORPUS=all each one, and otherwise CORPUS_SEED, which is printed, draws some. */
export function proveCorpus(engineName: EngineName): void {
  const seed = Number(process.env.CORPUS_SEED ?? Math.floor(Math.random() * 2 ** 31));
  const names = chosen(scenarioNames(), seed);
  console.log(`${names.length} scenarios on ${engineName}, CORPUS_SEED=${seed}`);
  matrix(
    "corpus, proved",
    (test, engine) => {
      for (const name of names) {
        test(name, async () => {
          const scenario = await loadScenario(name);
          const step = scenario.steps.get(engine.name);
          // Why a dialect refuses a scenario is a golden text of tests/corpus/corpus.test.ts.
          if (step === undefined) assert.ok(scenario.refusals.has(engine.name), "neither a step nor a refusal");
          else await proveStep(engine, step, seedOf(scenario, engine.name));
        });
      }
    },
    [engineName],
  );
}

function chosen(all: readonly string[], seed: number): readonly string[] {
  const only = process.env.ONLY_SCENARIOS?.split(",");
  const unknown = only?.filter((name) => !all.includes(name)) ?? [];
  if (unknown.length > 0) throw new Error(`there is no scenario ${unknown.join(", ")} in tests/corpus`);
  if (only !== undefined) return only;
  if (process.env.CORPUS === "all") return all;
  const size = Math.min(sampled, all.length);
  const [drawn = []] = fc.sample(fc.subarray([...all], { minLength: size, maxLength: size }), {
    seed,
    numRuns: 1,
  });
  return drawn;
}

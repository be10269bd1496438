/** The scenarios of the corpus on one real database: up and down end where they should, and the rows are what they were. */

import assert from "node:assert/strict";
import { type EngineName, matrix } from "./matrix.ts";
import { loadScenario, rowsOf, seedOf } from "./scenario.ts";
import { chosenScenarios } from "./scenario-choice.ts";
import { proveStep } from "./step-proof.ts";

/** Proves the chosen scenarios, both ways where there is a way back. */
export function proveCorpus(engineName: EngineName): void {
  const names = chosenScenarios();
  matrix(
    "corpus, proved",
    (test, engine) => {
      for (const name of names) {
        test(name, async () => {
          const scenario = await loadScenario(name);
          const step = scenario.steps.get(engine.name);
          // Why a dialect refuses a scenario is a golden text of tests/corpus/corpus.test.ts.
          if (step === undefined) assert.ok(scenario.refusals.has(engine.name), "neither a step nor a refusal");
          else await proveStep(engine, step, seedOf(scenario, engine.name), rowsOf(scenario));
        });
      }
    },
    [engineName],
  );
}

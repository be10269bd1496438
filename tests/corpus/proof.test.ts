/** Each scenario on each real database: up and down end where they should, and the rows are what they were. */

import { matrix } from "../support/matrix.ts";
import { loadScenario, scenarioNames, seedOf } from "../support/scenario.ts";
import { proveStep } from "../support/step-proof.ts";

matrix("corpus, proved", (test, engine) => {
  for (const name of scenarioNames()) {
    test(name, async () => {
      const scenario = await loadScenario(name);
      const step = scenario.steps.get(engine.name);
      // Why a dialect refuses a scenario is a golden text of tests/corpus/corpus.test.ts.
      if (step !== undefined) await proveStep(engine, step, seedOf(scenario, engine.name));
    });
  }
});

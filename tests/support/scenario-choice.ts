/** Which scenarios of the corpus a run takes to the databases: all would take too long for `make test`. */

import { drawn } from "./drawn.ts";
import { scenarioNames } from "./scenario.ts";

/** How many scenarios `make test` takes to each engine. */
const sampled = 20;

/** ONLY_SCENARIOS=a,b chooses those. */
export function chosenScenarios(): readonly string[] {
  const all = scenarioNames();
  const only = process.env.ONLY_SCENARIOS?.split(",");
  const unknown = only?.filter((name) => !all.includes(name)) ?? [];
  if (unknown.length > 0) throw new Error(`there is no scenario ${unknown.join(", ")} in tests/corpus`);
  return only ?? drawn(all, sampled, (name) => name);
}

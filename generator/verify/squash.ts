/** Tries a squash: the folded chain leads where the former one led, comes back, and takes over a database of the former one. */

import { titleOf } from "../../runtime/migration.ts";
import { parseHeader } from "../../runtime/migration-file.ts";
import { compareCatalogs } from "../catalog/compare.ts";
import type { Trials } from "./trial.ts";
import type { Squash } from "./verifier.ts";

/** Tries it on one place. */
export async function trySquash({ former, squashed, before, last }: Squash, trials: Trials): Promise<void> {
  const head = former.at(-1)?.version ?? 0;
  const folded = squashed.find(({ version }) => version === last);
  if (folded === undefined) throw new Error(`the squash has no migration ${last}`);
  const { found } = trials;
  const [there, atHead] = await trials.scratch(former, async (walk) => {
    await walk.to(last, "up");
    const there = await walk.read();
    await walk.to(head, "up");
    const atHead = await walk.read();
    // Nothing runs here but the bookkeeping.
    await walk.to(head, "up", squashed);
    const taken = compareCatalogs(atHead, await walk.read());
    found.differ({ migration: folded, direction: "up" }, "taking over a database changes it", taken);
    return [there, atHead];
  });
  await trials.scratch(squashed, async (walk) => {
    await walk.to(before, "up");
    const start = await walk.read();
    await walk.to(last, "up");
    trials.up.push(last);
    const what = `${titleOf(folded)} does not lead where the migrations led that it folds`;
    found.differ({ migration: folded, direction: "up" }, what, compareCatalogs(there, await walk.read()));
    const { data } = parseHeader(folded.down, "");
    if (data.kind === "irreversible") trials.irreversible.push({ ...folded, what: data.what });
    else {
      await walk.to(before, "down");
      trials.down.push(last);
      const back = `${titleOf(folded)} does not lead back to what was there before`;
      found.differ({ migration: folded, direction: "down" }, back, compareCatalogs(start, await walk.read()));
    }
    await walk.to(head, "up");
    const after = `the migrations after ${titleOf(folded)} lead elsewhere`;
    found.differ({ migration: folded, direction: "up" }, after, compareCatalogs(atHead, await walk.read()));
  });
}

/** Random pairs: a schema with rows, and the same after some edits. */

import fc from "fast-check";
import { worldOf } from "./draw.ts";
import { edit, editPlan } from "./edits.ts";
import { worldPlan } from "./plans.ts";
import type { World } from "./world.ts";

export interface Pair {
  readonly before: World;
  readonly after: World;
  /** The edits, in English. */
  readonly said: readonly string[];
}

export const pairs: fc.Arbitrary<Pair> = fc
  .record({ world: worldPlan, edits: fc.array(editPlan, { minLength: 1, maxLength: 8 }) })
  .map(({ world, edits }) => {
    const before = worldOf(world);
    const said: string[] = [];
    let after = before;
    for (const [count, plan] of edits.entries()) {
      const next = edit(after, plan, { before, count });
      if (next === undefined) continue;
      after = next.world;
      said.push(next.said);
    }
    return { before, after, said };
  });

/** What a migration says that it does to the rows: the same on every dialect, and what it says of a way that rows may close is true. */

import assert from "node:assert/strict";
import { suite } from "uvu";
import { dialects } from "../../generator/dialects/registry.ts";
import { dataLabel, labelText } from "../../generator/migrations/data.ts";
import { planStep } from "../../generator/migrations/step.ts";
import { dialectNames } from "../../generator/schema/schema.ts";
import { projectionOf } from "../dialects/support.ts";
import { loadScenario, scenarioNames } from "../support/scenario.ts";

const test = suite("labels");

test("are equal on all dialects that do the same", async () => {
  for (const name of scenarioNames()) {
    const { steps } = await loadScenario(name);
    const labels = new Map<string, string[]>();
    for (const [dialect, step] of steps) {
      if (step.up.length === 0) continue;
      const text = [dataLabel(step.up, step.dialect, "up"), dataLabel(step.down, step.dialect, "down")]
        // A type is named in the words of its dialect.
        .map((label) => (label.kind === "irreversible" ? label.kind : labelText(label)))
        .join("\n");
      labels.set(text, [...(labels.get(text) ?? []), dialect]);
    }
    assert.ok(labels.size <= 1, `${name}: ${JSON.stringify([...labels])}`);
  }
});

test("say where rows close a way back", async () => {
  const a = `export class Posts extends Table { id = id(); val = references(() => Posts); size = integer(); }`;
  const b = `export class Posts extends Table { id = id(); }`;
  for (const name of dialectNames) {
    const [from, to] = [await projectionOf(name, a), await projectionOf(name, b)];
    const { down, up } = planStep(dialects[name], from.catalog, to.catalog, to.intent);
    assert.equal(
      labelText(dataLabel(up, dialects[name], "up")),
      "lossy: the values of posts.val; the values of posts.size",
    );
    assert.equal(
      labelText(dataLabel(down, dialects[name], "down")),
      "lossy: posts.val comes back empty; posts.size comes back empty; fk_posts_val refuses this way while posts has rows",
    );
  }
});

test.run();

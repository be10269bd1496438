/** Every step of the corpus beside another branch's: both changes of each table survive, whichever branch goes first. */
import assert from "node:assert/strict";
import { suite } from "uvu";
import type { Catalog, Column, Table } from "../../generator/catalog/catalog.ts";
import { compareCatalogs, describeDifference } from "../../generator/catalog/compare.ts";
import { identity } from "../../generator/catalog/identity.ts";
import { carryCatalog } from "../../generator/merge/carry.ts";
import { type Merge, mergeCatalogs } from "../../generator/merge/merge.ts";
import { planStep, type Step } from "../../generator/migrations/step.ts";
import { noIntent } from "../../generator/operations/operation.ts";
import { loadScenario, scenarioNames } from "../support/scenario.ts";

const test = suite("merged corpus");

const column: Column = { name: "of_the_other_branch", type: "integer", nullable: true };
const table: Table = {
  name: "table_of_the_other_branch",
  columns: [column],
  uniques: [],
  foreignKeys: [],
  checks: [],
  indexes: [],
  triggers: [],
  options: {},
};

/** The catalog with one more table, and one more column in each of these tables. */
function grown(catalog: Catalog, wanted: (table: Table) => boolean): Catalog {
  const tables = catalog.tables.map((each) => (wanted(each) ? { ...each, columns: [...each.columns, column] } : each));
  return { ...catalog, tables: [...tables, table] };
}

/** What the other branch makes of either side; it leaves alone what the step takes away. */
function otherBranch({ from, to, intent }: Step) {
  const after = carryCatalog(from, [intent]);
  const survivors = after.tables.flatMap((each, i) => {
    const old = from.tables[i];
    return old !== undefined && to.tables.some((other) => identity(other) === identity(each))
      ? [[old, each] as const]
      : [];
  });
  const old = new Set(survivors.map(([before]) => identity(before)));
  const now = new Set(survivors.map(([, later]) => identity(later)));
  return {
    before: grown(from, (each) => old.has(identity(each))),
    goal: grown(to, (each) => now.has(identity(each))),
  };
}

function assertMerged({ catalog, conflicts }: Merge, goal: Catalog): void {
  assert.deepEqual(conflicts, []);
  assert.deepEqual(compareCatalogs(goal, catalog).map(describeDifference), []);
}

for (const name of scenarioNames()) {
  test(name, async () => {
    const { steps } = await loadScenario(name);
    for (const [, step] of steps) {
      const { dialect, from, to, intent } = step;
      const { before, goal } = otherBranch(step);
      const base = carryCatalog(from, [intent]);
      const behind = mergeCatalogs(base, to, carryCatalog(before, [intent]), goal);
      assertMerged(behind, goal);
      // The step itself can be planned behind the other branch, and says as much as it did alone.
      assert.equal(planStep(dialect, before, behind.catalog, intent).up.length, step.up.length);
      const ahead = mergeCatalogs(base, carryCatalog(before, [intent]), to, goal);
      assertMerged(ahead, goal);
      const added = planStep(dialect, to, ahead.catalog, noIntent).up;
      assert.deepEqual([...new Set(added.map(({ kind }) => kind))].sort(), expectedKinds(before, from));
    }
  });
}

function expectedKinds(before: Catalog, from: Catalog): readonly string[] {
  const columns = before.tables.some((each) => from.tables.some((old) => old.name === each.name && old !== each));
  return columns ? ["addColumn", "createTable"] : ["createTable"];
}

test.run();

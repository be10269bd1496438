/** The databases that the reference schemas and the corpus make, pulled and compiled again: the same catalogs. */

import assert from "node:assert/strict";
import path from "node:path";
import type { Catalog } from "../../../generator/catalog/catalog.ts";
import { compareCatalogs, describeDifference } from "../../../generator/catalog/compare.ts";
import { hasErrors } from "../../../generator/diagnostics/locate.ts";
import { dialects } from "../../../generator/dialects/registry.ts";
import { parseSchema, parseTexts } from "../../../generator/parse/index.ts";
import { sourceOf } from "../../../generator/pull/source.ts";
import { compiled } from "../../../generator/pull/verify.ts";
import { byPatience, drawnAlways } from "../../support/drawn.ts";
import { type Engine, type EngineName, matrix } from "../../support/matrix.ts";
import { introspectMade } from "../../support/migration-proof.ts";
import { loadScenario, scenarioNames } from "../../support/scenario.ts";

const root = path.resolve(import.meta.dirname, "../../..");

export function proveCorpus(engine: EngineName): void {
  matrix(
    "pulled and compiled again",
    (test, engine) => {
      for (const dir of ["schema/shared-context", "schema/chat-gateway"]) {
        test(dir, async () => {
          const { schema, diagnostics } = await parseSchema({ root, dir });
          assert.ok(!hasErrors(diagnostics), JSON.stringify(diagnostics));
          const dialect = dialects[engine.name];
          await assertSame(engine, dialect.project(schema, dialect.floor).catalog);
        });
      }

      // What each scenario makes is proved by tests/corpus; here is but its way back.
      for (const name of drawnAlways(scenarioNames(), byPatience(12, 150), (each) => `${engine.name} ${each}`)) {
        test(`the scenario ${name}`, async () => {
          const step = (await loadScenario(name)).steps.get(engine.name);
          if (step !== undefined) await assertSame(engine, step.to);
        });
      }
    },
    [engine],
  );
}

/** The database made of a catalog, and the one made of the source that is pulled from that. */
async function assertSame(engine: Engine, catalog: Catalog): Promise<void> {
  const dialect = dialects[engine.name];
  const first = await introspectMade(engine, catalog);
  const source = await sourceOf(first, dialect);
  const faults = source.unexpressed.map(({ kind, name, definition }) => `${kind} ${name}: ${definition}`);
  assert.deepEqual(faults, [], [...source.printed.files.values()].join("\n"));
  const { catalog: again } = compiled(await parseTexts(source.printed.files), dialect);
  assert.ok(again !== undefined, "the source does not compile");
  const second = await introspectMade(engine, again);
  assert.deepEqual(
    compareCatalogs(first, second).map(describeDifference),
    [],
    [...source.printed.files.values()].join("\n"),
  );
}

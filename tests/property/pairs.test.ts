/** From any schema to any later one and back: the database ends as it should, and the rows survive. */

import assert from "node:assert/strict";
import fc from "fast-check";
import { codes } from "../../generator/diagnostics/codes.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import { diff } from "../../generator/diff/diff.ts";
import { missingIntent, planStep } from "../../generator/migrations/step.ts";
import { noIntent } from "../../generator/operations/operation.ts";
import type { DialectName, Schema } from "../../generator/schema/schema.ts";
import { validateSchema } from "../../generator/validate/index.ts";
import { runs } from "../support/effort.ts";
import { matrix } from "../support/matrix.ts";
import { proveStep } from "../support/step-proof.ts";
import { pairs, rowsOf } from "./pairs.ts";

const tries = runs(80, 10_000);

/** What the dialect makes of a schema, or undefined where the compiler refuses it. */
function projected(name: DialectName, schema: Schema) {
  const dialect = dialects[name];
  const projection = dialect.project(schema, dialect.floor);
  const problems = [...validateSchema(schema, [name]), ...projection.problems];
  const refused = problems.some(({ code, severity }) => (severity ?? codes[code].severity) === "error");
  return refused ? undefined : projection;
}

matrix("pairs of schemas", (test, engine) => {
  // The rows are written as SQLite keeps them.
  if (engine.name !== "sqlite") return;

  test("go there and back", async () => {
    let proved = 0;
    const property = fc.asyncProperty(pairs, async ({ from, to }) => {
      const [before, after] = [projected(engine.name, from), projected(engine.name, to)];
      if (before === undefined || after === undefined) return;
      const step = planStep(dialects[engine.name], before.catalog, after.catalog, after.intent);
      if (missingIntent(step, (table, column) => `${table}.${column}`).length > 0) return;
      await proveStep(engine, step, rowsOf(from));
      assert.deepEqual(diff(after.catalog, after.catalog, noIntent), []);
      proved++;
    });
    await fc.assert(property, { numRuns: tries, endOnFailure: true, includeErrorInReport: true });
    assert.ok(proved > tries / 4, `only ${proved} of ${tries} pairs could be proved`);
  });
});

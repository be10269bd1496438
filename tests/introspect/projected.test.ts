/** What a Schema is projected to is what introspection finds in the database made from it, but for how the engine prints expressions. */

import assert from "node:assert/strict";
import path from "node:path";
import type { Catalog } from "../../generator/catalog/catalog.ts";
import { hasErrors } from "../../generator/diagnostics/locate.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import { parseSchema } from "../../generator/parse/index.ts";
import type { ReferentialAction } from "../../generator/schema/schema.ts";
import { type Engine, matrix } from "../support/matrix.ts";
import { fromNothing, pin } from "../support/migration-proof.ts";
import { assertEqualCatalogs, introspectRaw, withRaw } from "../support/proof.ts";
import { loadScenario, scenarioNames } from "../support/scenario.ts";

const root = path.resolve(import.meta.dirname, "../..");

matrix("projected and introspected", (test, engine) => {
  for (const dir of ["schema/shared-context", "schema/chat-gateway"]) {
    test(dir, async () => {
      const { schema, diagnostics } = await parseSchema({ root, dir });
      assert.ok(!hasErrors(diagnostics), JSON.stringify(diagnostics));
      const dialect = dialects[engine.name];
      await assertFound(engine, dialect.project(schema, dialect.floor).catalog);
    });
  }

  for (const name of scenarioNames()) {
    test(`the scenario ${name}`, async () => {
      const step = (await loadScenario(name)).steps.get(engine.name);
      if (step === undefined) return;
      await assertFound(engine, step.from);
      await assertFound(engine, step.to);
    });
  }
});

async function assertFound(engine: Engine, projected: Catalog): Promise<void> {
  const { url, drop } = await engine.database();
  const found = await withRaw(url, async (raw) => {
    await pin(raw, engine.name);
    for (const statement of fromNothing(dialects[engine.name], projected)) await raw.run(statement);
    return introspectRaw(engine, raw);
  });
  await drop();
  // Introspection cannot tell who wrote an object, so scripts are not found as such.
  const expected = engine.name === "mariadb" ? withoutRestrict(projected) : projected;
  assertEqualCatalogs({ ...expected, scripts: [] }, found, { expressions: "presence" });
}

/** MariaDB shows RESTRICT where no action was given, and does the same on both. */
function withoutRestrict(catalog: Catalog): Catalog {
  const either = (action: ReferentialAction) => (action === "restrict" ? "no action" : action);
  return {
    ...catalog,
    tables: catalog.tables.map((table) => ({
      ...table,
      foreignKeys: table.foreignKeys.map((key) => ({
        ...key,
        onDelete: either(key.onDelete),
        onUpdate: either(key.onUpdate),
      })),
    })),
  };
}

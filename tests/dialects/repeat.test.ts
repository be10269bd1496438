/**
 * A run that died on MySQL or MariaDB may have done its last statement or not, and runs it again: the second time it says that it
 * was done, or changes nothing.
 */

import assert from "node:assert/strict";
import { dialects } from "../../generator/dialects/registry.ts";
import { migrationEngine } from "../../runtime/migrate/engine.ts";
import { type Engine, matrix } from "../support/matrix.ts";
import { fromNothing, pin, sow } from "../support/migration-proof.ts";
import { introspectRaw, withRaw } from "../support/proof.ts";
import type { Raw } from "../support/raw.ts";
import { readRows } from "../support/rows.ts";
import { loadScenario, migrationOf, scenarioNames, seedOf } from "../support/scenario.ts";
import { read } from "../support/step-proof.ts";

const names = process.env.ONLY_SCENARIOS?.split(",") ?? [
  "change-much-of-one-table",
  "rename-numbered-key",
  "replace-natural-key",
  "retype-key-with-children",
  "turn-circle-round",
  "exchange-indexes",
  "rename-foreign-key",
  "rename-index",
];

matrix(
  "statements run twice",
  (test, engine) => {
    const { joinsTransaction, saysAlreadyDone } = migrationEngine(engine.name);

    for (const name of names.filter((each) => scenarioNames().includes(each))) {
      test(name, async () => {
        const scenario = await loadScenario(name);
        const step = scenario.steps.get(engine.name);
        if (step === undefined) return;
        const { url, drop } = await engine.database();
        await withRaw(url, async (raw) => {
          await pin(raw, engine.name);
          for (const sql of fromNothing(dialects[engine.name], step.from)) await raw.run(sql);
          const seed = seedOf(scenario, engine.name);
          if (seed !== undefined) await sow(raw, engine.name, seed);
          const { files } = migrationOf(scenario, step);
          for (const way of ["up", "down"] as const) {
            const { statements, annotations } = read(engine, files, way);
            for (const [index, sql] of statements.entries()) {
              await raw.run(sql);
              // Where there are probes, they decide.
              const isDecided = annotations[index]?.probes.length !== 0;
              if (!joinsTransaction(sql) && !isDecided) await repeat(sql, engine, raw);
            }
          }
        });
        await drop();
      });
    }

    async function repeat(sql: string, { name }: Engine, raw: Raw): Promise<void> {
      const before = await contents(engine, raw);
      try {
        await raw.run(sql);
      } catch (error) {
        assert.ok(saysAlreadyDone(coded(error), sql), `${name} says of ${sql}: ${String(error)}`);
      }
      assert.deepEqual(await contents(engine, raw), before, `changed again by ${sql}`);
    }
  },
  ["mysql", "mariadb"],
);

/** The client's error as the drivers tell it. */
function coded(error: unknown): unknown {
  if (!(error instanceof Error) || !("errno" in error)) return error;
  return Object.assign(new Error(error.message), { code: String(error.errno) });
}

async function contents(engine: Engine, raw: Raw): Promise<unknown> {
  const catalog = await introspectRaw(engine, raw);
  const rows = [];
  for (const table of catalog.tables) {
    const columns = table.columns.map(({ name }) => name);
    rows.push(await readRows(raw, engine.name, table, columns));
  }
  return { catalog, rows };
}

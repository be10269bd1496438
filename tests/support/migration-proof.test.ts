/** The proof harness is worth something: it refuses a migration that lacks any one of its statements, or touches a row. */

import assert from "node:assert/strict";
import { matrix } from "./matrix.ts";
import { type MigrationProof, proveMigration } from "./migration-proof.ts";
import { loadScenario, migrationOf, seedOf } from "./scenario.ts";
import { read } from "./step-proof.ts";

const scenarios = ["several-changes", "rename-column"];

matrix("the proof of a migration", (test, engine) => {
  const proofOf = async (name: string): Promise<MigrationProof> => {
    const scenario = await loadScenario(name);
    const step = scenario.steps.get(engine.name);
    if (step === undefined) throw new Error(`${engine.name} refuses ${name}`);
    const { files } = migrationOf(scenario, step);
    const [up, down] = [read(engine, files, "up"), read(engine, files, "down")];
    const seed = seedOf(scenario, engine.name);
    return {
      engine,
      from: step.from,
      to: step.to,
      intent: step.intent,
      // A guard changes nothing.
      up: up.statements.filter((_, place) => up.annotations[place]?.guard === undefined),
      down: down.statements.filter((_, place) => down.annotations[place]?.guard === undefined),
      modes: { up: up.header.mode, down: down.header.mode },
      ...(seed === undefined ? {} : { seed }),
      lossless: up.header.data.kind === "lossless",
    };
  };

  for (const name of scenarios) {
    test(`refuses ${name} without any one of its statements`, async () => {
      const proof = await proofOf(name);
      await proveMigration(proof);
      for (const direction of ["up", "down"] as const) {
        const statements = proof[direction] ?? [];
        for (const [place, statement] of statements.entries()) {
          const shorter = { ...proof, [direction]: statements.toSpliced(place, 1) };
          await assert.rejects(proveMigration(shorter), `${direction} passes without: ${statement}`);
        }
      }
    });
  }

  test("refuses a migration that changes, loses or doubles a row", async () => {
    const proof = await proofOf("rename-column");
    const [table] = proof.to.tables;
    const text = table?.columns.find(({ meaning }) => meaning === "text");
    assert.ok(table !== undefined && text !== undefined);
    for (const damage of [`update ${table.name} set ${text.name} = 'x'`, `delete from ${table.name}`]) {
      await assert.rejects(proveMigration({ ...proof, up: [...proof.up, damage] }), /AssertionError|rows of/);
      await assert.rejects(
        proveMigration({ ...proof, down: [damage, ...(proof.down ?? [])] }),
        /AssertionError|rows of/,
      );
    }
  });
});

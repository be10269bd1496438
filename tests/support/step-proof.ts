/** Proves the two files of a migration as they are written, header and all. */

import type { MigrationFiles } from "../../generator/migrations/state.ts";
import { type Step, writeStep } from "../../generator/migrations/step.ts";
import { readScript } from "../../runtime/migration-file.ts";
import type { ExpectedRows } from "./expected-rows.ts";
import type { Engine } from "./matrix.ts";
import { proveMigration } from "./migration-proof.ts";

/** Writes the step's migration and proves it, both ways unless its header calls the way back irreversible. */
export async function proveStep(engine: Engine, step: Step, seed?: string, rows?: ExpectedRows): Promise<void> {
  const { files } = writeStep(step, { version: 2, name: "proved", origin: "schema", parent: undefined });
  const up = read(engine, files, "up");
  const down = read(engine, files, "down");
  await proveMigration({
    engine,
    from: step.from,
    to: step.to,
    intent: step.intent,
    up: up.statements,
    ...(down.header.data.kind === "irreversible" ? {} : { down: down.statements }),
    modes: { up: up.header.mode, down: down.header.mode },
    annotations: { up: up.annotations, down: down.annotations },
    ...(seed === undefined ? {} : { seed }),
    ...(rows === undefined ? {} : { rows }),
    // What the way up kept comes back, whatever the way down loses of what was new.
    lossless: up.header.data.kind === "lossless",
  });
}

/** One direction of a migration as the runtime reads it. */
export function read({ name }: Pick<Engine, "name">, files: MigrationFiles, direction: "up" | "down") {
  return readScript(files, direction, name);
}

/** Runs a migration that rebuilds tables: foreign keys are off around its transaction, and violations are compared. */
import type { Connection } from "../driver.ts";
import { MigrationError } from "../errors.ts";
import type { Step } from "./plan.ts";
import { rolledBack, runStatements, runTransaction, type Work } from "./run-step.ts";

/**
 * Dropping a parent table with foreign keys on deletes every cascading child row, and the pragma does nothing inside a
 * transaction: https://www.sqlite.org/lang_altertable.html#otheralter and https://www.sqlite.org/pragma.html#pragma_foreign_keys
 */
export async function runRebuild(step: Step, work: Work): Promise<boolean> {
  await switchForeignKeys(work.connection, "OFF");
  try {
    return await runTransaction(step, work, rebuildStatements);
  } finally {
    await switchForeignKeys(work.connection, "ON");
  }
}

export async function rebuildStatements(step: Step, work: Work): Promise<readonly string[]> {
  const before = await violations(work.connection);
  return runStatements(step, work, async () => {
    const after = await violations(work.connection);
    for (const [reference, count] of after) {
      const more = count - (before.get(reference) ?? 0);
      if (more <= 0) continue;
      throw new MigrationError(
        `${step.file} would leave ${more} ${reference} that refer to nothing\n${rolledBack(step)}`,
        {
          hint: "remove or correct those rows in a migration before this one",
          version: step.version,
        },
      );
    }
  });
}

export async function switchForeignKeys(connection: Connection, state: "ON" | "OFF"): Promise<void> {
  await connection.execute(`PRAGMA foreign_keys = ${state}`);
  const [[found] = []] = await connection.select("PRAGMA foreign_keys");
  if (Number(found) !== (state === "ON" ? 1 : 0))
    throw new MigrationError(`foreign keys cannot be turned ${state.toLowerCase()} here`);
}

/** Counts by tables: a rebuilt table's rows may have new row ids. */
async function violations(connection: Connection): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const [table, , parent] of await connection.select("PRAGMA foreign_key_check")) {
    const reference = `rows of ${String(table)} to ${String(parent)}`;
    counts.set(reference, (counts.get(reference) ?? 0) + 1);
  }
  return counts;
}

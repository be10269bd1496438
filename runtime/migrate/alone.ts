/** Runs a statement that commits by itself: its probes tell whether a run that was cut off had done it. */
import { ConnectionError, type MigrationError } from "../errors.ts";
import type { JournalEntry } from "../schema-version.ts";
import { annotationsOf, type Journaled, record, stopped, tellDone, tellStatement, underWay } from "./journal.ts";
import { askProbes, decide, repair, requireEffect } from "./probes.ts";
import { failure, type Work } from "./run-step.ts";

/** Recorded before it runs, with what its probes find, and again after. */
export async function runAlone(index: number, journaled: Journaled): Promise<void> {
  const { step, entries, work } = journaled;
  const { connection, engine } = work;
  const { probes, repairs } = annotationsOf(step, index);
  const entry = entries.get(index);
  if (entry?.state === "started" && entry.before !== undefined) {
    if ((await decide(step, index, entry.before, connection)) === "done") {
      tellDone(step, index, work);
      await record(journaled, index, { state: "done" });
      return;
    }
  } else if (entry !== undefined) await repair(repairs, await askProbes(probes, connection), connection);
  const before = probes.length === 0 ? undefined : await askProbes(probes, connection);
  await record(journaled, index, { state: "started", before });
  tellStatement(step, index, work);
  try {
    await runPatiently(step.statements[index] ?? "", work);
  } catch (error) {
    const wasDone = entry?.state === "started" && before === undefined && engine.saysAlreadyDone(error);
    if (!wasDone) throw await failed(index, error, before, journaled);
    tellDone(step, index, work);
  }
  if (before !== undefined) await requireEffect(step, index, before, connection);
  await record(journaled, index, { state: "done" }, true);
}

/** A statement that no transaction holds may have to wait for others, which it does not keep from their work. */
async function runPatiently(sql: string, { connection, statements, engine: { patience } }: Work): Promise<void> {
  if (patience === undefined) return statements.execute(sql);
  await connection.execute(patience.begin);
  try {
    await statements.execute(sql);
  } finally {
    await connection.execute(patience.end).catch(() => {});
  }
}

/** Records that a statement was refused, and takes away what it left; where nobody can be told, it stays under way. */
async function failed(
  index: number,
  error: unknown,
  before: JournalEntry["before"],
  journaled: Journaled,
): Promise<MigrationError> {
  const { step, work } = journaled;
  const { probes, repairs } = annotationsOf(step, index);
  if (error instanceof ConnectionError) return failure(step, index, error, underWay(step, index));
  try {
    await record(journaled, index, { state: "failed", before }, true);
    await repair(repairs, await askProbes(probes, work.connection), work.connection);
  } catch {
    return failure(step, index, error, underWay(step, index));
  }
  return failure(step, index, error, stopped(step, index));
}

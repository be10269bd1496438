/** Runs a statement that commits by itself: its probes tell whether a run that was cut off had done it. */
import { ConnectionError, type MigrationError } from "../errors.ts";
import type { Findings, JournalEntry } from "../schema-version.ts";
import {
  type Journaled,
  type Outcome,
  overtaken,
  record,
  stopped,
  tellDone,
  tellStatement,
  underWay,
} from "./journal.ts";
import { annotationsOf } from "./plan.ts";
import { askProbes, decide, missingEffect, repair, sameFindings } from "./probes.ts";
import { failure, type Work } from "./run-step.ts";

/** Recorded before it runs, with what its probes find, and again after. */
export async function runAlone(index: number, journaled: Journaled): Promise<Outcome> {
  const { step, entries, work } = journaled;
  const { connection, engine } = work;
  const { probes } = annotationsOf(step, index);
  const entry = entries.get(index);
  if (entry?.state === "started" && entry.before !== undefined) {
    if ((await decide(step, index, entry.before, connection)) === "done") {
      tellDone(step, index, work);
      await record(journaled, index, { state: "done" });
      return "done";
    }
  }
  const before = probes.length === 0 ? undefined : await askProbes(probes, connection);
  const outcome = await start(index, before, journaled);
  if (outcome !== "done") return outcome;
  tellStatement(step, index, work);
  const sql = step.statements[index] ?? "";
  try {
    await runPatiently(sql, work);
  } catch (error) {
    const wasDone = entry?.state === "started" && before === undefined && engine.saysAlreadyDone(error, sql);
    if (!wasDone) throw await failed(index, error, before, journaled);
    tellDone(step, index, work);
  }
  if (before !== undefined) await requireEffect(index, before, journaled);
  await record(journaled, index, { state: "done" });
  return "done";
}

/** Where a transaction is the only lock, the entry is written in one, unless another run has written it. */
async function start(index: number, before: JournalEntry["before"], journaled: Journaled): Promise<Outcome> {
  const { connection, engine, statements } = journaled.work;
  if (engine.lock.coversRun) {
    await record(journaled, index, { state: "started", before });
    return "done";
  }
  await statements.begin();
  const outcome = await overtaken(journaled);
  if (outcome !== undefined) return outcome;
  await record(journaled, index, { state: "started", before });
  await connection.commit();
  return "done";
}

/** A statement that the database took and that shows no effect is told at once, and never run again: only what it makes counts. */
async function requireEffect(index: number, before: Findings, journaled: Journaled): Promise<void> {
  const { step, work } = journaled;
  const refusal = await missingEffect(step, index, before, work.connection);
  if (refusal === undefined) return;
  await record(journaled, index, { state: "started", before: [] });
  throw refusal;
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

/**
 * Takes away what a refused statement left, and records that it was not done. Where what is there is not what was before, or nobody can
 * be told, it stays under way, and the next run sees.
 */
async function failed(
  index: number,
  error: unknown,
  before: JournalEntry["before"],
  journaled: Journaled,
): Promise<MigrationError> {
  const { step, work } = journaled;
  const annotations = annotationsOf(step, index);
  if (error instanceof ConnectionError) return failure(step, index, error, underWay(step, index));
  try {
    const found = await askProbes(annotations.probes, work.connection);
    const after = await repair(annotations, found, work.connection);
    if (!sameFindings(after, before ?? [])) return failure(step, index, error, underWay(step, index));
    await record(journaled, index, { state: "failed", before });
  } catch {
    return failure(step, index, error, underWay(step, index));
  }
  return failure(step, index, error, stopped(step, index));
}

/** Runs a migration statement by statement, for engines whose DDL commits by itself; a journal says how far it came. */
import { createHash } from "node:crypto";
import { ConnectionError, MigrationError } from "../errors.ts";
import { clearJournal, insertJournal, type JournalEntry, readJournal, updateJournal } from "../schema-version.ts";
import { firstLine } from "../split.ts";
import { askGuard } from "./guards.ts";
import type { Step } from "./plan.ts";
import { eventOf, failure, isRefusal, nothingChanged, recordStep, requireLock, type Work } from "./run-step.ts";

/**
 * What can be rolled back commits together with its journal entry. Anything else is recorded before it runs and again after, so
 * that a run that was cut off knows which statement was under way.
 */
export async function runSteps(step: Step, work: Work): Promise<boolean> {
  const { connection, options, engine } = work;
  await work.ensureTables();
  if (await work.isTaken(step)) return false;
  const start = performance.now();
  const known = await entriesOf(step, work);
  const isBegun = [...known.values()].some(({ state }) => state !== "failed");
  for (const [index, sql] of step.statements.entries()) {
    const entry = known.get(index + 1);
    const finding = step.guards.get(index);
    // Guards are in no journal: once something was done, what they asked of the rows before is over.
    if (entry?.state === "done" || (finding !== undefined && isBegun)) continue;
    options.onProgress?.({ ...eventOf(step), kind: "statement", statement: index + 1, sql });
    await requireLock(step, work);
    if (finding !== undefined) {
      await guard(step, index, finding, work);
      continue;
    }
    if (engine.joinsTransaction(sql)) await runTogether(step, index, sql, entry, work);
    else await runAlone(step, index, sql, entry, work);
  }
  options.onProgress?.({ ...eventOf(step), kind: "recording" });
  await connection.begin();
  await connection.execute(recordStep(step, performance.now() - start));
  await connection.execute(clearJournal);
  await connection.commit();
  return true;
}

/** Before anything was done, or, where a person wrote a guard between statements, after those. */
async function guard(step: Step, index: number, finding: string, { connection }: Work): Promise<void> {
  const state = isUntouched(step, index) ? nothingChanged(step) : stopped(step, index);
  try {
    await askGuard(step, index, finding, connection, state);
  } catch (error) {
    throw isRefusal(error) ? error : failure(step, index, error, state);
  }
}

/** The journal of this step by statement; one of other statements is a refusal. */
async function entriesOf(step: Step, { connection, notice }: Work): Promise<ReadonlyMap<number, JournalEntry>> {
  const entries = new Map<number, JournalEntry>();
  for (const entry of await readJournal(connection)) {
    if (entry.version !== step.version || entry.direction !== step.direction) continue;
    // A statement that failed was not done, and may be corrected.
    if (entry.state !== "failed" && entry.hash !== hash(step.statements[entry.statement - 1] ?? ""))
      throw changedMeanwhile(step, entry);
    entries.set(entry.statement, entry);
  }
  const done = [...entries.values()].filter(({ state }) => state === "done").map(({ statement }) => statement);
  if (entries.size > 0)
    notice(
      `${step.file} had stopped before: it goes on at statement ${Math.max(0, ...done) + 1} of ${step.statements.length}`,
    );
  return entries;
}

async function runTogether(
  step: Step,
  index: number,
  sql: string,
  entry: JournalEntry | undefined,
  { connection }: Work,
): Promise<void> {
  try {
    await connection.begin();
    await connection.execute(record(step, index, "done", sql, entry));
    await connection.execute(sql);
    await connection.commit();
  } catch (error) {
    await connection.rollback().catch(() => {});
    throw failure(step, index, error, stopped(step, index));
  }
}

async function runAlone(
  step: Step,
  index: number,
  sql: string,
  entry: JournalEntry | undefined,
  work: Work,
): Promise<void> {
  const { connection, engine } = work;
  await connection.execute(record(step, index, "started", sql, entry));
  const started = {
    version: step.version,
    direction: step.direction,
    statement: index + 1,
    state: "started",
    hash: hash(sql),
  } as const;
  try {
    await connection.execute(sql);
  } catch (error) {
    if (error instanceof ConnectionError) throw failure(step, index, error, underWay(step, index));
    if (entry?.state === "started" && engine.saysAlreadyDone(error)) {
      work.notice(
        `statement ${index + 1} of ${step.file} was under way when the last run ended, and had been done: ${firstLine(sql)}`,
      );
    } else {
      await connection.execute(updateJournal({ ...started, state: "failed" }));
      throw failure(step, index, error, stopped(step, index));
    }
  }
  await connection.execute(updateJournal({ ...started, state: "done" }));
}

function record(
  step: Step,
  index: number,
  state: JournalEntry["state"],
  sql: string,
  known: JournalEntry | undefined,
): string {
  const entry = { version: step.version, direction: step.direction, statement: index + 1, state, hash: hash(sql) };
  return known === undefined ? insertJournal(entry) : updateJournal(entry);
}

function hash(sql: string): string {
  return createHash("sha256").update(sql).digest("hex");
}

/** Whether nothing but guards stands before the statement. */
function isUntouched(step: Step, index: number): boolean {
  return step.statements.every((_, i) => i >= index || step.guards.has(i));
}

function stopped(step: Step, index: number): string {
  if (isUntouched(step, index)) return `nothing of it was done; the database is at version ${step.from} as before`;
  const done = index === 1 ? "statement 1 is" : `statements 1 to ${index} are`;
  const verb = step.direction === "up" ? "upgrade" : "downgrade";
  return `the database is between versions ${step.from} and ${step.to}: ${done} done and stay; the next ${verb} goes on with statement ${index + 1}`;
}

function underWay(step: Step, index: number): string {
  return `${stopped(step, index)}, which may or may not have been done`;
}

function changedMeanwhile(step: Step, entry: JournalEntry): MigrationError {
  return new MigrationError(
    `statement ${entry.statement} of ${step.file} is not the one that was ${entry.state} before`,
    {
      hint: "the file was changed after a run stopped in it: restore it from version control",
      version: step.version,
    },
  );
}

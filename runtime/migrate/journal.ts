/** The journal of a step that runs in parts: what it holds, what is written to it, and what a run says of where it stands. */
import { createHash } from "node:crypto";
import { MigrationError } from "../errors.ts";
import { type JournalEntry, readJournal, writeJournal } from "../schema-version.ts";
import { firstLine } from "../split.ts";
import { annotationsOf, type Step } from "./plan.ts";
import { eventOf, failure, type Work } from "./run-step.ts";

/** A step with what its journal holds, by the index of the statement. */
export interface Journaled {
  readonly step: Step;
  /** As this run knows them: what it reads when it begins, and what it writes. */
  readonly entries: Map<number, JournalEntry>;
  /** Whether something of it was done before: what guards ask of the rows is over then, and they are in no journal. */
  readonly isBegun: boolean;
  readonly work: Work;
}

/** `taken`: another run has done the whole step meanwhile. `moved`: another one has done something of it. */
export type Outcome = "done" | "taken" | "moved";

/** The journal of this step by the index of the statement; one of other statements is a refusal. */
export async function entriesOf(step: Step, { connection }: Work): Promise<Journaled["entries"]> {
  const entries = new Map<number, JournalEntry>();
  for (const entry of await readJournal(connection)) {
    if (entry.version !== step.version || entry.direction !== step.direction) continue;
    // A statement that failed was not done, and may be corrected.
    if (entry.state !== "failed" && entry.hash !== hash(step.statements[entry.statement - 1] ?? ""))
      throw changedMeanwhile(step, entry);
    entries.set(entry.statement - 1, entry);
  }
  return entries;
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

/** Writes the statement's entry. Where its transaction is rolled back, the step has to be read anew. */
export async function record(
  { step, entries, work }: Journaled,
  index: number,
  entry: Pick<JournalEntry, "state" | "before" | "watermark">,
): Promise<void> {
  const { version, direction, statements } = step;
  const whole = { version, direction, statement: index + 1, hash: hash(statements[index] ?? ""), ...entry };
  await work.connection.execute(writeJournal(whole, entries.has(index), work.engine.literal));
  entries.set(index, whole);
}

function hash(sql: string): string {
  return createHash("sha256").update(sql).digest("hex");
}

/** A request to stop that came since the last statement. */
export async function heedStop(step: Step, index: number, { statements }: Work): Promise<void> {
  try {
    await statements.check();
  } catch (error) {
    throw failure(step, index, error, stopped(step, index));
  }
}

/** Where only a transaction is the lock, another run may have been faster; this one's transaction is then rolled back. */
export async function overtaken({ step, entries, work }: Journaled): Promise<Exclude<Outcome, "done"> | undefined> {
  if (work.engine.lock.coversRun) return undefined;
  const isTaken = await work.isTaken(step);
  if (!isTaken && textOf(await entriesOf(step, work)) === textOf(entries)) return undefined;
  await work.connection.rollback();
  return isTaken ? "taken" : "moved";
}

function textOf(entries: Journaled["entries"]): string {
  return JSON.stringify(
    [...entries].sort(([a], [b]) => a - b).map(([, entry]) => [entry.statement, entry.state, entry.watermark]),
  );
}

export function tellResumed({ step, entries, work }: Journaled): void {
  if (entries.size === 0) return;
  const done = [...entries].flatMap(([index, { state }]) => (state === "done" ? [index + 1] : []));
  const next = Math.max(0, ...done) + 1;
  const place = next > step.statements.length ? "its end" : `statement ${next} of ${step.statements.length}`;
  work.notice(`${step.file} had stopped before: it goes on at ${place}`);
}

export function tellStatement(step: Step, index: number, { options }: Work): void {
  const sql = step.statements[index] ?? "";
  options.onProgress?.({ ...eventOf(step), kind: "statement", statement: index + 1, sql });
}

export function tellDone(step: Step, index: number, { notice }: Work): void {
  const what = firstLine(step.statements[index] ?? "");
  notice(`statement ${index + 1} of ${step.file} was under way when the last run ended, and had been done: ${what}`);
}

/** Whether nothing but guards stands before the statement. */
export function isUntouched(step: Step, index: number): boolean {
  return step.statements.every((_, i) => i >= index || annotationsOf(step, i).guard !== undefined);
}

export function stopped(step: Step, index: number): string {
  if (isUntouched(step, index)) return `nothing of it was done; the database is at version ${step.from} as before`;
  const done = index === 1 ? "statement 1 is done and stays" : `statements 1 to ${index} are done and stay`;
  const verb = step.direction === "up" ? "upgrade" : "downgrade";
  const next = index < step.statements.length ? `with statement ${index + 1}` : "with its row in schema_version";
  return `the database is between versions ${step.from} and ${step.to}: ${done}; the next ${verb} goes on ${next}`;
}

export function underWay(step: Step, index: number): string {
  const before = isUntouched(step, index) ? "" : `, after ${index === 1 ? "statement 1" : `statements 1 to ${index}`}`;
  return `the database is at version ${step.from}${before}, and whether statement ${index + 1} was done is not known: the next run sees it`;
}

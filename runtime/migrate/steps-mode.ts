/** Runs a migration that no single transaction can hold, in parts; a journal says how far it came, and the next run goes on there. */
import { createHash } from "node:crypto";
import { type Annotations, noAnnotations } from "../annotations.ts";
import { ConnectionError, MigrationError } from "../errors.ts";
import { clearJournal, type JournalEntry, readJournal, writeJournal } from "../schema-version.ts";
import { firstLine } from "../split.ts";
import { batchSql, countAll, nextBound } from "./batches.ts";
import { askGuard } from "./guards.ts";
import type { Step } from "./plan.ts";
import { askProbes, decide, repair, requireEffect } from "./probes.ts";
import {
  commit,
  eventOf,
  failure,
  isRefusal,
  nothingChanged,
  recordStep,
  requireLock,
  requireTransaction,
  type Work,
} from "./run-step.ts";

/** Statements that are done together or not at all, by their indexes; the end is not among them. */
interface Part {
  readonly kind: "together" | "batches" | "alone" | "guard";
  readonly first: number;
  readonly end: number;
}

/** A step with what its journal holds, by the index of the statement. */
interface Journaled {
  readonly step: Step;
  readonly entries: ReadonlyMap<number, JournalEntry>;
  /** Whether something of it was done before: what guards ask of the rows is over then, and they are in no journal. */
  readonly isBegun: boolean;
  readonly work: Work;
}

/**
 * What can be rolled back commits together with its journal entries. Anything else is recorded with what its probes find before it
 * runs, and again after, so that a run that was cut off knows what was under way and can see whether it was done.
 */
export async function runSteps(step: Step, work: Work): Promise<boolean> {
  const { connection, options } = work;
  requireProbes(step, work);
  await work.ensureTables();
  if (await work.isTaken(step)) return false;
  await work.beforeChange(step);
  const start = performance.now();
  const entries = await entriesOf(step, work);
  const isBegun = [...entries.values()].some(({ state }) => state !== "failed");
  const journaled = { step, entries, isBegun, work };
  tellResumed(journaled);
  let isFirst = true;
  for (const part of partsOf(step, work)) {
    if (part.kind === "guard" && isBegun) continue;
    if (entries.get(part.end - 1)?.state === "done") {
      await setAgain(part, journaled);
      continue;
    }
    await heedStop(step, part.first, work);
    await requireLock(step, work, isFirst);
    isFirst = false;
    if (!(await runPart(part, journaled))) return false;
  }
  options.onProgress?.({ ...eventOf(step), kind: "recording" });
  await connection.begin();
  if (await isOvertaken(step, work)) return false;
  await connection.execute(recordStep(step, performance.now() - start));
  await connection.execute(clearJournal);
  await commit(step, connection, stopped(step, step.statements.length));
  return true;
}

/** What would do its work twice without a word has to say how it is seen that it was done. */
function requireProbes(step: Step, { engine }: Work): void {
  const blind = step.statements.findIndex((sql, index) => {
    const annotations = annotationsOf(step, index);
    return (
      kindOf(sql, annotations, engine) === "alone" && annotations.probes.length === 0 && engine.repeatsSilently(sql)
    );
  });
  if (blind < 0) return;
  throw new MigrationError(
    `statement ${blind + 1} of ${step.file} has no probe: after a crash nothing would tell whether it was done\n  ${firstLine(step.statements[blind] ?? "")}\n${nothingChanged(step)}`,
    {
      hint: "write a query for one value and what it finds after the statement, on the line above it: `-- probe: SELECT count(*) FROM … -> '1'`",
      version: step.version,
    },
  );
}

/** Where only a transaction is the lock, another run may have been faster; this one's transaction is then rolled back. */
async function isOvertaken(step: Step, { connection, engine, isTaken }: Work): Promise<boolean> {
  if (engine.lock.coversRun || !(await isTaken(step))) return false;
  await connection.rollback();
  return true;
}

/** Where DDL can be rolled back, all statements up to one that no transaction holds are one part. */
function partsOf(step: Step, { engine }: Work): readonly Part[] {
  const parts: Part[] = [];
  for (const [first, sql] of step.statements.entries()) {
    const kind = kindOf(sql, annotationsOf(step, first), engine);
    const last = parts.at(-1);
    const joins = engine.undoesDdl && kind === "together" && last?.kind === "together";
    parts.push({ kind, first: joins ? (parts.pop()?.first ?? first) : first, end: first + 1 });
  }
  return parts;
}

function kindOf(sql: string, { guard, batch }: Annotations, engine: Work["engine"]): Part["kind"] {
  if (guard !== undefined) return engine.undoesDdl ? "together" : "guard";
  if (batch !== undefined) return "batches";
  return engine.joinsTransaction(sql) ? "together" : "alone";
}

/** False when another run had taken the step meanwhile. */
async function runPart(part: Part, journaled: Journaled): Promise<boolean> {
  const { first } = part;
  switch (part.kind) {
    case "guard":
      await askAt(first, journaled, first);
      return true;
    case "together":
      return runTogether(part, journaled);
    case "batches":
      return runBatches(first, journaled);
    case "alone":
      await runAlone(first, journaled);
      return true;
  }
}

/** What a statement that is done has set for its session, this one has to have, too. */
async function setAgain({ first, end }: Part, { step, work }: Journaled): Promise<void> {
  const settings = step.statements.slice(first, end).filter((sql) => /^set\s+(?!local\b|transaction\b)/i.test(sql));
  for (const sql of settings) await work.statements.execute(sql);
}

/** A request to stop that came since the last statement. */
async function heedStop(step: Step, index: number, { statements }: Work): Promise<void> {
  try {
    await statements.check();
  } catch (error) {
    throw failure(step, index, error, stopped(step, index));
  }
}

async function askAt(index: number, { step, work }: Journaled, doneUpTo: number): Promise<void> {
  const finding = step.annotations[index]?.guard;
  if (finding === undefined) return;
  const state = isUntouched(step, doneUpTo) ? nothingChanged(step) : stopped(step, doneUpTo);
  tellStatement(step, index, work);
  try {
    await askGuard(step, index, finding, work.statements, state);
  } catch (error) {
    throw isRefusal(error) ? error : failure(step, index, error, state);
  }
}

/** The journal of this step by the index of the statement; one of other statements is a refusal. */
async function entriesOf(step: Step, { connection }: Work): Promise<Journaled["entries"]> {
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

function tellResumed({ step, entries, work }: Journaled): void {
  if (entries.size === 0) return;
  const done = [...entries].flatMap(([index, { state }]) => (state === "done" ? [index + 1] : []));
  const next = Math.max(0, ...done) + 1;
  const place = next > step.statements.length ? "its end" : `statement ${next} of ${step.statements.length}`;
  work.notice(`${step.file} had stopped before: it goes on at ${place}`);
}

async function runTogether({ first, end }: Part, journaled: Journaled): Promise<boolean> {
  const { step, isBegun, work } = journaled;
  const { connection } = work;
  const state = stopped(step, first);
  let index = first;
  try {
    await work.statements.begin();
    if (await isOvertaken(step, work)) return false;
    for (; index < end; index++) {
      requireTransaction(step, connection, index);
      if (annotationsOf(step, index).guard !== undefined) {
        if (!isBegun) await askAt(index, journaled, first);
        continue;
      }
      tellStatement(step, index, work);
      await record(journaled, index, { state: "done" });
      await work.statements.execute(step.statements[index] ?? "");
    }
  } catch (error) {
    await connection.rollback().catch(() => {});
    throw isRefusal(error) ? error : failure(step, index, error, state);
  }
  await commit(step, connection, state);
  return true;
}

async function runBatches(index: number, journaled: Journaled): Promise<boolean> {
  const { step, entries, work } = journaled;
  const { connection, engine, options } = work;
  const { batch } = annotationsOf(step, index);
  if (batch === undefined) return true;
  tellStatement(step, index, work);
  const total = await countAll(batch, connection);
  let { rows, after } = entries.get(index)?.watermark ?? { rows: 0, after: undefined };
  let isKnown = entries.has(index);
  for (let isLast = false; !isLast; ) {
    await heedStop(step, index, work);
    await requireLock(step, work, false);
    const through = await nextBound(batch, after, connection, engine);
    isLast = through === undefined;
    const sql = batchSql(step.statements[index] ?? "", batch, after, through);
    rows = isLast ? Math.max(rows, total) : rows + batch.size;
    after = through;
    const watermark = after === undefined ? undefined : { rows, after };
    try {
      await work.statements.begin();
      if (await isOvertaken(step, work)) return false;
      await record(journaled, index, { state: isLast ? "done" : "started", watermark }, isKnown);
      await work.statements.execute(sql);
      requireTransaction(step, connection, index + 1);
    } catch (error) {
      await connection.rollback().catch(() => {});
      throw isRefusal(error) ? error : failure(step, index, error, stopped(step, index));
    }
    await commit(step, connection, stopped(step, index));
    isKnown = true;
    options.onProgress?.({ ...eventOf(step), kind: "batch", statement: index + 1, rows, total: Math.max(rows, total) });
  }
  return true;
}

async function runAlone(index: number, journaled: Journaled): Promise<void> {
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

/** Writes the statement's entry; `isKnown` says whether it has one, where that is not as it was when the step began. */
async function record(
  { step, entries, work }: Journaled,
  index: number,
  entry: Pick<JournalEntry, "state" | "before" | "watermark">,
  isKnown = entries.has(index),
): Promise<void> {
  const { version, direction, statements } = step;
  const whole = { version, direction, statement: index + 1, hash: hash(statements[index] ?? ""), ...entry };
  await work.connection.execute(writeJournal(whole, isKnown, work.engine.literal));
}

function annotationsOf(step: Step, index: number): Annotations {
  return step.annotations[index] ?? noAnnotations;
}

function tellStatement(step: Step, index: number, { options }: Work): void {
  const sql = step.statements[index] ?? "";
  options.onProgress?.({ ...eventOf(step), kind: "statement", statement: index + 1, sql });
}

function tellDone(step: Step, index: number, { notice }: Work): void {
  const what = firstLine(step.statements[index] ?? "");
  notice(`statement ${index + 1} of ${step.file} was under way when the last run ended, and had been done: ${what}`);
}

function hash(sql: string): string {
  return createHash("sha256").update(sql).digest("hex");
}

/** Whether nothing but guards stands before the statement. */
function isUntouched(step: Step, index: number): boolean {
  return step.statements.every((_, i) => i >= index || annotationsOf(step, i).guard !== undefined);
}

function stopped(step: Step, index: number): string {
  if (isUntouched(step, index)) return `nothing of it was done; the database is at version ${step.from} as before`;
  const done = index === 1 ? "statement 1 is" : `statements 1 to ${index} are`;
  const verb = step.direction === "up" ? "upgrade" : "downgrade";
  const next = index < step.statements.length ? `with statement ${index + 1}` : "with its row in schema_version";
  return `the database is between versions ${step.from} and ${step.to}: ${done} done and stay; the next ${verb} goes on ${next}`;
}

function underWay(step: Step, index: number): string {
  return `${stopped(step, index)}, which may or may not have been done: the next run sees which`;
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

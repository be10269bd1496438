/** Runs a migration that no single transaction can hold, in parts; a journal says how far it came, and the next run goes on there. */
import type { Annotations } from "../annotations.ts";
import { MigrationError } from "../errors.ts";
import { clearJournal } from "../schema-version.ts";
import { firstLine } from "../split.ts";
import { runAlone } from "./alone.ts";
import { runBatches } from "./batches.ts";
import { askGuard } from "./guards.ts";
import {
  entriesOf,
  heedStop,
  isUntouched,
  type Journaled,
  type Outcome,
  overtaken,
  record,
  stopped,
  tellResumed,
  tellStatement,
} from "./journal.ts";
import { annotationsOf, type Step } from "./plan.ts";
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

/**
 * What can be rolled back commits together with its journal entries. Anything else is recorded with what its probes find before it
 * runs, and again after, so that a run that was cut off knows what was under way and can see whether it was done.
 */
export async function runSteps(step: Step, work: Work): Promise<boolean> {
  requireProbes(step, work);
  for (;;) {
    const outcome = await goOn(step, work);
    if (outcome !== "moved") return outcome === "done";
  }
}

/** From what the journal says to the end, unless another run comes in between. */
async function goOn(step: Step, work: Work): Promise<Outcome> {
  const { connection, options } = work;
  await work.ensureTables();
  if (await work.isTaken(step)) return "taken";
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
    const outcome = await runPart(part, journaled);
    if (outcome !== "done") return outcome;
  }
  options.onProgress?.({ ...eventOf(step), kind: "recording" });
  await connection.begin();
  const outcome = await overtaken(journaled);
  if (outcome !== undefined) return outcome;
  await connection.execute(recordStep(step, performance.now() - start));
  await connection.execute(clearJournal);
  await commit(step, connection, stopped(step, step.statements.length));
  return "done";
}

/** What a crash would leave nobody able to judge, or would take the meaning of, is refused before anything is done. */
function requireProbes(step: Step, { engine }: Work): void {
  for (const [index, sql] of step.statements.entries()) {
    const annotations = annotationsOf(step, index);
    if (kindOf(sql, annotations, engine) !== "alone") continue;
    const refused = engine.refusedInSteps(sql);
    const isBlind = annotations.probes.length === 0 && engine.needsProbe(sql, step.header.isHandWritten);
    if (refused === undefined && !isBlind) continue;
    const reason = refused?.reason ?? "has no probe: after a crash nothing would tell whether it was done";
    throw new MigrationError(
      `statement ${index + 1} of ${step.file} ${reason}\n  ${firstLine(sql)}\n${nothingChanged(step)}`,
      { hint: refused?.hint ?? probeHint, version: step.version },
    );
  }
}

const probeHint =
  "write a query for one value and what it finds after the statement, on the line above it: `-- probe: SELECT count(*) FROM … -> '1'`";

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

async function runPart(part: Part, journaled: Journaled): Promise<Outcome> {
  const { first } = part;
  switch (part.kind) {
    case "guard":
      await askAt(first, journaled, first);
      return "done";
    case "together":
      return runTogether(part, journaled);
    case "batches":
      return runBatches(first, journaled);
    case "alone":
      return runAlone(first, journaled);
  }
}

/** What a statement that is done has set for its session, this one has to have, too. */
async function setAgain({ first, end }: Part, { step, work }: Journaled): Promise<void> {
  const settings = step.statements.slice(first, end).filter((sql) => work.engine.setsSession(sql));
  for (const sql of settings) await work.statements.execute(sql);
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

async function runTogether({ first, end }: Part, journaled: Journaled): Promise<Outcome> {
  const { step, isBegun, work } = journaled;
  const { connection } = work;
  const state = stopped(step, first);
  let index = first;
  try {
    await work.statements.begin();
    const outcome = await overtaken(journaled);
    if (outcome !== undefined) return outcome;
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
  return "done";
}

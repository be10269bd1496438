/** Takes a whole step as one transaction, and sends it to the server at once where it can be. */
import { ConnectionError } from "../errors.ts";
import { firstLine } from "../split.ts";
import type { MigrationEngine } from "./engine.ts";
import { annotationsOf, type Step } from "./plan.ts";
import {
  commitUnknown,
  eventOf,
  failure,
  recordWhole,
  requireLock,
  rolledBack,
  runTransaction,
  unwritten,
  type Work,
} from "./run-step.ts";
import { StopRequest } from "./statements.ts";

/** Runs a whole migration with its row as one transaction. False when another runner had taken it. */
export function runWhole(step: Step, work: Work): Promise<boolean> {
  const { pipeline } = work.engine;
  return pipeline === undefined || !fits(step, work, pipeline)
    ? runTransaction(step, work)
    : runAtOnce(step, work, pipeline);
}

type Pipeline = NonNullable<MigrationEngine["pipeline"]>;

/**
 * What a guard finds has to be read before anything goes on. A run that somebody may stop, or whose process is killed because it takes
 * too long, is to end between two statements: what has been sent at once is finished by the server, whoever sent it.
 */
function fits(step: Step, work: Work, pipeline: Pipeline): boolean {
  const takes = (sql: string, index: number) => annotationsOf(step, index).guard === undefined && pipeline.takes(sql);
  const isWatched = work.options.signal !== undefined;
  return !isWatched && work.connection.pipeline !== undefined && work.hasTables() && step.statements.every(takes);
}

/** BEGIN and the question for the lock. */
const before = 2;

async function runAtOnce(step: Step, work: Work, { check, elapsed }: Pipeline): Promise<true> {
  const { connection, statements, options } = work;
  await work.beforeChange(step);
  const wasLost = connection.isLost;
  const all = ["BEGIN", check(work), ...step.statements, ...recordWhole(step, elapsed, work), "COMMIT"];
  let done = 0;
  const onDone = () => {
    done++;
    const index = done - before;
    const sql = step.statements[index];
    if (sql !== undefined) options.onProgress?.({ ...eventOf(step), kind: "statement", statement: index + 1, sql });
    else if (index === step.statements.length) options.onProgress?.({ ...eventOf(step), kind: "recording" });
  };
  try {
    await statements.pipeline(all, onDone);
    return true;
  } catch (error) {
    // Nothing goes to a server that is known to be gone. Any other one may have had all of it, up to COMMIT.
    if (error instanceof ConnectionError) throw wasLost ? error : commitUnknown(whileAt(step, done - before));
    await connection.rollback().catch(() => {});
    if (done < before && !(error instanceof StopRequest)) await requireLock(step, work);
    const isStep = done >= before && (done < before + step.statements.length || done === all.length - 1);
    throw unwritten(step, isStep ? failure(step, failedAt(step, done), error, rolledBack(step)) : error);
  }
}

/** What COMMIT refuses is told of the last statement. */
const failedAt = ({ statements }: Step, done: number): number => Math.min(done - before, statements.length - 1);

/** Where the connection was lost. */
function whileAt({ statements, file }: Step, index: number): string {
  const sql = statements[index];
  if (sql === undefined) return `while ${file} was being ${index < 0 ? "begun" : "committed"}`;
  return `at statement ${index + 1} of ${statements.length} in ${file}\n  ${firstLine(sql)}`;
}

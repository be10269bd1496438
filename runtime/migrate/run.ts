/** Upgrade and downgrade: takes the lock, reads the state under it, checks the chain, takes each step once. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Connection, Driver } from "../driver.ts";
import {
  DeadlockError,
  LockTimeoutError,
  MigrationError,
  SerializationError,
  StoppedError,
  UsageError,
} from "../errors.ts";
import {
  dropJournal,
  dropTables,
  type JournalEntry,
  readApplied,
  readChain,
  readJournal,
  readNewestVersion,
} from "../schema-version.ts";
import { whenAtHead } from "./at-head.ts";
import type { Safeguard } from "./backup.ts";
import { type Link, verifyApplied } from "./chain.ts";
import { type Course, newCourse } from "./course.ts";
import { dryRun } from "./dry-run.ts";
import type { MigrationEngine } from "./engine.ts";
import { defaultLockTimeout, type Session, underLock } from "./lock.ts";
import { runWhole } from "./pipeline.ts";
import { planSteps, type Step } from "./plan.ts";
import type { MigrateOptions, Run } from "./progress.ts";
import { runRebuild } from "./rebuild.ts";
import { reported } from "./report.ts";
import type { Work } from "./run-step.ts";
import { loadLinks, type MigrationSource, versionsOf } from "./source.ts";
import { StopRequest } from "./statements.ts";
import { runSteps } from "./steps-mode.ts";
import { takeOver } from "./takeover.ts";
import { resolveTarget, type Target } from "./target.ts";

/** Milliseconds to wait for tables that other programs keep locked. */
const defaultTablePatience = 40_000;

/** Applies what is pending up to the target, `head` by default. With nothing pending at head that is one query. */
export async function upgrade(
  driver: Driver,
  source: MigrationSource,
  target: Target = "head",
  options: MigrateOptions = {},
): Promise<Run> {
  return reported(driver, options, (kept) => upgradeTo(driver, source, target, options, kept));
}

async function upgradeTo(
  driver: Driver,
  source: MigrationSource,
  target: Target,
  options: MigrateOptions,
  kept: Safeguard,
): Promise<Run> {
  const links = source.head === undefined ? await loadLinks(source) : undefined;
  const head = source.head ?? links?.at(-1);
  const nothing = head !== undefined && target === "head" ? await whenAtHead(driver, head, options) : undefined;
  return nothing ?? migrate(driver, links ?? (await loadLinks(source)), target, "up", options, kept);
}

/** The same where it is known already that the database is not at the head. */
export async function upgradePending(
  driver: Driver,
  source: MigrationSource,
  target: Target,
  options: MigrateOptions,
): Promise<Run> {
  return reported(driver, options, async (kept) =>
    migrate(driver, await loadLinks(source), target, "up", options, kept),
  );
}

/** Undoes migrations down to the target. At base the runtime's own tables go, too. */
export async function downgrade(
  driver: Driver,
  source: MigrationSource,
  target: Target,
  options: MigrateOptions = {},
): Promise<Run> {
  return reported(driver, options, async (kept) =>
    migrate(driver, await loadLinks(source), target, "down", options, kept),
  );
}

async function migrate(
  driver: Driver,
  links: readonly Link[],
  target: Target,
  direction: "up" | "down",
  options: MigrateOptions,
  kept: Safeguard,
): Promise<Run> {
  const course = newCourse(options);
  return underLock(driver, options, async (session) => {
    const { connection, engine } = session;
    if (session.losses > 0) course.notices.add("the connection was lost, and the run went on with another one");
    const applied = await readApplied(connection, engine);
    const at = verifyApplied(applied ?? [], links).at(-1)?.version ?? 0;
    // A target such as +1 counts from where the run began.
    course.way ??= { from: at, to: resolveTarget(target, at, versionsOf(links)) };
    const { from, to } = course.way;
    if (direction === "up" ? to < at : to > at) throw wrongWay(direction, at, to);
    const steps = planSteps(links, at, to, driver.dialect);
    await session.statements.limit(options.statementTimeout);
    const journal = applied === undefined ? [] : await readJournal(connection);
    if (options.dryRun === true) {
      refuseUnfinished(journal, at, steps[0], links);
      return dryRun(session, steps, { from, to, hasTables: applied !== undefined, isHalfway: journal.some(isDone) });
    }
    course.findAt(at);
    for (const notice of applied === undefined ? [] : await takeOver(connection, engine, applied, links))
      course.notices.add(notice);
    refuseUnfinished(journal, at, steps[0], links);
    const state = { hasTables: applied !== undefined, hasJournal: journal.length > 0, kept };
    if (steps.length > 0) await takeSteps(steps, session, options, course, state);
    if (direction === "down" && to === 0) await dropRuntimeTables(connection, engine);
    if (course.taken.length > 0) driver.renew();
    return { from, to, steps: course.taken, dryRun: false, notices: [...course.notices] };
  });
}

function wrongWay(direction: "up" | "down", from: number, to: number): UsageError {
  return direction === "up"
    ? new UsageError(`version ${to} lies behind: the database is at ${from}`, {
        hint: `colonnade downgrade ${to === 0 ? "base" : to}`,
      })
    : new UsageError(`version ${to} lies ahead: the database is at ${from}`, { hint: `colonnade upgrade ${to}` });
}

/** What failed was not done: with nothing else in its journal, the database is as it was before. */
const isDone = ({ state }: JournalEntry): boolean => state !== "failed";

/** A migration that stopped in the middle is gone on with, or nothing is done: "nothing pending" would not be true. */
function refuseUnfinished(
  journal: readonly JournalEntry[],
  at: number,
  first: Step | undefined,
  links: readonly Link[],
): void {
  const entry = journal.find(isDone);
  if (entry === undefined || (entry.version === first?.version && entry.direction === first.direction)) return;
  const goOn =
    entry.direction === "up"
      ? `upgrade ${entry.version}`
      : `downgrade ${links.find(({ version }) => version === entry.version)?.before || "base"}`;
  throw new MigrationError(
    `the database is not quite at version ${at}: migration ${entry.version} ${entry.direction} stopped in the middle`,
    { hint: `\`colonnade ${goOn}\` goes on with it`, version: entry.version },
  );
}

/** What the run found, and what keeps it. */
interface Found {
  readonly hasTables: boolean;
  readonly hasJournal: boolean;
  readonly kept: Safeguard;
}

async function takeSteps(
  steps: readonly Step[],
  session: Session,
  options: MigrateOptions,
  course: Course,
  { hasTables, hasJournal, kept }: Found,
): Promise<void> {
  const { connection, engine, statements } = session;
  let isThere = hasTables;
  /** The mark under which the database was found to be where the run had brought it. */
  let undisturbed: unknown;
  const work: Work = {
    ...session,
    options,
    async ensureTables() {
      if (isThere) return;
      // Another runner may have made them while this one waited for SQLite's lock.
      const [exists] = await connection.select(engine.tableExists);
      if (exists === undefined) for (const sql of engine.createTables) await connection.execute(sql);
    },
    hasTables: () => isThere,
    hasJournal,
    beforeChange: (step) => kept.before(step, connection),
    async isTaken(step) {
      if (engine.lock.coversRun) return false;
      const mark = await readMark(connection, engine);
      if (mark !== undefined && mark === undisturbed) return false;
      const isTaken = await wasTakenMeanwhile(step, connection, engine);
      undisturbed = isTaken ? undefined : mark;
      return isTaken;
    },
    notice: (text) => course.notices.add(text),
  };
  for (const step of steps) {
    course.begin(step);
    try {
      await statements.limit(step.header.statementTimeout ?? options.statementTimeout);
      await statements.check();
      const wasTaken = await takeStep(step, work);
      course.end(wasTaken);
    } catch (error) {
      throw error instanceof StopRequest ? stoppedBefore(step) : error;
    }
    isThere = true;
  }
}

function stoppedBefore(step: Step): StoppedError {
  return new StoppedError(`stopped before ${step.file}\nthe database is at version ${step.from}`, {
    version: step.version,
  });
}

/** Stays the same while nobody else commits. */
async function readMark(connection: Connection, { mark }: MigrationEngine): Promise<unknown> {
  if (mark === undefined) return undefined;
  const [[value] = []] = await connection.rows(mark, []);
  return value;
}

/** Where the lock is each migration's own transaction, another runner may have come in between. */
async function wasTakenMeanwhile(step: Step, connection: Connection, engine: MigrationEngine): Promise<boolean> {
  const version = await readNewestVersion(connection, engine);
  if (version === step.from) return false;
  const isBeyond = step.direction === "up" ? version >= step.to : version <= step.to;
  if (!isBeyond || (step.direction === "up" && (await readChain(connection, step.version)) !== step.row.chain)) {
    throw new MigrationError(`another program brought the database to version ${version} while ${step.file} waited`, {
      hint: "run the command again: it looks at what the database holds before it does anything",
      version: step.version,
    });
  }
  return true;
}

const modes = { transaction: runWhole, rebuild: runRebuild, steps: runSteps } as const;

/**
 * Takes one step; a lock that another program held too long, or a deadlock with it, is met by trying again. The lock of the session ends a
 * try after a few seconds, so that those who wait behind it come to their turn.
 */
async function takeStep(step: Step, work: Work): Promise<boolean> {
  const { engine, options } = work;
  const patience = options.lockTimeout ?? (engine.lock.coversRun ? defaultTablePatience : defaultLockTimeout);
  const deadline = performance.now() + patience;
  for (let attempt = 1; ; attempt++) {
    try {
      // What the step has set for itself stays set when it goes on in the same session.
      return await modes[step.header.mode](step, attempt === 1 ? work : { ...work, settings: {} });
    } catch (error) {
      if (performance.now() >= deadline || !isPassing(error)) throw error;
      work.notice(`${step.file} met a lock and was tried again`);
      // A request to stop is heard when it is tried again.
      const pause = 100 * Math.min(attempt, 10) * (0.5 + Math.random());
      await sleep(pause, undefined, options.signal === undefined ? {} : { signal: options.signal }).catch(() => {});
    }
  }
}

function isPassing(error: unknown): boolean {
  const reason = error instanceof MigrationError ? error.cause : error;
  return reason instanceof LockTimeoutError || reason instanceof DeadlockError || reason instanceof SerializationError;
}

/** Unless another runner has dropped them, or has begun anew, in the meantime. */
async function dropRuntimeTables(connection: Connection, engine: MigrationEngine): Promise<void> {
  await connection.begin();
  try {
    const [exists] = await connection.select(engine.tableExists);
    if (exists === undefined) await connection.execute(dropJournal);
    else if ((await readNewestVersion(connection, engine)) === 0)
      for (const sql of dropTables) await connection.execute(sql);
    if (connection.inTransaction) await connection.commit();
  } catch (error) {
    await connection.rollback().catch(() => {});
    throw error;
  }
}

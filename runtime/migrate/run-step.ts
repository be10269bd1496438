/** Takes one step in the mode that its header asks for, and says exactly what state a failure leaves. */
import type { Connection } from "../driver.ts";
import {
  ColonnadeError,
  CommitUnknownError,
  ConnectionError,
  LockTimeoutError,
  MigrationError,
  ReadOnlyError,
  StoppedError,
} from "../errors.ts";
import { clearJournal, deleteVersion, insertVersion } from "../schema-version.ts";
import { firstLine } from "../split.ts";
import type { MigrationEngine } from "./engine.ts";
import { askGuard } from "./guards.ts";
import { look, type Session } from "./lock.ts";
import type { Step } from "./plan.ts";
import type { MigrateOptions } from "./progress.ts";
import { StopRequest } from "./statements.ts";

/** What every mode needs at hand. */
export interface Work extends Omit<Session, "losses"> {
  readonly options: MigrateOptions;
  /** Creates the bookkeeping tables where they are missing; inside the first transaction where DDL can be undone. */
  ensureTables(): Promise<void>;
  /** Whether they are known to be there. */
  hasTables(): boolean;
  /** Whether the journal held entries when the run began. */
  readonly hasJournal: boolean;
  /** Whether another runner took this step meanwhile; asked under the lock. */
  isTaken(step: Step): Promise<boolean>;
  /** Called once nothing but this step's changes is to come, in its transaction where it has one. */
  beforeChange(step: Step): Promise<void>;
  notice(text: string): void;
}

export const eventOf = (step: Step) => ({
  version: step.version,
  name: step.name,
  direction: step.direction,
  statements: step.statements.length,
});

/** The statement that records the step. */
export function recordStep(step: Step, duration: number | string | undefined): string {
  return step.direction === "up" ? insertVersion(step.row, duration) : deleteVersion(step.version);
}

/** The statements that record a step which was taken as a whole: then the journal is of no use any more. */
export function recordWhole(step: Step, duration: number | string, { hasJournal }: Work): readonly string[] {
  return [recordStep(step, duration), ...(hasJournal ? [clearJournal] : [])];
}

/** Runs a whole migration with its row as one transaction. False when another runner had taken it. */
export async function runTransaction(
  step: Step,
  work: Work,
  statements: (step: Step, work: Work) => Promise<readonly string[]> = runStatements,
): Promise<boolean> {
  const { connection, engine } = work;
  // Creating a table would commit the transaction where DDL does.
  if (!engine.undoesDdl) {
    requireNoDdl(step, engine);
    await work.ensureTables();
  }
  try {
    await work.statements.begin();
    await requireLock(step, work);
    await work.ensureTables();
    if (await work.isTaken(step)) {
      await connection.rollback();
      return false;
    }
    await work.beforeChange(step);
    for (const sql of await statements(step, work)) await connection.execute(sql);
    await commit(step, connection, rolledBack(step));
    return true;
  } catch (error) {
    await connection.rollback().catch(() => {});
    throw unwritten(step, error);
  }
}

function requireNoDdl(step: Step, engine: MigrationEngine): void {
  const index = step.statements.findIndex((sql) => !engine.joinsTransaction(sql));
  if (index < 0) return;
  throw new MigrationError(
    `statement ${index + 1} of ${step.file} would commit the transaction that its header asks for\n  ${firstLine(step.statements[index] ?? "")}\n${nothingChanged(step)}`,
    { hint: "write `-- mode: steps` in the header", version: step.version },
  );
}

/**
 * The statements, each only while the transaction is still the one that was begun, and `verify` after them. Answers what records the
 * step, which is to be run next.
 */
export async function runStatements(step: Step, work: Work, verify?: () => Promise<void>): Promise<readonly string[]> {
  const { connection, statements, options } = work;
  const start = performance.now();
  for (const [index, sql] of step.statements.entries()) {
    requireTransaction(step, connection, index);
    options.onProgress?.({ ...eventOf(step), kind: "statement", statement: index + 1, sql });
    const finding = step.annotations[index]?.guard;
    try {
      if (finding === undefined) await statements.execute(sql);
      else await askGuard(step, index, finding, statements, nothingChanged(step));
    } catch (error) {
      throw isRefusal(error) ? error : failure(step, index, error, rolledBack(step));
    }
  }
  await verify?.();
  requireTransaction(step, connection, step.statements.length);
  options.onProgress?.({ ...eventOf(step), kind: "recording" });
  return recordWhole(step, performance.now() - start, work);
}

/**
 * Where one lock keeps the whole database, or nothing can be written, not even the transaction or its bookkeeping begins. An error of a
 * statement says that it can only be read, too: then it is an error of that kind.
 */
export function unwritten(step: Step, error: unknown): unknown {
  const hint = "see which program has the database open, and whether this user and this URL may write it";
  if (error instanceof MigrationError && error.cause instanceof ReadOnlyError)
    return new ReadOnlyError(error.reason, { hint, cause: error });
  if (!(error instanceof LockTimeoutError || error instanceof ReadOnlyError)) return error;
  const Kind = error instanceof LockTimeoutError ? LockTimeoutError : ReadOnlyError;
  return new Kind(`${step.file} cannot be run: ${error.reason}\n${nothingChanged(step)}`, {
    hint: error.hint ?? hint,
    cause: error,
    ...(error.code === undefined ? {} : { code: error.code }),
  });
}

/** Ends the transaction; `state` says what the database holds if it refuses. */
export async function commit(step: Step, connection: Connection, state: string): Promise<void> {
  requireTransaction(step, connection, step.statements.length);
  try {
    await connection.commit();
  } catch (error) {
    if (!(error instanceof ConnectionError)) {
      await connection.rollback().catch(() => {});
      throw failure(step, step.statements.length - 1, error, state);
    }
    throw commitUnknown(`while ${step.file} was being committed`);
  }
}

/** The connection was lost `when` a COMMIT had been sent, and not yet answered. */
export function commitUnknown(when: string): CommitUnknownError {
  return new CommitUnknownError(`the connection was lost ${when}`, {
    hint: "run the command again: it looks at what the database holds before it does anything",
  });
}

/**
 * Behind a pooler that changes sessions between statements, the lock stays with another one. Before the first statement of a step the
 * session's settings have to be those that the run began with, too; what a step sets for itself is its own business.
 */
export async function requireLock(step: Step, work: Work, isFirst: boolean = true): Promise<void> {
  const found = await look(work.connection, work.engine);
  const { id, settings } = work;
  const { holdsLock, settings: now } = found;
  const changed = isFirst ? Object.keys(settings).find((name) => settings[name] !== now[name]) : undefined;
  if (changed !== undefined) {
    throw new MigrationError(
      `${step.file} cannot begin: ${changed} was ${settings[changed]}, and is ${now[changed]} now\n${nothingChanged(step)}`,
      {
        hint: "a migration before it set that for the session, and should set it back at its end; the next run begins with the usual settings",
        version: step.version,
      },
    );
  }
  if (holdsLock && found.id === id) return;
  throw new MigrationError(`the session no longer holds the migration lock before ${step.file}`, {
    hint: "give the database's own URL, not that of a pooler that changes sessions between statements",
    version: step.version,
  });
}

/** SQLite rolls back by itself when the disk is full, MySQL commits before DDL; what follows would then stand alone. */
export function requireTransaction(step: Step, connection: Connection, index: number): void {
  if (connection.inTransaction) return;
  const statement = step.statements[index - 1];
  throw new MigrationError(
    `${step.file}: the database ended the transaction by itself${statement === undefined ? "" : ` at statement ${index} of ${step.statements.length}\n  ${firstLine(statement)}`}`,
    {
      hint: "a COMMIT, DDL that commits (write `-- mode: steps` in the header), or an engine that gave up; `colonnade status` says what the database holds",
      version: step.version,
    },
  );
}

/** What a guard found, as opposed to an error of the engine. */
export const isRefusal = (error: unknown): error is MigrationError => error instanceof MigrationError;

export const nothingChanged = ({ from }: Step): string =>
  `nothing was changed; the database is at version ${from} as before`;

export const rolledBack = ({ from }: Step): string =>
  `all of it was rolled back; the database is at version ${from} as before`;

/** What to do about an error that does not say so itself. */
const mending =
  "mend what it names in the database, or in the file if no other database has applied it, and run the command again";

/** A failed statement, with where it stands and what the database holds now. */
export function failure(step: Step, index: number, error: unknown, state: string): MigrationError {
  const statement = step.statements[index] ?? "";
  if (error instanceof StopRequest) {
    const where = `statement ${index + 1} of ${step.statements.length} in ${step.file}`;
    const what = error.inStatement ? `stopped: ${where} was cancelled` : `stopped before ${where}`;
    return new StoppedError(`${what}\n  ${firstLine(statement)}\n${state}`, { version: step.version });
  }
  const reason = error instanceof ColonnadeError ? error.reason : String(error);
  const doing = step.direction === "up" ? "migration" : "undoing migration";
  const { code, hint } = error instanceof ColonnadeError ? error : {};
  return new MigrationError(
    `${doing} ${step.version} failed at statement ${index + 1} of ${step.statements.length} in ${step.file}: ${reason}\n  ${firstLine(statement)}\n${state}`,
    { version: step.version, cause: error, ...(code === undefined ? {} : { code }), hint: hint ?? mending },
  );
}

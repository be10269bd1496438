/** The backup of a run: made under the lock just before the first change, and named in whatever the run says afterwards. */
import type { Backup, Connection, DialectName, Driver } from "../driver.ts";
import { ColonnadeError, MigrationError, UsageError } from "../errors.ts";
import type { DatabaseUrl } from "../url.ts";
import { migrationEngine } from "./engine.ts";
import type { Step } from "./plan.ts";
import type { MigrateOptions } from "./progress.ts";

/** What copies the database once, before its first change. */
export interface Safeguard {
  /** Called before a step changes anything; makes the backup unless an earlier step of the run was taken already. */
  before(step: Step, connection: Connection): Promise<void>;
  /** What was made, if anything was asked for and something was pending. */
  made(): Backup | undefined;
}

/** Why the database of a URL cannot be backed up by a run, before anything connects to it; undefined where it can. */
export function backupRefusal(url: DatabaseUrl): UsageError | undefined {
  const isFile = url.form === "file" && url.file !== ":memory:";
  return isFile ? undefined : noBackup(url.dialect, url.redacted);
}

function noBackup(dialect: DialectName, database: string): UsageError {
  return new UsageError(`only SQLite files can be backed up by a run, and ${database} is none`, {
    hint: migrationEngine(dialect).backupAdvice,
  });
}

/** Refuses before anything runs what could not be copied. */
export function requireBackup(driver: Driver, { backup }: MigrateOptions): void {
  if (backup === undefined || backup === false || driver.backup !== undefined) return;
  throw noBackup(driver.dialect, "this database");
}

/**
 * The copy is made inside the transaction that will change the database, so that no write of another program falls between the two;
 * a step that is no transaction gets one for as long as the copy takes.
 */
export function safeguard(driver: Driver, { backup: wanted, onProgress }: MigrateOptions): Safeguard {
  let backup: Backup | undefined;
  return {
    async before(step, connection) {
      if (wanted === undefined || wanted === false || driver.backup === undefined) return;
      // A step that is tried again is preceded by a copy again: others may have written in between.
      if (backup !== undefined && backup.version !== step.from) return;
      const start = performance.now();
      const isOpen = connection.inTransaction;
      if (!isOpen) await connection.begin();
      try {
        backup = await driver.backup({ version: step.from, ...(wanted === true ? {} : { to: wanted }) });
      } catch (error) {
        throw notMade(error, step);
      } finally {
        if (!isOpen) await connection.rollback();
      }
      onProgress?.({ kind: "backup", backup, durationMs: performance.now() - start });
    },
    made: () => backup,
  };
}

function notMade(error: unknown, step: Step): ColonnadeError {
  if (error instanceof UsageError) return error;
  const reason = error instanceof ColonnadeError ? error.reason : String(error);
  const known = error instanceof ColonnadeError ? error : undefined;
  return new MigrationError(`no backup could be made before ${step.file}: ${reason}`, {
    hint: known?.hint ?? `nothing was changed: the database is at version ${step.from} as before`,
    version: step.version,
    cause: error,
    ...(known?.code === undefined ? {} : { code: known.code }),
  });
}

/** Adds the way back to the message of a run's error, whose class and hint stay. */
export function nameBackup(error: unknown, backup: Backup | undefined): void {
  if (backup === undefined || !(error instanceof ColonnadeError)) return;
  const { reason, hint } = error;
  error.message = `${reason}\n${backupText(backup)}${hint === undefined ? "" : `\nhint: ${hint}`}`;
}

/** Where the backup is and how to go back to it, two lines. */
export function backupText({ path, version, isNew, restore }: Backup): string {
  const state = version === 0 ? "from before the first migration" : `of version ${version}`;
  return `the backup ${state} is ${path}${isNew ? "" : " (made before; the database has not changed since)"}\nto go back to it: ${restore}`;
}

/** What a run tells while it goes on, and what it was told. */
import type { Backup } from "../driver.ts";
import type { Direction } from "../migration-file.ts";

export interface MigrateOptions {
  /** Runs everything and rolls back; where DDL cannot be rolled back, only says what would run. */
  readonly dryRun?: boolean;
  /**
   * Milliseconds to wait for another runner, by default 600,000, and for tables that other programs keep locked, by default 40,000:
   * the wait is made of short tries, so that nobody else is kept waiting behind it.
   */
  readonly lockTimeout?: number;
  /**
   * Copies a SQLite file before its first change, if anything is pending: beside it as `FILE.v0003.backup`, 0003 being the version that
   * it holds, or to the path that is given. Writers wait meanwhile. Without a copy nothing is changed. Other databases are a UsageError.
   */
  readonly backup?: boolean | string;
  /** Milliseconds that one statement of a migration may take; unlimited by default. On SQLite that is seen when it has ended. */
  readonly statementTimeout?: number;
  /** Milliseconds to try to connect again when the connection was lost. Default 60,000. */
  readonly reconnectTimeout?: number;
  /**
   * Stops the run with a StoppedError that says where the database stands. A statement under way is cancelled on the server; on
   * SQLite, whose statements hold the process up, it ends first. One that could not be cancelled any more counts as done.
   */
  readonly signal?: AbortSignal;
  readonly onProgress?: (event: Progress) => void;
}

/** Everything that happens in a run, in order; `logRecord` makes an entry of a log of each. */
export type Progress =
  /** For another runner, for sessions that hold a lock on what a statement needs, or for another connection. */
  | { readonly kind: "waiting"; readonly for: "lock" | "tables" | "connection"; readonly holders?: readonly string[] }
  /** A copy of the database is there, before anything is changed. */
  | { readonly kind: "backup"; readonly backup: Backup; readonly durationMs: number }
  | (StepEvent & { readonly kind: "started" })
  /** Before each statement, counted from 1. */
  | (StepEvent & { readonly kind: "statement"; readonly statement: number; readonly sql: string })
  /** After each batch of a statement: how many rows of how many it has gone over. */
  | (StepEvent & {
      readonly kind: "batch";
      readonly statement: number;
      readonly rows: number;
      readonly total: number;
    })
  /** Before the row in `schema_version` is written or removed. */
  | (StepEvent & { readonly kind: "recording" })
  | (StepEvent & { readonly kind: "done"; readonly durationMs: number })
  /** The last event of a run that did what it was asked for, if only nothing. */
  | { readonly kind: "finished"; readonly run: Run; readonly durationMs: number }
  /** The last event of a run that did not; the error is thrown, too. */
  | { readonly kind: "failed"; readonly error: unknown; readonly durationMs: number };

export interface StepEvent {
  readonly version: number;
  readonly name: string;
  readonly direction: Direction;
  readonly statements: number;
}

/** One migration that a run took. */
export interface TakenStep extends StepEvent {
  readonly file: string;
  readonly durationMs: number;
}

export interface Run {
  readonly from: number;
  readonly to: number;
  readonly steps: readonly TakenStep[];
  readonly dryRun: boolean;
  /** The copy that was asked for; undefined where nothing was pending. */
  readonly backup?: Backup;
  /** What a person should know besides: what could not be tried, what was taken up again. */
  readonly notices: readonly string[];
}

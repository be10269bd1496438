/** What a run tells while it goes on, and what it was told. */
import type { Direction } from "../migration-file.ts";

export interface MigrateOptions {
  /** Runs everything and rolls back; where DDL cannot be rolled back, only says what would run. */
  readonly dryRun?: boolean;
  /** Milliseconds to wait for another runner. Default 600,000. */
  readonly lockTimeout?: number;
  readonly onProgress?: (event: Progress) => void;
}

export type Progress =
  /** Another runner holds the lock. */
  | { readonly kind: "waiting" }
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
  | (StepEvent & { readonly kind: "done"; readonly durationMs: number });

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
  /** What a person should know besides: what could not be tried, what was taken up again. */
  readonly notices: readonly string[];
}

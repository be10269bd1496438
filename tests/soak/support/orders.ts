/** What a soak test tells the process that it starts, and what that process tells back. */
import type { Progress } from "../../../runtime/migrate/progress.ts";
import type { Head, Migration } from "../../../runtime/migration.ts";

/** `during`: the call has been sent to the server, and its answer has not come. */
export type Moment = "before" | "during" | "after";

/** Where a process kills itself. */
export interface Failpoint {
  /** Counted from 1, over all calls that the runner makes of the database. */
  readonly call: number;
  readonly moment: Moment;
}

export interface Orders {
  readonly url: string;
  /** A JSON file of `Texts`. */
  readonly migrations: string;
  readonly direction: "up" | "down";
  readonly target: number;
  readonly die?: Failpoint;
  /** The run can be stopped, as the command line's can: then no statement is sent before the one in front of it is done. */
  readonly isStoppable?: boolean;
  /** Says that it is ready, and begins when a line comes on standard input. */
  readonly waits?: boolean;
}

/** The migrations, as generated code carries them. */
export interface Texts {
  readonly migrations: readonly Migration[];
  readonly head: Head;
}

/** One line of JSON on standard output; none is held back, so that a kill loses nothing. */
export type Told = Progress | { readonly kind: "ready" } | { readonly kind: "finished"; readonly steps: number };

/** What the runner and the process that runs its test files tell each other. */

export interface Request {
  /** Absolute. */
  readonly file: string;
  /** The runner's environment, which servers join while files run that need none. */
  readonly env: Readonly<NodeJS.ProcessEnv>;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Connections, timers and the like that the file left open, by their kinds. */
  readonly leftOpen: readonly string[];
}

/** Stands at the end of what a file printed, on both streams: messages and output arrive in no common order. */
export const endOfOutput = "\u0000end of file\n";

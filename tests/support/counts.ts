/** What the process that runs a test file tells the runner. */

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Connections, timers and the like that the file left open, by their kinds. */
  readonly leftOpen: readonly string[];
}

/** Stands at the end of what a file printed, on both streams: messages and output arrive in no common order. */
export const endOfOutput = "\u0000end of file\n";

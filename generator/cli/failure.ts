/** The error that a command ends with: what went wrong, what to do about it, and the exit status. */

/** 0 done, 1 refused, failed or different, 2 wrong usage, 3 database newer than the code, 4 pulled with a rest that no schema says. */
export type ExitStatus = 0 | 1 | 2 | 3 | 4;

export interface FailureDetail {
  /** The next step, in one or a few lines. */
  readonly hint?: string;
  readonly status?: Exclude<ExitStatus, 0>;
  readonly cause?: unknown;
}

export class Failure extends Error {
  override readonly name = "Failure";
  readonly hint: string | undefined;
  readonly status: Exclude<ExitStatus, 0>;

  constructor(message: string, detail: FailureDetail = {}) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.hint = detail.hint;
    this.status = detail.status ?? 1;
  }
}

/** A failure of the command line itself: exit status 2. */
export function wrongUsage(message: string, hint?: string): Failure {
  return new Failure(message, hint === undefined ? { status: 2 } : { status: 2, hint });
}

/** Says why a command failed: what went wrong and what to do, never a stack unless it is asked for, never a password. */
import { ColonnadeError, DatabaseNewerError, UsageError } from "../../runtime/errors.ts";
import { redactWithin } from "../../runtime/url.ts";
import { type ExitStatus, Failure } from "./failure.ts";
import { logFailure } from "./log.ts";
import type { Terminal } from "./terminal.ts";

/** Why something failed, fit to be shown: no password, and the hint apart. */
export interface ToldFailure {
  readonly message: string;
  readonly hint: string | undefined;
  readonly status: Exclude<ExitStatus, 0>;
}

/** Prints the error for a person or, under `--json`, for a machine, and returns the exit status that it means. */
export function explain(error: unknown, terminal: Terminal): ExitStatus {
  const { message, hint, status } = failureOf(error);
  terminal.answer({ error: { message, hint, status } });
  logFailure(error, terminal);
  terminal.note(`${terminal.paint.red(terminal.paint.bold("error:"))} ${message}`);
  if (hint !== undefined) terminal.note(`${terminal.paint.cyan("hint:")} ${hint}`);
  if (process.env.COLONNADE_DEBUG && error instanceof Error) terminal.note(redactWithin(stackOf(error)));
  return status;
}

export function failureOf(error: unknown): ToldFailure {
  const { message, hint, status } = asFailure(error);
  return { message: redactWithin(message), hint: hint === undefined ? undefined : redactWithin(hint), status };
}

function asFailure(error: unknown): ToldFailure {
  if (error instanceof Failure) return error;
  if (error instanceof ColonnadeError) {
    const status = error instanceof DatabaseNewerError ? 3 : error instanceof UsageError ? 2 : 1;
    return { message: error.reason, hint: error.hint, status };
  }
  const message = error instanceof Error ? error.message : String(error);
  if (isSystemError(error)) return { message, hint: undefined, status: 1 };
  return {
    message: `unexpected: ${message}`,
    hint: "this is a fault of Colonnade; COLONNADE_DEBUG=1 shows where it happened",
    status: 1,
  };
}

/** What the operating system refuses says enough by itself: `EACCES: permission denied, open '…'`. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && "code" in error;
}

function stackOf(error: Error): string {
  const stack = error.stack ?? error.message;
  return error.cause instanceof Error ? `${stack}\ncaused by ${stackOf(error.cause)}` : stack;
}

/** Says why a command failed: what went wrong and what to do, never a stack unless it is asked for, never a password. */
import { ColonnadeError, DatabaseNewerError, UsageError } from "../../runtime/errors.ts";
import { type ExitStatus, Failure } from "./failure.ts";
import type { Terminal } from "./terminal.ts";

/** Prints the error for a person or, under `--json`, for a machine, and returns the exit status that it means. */
export function explain(error: unknown, terminal: Terminal): ExitStatus {
  const { message, hint, status } = asFailure(error);
  terminal.answer({ error: { message: redacted(message), hint: hint && redacted(hint), status } });
  terminal.note(`${terminal.paint.red(terminal.paint.bold("error:"))} ${redacted(message)}`);
  if (hint !== undefined) terminal.note(`${terminal.paint.cyan("hint:")} ${redacted(hint)}`);
  if (process.env.COLONNADE_DEBUG && error instanceof Error) terminal.note(redacted(stackOf(error)));
  return status;
}

function asFailure(error: unknown): Pick<Failure, "message" | "hint" | "status"> {
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

/** The last line of defence: no URL in any text keeps its password. */
function redacted(text: string): string {
  return text.replace(/([a-z][a-z0-9+.-]*:\/\/[^\s:/@]*):\S*@/gi, "$1:***@");
}

/** `--log json`: what happens in a run as one JSON line each, on stderr. */
import { errorMembers, logRecord } from "../../runtime/migrate/log-record.ts";
import type { Progress } from "../../runtime/migrate/progress.ts";
import type { Terminal } from "./terminal.ts";

/** Milliseconds between two lines that only say that a run still waits. */
const patience = 30_000;

/** Errors that a line tells of already. */
const logged = new WeakSet<object>();

/** Writes a line for each event of the run on one database; writes none without `--log`. */
export function eventLog(terminal: Terminal, database: string): (event: Progress) => void {
  let waitedAt = Number.NEGATIVE_INFINITY;
  return (event) => {
    if (event.kind === "waiting") {
      if (performance.now() - waitedAt < patience) return;
      waitedAt = performance.now();
    }
    if (event.kind === "failed" && event.error instanceof Error) logged.add(event.error);
    const { level, event: kind, ...members } = logRecord(event);
    terminal.log({ level, event: kind, database, ...members });
  };
}

/** A line for an error that no run told of: the connection, the command line. */
export function logFailure(error: unknown, terminal: Terminal, database?: string): void {
  if (error instanceof Error && logged.has(error)) return;
  terminal.log({
    level: "error",
    event: "failed",
    ...(database === undefined ? {} : { database }),
    ...errorMembers(error),
  });
}

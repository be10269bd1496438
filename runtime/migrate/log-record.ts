/** Makes an entry of a log of each event of a run: plain values, no SQL, no parameters, no password. */
import { ColonnadeError, MigrationError } from "../errors.ts";
import { redactWithin } from "../url.ts";
import type { Progress } from "./progress.ts";

export type LogLevel = "debug" | "info" | "warn" | "error";

/** `event` is the kind of the event; the other members are those of its own that are plain values. */
export interface LogRecord {
  readonly level: LogLevel;
  readonly event: string;
  readonly [member: string]: string | number | boolean | readonly string[] | undefined;
}

/** A kind without a level is a compile error, never an event that no log has. */
const levels = {
  waiting: "info",
  backup: "info",
  started: "info",
  statement: "debug",
  batch: "info",
  recording: "debug",
  done: "info",
  finished: "info",
  failed: "error",
} as const satisfies Record<Progress["kind"], LogLevel>;

/**
 * What an event says to a log. Durations are whole milliseconds under `milliseconds`. A statement is told by its number, since the
 * files hold its text; only an error shows the line that failed.
 */
export function logRecord(event: Progress): LogRecord {
  const { kind, ...own } = event;
  return { level: levels[kind], event: kind, ...membersOf(event), ...durationOf(own) };
}

function durationOf(own: object): { readonly milliseconds?: number } {
  const duration = "durationMs" in own ? Number(own.durationMs) : undefined;
  return duration === undefined ? {} : { milliseconds: Math.round(duration) };
}

function membersOf(event: Progress): Omit<LogRecord, "level" | "event"> {
  switch (event.kind) {
    case "finished": {
      const { from, to, steps, dryRun, notices } = event.run;
      return { from, to, migrations: steps.length, dryRun, ...(notices.length === 0 ? {} : { notices }) };
    }
    case "failed":
      return errorMembers(event.error);
    case "backup": {
      const { path, version, isNew, restore } = event.backup;
      return { version, path, isNew, restore };
    }
    default: {
      const plain = Object.entries(event).filter(([name, value]) => !unlogged.has(name) && isPlain(value));
      return Object.fromEntries(plain);
    }
  }
}

function isPlain(value: unknown): value is string | number | boolean | readonly string[] {
  if (Array.isArray(value)) return value.every((each) => typeof each === "string");
  return ["string", "number", "boolean"].includes(typeof value);
}

/** Said already under another name, or not for logs. */
const unlogged: ReadonlySet<string> = new Set(["kind", "sql", "durationMs"]);

/** What an error says to a log: its class, message and hint, the server's code, the migration's version. */
export function errorMembers(error: unknown): Omit<LogRecord, "level" | "event"> {
  if (!(error instanceof Error)) return { error: "unknown", message: redactWithin(String(error)) };
  const known = error instanceof ColonnadeError ? error : undefined;
  return {
    error: error.name,
    message: redactWithin(known?.reason ?? error.message),
    ...(known?.hint === undefined ? {} : { hint: redactWithin(known.hint) }),
    ...(known?.code === undefined ? {} : { code: known.code }),
    ...(error instanceof MigrationError && error.version !== undefined ? { version: error.version } : {}),
  };
}

/** What a command prints: tables and colours for people, one JSON value for machines, progress or log lines on stderr. */
import picocolors from "picocolors";
import type { LogRecord } from "../../runtime/migrate/log-record.ts";

export type Paint = ReturnType<typeof picocolors.createColors>;

/** What `--json` prints: plain data whose absent members are left out. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

export interface Terminal {
  readonly json: boolean;
  readonly paint: Paint;
  readonly width: number;
  /** A line for people, on stdout; nothing under `--json`. */
  say(text: string): void;
  /** A line beside the result, on stderr; nothing under `--json` and `--log`. */
  note(text: string): void;
  /** The answer for machines, on stdout; nothing without `--json`. */
  answer(value: JsonValue): void;
  /** Shows what is going on while it goes on, where a person watches; the empty text takes it away. */
  progress(text: string): void;
  /** A line of the log, on stderr, with the time; nothing without `--log`. */
  log(record: LogRecord): void;
}

export interface TerminalOptions {
  readonly json?: boolean | undefined;
  readonly noColor?: boolean | undefined;
  /** The format of the log; `json` is the only one. */
  readonly log?: string | undefined;
}

export function openTerminal({ json = false, noColor = false, log }: TerminalOptions): Terminal {
  const logs = log === "json";
  const watched = process.stderr.isTTY === true && !json && !logs;
  const clearProgress = watched ? () => process.stderr.write("\r\u001b[K") : () => {};
  const print = (stream: NodeJS.WriteStream, text: string) => {
    if (json) return;
    clearProgress();
    stream.write(`${text}\n`);
  };
  return {
    json,
    paint: picocolors.createColors(!noColor && wantsColor()),
    width: process.stdout.columns ?? 100,
    say: (text) => print(process.stdout, text),
    note: (text) => {
      // Whoever reads the log reads lines of JSON only.
      if (!logs) print(process.stderr, text);
    },
    answer: (value) => {
      if (json) process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
    },
    progress: (text) => {
      if (!watched) return;
      clearProgress();
      process.stderr.write(text.slice(0, (process.stderr.columns ?? 80) - 1));
    },
    log: (record) => {
      if (logs) process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...record })}\n`);
    },
  };
}

/** Colours are for a terminal (https://no-color.org, https://force-color.org). */
function wantsColor(): boolean {
  if (process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== "0";
  return process.stdout.isTTY === true && process.env.TERM !== "dumb";
}

/** Rows as aligned columns under a heading; the last column is not padded. */
export function table(paint: Paint, heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heading.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [paint.bold(line(heading)), ...rows.map(line)].join("\n");
}

/** `1 file`, `2 files`, `2 indexes`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** A duration as people read it: `12 ms`, `3.4 s`, `2 min 5 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** `2026-01-31 12:00:00`, in UTC. */
export function instant(date: Date): string {
  return date.toISOString().slice(0, 19).replace("T", " ");
}

/** Tells subscribers of node:diagnostics_channel what runs: how OpenTelemetry and others see it without being a dependency. */
import { tracingChannel } from "node:diagnostics_channel";
import type { DialectName } from "./driver.ts";
import { writtenTable } from "./faults.ts";

/** One statement, the same object in every event of it. Values of parameters and rows are never in it. */
export interface QueryContext {
  readonly dialect: DialectName;
  readonly sql: string;
  /** `SELECT`, `INSERT` … */
  readonly operation: string;
  /** The table that is written to, or the first that is read, as far as the text shows it. */
  readonly table: string | undefined;
  /** How many parameters the statement has. */
  readonly parameters: number;
  /** Milliseconds; there once it has ended. */
  durationMs?: number;
  /** Rows read, or changed; there once it has succeeded. */
  rows?: number;
  /** There once it has failed. */
  error?: unknown;
}

/**
 * `tracing:colonnade:query:start`, `:end`, `:asyncStart`, `:asyncEnd` and `:error`:
 * https://nodejs.org/api/diagnostics_channel.html#tracingchannel-channels
 */
export const queryChannel = tracingChannel<unknown, QueryContext>("colonnade:query");

export function queryContext(dialect: DialectName, sql: string, parameters: number): QueryContext {
  const operation = /^\s*(\w+)/.exec(sql)?.[1]?.toUpperCase() ?? "";
  return { dialect, sql, operation, table: writtenTable(sql) ?? readTable(sql), parameters };
}

function readTable(sql: string): string | undefined {
  const [, quoted, plain] = /\bFROM\s+(?:["`]((?:[^"`]|""|``)+)["`]|([\w$]+))/i.exec(sql) ?? [];
  return quoted?.replace(/(["`])\1/g, "$1") ?? plain;
}

/** Runs a statement and tells of it. Whoever subscribes with a store (`bindStore`) has it while the statement runs. */
export async function traced<T>(context: QueryContext, run: () => Promise<T>, rows: (result: T) => number): Promise<T> {
  const start = performance.now();
  let result: { readonly value: T } | undefined;
  // What the channel's promise resolves to is shown to subscribers: not the rows.
  await queryChannel.tracePromise(async () => {
    try {
      const value = await run();
      result = { value };
      context.rows = rows(value);
    } finally {
      context.durationMs = performance.now() - start;
    }
  }, context);
  if (result === undefined) throw new Error("the statement ended without a result");
  return result.value;
}

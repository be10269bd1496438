/** How large a pool is and how long it waits, and what is no such number. */
import { UsageError } from "./errors.ts";

export interface PoolOptions {
  /** Connections that are kept. Default 20. */
  readonly size?: number;
  /** Further connections when all are in use. Default 10. */
  readonly overflow?: number;
  /**
   * Milliseconds for which one above `size` rests before it is closed. Default 5,000. At once would mean that a load a little above
   * `size` opens a connection for nearly every statement.
   */
  readonly overflowRest?: number;
  /** Milliseconds to wait for a connection that is free and answers. Default 30,000; Infinity waits for as long as it takes. */
  readonly acquireTimeout?: number;
  /** Milliseconds after which a connection is replaced. Default 3,600,000. */
  readonly recycle?: number;
  /** An idle connection is asked for a sign of life when it has rested for so many milliseconds. Default 1,000; 0 always asks. */
  readonly prePing?: number;
  /** Milliseconds that `close` waits for connections in use. Default 10,000. */
  readonly closeTimeout?: number;
}

const defaults = {
  size: 20,
  overflow: 10,
  overflowRest: 5_000,
  acquireTimeout: 30_000,
  recycle: 3_600_000,
  prePing: 1_000,
  closeTimeout: 10_000,
} as const satisfies Required<PoolOptions>;

/** The options with their defaults; a UsageError where a number of connections or of milliseconds is none. Infinity is no limit. */
export function poolOptions(given: PoolOptions = {}): Required<PoolOptions> {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  const options: Required<PoolOptions> = { ...defaults, ...Object.fromEntries(entries) };
  for (const name of ["size", "overflow"] as const) {
    const count: unknown = options[name];
    if (typeof count === "number" && Number.isSafeInteger(count) && count >= 0) continue;
    throw new UsageError(`pool.${name} is not a whole number from 0: ${count}`);
  }
  if (options.size + options.overflow === 0) {
    throw new UsageError("the pool has no connection", { hint: "give pool.size or pool.overflow a number from 1" });
  }
  for (const name of ["overflowRest", "acquireTimeout", "recycle", "prePing", "closeTimeout"] as const) {
    const milliseconds: unknown = options[name];
    if (typeof milliseconds === "number" && milliseconds >= 0) continue;
    throw new UsageError(`pool.${name} is not a number of milliseconds from 0: ${milliseconds}`, {
      hint: "Infinity is no limit",
    });
  }
  return options;
}

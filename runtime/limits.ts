/** What ends a call early: a signal and a deadline, and how what runs on a connection is stopped by them. */
import { setMaxListeners } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import { cancellation, within } from "./cancellation.ts";
import type { Connection } from "./driver.ts";
import { TimeoutError, UsageError } from "./errors.ts";
import { longestTimer } from "./timer.ts";

export interface Limits {
  /**
   * When it aborts, the call stops waiting for a connection, what runs is cancelled on the server, and the call rejects with the
   * signal's reason. On SQLite, whose statements hold the whole process up, it is heard between statements.
   */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which the same happens, with a TimeoutError. */
  readonly timeout?: number | undefined;
}

/** The limits of one call while it runs. */
export interface Watch {
  /** Aborted by whichever limit comes first, with what the call rejects with as its reason. */
  readonly signal: AbortSignal;
  /** Lets timers and signals be heard where statements alone would keep the process from it; throws the reason once aborted. */
  check(): Promise<void>;
  /** The call is over. */
  end(): void;
}

/** Milliseconds between two turns of the event loop. */
const betweenTurns = 5;

/** `what` names the call in the error: `transaction`. */
export function watch({ signal, timeout }: Limits, what: string): Watch {
  if (timeout !== undefined && !(timeout > 0 && timeout <= longestTimer)) {
    throw new UsageError(`timeout is not a number of milliseconds above 0: ${timeout}`);
  }
  const controller = new AbortController();
  const forward = () => controller.abort(signal?.reason);
  const start = performance.now();
  const expire = () => controller.abort(new TimeoutError(`the ${what} took longer than ${timeout} ms`));
  const timer = timeout === undefined ? undefined : setTimeout(expire, timeout);
  if (signal?.aborted === true) forward();
  else if (signal !== undefined) {
    // One signal may stand for a request with many calls at once, which is no leak.
    setMaxListeners(0, signal);
    signal.addEventListener("abort", forward, { once: true });
  }
  let lastTurn = start;
  return {
    signal: controller.signal,
    async check() {
      controller.signal.throwIfAborted();
      const now = performance.now();
      if (now - lastTurn > betweenTurns) {
        await turn();
        lastTurn = performance.now();
        // Timers are late where the process was held up.
        if (timeout !== undefined && now - start > timeout) expire();
      }
      controller.signal.throwIfAborted();
    },
    end() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", forward);
    },
  };
}

/** Both limits: the earlier signal, the shorter timeout. */
export function both(one: Limits, other: Limits): Limits {
  const signals = [one.signal, other.signal].filter((signal) => signal !== undefined);
  const timeouts = [one.timeout, other.timeout].filter((timeout) => timeout !== undefined);
  return {
    signal: signals.length > 1 ? AbortSignal.any(signals) : signals[0],
    timeout: timeouts.length === 0 ? undefined : Math.min(...timeouts),
  };
}

/** Milliseconds for the server to give up what it was told to; beyond them the connection is left to itself. */
export const grace = 5000;

/**
 * Runs a statement that the signal stops: it is cancelled on the server, and the call rejects with the signal's reason once the
 * server has let go. What had ended before keeps its result.
 */
export async function stoppable<T>(connection: Connection, signal: AbortSignal, run: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const cancelling = cancellation(connection);
  let abandon: (() => void) | undefined;
  const abandoned = new Promise<never>((_, reject) => {
    abandon = () => reject(signal.reason);
  });
  const running = run();
  const stop = () => {
    cancelling.begin();
    within(
      grace,
      running.catch(() => {}),
    ).then(abandon);
  };
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await Promise.race([running, abandoned]);
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    signal.removeEventListener("abort", stop);
    await cancelling.end();
  }
}

/** Ends a transaction at its limits: what it waits for is cancelled, and what it asks for afterwards is refused. */
import { cancellation, within } from "./cancellation.ts";
import type { Connection } from "./driver.ts";
import { grace, type Watch } from "./limits.ts";

export interface Stop {
  /** Whether a limit was reached: the connection may be somebody else's by now. */
  readonly isOver: boolean;
  /** Runs a statement, unless a limit was reached; one that is reached meanwhile cancels it. */
  during<T>(run: () => Promise<T>): Promise<T>;
  /** What the work gives, or the reason of the limit as soon as that is reached: the work may wait for something else. */
  unless<T>(work: Promise<T>): Promise<T>;
  /** Waits for statements that were cancelled; false where the server does not let go of them. */
  settled(): Promise<boolean>;
  /** The transaction is over. */
  end(): void;
}

export function stopOf(connection: Connection, { signal, check }: Watch): Stop {
  const pending = new Set<Promise<unknown>>();
  const cancelling = cancellation(connection);
  let reject: (reason: unknown) => void = () => {};
  const stopped = new Promise<never>((_, rejecting) => {
    reject = rejecting;
  });
  stopped.catch(() => {});
  const stop = () => {
    if (pending.size > 0) cancelling.begin();
    reject(signal.reason);
  };
  signal.addEventListener("abort", stop, { once: true });
  return {
    get isOver() {
      return signal.aborted;
    },
    async during(run) {
      await check();
      const running = run();
      pending.add(running);
      try {
        return await running;
      } catch (error) {
        throw signal.aborted ? signal.reason : error;
      } finally {
        pending.delete(running);
      }
    },
    async unless(work) {
      const result = await Promise.race([work, stopped]);
      signal.throwIfAborted();
      return result;
    },
    async settled() {
      if (pending.size > 0) await within(grace, Promise.allSettled([...pending]));
      await cancelling.end();
      return pending.size === 0;
    },
    end: () => signal.removeEventListener("abort", stop),
  };
}

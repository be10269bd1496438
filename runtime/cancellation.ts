/** Has the server give up what runs on a connection, again and again until it has ended. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Connection } from "./driver.ts";

/** A cancellation may arrive before the statement does, so it is sent again. */
const betweenCancellations = 500;
const longestCancellation = 10_000;

export interface Cancellation {
  begin(): void;
  /** Call it when the statement has ended: one that comes too late must not meet the next statement. */
  end(): Promise<void>;
}

export function cancellation(connection: Pick<Connection, "cancel">): Cancellation {
  let hasEnded = false;
  let wake: () => void = () => {};
  const end = new Promise<void>((resolve) => {
    wake = resolve;
  });
  let going: Promise<void> | undefined;
  async function repeat(): Promise<void> {
    while (!hasEnded) {
      await within(
        longestCancellation,
        connection.cancel().catch(() => {}),
      );
      if (!hasEnded) await Promise.race([within(betweenCancellations), end]);
    }
  }
  return {
    begin: () => {
      going ??= repeat();
    },
    async end() {
      hasEnded = true;
      wake();
      await going;
    },
  };
}

/** Waits for the work, but no longer than that. */
export async function within(milliseconds: number, work: Promise<unknown> = new Promise(() => {})): Promise<void> {
  const timer = new AbortController();
  await Promise.race([work, sleep(milliseconds, undefined, { signal: timer.signal }).catch(() => {})]);
  timer.abort();
}

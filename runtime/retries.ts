/** Calls a transaction's function again when it met another transaction, after a short wait at random. */
import { setTimeout as sleep } from "node:timers/promises";
import { DeadlockError, LockTimeoutError, SerializationError, UsageError } from "./errors.ts";
import type { Watch } from "./limits.ts";

/** Milliseconds: the most that is waited before the second try, doubled for each further one up to the second number. */
const firstWait = 20;
const longestWait = 2000;

export async function repeated<T>(attempt: () => Promise<T>, retries: number, { signal }: Watch): Promise<T> {
  if (!Number.isSafeInteger(retries) || retries < 0) {
    throw new UsageError(`retries is not a whole number from 0: ${retries}`);
  }
  for (let failed = 0; ; failed++) {
    try {
      return await attempt();
    } catch (error) {
      if (failed >= retries || signal.aborted || !metAnother(error)) throw error;
    }
    // At random, so that those that met do not meet again.
    const wait = Math.random() * Math.min(longestWait, firstWait * 2 ** failed);
    await sleep(wait, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

/** Also as the cause of an error of the application's own. */
function metAnother(error: unknown): boolean {
  for (let each = error, depth = 0; each instanceof Error && depth < 10; each = each.cause, depth++) {
    if (each instanceof SerializationError || each instanceof DeadlockError || each instanceof LockTimeoutError)
      return true;
  }
  return false;
}

/** A lock between the tasks of one process: who asks first gets it first. */
import { TimeoutError } from "./errors.ts";
import { later } from "./timer.ts";

export interface Mutex {
  readonly isLocked: boolean;
  readonly waiting: number;
  /** Resolves when the lock is held; a TimeoutError with the given message after so many milliseconds, never after Infinity; a signal ends the wait, too. */
  lock(timeout: number, message: string, signal?: AbortSignal): Promise<void>;
  unlock(): void;
}

export function mutex(): Mutex {
  let locked = false;
  const queue: (() => void)[] = [];
  return {
    get isLocked() {
      return locked;
    },
    get waiting() {
      return queue.length;
    },
    lock(timeout, message, signal) {
      if (signal?.aborted === true) return Promise.reject(signal.reason);
      if (!locked) {
        locked = true;
        return Promise.resolve();
      }
      return new Promise((resolve, reject) => {
        const granted = () => {
          clearTimeout(timer);
          signal?.removeEventListener("abort", abort);
          resolve();
        };
        const leave = (reason: unknown) => {
          clearTimeout(timer);
          signal?.removeEventListener("abort", abort);
          queue.splice(queue.indexOf(granted), 1);
          reject(reason);
        };
        const abort = () => leave(signal?.reason);
        const timer = later(timeout, () => leave(new TimeoutError(message)));
        signal?.addEventListener("abort", abort, { once: true });
        queue.push(granted);
      });
    },
    unlock() {
      const next = queue.shift();
      if (next === undefined) locked = false;
      else next();
    },
  };
}

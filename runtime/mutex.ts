/** A lock between the tasks of one process: who asks first gets it first. */
import { TimeoutError } from "./errors.ts";

export interface Mutex {
  readonly isLocked: boolean;
  readonly waiting: number;
  /** Resolves when the lock is held; a TimeoutError with the given message after so many milliseconds. */
  lock(timeout: number, message: string): Promise<void>;
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
    lock(timeout, message) {
      if (!locked) {
        locked = true;
        return Promise.resolve();
      }
      return new Promise((resolve, reject) => {
        const granted = () => {
          clearTimeout(timer);
          resolve();
        };
        const timer = setTimeout(() => {
          queue.splice(queue.indexOf(granted), 1);
          reject(new TimeoutError(message));
        }, timeout);
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

/** BEGIN goes with the first statement of its transaction, which saves a round trip. */
import { newEnd } from "../end.ts";

export interface LateBegin {
  /** Whether a transaction was begun of which the server has not said yet that it is open. */
  readonly isPending: boolean;
  begin(text: string): void;
  /** Forgets a transaction without statements; false where the server has heard of it. */
  forget(): boolean;
  /**
   * Sends a statement: the first one behind BEGIN, which calls `onBegun` when it can tell that the transaction is open; one that is
   * asked for meanwhile only then, and not at all where BEGIN failed, since it would be committed by itself.
   */
  send<T>(first: (begin: string, onBegun: () => void) => Promise<T>, next: () => Promise<T>): Promise<T>;
}

export function lateBegin(): LateBegin {
  let waiting: string | undefined;
  let opening: Promise<void> | undefined;

  async function open<T>(begin: string, first: (begin: string, onBegun: () => void) => Promise<T>): Promise<T> {
    const opened = newEnd();
    opening = opened.promise;
    try {
      const answer = await first(begin, opened.resolve);
      opened.resolve();
      return answer;
    } catch (error) {
      opened.reject(error);
      throw error;
    } finally {
      opening = undefined;
    }
  }

  return {
    get isPending() {
      return waiting !== undefined || opening !== undefined;
    },
    begin(text) {
      waiting = text;
    },
    forget() {
      const isUnheard = waiting !== undefined;
      waiting = undefined;
      return isUnheard;
    },
    send(first, next) {
      if (waiting === undefined) return opening === undefined ? next() : opening.then(next);
      const begin = waiting;
      waiting = undefined;
      return open(begin, first);
    },
  };
}

/** Statements of a transaction that are asked for at once, on a client which would send each of them whatever becomes of the one before. */
import { endedError } from "../scope.ts";

export interface Turns {
  /**
   * Within a transaction each statement is sent when the one before has been answered, and not at all where that one has ended the
   * transaction, a deadlock for instance: it would be committed by itself.
   */
  take<T>(send: () => Promise<T>): Promise<T>;
  /** The transaction is given up: what waits is not sent any more. */
  abandon(): void;
}

export function turns(isOpen: () => boolean): Turns {
  let last: Promise<void> | undefined;
  let transaction = 0;
  return {
    take(send) {
      if (!isOpen()) return send();
      const own = transaction;
      const goOn = () => (own === transaction && isOpen() ? send() : Promise.reject(endedError()));
      const turn = last === undefined ? send() : last.then(goOn);
      const settled = turn.then(
        () => {},
        () => {},
      );
      last = settled;
      settled.then(() => {
        if (last === settled) last = undefined;
      });
      return turn;
    },
    abandon() {
      transaction++;
      last = undefined;
    },
  };
}

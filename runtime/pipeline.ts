/** Statements that are sent at once, each waited for as if it had been sent alone. */
import type { Connection } from "./driver.ts";

/** `around` is given each statement in turn, and a call that ends when the statement has. */
export async function eachInTurn(
  pipeline: NonNullable<Connection["pipeline"]>,
  statements: readonly string[],
  around: (sql: string, ended: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const ends = statements.map(() => newEnd());
  let done = 0;
  for (const [index, end] of ends.entries()) {
    await around(statements[index] ?? "", () => {
      if (index === 0) {
        const fail = (error: unknown) => {
          for (const each of ends.slice(done)) each.reject(error);
        };
        pipeline(statements, () => ends[done++]?.resolve()).catch(fail);
      }
      return end.promise;
    });
  }
}

interface End {
  readonly promise: Promise<void>;
  resolve(): void;
  reject(error: unknown): void;
}

function newEnd(): End {
  let resolve = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<void>((onEnd, onFailure) => {
    resolve = onEnd;
    reject = onFailure;
  });
  // Nobody waits for those behind one that fails.
  promise.catch(() => {});
  return { promise, resolve, reject };
}

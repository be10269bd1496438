/** Statements that are sent at once, each waited for as if it had been sent alone. */
import type { Connection } from "./driver.ts";
import { newEnd } from "./end.ts";

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

/** Sends by `send`, which tells what was done; what `onDone` throws then stops nothing any more, and is thrown in the end. */
export async function heardOut(
  onDone: (() => void) | undefined,
  send: (told: () => void) => Promise<void>,
): Promise<void> {
  const thrown: unknown[] = [];
  await send(() => {
    try {
      onDone?.();
    } catch (error) {
      thrown.push(error);
    }
  });
  if (thrown.length > 0) throw thrown[0];
}

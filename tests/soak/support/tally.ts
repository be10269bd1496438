/** Counts what was tried and what did not end as it should, and says so in one line. */
import assert from "node:assert/strict";
import type { EngineName } from "../../support/matrix.ts";

export interface Tally {
  /** One try; without a problem it ended in the state of an uninterrupted run. */
  add(point: string, problems: readonly string[]): void;
  /** Prints the line, with what else there is to count, and fails if anything was not as it should be. */
  assertAll(more?: string): void;
}

/** Failures that are told in full. */
const shown = 25;

export function tally(engine: EngineName, what: string): Tally {
  const started = Date.now();
  let [tried, failed] = [0, 0];
  return {
    add(point, problems) {
      tried += 1;
      if (problems.length === 0) return;
      failed += 1;
      // At once, so that a test which is given up has told what it found.
      if (failed <= shown) console.log(`${point}\n${problems.map((line) => `    ${line}\n`).join("")}`);
    },
    assertAll(more) {
      const ended = `${tried - failed} ended in the state of an uninterrupted run`;
      const seconds = ((Date.now() - started) / 1000).toFixed(0);
      const rest = more === undefined ? "" : `, ${more}`;
      console.log(`soak ${engine}: ${tried} ${what}, ${ended}, ${failed} repairs${rest}, ${seconds} s`);
      assert.ok(tried > 0, `no ${what}`);
      assert.equal(failed, 0, `${failed} of ${tried} ${what} need a repair; the first ${shown} are told above`);
    },
  };
}

/** The property test of one engine: so many pairs, from a seed that is printed, each proved in one database that is used again. */

import assert from "node:assert/strict";
import fc from "fast-check";
import { runs } from "../../support/effort.ts";
import { type EngineName, matrix } from "../../support/matrix.ts";
import { openRaw, type Raw } from "../../support/raw.ts";
import { pairs } from "./pair.ts";
import { print } from "./print.ts";
import { provePair, refused } from "./prove.ts";

/** Pairs that `make test` and `make soak` prove. */
const counts: Readonly<Record<EngineName, readonly [usual: number, soak: number]>> = {
  sqlite: [250, 10_000],
  postgres: [30, 1_000],
  mysql: [15, 1_000],
  mariadb: [15, 1_000],
};

/** SOAK_SEED repeats a run, SOAK_PAIRS makes it longer or shorter. */
export function provePairs(engineName: EngineName): void {
  const seed = Number(process.env.SOAK_SEED ?? Math.floor(Math.random() * 2 ** 31));
  const numRuns = Number(process.env.SOAK_PAIRS ?? runs(...counts[engineName]));
  matrix(
    "pairs of schemas",
    (test, engine) => {
      let connection: Raw | undefined;
      test.before(async () => {
        if (engine.name !== "sqlite") connection = await openRaw((await engine.database()).url);
      });
      test.after(() => connection?.close());

      test("go there and back with their rows", async () => {
        const started = Date.now();
        let [edits, rows] = [0, 0];
        const property = fc.asyncProperty(pairs, async (pair) => {
          // What the compiler refuses has its diagnostic, and another pair takes its place.
          fc.pre(refused(engine.name, pair) === undefined);
          await provePair(engine, connection, pair);
          edits += pair.said.length;
          rows += pair.before.tables.reduce((sum, table) => sum + table.rows.length, 0);
        });
        const result = await fc.check(property, { seed, numRuns, endOnFailure: false });
        const [counterexample] = result.counterexample ?? [];
        const seconds = ((Date.now() - started) / 1000).toFixed(0);
        console.log(
          `${result.numRuns} pairs on ${engine.name}, ${edits} edits, ${rows} rows, ${seconds} s, SOAK_SEED=${seed}`,
        );
        assert.ok(
          !result.failed,
          `SOAK_SEED=${seed}, shrunk ${result.numShrinks} times:\n${counterexample && print(counterexample)}\n${result.errorInstance instanceof Error ? result.errorInstance.message : ""}`,
        );
      });
    },
    [engineName],
  );
}

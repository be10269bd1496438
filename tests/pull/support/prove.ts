/** The SQL files of tests/pull/schemas, each on the engines whose name it begins with. */

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { dialects } from "../../../generator/dialects/registry.ts";
import { assertGolden } from "../../support/golden.ts";
import { type EngineName, matrix } from "../../support/matrix.ts";
import { assertNoDrift } from "../../support/proof.ts";
import { prefixOf, type RoundTrip, roundTrip } from "./round-trip.ts";

const folder = path.resolve(import.meta.dirname, "../schemas");
const expected = path.resolve(import.meta.dirname, "../expected");

/** `mysql-*.sql` is for both servers that speak it, unless one is named behind: `mysql-x.only-mysql.sql`. */
function filesFor(engine: EngineName): readonly string[] {
  const prefix = prefixOf(engine);
  return readdirSync(folder)
    .filter((file) => file.startsWith(prefix) && file.endsWith(".sql"))
    .filter((file) => !/\.only-\w+\.sql$/.test(file) || file.endsWith(`.only-${engine}.sql`))
    .sort();
}

const goldenOf = (file: string, engine: EngineName) => `${path.basename(file, ".sql")}.${engine}.txt`;

/** What pull tells that it does not express, and the lines of the two dumps that differ. */
function toldAndFound({ outcome, missing, unexpected }: RoundTrip): string {
  const lines = (sign: string, texts: readonly string[]) =>
    [...texts].sort().map((text) => `${sign} ${text.replaceAll("\n", "\n  ")}\n`);
  const told = outcome.unexpressed.map(({ kind, name, definition }) => `${kind} ${name}: ${definition}`);
  return [...lines("told", told), ...lines("-", missing), ...lines("+", unexpected)].join("");
}

/** Where nothing is told, the two dumps are the same; what else differs is an expected file beside the schemas. */
export function proveRoundTrips(engines: readonly EngineName[]): void {
  matrix(
    "round trip",
    (test, engine) => {
      const files = filesFor(engine.name);
      for (const file of files) {
        test(file, async () => {
          const sql = readFileSync(path.join(folder, file), "utf8");
          const found = await roundTrip(engine, (raw) => raw.script(sql));
          const golden = path.join(expected, goldenOf(file, engine.name));
          if (found.outcome.unexpressed.length > 0) await assertGolden(golden, toldAndFound(found));
          else {
            assert.equal(toldAndFound(found), "");
            // What check would say of the database that was adopted.
            assertNoDrift(dialects[engine.name], { written: found.after, printed: found.after }, found.before);
            assert.ok(!existsSync(golden), `${golden} expects what is no longer told`);
          }
        });
      }
      test("no expected file without its schema", () => {
        const known = files.map((file) => goldenOf(file, engine.name));
        const there = readdirSync(expected).filter((file) => file.endsWith(`.${engine.name}.txt`));
        assert.deepEqual(
          there.filter((file) => !known.includes(file)),
          [],
        );
      });
    },
    engines,
  );
}

/** The SQL files of tests/pull/schemas, each on the engines whose name it begins with. */

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { compare, dialects, placesFor } from "../../../generator/check/index.ts";
import { parseUrl } from "../../../runtime/url.ts";
import { assertGolden } from "../../support/golden.ts";
import { type Engine, type EngineName, matrix } from "../../support/matrix.ts";
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

/** What `diff` says of the database that was pulled and the one that was made of its source. */
async function differing(engine: Engine, { before, after }: RoundTrip): Promise<readonly string[]> {
  const dialect = dialects[engine.name];
  const { url, drop } = await engine.database();
  const [place] = placesFor(dialect, [parseUrl(url)]);
  assert.ok(place);
  const { differences } = await compare(dialect, before, after, place);
  await drop();
  return differences.map(({ english }) => english);
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
            assert.deepEqual(await differing(engine, found), [], "`diff` tells what is no difference");
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

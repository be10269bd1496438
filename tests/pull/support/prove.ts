/** The SQL files of tests/pull/schemas, each on the engines whose name it begins with. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { dialects } from "../../../generator/dialects/registry.ts";
import { type EngineName, matrix } from "../../support/matrix.ts";
import { assertNoDrift } from "../../support/proof.ts";
import { roundTrip } from "./round-trip.ts";

const folder = path.resolve(import.meta.dirname, "../schemas");

/** `mysql-*.sql` is for both servers that speak it, unless one is named behind: `mysql-x.only-mysql.sql`. */
function filesFor(engine: EngineName): readonly string[] {
  const prefix = engine === "mariadb" ? "mysql-" : `${engine}-`;
  return readdirSync(folder)
    .filter((file) => file.startsWith(prefix) && file.endsWith(".sql"))
    .filter((file) => !/\.only-\w+\.sql$/.test(file) || file.endsWith(`.only-${engine}.sql`))
    .sort();
}

/** The kinds of what a file's first lines say that no schema expresses: `-- not expressed: partition, rule`. */
function toldBy(sql: string): readonly string[] {
  const [, kinds = ""] = /^-- not expressed: (.+)$/m.exec(sql) ?? [];
  return kinds.split(", ").filter((kind) => kind !== "");
}

export function proveRoundTrips(engines: readonly EngineName[]): void {
  matrix(
    "round trip",
    (test, engine) => {
      for (const file of filesFor(engine.name)) {
        test(file, async () => {
          const sql = readFileSync(path.join(folder, file), "utf8");
          const { outcome, missing, unexpected, before, after } = await roundTrip(engine, (raw) => raw.script(sql));
          const kinds = [...new Set(outcome.unexpressed.map(({ kind }) => kind))].sort();
          assert.deepEqual(
            kinds,
            [...toldBy(sql)].sort(),
            outcome.unexpressed.map((each) => `${each.kind} ${each.name}: ${each.definition}`).join("\n"),
          );
          // What check would say of the database that was adopted.
          if (kinds.length === 0) assertNoDrift(dialects[engine.name], { written: after, printed: after }, before);
          const named = outcome.unexpressed.map(({ name }) => name.split(".")[0] ?? "");
          const silent = (line: string) => !named.some((name) => line.includes(name));
          assert.deepEqual(
            { missing: missing.filter(silent), unexpected: unexpected.filter(silent) },
            { missing: [], unexpected: [] },
          );
        });
      }
    },
    engines,
  );
}

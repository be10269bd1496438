/** What each change of type says that it loses, from any type to any other: expected/losses.txt. */

import path from "node:path";
import { suite } from "uvu";
import { dialects } from "../../generator/dialects/registry.ts";
import { diff } from "../../generator/diff/diff.ts";
import { dataLabel, labelText } from "../../generator/migrations/data.ts";
import { noIntent } from "../../generator/operations/operation.ts";
import { projectionOf } from "../dialects/support.ts";
import { assertGolden } from "../support/golden.ts";
import { types } from "./pairs.ts";

const test = suite("losses");

test("are named for every pair of types", async () => {
  const all = await Promise.all(
    Object.entries(types).map(async ([name, type]) => {
      const text = `export class T extends Table { id = id(); c = ${type}; }`;
      return { name, ...(await projectionOf("postgres", text)) };
    }),
  );
  const lines = all.flatMap((from) =>
    all.map((to) => {
      const operations = diff(from.catalog, to.catalog, noIntent);
      return `${from.name} > ${to.name}: ${labelText(dataLabel(operations, dialects.postgres, "up"))}\n`;
    }),
  );
  await assertGolden(path.join(import.meta.dirname, "expected/losses.txt"), lines.join(""));
});

test.run();

/**
 * What kills a mutant without a server, in one process: the corpus' expected files, from schemas that were parsed before, then pairs
 * of the property test on SQLite. Exits with 1 and names the killer, or with 0 if the mutant survives.
 */

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { dialects } from "../../generator/dialects/registry.ts";
import { planStep, writeStep } from "../../generator/migrations/step.ts";
import { listing } from "../../generator/operations/english.ts";
import { dialectNames, type Schema } from "../../generator/schema/schema.ts";
import { pairs } from "../property/pairs/pair.ts";
import { provePair, refused } from "../property/pairs/prove.ts";
import { corpus } from "../support/scenario.ts";

/** Both schemas of each scenario by its name, as `run.ts` wrote them down. */
export type Parsed = Readonly<Record<string, { readonly a: Schema; readonly b: Schema }>>;

const [parsedFile = "", pairCount = "0", seed = "1"] = process.argv.slice(2);
const parsed = JSON.parse(readFileSync(parsedFile, "utf8")) as Parsed;

for (const [name, { a, b }] of Object.entries(parsed)) {
  killedIf(`corpus ${name}`, () => compareGoldens(name, a, b));
}
const engine = { name: "sqlite" as const };
for (const pair of fc.sample(pairs, { seed: Number(seed), numRuns: Number(pairCount) })) {
  if (refused("sqlite", pair) !== undefined) continue;
  try {
    await provePair(engine, undefined, pair);
  } catch (error) {
    killed("pairs on sqlite", error);
  }
}

function compareGoldens(name: string, a: Schema, b: Schema): void {
  const expected = (file: string) => {
    const golden = path.join(corpus, name, "expected", file);
    return existsSync(golden) ? readFileSync(golden, "utf8") : undefined;
  };
  const operations = expected("operations.txt") ?? "";
  for (const dialect of dialectNames) {
    const up = expected(`${dialect}.up.sql`);
    if (up === undefined) continue;
    const { catalog: from } = dialects[dialect].project(a, dialects[dialect].floor);
    const { catalog: to, intent } = dialects[dialect].project(b, dialects[dialect].floor);
    const step = planStep(dialects[dialect], from, to, intent);
    const place = { version: 2, name: name.replaceAll("-", "_"), origin: "b.schema.ts", parent: undefined };
    const { files } = writeStep(step, place);
    assert.equal(files.up, up);
    assert.equal(files.down, expected(`${dialect}.down.sql`));
    for (const line of listing(step.up)) assert.ok(operations.includes(line));
  }
}

function killedIf(killer: string, body: () => void): void {
  try {
    body();
  } catch (error) {
    killed(killer, error);
  }
}

function killed(killer: string, error: unknown): never {
  const [line] = String(error instanceof Error ? error.message : error).split("\n");
  process.stdout.write(`${killer}: ${line}\n`);
  process.exit(1);
}

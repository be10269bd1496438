/** Each scenario's operations and SQL are what its folder says; GOLDEN=1 rewrites the folder. */

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { suite } from "uvu";
import { listing } from "../../generator/operations/english.ts";
import { dialectNames } from "../../generator/schema/schema.ts";
import { corpusTable } from "../support/corpus-table.ts";
import { corpus, loadScenario, migrationOf, type Scenario, scenarioNames } from "../support/scenario.ts";

const test = suite("corpus");

for (const name of scenarioNames()) {
  test(`${name} gives the expected operations and SQL`, async () => {
    const scenario = await loadScenario(name);
    const actual = expectedFiles(scenario);
    const folder = path.join(scenario.folder, "expected");
    if (process.env.GOLDEN === "1") rewrite(folder, actual);
    for (const [file, text] of actual) {
      const golden = path.join(folder, file);
      assert.ok(existsSync(golden), `${name}/expected/${file} is missing: run \`make golden\` and read it`);
      assert.equal(text, readFileSync(golden, "utf8"), `${name}/expected/${file} differs`);
    }
    const orphans = readdirSync(folder).filter((file) => !actual.has(file));
    assert.deepEqual(orphans, [], `${name}/expected holds files that nothing expects`);
  });
}

test("the table of scenarios says what each dialect does", async () => {
  const scenarios = [];
  for (const name of scenarioNames()) scenarios.push(await loadScenario(name));
  const actual = corpusTable(scenarios);
  const file = path.join(corpus, "README.md");
  if (process.env.GOLDEN === "1") writeFileSync(file, actual);
  assert.equal(actual, readFileSync(file, "utf8"), "tests/corpus/README.md differs: run `make golden` and read it");
});

test("every folder of the corpus is a scenario, a history or the proof", () => {
  const known = new Set([...scenarioNames(), "chat-gateway", "proof"]);
  const folders = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(
    folders.map(({ name }) => name).filter((name) => !known.has(name)),
    [],
  );
  assert.ok(known.size > 20);
});

test.run();

function expectedFiles(scenario: Scenario): ReadonlyMap<string, string> {
  const files = new Map([["operations.txt", operations(scenario)]]);
  for (const [dialect, step] of scenario.steps) {
    const { files: migration } = migrationOf(scenario, step);
    files.set(`${dialect}.up.sql`, migration.up);
    files.set(`${dialect}.down.sql`, migration.down);
  }
  for (const [dialect, text] of scenario.refusals) files.set(`${dialect}.refused.txt`, text);
  return files;
}

/** The way up in English, once for all dialects that do the same. */
function operations({ steps }: Scenario): string {
  const groups = new Map<string, string[]>();
  for (const dialect of dialectNames) {
    const step = steps.get(dialect);
    if (step === undefined) continue;
    const lines = listing(step.up).map((line) => `  ${line}\n`);
    const text = lines.join("") || "  nothing to do\n";
    groups.set(text, [...(groups.get(text) ?? []), dialect]);
  }
  return [...groups].map(([text, names]) => `${names.join(", ")}:\n${text}`).join("\n");
}

function rewrite(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of files) writeFileSync(path.join(folder, file), text);
}

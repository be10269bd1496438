/** A corpus scenario: two schemas, the step between them in each dialect, and what is expected of it. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { hasErrors, locate } from "../../generator/diagnostics/locate.ts";
import { printDiagnostics } from "../../generator/diagnostics/print.ts";
import type { Projection } from "../../generator/dialects/dialect.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import { missingConsent } from "../../generator/migrations/consent.ts";
import { missingIntent, planStep, type Step, writeStep } from "../../generator/migrations/step.ts";
import { parseTexts } from "../../generator/parse/index.ts";
import { type DialectName, dialectNames } from "../../generator/schema/schema.ts";
import { validateSchema } from "../../generator/validate/index.ts";
import type { ExpectedRows } from "./expected-rows.ts";

export const corpus = path.resolve(import.meta.dirname, "../corpus");

export interface Scenario {
  readonly name: string;
  readonly folder: string;
  readonly steps: ReadonlyMap<DialectName, Step>;
  /** Why a dialect cannot take this step, as a user reads it. */
  readonly refusals: ReadonlyMap<DialectName, string>;
}

/** The folders of tests/corpus that hold a pair of schemas. */
export function scenarioNames(): readonly string[] {
  return readdirSync(corpus)
    .filter((name) => existsSync(path.join(corpus, name, "a.schema.ts")))
    .sort();
}

/** Compiles both sides of a scenario for every dialect; scenarios outside the corpus have another root. */
export async function loadScenario(name: string, root = corpus): Promise<Scenario> {
  const folder = path.join(root, name);
  const a = await compileSide(folder, "a.schema.ts");
  const b = await compileSide(folder, "b.schema.ts");
  const steps = new Map<DialectName, Step>();
  const refusals = new Map<DialectName, string>();
  for (const dialect of dialectNames) {
    const [from, to] = [a(dialect), b(dialect)];
    if (typeof from === "string" || typeof to === "string") {
      refusals.set(dialect, [from, to].filter((side) => typeof side === "string").join("\n"));
      continue;
    }
    const step = planStep(dialects[dialect], from.catalog, to.catalog, to.intent);
    const pathOf = (table: string, column: string) => `${table}.${column}`;
    const unsaid = [...missingIntent(step, pathOf), ...missingConsent([step], to.mayLose, pathOf)];
    if (unsaid.length > 0) refusals.set(dialect, unsaid.map(({ code, message }) => `${code}: ${message}\n`).join(""));
    else steps.set(dialect, step);
  }
  return { name, folder, steps, refusals };
}

/** The statements that go into a scenario's database before the step, if it has any for this dialect. */
export function seedOf(scenario: Scenario, dialect: DialectName): string | undefined {
  const files = [`seed.${dialect}.sql`, "seed.sql"].map((file) => path.join(scenario.folder, file));
  const file = files.find(existsSync);
  return file === undefined ? undefined : readFileSync(file, "utf8");
}

/** What its rows are after the step, where someone wrote it down. */
export function rowsOf({ folder }: Scenario): ExpectedRows | undefined {
  const file = path.join(folder, "rows.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** Both files of the step, as a second migration after a first that has no hash. */
export function migrationOf(scenario: Scenario, step: Step) {
  const place = { version: 2, name: scenario.name.replaceAll("-", "_"), origin: "b.schema.ts", parent: undefined };
  return writeStep(step, place);
}

async function compileSide(folder: string, file: string) {
  const texts = new Map([[file, readFileSync(path.join(folder, file), "utf8")]]);
  const { schema, spans, diagnostics } = await parseTexts(texts);
  return (dialect: DialectName): (Projection & { readonly mayLose: readonly string[] }) | string => {
    const projection = hasErrors(diagnostics) ? undefined : dialects[dialect].project(schema, dialects[dialect].floor);
    const problems = [...validateSchema(schema), ...(projection?.problems ?? [])];
    const all = [...diagnostics, ...problems.map((problem) => locate(problem, spans))];
    if (projection === undefined || hasErrors(all)) return printDiagnostics(all, texts);
    return { ...projection, mayLose: schema.mayLose ?? [] };
  };
}

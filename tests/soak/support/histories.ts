/** The histories that soak tests walk: the reference schemas', those of histories/, and scenarios of the corpus, with rows. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { planStep, writeStep } from "../../../generator/migrations/step.ts";
import { noIntent } from "../../../generator/operations/operation.ts";
import { readMigrations } from "../../../runtime/folder.ts";
import { verifyChain } from "../../../runtime/migrate/chain.ts";
import { fileName, parseHeader } from "../../../runtime/migration-file.ts";
import type { EngineName } from "../../support/matrix.ts";
import { corpus, loadScenario, seedOf } from "../../support/scenario.ts";
import type { Texts } from "./orders.ts";

const folder = path.resolve(import.meta.dirname, "../histories");
const generated = path.resolve(import.meta.dirname, "../../../generated");

export interface History extends Texts {
  readonly name: string;
  /** A script with rows for a database that is at version 1. */
  readonly seed: string | undefined;
}

/** The way from one version to another. */
export interface Passage {
  readonly history: History;
  readonly from: number;
  readonly to: number;
}

export const titleOf = ({ history, from, to }: Passage) => `${history.name} ${from}→${to}`;

const references = ["shared-context", "chat-gateway"];

/** The names of all histories of this folder's own and the reference schemas'. */
export function historyNames(): readonly string[] {
  return readdirSync(folder).sort();
}

/**
 * A history by its name, or a scenario of the corpus as two migrations: what is there before, and the step. Undefined where the
 * dialect refuses the step, which is a golden text of the corpus.
 */
export async function loadHistory(name: string, engine: EngineName): Promise<History | undefined> {
  if (references.includes(name)) return reference(name, engine);
  return scenarioHistory(name, engine, historyNames().includes(name) ? folder : corpus);
}

async function reference(name: string, engine: EngineName): Promise<History> {
  const migrations = await readMigrations(path.join(generated, name, engine, "migrations"));
  const seed = readFileSync(path.join(folder, name, "seed.sql"), "utf8");
  return { name, migrations, head: headOf(migrations), seed };
}

async function scenarioHistory(name: string, engine: EngineName, from: string): Promise<History | undefined> {
  const scenario = await loadScenario(name, from);
  const step = scenario.steps.get(engine);
  if (step === undefined) return undefined;
  const initial = planStep(step.dialect, undefined, step.from, noIntent);
  const first = writeStep(initial, { version: 1, name: "initial", origin: "a.schema.ts", parent: undefined }).files;
  const place = { version: 2, name: name.replaceAll("-", "_"), origin: "b.schema.ts", parent: first };
  const migrations = [first, writeStep(step, place).files];
  return { name, migrations, head: headOf(migrations), seed: seedOf(scenario, engine) };
}

function headOf(migrations: Texts["migrations"]): Texts["head"] {
  const last = verifyChain(migrations).at(-1);
  if (last === undefined) throw new Error("a history without migrations");
  return { version: last.version, chain: last.chain };
}

/**
 * From version 1 with rows to the newest, and back as far as there is a way. A reference schema also begins at nothing and goes
 * back to it.
 */
export function passagesOf(history: History): readonly Passage[] {
  const head = history.head.version;
  const isReference = references.includes(history.name);
  const irreversible = history.migrations.findLast(
    (migration) => parseHeader(migration.down, fileName(migration, "down")).data.kind === "irreversible",
  );
  const end = irreversible?.version ?? (isReference ? 0 : 1);
  return [
    ...(isReference ? [{ history, from: 0, to: 1 }] : []),
    ...(head > 1 ? [{ history, from: 1, to: head }] : []),
    ...(end < head ? [{ history, from: head, to: end }] : []),
  ];
}

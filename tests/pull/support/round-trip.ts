/** The round trip: a SQL file is loaded, pulled, compiled, applied to an empty database, and both databases are dumped. */

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Catalog } from "../../../generator/catalog/catalog.ts";
import { generate, type Project } from "../../../generator/compile.ts";
import { printDiagnostics } from "../../../generator/diagnostics/print.ts";
import { dialects } from "../../../generator/dialects/registry.ts";
import { type PullOptions, type PullOutcome, pull } from "../../../generator/pull/pull.ts";
import { split } from "../../../runtime/split.ts";
import type { Engine, EngineName } from "../../support/matrix.ts";
import { pin } from "../../support/migration-proof.ts";
import { introspectRaw, withRaw } from "../../support/proof.ts";
import type { Raw } from "../../support/raw.ts";
import { dumpOf } from "./dump.ts";

export interface RoundTrip {
  readonly outcome: PullOutcome;
  /** Of the schema's files, by name. */
  readonly sources: ReadonlyMap<string, string>;
  /** Lines that only the database that was pulled has, and lines that only the one made of its source has. */
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
  readonly before: Catalog;
  readonly after: Catalog;
}

/** A folder of a project of its own. */
export interface PullProject {
  readonly project: Project;
  readonly options: PullOptions;
  remove(): void;
}

/** SQL files that begin with this are for the engine; MySQL's are for MariaDB, too. */
export function prefixOf(engine: EngineName): string {
  return engine === "mariadb" ? "mysql-" : `${engine}-`;
}

/** As a user whose server is newer than the floor says it. */
const targets: Project["targets"] = { postgres: [15, 0, 0] };

export function pullProject(engine: EngineName): PullProject {
  const root = mkdtempSync(path.join(tmpdir(), "colonnade-pull-"));
  mkdirSync(path.join(root, "schema"));
  const project = {
    root,
    schemaDir: "schema",
    outDir: "generated",
    dialects: [engine],
    targets,
    cacheDir: path.join(root, "cache"),
  };
  const target = targets[engine];
  const options = { folder: path.join(root, "schema"), ...(target === undefined ? {} : { target }) };
  return { project, options, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Fails where the source does not compile; what differs is for the caller to judge. */
export async function roundTrip(engine: Engine, load: (raw: Raw) => Promise<void>): Promise<RoundTrip> {
  const original = await engine.database();
  const made = await engine.database();
  const { project, options, remove } = pullProject(engine.name);
  try {
    const before = await withRaw(original.url, async (raw) => {
      await load(raw);
      return introspectRaw(engine, raw);
    });
    const outcome = await pull(before, dialects[engine.name], options);
    assert.equal(outcome.status, "written", printed(outcome));
    const again = await pull(before, dialects[engine.name], options);
    assert.equal(again.status, "unchanged", `a second pull writes something: ${printed(again)}`);
    const generated = await generate(project);
    assert.equal(generated.status, "written", printDiagnostics(generated.diagnostics, generated.sources));
    const whole = readFileSync(path.join(project.root, "generated", engine.name, "schema.sql"), "utf8");
    const after = await withRaw(made.url, async (raw) => {
      await pin(raw, engine.name);
      for (const statement of split(whole, engine.name))
        await raw.run(statement).catch((error) => explain(error, statement));
      return introspectRaw(engine, raw);
    });
    const [a, b] = [await dumpOf(engine.name, original.url), await dumpOf(engine.name, made.url)];
    const sources = new Map(
      outcome.files.map(({ file }) => [file, readFileSync(path.join(options.folder, file), "utf8")]),
    );
    const found = compareLines(a, b);
    const settled = found.missing.length > 0 ? await settledDump(engine, a) : undefined;
    return { outcome, sources, ...(settled === undefined ? found : compareLines(settled, b)), before, after };
  } finally {
    remove();
    await original.drop();
    await made.drop();
  }
}

/**
 * A dump of PostgreSQL is not always a fixpoint: what it prints of `IN (…)` over varchar is printed otherwise when it was loaded. So
 * the dump is loaded, and what that database dumps is what another one made of the same text must dump.
 */
async function settledDump(engine: Engine, dump: readonly string[]): Promise<readonly string[] | undefined> {
  if (engine.name !== "postgres") return undefined;
  const { url, drop } = await engine.database();
  await withRaw(url, async (raw) => {
    // One of the settings of a dump, in which functions come before the tables that they read.
    await raw.run("set check_function_bodies = false");
    for (const statement of dump) await raw.run(statement);
  });
  const settled = await dumpOf(engine.name, url);
  await drop();
  return settled;
}

function explain(error: unknown, statement: string): never {
  throw new Error(`${error instanceof Error ? error.message : String(error)}\nin: ${statement}`, { cause: error });
}

function printed({ diagnostics, sources, edited }: PullOutcome): string {
  return `${printDiagnostics(
    diagnostics.filter(({ severity }) => severity === "error"),
    sources,
  )} ${edited.join(" ")}`;
}

/** Lines are a bag: what stands on both sides equally often is equal. */
export function compareLines(a: readonly string[], b: readonly string[]) {
  const counts = new Map<string, number>();
  for (const line of a) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const line of b) counts.set(line, (counts.get(line) ?? 0) - 1);
  const where = (is: (count: number) => boolean) => [...counts].filter(([, count]) => is(count)).map(([line]) => line);
  return { missing: where((count) => count > 0), unexpected: where((count) => count < 0) };
}

/** `colonnade upgrade --url-file`: many databases, some at a time; what fails in one stops no other. */
import path from "node:path";
import { connect } from "../../runtime/connect.ts";
import type { DialectName } from "../../runtime/driver.ts";
import { UsageError } from "../../runtime/errors.ts";
import { backupRefusal } from "../../runtime/migrate/backup.ts";
import type { MigrateOptions, Run } from "../../runtime/migrate/progress.ts";
import { upgrade } from "../../runtime/migrate/run.ts";
import { type MigrationSource, verifiedSource } from "../../runtime/migrate/source.ts";
import { resolveTarget } from "../../runtime/migrate/target.ts";
import type { Project } from "../compile.ts";
import type { GlobalOptions } from "./command.ts";
import { failureOf, type ToldFailure } from "./explain.ts";
import { type ExitStatus, wrongUsage } from "./failure.ts";
import { eventLog, logFailure } from "./log.ts";
import { loadMigrations, runMembers } from "./migrations.ts";
import { onlyProject, openWorkspace } from "./project.ts";
import { counted, duration, type JsonValue, type Terminal } from "./terminal.ts";
import { type ListedDatabase, readUrlFile } from "./url-file.ts";

export interface Fleet {
  readonly urlFile: string;
  readonly parallel: number | undefined;
  readonly target: string;
  /** How each database's run is made. */
  readonly run: MigrateOptions;
}

const defaultParallel = 8;

type Outcome = { readonly database: ListedDatabase } & (
  | { readonly kind: "upgraded" | "unchanged"; readonly run: Run }
  | { readonly kind: "failed"; readonly failure: ToldFailure }
);

export async function upgradeMany(options: GlobalOptions, fleet: Fleet, terminal: Terminal): Promise<ExitStatus> {
  const parallel = wholeNumber(fleet.parallel ?? defaultParallel);
  const project = onlyProject(openWorkspace(process.cwd(), options));
  const databases = readUrlFile(fleet.urlFile, project, (url) =>
    fleet.run.backup === true ? backupRefusal(url) : undefined,
  );
  const sources = await sourcesOf(databases, project, fleet.target);
  const all = counted(databases.length, "database");
  terminal.note(terminal.paint.dim(`${fleet.urlFile}: ${all}, ${parallel} at a time`));
  const start = performance.now();
  const outcomes = new Map<ListedDatabase, Outcome>();
  let failed = 0;
  const show = () => terminal.progress(`${outcomes.size} of ${all} done, ${failed} failed …`);
  show();
  await inParallel(databases, parallel, async (database) => {
    if (fleet.run.signal?.aborted) return;
    const outcome = await upgradeOne(database, sources.get(database.url.dialect), fleet, terminal);
    outcomes.set(database, outcome);
    if (outcome.kind === "failed") failed++;
    sayOutcome(outcome, terminal);
    show();
  });
  terminal.progress("");
  const untouched = databases.length - outcomes.size;
  if (untouched > 0) terminal.note(`stopped: ${counted(untouched, "database")} not touched`);
  return finish(
    databases.flatMap((database) => outcomes.get(database) ?? []),
    fleet,
    performance.now() - start,
    terminal,
  );
}

function wholeNumber(parallel: number): number {
  if (Number.isSafeInteger(parallel) && parallel > 0) return parallel;
  throw wrongUsage("--parallel is not a whole number above 0", "it is how many databases are worked on at a time");
}

/** The migrations of each dialect, read and verified once; a target that no database could be brought to is refused. */
async function sourcesOf(
  databases: readonly ListedDatabase[],
  project: Project,
  target: string,
): Promise<ReadonlyMap<DialectName, MigrationSource>> {
  const sources = new Map<DialectName, MigrationSource>();
  for (const dialect of new Set(databases.map(({ url }) => url.dialect))) {
    const source = await verifiedSource({ load: () => loadMigrations(project, dialect) });
    const versions = (await source.load()).map(({ version }) => version);
    requireTarget(target, versions);
    sources.set(dialect, source);
  }
  return sources;
}

/** `+1` means another version for each database, which each is asked for. */
function requireTarget(target: string, versions: readonly number[]): void {
  if (/^[+-]\d+$/.test(target)) return;
  try {
    resolveTarget(target, 0, versions);
  } catch (error) {
    // Its hint says where the database is, and here is none yet.
    throw error instanceof UsageError ? wrongUsage(error.reason, "nothing was run: see `colonnade history`") : error;
  }
}

async function inParallel<T>(items: readonly T[], parallel: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(parallel, items.length) }, worker));
}

/** Never throws: an error of any kind is this database's. */
async function upgradeOne(
  database: ListedDatabase,
  source: MigrationSource | undefined,
  { target, run: options }: Fleet,
  terminal: Terminal,
): Promise<Outcome> {
  const { url } = database;
  try {
    if (source === undefined) throw new Error(`no migrations were read for ${url.dialect}`);
    const driver = await connect(url, { pool: { size: 1, overflow: 0 } });
    try {
      const run = await upgrade(driver, source, target, { ...options, onProgress: eventLog(terminal, url.redacted) });
      return { database, kind: run.steps.length > 0 ? "upgraded" : "unchanged", run };
    } finally {
      await driver.close();
    }
  } catch (error) {
    logFailure(error, terminal, url.redacted);
    return { database, kind: "failed", failure: failureOf(error) };
  }
}

/** What a person has to know of one database: how it failed, or what its run noticed. */
function sayOutcome(outcome: Outcome, { note, paint }: Terminal): void {
  const { url, place } = outcome.database;
  const name = `${url.redacted} (${place})`;
  if (outcome.kind !== "failed") {
    for (const notice of outcome.run.notices) note(`${paint.yellow("note:")} ${name}: ${notice}`);
    return;
  }
  const { message, hint } = outcome.failure;
  note(`${paint.red(paint.bold("failed:"))} ${name}\n${indented(message)}`);
  if (hint !== undefined) note(indented(`${paint.cyan("hint:")} ${hint}`));
}

const indented = (text: string): string => text.replace(/^/gm, "  ");

function finish(outcomes: readonly Outcome[], fleet: Fleet, took: number, terminal: Terminal): ExitStatus {
  const count = (kind: Outcome["kind"]) => outcomes.filter((outcome) => outcome.kind === kind).length;
  const [upgraded, unchanged, failed] = [count("upgraded"), count("unchanged"), count("failed")];
  const isDry = fleet.run.dryRun === true;
  const done = isDry ? "would be upgraded" : "upgraded";
  terminal.say(
    `${upgraded} ${done}, ${unchanged} already there, ${failed} failed  ${terminal.paint.dim(duration(took))}`,
  );
  const backups = outcomes.flatMap((outcome) => (outcome.kind === "failed" ? [] : (outcome.run.backup ?? [])));
  const [example] = backups;
  if (example !== undefined) {
    terminal.say(
      `${counted(backups.length, "backup")} beside the files, as ${path.basename(example.path)}; to go back to that one: ${example.restore}`,
    );
  }
  if (failed > 0)
    terminal.note(
      "what failed is as its message says; run the same again when it is mended: only what is left is touched",
    );
  terminal.log({
    level: failed > 0 ? "error" : "info",
    event: "summary",
    upgraded,
    unchanged,
    failed,
    milliseconds: Math.round(took),
  });
  terminal.answer({ databases: outcomes.map(asJson), upgraded, unchanged, failed, dryRun: isDry });
  const failures = outcomes.flatMap((outcome) => (outcome.kind === "failed" ? [outcome.failure.status] : []));
  if (failures.length === 0) return 0;
  return failures.every((status) => status === 3) ? 3 : 1;
}

function asJson(outcome: Outcome): JsonValue {
  const { url, line } = outcome.database;
  const common = { database: url.redacted, line, status: outcome.kind };
  if (outcome.kind === "failed") return { ...common, error: { ...outcome.failure } };
  return { ...common, ...runMembers(outcome.run) };
}

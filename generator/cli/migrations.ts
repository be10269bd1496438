/** What the commands on a database share: the connection, the migrations of the folder, and how a run is told. */
import path from "node:path";
import { connect } from "../../runtime/connect.ts";
import type { DialectName, Driver } from "../../runtime/driver.ts";
import { readMigrations } from "../../runtime/folder.ts";
import { backupRefusal, backupText } from "../../runtime/migrate/backup.ts";
import type { MigrateOptions, Progress, Run, TakenStep } from "../../runtime/migrate/progress.ts";
import type { MigrationSource } from "../../runtime/migrate/source.ts";
import { type Migration, titleOf } from "../../runtime/migration.ts";
import { parseUrl } from "../../runtime/url.ts";
import type { Project } from "../compile.ts";
import type { GlobalOptions } from "./command.ts";
import { chooseDatabase, type DatabaseChoice } from "./database.ts";
import type { ExitStatus } from "./failure.ts";
import { eventLog } from "./log.ts";
import { duration, type JsonValue, type Terminal } from "./terminal.ts";

export interface OpenDatabase extends DatabaseChoice {
  readonly driver: Driver;
  readonly source: MigrationSource;
}

/** Connects to the database that the options mean, lets `work` use it, and closes it whatever happens. */
export async function withDatabase(
  options: GlobalOptions & RunOptions,
  terminal: Terminal,
  work: (database: OpenDatabase) => Promise<void>,
): Promise<ExitStatus> {
  const choice = chooseDatabase(options, terminal);
  const refusal = options.backup === true ? backupRefusal(parseUrl(choice.url)) : undefined;
  if (refusal !== undefined) throw refusal;
  terminal.progress("connecting …");
  const driver = await connect(choice.url);
  try {
    let migrations: ReturnType<typeof loadMigrations> | undefined;
    const load = () => (migrations ??= loadMigrations(choice.project, choice.dialect));
    await work({ ...choice, driver, source: { load } });
    return 0;
  } finally {
    terminal.progress("");
    await driver.close();
  }
}

export function loadMigrations(project: Project, dialect: DialectName): Promise<readonly Migration[]> {
  return readMigrations(path.join(project.root, project.outDir, dialect, "migrations"));
}

export interface RunOptions {
  readonly dryRun?: boolean | undefined;
  readonly backup?: boolean | undefined;
}

/** How a run shows itself while it goes on: a line for each migration, and what is going on just now where a person watches. */
export function told(terminal: Terminal, { dryRun, backup }: RunOptions, database: DatabaseChoice): MigrateOptions {
  const log = eventLog(terminal, database.redacted);
  return {
    dryRun: dryRun === true,
    backup: backup === true,
    onProgress(event) {
      tell(event, terminal);
      log(event);
    },
  };
}

function tell(event: Progress, terminal: Terminal): void {
  if (event.kind === "waiting") terminal.progress(waitingFor(event));
  // What comes next may take long without a word: a backup, a wait for SQLite's lock.
  if (event.kind === "started") terminal.progress(`${titleOf(event)} …`);
  if (event.kind === "backup") terminal.say(backupText(event.backup));
  if (event.kind === "statement") {
    terminal.progress(`${titleOf(event)}: statement ${event.statement} of ${event.statements} …`);
  }
  if (event.kind === "batch") {
    const share = `${event.rows.toLocaleString("en")} of ${event.total.toLocaleString("en")} rows`;
    terminal.progress(`${titleOf(event)}: statement ${event.statement} of ${event.statements}, ${share} …`);
  }
  if (event.kind === "done") {
    const done = event.direction === "up" ? "applied" : "undid";
    terminal.say(`${done} ${terminal.paint.bold(titleOf(event))}  ${terminal.paint.dim(duration(event.durationMs))}`);
  }
}

function waitingFor(event: Extract<Progress, { kind: "waiting" }>): string {
  switch (event.for) {
    case "lock":
      return "waiting for another run on this database …";
    case "tables":
      return `waiting for ${event.holders?.join(" and ") ?? "another session"} …`;
    case "connection":
      return "the connection was lost; connecting again …";
  }
}

/** Where a finished run ended. */
export function sayRun(run: Run, migrations: readonly Migration[], terminal: Terminal): void {
  for (const notice of run.notices) terminal.note(`${terminal.paint.yellow("note:")} ${notice}`);
  const at = migrations.find(({ version }) => version === run.to);
  const place = at === undefined ? "base: no migration is applied" : titleOf(at);
  if (run.dryRun) {
    for (const step of run.steps) terminal.say(`would ${step.direction === "up" ? "apply" : "undo"} ${titleOf(step)}`);
  }
  if (run.steps.length === 0) terminal.say(`nothing to do: at ${place}`);
  else if (!run.dryRun) terminal.say(`now at ${place}`);
}

export function runAsJson(database: DatabaseChoice, run: Run): JsonValue {
  return { database: database.redacted, ...runMembers(run), dryRun: run.dryRun };
}

/** What a run did to one database. */
export function runMembers({ from, to, steps, notices, backup }: Run) {
  return { from, to, migrations: steps.map(stepAsJson), notices, backup: backup && { ...backup } };
}

function stepAsJson({ version, name, direction, durationMs }: TakenStep): JsonValue {
  return { version, name, direction, milliseconds: Math.round(durationMs) };
}

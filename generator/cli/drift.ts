/** How `check` and `diff` open databases, and how they tell what differs. */
import path from "node:path";
import { connect } from "../../runtime/connect.ts";
import { status } from "../../runtime/migrate/read.ts";
import { titleOf } from "../../runtime/migration.ts";
import { type DatabaseUrl, parseUrl } from "../../runtime/url.ts";
import type { Mending, StepFailure } from "../check/index.ts";
import type { Dialect } from "../dialects/dialect.ts";
import type { GlobalOptions } from "./command.ts";
import { type ExitStatus, Failure, wrongUsage } from "./failure.ts";
import { type OpenDatabase, withDatabase } from "./migrations.ts";
import { counted, type JsonValue, type Terminal } from "./terminal.ts";
import { standingOf } from "./unfinished.ts";
import { interruptible } from "./verify-options.ts";

interface Printing {
  readonly sql?: boolean | undefined;
}

interface CheckOptions extends GlobalOptions, Printing {
  readonly scratch: string | undefined;
}

export async function checkDatabase(options: CheckOptions, terminal: Terminal): Promise<ExitStatus> {
  let found: ExitStatus = 0;
  const ended = await withDatabase(options, terminal, async (database) => {
    found = await interruptible((signal) => checkOpen(database, options, terminal, signal));
  });
  return found === 0 ? ended : found;
}

async function checkOpen(
  database: OpenDatabase,
  { scratch, sql }: CheckOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitStatus> {
  const { check, desiredAt, dialects, read, scriptOf, StepFailure } = await import("../check/index.ts");
  const { driver, redacted, project } = database;
  const dialect = dialects[database.dialect];
  const { version, name } = await versionOf(database);
  terminal.progress("reading the database …");
  const live = await read(dialect, driver);
  const desired = desiredAt(path.join(project.root, project.outDir), dialect, version);
  const title = titleOf({ version, name });
  terminal.progress(`making version ${title} in a scratch database …`);
  const drift = await check(
    dialect,
    live,
    desired,
    await scratchPlace(dialect, parseUrl(database.url), scratch),
    signal,
  ).catch((error: unknown) => {
    throw error instanceof StepFailure ? notMade(error, title) : error;
  });
  terminal.progress("");
  noteVersions(driver.version, drift.scratchVersion, terminal);
  const script = scriptOf(
    dialect,
    drift,
    `Brings a database at version ${title} to what that version holds, ${dialect.name}.`,
  );
  const none = `version ${title}: ${terminal.paint.green("no difference")}`;
  tell(drift, { none, some: `version ${title}`, lead: "what would mend it", script, sql: sql === true }, terminal);
  terminal.answer({ database: redacted, version, name, ...asJson(drift, script) });
  return drift.differences.length === 0 ? 0 : 1;
}

function noteVersions(one: string, other: string, { note, paint }: Terminal): void {
  if (one === other) return;
  note(
    `${paint.yellow("note:")} the servers are of version ${one} and ${other}: what they print otherwise is told as a difference`,
  );
}

/** The version that the database says it is at; refuses where nothing can be said of it. */
async function versionOf({ driver, source, dialect, redacted }: OpenDatabase) {
  const { current, unfinished } = await status(driver, source);
  const migrations = await source.load();
  const standing = unfinished && standingOf(unfinished, migrations, dialect);
  if (standing !== undefined) throw new Failure(standing.message, { hint: `${standing.hint}; then check` });
  const newest = migrations.find(({ version }) => version === current);
  if (newest !== undefined) return newest;
  throw new Failure(`${redacted} has no row in schema_version: nothing says which version it should hold`, {
    hint: "`colonnade stamp VERSION` records it if the tables are there, `colonnade upgrade` makes them if not",
  });
}

async function scratchPlace(dialect: Dialect, url: DatabaseUrl, scratch: string | undefined) {
  const { placesFor } = await import("../check/index.ts");
  const purpose = {
    need: "what should be there is made in one, to see how the server prints it",
    advice: "name a server with --scratch URL where its user may",
    alike: true,
  };
  const server = scratch === undefined ? url : scratchUrl(scratch, dialect.name);
  const [place] = placesFor(dialect, [server], purpose);
  if (place === undefined) throw new Error(`no place for a scratch database of ${dialect.name}`);
  return place;
}

function scratchUrl(written: string, dialect: string): DatabaseUrl {
  const url = parseUrl(written);
  if (url.form === "file") {
    throw wrongUsage(
      `${url.redacted} is a file, and nothing is made in it`,
      "scratch databases of SQLite are in memory and need no --scratch",
    );
  }
  if (url.dialect !== dialect) {
    throw wrongUsage(
      `--scratch ${url.redacted} is a ${url.dialect} server, and the database is a ${dialect} one`,
      "only the same engine prints the same",
    );
  }
  return url;
}

function notMade({ message, migration, statement }: StepFailure, title: string): Failure {
  const at = migration === undefined ? "" : ` at ${titleOf(migration)}`;
  return new Failure(`version ${title} could not be made in a scratch database${at}: ${message}`, {
    hint:
      statement === undefined ? "look at what this server lacks" : `look at what this server lacks for: ${statement}`,
  });
}

interface DiffOptions extends GlobalOptions, Printing {
  readonly scratch: string | undefined;
  readonly from: string;
  readonly to: string;
}

export async function diffDatabases(options: DiffOptions, terminal: Terminal): Promise<ExitStatus> {
  const [from, to] = [parseUrl(options.from), parseUrl(options.to)];
  if (from.dialect !== to.dialect) {
    throw wrongUsage(
      `${from.redacted} is a ${from.dialect} database and ${to.redacted} a ${to.dialect} one: no statement turns one into the other`,
      "compare two of one engine; the same schema on another engine is compared by `colonnade check --url` on each",
    );
  }
  const { compare, dialects, read, scriptOf } = await import("../check/index.ts");
  const dialect = dialects[from.dialect];
  const readFrom = async (url: DatabaseUrl) => {
    terminal.progress(`reading ${url.redacted} …`);
    const driver = await connect(url);
    try {
      return { version: driver.version, catalog: await read(dialect, driver) };
    } finally {
      await driver.close();
    }
  };
  const before = await readFrom(from);
  const after = await readFrom(to);
  terminal.progress("");
  noteVersions(before.version, after.version, terminal);
  const place = await scratchPlace(dialect, to, options.scratch);
  const found = await interruptible((signal) => compare(dialect, before.catalog, after.catalog, place, signal));
  const script = scriptOf(dialect, found, `Brings ${from.redacted} to what ${to.redacted} holds, ${dialect.name}.`);
  const none = `${from.redacted} and ${to.redacted}: ${terminal.paint.green("no difference")}`;
  tell(
    found,
    { none, some: `${from.redacted} to ${to.redacted}`, lead: "what leads there", script, sql: options.sql === true },
    terminal,
  );
  terminal.answer({ from: from.redacted, to: to.redacted, ...asJson(found, script) });
  return found.differences.length === 0 ? 0 : 1;
}

interface Told extends Required<Printing> {
  /** The line when nothing differs. */
  readonly none: string;
  /** What the number of differences is of. */
  readonly some: string;
  /** What the lines below it are. */
  readonly lead: string;
  readonly script: string;
  readonly sql: boolean;
}

function tell(
  { differences, steps, loses }: Mending,
  { none, some, lead, script, sql }: Told,
  terminal: Terminal,
): void {
  const { paint } = terminal;
  if (sql) {
    if (differences.length > 0) process.stdout.write(script);
    terminal.note(
      differences.length === 0 ? none : `${some}: ${paint.yellow(counted(differences.length, "difference"))}`,
    );
    return;
  }
  if (differences.length === 0) {
    terminal.say(none);
    return;
  }
  terminal.say(`${some}: ${paint.yellow(counted(differences.length, "difference"))}; ${lead}:`);
  for (const { english, byHand } of differences) {
    terminal.say(`  ${english}${byHand ? paint.yellow("  (by hand: no statement is known)") : ""}`);
  }
  if (loses.length > 0) terminal.say(`  ${paint.yellow("data:")} lossy: ${loses.join("; ")}`);
  if (steps.length > 0) terminal.say(`\n${script.trimEnd()}`);
}

function asJson({ differences, steps, loses }: Mending, script: string) {
  return {
    differences: differences.map(({ kind, english, byHand }) => ({ operation: kind, change: english, byHand })),
    loses,
    statements: steps.map(({ lines, statements }) => ({ changes: lines, sql: statements })),
    sql: differences.length === 0 ? null : script,
  } satisfies { readonly [key: string]: JsonValue };
}

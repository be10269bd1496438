/** The runtime's own tables: `schema_version`, a row per applied migration, and the journal of unfinished ones. */
import type { Connection, Queries, Row } from "./driver.ts";
import { MigrationError } from "./errors.ts";
import type { MigrationEngine } from "./migrate/engine.ts";
import type { Direction } from "./migration-file.ts";
import { statement } from "./statement.ts";
import { decodeNumber, decodeTimestamp } from "./values.ts";
import { version as runtimeVersion } from "./version.ts";

/** Tables that introspection and drift checks leave out. */
export const runtimeTables: readonly string[] = ["schema_version", "schema_version_journal"];

/** One row of `schema_version`. */
export interface AppliedMigration {
  readonly version: number;
  readonly appliedAt: Date;
  /** The migration's name. */
  readonly description: string;
  readonly checksum: string;
  /** The cumulative hash up to this migration. */
  readonly chain: string;
  /** Undefined where it was not run by the runner: stamped, or by an offline script. */
  readonly durationMs: number | undefined;
  /** What applied it. */
  readonly generator: string;
}

/** One statement of a migration that runs step by step, recorded while that migration is unfinished. */
export interface JournalEntry {
  readonly version: number;
  readonly direction: Direction;
  /** Counted from 1. */
  readonly statement: number;
  /** `started`: whether it was done is not known. `failed`: it was not. */
  readonly state: "started" | "done" | "failed";
  /** SHA-256 of its text. */
  readonly hash: string;
  /** What its probes found before it was started. */
  readonly before?: Findings | undefined;
  /** How far its batches have come. */
  readonly watermark?: Watermark | undefined;
}

/** The value that each probe found; null where there was none. */
export type Findings = readonly (string | null)[];

export interface Watermark {
  /** Rows that the batches have gone over. */
  readonly rows: number;
  /** The last key of the last batch, as SQL literals. */
  readonly after: readonly string[];
}

export interface Newest {
  readonly version: number;
  readonly chain: string;
  readonly isUnfinished: boolean;
}

/** The smallest number of the journal's is found by its key, and is null without any. */
const newest = statement(
  "SELECT version, chain, (SELECT min(version) FROM schema_version_journal) FROM schema_version ORDER BY version DESC LIMIT 1",
  { single: true },
);

/** The newest row and whether anything is unfinished, in one query; undefined where that cannot be read. */
export async function readNewest(queries: Queries): Promise<Newest | undefined> {
  try {
    const [row] = await queries.rows(newest, []);
    if (row === undefined) return undefined;
    return { version: decodeNumber(row[0]), chain: String(row[1]), isUnfinished: row[2] !== null };
  } catch (error) {
    // Without the table there is nothing to say; anything else comes up again when it is looked for.
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}

/** All rows by version, or undefined where the table does not exist. */
export async function readApplied(
  connection: Connection,
  engine: MigrationEngine,
): Promise<readonly AppliedMigration[] | undefined> {
  const [exists] = await connection.select(engine.tableExists);
  if (exists === undefined) return undefined;
  const columns = "version, applied_at, description, checksum, chain, duration_ms, generator";
  try {
    return (await connection.select(`SELECT ${columns} FROM schema_version ORDER BY version`)).map(readRow);
  } catch (error) {
    throw new MigrationError("there is a table schema_version that another program made", {
      hint: "rename it, then `colonnade stamp` says which version the database is at",
      cause: error,
    });
  }
}

function readRow([version, appliedAt, description, checksum, chain, duration, generator]: Row): AppliedMigration {
  return {
    version: decodeNumber(version),
    appliedAt: decodeTimestamp(appliedAt),
    description: String(description),
    checksum: String(checksum),
    chain: String(chain),
    durationMs: duration === null ? undefined : decodeNumber(duration),
    generator: String(generator),
  };
}

export async function readJournal(connection: Connection): Promise<readonly JournalEntry[]> {
  const rows = await connection.select(
    "SELECT version, direction, statement, state, statement_hash, found_before, watermark FROM schema_version_journal ORDER BY version, direction, statement",
  );
  return rows.map(([version, direction, number, state, hash, before, watermark]) => ({
    version: decodeNumber(version),
    direction: direction === "down" ? "down" : "up",
    statement: decodeNumber(number),
    state: state === "done" || state === "failed" ? state : "started",
    hash: String(hash),
    before: before === null ? undefined : readFindings(JSON.parse(String(before))),
    watermark: watermark === null ? undefined : readWatermark(JSON.parse(String(watermark))),
  }));
}

function readFindings(stored: unknown): Findings {
  return Array.isArray(stored) ? stored.map((value: unknown) => (value === null ? null : String(value))) : [];
}

function readWatermark(stored: unknown): Watermark | undefined {
  if (typeof stored !== "object" || stored === null || !("rows" in stored && "after" in stored)) return undefined;
  return { rows: Number(stored.rows), after: Array.isArray(stored.after) ? stored.after.map(String) : [] };
}

/** A string literal of a text without backslashes, as every dialect reads it under the pinned settings. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export interface VersionRow {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
  readonly chain: string;
}

/** `duration` is in milliseconds, or an expression for them. */
export function insertVersion(row: VersionRow, duration: number | string | undefined): string {
  const values = [
    row.version,
    literal(row.name),
    literal(row.checksum),
    literal(row.chain),
    typeof duration === "number" ? Math.round(duration) : (duration ?? "NULL"),
    literal(`colonnade ${runtimeVersion}`),
  ];
  return `INSERT INTO schema_version (version, description, checksum, chain, duration_ms, generator) VALUES (${values.join(", ")})`;
}

/** Gives an applied migration the name and the hashes that it has since a squash. */
export function rewriteVersion({ version, name, checksum, chain }: VersionRow, was: readonly string[]): string {
  const set = `description = ${literal(name)}, checksum = ${literal(checksum)}, chain = ${literal(chain)}`;
  return `UPDATE schema_version SET ${set} WHERE version = ${version} AND chain IN (${was.map(literal).join(", ")})`;
}

export function deleteVersions(from: number, below: number): string {
  return `DELETE FROM schema_version WHERE version >= ${from} AND version < ${below}`;
}

export function deleteVersion(version: number): string {
  return `DELETE FROM schema_version WHERE version = ${version}`;
}

/** Where a run has dropped the other table, and was cut off. */
export const dropJournal = "DROP TABLE IF EXISTS schema_version_journal";

/** There is never a `schema_version` without a journal beside it. */
export const dropTables: readonly string[] = ["DROP TABLE schema_version", dropJournal];

/** `known` says whether the statement has an entry already; `text` writes a string for the dialect. */
export function writeJournal(entry: JournalEntry, known: boolean, text: (value: string) => string): string {
  const { version, direction, statement: number, state, hash, before, watermark } = entry;
  const json = (value: unknown) => (value === undefined ? "NULL" : text(JSON.stringify(value)));
  const cells = [literal(state), literal(hash), json(before), json(watermark)];
  if (!known) {
    return `INSERT INTO schema_version_journal (version, direction, statement, state, statement_hash, found_before, watermark) VALUES (${[version, literal(direction), number, ...cells].join(", ")})`;
  }
  const [stateCell, hashCell, beforeCell, watermarkCell] = cells;
  return `UPDATE schema_version_journal SET state = ${stateCell}, statement_hash = ${hashCell}, found_before = ${beforeCell}, watermark = ${watermarkCell} WHERE version = ${version} AND direction = ${literal(direction)} AND statement = ${number}`;
}

/** The newest version, as a runner reads it again under the lock; 0 where another one has gone back to base meanwhile. */
export async function readNewestVersion(connection: Connection, engine: MigrationEngine): Promise<number> {
  const [exists] = await connection.select(engine.tableExists);
  if (exists === undefined) return 0;
  const [row] = await connection.select("SELECT version FROM schema_version ORDER BY version DESC LIMIT 1");
  return row === undefined ? 0 : decodeNumber(row[0]);
}

/** The chain hash that the database holds for a version. */
export async function readChain(connection: Connection, version: number): Promise<string | undefined> {
  const [row] = await connection.select(`SELECT chain FROM schema_version WHERE version = ${version}`);
  return row === undefined ? undefined : String(row[0]);
}

export const clearJournal = "DELETE FROM schema_version_journal";

/** What is applied, what exists and what is pending, without changing anything. */
import type { Connection, Driver } from "../driver.ts";
import { type AppliedMigration, type JournalEntry, readApplied, readJournal } from "../schema-version.ts";
import { verifyApplied, verifyChain } from "./chain.ts";
import { migrationEngine } from "./engine.ts";
import type { MigrationSource } from "./source.ts";

/** One migration, applied or not. */
export interface HistoryEntry {
  readonly version: number;
  readonly name: string;
  /** Undefined while it is pending. */
  readonly appliedAt: Date | undefined;
  readonly durationMs: number | undefined;
  /** What applied it. */
  readonly generator: string | undefined;
  readonly checksum: string;
  readonly chain: string;
}

export interface Status {
  /** 0 is base. */
  readonly current: number;
  readonly head: number;
  readonly pending: readonly HistoryEntry[];
  /** A migration that stopped in the middle. */
  readonly unfinished: Unfinished | undefined;
}

export interface Unfinished {
  readonly version: number;
  readonly direction: "up" | "down";
  /** The last statement that is recorded, and how it went. */
  readonly statement: number;
  readonly state: JournalEntry["state"];
  /** Rows that its batches have gone over, where it is done in batches. */
  readonly rows?: number;
}

/** The newest applied migration; undefined at base. Asks the database only, so it also answers for code that is older. */
export async function current(driver: Driver): Promise<AppliedMigration | undefined> {
  return (await inspect(driver)).applied.at(-1);
}

/** Every migration, oldest first; refuses when files and database do not belong together. */
export async function history(driver: Driver, source: MigrationSource): Promise<readonly HistoryEntry[]> {
  return (await compare(driver, source)).entries;
}

export async function status(driver: Driver, source: MigrationSource): Promise<Status> {
  const { entries, unfinished } = await compare(driver, source);
  const pending = entries.filter(({ appliedAt }) => appliedAt === undefined);
  const newest = entries.findLast(({ appliedAt }) => appliedAt !== undefined);
  return { current: newest?.version ?? 0, head: entries.at(-1)?.version ?? 0, pending, unfinished };
}

async function compare(
  driver: Driver,
  source: MigrationSource,
): Promise<{ readonly entries: readonly HistoryEntry[]; readonly unfinished: Unfinished | undefined }> {
  const links = verifyChain(await source.load(), source.head);
  const { applied, unfinished } = await inspect(driver);
  const rows = new Map(verifyApplied(applied, links).map((row) => [row.version, row]));
  const entries = links.map(({ version, name, checksum, chain }): HistoryEntry => {
    const row = rows.get(version);
    return {
      version,
      name,
      checksum,
      chain,
      appliedAt: row?.appliedAt,
      durationMs: row?.durationMs,
      generator: row?.generator,
    };
  });
  return { entries, unfinished };
}

async function inspect(
  driver: Driver,
): Promise<{ readonly applied: readonly AppliedMigration[]; readonly unfinished: Unfinished | undefined }> {
  const connection = await driver.acquire({ readOnly: true });
  try {
    const applied = await readApplied(connection, migrationEngine(driver.dialect));
    if (applied === undefined) return { applied: [], unfinished: undefined };
    return { applied, unfinished: await unfinishedOf(connection) };
  } finally {
    driver.release(connection);
  }
}

async function unfinishedOf(connection: Connection): Promise<Unfinished | undefined> {
  const last = (await readJournal(connection)).at(-1);
  return (
    last && {
      version: last.version,
      direction: last.direction,
      statement: last.statement,
      state: last.state,
      ...(last.watermark && { rows: last.watermark.rows }),
    }
  );
}

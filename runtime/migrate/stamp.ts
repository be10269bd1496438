/** Stamp: adopts a database that holds a version already. */
import type { Connection, Driver } from "../driver.ts";
import { clearJournal, deleteVersion, dropTables, insertVersion, readApplied, readJournal } from "../schema-version.ts";
import type { Link } from "./chain.ts";
import type { Way } from "./course.ts";
import type { MigrationEngine } from "./engine.ts";
import { underLock } from "./lock.ts";
import type { MigrateOptions, Run } from "./progress.ts";
import { loadLinks, type MigrationSource, versionsOf } from "./source.ts";
import { resolveTarget, type Target } from "./target.ts";

/** Records the migrations up to the target as applied, and those after it as not, without running anything. */
export async function stamp(
  driver: Driver,
  source: MigrationSource,
  target: Target,
  options: MigrateOptions = {},
): Promise<Run> {
  const links = await loadLinks(source);
  let way: Way | undefined;
  return underLock(driver, options, async ({ connection, engine, statements }) => {
    const applied = await readApplied(connection, engine);
    const at = applied?.at(-1)?.version ?? 0;
    way ??= { from: at, to: resolveTarget(target, at, versionsOf(links)) };
    const { from, to } = way;
    const notices = applied === undefined ? [] : await unfinishedIn(connection);
    await statements.begin();
    try {
      const wanted = links.filter(({ version }) => version <= to);
      await writeStamp(connection, engine, wanted, applied);
      if (connection.inTransaction) await connection.commit();
    } catch (error) {
      await connection.rollback().catch(() => {});
      throw error;
    }
    return { from, to, steps: [], dryRun: false, notices };
  });
}

/** A migration that stopped in the middle is one no more: whoever stamps says what the database holds. */
async function unfinishedIn(connection: Connection): Promise<readonly string[]> {
  const entry = (await readJournal(connection)).at(-1);
  if (entry === undefined) return [];
  const where = `at statement ${entry.statement}, which is ${entry.state}`;
  return [`migration ${entry.version} ${entry.direction} had stopped ${where}: what it left is yours to look at`];
}

async function writeStamp(
  connection: Connection,
  engine: MigrationEngine,
  wanted: readonly Link[],
  applied: Awaited<ReturnType<typeof readApplied>>,
): Promise<void> {
  if (wanted.length === 0) {
    if (applied !== undefined) for (const sql of dropTables) await connection.execute(sql);
    return;
  }
  if (applied === undefined) {
    for (const sql of engine.createTables) await connection.execute(sql);
    // Where DDL commits, the rows are a transaction of their own.
    if (!connection.inTransaction) await connection.begin();
  }
  const kept = new Set<number>();
  for (const row of applied ?? []) {
    const link = wanted.find(({ version }) => version === row.version);
    if (link?.chain === row.chain) kept.add(row.version);
    else await connection.execute(deleteVersion(row.version));
  }
  for (const link of wanted) if (!kept.has(link.version)) await connection.execute(insertVersion(link, undefined));
  await connection.execute(clearJournal);
}

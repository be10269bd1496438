/** Takes over a database that applied migrations before `colonnade squash` folded some of them: its records become those of this chain. */
import type { Connection } from "../driver.ts";
import { MigrationError } from "../errors.ts";
import { type AppliedMigration, deleteVersions, readApplied, readJournal, rewriteVersion } from "../schema-version.ts";
import { type Link, verifyApplied } from "./chain.ts";
import type { MigrationEngine } from "./engine.ts";

/**
 * Rewrites the records in one transaction, in which they are read again. Answers what a person should know: nothing, where those that
 * were `seen` are of this chain already.
 */
export async function takeOver(
  connection: Connection,
  engine: MigrationEngine,
  seen: readonly AppliedMigration[],
  links: readonly Link[],
): Promise<readonly string[]> {
  if (sameRecords(seen, verifyApplied(seen, links))) return [];
  await connection.begin();
  try {
    const applied = (await readApplied(connection, engine)) ?? [];
    const wanted = verifyApplied(applied, links);
    await refuseUnfinished(connection);
    const newest = wanted.at(-1)?.version ?? 0;
    for (const sql of takeoverStatements(links.filter(({ version }) => version <= newest)))
      await connection.execute(sql);
    await connection.commit();
    return [
      `the database was upgraded before \`colonnade squash\`: its ${applied.length} records are now those of ${wanted.length} migrations`,
    ];
  } catch (error) {
    await connection.rollback().catch(() => {});
    throw error;
  }
}

/** What makes the records of these migrations those of this chain; without effect where they are. */
export function takeoverStatements(links: readonly Link[]): readonly string[] {
  return links.flatMap((link) => [
    ...(link.first === link.version ? [] : [deleteVersions(link.first, link.version)]),
    ...(link.was.length === 0 ? [] : [rewriteVersion(link, link.was)]),
  ]);
}

function sameRecords(applied: readonly AppliedMigration[], wanted: readonly AppliedMigration[]): boolean {
  return applied.length === wanted.length && applied.every(({ chain }, index) => chain === wanted[index]?.chain);
}

/** Its statements are those of files that are no more. */
async function refuseUnfinished(connection: Connection): Promise<void> {
  // What failed was not done.
  const entry = (await readJournal(connection)).find(({ state }) => state !== "failed");
  if (entry === undefined) return;
  throw new MigrationError(
    `migration ${entry.version} ${entry.direction} stopped in the middle, before \`colonnade squash\``,
    {
      hint: "nothing was changed: finish it with the code from before the squash, then go on here",
      version: entry.version,
    },
  );
}

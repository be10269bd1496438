/** Looks whether nothing is pending, by one query and without the runner's code: most starts of an application end here. */
import type { Driver } from "../driver.ts";
import type { Head } from "../migration.ts";
import { readNewest } from "../schema-version.ts";
import type { MigrateOptions, Run } from "./progress.ts";

/** The run that does nothing, where the database is at the head and nothing is unfinished; else undefined. */
export async function whenAtHead(
  driver: Driver,
  head: Head,
  { dryRun = false }: Pick<MigrateOptions, "dryRun">,
): Promise<Run | undefined> {
  const newest = await readNewest(driver);
  if (newest === undefined || newest.version !== head.version || newest.chain !== head.chain) return undefined;
  return newest.isUnfinished ? undefined : { from: head.version, to: head.version, steps: [], dryRun, notices: [] };
}

/** Where a run's migrations come from, and how they are verified once. */
import type { Head, Migration } from "../migration.ts";
import { type Link, verifyChain } from "./chain.ts";

/** What reads them. */
export interface MigrationSource {
  /** The newest migration as the generated code knows it; a start with nothing pending then loads no texts. */
  readonly head?: Head;
  load(): Promise<readonly Migration[]>;
  /** The same migrations verified already; see `verifiedSource`. */
  readonly links?: readonly Link[];
}

/** The same migrations, read and verified now and never again: for runs on many databases. */
export async function verifiedSource(source: MigrationSource): Promise<MigrationSource> {
  const migrations = await source.load();
  const links = verifyChain(migrations, source.head);
  const last = links.at(-1);
  return { load: async () => migrations, links, ...(last === undefined ? {} : { head: last }) };
}

/** The migrations, proved to be a chain. */
export async function loadLinks(source: MigrationSource): Promise<readonly Link[]> {
  return source.links ?? verifyChain(await source.load(), source.head);
}

export function versionsOf(links: readonly Link[]): readonly number[] {
  return links.map(({ version }) => version);
}

/** `colonnade check` and `colonnade diff`: what a live database holds against what it should hold. */

import type { Driver } from "../../runtime/driver.ts";
import { offlineScript } from "../../runtime/migrate/offline.ts";
import { runtimeTables } from "../../runtime/schema-version.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Dialect } from "../dialects/dialect.ts";
import type { Place } from "../verify/scratch.ts";
import { type Mending, mend } from "./mend.ts";
import { isMoved, movedIn } from "./moved.ts";
import { type Desired, printedAgain, renamedStructureOf, structureOf } from "./structure.ts";
import { common, inWords } from "./words.ts";

export { dialects } from "../dialects/registry.ts";
export { StepFailure } from "../verify/run.ts";
export { placesFor } from "../verify/scratch.ts";
export { desiredAt } from "./desired.ts";
export type { Difference, Mending } from "./mend.ts";

export interface Checked extends Mending {
  /** Of the server on which the desired state was made. */
  readonly scratchVersion: string;
}

/** Reads a database, the runtime's own tables aside. */
export async function read(dialect: Dialect, driver: Driver): Promise<Catalog> {
  const connection = await driver.acquire({ readOnly: true });
  try {
    return await dialect.introspect((sql) => connection.select(sql), runtimeTables);
  } finally {
    driver.release(connection);
  }
}

/** Compares a database with what is desired, which is made at the place. */
export async function check(
  dialect: Dialect,
  live: Catalog,
  desired: Desired,
  place: Place,
  signal?: AbortSignal,
): Promise<Checked> {
  const { said, version } = await structureOf(dialect, desired, place, signal);
  const moved = movedIn(live, said.printed);
  const renamed = isMoved(moved) ? await renamedStructureOf(dialect, desired, place, moved, signal) : undefined;
  const first = mend(dialect, live, said, renamed && { said: renamed, intent: moved });
  if (first.differences.length === 0 || renamed !== undefined) return { ...first, scratchVersion: version };
  // A database that was restored from a dump may print an expression otherwise than the one that was dumped.
  const again = await printedAgain(dialect, said.printed, place, signal);
  const second = again === undefined ? first : mend(dialect, live, { ...said, again });
  return { ...second, scratchVersion: version };
}

/** What brings the first of two databases of a dialect to the second, which of them was restored from a dump of the other or none. */
export async function compare(
  dialect: Dialect,
  from: Catalog,
  to: Catalog,
  place: Place,
  signal?: AbortSignal,
): Promise<Mending> {
  const said = { written: to, printed: to };
  const moved = movedIn(from, to);
  const desired = { written: to, migrations: [] };
  const renamed = isMoved(moved) ? await renamedStructureOf(dialect, desired, place, moved, signal) : undefined;
  const first = mend(dialect, from, said, renamed && { said: renamed, intent: moved });
  if (first.differences.length === 0 || renamed !== undefined) return first;
  const again = await printedAgain(dialect, to, place, signal);
  const fromAgain = await printedAgain(dialect, from, place, signal);
  const live = fromAgain === undefined ? from : inWords(from, { printed: from, written: common(fromAgain, to) });
  return mend(dialect, live, { ...said, again });
}

/** The script that mends it, for the database's own command line; `title` says what it leads to. */
export function scriptOf({ name }: Dialect, { mode, steps, loses, differences }: Mending, title: string): string {
  const byHand = differences.filter((each) => each.byHand).map(({ english }) => `To do by hand: ${english}`);
  const lost = loses.length === 0 ? [] : [`data: lossy: ${loses.join("; ")}`];
  return offlineScript(name, mode, [title, ...lost, ...byHand], steps);
}

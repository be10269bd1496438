/** What the engine makes of the migrations up to a version, read from a scratch database. */

import type { Driver } from "../../runtime/driver.ts";
import { DatabaseError } from "../../runtime/errors.ts";
import type { Migration } from "../../runtime/migration.ts";
import { parseHeader } from "../../runtime/migration-file.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { diff } from "../diff/diff.ts";
import { wholeMigration } from "../migrations/whole.ts";
import { type Intent, noIntent } from "../operations/operation.ts";
import { rename } from "../operations/rename.ts";
import { StepFailure, type Walk, walk } from "../verify/run.ts";
import type { Place } from "../verify/scratch.ts";
import { backwards, type Moved } from "./moved.ts";
import type { Said } from "./words.ts";

/** What a version should hold. */
export interface Desired {
  readonly written: Catalog;
  /** The migrations that lead there. */
  readonly migrations: readonly Migration[];
}

/** Makes it, and reads it. Throws a StepFailure where the engine refuses a migration. */
export async function structureOf(
  dialect: Dialect,
  { written, migrations }: Desired,
  place: Place,
  signal?: AbortSignal,
): Promise<{ readonly said: Said; readonly version: string }> {
  return made(dialect, shortest(dialect, written, migrations), place, signal, async ({ read }, { version }) => ({
    said: { written, printed: await read() },
    version,
  }));
}

/** Walks the chain to its end in a scratch database, for `work` to look at what is there then. */
function made<T>(
  dialect: Dialect,
  chain: readonly Migration[],
  place: Place,
  signal: AbortSignal | undefined,
  work: (way: Walk, driver: Driver) => Promise<T>,
): Promise<T> {
  return place.scratch(async (driver) => {
    const way = walk(driver, dialect, chain, signal);
    await way.to(chain.at(-1)?.version ?? 0, "up");
    return work(way, driver);
  });
}

/** What was written by hand may make more than the catalog tells; all else is made at once. */
function shortest(dialect: Dialect, written: Catalog, migrations: readonly Migration[]): readonly Migration[] {
  const isWritten = migrations.some(({ up }) => parseHeader(up, "").isHandWritten);
  return isWritten ? migrations : [wholeMigration(dialect, written)];
}

/** How the engine prints what is made from its own print; undefined where it cannot be made so. */
export async function printedAgain(
  dialect: Dialect,
  printed: Catalog,
  place: Place,
  signal?: AbortSignal,
): Promise<Catalog | undefined> {
  try {
    return await made(dialect, [wholeMigration(dialect, printed)], place, signal, ({ read }) => read());
  } catch (error) {
    if (error instanceof StepFailure) return undefined;
    throw error;
  }
}

/**
 * The same after somebody renamed tables and columns in it, by the engine's own statements alone. Undefined where the engine refuses:
 * then it was not what happened.
 */
export async function renamedStructureOf(
  dialect: Dialect,
  desired: Desired,
  place: Place,
  moved: Moved,
  signal?: AbortSignal,
): Promise<Said | undefined> {
  const chain = shortest(dialect, desired.written, desired.migrations);
  const intent: Intent = { ...noIntent, ...backwards(moved) };
  const renamed = rename(desired.written, intent);
  const namespaces = moved.tables.flatMap(({ fromNamespace }) => fromNamespace ?? []);
  const written = { ...renamed, namespaces: [...new Set([...renamed.namespaces, ...namespaces])] };
  const statements = diff(desired.written, written, intent)
    .filter(({ kind }) => kind === "renameTable" || kind === "renameColumn" || kind === "createNamespace")
    .flatMap((operation) => dialect.render(operation));
  try {
    return await made(dialect, chain, place, signal, async ({ read }, driver) => {
      await runAll(driver, statements);
      return { written, printed: await read() };
    });
  } catch (error) {
    if (error instanceof DatabaseError || error instanceof StepFailure) return undefined;
    throw error;
  }
}

async function runAll(driver: Driver, statements: readonly string[]): Promise<void> {
  const connection = await driver.acquire();
  try {
    for (const sql of statements) await connection.execute(sql);
  } finally {
    driver.release(connection);
  }
}

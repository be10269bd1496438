/** Tries a chain of migrations: all the way up it holds what the schema says, and each way down what was there before. */
import { type Migration, titleOf } from "../../runtime/migration.ts";
import { parseHeader } from "../../runtime/migration-file.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { compareCatalogs, type Difference } from "../catalog/compare.ts";
import type { Findings } from "./findings.ts";
import { StepFailure, type Walk } from "./run.ts";
import type { Trials } from "./trial.ts";
import type { Chain } from "./verifier.ts";

/** Tries it on one place; stops at the first migration that fails or leads elsewhere on its way down. */
export async function tryChain(chain: Chain, trials: Trials): Promise<void> {
  const { migrations, after, desired } = chain;
  const stations = new Map<number, Catalog>();
  let left: readonly Migration[] = migrations.filter(({ version }) => version > after).toReversed();
  left = await trials.scratch(migrations, async (walk) => {
    const apart = await goUp(chain, walk, stations, trials);
    const wanted = await structureOf(desired, trials);
    compareHead(migrations.at(-1), compareCatalogs(wanted, await walk.read()), apart, trials.found);
    return goDown(left, walk, chain, stations, trials);
  });
  // Below a way down that cannot be gone, another database goes on.
  while (left.length > 0) {
    const [top] = left;
    left = await trials.scratch(migrations, async (walk) => {
      if (top !== undefined) await walk.to(top.version, "up");
      return goDown(left, walk, chain, stations, trials);
    });
  }
}

/** What a database holds that is made from nothing. */
async function structureOf(desired: Migration, trials: Trials): Promise<Catalog> {
  try {
    return await trials.scratch([desired], async (walk) => {
      await walk.to(desired.version, "up");
      return walk.read();
    });
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    throw new StepFailure(error.message, { ...error, migration: undefined }, error);
  }
}

/**
 * Up to head, with a look at what the database holds before each migration that is tried. Answers which differences are the work of
 * migrations that were written by hand: what these make besides the schema is not the fault of any other.
 */
async function goUp(
  { migrations, after }: Chain,
  walk: Walk,
  stations: Map<number, Catalog>,
  trials: Trials,
): Promise<ReadonlySet<string>> {
  const apart = new Set<string>();
  for (const [index, migration] of migrations.entries()) {
    const isTried = migration.version > after;
    const isHandWritten = parseHeader(migration.up, "").isHandWritten;
    if (!isTried && !isHandWritten && migrations[index + 1] !== undefined) continue;
    const before = migrations[index - 1];
    if (before !== undefined) await walk.to(before.version, "up");
    const station = isTried || isHandWritten ? await walk.read() : undefined;
    if (isTried && station !== undefined) stations.set(migration.version, station);
    await walk.to(migration.version, "up");
    if (isTried) trials.up.push(migration.version);
    if (!isHandWritten || station === undefined) continue;
    for (const difference of compareCatalogs(station, await walk.read())) apart.add(keyOf(difference));
  }
  return apart;
}

function compareHead(
  newest: Migration | undefined,
  differences: readonly Difference[],
  apart: ReadonlySet<string>,
  found: Findings,
): void {
  const at = { migration: newest, direction: "up" } as const;
  const title = newest === undefined ? "an empty chain" : titleOf(newest);
  const isApart = (difference: Difference) => apart.has(keyOf(difference));
  found.differ(
    at,
    `${title} does not lead to what the schema says`,
    differences.filter((each) => !isApart(each)),
  );
  found.apart(at, "a migration written by hand makes what the schema does not say", differences.filter(isApart));
}

function keyOf({ kind, name }: Difference): string {
  return `${kind} ${name}`;
}

/** Down through the migrations, the newest first; answers those that are left below one that cannot be undone. */
async function goDown(
  left: readonly Migration[],
  walk: Walk,
  { migrations }: Chain,
  stations: ReadonlyMap<number, Catalog>,
  trials: Trials,
): Promise<readonly Migration[]> {
  for (const [index, migration] of left.entries()) {
    const { data } = parseHeader(migration.down, "");
    if (data.kind === "irreversible") {
      trials.irreversible.push({ version: migration.version, name: migration.name, what: data.what });
      return left.slice(index + 1);
    }
    const before = migrations[migrations.indexOf(migration) - 1]?.version ?? 0;
    await walk.to(before, "down");
    trials.down.push(migration.version);
    const station = stations.get(migration.version);
    const differences = station === undefined ? [] : compareCatalogs(station, await walk.read());
    if (differences.length === 0) continue;
    const what = `${titleOf(migration)} does not lead back to what was there before`;
    trials.found.differ({ migration, direction: "down" }, what, differences);
    return [];
  }
  return [];
}

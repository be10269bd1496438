/** The disk fills up under a migration: it is refused with a clear error, nothing is changed, and with free space it is finished. */
import assert from "node:assert/strict";
import { runs, soaking } from "../../support/effort.ts";
import { withRaw } from "../../support/proof.ts";
import type { Passage } from "../support/histories.ts";
import { type Prepared, prepare, rerun, walkAt } from "../support/passage.ts";
import { fillShop, shopPassage } from "../support/shop.ts";
import type { SmallDisk } from "../support/small-disk.ts";
import { openStage } from "../support/stage.ts";
import { differences, readState, type State } from "../support/state.ts";
import { tally } from "../support/tally.ts";
import { postgresOn, sqliteOn } from "./engines.ts";

/** Bytes that are left, from nothing to what nearly suffices: each makes another statement fail. */
const left = [0, 64, 256, 512, 1024, 2048, 4096, 8192].map((kilobytes) => kilobytes * 1024);
/** Of the sample, whose rows are fewer. */
const sampled = left.slice(0, 2);

/** Rows of each table. */
const diskRows = runs(2_000, 10_000);

/** What an operator recognises. */
const clear = /\b(?:full|No space left on device)\b/;

const engines = { sqlite: sqliteOn, postgres: postgresOn } as const;

export async function proveDiskFull(name: keyof typeof engines, disk: SmallDisk): Promise<void> {
  const { engine, stop } = await engines[name](disk);
  try {
    const stage = await openStage(engine);
    const prepared = await prepare(stage, await shopPassage(name), { more: (raw) => fillShop(raw, diskRows) });
    await fillAndRerun(prepared, disk);
  } finally {
    await stop();
  }
}

async function fillAndRerun(prepared: Prepared, disk: SmallDisk): Promise<void> {
  const counts = tally(prepared.stage.engine, "amounts of free space");
  const before = await stateAfterReset(prepared);
  let refused = 0;
  for (const free of soaking ? left : sampled) {
    // A database that nobody has connected to is filled in by the first who does.
    await stateAfterReset(prepared);
    disk.fill(free);
    const said = await refusal(prepared.stage.url, prepared.passage);
    disk.free();
    const place = `with ${free / 1024} KiB free`;
    if (said === undefined) {
      counts.add(`${place}, which is enough`, await rerun(prepared));
      continue;
    }
    refused += 1;
    const isClear = clear.test(said) ? [] : [`what was said is not clear: ${said}`];
    const changed = differences(before, await stateOf(prepared)).map((line) => `after the refusal: ${line}`);
    counts.add(`${place}, ${said.split("\n")[0]}`, [...isClear, ...changed, ...(await rerun(prepared))]);
  }
  counts.assertAll(`${refused} refused and unchanged until space was free`);
  assert.ok(refused >= runs(1, 3), "the disk was too large to get full");
}

/** What the refusal says; undefined when there was none. */
async function refusal(url: string, passage: Passage): Promise<string | undefined> {
  try {
    await walkAt(url, passage);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

async function stateAfterReset(prepared: Prepared): Promise<State> {
  await prepared.stage.reset();
  return stateOf(prepared);
}

const stateOf = ({ stage }: Prepared) => withRaw(stage.url, (raw) => readState(stage.engine, raw));

/** Takes a stage to the beginning of a passage, walks the passage in this process, and reads where that ends. */
import { connect } from "../../../runtime/connect.ts";
import type { Driver } from "../../../runtime/driver.ts";
import type { MigrateOptions } from "../../../runtime/migrate/progress.ts";
import { downgrade, upgrade } from "../../../runtime/migrate/run.ts";
import type { MigrationSource } from "../../../runtime/migrate/source.ts";
import { sow } from "../../support/migration-proof.ts";
import { withRaw } from "../../support/proof.ts";
import type { Raw } from "../../support/raw.ts";
import { aroundCalls } from "./around.ts";
import type { Passage } from "./histories.ts";
import type { Failpoint, Orders } from "./orders.ts";
import { writeTexts } from "./process.ts";
import type { Stage } from "./stage.ts";
import { differences, readState, type State } from "./state.ts";

/** A stage at the beginning of a passage, which is kept, and what an uninterrupted run does there. */
export interface Prepared {
  readonly passage: Passage;
  readonly stage: Stage;
  /** In their order, for a person. */
  readonly calls: readonly string[];
  readonly end: State;
  /** What a process of its own is told, to take the same way. */
  readonly orders: Orders;
}

export interface PrepareOptions {
  /** Puts further rows into the database when it is at version 1. */
  readonly more?: (raw: Raw) => Promise<void>;
  readonly isStoppable?: boolean;
}

export async function prepare(
  stage: Stage,
  passage: Passage,
  { more, isStoppable = false }: PrepareOptions = {},
): Promise<Prepared> {
  const { history, from, to } = passage;
  await stage.clear();
  const beginning = async (version: number) => {
    if (version > 0) await withDriver(stage.url, (driver) => walk(driver, { history, from: 0, to: version }));
  };
  if (from > 0) {
    await beginning(1);
    await withRaw(stage.url, async (raw) => {
      if (history.seed !== undefined) await sow(raw, stage.engine, history.seed);
      await more?.(raw);
    });
  }
  if (from > 1) await beginning(from);
  await stage.keep();
  const calls: string[] = [];
  await withDriver(stage.url, (driver) =>
    walk(
      aroundCalls(driver, (label, call) => {
        calls.push(label);
        return call();
      }),
      passage,
      isStoppable ? { signal: new AbortController().signal } : {},
    ),
  );
  const end = await withRaw(stage.url, (raw) => readState(stage.engine, raw));
  const direction = from < to ? "up" : "down";
  return {
    passage,
    stage,
    calls,
    end,
    orders: { url: stage.url, migrations: writeTexts(history), direction, target: to, isStoppable },
  };
}

async function withDriver(url: string, work: (driver: Driver) => Promise<unknown>): Promise<void> {
  const driver = await connect(url);
  try {
    await work(driver);
  } finally {
    await driver.close();
  }
}

function walk(driver: Driver, { history, from, to }: Passage, options: MigrateOptions = {}) {
  const source: MigrationSource = { head: history.head, load: async () => history.migrations };
  const target = to === 0 ? "base" : to === history.head.version && from < to ? "head" : to;
  return from < to ? upgrade(driver, source, target, options) : downgrade(driver, source, target, options);
}

/** Walks the passage in this process by another URL than the stage's own. */
export function walkAt(url: string, passage: Passage): Promise<void> {
  return withDriver(url, (driver) => walk(driver, passage));
}

/** Milliseconds that a rerun may wait for what a dead one left behind on the server. */
const lockTimeout = 60_000;

/**
 * Walks the passage in this process over whatever an interrupted run has left, and says what differs from the end of an
 * uninterrupted run; nothing when all is well.
 */
export async function rerun({ stage, passage, end }: Prepared): Promise<readonly string[]> {
  try {
    await withDriver(stage.url, (driver) => walk(driver, passage, { lockTimeout }));
  } catch (error) {
    return [`the rerun failed: ${error instanceof Error ? error.message : String(error)}`];
  }
  return differences(end, await withRaw(stage.url, (raw) => readState(stage.engine, raw)));
}

/** `during call 12 of 40, execute CREATE TABLE …`. */
export function describePoint({ calls }: Prepared, { call, moment }: Failpoint): string {
  return `${moment} call ${call} of ${calls.length}, ${calls[call - 1]}`;
}

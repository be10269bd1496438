/** One trial on one place: its scratch databases, and what it has done and found so far. */
import type { Migration } from "../../runtime/migration.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { type Findings, findings } from "./findings.ts";
import { StepFailure, type Walk, walk } from "./run.ts";
import type { Place } from "./scratch.ts";
import type { Trial } from "./verifier.ts";

export interface Trials {
  readonly found: Findings;
  readonly up: number[];
  readonly down: number[];
  readonly irreversible: Trial["irreversible"][number][];
  /** Gives `work` an empty database and the way along these migrations. */
  scratch<T>(migrations: readonly Migration[], work: (walk: Walk) => Promise<T>): Promise<T>;
}

interface Setting {
  readonly dialect: Dialect;
  readonly folder: string;
}

/** Makes a trial; a migration that the engine refuses ends it with a finding. */
export async function tryOn(
  place: Place,
  setting: Setting,
  signal: AbortSignal | undefined,
  work: (trials: Trials) => Promise<void>,
): Promise<{ readonly trial: Trial; readonly found: Findings }> {
  let version = "";
  const trials: Trials = {
    found: findings(setting, place),
    up: [],
    down: [],
    irreversible: [],
    scratch: (migrations, use) =>
      place.scratch((driver) => {
        version = driver.version;
        return use(walk(driver, setting.dialect, migrations, signal));
      }),
  };
  try {
    await work(trials);
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    trials.found.failed(error);
  }
  const { up, down, irreversible, found } = trials;
  return { trial: { place: place.title, version, up, down, irreversible }, found };
}

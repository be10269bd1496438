/** Keeps what a run may destroy, and tells how the run ended, whichever way it did. */
import type { Driver } from "../driver.ts";
import { nameBackup, requireBackup, type Safeguard, safeguard } from "./backup.ts";
import type { MigrateOptions, Run } from "./progress.ts";

/** Runs `work`, names the backup in its result or its error, and reports either to whoever listens. */
export async function reported(
  driver: Driver,
  options: MigrateOptions,
  work: (kept: Safeguard) => Promise<Run>,
): Promise<Run> {
  const start = performance.now();
  const kept = safeguard(driver, options);
  try {
    requireBackup(driver, options);
    const run = await work(kept);
    const backup = kept.made();
    const told = backup === undefined ? run : { ...run, backup };
    options.onProgress?.({ kind: "finished", run: told, durationMs: performance.now() - start });
    return told;
  } catch (error) {
    nameBackup(error, kept.made());
    options.onProgress?.({ kind: "failed", error, durationMs: performance.now() - start });
    throw error;
  }
}

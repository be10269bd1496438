/** Runs the tests of one file in this process and sends their counts to the runner that started it. */

import { pathToFileURL } from "node:url";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** uvu leaves suites that call `run()` in a global queue when told to defer; this is what its own command line uses. */
type SuiteRun = () => Promise<readonly [errors: string | true, passed: number, skipped: number, total: number]>;
const uvu = globalThis as { UVU_DEFER?: number; UVU_INDEX?: number; UVU_QUEUE?: SuiteRun[][] };

const millisecondsToExit = 5000;

async function runFile(file: string): Promise<Counts> {
  const suites: SuiteRun[] = [];
  Object.assign(uvu, { UVU_DEFER: 1, UVU_INDEX: 0, UVU_QUEUE: [suites] });
  await import(pathToFileURL(file).href);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const run of suites) {
    const [errors, passed, skipped, total] = await run();
    counts.passed += passed;
    counts.failed += total - passed;
    counts.skipped += skipped;
    if (errors !== true) console.log(`\n${errors}`);
    else if (passed < total)
      console.log("a hook of this suite threw, which uvu does not show; call the hook's code in a test");
  }
  return counts;
}

/** A connection or timer left open would keep the process; it is told of, not waited for. */
function exitSoon(): void {
  const timer = setTimeout(() => {
    console.log(`the tests are done, but these are still open: ${process.getActiveResourcesInfo().join(", ")}`);
    process.exit(1);
  }, millisecondsToExit);
  timer.unref();
}

process.on("disconnect", () => process.exit(1));
process.channel?.unref();
const counts = await runFile(process.argv[2] ?? "");
process.exitCode = counts.failed > 0 ? 1 : 0;
process.send?.(counts, () => {
  process.removeAllListeners("disconnect");
  exitSoon();
});

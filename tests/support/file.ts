/** Runs the test files that the runner names, one after the other, in this process, and sends back what came of each. */

import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { type Counts, endOfOutput, type Request } from "./counts.ts";

/** uvu leaves suites that call `run()` in a global queue when told to defer; this is what its own command line uses. */
type SuiteRun = () => Promise<readonly [errors: string | true, passed: number, skipped: number, total: number]>;
const uvu = globalThis as { UVU_DEFER?: number; UVU_INDEX?: number; UVU_QUEUE?: SuiteRun[][] };

/** How long what is being closed may take. */
const millisecondsToClose = 5000;

async function runFile(file: string): Promise<Counts> {
  const before = process.getActiveResourcesInfo();
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
  return { ...counts, leftOpen: await openStill(before) };
}

/** A connection or timer that is left open would keep a process; it is told of, and not waited for. */
async function openStill(before: readonly string[]): Promise<readonly string[]> {
  const deadline = performance.now() + millisecondsToClose;
  for (;;) {
    const known = [...before];
    const more = process.getActiveResourcesInfo().filter((kind) => {
      const at = known.indexOf(kind);
      if (at !== -1) known.splice(at, 1);
      return at === -1;
    });
    if (more.length === 0 || performance.now() > deadline) return more;
    await sleep(20, undefined, { ref: false });
  }
}

let last: Promise<unknown> = Promise.resolve();
process.on("message", ({ file, env }: Request) => {
  last = last.then(async () => {
    Object.assign(process.env, env);
    const counts = await runFile(file);
    process.exitCode = undefined;
    process.stdout.write(endOfOutput);
    process.stderr.write(endOfOutput);
    process.send?.(counts);
  });
});
process.on("disconnect", () => process.exit());

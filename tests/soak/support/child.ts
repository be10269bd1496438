/** Runs migrations in a process of its own and tells how far it is; it may have been told to kill itself at a call. */

import { once } from "node:events";
import { readFileSync, writeSync } from "node:fs";
import { connect } from "../../../runtime/connect.ts";
import { downgrade, upgrade } from "../../../runtime/migrate/run.ts";
import type { MigrationSource } from "../../../runtime/migrate/source.ts";
import { type Around, aroundCalls } from "./around.ts";
import type { Failpoint, Orders, Texts, Told } from "./orders.ts";

async function main(orders: Orders): Promise<void> {
  const { migrations, head }: Texts = JSON.parse(readFileSync(orders.migrations, "utf8"));
  const source: MigrationSource = { head, load: async () => migrations };
  if (orders.waits === true) {
    tell({ kind: "ready" });
    await once(process.stdin, "data");
    process.stdin.destroy();
  }
  const driver = await connect(orders.url);
  const failing = orders.die === undefined ? driver : aroundCalls(driver, dyingAt(orders.die));
  const run = { up: upgrade, down: downgrade }[orders.direction];
  const target = orders.direction === "up" && orders.target === head.version ? "head" : orders.target;
  const options = { onProgress: tell, ...(orders.isStoppable === true && { signal: new AbortController().signal }) };
  const { steps } = await run(failing, source, target === 0 ? "base" : target, options);
  await driver.close();
  tell({ kind: "finished", steps: steps.length });
}

function tell(told: Told): void {
  writeSync(1, `${JSON.stringify(told)}\n`);
}

function dyingAt({ call, moment }: Failpoint): Around {
  let calls = 0;
  return async (_, work) => {
    calls += 1;
    const isHere = calls === call;
    if (isHere && moment === "before") await die();
    const answer = work();
    if (isHere && moment === "during") {
      // The clients write to their sockets within this turn or the next.
      await new Promise(setImmediate);
      await die();
    }
    const got = await answer;
    if (isHere && moment === "after") await die();
    return got;
  };
}

/** Nothing of this process happens after it. */
function die(): Promise<never> {
  process.kill(process.pid, "SIGKILL");
  return new Promise(() => {});
}

main(JSON.parse(process.argv[2] ?? "")).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});

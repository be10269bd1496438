/** The connection is dropped before and after each message of a migration, in both directions; one rerun must end as if it had not. */
import { setTimeout as sleep } from "node:timers/promises";
import { runs } from "../../support/effort.ts";
import type { Engine } from "../../support/matrix.ts";
import { drawn, seed } from "../support/draw.ts";
import { loadHistory, passagesOf, titleOf } from "../support/histories.ts";
import { type Prepared, prepare, rerun, walkAt } from "../support/passage.ts";
import { type Cut, type CuttingProxy, openProxy } from "../support/proxy.ts";
import { openStage } from "../support/stage.ts";
import { tally } from "../support/tally.ts";

/** Milliseconds after which a run whose connection was dropped is taken for one that hangs. */
const patience = 60_000;

/** Milliseconds in which the last message arrives: it comes after the driver has been told that all is closed. */
const farewell = 100;

/** The reference schema whose migrations have the most to do; their undoing is dropped, too. */
const history = "chat-gateway";

export async function proveDrops(engine: Engine): Promise<void> {
  if (engine.name === "sqlite") throw new Error("SQLite has no connection that could be dropped");
  const counts = tally(engine.name, "drops of the connection");
  const stage = await openStage(engine);
  const loaded = await loadHistory(history, engine.name);
  if (loaded === undefined) throw new Error(`${engine.name} refuses ${history}`);
  const proxy = await openProxy(engine.name, stage.url);
  for (const passage of passagesOf(loaded).filter(({ from }) => from > 0)) {
    const prepared = await prepare(stage, passage);
    const messages = await countMessages(prepared, proxy);
    const all = messages.flatMap((_, i): readonly Cut[] => [
      { message: i + 1, moment: "before" },
      { message: i + 1, moment: "after" },
    ]);
    for (const cut of drawn(all, runs(2, all.length), seed + passage.from)) {
      const place = `${cut.moment} message ${cut.message} of ${messages.length}, ${messages[cut.message - 1]}`;
      counts.add(`${titleOf(passage)}, ${place}`, await cutAndRerun(prepared, proxy, cut));
    }
  }
  await proxy.close();
  await stage.drop();
  counts.assertAll();
}

/** The messages of an uninterrupted run. */
async function countMessages({ stage, passage }: Prepared, proxy: CuttingProxy): Promise<readonly string[]> {
  await stage.reset();
  proxy.arm(undefined);
  await walkAt(proxy.url, passage);
  await sleep(farewell);
  return proxy.messages;
}

/** The run may fail or go on by itself; what it may not do is hang, or throw where nobody listens. */
async function cutAndRerun(prepared: Prepared, proxy: CuttingProxy, cut: Cut): Promise<readonly string[]> {
  await prepared.stage.reset();
  proxy.arm(cut);
  const stray: string[] = [];
  const strayed = (error: unknown) => stray.push(`an error where nobody listened: ${error}`);
  process.on("uncaughtException", strayed);
  const late = new AbortController();
  try {
    const run = walkAt(proxy.url, prepared.passage).then(
      () => "ended",
      () => "failed",
    );
    const waited = sleep(patience, "hung", { signal: late.signal }).catch(() => "over");
    const end = await Promise.race([run, waited]);
    // The farewell may be the message that is meant, and comes late.
    if (!proxy.hasCut) await sleep(farewell);
    const problems = [
      ...(end === "hung" ? ["the run hung"] : []),
      ...(proxy.hasCut ? [] : ["the run sent fewer messages than one before it, and was not cut"]),
    ];
    return [...problems, ...stray, ...(await rerun(prepared))];
  } finally {
    late.abort();
    process.off("uncaughtException", strayed);
  }
}

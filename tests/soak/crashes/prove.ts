/** The database server itself is killed in the middle of a migration; it recovers its data, and one rerun finishes the migration. */
import { setTimeout as sleep } from "node:timers/promises";
import { runs } from "../../support/effort.ts";
import { type Server, type ServerName, startServer } from "../../support/servers/server.ts";
import { numbers, seed } from "../support/draw.ts";
import { engineOn } from "../support/engines.ts";
import { type Prepared, prepare, rerun } from "../support/passage.ts";
import { type Ended, startRun } from "../support/process.ts";
import { fillShop, shopPassage } from "../support/shop.ts";
import { openStage } from "../support/stage.ts";
import { tally } from "../support/tally.ts";

/** Rows in each table, so that a statement takes long enough to be met. */
const rows: Readonly<Record<ServerName, number>> = { postgres: 10_000, mysql: 2_000, mariadb: 2_000 };

/** SOAK_CRASHES says how many. */
export async function proveCrashes(name: ServerName): Promise<void> {
  const counts = tally(name, "crashes of the server");
  const server = await startServer(name, { durable: true });
  try {
    const stage = await openStage(engineOn(server));
    const passage = await shopPassage(name);
    const prepared = await prepare(stage, passage, { more: (raw) => fillShop(raw, rows[name]) });
    const next = numbers(seed);
    const wanted = Number(process.env.SOAK_CRASHES ?? runs(1, 20));
    for (let done = 0; done < wanted; ) {
      const crash = await crashOnce(server, prepared, next);
      if (crash === undefined) continue;
      done += 1;
      counts.add(`crash ${done}, ${crash.place}`, [...crash.problems, ...(await rerun(prepared))]);
    }
    counts.assertAll();
  } finally {
    await server.stop();
  }
}

interface Crash {
  readonly place: string;
  readonly problems: readonly string[];
}

/** Undefined when the migration was over before the server was. */
async function crashOnce(server: Server, prepared: Prepared, next: () => number): Promise<Crash | undefined> {
  await prepared.stage.reset();
  const run = await startRun(prepared.orders);
  await run.until("started");
  const said = () => run.told.findLast((each) => each.kind === "statement");
  const count = run.told.find((each) => each.kind === "started")?.statements ?? 1;
  const statement = 1 + Math.floor(next() * count);
  const isOver = () => run.told.some(({ kind }) => kind === "done");
  while (!isOver() && (said()?.statement ?? 0) < statement) await Promise.race([sleep(1), run.ended]);
  await sleep(next() * 20);
  const place = `at statement ${said()?.statement} of ${count}`;
  const wasOver = isOver();
  await server.crash();
  await server.restart();
  const problems = problemsOf(await run.ended);
  return wasOver ? undefined : { place, problems };
}

/** A runner whose server goes away may fail, or wait and go on: it says so, and does neither die nor hang. */
function problemsOf({ status, signal, stderr, isLate }: Ended): readonly string[] {
  if (isLate) return ["the runner hung after the crash"];
  if (signal !== null) return [`the runner died of ${signal}`];
  const isSaid = status === 0 || /Error: /.test(stderr);
  return isSaid ? [] : [`the runner ended with ${status} and did not say why: ${stderr}`];
}

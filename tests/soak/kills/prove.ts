/** Kills processes that migrate at moments that nobody chose, and lets one rerun finish what they left. */
import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { runs, soaking } from "../../support/effort.ts";
import { type EngineName, matrix } from "../../support/matrix.ts";
import { startServer } from "../../support/servers/server.ts";
import { numbers, seed } from "../support/draw.ts";
import { engineOn } from "../support/engines.ts";
import type { Orders, Told } from "../support/orders.ts";
import { type Prepared, prepare, rerun } from "../support/passage.ts";
import { type Running, startRun } from "../support/process.ts";
import { fillShop, shopPassage } from "../support/shop.ts";
import { openStage } from "../support/stage.ts";
import { tally } from "../support/tally.ts";

/** So many that most of a run is the migration; a server that commits each statement to the disk takes its time without them. */
const rows: Readonly<Record<EngineName, number>> = { sqlite: 8_000, postgres: 4_000, mysql: 500, mariadb: 500 };

/** SOAK_SEED repeats the moments as far as a clock can; SOAK_KILLS says how many. */
export function proveKills(engineName: EngineName): void {
  matrix(
    "random kills",
    (test, given) => {
      test("a run that is killed at any moment is finished by the next one", async () => {
        const counts = tally(given.name, "kills at random moments");
        // A sample does without servers of its own, which take longer to start than it lasts.
        const server =
          given.name === "sqlite" || !soaking ? undefined : await startServer(given.name, { durable: true });
        const stage = await openStage(server === undefined ? given : engineOn(server));
        try {
          const passage = await shopPassage(given.name);
          const prepared = await prepare(stage, passage, { more: (raw) => fillShop(raw, rows[given.name]) });
          const inside = await killAndRerun(prepared, Number(process.env.SOAK_KILLS ?? runs(3, 1000)), counts.add);
          counts.assertAll(`${inside.landed} of them inside a migration`);
          assert.ok(!soaking || inside.landed * 2 >= inside.kills, "fewer than half of the kills met a migration");
        } finally {
          await stage.drop();
          await server?.stop();
        }
      });
    },
    [engineName],
  );
}

/** What the moment of a kill is counted from: the run's first call of the database, or its first migration. */
type Beginning = "ready" | "started";

interface Landed {
  readonly kills: number;
  readonly landed: number;
}

async function killAndRerun(
  prepared: Prepared,
  kills: number,
  add: (point: string, problems: readonly string[]) => void,
): Promise<Landed> {
  const next = numbers(seed);
  const orders: Orders = { ...prepared.orders, waits: true };
  let coming = startRun(orders);
  const begin = async (from: Beginning) => {
    const run = await coming;
    await run.until("ready");
    await prepared.stage.reset();
    run.go();
    if (from === "started") await run.until("started");
    return { run, started: performance.now() };
  };
  const lengths = { ready: 0, started: 0 };
  for (const from of ["ready", "started"] as const) {
    lengths[from] = await duration(await begin(from));
    coming = startRun(orders);
  }
  let [done, landed] = [0, 0];
  while (done < kills) {
    // How much of a run connects and loads depends on the machine; every other moment is one of the migrations.
    const from: Beginning = done % 2 === 0 ? "ready" : "started";
    const { run, started } = await begin(from);
    const moment = next() * lengths[from];
    await Promise.race([sleep(moment), run.ended]);
    run.kill();
    const { signal, told, status, stderr } = await run.ended;
    // The next process gets ready while the database is looked at.
    coming = startRun(orders);
    if (signal === "SIGKILL") {
      done += 1;
      if (isInside(told)) landed += 1;
      add(`kill ${done}, ${moment.toFixed(0)} ms after ${from}, ${lastOf(told)}`, await rerun(prepared));
    } else {
      assert.equal(status, 0, stderr);
      // It was faster than the first one, and over before it could be killed.
      const last = performance.now() - started;
      lengths[from] = Math.min(lengths[from], (lengths[from] * 3 + last) / 4);
    }
  }
  (await coming).kill();
  return { kills: done, landed };
}

/** Milliseconds that a run takes from there on. */
async function duration({ run, started }: { readonly run: Running; readonly started: number }): Promise<number> {
  const { status, stderr } = await run.ended;
  assert.equal(status, 0, stderr);
  return performance.now() - started;
}

function isInside(told: readonly Told[]): boolean {
  const kind = told.at(-1)?.kind;
  return kind === "started" || kind === "statement" || kind === "recording";
}

function lastOf(told: readonly Told[]): string {
  const last = told.at(-1);
  if (last === undefined) return "before any migration";
  return last.kind === "statement"
    ? `at statement ${last.statement} of ${last.statements}`
    : `when it had said ${last.kind}`;
}

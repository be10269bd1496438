/** Failpoints on one engine: a run is killed before, during or after one call of the database, and one rerun must mend it. */
import assert from "node:assert/strict";
import { runs, soaking } from "../../support/effort.ts";
import { type EngineName, matrix } from "../../support/matrix.ts";
import { drawn, seed } from "../support/draw.ts";
import { historyNames, loadHistory, type Passage, passagesOf, titleOf } from "../support/histories.ts";
import type { Failpoint, Moment } from "../support/orders.ts";
import { describePoint, type Prepared, prepare, rerun } from "../support/passage.ts";
import { runToItsEnd } from "../support/process.ts";
import { openStage, type Stage } from "../support/stage.ts";
import { type Tally, tally } from "../support/tally.ts";

/** What `make test` draws: histories, and points of each of their passages. */
const sampled = { histories: 1, points: 2 } as const;

/**
 * SOAK_SEED repeats a sample. SOAK_HISTORIES=a,b chooses histories, scenarios of the corpus among them; SOAK_CALLS=12,13 chooses
 * calls.
 */
export function proveFailpoints(engineName: EngineName): void {
  matrix(
    "failpoints",
    (test, engine) => {
      test("a run that dies at a call is finished by the next one", async () => {
        const counts = tally(engine.name, "failpoints");
        const stage = await openStage(engine);
        for (const name of chosenHistories()) {
          const history = await loadHistory(name, engine.name);
          if (history === undefined) console.log(`${engine.name} refuses ${name}`);
          else for (const passage of passagesOf(history)) await provePassage(stage, passage, counts);
        }
        await stage.drop();
        counts.assertAll();
      });
    },
    [engineName],
  );
}

async function provePassage(stage: Stage, passage: Passage, counts: Tally): Promise<void> {
  for (const isStoppable of waysOf(stage.engine)) {
    const prepared = await prepare(stage, passage, { isStoppable });
    const title = `${titleOf(passage)}${isStoppable ? ", stoppable" : ""}`;
    for (const point of pointsOf(stage.engine, prepared)) {
      counts.add(`${title}, ${describePoint(prepared, point)}`, await dieAndRerun(prepared, point));
    }
  }
}

/** PostgreSQL is sent a whole migration at once, unless the run may be stopped. */
const waysOf = (engine: EngineName): readonly boolean[] => (engine === "postgres" ? [false, true] : [false]);

function chosenHistories(): readonly string[] {
  const said = process.env.SOAK_HISTORIES?.split(",");
  if (said !== undefined) return said;
  const all = historyNames();
  return soaking ? all : drawn(all, sampled.histories, seed);
}

function pointsOf(engine: EngineName, { calls, passage }: Prepared): readonly Failpoint[] {
  const said = process.env.SOAK_CALLS?.split(",").map(Number);
  const all = calls.flatMap((label, i) =>
    momentsOf(engine, label, i === calls.length - 1).map((moment) => ({ call: i + 1, moment })),
  );
  if (said !== undefined) return all.filter(({ call }) => said.includes(call));
  return drawn(all, runs(sampled.points, all.length), seed + passage.from);
}

/**
 * After one call is before the next: nothing of a run happens in between. SQLite answers within the call, so that nothing of it can
 * be under way; on a server what only reads leaves nothing behind.
 */
function momentsOf(engine: EngineName, label: string, isLast: boolean): readonly Moment[] {
  const isUnderWay = engine !== "sqlite" && /^(?:execute|pipeline|commit|rollback)\b/.test(label);
  return ["before", ...(isUnderWay ? (["during"] as const) : []), ...(isLast ? (["after"] as const) : [])];
}

async function dieAndRerun(prepared: Prepared, die: Failpoint): Promise<readonly string[]> {
  await prepared.stage.reset();
  const { signal, status, stderr } = await runToItsEnd({ ...prepared.orders, die });
  assert.equal(signal, "SIGKILL", `the run ended with status ${status} instead of dying: ${stderr}`);
  return rerun(prepared);
}

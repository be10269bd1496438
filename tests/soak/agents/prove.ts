/** Lets twenty agents work on one database for a while, and counts what they did against what the database holds. */
import assert from "node:assert/strict";
import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import { open } from "../../../generated/shared-context/index.ts";
import type { PoolFigures } from "../../../runtime/index.ts";
import { runs } from "../../support/effort.ts";
import type { Engine } from "../../support/matrix.ts";
import { numbers, seed } from "../support/draw.ts";
import { quantile, summary } from "./latencies.ts";
import { type Operation, operations } from "./operations.ts";
import { type Agent, bookkeeper, counters, firstSessions, furnish, type World } from "./world.ts";

const agents = 20;
/** SOAK_SECONDS says how long. */
const seconds = Number(process.env.SOAK_SECONDS ?? runs(3, 60));
/** Until connections are open and statements prepared; what is done meanwhile counts, and its time does not. */
const warmUpSeconds = runs(1, 3);
/** What the 99th percentile of message operations should stay below, in milliseconds. */
const aim = 30;

export async function proveAgents(engine: Engine): Promise<void> {
  const { url } = await engine.database();
  const db = await open(url);
  try {
    await db.upgrade();
    const world: World = {
      db,
      sessions: [],
      messages: new Map(),
      counted: new Map(),
      audited: 0,
      retries: 0,
      latencies: new Map(operations.map(({ name }) => [name, []])),
      random: numbers(seed),
    };
    await furnish(world);
    const before = await pool(world);
    const start = performance.now() + warmUpSeconds * 1000;
    const end = start + seconds * 1000;
    const busiest = watch(world, end);
    const worked = await Promise.all(
      Array.from({ length: agents }, (_, index) => work(agent(world, index), start, end)),
    );
    const after = await settledPool(world);
    tell(engine, world, [before, await busiest, after]);
    assert.deepEqual(worked.flat(), [], "operations failed");
    assert.deepEqual(await wrongCounts(world), []);
    assert.deepEqual(leaks(after), []);
  } finally {
    await db.close();
  }
  assert.equal((await db.health()).ok, false, "a closed database gives no sign of life");
}

function agent(world: World, index: number): Agent {
  return { name: `agent ${index + 1}`, world, lastSeen: new Map(), tokens: [], remembered: new Map() };
}

/** Failures that one agent tells. */
const told = 5;

/** One operation after the other; what failed. Between two of them others have their turn, as requests that arrive do. */
async function work(agent: Agent, measured: number, end: number): Promise<readonly string[]> {
  const { world } = agent;
  const failures: string[] = [];
  while (performance.now() < end && failures.length < told) {
    const operation = drawn(world.random);
    const start = performance.now();
    try {
      await operation.run(agent);
      if (start >= measured) world.latencies.get(operation.name)?.push(performance.now() - start);
    } catch (error) {
      failures.push(`${agent.name}, ${operation.name}: ${error}`);
    }
    await turn();
  }
  return failures;
}

const allWeights = operations.reduce((sum, { weight }) => sum + weight, 0);

function drawn(random: () => number): Operation {
  let at = random() * allWeights;
  for (const operation of operations) {
    at -= operation.weight;
    if (at < 0) return operation;
  }
  return operations[0] ?? assert.fail("there are no operations");
}

async function pool({ db }: World): Promise<PoolFigures> {
  const health = await db.health();
  assert.equal(health.ok, true, health.error);
  return health.pool;
}

/** Milliseconds in which the last connections come back: one whose statement was cancelled answers once more before. */
const settling = 5000;

/** The pool once all have been given back, or when that took too long. */
async function settledPool(world: World): Promise<PoolFigures> {
  const deadline = performance.now() + settling;
  let after = await pool(world);
  while (leaks(after).length > 0 && performance.now() < deadline) {
    await sleep(50);
    after = await pool(world);
  }
  return after;
}

/** The most connections and the longest queue that were seen. */
async function watch(world: World, end: number): Promise<PoolFigures> {
  let busiest = await pool(world);
  while (performance.now() < end) {
    const { pool: now } = await world.db.health();
    busiest = {
      ...now,
      open: Math.max(now.open, busiest.open),
      idle: Math.min(now.idle, busiest.idle),
      waiting: Math.max(now.waiting, busiest.waiting),
    };
    await sleep(100);
  }
  return busiest;
}

/** Connections that nobody gave back, and waiters that nobody serves. */
function leaks({ open, idle, waiting, max }: PoolFigures): readonly string[] {
  return [
    ...(idle === open ? [] : [`${open - idle} connections are still in use`]),
    ...(waiting === 0 ? [] : [`${waiting} still wait`]),
    ...(open <= max ? [] : [`${open} connections are open, and ${max} may be`]),
  ];
}

/** What the database holds that it should not, and the other way around. */
async function wrongCounts({ db, sessions, messages, counted, audited }: World): Promise<readonly string[]> {
  const wrong: string[] = [];
  const same = (what: string, found: number, wanted: number) => {
    if (found !== wanted) wrong.push(`${what}: ${found} instead of ${wanted}`);
  };
  assert.ok(sessions.length >= firstSessions);
  same("sessions", await db.sessions.count(), sessions.length);
  same("audited events", await db.auditLog.count(), audited);
  const inAll = await db.query("select session_id, count(*) as n from messages group by session_id");
  const found = new Map(inAll.map((row) => [String(row.session_id), Number(row.n)]));
  for (const [session, count] of messages) same(`messages of ${session}`, found.get(session) ?? 0, count);
  for (const key of counters) {
    const row = await db.agentMemory.getBySlot({ agentId: bookkeeper, sessionId: null, key });
    same(`the counter ${key}`, Number(row?.value), counted.get(key) ?? 0);
  }
  const [strays] = await db.query(
    "select count(*) as n from messages m join messages p on p.id = m.parent_message_id where p.session_id <> m.session_id",
  );
  same("answers in another session", Number(strays?.n), 0);
  return wrong;
}

function tell({ name }: Engine, { latencies, retries, db }: World, figures: readonly PoolFigures[]): void {
  const all = [...latencies.values()].reduce((sum, list) => sum + list.length, 0);
  const ofMessages = operations.filter(({ isMessage }) => isMessage).map((operation) => operation.name);
  const p99s = ofMessages.map((operation) => {
    const sorted = [...(latencies.get(operation) ?? [])].sort((a, b) => a - b);
    return quantile(sorted, 0.99);
  });
  const slowest = Math.max(...p99s);
  const pools = figures.map(({ open, idle, waiting }) => `${open} open ${idle} idle ${waiting} waiting`);
  console.log(
    `soak ${name}: ${agents} agents, ${all} operations in ${seconds} s, ${Math.round(all / seconds)} a second, ` +
      `${retries} transactions run again, p99 of message operations ${slowest.toPrecision(3)} ms ` +
      `(${slowest < aim ? "below" : "NOT below"} ${aim} ms), pool before, at its busiest and after: ${pools.join("; ")}`,
  );
  for (const [operation, list] of latencies) {
    console.log(`soak ${name}: ${operation.padEnd(34)} ${summary(list)}`);
  }
  assert.equal(db.dialect, name);
}

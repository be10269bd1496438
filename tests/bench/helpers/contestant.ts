/** One contestant in a process of its own, so that no other one's code is compiled beside it: times what its parent asks for. */
import { colonnade } from "./contestants/colonnade.ts";
import { colonnadeSync } from "./contestants/colonnade-sync.ts";
import { drizzleMysql } from "./contestants/drizzle-mysql.ts";
import { drizzlePostgres } from "./contestants/drizzle-postgres.ts";
import { drizzleSqlite } from "./contestants/drizzle-sqlite.ts";
import { kysely } from "./contestants/kysely.ts";
import { rawMysql } from "./contestants/raw-mysql.ts";
import { rawPostgres } from "./contestants/raw-postgres.ts";
import { rawSqlite } from "./contestants/raw-sqlite.ts";
import type { Answer, Open, OperationName, Place } from "./workload.ts";

const contestants = {
  rawSqlite,
  rawPostgres,
  rawMysql,
  colonnade,
  colonnadeSync,
  kysely,
  drizzleSqlite,
  drizzlePostgres,
  drizzleMysql,
} as const satisfies Record<string, Open>;
export type ContestantName = keyof typeof contestants;

/** What the parent sends: where to open, then what to run, then nothing more. */
export type Request =
  | { readonly kind: "open"; readonly contestant: ContestantName; readonly place: Place }
  | { readonly kind: "run"; readonly operation: OperationName; readonly calls: number; readonly from: number }
  | { readonly kind: "close" };

export interface Timed {
  /** Microseconds a call. */
  readonly wall: number;
  /** Of this process's processor, all threads. */
  readonly cpu: number;
}

/** `undefined` where the contestant has no such operation. */
export type Reply = { readonly opened: readonly OperationName[] } | Timed | { readonly error: string };

let opened: Awaited<ReturnType<Open>> | undefined;

async function answer(request: Request): Promise<Reply> {
  if (request.kind === "open") {
    opened = await contestants[request.contestant](request.place);
    return { opened: Object.keys(opened.operations) as OperationName[] };
  }
  if (request.kind === "run" && opened !== undefined) {
    const work = opened.operations[request.operation];
    if (work !== undefined) return timed(work, request.calls, request.from);
  }
  await opened?.close();
  process.disconnect();
  return { opened: [] };
}

/** The first call says whether its answers are promises; what needs none is not awaited. */
async function timed(work: (i: number) => Answer, calls: number, from: number): Promise<Timed> {
  globalThis.gc?.();
  const end = from + calls;
  const before = process.cpuUsage();
  const start = performance.now();
  const first = work(from);
  if (isThenable(first)) {
    await first;
    for (let i = from + 1; i < end; i++) await work(i);
  } else for (let i = from + 1; i < end; i++) work(i);
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wall: (1000 * wall) / calls, cpu: (user + system) / calls };
}

/** What a query builder gives may be awaited without being a promise. */
const isThenable = (answer: Answer): boolean => answer instanceof Object && "then" in answer;

process.on("message", (request: Request) => {
  answer(request).then(
    (reply) => process.connected && process.send?.(reply),
    (error: unknown) =>
      process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});

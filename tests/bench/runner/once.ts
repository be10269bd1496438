/** One run of one tool in a process of its own, timed inside it: `node once.mjs PLACE`, which prints its milliseconds as JSON. */
import { byFolder, byModule } from "./colonnade.ts";
import { drizzle, knex, umzug } from "./peers.ts";
import { raw } from "./raw.ts";
import type { Open, Place } from "./tool.ts";

/** `apply`: everything on an empty database. `again`: nothing is pending. */
export interface Task extends Place {
  readonly tool: ToolName;
  readonly task: "apply" | "again";
  /** How often nothing is pending, on an open connection and from connecting on. */
  readonly calls: number;
  readonly connects: number;
}

export interface Applied {
  /** From an open connection to the last commit. */
  readonly apply: number;
  /** Of this process's processor meanwhile, all threads: what a busy machine disturbs less. */
  readonly cpu: number;
}

export interface Again {
  /** The first call of the process. */
  readonly first: number;
  /** The median of all calls on that connection. */
  readonly open: number;
  /** The median from connecting to the answer. */
  readonly connect: number;
}

const tools = { raw, byModule, byFolder, drizzle, knex, umzug } as const satisfies Record<string, Open>;
export type ToolName = keyof typeof tools;

const task: Task = JSON.parse(process.argv[2] ?? "");
console.log(JSON.stringify(task.task === "apply" ? await apply() : await again()));

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function apply(): Promise<Applied> {
  const opened = await tools[task.tool](task);
  try {
    const before = process.cpuUsage();
    const duration = await timed(() => opened.upgrade());
    const { user, system } = process.cpuUsage(before);
    return { apply: duration, cpu: (user + system) / 1000 };
  } finally {
    await opened.close();
  }
}

async function again(): Promise<Again> {
  const opened = await tools[task.tool](task);
  const look = opened.look ?? opened.upgrade;
  const calls: number[] = [];
  for (let i = 0; i < task.calls; i++) calls.push(await timed(() => look()));
  await opened.close();
  const connects: number[] = [];
  for (let i = 0; i < task.connects; i++) connects.push(await fromConnect());
  return { first: calls[0] ?? Number.NaN, open: median(calls), connect: median(connects) };
}

/** Closing is no part of it. */
async function fromConnect(): Promise<number> {
  const start = performance.now();
  const opened = await tools[task.tool](task);
  await (opened.look ?? opened.upgrade)();
  const duration = performance.now() - start;
  await opened.close();
  return duration;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

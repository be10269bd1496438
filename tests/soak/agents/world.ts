/** What the agents of one run share and what they have done, to be held against the database in the end. */
import { randomUUID } from "node:crypto";
import type { Database } from "../../../generated/shared-context/index.ts";
import type { Latencies } from "./latencies.ts";

export interface World {
  readonly db: Database;
  /** Ids of sessions, which only grow. */
  readonly sessions: string[];
  /** How many messages each session must have. */
  readonly messages: Map<string, number>;
  /** How often each counter was counted up. */
  readonly counted: Map<string, number>;
  /** Audited events. */
  audited: number;
  /** How often a transaction was run again, since another was in the way. */
  retries: number;
  readonly latencies: Latencies;
  /** Numbers from 0 to below 1. */
  readonly random: () => number;
}

/** One agent with what it remembers. */
export interface Agent {
  readonly name: string;
  readonly world: World;
  /** The newest message that it knows of in each session. */
  readonly lastSeen: Map<string, number>;
  /** Tokens that it may still use. */
  readonly tokens: string[];
  /** What it wrote to its memory last, by key. */
  readonly remembered: Map<string, string>;
}

export const firstSessions = 20;
/** Few, so that agents meet at each of them. */
export const counters = ["tasks", "turns", "tokens", "calls", "errors"] as const;
/** The agent whose global memory holds the counters. */
export const bookkeeper = "bookkeeper";

export function pick<T>(random: () => number, from: readonly [T, ...T[]] | readonly T[]): T {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new Error("there is nothing to pick from");
  return chosen;
}

/** Sessions and counters that are there before the first agent is. */
export async function furnish(world: World): Promise<void> {
  for (let i = 0; i < firstSessions; i += 1) await addSession(world, "founder");
  await world.db.agentMemory.insertMany(counters.map((key) => ({ agentId: bookkeeper, key, value: "0" })));
}

export async function addSession({ db, sessions, messages }: World, createdBy: string): Promise<void> {
  const id = `session_${randomUUID()}`;
  const row = await db.sessions.insert({ id, purpose: "plan the release", createdBy, metadata: { tags: ["soak"] } });
  if (!row.isActive || row.id !== id) throw new Error("the session came back changed");
  messages.set(id, 0);
  sessions.push(id);
}

/** Agent memory: what one agent remembers, in one session or everywhere. */
import { id, index, json, references, sql, Table, text, timestamp, unique } from "colonnade/schema";
import { agent } from "./limits.ts";
import type { MemoryMetadata } from "./metadata.ts";
import { Sessions } from "./sessions.ts";

/** A value that an agent keeps under a key. */
export class AgentMemory extends Table {
  id = id();
  agentId = agent();
  /** The session that it belongs to; a global memory has none. */
  sessionId = references(() => Sessions, { onDelete: "cascade" }).nullable();
  key = text({ max: 255 }).check((key) => sql`length(trim(${key})) > 0`);
  value = text();
  metadata = json<MemoryMetadata>().nullable();
  createdAt = timestamp().defaultNow();
  updatedAt = timestamp().defaultNow().updatedNow();
  expiresAt = timestamp().nullable().expires();

  /** One value for each agent, session and key; a global memory is one of its kind too. */
  slot = unique(this.agentId, this.sessionId, this.key).named("uq_agent_memory_slot").nullsNotDistinct();
  lookup = index(this.agentId, this.sessionId, this.key).named("idx_agent_memory_lookup");
  agentGlobal = index(this.agentId)
    .named("idx_agent_memory_agent_global")
    .where(sql`${this.sessionId} is null`, { otherwise: "full" });
  expiry = index(this.expiresAt)
    .named("idx_agent_memory_expiry")
    .where(sql`${this.expiresAt} is not null`, { otherwise: "full" });
  session = index(this.sessionId).named("idx_agent_memory_session");
}

/** Sessions: the room in which agents share a context. */
import { boolean, index, json, sql, Table, text, timestamp } from "colonnade/schema";
import { agent, sessionIdLength } from "./limits.ts";
import type { SessionMetadata } from "./metadata.ts";

/** A conversation of several agents about one purpose. */
export class Sessions extends Table {
  id = text({ max: sessionIdLength }).primaryKey();
  /** What the agents are here for. */
  purpose = text().check((purpose) => sql`length(trim(${purpose})) > 0`);
  createdAt = timestamp().defaultNow();
  updatedAt = timestamp().defaultNow().updatedNow();
  isActive = boolean().default(true);
  createdBy = agent();
  metadata = json<SessionMetadata>().nullable();

  byCreator = index(this.createdBy).named("idx_sessions_created_by");
  active = index(this.isActive).named("idx_sessions_active").where(sql`${this.isActive}`, { otherwise: "full" });
  recent = index(this.updatedAt).named("idx_sessions_updated_at");
}

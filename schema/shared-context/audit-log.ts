/** The audit log: who did what, and how it ended; it outlives the sessions that it tells of. */
import { id, index, json, references, Table, text, timestamp } from "colonnade/schema";
import { agent, label } from "./limits.ts";
import type { AuditMetadata } from "./metadata.ts";
import { Sessions } from "./sessions.ts";

/** One audited event. */
export class AuditLog extends Table {
  id = id();
  timestamp = timestamp().defaultNow();
  eventType = label();
  agentId = agent();
  sessionId = references(() => Sessions, { onDelete: "set null" }).nullable();
  resource = text().nullable();
  action = text().nullable();
  result = text().nullable();
  metadata = json<AuditMetadata>().nullable();

  time = index(this.timestamp).named("idx_audit_log_timestamp");
  agentTime = index(this.agentId, this.timestamp).named("idx_audit_log_agent_time");
  sessionTime = index(this.sessionId, this.timestamp).named("idx_audit_log_session_time");
  eventTypeTime = index(this.eventType, this.timestamp).named("idx_audit_log_event_type");
}

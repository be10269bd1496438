/** Messages: what was said in a session, and to whom. */
import { id, index, json, oneOf, references, sql, Table, text, timestamp } from "colonnade/schema";
import { agent, label } from "./limits.ts";
import type { MessageMetadata } from "./metadata.ts";
import { Sessions } from "./sessions.ts";

/** One utterance in a session. */
export class Messages extends Table {
  id = id();
  sessionId = references(() => Sessions, { onDelete: "cascade" });
  sender = agent().check((sender) => sql`length(trim(${sender})) > 0`);
  senderType = label().default("generic");
  content = text().check((content) => sql`length(${content}) between 1 and 100000`);
  /** Who may read it. */
  visibility = oneOf("public", "private", "agent_only", "admin_only").default("public");
  messageType = label().default("agent_response");
  metadata = json<MessageMetadata>().nullable();
  timestamp = timestamp().defaultNow();
  /** The message that this one answers. */
  parentMessageId = references(() => Messages, { onDelete: "set null" }).nullable();

  session = index(this.sessionId).named("idx_messages_session_id");
  sessionTime = index(this.sessionId, this.timestamp).named("idx_messages_session_time");
  senderTime = index(this.sender, this.timestamp).named("idx_messages_sender_timestamp");
  visibilitySession = index(this.visibility, this.sessionId).named("idx_messages_visibility_session");
  parent = index(this.parentMessageId)
    .named("idx_messages_parent_id")
    .where(sql`${this.parentMessageId} is not null`, { otherwise: "full" });
  senderTypeTime = index(this.senderType, this.timestamp).named("idx_messages_sender_type");
}

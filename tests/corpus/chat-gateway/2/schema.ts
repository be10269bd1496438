/** The chat gateway after its second revision: the same tables with the indexes that its queries want. */
import { index, references, Table, text, timestamp } from "colonnade/schema";

const key = () => text({ max: 255 });

/** A user's conversation with an agent. */
export class Sessions extends Table {
  id = key().primaryKey();
  name = text({ max: 255 }).nullable();
  userId = key();
  agentId = key().nullable();
  createdAt = timestamp().defaultNow();
  updatedAt = timestamp().defaultNow().updatedNow();

  user = index(this.userId).named("idx_sessions_user_id");
  created = index(this.createdAt).named("idx_sessions_created_at");
  updated = index(this.updatedAt).named("idx_sessions_updated_at");
}

/** One message of a conversation. */
export class ChatMessages extends Table {
  id = key().primaryKey();
  sessionId = references(() => Sessions, { onDelete: "cascade" });
  message = text();
  senderType = text({ max: 50 }).nullable();
  senderName = text({ max: 255 }).nullable();
  createdAt = timestamp().defaultNow();

  session = index(this.sessionId).named("idx_chat_messages_session_id");
  created = index(this.createdAt).named("idx_chat_messages_created_at");
  sessionCreated = index(this.sessionId, this.createdAt).named("idx_chat_messages_session_created");
}

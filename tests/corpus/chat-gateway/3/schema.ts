/** The chat gateway: conversations and their messages, times as epoch milliseconds, which its clients speak. */
import { bigint, index, references, Table, text } from "colonnade/schema";

const key = () => text({ max: 255 });

/** Milliseconds since 1970-01-01 00:00 UTC. */
const epochMilliseconds = () => bigint({ as: "number", means: "epochMilliseconds" });

/** A user's conversation with an agent. */
export class Sessions extends Table {
  id = key().primaryKey();
  name = text({ max: 255 }).nullable();
  userId = key();
  agentId = key().nullable();
  createdTime = epochMilliseconds().renamedFrom("created_at");
  updatedTime = epochMilliseconds().renamedFrom("updated_at");

  user = index(this.userId).named("idx_sessions_user_id");
  created = index(this.createdTime).named("idx_sessions_created_time").renamedFrom("idx_sessions_created_at");
  updated = index(this.updatedTime).named("idx_sessions_updated_time").renamedFrom("idx_sessions_updated_at");
}

/** One message of a conversation. */
export class ChatMessages extends Table {
  id = key().primaryKey();
  sessionId = references(() => Sessions, { onDelete: "cascade" });
  message = text();
  senderType = text({ max: 50 }).nullable();
  senderName = text({ max: 255 }).nullable();
  createdTime = epochMilliseconds().renamedFrom("created_at");

  session = index(this.sessionId).named("idx_chat_messages_session_id");
  created = index(this.createdTime).named("idx_chat_messages_created_time").renamedFrom("idx_chat_messages_created_at");
  sessionCreated = index(this.sessionId, this.createdTime).named("idx_chat_messages_session_created");
}

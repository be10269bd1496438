/** The chat gateway after its first revision: sessions and their messages, times as date and time. */
import { references, Table, text, timestamp } from "colonnade/schema";

const key = () => text({ max: 255 });

/** A user's conversation with an agent. */
export class Sessions extends Table {
  id = key().primaryKey();
  name = text({ max: 255 }).nullable();
  userId = key();
  agentId = key().nullable();
  createdAt = timestamp().defaultNow();
  updatedAt = timestamp().defaultNow().updatedNow();
}

/** One message of a conversation. */
export class ChatMessages extends Table {
  id = key().primaryKey();
  sessionId = references(() => Sessions, { onDelete: "cascade" });
  message = text();
  senderType = text({ max: 50 }).nullable();
  senderName = text({ max: 255 }).nullable();
  createdAt = timestamp().defaultNow();
}

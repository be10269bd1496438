/** Sessions and what is said in them, with indexes of every shape. */
import {
  boolean,
  desc,
  id,
  index,
  integer,
  json,
  oneOf,
  references,
  sql,
  Table,
  text,
  timestamp,
  unique,
} from "colonnade/schema";
import type { Note } from "./notes.ts";

export class Sessions extends Table {
  id = text({ max: 64 }).primaryKey();
  purpose = text({ max: 200 });
  status = oneOf("open", "closed", "größer").default("open");
  isActive = boolean().default(true);
  rank = integer().nullable();
  startedAt = timestamp();
  endedAt = timestamp().nullable();

  byPurpose = index(this.purpose);
  byStatus = index(this.status, this.startedAt);
  rankEnd = index(this.rank, this.endedAt);
  newest = index(desc(this.startedAt));
  active = index(this.isActive).where(sql`${this.isActive}`, { otherwise: "full" });
  ended = index(this.endedAt).where(sql`${this.endedAt} is not null`, { otherwise: "full" });
}

export class Messages extends Table {
  id = id();
  sessionId = references(() => Sessions, { onDelete: "cascade" });
  parentId = references(() => Messages, { onDelete: "cascade" }).nullable();
  sender = text({ max: 100 });
  body = text();
  sentAt = timestamp();

  session = index(this.sessionId);
  sessionTime = index(this.sessionId, this.sentAt);
  senderTime = index(this.sender, this.sentAt);
  parent = index(this.parentId);
}

/** What an agent remembers, in a session or everywhere. */
export class Memory extends Table {
  id = id();
  agent = text({ max: 100 });
  sessionId = references(() => Sessions, { onDelete: "cascade" }).nullable();
  key = text({ max: 100 });
  value = text();
  metadata = json<Note>().nullable();
  hits = integer().default(0);
  updatedAt = timestamp().defaultNow().updatedNow();
  expiresAt = timestamp().nullable().expires();

  slot = unique(this.agent, this.sessionId, this.key).nullsNotDistinct();
  lookup = index(this.agent, this.sessionId);
  session = index(this.sessionId);
  expiry = index(this.expiresAt);
}

/** Drizzle's prepared queries over better-sqlite3, which answers without promises. */
import Database from "better-sqlite3";
import { and, eq, gt, gte, inArray, or, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { blob, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { sqliteFile, sqliteSettings } from "../../runner/tool.ts";
import {
  changed,
  cursor,
  fiftyIds,
  fiftyRows,
  firstRemoved,
  message,
  messageId,
  type Open,
  pageSize,
  sessionId,
  thousand,
  tokenId,
} from "../workload.ts";

const messages = sqliteTable("messages", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  sessionId: text("session_id").notNull(),
  sender: text("sender").notNull(),
  senderType: text("sender_type").notNull().default("generic"),
  content: text("content").notNull(),
  visibility: text("visibility").notNull().default("public"),
  messageType: text("message_type").notNull().default("agent_response"),
  metadata: text("metadata", { mode: "json" }),
  timestamp: text("timestamp").notNull().default(sql`(strftime('%Y-%m-%d %H:%M:%f', 'now'))`),
  parentMessageId: integer("parent_message_id"),
});
const tokens = sqliteTable("secure_tokens", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  tokenId: text("token_id").notNull(),
  encryptedJwt: blob("encrypted_jwt", { mode: "buffer" }).notNull(),
  agentId: text("agent_id").notNull(),
  expiresAt: text("expires_at").notNull(),
  createdAt: text("created_at").notNull(),
});
const sessions = sqliteTable("sessions", {
  id: text("id").primaryKey(),
  purpose: text("purpose").notNull(),
  createdAt: text("created_at").notNull(),
  updatedAt: text("updated_at").notNull(),
  isActive: integer("is_active", { mode: "boolean" }).notNull(),
  createdBy: text("created_by").notNull(),
  metadata: text("metadata", { mode: "json" }),
});

const put = sql.placeholder;
const given = {
  sessionId: put("sessionId"),
  sender: put("sender"),
  content: put("content"),
  visibility: put("visibility"),
  metadata: put("metadata"),
};
const written = cursor.timestamp.toISOString().replace("T", " ").slice(0, 23);

export const drizzleSqlite: Open = async (place) => {
  const client = new Database(sqliteFile(place));
  for (const setting of sqliteSettings) client.exec(setting);
  const db = drizzle(client);
  const get = db
    .select()
    .from(messages)
    .where(eq(messages.id, put("id")))
    .prepare();
  const getByUnique = db
    .select()
    .from(tokens)
    .where(eq(tokens.tokenId, put("tokenId")))
    .prepare();
  const ofSession = eq(messages.sessionId, put("sessionId"));
  const list = db
    .select()
    .from(messages)
    .where(ofSession)
    .orderBy(messages.timestamp, messages.id)
    .limit(put("limit"))
    .prepare();
  const page = db
    .select()
    .from(messages)
    .where(
      and(
        ofSession,
        gte(messages.timestamp, put("time")),
        or(gt(messages.timestamp, put("time")), gt(messages.id, put("id"))),
      ),
    )
    .orderBy(messages.timestamp, messages.id)
    .limit(put("limit"))
    .prepare();
  const count = db.select({ n: sql<number>`count(*)` }).from(messages).prepare();
  const insert = db.insert(messages).values(given).returning().prepare();
  const upsert = db
    .insert(messages)
    .values({ id: put("id"), ...given })
    .onConflictDoUpdate({
      target: messages.id,
      set: {
        sessionId: sql`excluded.session_id`,
        sender: sql`excluded.sender`,
        content: sql`excluded.content`,
        visibility: sql`excluded.visibility`,
        metadata: sql`excluded.metadata`,
      },
    })
    .returning()
    .prepare();
  const patch = db
    .update(messages)
    .set({ content: sql`${put("content")}`, visibility: sql`${put("visibility")}` })
    .where(eq(messages.id, put("id")))
    .returning()
    .prepare();
  const remove = db
    .delete(messages)
    .where(eq(messages.id, put("id")))
    .prepare();
  return {
    operations: {
      get: (i) => get.get({ id: messageId(i) }),
      getByUnique: (i) => getByUnique.get({ tokenId: tokenId(i) }),
      getMany: (i) =>
        db
          .select()
          .from(messages)
          .where(inArray(messages.id, [...fiftyIds(i)]))
          .all(),
      list: (i) => list.all({ sessionId: sessionId(i), limit: pageSize }),
      page: (i) => page.all({ sessionId: sessionId(i), time: written, id: cursor.id, limit: pageSize + 1 }),
      count: () => count.get(),
      insert: (i) => insert.get({ ...message(i) }),
      insertMany: (i) =>
        db
          .insert(messages)
          .values(thousand(i).map((each) => ({ ...each })))
          .returning()
          .all(),
      upsert: (i) => upsert.get({ id: messageId(i), ...message(i) }),
      patch: (i) => patch.get({ ...changed(i), id: messageId(i) }),
      remove: (i) => remove.run({ id: firstRemoved + i }),
      transaction: (i) =>
        db.transaction(
          () => {
            const row = insert.get({ ...message(i) });
            patch.get({ ...changed(i), id: row.id });
            return get.get({ id: row.id });
          },
          { behavior: "immediate" },
        ),
      withParents: () => {
        const ids = [...new Set(fiftyRows.map((each) => each.sessionId))];
        const found = new Map(
          db
            .select()
            .from(sessions)
            .where(inArray(sessions.id, ids))
            .all()
            .map((row) => [row.id, row]),
        );
        return fiftyRows.map((each) => ({ ...each, session: found.get(each.sessionId) }));
      },
    },
    async close() {
      client.close();
    },
  };
};

/** Drizzle's prepared queries over pg; in a transaction its builder, since what is prepared stays on the pool. */
import { and, eq, gt, gte, inArray, or, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { bigint, boolean, customType, jsonb, pgTable, text, timestamp, varchar } from "drizzle-orm/pg-core";
import pg from "pg";
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

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });
const time = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
const messages = pgTable("messages", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedByDefaultAsIdentity(),
  sessionId: varchar("session_id", { length: 64 }).notNull(),
  sender: varchar("sender", { length: 255 }).notNull(),
  senderType: varchar("sender_type", { length: 64 }).notNull().default("generic"),
  content: text("content").notNull(),
  visibility: text("visibility").notNull().default("public"),
  messageType: varchar("message_type", { length: 64 }).notNull().default("agent_response"),
  metadata: jsonb("metadata"),
  timestamp: time("timestamp").notNull().defaultNow(),
  parentMessageId: bigint("parent_message_id", { mode: "number" }),
});
const tokens = pgTable("secure_tokens", {
  id: bigint("id", { mode: "number" }).primaryKey(),
  tokenId: varchar("token_id", { length: 255 }).notNull(),
  encryptedJwt: bytea("encrypted_jwt").notNull(),
  agentId: varchar("agent_id", { length: 255 }).notNull(),
  expiresAt: time("expires_at").notNull(),
  createdAt: time("created_at").notNull(),
});
const sessions = pgTable("sessions", {
  id: varchar("id", { length: 64 }).primaryKey(),
  purpose: text("purpose").notNull(),
  createdAt: time("created_at").notNull(),
  updatedAt: time("updated_at").notNull(),
  isActive: boolean("is_active").notNull(),
  createdBy: varchar("created_by", { length: 255 }).notNull(),
  metadata: jsonb("metadata"),
});

const put = sql.placeholder;
const given = {
  sessionId: put("sessionId"),
  sender: put("sender"),
  content: put("content"),
  visibility: put("visibility"),
  metadata: put("metadata"),
};

export const drizzlePostgres: Open = async (place) => {
  const pool = new pg.Pool({ connectionString: place.url });
  const db = drizzle(pool);
  const get = db
    .select()
    .from(messages)
    .where(eq(messages.id, put("id")))
    .prepare("get");
  const getByUnique = db
    .select()
    .from(tokens)
    .where(eq(tokens.tokenId, put("tokenId")))
    .prepare("getByUnique");
  const ofSession = eq(messages.sessionId, put("sessionId"));
  const list = db
    .select()
    .from(messages)
    .where(ofSession)
    .orderBy(messages.timestamp, messages.id)
    .limit(put("limit"))
    .prepare("list");
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
    .prepare("page");
  const count = db.select({ n: sql<string>`count(*)` }).from(messages).prepare("count");
  const insert = db.insert(messages).values(given).returning().prepare("insert");
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
    .prepare("upsert");
  const patch = db
    .update(messages)
    .set({ content: sql`${put("content")}`, visibility: sql`${put("visibility")}` })
    .where(eq(messages.id, put("id")))
    .returning()
    .prepare("patch");
  const remove = db
    .delete(messages)
    .where(eq(messages.id, put("id")))
    .prepare("remove");
  return {
    operations: {
      get: (i) => get.execute({ id: messageId(i) }),
      getByUnique: (i) => getByUnique.execute({ tokenId: tokenId(i) }),
      getMany: (i) =>
        db
          .select()
          .from(messages)
          .where(inArray(messages.id, [...fiftyIds(i)])),
      list: (i) => list.execute({ sessionId: sessionId(i), limit: pageSize }),
      page: (i) =>
        page.execute({ sessionId: sessionId(i), time: cursor.timestamp, id: cursor.id, limit: pageSize + 1 }),
      count: () => count.execute(),
      insert: (i) => insert.execute({ ...message(i) }),
      insertMany: (i) =>
        db
          .insert(messages)
          .values(thousand(i).map((each) => ({ ...each })))
          .returning(),
      upsert: (i) => upsert.execute({ id: messageId(i), ...message(i) }),
      patch: (i) => patch.execute({ ...changed(i), id: messageId(i) }),
      remove: (i) => remove.execute({ id: firstRemoved + i }),
      transaction: (i) =>
        db.transaction(async (tx) => {
          const [row] = await tx
            .insert(messages)
            .values({ ...message(i) })
            .returning();
          const mine = eq(messages.id, row?.id ?? 0);
          await tx.update(messages).set(changed(i)).where(mine).returning();
          return tx.select().from(messages).where(mine);
        }),
      async withParents() {
        const ids = [...new Set(fiftyRows.map((each) => each.sessionId))];
        const rows = await db.select().from(sessions).where(inArray(sessions.id, ids));
        const found = new Map(rows.map((row) => [row.id, row]));
        return fiftyRows.map((each) => ({ ...each, session: found.get(each.sessionId) }));
      },
    },
    close: () => pool.end(),
  };
};

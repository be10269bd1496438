/** Drizzle's prepared queries over mysql2; in a transaction its builder, since what is prepared stays on the pool. */
import { and, eq, gt, gte, inArray, or, sql } from "drizzle-orm";
import { bigint, boolean, customType, datetime, json, longtext, mysqlTable, varchar } from "drizzle-orm/mysql-core";
import { drizzle } from "drizzle-orm/mysql2";
import mysql from "mysql2/promise";
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

const bytes = customType<{ data: Buffer }>({ dataType: () => "longblob" });
const time = (name: string) => datetime(name, { fsp: 3 });
const messages = mysqlTable("messages", {
  id: bigint("id", { mode: "number" }).primaryKey().autoincrement(),
  sessionId: varchar("session_id", { length: 64 }).notNull(),
  sender: varchar("sender", { length: 255 }).notNull(),
  senderType: varchar("sender_type", { length: 64 }).notNull().default("generic"),
  content: longtext("content").notNull(),
  visibility: varchar("visibility", { length: 10 }).notNull().default("public"),
  messageType: varchar("message_type", { length: 64 }).notNull().default("agent_response"),
  metadata: json("metadata"),
  timestamp: time("timestamp").notNull().default(sql`CURRENT_TIMESTAMP(3)`),
  parentMessageId: bigint("parent_message_id", { mode: "number" }),
});
const tokens = mysqlTable("secure_tokens", {
  id: bigint("id", { mode: "number" }).primaryKey().autoincrement(),
  tokenId: varchar("token_id", { length: 255 }).notNull(),
  encryptedJwt: bytes("encrypted_jwt").notNull(),
  agentId: varchar("agent_id", { length: 255 }).notNull(),
  expiresAt: time("expires_at").notNull(),
  createdAt: time("created_at").notNull(),
});
const sessions = mysqlTable("sessions", {
  id: varchar("id", { length: 64 }).primaryKey(),
  purpose: longtext("purpose").notNull(),
  createdAt: time("created_at").notNull(),
  updatedAt: time("updated_at").notNull(),
  isActive: boolean("is_active").notNull(),
  createdBy: varchar("created_by", { length: 255 }).notNull(),
  metadata: json("metadata"),
});

const put = sql.placeholder;

export const drizzleMysql: Open = async (place) => {
  const pool = mysql.createPool({ uri: place.url.replace(/^mariadb:/, "mysql:"), timezone: "Z" });
  const db = drizzle(pool);
  type On = Pick<typeof db, "select" | "insert" | "update">;
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
    .limit(pageSize)
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
    .limit(pageSize + 1)
    .prepare();
  const count = db.select({ n: sql<number>`count(*)` }).from(messages).prepare();
  const remove = db
    .delete(messages)
    .where(eq(messages.id, put("id")))
    .prepare();
  const find = (id: number, on: On) => on.select().from(messages).where(eq(messages.id, id));
  const insert = async (i: number, on: On) => {
    const [{ insertId }] = await on.insert(messages).values({ ...message(i) });
    return find(insertId, on);
  };
  const patch = async (i: number, id: number, on: On) => {
    await on.update(messages).set(changed(i)).where(eq(messages.id, id));
    return find(id, on);
  };
  return {
    operations: {
      get: (i) => get.execute({ id: messageId(i) }),
      getByUnique: (i) => getByUnique.execute({ tokenId: tokenId(i) }),
      getMany: (i) =>
        db
          .select()
          .from(messages)
          .where(inArray(messages.id, [...fiftyIds(i)])),
      list: (i) => list.execute({ sessionId: sessionId(i) }),
      page: (i) => page.execute({ sessionId: sessionId(i), time: cursor.timestamp, id: cursor.id }),
      count: () => count.execute(),
      insert: (i) => db.transaction((tx) => insert(i, tx)),
      // It gives no rows back, which the others do.
      insertMany: (i) => db.insert(messages).values(thousand(i).map((each) => ({ ...each }))),
      upsert: (i) =>
        db.transaction(async (tx) => {
          await tx
            .insert(messages)
            .values({ id: messageId(i), ...message(i) })
            .onDuplicateKeyUpdate({ set: { ...message(i) } });
          return find(messageId(i), tx);
        }),
      patch: (i) => db.transaction((tx) => patch(i, messageId(i), tx)),
      remove: (i) => remove.execute({ id: firstRemoved + i }),
      transaction: (i) =>
        db.transaction(async (tx) => {
          const [row] = await insert(i, tx);
          const id = row?.id ?? 0;
          await patch(i, id, tx);
          return find(id, tx);
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

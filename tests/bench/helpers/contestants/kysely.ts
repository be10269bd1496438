/** Kysely in the way its guides show, on all engines; its rows stay as the driver gives them. */
import Database from "better-sqlite3";
import { type Dialect, Kysely, MysqlDialect, PostgresDialect, SqliteDialect } from "kysely";
import mysql from "mysql2";
import pg from "pg";
import { sqliteFile, sqliteSettings } from "../../runner/tool.ts";
import {
  changed,
  cursor,
  fiftyIds,
  fiftyRows,
  firstRemoved,
  type Message,
  message,
  messageId,
  type Open,
  type Place,
  pageSize,
  sessionId,
  thousand,
  tokenId,
} from "../workload.ts";

interface Schema {
  messages: Record<"sender" | "session_id" | "content" | "visibility", string> & {
    id: number;
    metadata: string;
    timestamp: string | Date;
  };
  secure_tokens: { token_id: string };
  sessions: { id: string };
}

function dialectOf(place: Place): Dialect {
  if (place.engine === "sqlite") {
    const database = new Database(sqliteFile(place));
    for (const setting of sqliteSettings) database.exec(setting);
    return new SqliteDialect({ database });
  }
  if (place.engine === "postgres") return new PostgresDialect({ pool: new pg.Pool({ connectionString: place.url }) });
  return new MysqlDialect({ pool: mysql.createPool({ uri: place.url.replace(/^mariadb:/, "mysql:"), timezone: "Z" }) });
}

const given = (m: Message) => ({
  session_id: m.sessionId,
  sender: m.sender,
  content: m.content,
  visibility: m.visibility,
  metadata: JSON.stringify(m.metadata),
});

export const kysely: Open = async (place) => {
  const db = new Kysely<Schema>({ dialect: dialectOf(place) });
  const returns = place.engine === "sqlite" || place.engine === "postgres";
  const time =
    place.engine === "sqlite" ? cursor.timestamp.toISOString().replace("T", " ").slice(0, 23) : cursor.timestamp;
  type On = Kysely<Schema>;
  const get = (id: number, on: On = db) =>
    on.selectFrom("messages").selectAll().where("id", "=", id).executeTakeFirst();
  const insert = async (value: Message, on: On) => {
    const query = on.insertInto("messages").values(given(value) as never);
    if (returns) return query.returningAll().executeTakeFirstOrThrow();
    return get(Number((await query.executeTakeFirstOrThrow()).insertId), on);
  };
  const patch = async (i: number, id: number, on: On) => {
    const query = on.updateTable("messages").set(changed(i)).where("id", "=", id);
    if (returns) return query.returningAll().executeTakeFirst();
    await query.executeTakeFirst();
    return get(id, on);
  };
  /** With what does not give its row back, in a transaction. */
  const whole = <T>(work: (on: On) => Promise<T>) => (returns ? work(db) : db.transaction().execute(work));
  return {
    operations: {
      get: (i) => get(messageId(i)),
      getByUnique: (i) =>
        db.selectFrom("secure_tokens").selectAll().where("token_id", "=", tokenId(i)).executeTakeFirst(),
      getMany: (i) => db.selectFrom("messages").selectAll().where("id", "in", fiftyIds(i)).execute(),
      list: (i) =>
        db
          .selectFrom("messages")
          .selectAll()
          .where("session_id", "=", sessionId(i))
          .orderBy("timestamp")
          .orderBy("id")
          .limit(pageSize)
          .execute(),
      page: (i) =>
        db
          .selectFrom("messages")
          .selectAll()
          .where("session_id", "=", sessionId(i))
          .where((eb) =>
            eb.and([eb("timestamp", ">=", time), eb.or([eb("timestamp", ">", time), eb("id", ">", cursor.id)])]),
          )
          .orderBy("timestamp")
          .orderBy("id")
          .limit(pageSize + 1)
          .execute(),
      count: () =>
        db
          .selectFrom("messages")
          .select((eb) => eb.fn.countAll().as("n"))
          .executeTakeFirst(),
      insert: (i) => whole((on) => insert(message(i), on)),
      insertMany: (i) => {
        const query = db.insertInto("messages").values(thousand(i).map(given) as never);
        // Without RETURNING it gives no rows back, which the others do.
        return returns ? query.returningAll().execute() : query.execute();
      },
      upsert: (i) =>
        whole(async (on) => {
          const { id, ...values } = { id: messageId(i), ...given(message(i)) };
          const query = on.insertInto("messages").values({ id, ...values } as never);
          if (returns)
            return query
              .onConflict((conflict) => conflict.column("id").doUpdateSet(values))
              .returningAll()
              .executeTakeFirst();
          await query.onDuplicateKeyUpdate(values).execute();
          return get(id, on);
        }),
      patch: (i) => whole((on) => patch(i, messageId(i), on)),
      remove: (i) =>
        db
          .deleteFrom("messages")
          .where("id", "=", firstRemoved + i)
          .executeTakeFirst(),
      transaction: (i) =>
        db.transaction().execute(async (on) => {
          const row = await insert(message(i), on);
          await patch(i, row?.id ?? 0, on);
          return get(row?.id ?? 0, on);
        }),
      withParents: async () => {
        const ids = [...new Set(fiftyRows.map((each) => each.sessionId))];
        const rows = await db.selectFrom("sessions").selectAll().where("id", "in", ids).execute();
        const found = new Map(rows.map((row) => [row.id, row]));
        return fiftyRows.map((each) => ({ ...each, session: found.get(each.sessionId) }));
      },
    },
    close: () => db.destroy(),
  };
};

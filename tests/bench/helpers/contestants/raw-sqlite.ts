/** better-sqlite3 by hand: everything prepared once, rows as arrays, mapped by literals, nothing awaited. */
import Database from "better-sqlite3";
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
import {
  columns,
  given,
  givenValues,
  inOrder,
  messageOf,
  pageOf,
  type Row,
  sessionColumns,
  stitched,
  tokenColumns,
  tokenOf,
  unique,
} from "./raw.ts";

const select = `SELECT ${columns} FROM messages`;
const written = (time: Date) => time.toISOString().replace("T", " ").slice(0, 23);

export const rawSqlite: Open = async (place) => {
  const database = new Database(sqliteFile(place));
  for (const setting of sqliteSettings) database.exec(setting);
  const reads = (sql: string) => database.prepare<unknown[], Row>(sql).raw(true);
  const get = reads(`${select} WHERE id = ?`);
  const getByUnique = reads(`SELECT ${tokenColumns} FROM secure_tokens WHERE token_id = ?`);
  const getMany = reads(`${select} WHERE id IN (SELECT value FROM json_each(?))`);
  const list = reads(`${select} WHERE session_id = ? ORDER BY timestamp, id LIMIT ?`);
  const page = reads(`${select} WHERE session_id = ? AND (timestamp, id) > (?, ?) ORDER BY timestamp, id LIMIT ?`);
  const count = reads("SELECT count(*) FROM messages");
  const insert = reads(`INSERT INTO messages (${given}) VALUES (?, ?, ?, ?, ?) RETURNING ${columns}`);
  const upsert = reads(
    `INSERT INTO messages (id, ${given}) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET session_id = excluded.session_id, sender = excluded.sender, content = excluded.content,
       visibility = excluded.visibility, metadata = excluded.metadata
     RETURNING ${columns}`,
  );
  const patch = reads(`UPDATE messages SET content = ?, visibility = ? WHERE id = ? RETURNING ${columns}`);
  const remove = database.prepare("DELETE FROM messages WHERE id = ?");
  const sessions = reads(`SELECT ${sessionColumns} FROM sessions WHERE id IN (SELECT value FROM json_each(?))`);
  const [begin, commit, rollback] = ["BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"].map((sql) => database.prepare(sql));

  const one = (row: Row | undefined) => row && messageOf(row);
  const all = <T>(work: () => T): T => {
    begin?.run();
    try {
      const result = work();
      commit?.run();
      return result;
    } catch (error) {
      rollback?.run();
      throw error;
    }
  };
  return {
    operations: {
      get: (i) => one(get.get(messageId(i))),
      getByUnique: (i) => {
        const row = getByUnique.get(tokenId(i));
        return row && tokenOf(row);
      },
      getMany: (i) => {
        const ids = fiftyIds(i);
        return inOrder(ids, getMany.all(JSON.stringify(ids)));
      },
      list: (i) => list.all(sessionId(i), pageSize).map(messageOf),
      page: (i) => pageOf(page.all(sessionId(i), written(cursor.timestamp), cursor.id, pageSize + 1), pageSize),
      count: () => count.get()?.[0],
      insert: (i) => one(insert.get(givenValues(message(i)))),
      insertMany: (i) => all(() => thousand(i).map((each) => one(insert.get(givenValues(each))))),
      upsert: (i) => one(upsert.get([messageId(i), ...givenValues(message(i))])),
      patch: (i) => {
        const { content, visibility } = changed(i);
        return one(patch.get(content, visibility, messageId(i)));
      },
      remove: (i) => remove.run(firstRemoved + i).changes > 0,
      transaction: (i) =>
        all(() => {
          const row = one(insert.get(givenValues(message(i))));
          const { content, visibility } = changed(i);
          patch.get(content, visibility, row?.id);
          return one(get.get(row?.id));
        }),
      withParents: () => {
        const ids = unique(fiftyRows.map((each) => each.sessionId));
        return stitched(fiftyRows, sessions.all(JSON.stringify(ids)));
      },
    },
    async close() {
      database.close();
    },
  };
};

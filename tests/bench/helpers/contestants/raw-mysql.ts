/** mysql2 by hand: prepared statements, rows as arrays, mapped by literals; where the row comes back, by its key in one transaction. */
import type { ResultSetHeader, RowDataPacket } from "mysql2";
import mysql, { type Pool, type PoolConnection } from "mysql2/promise";
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
const insert = `INSERT INTO messages (${given}) VALUES (?, ?, ?, ?, ?)`;
const returning = ` RETURNING ${columns}`;
const update =
  "session_id = VALUES(session_id), sender = VALUES(sender), content = VALUES(content), visibility = VALUES(visibility), metadata = VALUES(metadata)";
const patch = "UPDATE messages SET content = ?, visibility = ? WHERE id = ?";
const get = `${select} WHERE id = ?`;
const many = (ids: readonly number[]) => `${select} WHERE id IN (${ids.map(() => "?").join(", ")})`;

export const rawMysql: Open = async (place) => {
  const isMariadb = place.engine === "mariadb";
  const pool = mysql.createPool({
    uri: place.url.replace(/^mariadb:/, "mysql:"),
    rowsAsArray: true,
    dateStrings: true,
    jsonStrings: true,
    supportBigNumbers: true,
  });
  type On = Pool | PoolConnection;
  const rows = async (sql: string, values: unknown[], on: On = pool): Promise<readonly Row[]> =>
    (await on.execute<RowDataPacket[][]>(sql, values as string[]))[0] as unknown as Row[];
  const run = async (sql: string, values: unknown[], on: On = pool) =>
    (await on.execute<ResultSetHeader>(sql, values as string[]))[0];
  const one = async (sql: string, values: unknown[], on?: On) => {
    const [row] = await rows(sql, values, on);
    return row && messageOf(row);
  };
  const all = async <T>(work: (on: PoolConnection) => Promise<T>): Promise<T> => {
    const connection = await pool.getConnection();
    try {
      await connection.query("START TRANSACTION");
      const result = await work(connection);
      await connection.query("COMMIT");
      return result;
    } catch (error) {
      await connection.query("ROLLBACK");
      throw error;
    } finally {
      connection.release();
    }
  };
  const inserted = async (value: Message, on: On) =>
    isMariadb
      ? one(insert + returning, givenValues(value), on)
      : one(get, [(await run(insert, givenValues(value), on)).insertId], on);
  const patched = async (i: number, id: number | undefined, on: On) => {
    const { content, visibility } = changed(i);
    await run(patch, [content, visibility, id], on);
    return one(get, [id], on);
  };
  return {
    operations: {
      get: (i) => one(get, [messageId(i)]),
      async getByUnique(i) {
        const [row] = await rows(`SELECT ${tokenColumns} FROM secure_tokens WHERE token_id = ?`, [tokenId(i)]);
        return row && tokenOf(row);
      },
      async getMany(i) {
        const ids = fiftyIds(i);
        return inOrder(ids, await rows(many(ids), [...ids]));
      },
      list: async (i) =>
        (
          await rows(`${select} WHERE session_id = ? ORDER BY timestamp, id LIMIT ?`, [sessionId(i), String(pageSize)])
        ).map(messageOf),
      async page(i) {
        const time = cursor.timestamp.toISOString().replace("T", " ").slice(0, 23);
        const sql = `${select} WHERE session_id = ? AND timestamp >= ? AND (timestamp > ? OR id > ?) ORDER BY timestamp, id LIMIT ?`;
        return pageOf(await rows(sql, [sessionId(i), time, time, cursor.id, String(pageSize + 1)]), pageSize);
      },
      count: async () => Number((await rows("SELECT count(*) FROM messages", []))[0]?.[0]),
      insert: (i) => (isMariadb ? inserted(message(i), pool) : all((on) => inserted(message(i), on))),
      insertMany: (i) =>
        isMariadb
          ? rows(
              `INSERT INTO messages (${given}) VALUES ${thousand(i)
                .map(() => "(?, ?, ?, ?, ?)")
                .join(", ")}${returning}`,
              thousand(i).flatMap(givenValues),
            ).then((found) => found.map(messageOf))
          : all(async (on) => {
              // Only the number of a single row is certain.
              const ids: number[] = [];
              for (const each of thousand(i)) ids.push((await run(insert, givenValues(each), on)).insertId);
              return inOrder(ids, await rows(many(ids), ids, on));
            }),
      upsert: (i) =>
        all(async (on) => {
          const sql = `INSERT INTO messages (id, ${given}) VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE ${update}`;
          await run(sql, [messageId(i), ...givenValues(message(i))], on);
          return one(get, [messageId(i)], on);
        }),
      patch: (i) => all((on) => patched(i, messageId(i), on)),
      remove: async (i) => (await run("DELETE FROM messages WHERE id = ?", [firstRemoved + i])).affectedRows > 0,
      transaction: (i) =>
        all(async (on) => {
          const row = await inserted(message(i), on);
          await patched(i, row?.id, on);
          return one(get, [row?.id], on);
        }),
      async withParents() {
        const ids = unique(fiftyRows.map((each) => each.sessionId));
        const sql = `SELECT ${sessionColumns} FROM sessions WHERE id IN (${ids.map(() => "?").join(", ")})`;
        return stitched(fiftyRows, await rows(sql, [...ids]));
      },
    },
    close: () => pool.end(),
  };
};

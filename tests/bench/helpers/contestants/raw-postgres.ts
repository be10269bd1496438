/** pg by hand: named statements, rows as arrays of the server's own text, mapped by literals, one pooled connection for each call. */
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
const types = {
  // Booleans and bytes as pg reads them; the mapping does the rest.
  getTypeParser: (oid: number) => (oid === 16 || oid === 17 ? pg.types.getTypeParser(oid) : (text: string) => text),
};
const statements = {
  get: `${select} WHERE id = $1`,
  getByUnique: `SELECT ${tokenColumns} FROM secure_tokens WHERE token_id = $1`,
  getMany: `${select} WHERE id = any($1::bigint[])`,
  list: `${select} WHERE session_id = $1 ORDER BY timestamp, id LIMIT $2`,
  page: `${select} WHERE session_id = $1 AND (timestamp, id) > ($2, $3) ORDER BY timestamp, id LIMIT $4`,
  count: "SELECT count(*) FROM messages",
  insert: `INSERT INTO messages (${given}) VALUES ($1, $2, $3, $4, $5) RETURNING ${columns}`,
  insertMany: `INSERT INTO messages (${given})
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::jsonb[]) RETURNING ${columns}`,
  upsert: `INSERT INTO messages (id, ${given}) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (id) DO UPDATE SET session_id = excluded.session_id, sender = excluded.sender, content = excluded.content,
      visibility = excluded.visibility, metadata = excluded.metadata
    RETURNING ${columns}`,
  patch: `UPDATE messages SET content = $1, visibility = $2 WHERE id = $3 RETURNING ${columns}`,
  remove: "DELETE FROM messages WHERE id = $1",
  sessions: `SELECT ${sessionColumns} FROM sessions WHERE id = any($1::text[])`,
} as const;
type Name = keyof typeof statements;

export const rawPostgres: Open = async (place) => {
  const pool = new pg.Pool({ connectionString: place.url, types });
  const ask = (name: Name, values: unknown[], on: pg.Pool | pg.PoolClient = pool) =>
    on.query<Row & unknown[]>({ name, text: statements[name], values, rowMode: "array" });
  const first = async (name: Name, values: unknown[], on?: pg.PoolClient) => {
    const { rows } = await ask(name, values, on);
    return rows[0] && messageOf(rows[0]);
  };
  return {
    operations: {
      get: (i) => first("get", [messageId(i)]),
      async getByUnique(i) {
        const { rows } = await ask("getByUnique", [tokenId(i)]);
        return rows[0] && tokenOf(rows[0]);
      },
      async getMany(i) {
        const ids = fiftyIds(i);
        return inOrder(ids, (await ask("getMany", [ids])).rows);
      },
      list: async (i) => (await ask("list", [sessionId(i), pageSize])).rows.map(messageOf),
      page: async (i) =>
        pageOf(
          (await ask("page", [sessionId(i), cursor.timestamp.toISOString(), cursor.id, pageSize + 1])).rows,
          pageSize,
        ),
      count: async () => Number((await ask("count", [])).rows[0]?.[0]),
      insert: (i) => first("insert", givenValues(message(i))),
      async insertMany(i) {
        const values: unknown[][] = [[], [], [], [], []];
        for (const each of thousand(i)) for (const [at, value] of givenValues(each).entries()) values[at]?.push(value);
        return (await ask("insertMany", values)).rows.map(messageOf);
      },
      upsert: (i) => first("upsert", [messageId(i), ...givenValues(message(i))]),
      patch: (i) => first("patch", [changed(i).content, changed(i).visibility, messageId(i)]),
      remove: async (i) => ((await ask("remove", [firstRemoved + i])).rowCount ?? 0) > 0,
      async transaction(i) {
        const client = await pool.connect();
        try {
          await client.query("BEGIN");
          const row = await first("insert", givenValues(message(i)), client);
          await first("patch", [changed(i).content, changed(i).visibility, row?.id], client);
          const found = await first("get", [row?.id], client);
          await client.query("COMMIT");
          return found;
        } catch (error) {
          await client.query("ROLLBACK");
          throw error;
        } finally {
          client.release();
        }
      },
      async withParents() {
        const ids = unique(fiftyRows.map((each) => each.sessionId));
        return stitched(fiftyRows, (await ask("sessions", [ids])).rows);
      },
    },
    close: () => pool.end(),
  };
};

/** A query's rows in batches, by a cursor in a transaction of its own: neither side ever holds all of them. */
import type { Connection, RowObject, Statement, Value } from "../driver.ts";
import { unprepared } from "../statement.ts";

/**
 * https://www.postgresql.org/docs/current/sql-declare.html. The transaction only reads, so a statement that would write is refused
 * by the server, and so is what is no query.
 */
export async function* streamByCursor(
  connection: Pick<Connection, "begin" | "commit" | "rollback" | "objects" | "execute">,
  { sql }: Statement,
  values: readonly Value[],
  batch: number,
): AsyncGenerator<readonly RowObject[]> {
  let isDone = false;
  await connection.begin({ readOnly: true });
  try {
    await connection.objects(unprepared(`DECLARE colonnade_rows NO SCROLL CURSOR FOR ${sql}`), values);
    const fetch = unprepared(`FETCH FORWARD ${batch} FROM colonnade_rows`);
    for (;;) {
      const rows = await connection.objects(fetch, []);
      if (rows.length > 0) yield rows;
      if (rows.length < batch) break;
    }
    isDone = true;
  } finally {
    // The cursor ends with its transaction.
    if (isDone) await connection.commit();
    else await connection.rollback().catch(() => {});
  }
}

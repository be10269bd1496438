/** A query's rows in batches as the server sends them: the connection is read no faster than they are taken. */
import type mysql from "mysql2";
import type { Row, RowObject } from "../driver.ts";

/** What a stream needs of its connection. */
export interface Streaming {
  readonly begin: () => mysql.Query;
  readonly objectsOf: (fields: readonly mysql.FieldPacket[], rows: readonly Row[]) => readonly RowObject[];
  readonly explain: (error: unknown) => unknown;
  /** Ends the connection: what is left of an answer that nobody wants could be long. */
  readonly cut: () => void;
}

export async function* streamRows(
  { begin, objectsOf, explain, cut }: Streaming,
  batch: number,
): AsyncGenerator<readonly RowObject[]> {
  let fields: readonly mysql.FieldPacket[] = [];
  let isAnswered = false;
  let failure: unknown;
  const query = begin();
  query.on("fields", (given: readonly mysql.FieldPacket[]) => {
    fields = given;
  });
  query.on("error", (error: unknown) => {
    isAnswered = true;
    failure = error;
  });
  const rows = query.stream({ highWaterMark: batch });
  let taken: Row[] = [];
  try {
    for await (const row of rows) {
      taken.push(row);
      if (taken.length < batch) continue;
      yield objectsOf(fields, taken);
      taken = [];
    }
    isAnswered = true;
    if (taken.length > 0) yield objectsOf(fields, taken);
  } catch (error) {
    throw error === failure ? explain(error) : error;
  } finally {
    if (!isAnswered) cut();
  }
}

/** Learns of a connection when what runs on it has changed rows. */
import type { Connection, Statement } from "./driver.ts";
import { isRead } from "./statement.ts";

/** The same connection, which tells when a statement has changed rows. */
export function noted(connection: Connection, tell: () => void): Connection {
  const note = async <T>(statement: Statement, answer: Promise<T>, rows: (found: T) => number): Promise<T> => {
    const found = await answer;
    if (!isRead(statement) && rows(found) > 0) tell();
    return found;
  };
  const length = (rows: readonly unknown[]) => rows.length;
  const methods: Pick<Connection, "rows" | "run" | "objects"> = {
    rows: (statement, values) => note(statement, connection.rows(statement, values), length),
    run: (statement, values) => note(statement, connection.run(statement, values), ({ rows }) => rows),
    objects: (statement, values) => note(statement, connection.objects(statement, values), length),
  };
  // What the connection says of itself stays its own.
  return Object.assign(Object.create(connection), methods);
}

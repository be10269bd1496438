/** Several statements on their way at once, by the extended query protocol with one Sync behind them all. */
import type pg from "pg";

type Send = (statements: readonly string[], onDone: () => void) => Promise<void>;

/**
 * What sends statements to this client, each a single one without placeholders, and calls `onDone`, which does not throw, after each that
 * was done. It rejects with the error of the first that was not. The server skips what follows that one up to the Sync, so that not even
 * a BEGIN that is cancelled has statements behind it that would be committed one by one:
 * https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-PIPELINING
 */
export function pipelines({ Query }: Pick<typeof pg, "Query">, client: pg.Client): Send {
  /** With what the client calls of a query that it is given: https://github.com/brianc/node-postgres/blob/master/packages/pg-cursor/index.js */
  class Pipeline extends Query {
    readonly #statements: readonly string[];
    readonly #onDone: () => void;

    constructor(statements: readonly string[], onDone: () => void) {
      super({ text: "" });
      this.#statements = statements;
      this.#onDone = onDone;
    }

    override submit = (connection: pg.Connection): null => {
      const { stream } = connection;
      stream.cork();
      for (const text of this.#statements) {
        connection.parse({ name: "", text, types: [] }, true);
        connection.bind({}, true);
        connection.execute({}, true);
        // What has been done is told now, and not with the last one.
        connection.flush();
      }
      connection.sync();
      stream.uncork();
      return null;
    };

    handleDataRow(): void {}

    handleCommandComplete(): void {
      this.#onDone();
    }
  }

  return (statements, onDone) =>
    new Promise((resolve, reject) => {
      const pipeline = client.query(new Pipeline(statements, onDone));
      pipeline.on("end", () => resolve());
      pipeline.on("error", reject);
    });
}

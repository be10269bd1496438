/** Several statements on their way at once, by the extended query protocol with one Sync behind them all. */
import type pg from "pg";

export interface Pipelines {
  /**
   * Sends statements without placeholders, and calls `onDone`, which does not throw, after each that was done. Rejects with the error of
   * the first that was not.
   */
  all(statements: readonly string[], onDone: () => void): Promise<void>;
  /** Sends a query behind `begin`; `onBegun` is called, and must not throw, when a transaction is open. */
  behind(begin: string, query: pg.QueryArrayConfig, onBegun: () => void): Promise<pg.QueryArrayResult<unknown[]>>;
}

/**
 * From a statement that fails up to the Sync the server skips what it has been sent, so that not even a BEGIN that is cancelled has
 * statements behind it that would be committed one by one:
 * https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-PIPELINING
 */
export function pipelines({ Query }: Pick<typeof pg, "Query">, client: pg.Client): Pipelines {
  /** With what the client calls of a query: https://github.com/brianc/node-postgres/blob/master/packages/pg/lib/query.js */
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
        send(connection, text);
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

  class Begun extends Query {
    readonly #begin: string;
    readonly #name: string | undefined;
    readonly #onBegun: () => void;
    #isBegun = false;

    constructor(begin: string, query: pg.QueryArrayConfig, onBegun: () => void) {
      super(query);
      this.#begin = begin;
      this.#name = query.name;
      this.#onBegun = onBegun;
    }

    override submit = (connection: pg.Connection): unknown => {
      const { stream } = connection;
      stream.cork();
      send(connection, this.#begin);
      const refused = Reflect.apply(Query.prototype.submit, this, [connection]);
      stream.uncork();
      // The client takes each statement that has been parsed for the one with the name.
      Reflect.set(this, "name", undefined);
      return refused;
    };

    handleCommandComplete(message: unknown, connection: pg.Connection): void {
      if (this.#isBegun) {
        Reflect.apply(Reflect.get(Query.prototype, "handleCommandComplete"), this, [message, connection]);
        return;
      }
      this.#isBegun = true;
      Reflect.set(this, "name", this.#name);
      this.#onBegun();
    }

    handleError(error: unknown, connection: pg.Connection): void {
      const submitted: unknown = Reflect.get(connection, "submittedNamedStatements");
      if (submitted instanceof Object && this.#name !== undefined) Reflect.deleteProperty(submitted, this.#name);
      Reflect.apply(Reflect.get(Query.prototype, "handleError"), this, [error, connection]);
    }
  }

  return {
    all: (statements, onDone) =>
      new Promise((resolve, reject) => {
        const pipeline = client.query(new Pipeline(statements, onDone));
        pipeline.on("end", () => resolve());
        pipeline.on("error", reject);
      }),
    behind: (begin, query, onBegun) =>
      new Promise((resolve, reject) => {
        const begun = client.query(new Begun(begin, query, onBegun));
        begun.on("end", resolve);
        begun.on("error", reject);
      }),
  };
}

/** Without the Sync. */
function send(connection: pg.Connection, text: string): void {
  connection.parse({ name: "", text, types: [] }, true);
  connection.bind({}, true);
  connection.execute({}, true);
}

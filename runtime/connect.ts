/** Opens the connections to one database by URL: what the generated `open` and the command line build on. */
import type { Driver } from "./driver.ts";
import { loadDriver } from "./drivers.ts";
import type { Constraints } from "./errors.ts";
import type { Log } from "./log.ts";
import { type PoolOptions, poolOptions } from "./pool-options.ts";
import { type DatabaseUrl, parseUrl } from "./url.ts";

export interface ConnectOptions {
  /** On SQLite only `acquireTimeout` and `closeTimeout` count: there is one writer and one reader. */
  readonly pool?: PoolOptions;
  /** Milliseconds to wait while another process writes to a SQLite file. Default 30,000. */
  readonly busyTimeout?: number;
  /**
   * Whether statements stay prepared on a connection. Default true; false behind a pooler that gives each transaction another
   * session, such as PgBouncer with pool_mode = transaction. On SQLite, where nothing lies in between, it changes nothing.
   */
  readonly prepare?: boolean;
  /** Called after every statement; parameters are counted, never shown. */
  readonly log?: Log;
  /**
   * URLs of replicas, which take reads in turn: those of helpers and queries outside transactions, and transactions with
   * `{ readOnly: true, replica: true }`. What was just written may not be there yet: `primary` reads it.
   */
  readonly replicas?: readonly string[];
  /** What errors say about constraints; generated code gives it. */
  readonly constraints?: Constraints;
}

/** Connects after a look at the options, pins the session's settings and checks that the server is the one that the URL says, and new enough. */
export async function connect(url: string | DatabaseUrl, options: ConnectOptions = {}): Promise<Driver> {
  poolOptions(options.pool);
  const primary = await loadDriver(typeof url === "string" ? parseUrl(url) : url, options);
  if (options.replicas === undefined || options.replicas.length === 0) return primary;
  try {
    const { withReplicas } = await import("./replicas.ts");
    return await withReplicas(primary, options.replicas, options);
  } catch (error) {
    await primary.close();
    throw error;
  }
}

/** Opens the connections to one database by URL: what the generated `open` and the command line build on. */
import type { Driver } from "./driver.ts";
import { loadDriver } from "./drivers.ts";
import type { Constraints } from "./errors.ts";
import type { Log } from "./log.ts";
import type { PoolOptions } from "./pool.ts";
import { type DatabaseUrl, parseUrl } from "./url.ts";

export interface ConnectOptions {
  /** On SQLite only `acquireTimeout` counts: there is one writer and one reader. */
  readonly pool?: PoolOptions;
  /** Milliseconds to wait while another process writes to a SQLite file. Default 30,000. */
  readonly busyTimeout?: number;
  /** Called after every statement; parameters are counted, never shown. */
  readonly log?: Log;
  /** What errors say about constraints; generated code gives it. */
  readonly constraints?: Constraints;
}

/** Connects, pins the session's settings and checks that the server is the one that the URL says, and new enough. */
export async function connect(url: string | DatabaseUrl, options: ConnectOptions = {}): Promise<Driver> {
  return loadDriver(typeof url === "string" ? parseUrl(url) : url, options);
}

/** Sends reads to replicas in turn, and to the primary where none answers. */
import type { ConnectOptions } from "./connect.ts";
import type { Connection, Driver, Replica, Statement } from "./driver.ts";
import { loadDriver } from "./drivers.ts";
import { ConnectionError, ReadOnlyError, SerializationError, UsageError } from "./errors.ts";
import { isRead, statement } from "./statement.ts";
import { parseUrl } from "./url.ts";

/** Milliseconds until a replica that did not answer is asked again. */
const usualRetry = 5000;

const sign = statement("SELECT 1");

interface Known extends Replica {
  driver: Driver | undefined;
  /** Whether reads go there. */
  isUp: boolean;
}

/**
 * The primary's driver with its reads sent elsewhere. Statements that write, transactions and migrations stay on the primary. A replica
 * that cannot be reached is left out and asked again in the background; one that is another product than its URL says is a
 * ServerError, and one of another dialect a UsageError.
 */
export async function withReplicas(
  primary: Driver,
  urls: readonly string[],
  options: ConnectOptions,
  retryAfter = usualRetry,
): Promise<Driver> {
  if (primary.singleWriter) throw new UsageError("a database in a file has no replicas");
  const parsed = urls.map((url) => parseUrl(url));
  const other = parsed.find(({ dialect }) => dialect !== primary.dialect);
  if (other !== undefined) {
    throw new UsageError(`the primary is ${primary.dialect}, and a replica is ${other.dialect}: ${other.redacted}`);
  }
  const timers = new Set<NodeJS.Timeout>();
  let isClosed = false;
  let turn = 0;
  const replicas = parsed.map((url) => {
    const replica: Known = { url: url.redacted, driver: undefined, isUp: false };
    const open = async () => {
      replica.driver ??= await loadDriver(url, options);
      await replica.driver.rows(sign, []);
      replica.isUp = true;
      if (isClosed) await replica.driver.close();
    };
    return { replica, open };
  });
  const opened = await Promise.allSettled(replicas.map(({ open }) => open()));
  for (const result of opened) {
    if (result.status === "fulfilled" || result.reason instanceof ConnectionError) continue;
    await Promise.all(replicas.map(({ replica }) => replica.driver?.close()));
    throw result.reason;
  }
  for (const each of replicas) if (!each.replica.isUp) askAgain(each);

  function askAgain(each: (typeof replicas)[number]): void {
    if (isClosed) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      each.open().catch(() => askAgain(each));
    }, retryAfter);
    timer.unref();
    timers.add(timer);
  }

  /** The next one that answers, as far as is known. */
  function next(): (typeof replicas)[number] | undefined {
    for (let tried = 0; tried < replicas.length; tried++) {
      const each = replicas[turn++ % replicas.length];
      if (each?.replica.isUp === true) return each;
    }
    return undefined;
  }

  /** What a replica cannot do, the primary may: a lost connection, a recovery that got in between, a function that writes. */
  function isForPrimary(each: (typeof replicas)[number], error: unknown): boolean {
    if (error instanceof ConnectionError && each.replica.isUp) {
      each.replica.isUp = false;
      askAgain(each);
    }
    return error instanceof ConnectionError || error instanceof SerializationError || error instanceof ReadOnlyError;
  }

  async function somewhere<T>(reads: boolean, work: (driver: Driver) => Promise<T>): Promise<T> {
    const each = reads ? next() : undefined;
    const driver = each?.replica.driver;
    if (each === undefined || driver === undefined) return work(primary);
    try {
      return await work(driver);
    } catch (error) {
      if (!isForPrimary(each, error)) throw error;
      return work(primary);
    }
  }

  const owners = new WeakMap<Connection, Driver>();
  return {
    ...primary,
    primary,
    replicas: replicas.map(({ replica }) => replica),
    rows: (wanted, values) => somewhere(isRead(wanted), (driver) => driver.rows(wanted, values)),
    objects: (wanted, values) => somewhere(isRead(wanted), (driver) => driver.objects(wanted, values)),
    borrow: (wanted, signal, work) => somewhere(isRead(wanted), (driver) => driver.borrow(wanted, signal, work)),
    async *stream(wanted: Statement, values, batch, signal) {
      let isBegun = false;
      const each = isRead(wanted) ? next() : undefined;
      try {
        for await (const rows of (each?.replica.driver ?? primary).stream(wanted, values, batch, signal)) {
          isBegun = true;
          yield rows;
        }
        return;
      } catch (error) {
        if (isBegun || each === undefined || !isForPrimary(each, error)) throw error;
      }
      yield* primary.stream(wanted, values, batch, signal);
    },
    acquire: (wanted) =>
      somewhere(wanted?.replica === true && wanted.readOnly === true, async (driver) => {
        const connection = await driver.acquire(wanted);
        owners.set(connection, driver);
        return connection;
      }),
    release: (connection, broken) => (owners.get(connection) ?? primary).release(connection, broken),
    renew() {
      primary.renew();
      for (const { replica } of replicas) replica.driver?.renew();
    },
    async close() {
      isClosed = true;
      for (const timer of timers) clearTimeout(timer);
      const results = await Promise.allSettled(
        [primary, ...replicas.flatMap(({ replica }) => replica.driver ?? [])].map((driver) => driver.close()),
      );
      for (const result of results) if (result.status === "rejected") throw result.reason;
    },
  };
}

/** The database as an application holds it: its tables' helpers, transactions, ad-hoc queries and migrations. */
import type { DialectName, Driver, Executor, PoolFigures, RowObject, TransactionOptions } from "./driver.ts";
import type { Constraints } from "./errors.ts";
import { give } from "./handle.ts";
import { both, type Limits, stoppable, watch } from "./limits.ts";
import { current, downgrade, history, stamp, status, upgrade } from "./migrate/later.ts";
import type { MigrateOptions, Run } from "./migrate/progress.ts";
import type { HistoryEntry, Status } from "./migrate/read.ts";
import type { MigrationSource } from "./migrate/source.ts";
import type { Target } from "./migrate/target.ts";
import type { Head, Migration } from "./migration.ts";
import { bindAdHoc, type NamedValues } from "./parameters.ts";
import type { AppliedMigration } from "./schema-version.ts";
import { statement } from "./statement.ts";
import { type QueryStreamOptions, streamRows } from "./stream.ts";
import { databaseExecutor, requireOutside, transact } from "./transaction.ts";

/** What a generated `<dialect>/index.ts` exports. */
export interface Generated<Tables> {
  readonly head: Head;
  readonly constraints: Constraints;
  /** The helpers of every table and view over one executor. */
  tables(executor: Executor): Tables;
  /** Loads the migrations' texts, which a start with nothing pending does not need. */
  loadMigrations(): Promise<readonly Migration[]>;
}

/** Ad-hoc SQL with named parameters. */
export interface Ask {
  /**
   * Rows as objects by column name. `:name` takes its value from `values`; lists are refused. Whole numbers come as number, above
   * 2^53 as bigint; decimals as string; bytes as Buffer; where the driver knows the column's type (not on SQLite, which stores
   * text and numbers only) booleans as boolean, timestamps as Date and JSON parsed.
   */
  query(sql: string, values?: NamedValues, limits?: Limits): Promise<readonly RowObject[]>;
  /** The number of rows that a statement inserted, updated or deleted. */
  execute(sql: string, values?: NamedValues, limits?: Limits): Promise<number>;
}

export interface TransactionHandle<Tables> extends Ask {
  readonly executor: Executor;
  /** A savepoint: when `work` throws, only what it did is undone. */
  transaction<T>(work: (tx: Transaction<Tables>) => Promise<T>): Promise<T>;
}

export type Transaction<Tables> = Tables & TransactionHandle<Tables>;

export interface Health {
  readonly ok: boolean;
  /** How long a trivial query took, in milliseconds. */
  readonly latencyMs: number;
  readonly pool: PoolFigures;
  /** The server's own version. */
  readonly version: string;
  /** What went wrong, when `ok` is false. */
  readonly error?: string;
  /** The replicas, where there are any; `ok` is the primary's alone. */
  readonly replicas?: readonly ReplicaHealth[];
}

export interface ReplicaHealth {
  /** Without its password. */
  readonly url: string;
  readonly ok: boolean;
  readonly latencyMs: number;
  readonly pool?: PoolFigures;
  readonly error?: string;
}

/** What the database, the same with limits and the primary have in common. */
export interface AccessHandle<Tables> extends Ask {
  readonly executor: Executor;
  /**
   * Runs `work` in one transaction: committed when it returns, rolled back when it throws. On SQLite, where all writers share
   * one connection, using the database itself inside `work` is an error: use the `tx` that it is given.
   *
   * A limit that is reached ends it at once, even while `work` waits for something else: what runs is cancelled, all is rolled back,
   * and what `work` still asks of its `tx` is refused. A commit that has begun is not cancelled. With `retries` the whole of `work`
   * may be called several times; `timeout` counts for all of them.
   */
  transaction<T>(work: (tx: Transaction<Tables>) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /**
   * The rows of a query as `query` gives them, one after the other, with only a batch of them in memory at a time. It keeps a
   * connection until the last row, or until the loop is left. Only for queries that read; not inside a transaction.
   */
  stream(sql: string, values?: NamedValues, options?: QueryStreamOptions): AsyncIterable<RowObject>;
  /**
   * The same tables and queries with limits: for each statement, and for each transaction as a whole.
   * `await db.with({ timeout: 500 }).messages.get(1)`
   */
  with(limits: Limits): Access<Tables>;
}

export type Access<Tables> = Tables & AccessHandle<Tables>;

export interface DatabaseHandle<Tables> extends AccessHandle<Tables> {
  readonly dialect: DialectName;
  /** The same on the primary alone, where what was just written is read; without replicas there is no difference. */
  readonly primary: Access<Tables>;
  /** Applies pending migrations up to `head` (default), a version, or `+N`. */
  upgrade(target?: Target, options?: MigrateOptions): Promise<Run>;
  /** Undoes migrations down to a version, `-N`, or `base`. */
  downgrade(target: Target, options?: MigrateOptions): Promise<Run>;
  /** The newest applied migration, undefined at base. */
  current(): Promise<AppliedMigration | undefined>;
  /** Every migration, oldest first, applied or not. */
  history(): Promise<readonly HistoryEntry[]>;
  status(): Promise<Status>;
  /** Records migrations as applied, or as not, without running anything. */
  stamp(target: Target): Promise<Run>;
  health(): Promise<Health>;
  /** Waits for running queries up to a deadline, then closes all connections. */
  close(): Promise<void>;
}

/** Tables' helpers as properties, beside the handle's own members: no table may have the name of one of those. */
export type Database<Tables> = Tables & DatabaseHandle<Tables>;

const sign = statement("SELECT 1");

/** Puts the database of generated code together over an open driver. */
export function database<Tables extends object>(driver: Driver, generated: Generated<Tables>): Database<Tables> {
  const source: MigrationSource = { head: generated.head, load: () => generated.loadMigrations() };
  const outside = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    requireOutside(driver, what);
    return work();
  };
  const own = access(driver, generated);
  const handle: Omit<DatabaseHandle<Tables>, keyof AccessHandle<Tables>> = {
    dialect: driver.dialect,
    primary: driver.primary === undefined ? own : access(driver.primary, generated),
    upgrade: (target, options) => outside("upgrade", () => upgrade(driver, source, target, options)),
    downgrade: (target, options) => outside("downgrade", () => downgrade(driver, source, target, options)),
    current: () => current(driver),
    history: () => history(driver, source),
    status: () => status(driver, source),
    stamp: (target) => outside("stamp", () => stamp(driver, source, target)),
    health: () => health(driver),
    close: () => driver.close(),
  };
  return Object.assign(own, handle);
}

function access<Tables extends object>(
  driver: Driver,
  generated: Generated<Tables>,
  limits: Limits | undefined = undefined,
): Access<Tables> {
  const executor = limits === undefined ? databaseExecutor(driver) : databaseExecutor(driver).limited(limits);
  const handle: AccessHandle<Tables> = {
    ...ask(executor),
    executor,
    transaction: (work, options = {}) =>
      transact(
        driver,
        (tx) => work(transaction(tx, generated)),
        limits === undefined ? options : { ...options, ...both(limits, options) },
      ),
    stream: (sql, values = {}, options = {}) =>
      streamRows(
        driver,
        () => bindAdHoc(sql, values, driver.dialect),
        limits === undefined ? options : { ...options, ...both(limits, options) },
      ),
    with: (further) => access(driver, generated, limits === undefined ? further : both(limits, further)),
  };
  return Object.assign(generated.tables(executor), handle);
}

function transaction<Tables extends object>(executor: Executor, generated: Generated<Tables>): Transaction<Tables> {
  const tables = generated.tables(executor);
  const { query, execute } = ask(executor);
  give<Tables, TransactionHandle<Tables>>(tables, {
    query,
    execute,
    executor,
    transaction: (work) => executor.atomically((inner) => work(transaction(inner, generated))),
  });
  return tables;
}

function ask(executor: Executor): Ask {
  const within = (limits: Limits | undefined) => (limits === undefined ? executor : executor.limited(limits));
  return {
    async query(sql, values = {}, limits) {
      const { statement, values: encoded } = bindAdHoc(sql, values, executor.dialect);
      return within(limits).objects(statement, encoded);
    },
    async execute(sql, values = {}, limits) {
      const { statement, values: encoded } = bindAdHoc(sql, values, executor.dialect);
      return (await within(limits).run(statement, encoded)).rows;
    },
  };
}

/** Milliseconds for a sign of life. Whoever asks is most often asked itself, and must not be silent as long as the network is. */
const healthTimeout = 5000;

/** What asks for longer is stopped, which on a silent network nobody waits for. */
async function signOfLife(driver: Driver): Promise<void> {
  const watching = watch({ timeout: healthTimeout }, "health check");
  const { signal } = watching;
  const over = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  const asking = driver.borrow(sign, signal, (connection) =>
    stoppable(connection, signal, () => connection.rows(sign, [])),
  );
  await Promise.race([asking.finally(() => watching.end()), over]);
}

/** Asks for a sign of life and never throws; it answers within 5 s. */
export async function health(driver: Driver): Promise<Health> {
  const { replicas, primary = driver } = driver;
  const [own, ...others] = await Promise.all([
    healthOf(primary),
    ...(replicas ?? []).map(async ({ url, driver }): Promise<ReplicaHealth> => {
      if (driver === undefined) return { url, ok: false, latencyMs: 0, error: "it has not answered yet" };
      const { version: _, ...figures } = await healthOf(driver);
      return { url, ...figures };
    }),
  ]);
  return replicas === undefined ? own : { ...own, replicas: others };
}

async function healthOf(driver: Driver): Promise<Omit<Health, "replicas">> {
  const start = performance.now();
  const common = () => ({ latencyMs: performance.now() - start, pool: driver.figures(), version: driver.version });
  try {
    await signOfLife(driver);
    return { ok: true, ...common() };
  } catch (error) {
    return { ok: false, ...common(), error: error instanceof Error ? error.message : String(error) };
  }
}

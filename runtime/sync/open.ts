/** The database as an application without promises holds it: its tables' helpers, transactions and ad-hoc queries. */
import { connectSync, type SyncConnection } from "../drivers/sqlite-sync.ts";
import type { Constraints } from "../errors.ts";
import { DatabaseNewerError, MigrationError, UsageError } from "../errors.ts";
import { give } from "../handle.ts";
import type { Head } from "../migration.ts";
import { bindAdHoc, type NamedValues } from "../parameters.ts";
import { statement } from "../statement.ts";
import { parseUrl } from "../url.ts";
import type { Executor, RowObject } from "./driver.ts";

/** What a generated `<dialect>/sync/index.ts` exports, and the configuration's URL. */
export interface Generated<Tables> {
  readonly head: Head;
  readonly constraints: Constraints;
  tables(executor: Executor): Tables;
  readonly url?: string;
}

export interface OpenOptions {
  /** Milliseconds to wait while another process writes, during which this one stands still. Default 30,000. */
  readonly busyTimeout?: number;
}

/** Ad-hoc SQL with named parameters, as `open()` has it. */
export interface Ask {
  query(sql: string, values?: NamedValues): readonly RowObject[];
  /** The number of rows that a statement inserted, updated or deleted. */
  execute(sql: string, values?: NamedValues): number;
}

export interface TransactionHandle<Tables> extends Ask {
  readonly executor: Executor;
  /** A savepoint: when `work` throws, only what it did is undone. */
  transaction<T>(work: (tx: Transaction<Tables>) => T): T;
}

export type Transaction<Tables> = Tables & TransactionHandle<Tables>;

export interface DatabaseHandle<Tables> extends Ask {
  readonly executor: Executor;
  /**
   * Runs `work` in one transaction: committed when it returns, rolled back when it throws. It must not return a promise, and must
   * use the `tx` that it is given.
   */
  transaction<T>(work: (tx: Transaction<Tables>) => T, options?: { readonly readOnly?: boolean }): T;
  /**
   * Fails with a MigrationError where the database is not at the newest version of this code, and with a DatabaseNewerError where
   * it is beyond. Migrations run by `(await open(url)).upgrade()` or by `colonnade upgrade`.
   */
  requireCurrent(): void;
  close(): void;
}

export type Database<Tables> = Tables & DatabaseHandle<Tables>;

/**
 * Opens the SQLite file of the URL, else of DATABASE_URL, else of the configuration, on one connection. Runs no migration. Fails with a
 * ConnectionError, or a UsageError for a server's URL.
 */
export function openSync<Tables extends object>(
  url: string | undefined,
  generated: Generated<Tables>,
  options: OpenOptions = {},
): Database<Tables> {
  const chosen = url ?? (process.env.DATABASE_URL || generated.url);
  if (chosen === undefined) {
    throw new UsageError("no database is named", {
      hint: "give openSync() a URL such as sqlite:./app.db, or set DATABASE_URL",
    });
  }
  const connection = connectSync(parseUrl(chosen), generated.constraints, options.busyTimeout);
  const { executor } = connection;
  const handle: DatabaseHandle<Tables> = {
    ...ask(executor),
    executor,
    transaction: (work, transactionOptions = {}) =>
      connection.transaction((tx) => work(transaction(tx, generated)), transactionOptions),
    requireCurrent: () => requireCurrent(connection, generated.head),
    close: () => connection.close(),
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
  return {
    query(sql, values = {}) {
      const bound = bindAdHoc(sql, values, executor.dialect);
      return executor.objects(bound.statement, bound.values);
    },
    execute(sql, values = {}) {
      const bound = bindAdHoc(sql, values, executor.dialect);
      return executor.run(bound.statement, bound.values).rows;
    },
  };
}

const tableExists = statement("SELECT 1 FROM sqlite_schema WHERE name = 'schema_version'");
const newest = statement("SELECT version, chain FROM schema_version ORDER BY version DESC LIMIT 1");
const unfinished = statement("SELECT 1 FROM schema_version_journal LIMIT 1");

function requireCurrent({ executor }: SyncConnection, head: Head): void {
  const exists = executor.rows(tableExists, []).length > 0;
  const [row] = exists ? executor.rows(newest, []) : [];
  const version = row === undefined ? 0 : Number(row[0]);
  const isUnfinished = exists && executor.rows(unfinished, []).length > 0;
  if (version === head.version && (version === 0 || row?.[1] === head.chain) && !isUnfinished) return;
  if (version > head.version) {
    throw new DatabaseNewerError(`the database is at version ${version}, and this code knows ${head.version}`, {
      hint: "deploy the code that belongs to it",
    });
  }
  throw new MigrationError(
    version === head.version
      ? `the database is at version ${version}, but not by the migrations of this code, or a run was cut off`
      : `the database is at version ${version}, and this code needs ${head.version}`,
    { hint: "run `colonnade upgrade`, or `await (await open(url)).upgrade()`, before openSync()" },
  );
}

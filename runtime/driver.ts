/** What the runtime asks of a database client; each file in drivers/ answers for one client. */
import type { Limits } from "./limits.ts";

export type DialectName = "sqlite" | "postgres" | "mysql" | "mariadb";

/** A value as it goes to a driver: already encoded for the dialect, scalars only. */
export type Value = null | string | number | bigint | boolean | Uint8Array;

/**
 * One finished SQL text with `?` (SQLite, MySQL, MariaDB) or `$1` (PostgreSQL) placeholders. Made once at module level; a connection
 * keeps its prepared form by `slot`, a number that no two statements of the process share; -1 is not kept.
 */
export interface Statement {
  readonly sql: string;
  readonly slot: number;
  /** Whole numbers are wanted as 64 bits; see `statement`. */
  readonly bigints: boolean;
  /** It gives one row at most; see `statement`. */
  readonly single: boolean;
}

export interface Changes {
  /** Rows inserted, updated or deleted. */
  readonly rows: number;
  /** The key that the database numbered, where the engine tells it (SQLite, MySQL, MariaDB). */
  readonly insertId: bigint;
}

/** Runs finished statements. */
export interface Queries {
  readonly dialect: DialectName;
  /**
   * Rows as arrays in select-list order, in the driver's raw values: what they are for each logical type stands in
   * runtime/values.ts, whose decoders the generated mappers call.
   */
  rows(statement: Statement, values: readonly Value[]): Promise<readonly Row[]>;
  run(statement: Statement, values: readonly Value[]): Promise<Changes>;
  /** Rows as objects by column name, decoded by what the driver knows of each column's type. */
  objects(statement: Statement, values: readonly Value[]): Promise<readonly RowObject[]>;
}

/** What generated helpers run on: the database, or one transaction. */
export interface Executor extends Queries {
  /** Runs `work` so that all of it happens or nothing: in a transaction of its own, or in a savepoint of the one that is open. */
  atomically<T>(work: (executor: Executor) => Promise<T>): Promise<T>;
  /**
   * The same for a row that is written and read again, but in an open transaction without a savepoint, which takes two messages: where
   * anything fails behind the first write, the whole transaction is rolled back, and none of it can be committed.
   */
  asOne<T>(work: (executor: Executor) => Promise<T>): Promise<T>;
  /** The same, with limits for each statement that it runs, and for all of `atomically` and `asOne`. */
  limited(limits: Limits): Executor;
}

export type Row = readonly unknown[];
export type RowObject = Readonly<Record<string, unknown>>;

/** One connection of a pool, exclusively held. */
export interface Connection extends Queries {
  /** Runs text that is not prepared: one statement, no placeholders. For migrations and session settings. */
  execute(sql: string): Promise<void>;
  /** The same for a query; values as text, number or null. */
  select(sql: string): Promise<readonly Row[]>;
  /**
   * Several such statements sent at once, where the client can; each that was done is told by `onDone` as soon as it is, and what
   * that throws is thrown in the end. Statements after one that fails are not run, and `inTransaction` then says whether the
   * transaction ended.
   */
  readonly pipeline?: (statements: readonly string[], onDone?: () => void) => Promise<void>;
  begin(options?: BeginOptions): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
  /** Whether the engine says that a transaction is open. */
  readonly inTransaction: boolean;
  /** Whether it is known that the server no longer answers here. */
  readonly isLost: boolean;
  /** Whether the server calls this session by the number that it was opened with; a pooler in between gives out numbers of its own. */
  readonly isDirect: boolean;
  /**
   * Has the server cancel what runs here, by a second connection. What had ended meanwhile stays as it is. On SQLite, whose
   * statements hold the whole process up, only a wait for another process is given up.
   */
  cancel(): Promise<void>;
  /** Which sessions what runs here waits for, each in a few words, as far as the server tells; asked by a second connection. */
  blockers(): Promise<readonly string[]>;
}

export interface BeginOptions {
  /** The server's own default without it. On SQLite every transaction is serializable, whatever is asked for. */
  readonly isolation?: "read committed" | "repeatable read" | "serializable" | undefined;
  readonly readOnly?: boolean | undefined;
}

export interface TransactionOptions extends BeginOptions, Limits {
  /**
   * How many more times the whole function is called, after a rollback and a short wait at random, when its transaction met another:
   * a SerializationError, a DeadlockError or a LockTimeoutError. Without it, none. What it does besides statements happens again, too.
   */
  readonly retries?: number | undefined;
  /** With `readOnly`: on a replica, if there is one that answers. */
  readonly replica?: boolean | undefined;
}

export interface AcquireOptions extends BeginOptions {
  /** Ends the wait for a connection, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly replica?: boolean | undefined;
}

/** The connections to one database. As `Queries` it runs each statement outside any transaction, on whichever connection is free. */
export interface Driver extends Queries {
  /** The server's own version, e.g. `15.18`. */
  readonly version: string;
  /** Whether all transactions share one connection, so that waiting for a second one inside the first would never end. */
  readonly singleWriter: boolean;
  /** Waits for a free connection; fails with a timeout error after the pool's timeout. */
  acquire(options?: AcquireOptions): Promise<Connection>;
  /** Does the work of one statement on whichever connection it belongs to, which the work may cancel. */
  borrow<T>(statement: Statement, signal: AbortSignal, work: (connection: Connection) => Promise<T>): Promise<T>;
  /** Gives it back; `broken` closes it instead. */
  release(connection: Connection, broken?: boolean): void;
  /**
   * The rows of a query that only reads, so many at a time, from a connection of its own; they end with the last one, or when the
   * reader stops.
   */
  stream(
    statement: Statement,
    values: readonly Value[],
    batch: number,
    signal: AbortSignal,
  ): AsyncIterable<readonly RowObject[]>;
  /** A connection outside the pool, for the runner: locks and DDL belong to one session. */
  connect(): Promise<Connection>;
  disconnect(connection: Connection): Promise<void>;
  /** Closes idle connections and those in use when they come back: after a migration their prepared statements are out of date. */
  renew(): void;
  /**
   * Copies the whole database as it is committed, only where it is a file. The caller keeps writers out meanwhile, by an open
   * transaction of its own. An error says why there is no copy; then no file was left.
   */
  readonly backup?: (request: BackupRequest) => Promise<Backup>;
  figures(): PoolFigures;
  /** The primary alone, where reads go to replicas. */
  readonly primary?: Driver;
  readonly replicas?: readonly Replica[];
  /** Waits for connections in use, up to a deadline. */
  close(): Promise<void>;
}

export interface Replica {
  /** Without its password. */
  readonly url: string;
  /** Undefined until it has answered. */
  readonly driver: Driver | undefined;
}

export interface BackupRequest {
  /** The version that the database is at, for the copy's name. */
  readonly version: number;
  /** The file that the copy becomes; beside the database by default. */
  readonly to?: string;
}

/** A copy of a database as it was before a run changed it. */
export interface Backup {
  /** Absolute. */
  readonly path: string;
  /** The version that it holds; 0 is base. */
  readonly version: number;
  /** False where a copy of the same bytes was there already, and was kept. */
  readonly isNew: boolean;
  /** How a person goes back to it, in one sentence. */
  readonly restore: string;
}

export interface PoolFigures {
  readonly open: number;
  readonly idle: number;
  readonly waiting: number;
  readonly max: number;
}

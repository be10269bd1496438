/** What the runtime asks of a database client; each file in drivers/ answers for one client. */

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
   * Several such texts in one message, answered by the rows of the last, where the client can send them so. Those after one that
   * fails are not run; when it has failed, `inTransaction` says whether the transaction ended.
   */
  readonly together?: (statements: readonly string[]) => Promise<readonly Row[]>;
  begin(options?: TransactionOptions): Promise<void>;
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

export interface TransactionOptions {
  readonly isolation?: "read committed" | "repeatable read" | "serializable";
  readonly readOnly?: boolean;
}

/** The connections to one database. As `Queries` it runs each statement outside any transaction, on whichever connection is free. */
export interface Driver extends Queries {
  /** The server's own version, e.g. `15.18`. */
  readonly version: string;
  /** Whether all transactions share one connection, so that waiting for a second one inside the first would never end. */
  readonly singleWriter: boolean;
  /** Waits for a free connection; fails with a timeout error after the pool's timeout. */
  acquire(options?: TransactionOptions): Promise<Connection>;
  /** Gives it back; `broken` closes it instead. */
  release(connection: Connection, broken?: boolean): void;
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
  /** Waits for connections in use, up to a deadline. */
  close(): Promise<void>;
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

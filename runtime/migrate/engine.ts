/** What the runner must know of a dialect: its bookkeeping tables, its session lock, what joins a transaction. */
import type { Connection, DialectName, Driver, Row, Statement } from "../driver.ts";
import { mariadbMigrations, mysqlMigrations } from "../drivers/mysql-migrations.ts";
import { postgresMigrations } from "../drivers/postgres-migrations.ts";
import { sqliteMigrations } from "../drivers/sqlite-migrations.ts";

export interface MigrationEngine {
  readonly dialect: DialectName;
  /** Whether DDL rolls back, so that a whole migration is one transaction and a dry run leaves nothing. */
  readonly undoesDdl: boolean;
  /**
   * Creates `schema_version_journal`, then `schema_version`: where each is committed by itself, there is a journal whenever there is
   * the other, and one that a run left alone is taken over.
   */
  readonly createTables: readonly string[];
  /** One row, one column, not null, when there is a table `schema_version` where this session would look for it. */
  readonly tableExists: string;
  /** Whether a statement holds the whole process up, so that nothing else is heard of until it has ended. */
  readonly blocks: boolean;
  /** Set for the run's own session: waits for locks are short, and are tried again. */
  readonly settings: readonly string[];
  /** Limits each statement of the session to so many milliseconds, 0 for no limit; undefined where no limit of the engine's covers DDL. */
  readonly limitStatements: ((milliseconds: number) => string) | undefined;
  /**
   * Before anything is changed: throws a ReadOnlyError where nothing can be written, and a ServerError where the lock would not keep
   * others out, behind a pooler that changes sessions or in a cluster where each node has locks of its own.
   */
  preflight(connection: Connection, driver: Pick<Driver, "connect" | "disconnect">): Promise<void>;
  /** One query for what the session must still be; undefined where each transaction is its own lock. */
  readonly look: { readonly query: string; read(row: Row): Look } | undefined;
  /** How a step that is a transaction goes to the server at once; undefined where it goes statement by statement. */
  readonly pipeline?: {
    /** A query that fails unless the session is the one that was looked at, and holds the lock. */
    check(was: Omit<Look, "holdsLock">): string;
    /** An expression for the milliseconds since the transaction began. */
    readonly elapsed: string;
    /** Whether what comes behind the statement is in the same transaction for certain, and read in the same way. */
    takes(sql: string): boolean;
  };
  /** Around a statement that no transaction holds: it may wait for others, which it does not keep from their work. */
  readonly patience?: { readonly begin: string; readonly end: string };
  /** Writes a string. */
  literal(text: string): string;
  /** An expression for the literal that stands for a value of the column, which is quoted already. */
  keyLiteral(column: string): string;
  /**
   * A query of one value, which is another one when other sessions have committed since this session asked; none where the lock covers
   * the run.
   */
  readonly mark: Statement | undefined;
  /** Whether the statement can be in a transaction and be rolled back in it. */
  joinsTransaction(sql: string): boolean;
  /** Whether nothing but a probe could tell, after a crash, that the statement was done: no error would, or the wrong one. */
  needsProbe(sql: string, isHandWritten: boolean): boolean;
  /** Why a statement cannot be in a migration in steps at all. */
  refusedInSteps(sql: string): { readonly reason: string; readonly hint: string } | undefined;
  /** Whether the statement tells the session something that the next one has to be told again. */
  setsSession(sql: string): boolean;
  /** Whether this error of a repeated statement says that its first try had succeeded. */
  saysAlreadyDone(error: unknown, sql: string): boolean;
  /** What a person does who wants a backup of a database that this runtime cannot copy. */
  readonly backupAdvice: string;
  /** The lock that keeps other runners out until the session ends or gives it back. */
  readonly lock: SessionLock;
  readonly offline: OfflineDialect;
}

/** Whether this session holds the lock, and the settings that migrations count on. */
export interface Look {
  readonly holdsLock: boolean;
  /** Tells whether it is the session that took the lock, where holding it does not say so. */
  readonly id: unknown;
  readonly settings: Settings;
}

/** By name. */
export type Settings = Readonly<Record<string, unknown>>;

export interface SessionLock {
  /** Whether it is held for the whole run, so that what was read under it stays true. */
  readonly coversRun: boolean;
  /** One try; a lock that each migration's own transaction holds is always had. */
  take(connection: Connection): Promise<boolean>;
  give(connection: Connection): Promise<void>;
  /** The session that has it, in a few words, where the engine tells. */
  holder(connection: Connection): Promise<string | undefined>;
}

/** How a script for the database's own command line is written. */
export interface OfflineDialect {
  /** How to run it, as a comment. */
  readonly usage: string;
  readonly settings: readonly string[];
  readonly begin: string;
  /** Whether a statement with a `;` inside needs another delimiter. */
  readonly usesDelimiter: boolean;
  /** Statements that end in an error which tells the finding, if the query finds a row. */
  guard(finding: string, query: string): readonly string[];
}

const engines = {
  sqlite: sqliteMigrations,
  postgres: postgresMigrations,
  mysql: mysqlMigrations,
  mariadb: mariadbMigrations,
} as const satisfies Record<DialectName, MigrationEngine>;

export function migrationEngine(dialect: DialectName): MigrationEngine {
  return engines[dialect];
}

/**
 * The runtime's public face. What generated code imports:
 *
 * ```ts
 * // generated/<schema>/index.ts
 * import { open as openDatabase, type Database as Opened, type OpenOptions, type Transaction as Tx } from "colonnade/runtime";
 * import type { Tables } from "./types.ts";                 // interface Tables { messages: MessagesTable; … }
 * export type Database = Opened<Tables>;
 * export type Transaction = Tx<Tables>;
 * export function open(url?: string, options?: OpenOptions): Promise<Database> {
 *   return openDatabase<Tables>(url, { dialects: { sqlite: () => import("./sqlite/index.ts"), … }, url: "sqlite:./app.db" }, options);
 * }
 *
 * // generated/<schema>/<dialect>/index.ts: a module that satisfies Generated<Tables>
 * export const head: Head = { version: 3, chain: "…" };
 * export const constraints: Constraints = { uq_messages_key: { kind: "unique", table: "messages", columns: ["key"] }, … };
 * export function tables(executor: Executor): Tables { return { messages: messages(executor), … }; }
 * export async function loadMigrations(): Promise<readonly Migration[]> { return (await import("./migrations/index.ts")).migrations; }
 *
 * // generated/<schema>/<dialect>/<table>.ts
 * import { statement, sqlite as v, type Executor, type Row } from "colonnade/runtime";
 * const get = statement('SELECT "id", "sender" FROM "messages" WHERE "id" = ?');
 * executor.rows(get, [v.encodeNumber(id, "messages.id")]);        // → readonly Row[], arrays in select-list order
 * executor.run(remove, [ … ]);                                    // → { rows, insertId: bigint }
 * executor.atomically(async (executor) => { … });                 // several statements, all or nothing
 * ```
 */
export { chainHash, checksum } from "./checksum.ts";
export { type ConnectOptions, connect } from "./connect.ts";
export {
  type Access,
  type AccessHandle,
  type Ask,
  type Database,
  type DatabaseHandle,
  type Generated,
  type Health,
  health,
  type ReplicaHealth,
  type Transaction,
  type TransactionHandle,
} from "./database.ts";
export type * from "./driver.ts";
export * from "./errors.ts";
export { readMigrations } from "./folder.ts";
export type { Limits } from "./limits.ts";
export type { Log, LogEvent } from "./log.ts";
export { current, downgrade, history, stamp, status, upgrade } from "./migrate/later.ts";
export { type LogLevel, type LogRecord, logRecord } from "./migrate/log-record.ts";
export { offlineSql } from "./migrate/offline.ts";
export type { MigrateOptions, Progress, Run, StepEvent, TakenStep } from "./migrate/progress.ts";
export type { HistoryEntry, Status, Unfinished } from "./migrate/read.ts";
export { type MigrationSource, verifiedSource } from "./migrate/source.ts";
export type { Target } from "./migrate/target.ts";
export type * from "./migration.ts";
export { type Dialects, type OpenOptions, open } from "./open.ts";
export type { NamedValue, NamedValues } from "./parameters.ts";
export type { PoolOptions } from "./pool-options.ts";
export { type AppliedMigration, runtimeTables } from "./schema-version.ts";
export { type StatementOptions, statement } from "./statement.ts";
export type { QueryStreamOptions } from "./stream.ts";
export * from "./table/index.ts";
export { type QueryContext, queryChannel } from "./tracing.ts";
export { type DatabaseUrl, parseUrl, redact } from "./url.ts";
export * as mariadb from "./values/mysql.ts";
export * as mysql from "./values/mysql.ts";
export * as postgres from "./values/postgres.ts";
export * as sqlite from "./values/sqlite.ts";

/** How migrations run on PostgreSQL: DDL rolls back, and an advisory lock of the session keeps other runners out. */
import { createHash } from "node:crypto";
import type { Connection, Driver } from "../driver.ts";
import { ReadOnlyError } from "../errors.ts";
import type { MigrationEngine } from "../migrate/engine.ts";
import { literal } from "../schema-version.ts";
import { describeSession, settingsOf } from "./describe.ts";
import { refusePooler } from "./postgres-pooler.ts";

/** Advisory locks are the database's; the namespace that the tables go to makes the key's second half. */
const lockSpace = createHash("sha256").update("colonnade schema_version").digest().readInt32BE();
const lockKey = `${lockSpace}, hashtext(current_schema())`;

/** What PostgreSQL refuses in a transaction block: https://www.postgresql.org/docs/current/sql-createindex.html and others. */
const alone =
  /^(?:vacuum|reindex\s[^;]*\bconcurrently|create\s+(?:unique\s+)?index\s+concurrently|drop\s+index\s+concurrently|alter\s+system|(?:create|drop)\s+(?:database|tablespace)|alter\s+table\s[^;]*\bdetach\s+partition\s[^;]*\bconcurrently)\b/i;

const patient = (time: string) => `SET SESSION lock_timeout = '${time}'`;

/** In pg_locks, a key of two halves: https://www.postgresql.org/docs/current/view-pg-locks.html */
const isTheLock = `locktype = 'advisory' AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
  AND classid::bigint = (${lockSpace}::bigint & 4294967295) AND objid::bigint = (hashtext(current_schema())::bigint & 4294967295)`;

/** Number, program, state and age in seconds; state and age are hidden from other users. */
const described =
  "pid, application_name, state, extract(epoch FROM clock_timestamp() - coalesce(xact_start, state_change))";

/** Which sessions this one waits for. https://www.postgresql.org/docs/current/functions-info.html */
export const blockersOf = (pid: number | undefined): string =>
  `SELECT ${described} FROM pg_stat_activity WHERE pid = ANY (pg_blocking_pids(${pid})) ORDER BY pid`;

const pinned = {
  "the schema that tables go to": "current_schema()",
  search_path: "current_setting('search_path')",
  role: "current_user",
  TimeZone: "current_setting('TimeZone')",
  standard_conforming_strings: "current_setting('standard_conforming_strings')",
} as const;

async function preflight(connection: Connection, driver: Pick<Driver, "connect" | "disconnect">): Promise<void> {
  const [[isStandby, readOnly] = []] = await connection.select(
    "SELECT pg_is_in_recovery(), current_setting('transaction_read_only')",
  );
  if (isStandby === true)
    throw new ReadOnlyError("this server is a standby: it can only be read", { hint: "give the primary's URL" });
  if (readOnly === "on") {
    throw new ReadOnlyError("transactions begin read-only here: default_transaction_read_only is on", {
      hint: "turn it off for this role or database, or give the URL of one that may write",
    });
  }
  if (!connection.isDirect) await refusePooler(connection, driver);
}

const textOf = (value: unknown): string => (value === null ? "NULL" : literal(String(value)));

async function isTrue(connection: Connection, sql: string): Promise<boolean> {
  const [[answer] = []] = await connection.select(sql);
  return answer === true;
}

export const postgresMigrations = {
  dialect: "postgres",
  backupAdvice:
    "make one before you upgrade: `pg_dump --format=custom --file=before.dump DATABASE`, which `pg_restore --clean` brings back",
  undoesDdl: true,
  createTables: [
    `CREATE TABLE IF NOT EXISTS schema_version_journal (
  version integer NOT NULL,
  direction text NOT NULL,
  statement integer NOT NULL,
  state text NOT NULL,
  statement_hash text NOT NULL,
  found_before text,
  watermark text,
  recorded_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (version, direction, statement)
)`,
    `CREATE TABLE schema_version (
  version integer NOT NULL PRIMARY KEY,
  applied_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  description text NOT NULL,
  checksum text NOT NULL,
  chain text NOT NULL,
  duration_ms integer,
  generator text NOT NULL
)`,
  ],
  tableExists: "SELECT 1 WHERE to_regclass('schema_version') IS NOT NULL",
  blocks: false,
  settings: [patient("3s")],
  limitStatements: (milliseconds) => `SET SESSION statement_timeout = ${Math.ceil(milliseconds)}`,
  preflight,
  // Behind a transaction pooler each statement may reach another backend, which does not hold the lock. The lock that ends with the
  // transaction is had by the session that holds the other one, and by any session once nobody does: a migration that gave the lock away
  // (DISCARD ALL) has it again for itself, or is refused. Looking for it in pg_locks takes five times as long as this.
  look: {
    query: `SELECT pg_try_advisory_xact_lock(${lockKey}), pg_backend_pid(), ${Object.values(pinned).join(", ")}`,
    read: ([holdsLock, id, ...values]) => ({ holdsLock: holdsLock === true, id, settings: settingsOf(pinned, values) }),
  },
  pipeline: {
    check({ id, settings }) {
      const compared = Object.entries(pinned).map(([name, asked]) =>
        settings[name] === undefined ? "true" : `${asked} IS NOT DISTINCT FROM ${textOf(settings[name])}`,
      );
      const holds = [`pg_try_advisory_xact_lock(${lockKey})`, `pg_backend_pid() = ${id}`, ...compared].join(" AND ");
      // A number that is none is an error, and one of a value that the planner does not know beforehand only when it is asked for.
      return `SELECT CASE WHEN ${holds} THEN 0 ELSE ('another session: ' || pg_backend_pid())::integer END`;
    },
    elapsed: "(extract(epoch FROM clock_timestamp() - transaction_timestamp()) * 1000)::integer",
    takes: (sql) =>
      /^(?:alter|analyze|comment|create|delete|drop|grant|insert|lock|revoke|select|truncate|update|with)\b/i.test(sql),
  },
  // A concurrent build waits for every older transaction, and gives up with half an index where it may not.
  patience: { begin: patient("0"), end: patient("3s") },
  literal,
  // Without a type the literal becomes what it is compared with.
  keyLiteral: (column) => `quote_literal(${column})`,
  mark: undefined,
  joinsTransaction: (sql) => !alone.test(sql),
  // One that was cut off is there, and not valid.
  needsProbe: (sql) => /^create\s+(?:unique\s+)?index\s+concurrently\b/i.test(sql),
  refusedInSteps: () => undefined,
  setsSession: (sql) => /^set\s+(?!local\b|transaction\b)/i.test(sql),
  // Duplicate table, column, object, function for what creates; undefined table, object, function for what drops.
  saysAlreadyDone: (error, sql) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const codes = /^drop\b/i.test(sql) ? /^(?:42P01|42704|42883)$/ : /^(?:42P07|42701|42710|42723)$/;
    return codes.test(code);
  },
  // A blocking pg_advisory_lock beside CREATE INDEX CONCURRENTLY is a deadlock, so the lock is asked for again and again.
  lock: {
    coversRun: true,
    take: (connection) => isTrue(connection, `SELECT pg_try_advisory_lock(${lockKey})`),
    give: async (connection) => {
      await connection.select(`SELECT pg_advisory_unlock(${lockKey})`);
    },
    async holder(connection) {
      const [row] = await connection.select(
        `SELECT ${described} FROM pg_stat_activity WHERE pid IN (SELECT pid FROM pg_locks WHERE ${isTheLock})`,
      );
      return row && describeSession(row);
    },
  },
  offline: {
    usage: "psql --set ON_ERROR_STOP=on DATABASE < this.sql",
    settings: [
      "SET SESSION TimeZone = 'UTC'",
      "SET SESSION standard_conforming_strings = on",
      "SET SESSION client_encoding = 'UTF8'",
    ],
    begin: "BEGIN",
    usesDelimiter: false,
    guard(finding, query) {
      let tag = "$guard$";
      for (let i = 1; `${finding}${query}`.includes(tag); i++) tag = `$guard${i}$`;
      const text = finding.replaceAll("'", "''");
      return [
        `DO ${tag}\nBEGIN\n  IF EXISTS (\n${query}\n  ) THEN\n    RAISE EXCEPTION '%', '${text}';\n  END IF;\nEND\n${tag}`,
      ];
    },
  },
} as const satisfies MigrationEngine;

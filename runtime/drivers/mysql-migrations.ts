/** How migrations run on MySQL and MariaDB: DDL commits by itself, statement by statement, and GET_LOCK keeps other runners out. */
import type { MigrationEngine } from "../migrate/engine.ts";
import { describeSession, settingsOf } from "./describe.ts";
import { sessionById } from "./mysql-blockers.ts";
import { preflight } from "./mysql-preflight.ts";
import { mariadbCollation, mysqlCollation, sessionSettings } from "./mysql-settings.ts";

/** The pinned sql_mode leaves the backslash an escape. */
function literal(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

/** Names of locks are the server's, at most 64 characters and case-insensitive: https://dev.mysql.com/doc/refman/8.4/en/locking-functions.html */
const lockName = "concat('colonnade ', left(sha2(concat(database(), '.schema_version'), 256), 40))";

/**
 * Table, column, key, trigger, view, routine, check or foreign key is there already; or, for a DROP or RENAME, is not there any
 * more. https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html
 */
const isThere: ReadonlySet<string> = new Set([1050, 1060, 1061, 1068, 1304, 1359, 1826, 3822].map(String));
const isGone: ReadonlySet<string> = new Set([1051, 1054, 1091, 1146, 1176, 1305, 1360, 3940, 4092].map(String));

/** MariaDB's word for a foreign key that is there already: HA_ERR_FOUND_DUPP_KEY within "Can't create table". */
const sameForeignKey = { code: "1005", reason: /\berrno: 121\b/ } as const;

function saysAlreadyDone(error: unknown, sql: string): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  const isSameForeignKey = error.code === sameForeignKey.code && sameForeignKey.reason.test(error.message);
  const takesAway = /^(?:drop|rename|alter\b[\s\S]*?\b(?:drop|rename))\b/i.test(sql);
  return isSameForeignKey || (takesAway ? isGone : isThere).has(String(error.code));
}

/** A comma outside of quotes and brackets: one clause may be done, and its error would stand for all. */
function hasSeveralClauses(sql: string): boolean {
  let depth = 0;
  const bare = sql.replace(/'(?:[^'\\]|''|\\.)*'|"(?:[^"\\]|""|\\.)*"|`(?:[^`]|``)*`/gs, "");
  for (const character of bare) {
    if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    else if (character === "," && depth === 0) return true;
  }
  return false;
}

const pinned = {
  "the database that tables go to": "database()",
  sql_mode: "@@sql_mode",
  time_zone: "@@time_zone",
  foreign_key_checks: "@@foreign_key_checks",
  unique_checks: "@@unique_checks",
  collation_connection: "@@collation_connection",
  autocommit: "@@autocommit",
} as const;

const common = {
  undoesDdl: false,
  createTables: [
    `CREATE TABLE IF NOT EXISTS schema_version_journal (
  version int NOT NULL,
  direction varchar(4) NOT NULL,
  statement int NOT NULL,
  state varchar(20) NOT NULL,
  statement_hash char(64) NOT NULL,
  found_before longtext,
  watermark longtext,
  recorded_at datetime(3) NOT NULL DEFAULT current_timestamp(3),
  PRIMARY KEY (version, direction, statement)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin`,
    `CREATE TABLE schema_version (
  version int NOT NULL PRIMARY KEY,
  applied_at datetime(3) NOT NULL DEFAULT current_timestamp(3),
  description varchar(255) NOT NULL,
  checksum char(64) NOT NULL,
  chain char(64) NOT NULL,
  duration_ms int,
  generator varchar(100) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin`,
  ],
  tableExists:
    "SELECT 1 FROM information_schema.tables WHERE table_schema = database() AND table_name = 'schema_version'",
  blocks: false,
  // The default is a year for tables and 50 s for rows:
  // https://dev.mysql.com/doc/refman/8.4/en/server-system-variables.html#sysvar_lock_wait_timeout
  settings: ["SET SESSION lock_wait_timeout = 3, innodb_lock_wait_timeout = 3"],
  // MySQL's max_execution_time is for SELECT only (measured on 9.7):
  // https://dev.mysql.com/doc/refman/8.4/en/server-system-variables.html#sysvar_max_execution_time
  limitStatements: undefined,
  preflight,
  look: {
    query: `SELECT is_used_lock(${lockName}) = connection_id(), ${Object.values(pinned).join(", ")}`,
    read: ([holdsLock, ...values]) => ({
      holdsLock: Number(holdsLock) === 1,
      id: undefined,
      settings: settingsOf(pinned, values),
    }),
  },
  literal,
  // An integer column takes the quoted number for what it is, exactly (measured up to 2^63 on both servers).
  keyLiteral: (column: string) => `quote(${column})`,
  mark: undefined,
  joinsTransaction: (sql: string) => /^(?:insert|update|delete|replace|with|select|set|do|\()/i.test(sql),
  // What the compiler writes without a probe does no harm twice: the same MODIFY of several columns.
  needsProbe: (sql: string, isHandWritten: boolean) =>
    /^(?:call|load|execute|truncate|begin\s+not\s+atomic)\b/i.test(sql) ||
    (/^(?:alter|drop|rename)\b/i.test(sql) && isHandWritten && hasSeveralClauses(sql)),
  refusedInSteps: (sql: string) =>
    /^(?:create\s+temporary|prepare)\b/i.test(sql)
      ? {
          reason: "makes something that is gone with the session, which a run that goes on after a crash would miss",
          hint: "use a table that stays, and drop it at the end of the migration",
        }
      : undefined,
  setsSession: (sql: string) => /^set\s+(?!transaction\b)/i.test(sql),
  saysAlreadyDone,
  lock: {
    coversRun: true,
    take: async (connection) => {
      const [[answer] = []] = await connection.select(`SELECT get_lock(${lockName}, 0)`);
      return Number(answer) === 1;
    },
    give: async (connection) => {
      await connection.select(`SELECT release_lock(${lockName})`);
    },
    async holder(connection) {
      const [[id] = []] = await connection.select(`SELECT is_used_lock(${lockName})`);
      if (id === null || id === undefined) return undefined;
      const rows = await connection.select(sessionById(Number(id))).catch(() => []);
      return describeSession(rows[0] ?? [id]);
    },
  },
} as const satisfies Omit<MigrationEngine, "dialect" | "offline" | "backupAdvice">;

/** SIGNAL is only for routines; a key that is there twice is told in the error: https://dev.mysql.com/doc/refman/8.4/en/signal.html */
function guard(finding: string, query: string): readonly string[] {
  const text = literal(finding.slice(0, longestFinding));
  return [
    `CREATE TEMPORARY TABLE colonnade_guard (finding varchar(${longestFinding}) PRIMARY KEY) DEFAULT CHARSET=utf8mb4`,
    `INSERT INTO colonnade_guard VALUES (${text})`,
    `INSERT INTO colonnade_guard SELECT ${text} FROM (\n${query}\n) AS found LIMIT 1`,
    "DROP TEMPORARY TABLE colonnade_guard",
  ];
}

/** Characters that a key can have. */
const longestFinding = 500;

const offline = {
  guard,
  usage: "mysql --default-character-set=utf8mb4 DATABASE < this.sql",
  begin: "START TRANSACTION",
  usesDelimiter: true,
} as const;

const dumpAdvice = (program: string) =>
  `make one before you upgrade: \`${program} --single-transaction --routines --triggers --result-file=before.sql DATABASE\``;

export const mysqlMigrations = {
  ...common,
  dialect: "mysql",
  backupAdvice: dumpAdvice("mysqldump"),
  offline: { ...offline, settings: sessionSettings(mysqlCollation) },
} as const satisfies MigrationEngine;

export const mariadbMigrations = {
  ...common,
  dialect: "mariadb",
  backupAdvice: dumpAdvice("mariadb-dump"),
  offline: { ...offline, settings: sessionSettings(mariadbCollation) },
} as const satisfies MigrationEngine;

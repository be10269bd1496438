/** How migrations run on SQLite: everything rolls back, and BEGIN IMMEDIATE is the lock. */
import type { MigrationEngine } from "../migrate/engine.ts";
import { literal } from "../schema-version.ts";
import { statement } from "../statement.ts";

export const sqliteMigrations = {
  dialect: "sqlite",
  backupAdvice: "a database in memory has no file to copy: give the URL of a file",
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
  recorded_at text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  PRIMARY KEY (version, direction, statement)
)`,
    `CREATE TABLE schema_version (
  version integer NOT NULL PRIMARY KEY,
  applied_at text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  description text NOT NULL,
  checksum text NOT NULL,
  chain text NOT NULL,
  duration_ms integer,
  generator text NOT NULL
)`,
  ],
  tableExists: "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_version'",
  blocks: true,
  settings: [],
  literal,
  keyLiteral: (column) => `quote(${column})`,
  limitStatements: undefined,
  // A database that can only be read refuses BEGIN IMMEDIATE.
  preflight: async () => {},
  look: undefined,
  // https://www.sqlite.org/pragma.html#pragma_data_version
  mark: statement("PRAGMA data_version"),
  joinsTransaction: (sql) => !/^(?:vacuum|pragma|attach|detach)\b/i.test(sql),
  needsProbe: () => false,
  refusedInSteps: (sql) =>
    /^pragma\s+(?:\w+\.)?foreign_keys\b/i.test(sql)
      ? {
          reason: "turns foreign keys off or on, which a run that goes on after a crash would not know",
          hint: "write `-- mode: rebuild` in the header: the runner turns them off and on around its transaction",
        }
      : undefined,
  setsSession: (sql) => /^(?:pragma|attach|detach)\b/i.test(sql),
  saysAlreadyDone: () => false,
  // Each migration begins with BEGIN IMMEDIATE and reads the state again: a lock that no crash leaves behind.
  lock: { coversRun: false, take: async () => true, give: async () => {}, holder: async () => undefined },
  offline: {
    usage: "sqlite3 -bail FILE < this.sql",
    settings: ["PRAGMA foreign_keys = ON"],
    begin: "BEGIN IMMEDIATE",
    usesDelimiter: false,
    // A constraint that fails tells its name; only a trigger could RAISE.
    guard: (finding, query) => [
      `CREATE TEMP TABLE colonnade_guard (found integer, CONSTRAINT "${finding.replaceAll('"', '""')}" CHECK (found = 0))`,
      `INSERT INTO colonnade_guard SELECT count(*) FROM (\n${query}\n)`,
      "DROP TABLE temp.colonnade_guard",
    ],
  },
} as const satisfies MigrationEngine;

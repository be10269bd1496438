/** Empty databases to migrate, and what is in them afterwards: files on the disk of this folder, servers with durable settings. */
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { createDatabase, dropDatabase, query } from "../../support/databases.ts";
import { startServer } from "../../support/servers/server.ts";
import type { EngineName } from "./tool.ts";

export interface Databases {
  /** For the heading of a table. */
  readonly description: string;
  /** The URL of a new database. */
  create(): Promise<string>;
  /** How many tables of the workload are in it. */
  count(url: string): Promise<number>;
  drop(url: string): Promise<void>;
  close(): Promise<void>;
}

const durable: Record<Exclude<EngineName, "sqlite">, string> = {
  postgres: "fsync and synchronous_commit on",
  mysql: "innodb_flush_log_at_trx_commit 1, no binary log",
  mariadb: "innodb_flush_log_at_trx_commit 1, no binary log",
};
const items = "FROM information_schema.tables WHERE table_name LIKE 'items\\_%'";

export function databasesOf(engine: EngineName, work: string): Promise<Databases> {
  return engine === "sqlite" ? Promise.resolve(files(path.join(work, "databases"))) : server(engine);
}

function files(folder: string): Databases {
  const version = new Database(":memory:").prepare<[], string>("SELECT sqlite_version()").pluck().get();
  mkdirSync(folder, { recursive: true });
  let made = 0;
  return {
    description: `SQLite ${version}, a file on disk, journal_mode WAL and synchronous NORMAL for all`,
    create: async () => `sqlite:${path.join(folder, `${++made}.db`)}`,
    async count(url) {
      const database = new Database(url.slice("sqlite:".length));
      const sql = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name LIKE 'items%'";
      const found = database.prepare<[], number>(sql).pluck().get() ?? 0;
      database.close();
      return found;
    },
    async drop(url) {
      for (const end of ["", "-wal", "-shm"]) rmSync(`${url.slice("sqlite:".length)}${end}`, { force: true });
    },
    close: async () => {},
  };
}

async function server(engine: Exclude<EngineName, "sqlite">): Promise<Databases> {
  const running = await startServer(engine, { durable: true });
  const prefix = `bench_${process.pid}_`;
  let made = 0;
  return {
    description: `${running.description.split(" at ")[0]}, ${durable[engine]}`,
    create: () => createDatabase(running.url, `${prefix}${++made}`),
    async count(url) {
      const own = engine === "postgres" ? "" : " AND table_schema = database()";
      return Number((await query(url, `SELECT count(*) AS n ${items}${own}`))[0]?.n);
    },
    drop: (url) => dropDatabase(running.url, new URL(url).pathname.slice(1)),
    close: () => running.stop(),
  };
}

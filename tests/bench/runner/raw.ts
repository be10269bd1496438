/** The drivers by hand: for each migration BEGIN, its statements, the row of its version and COMMIT, and nothing else. */
import { readFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import mysql from "mysql2/promise";
import pg from "pg";
import { type EngineName, type Open, type Place, sqliteFile, sqliteSettings } from "./tool.ts";

interface Change {
  readonly name: string;
  readonly up: readonly string[];
}

const changesOf = ({ folder }: Place): readonly Change[] =>
  JSON.parse(readFileSync(path.join(folder, "raw/changes.json"), "utf8"));

const table = `CREATE TABLE schema_version (
  version integer NOT NULL PRIMARY KEY, applied_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP, description varchar(255) NOT NULL,
  checksum char(64) NOT NULL, chain char(64) NOT NULL, duration_ms integer, generator varchar(100) NOT NULL
)`;
const newest = "SELECT version, chain FROM schema_version ORDER BY version DESC LIMIT 1";
const insert = (marks: readonly string[]): string =>
  `INSERT INTO schema_version (version, description, checksum, chain, duration_ms, generator) VALUES (${marks.join(", ")})`;
const hash = "0".repeat(64);
const row = (version: number, name: string, start: number) =>
  [version, name, hash, hash, Math.round(performance.now() - start), "by hand"] as const;

const sqlite: Open = async (place) => {
  const database = new Database(sqliteFile(place));
  for (const setting of sqliteSettings) database.exec(setting);
  const changes = changesOf(place);
  const isThere = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'schema_version'").get() !== undefined;
  const look = isThere ? database.prepare(newest) : undefined;
  return {
    async upgrade() {
      database.exec(table);
      const [begin, commit] = [database.prepare("BEGIN IMMEDIATE"), database.prepare("COMMIT")];
      const record = database.prepare(insert(["?", "?", "?", "?", "?", "?"]));
      for (const [index, { name, up }] of changes.entries()) {
        const start = performance.now();
        begin.run();
        for (const sql of up) database.exec(sql);
        record.run(row(index + 1, name, start));
        commit.run();
      }
    },
    async look() {
      look?.get();
    },
    async close() {
      database.close();
    },
  };
};

const postgres: Open = async (place) => {
  const client = new pg.Client({ connectionString: place.url });
  await client.connect();
  const changes = changesOf(place);
  return {
    async upgrade() {
      await client.query(table);
      for (const [index, { name, up }] of changes.entries()) {
        const start = performance.now();
        await client.query("BEGIN");
        for (const sql of up) await client.query(sql);
        await client.query({
          name: "record",
          text: insert(["$1", "$2", "$3", "$4", "$5", "$6"]),
          values: [...row(index + 1, name, start)],
        });
        await client.query("COMMIT");
      }
    },
    async look() {
      await client.query({ name: "look", text: newest });
    },
    close: () => client.end(),
  };
};

/** DDL commits by itself here, so that the row stands alone. */
const mysqlByHand: Open = async (place) => {
  const connection = await mysql.createConnection(place.url.replace(/^mariadb:/, "mysql:"));
  const changes = changesOf(place);
  return {
    async upgrade() {
      await connection.query(table);
      for (const [index, { name, up }] of changes.entries()) {
        const start = performance.now();
        for (const sql of up) await connection.query(sql);
        await connection.execute(insert(["?", "?", "?", "?", "?", "?"]), [...row(index + 1, name, start)]);
      }
    },
    async look() {
      await connection.execute(newest);
    },
    close: () => connection.end(),
  };
};

const engines: Record<EngineName, Open> = { sqlite, postgres, mysql: mysqlByHand, mariadb: mysqlByHand };

export const raw: Open = (place) => engines[place.engine](place);

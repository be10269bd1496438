/** Plain connections for tests that must not rely on the project's own drivers and values. */

import { isUtf8 } from "node:buffer";
import Database from "better-sqlite3";
import mysql from "mysql2/promise";
import pg from "pg";

/** A value as the drivers send it. */
export type Sent = string | number | bigint | Buffer | null;

export interface Raw {
  /** Rows as arrays; every value as text, number or null, and bytes that are no text as `\x` and hexadecimal digits. */
  rows(sql: string): Promise<readonly (readonly unknown[])[]>;
  /** Runs one statement. */
  run(sql: string): Promise<void>;
  /** Runs a script of any number of statements. */
  script(sql: string): Promise<void>;
  /** Runs one statement with values in the places that the driver marks: `?`, or `$1` and so on for PostgreSQL. */
  write(sql: string, values: readonly Sent[]): Promise<void>;
  close(): Promise<void>;
}

/** Opens one connection in UTC, to the database that a URL of the matrix harness names. */
export async function openRaw(url: string): Promise<Raw> {
  if (url.startsWith("sqlite:")) return openSqlite(url.slice("sqlite:".length));
  return url.startsWith("postgres") ? openPostgres(url) : openMysql(url);
}

function openSqlite(file: string): Raw {
  const database = new Database(file);
  database.pragma("foreign_keys = on");
  return {
    rows: async (sql) => {
      const statement = database.prepare(sql).raw().safeIntegers();
      return (statement.all() as unknown[][]).map((row) => row.map(plain));
    },
    run: async (sql) => {
      database.exec(sql);
    },
    script: async (sql) => {
      database.exec(sql);
    },
    write: async (sql, values) => {
      database.prepare(sql).run(...values);
    },
    close: async () => {
      database.close();
    },
  };
}

async function openPostgres(url: string): Promise<Raw> {
  const client = new pg.Client({ connectionString: url, types: { getTypeParser: () => (text: unknown) => text } });
  client.on("error", () => {});
  await client.connect();
  await client.query("set timezone to 'UTC'");
  return {
    rows: async (sql) => (await client.query({ text: sql, rowMode: "array" })).rows,
    run: async (sql) => {
      await client.query(sql);
    },
    script: async (sql) => {
      await client.query(sql);
    },
    write: async (sql, values) => {
      await client.query(sql, [...values]);
    },
    close: () => client.end(),
  };
}

async function openMysql(url: string): Promise<Raw> {
  const { hostname, port, username, password, pathname } = new URL(url);
  const connection = await mysql.createConnection({
    host: hostname,
    port: Number(port || 3306),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
    timezone: "Z",
    multipleStatements: true,
    rowsAsArray: true,
    typeCast: (field) => {
      const bytes = field.buffer();
      return bytes !== null && isUtf8(bytes) ? bytes.toString("utf8") : plain(bytes);
    },
  });
  connection.on("error", () => {});
  await connection.query("set time_zone = '+00:00'");
  return {
    rows: async (sql) => (await connection.query<mysql.RowDataPacket[][]>(sql))[0],
    run: async (sql) => {
      await connection.query(sql);
    },
    script: async (sql) => {
      await connection.query(sql);
    },
    write: async (sql, values) => {
      await connection.execute(sql, [...values]);
    },
    close: () => connection.end(),
  };
}

function plain(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString("hex")}` : value;
}

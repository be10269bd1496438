/** Creates, queries and drops databases by URL with the plain drivers, as test administration needs it. */

import mysql from "mysql2/promise";
import pg from "pg";

export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement on a connection of its own. */
export async function query(url: string, sql: string): Promise<readonly Row[]> {
  return isPostgres(url) ? queryPostgres(url, sql) : queryMysql(url, sql);
}

/** Creates an empty database on the server and returns its URL. */
export async function createDatabase(serverUrl: string, name: string): Promise<string> {
  const options = isPostgres(serverUrl)
    ? "template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'"
    : "character set utf8mb4";
  await query(serverUrl, `create database ${name} ${options}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Drops a database; connections to it are closed first, or it would wait for them. */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  if (isPostgres(serverUrl)) {
    await query(serverUrl, `drop database if exists ${name} with (force)`);
    return;
  }
  // Reading information_schema.processlist fails on MySQL with error 3854 while a session runs SQL with an emoji (measured on 9.7).
  const connections = (await query(serverUrl, "show processlist")).filter(({ db }) => db === name);
  for (const { Id } of connections) await query(serverUrl, `kill ${Id}`).catch(ignoreGone);
  await query(serverUrl, `drop database if exists ${name}`);
}

/** The names of the databases that begin with the prefix. */
export async function databasesNamed(serverUrl: string, prefix: string): Promise<readonly string[]> {
  const sql = isPostgres(serverUrl)
    ? "select datname as name from pg_database"
    : "select schema_name as name from information_schema.schemata";
  const names = (await query(serverUrl, sql)).map((row) => String(row.name));
  return names.filter((name) => name.startsWith(prefix));
}

function isPostgres(url: string): boolean {
  return url.startsWith("postgres");
}

async function queryPostgres(url: string, sql: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A server that goes away while the connection is idle must not end the process.
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function queryMysql(url: string, sql: string): Promise<readonly Row[]> {
  const { hostname, port, username, password, pathname } = new URL(url);
  const connection = await mysql.createConnection({
    host: hostname,
    port: Number(port || 3306),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
    connectTimeout: 10_000,
  });
  connection.on("error", () => {});
  try {
    const [rows] = await connection.query(sql);
    return Array.isArray(rows) ? (rows as Row[]) : [];
  } finally {
    await connection.end();
  }
}

/** A connection that closed meanwhile cannot be killed: ER_NO_SUCH_THREAD. */
function ignoreGone(error: { errno?: number }): void {
  if (error.errno !== 1094) throw error;
}

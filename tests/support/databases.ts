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
  if (isPostgres(serverUrl)) await createPostgres(serverUrl, name);
  else await query(serverUrl, `create database ${name} character set utf8mb4`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Drops a database; connections to it are closed first, or it would wait for them. */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  if (isPostgres(serverUrl)) {
    await administer(serverUrl, `drop database if exists ${name} with (force)`);
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

async function createPostgres(serverUrl: string, name: string): Promise<void> {
  const [row] = await administer(serverUrl, "select current_setting('server_version_num')::int >= 150000 as copies");
  // Copying files is three times as fast here as the default since 15, which writes every page to the log.
  const strategy = row?.copies === true ? "strategy file_copy" : "";
  const options = `template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C' ${strategy}`;
  await administer(serverUrl, `create database ${name} ${options}`);
}

/** A connection for creating and dropping, which costs as much to open as a database to create. */
interface Administrator {
  readonly client: Promise<pg.Client>;
  /** Statements that are running. */
  busy: number;
  /** Closes it when it has rested. */
  rest?: NodeJS.Timeout;
}

const administrators = new Map<string, Administrator>();
const restMilliseconds = 500;

async function administer(serverUrl: string, sql: string): Promise<readonly Row[]> {
  const administrator = administrators.get(serverUrl) ?? { client: connectPostgres(serverUrl), busy: 0 };
  administrators.set(serverUrl, administrator);
  clearTimeout(administrator.rest);
  administrator.busy++;
  try {
    const client = await administrator.client;
    const { rows } = await client.query<Row>(sql);
    administrator.rest = setTimeout(() => {
      if (administrator.busy > 0) return;
      administrators.delete(serverUrl);
      void client.end();
    }, restMilliseconds);
    return rows;
  } catch (error) {
    // It may be lost; another one costs little.
    administrators.delete(serverUrl);
    void administrator.client.then((client) => client.end()).catch(() => {});
    throw error;
  } finally {
    administrator.busy--;
  }
}

async function connectPostgres(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A server that goes away while the connection is idle must not end the process.
  client.on("error", () => {});
  await client.connect();
  return client;
}

async function queryPostgres(url: string, sql: string): Promise<readonly Row[]> {
  const client = await connectPostgres(url);
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

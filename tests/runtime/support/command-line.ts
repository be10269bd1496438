/** Runs a script the way each database's own command line would: at once, or cut where the mysql client cuts. */
import Database from "better-sqlite3";
import mysql from "mysql2/promise";
import pg from "pg";
import type { EngineName } from "../../support/matrix.ts";

type RunScript = (url: string, script: string) => Promise<void>;

const scripts: Record<EngineName, RunScript> = {
  async sqlite(url, script) {
    const database = new Database(url.slice("sqlite:".length));
    try {
      database.exec(script);
    } finally {
      database.close();
    }
  },
  async postgres(url, script) {
    const client = new pg.Client(url);
    await client.connect();
    try {
      await client.query(script);
    } finally {
      await client.end();
    }
  },
  mysql: runAsMysqlClient,
  mariadb: runAsMysqlClient,
};

export const runScript = (engine: EngineName, url: string, script: string): Promise<void> =>
  scripts[engine](url, script);

async function runAsMysqlClient(url: string, script: string): Promise<void> {
  const { hostname, port, username, password, pathname } = new URL(url);
  const connection = await mysql.createConnection({
    host: hostname,
    port: Number(port),
    user: username,
    password,
    database: pathname.slice(1),
    charset: "utf8mb4",
  });
  try {
    for (const statement of cut(script)) await connection.query(statement);
  } finally {
    await connection.end();
  }
}

/** Lines up to one that ends with the delimiter; `--` lines between statements are comments. */
function cut(script: string): readonly string[] {
  const statements: string[] = [];
  let delimiter = ";";
  let lines: string[] = [];
  for (const line of script.split("\n")) {
    const command = /^DELIMITER (\S+)$/.exec(line)?.[1];
    if (command !== undefined) delimiter = command;
    else if (lines.length > 0 || (line !== "" && !line.startsWith("--"))) {
      lines.push(line);
      if (!line.endsWith(delimiter)) continue;
      statements.push(lines.join("\n").slice(0, -delimiter.length));
      lines = [];
    }
  }
  return statements;
}

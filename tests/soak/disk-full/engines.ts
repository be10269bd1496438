/** Engines whose databases lie on a small disk. */
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, mkdtempSync, statSync } from "node:fs";
import path from "node:path";
import { dropDatabase, query } from "../../support/databases.ts";
import { type Engine, scratchPrefix } from "../../support/matrix.ts";
import { type Server, startServer } from "../../support/servers/server.ts";
import type { SmallDisk } from "../support/small-disk.ts";

/** An engine, and what ends its server. */
export interface DiskEngine {
  readonly engine: Engine;
  stop(): Promise<void>;
}

export async function sqliteOn(disk: SmallDisk): Promise<DiskEngine> {
  const database = async () => ({
    url: `sqlite:${path.join(mkdtempSync(path.join(disk.folder, "database-")), "scratch.db")}`,
    drop: async () => {},
  });
  return { engine: { name: "sqlite", database }, stop: async () => {} };
}

/** A server of the test's own with a tablespace there: https://www.postgresql.org/docs/current/manage-ag-tablespaces.html */
export async function postgresOn(disk: SmallDisk): Promise<DiskEngine> {
  const server = await startServer("postgres");
  try {
    await createTablespace(disk, server);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const database = async () => {
    const name = `${scratchPrefix()}${randomBytes(6).toString("hex")}`;
    await query(server.url, `create database ${name} template template0 tablespace small`);
    const url = new URL(server.url);
    url.pathname = `/${name}`;
    return { url: url.href, drop: () => dropDatabase(server.url, name) };
  };
  return { engine: { name: "postgres", database }, stop: () => server.stop() };
}

async function createTablespace(disk: SmallDisk, server: Server): Promise<void> {
  const [row] = await query(server.url, "select current_setting('data_directory') as folder");
  const data = String(row?.folder);
  if (!existsSync(data)) throw new Error("the server's data folder is on another machine, and so is its disk");
  const { uid, gid } = statSync(data);
  const folder = path.join(disk.folder, "tablespace");
  mkdirSync(folder);
  chownSync(folder, uid, gid);
  await query(server.url, `create tablespace small location '${folder}'`);
}

/** Starts real database servers on free loopback ports, each with data of its own that is deleted in the end. */

import { randomBytes, randomInt } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { query } from "../databases.ts";
import { databaseFolder } from "../fast-disk.ts";
import { dockerPlace } from "./docker.ts";
import { type Installation, type Instance, type Place, testUser } from "./installation.ts";
import { mariadbPlaces, mysqlPlaces } from "./mysql.ts";
import { places as postgresPlaces } from "./postgres.ts";
import { supervise } from "./process.ts";

export type ServerName = "postgres" | "mysql" | "mariadb";

export const serverNames: readonly ServerName[] = ["postgres", "mysql", "mariadb"];

export interface Server {
  readonly name: ServerName;
  /** For a person: product, version and place. */
  readonly description: string;
  /** Names a user who may do everything and a database that exists. */
  readonly url: string;
  /** Stops the server and deletes its data. */
  stop(): Promise<void>;
  /** Ends the server as a crash would; its data stays. */
  crash(): Promise<void>;
  /** Ends the server in an orderly way; its data stays. */
  halt(): Promise<void>;
  /** Starts it again on the data and the port that it had. */
  restart(): Promise<void>;
}

export interface ServerOptions {
  /** Commits reach the disk, as crash tests need it. */
  readonly durable?: boolean;
  /** Further options of the server's program. */
  readonly options?: readonly string[];
}

/** The environment variable that names a server to use instead of starting one. */
export function serverVariable(name: ServerName): string {
  return `COLONNADE_TEST_${name.toUpperCase()}_URL`;
}

/** Starts a server; it stops, too, if this process dies. Rejects with a list of what was tried. */
export async function startServer(
  name: ServerName,
  { durable = false, options = [] }: ServerOptions = {},
): Promise<Server> {
  const installation = await findInstallation(name);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startInstance(name, installation, durable, options);
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

const places: Record<ServerName, readonly Place[]> = {
  postgres: [...postgresPlaces, dockerPlace("postgres")],
  mysql: [...mysqlPlaces, dockerPlace("mysql")],
  mariadb: [...mariadbPlaces, dockerPlace("mariadb")],
};

async function findInstallation(name: ServerName): Promise<Installation> {
  const tried: string[] = [];
  for (const place of places[name]) {
    try {
      const found = await place.find();
      if (found !== undefined) return found;
      tried.push(`  ${place.name}: none`);
    } catch (error) {
      tried.push(`  ${place.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error([`no ${name} server here; looked for it in`, ...tried, `or set ${serverVariable(name)}`].join("\n"));
}

async function startInstance(
  name: ServerName,
  installation: Installation,
  durable: boolean,
  options: readonly string[],
): Promise<Server> {
  const folder = await databaseFolder(`colonnade-${name}-`);
  const instance: Instance = { folder, port: await freePort(), password: randomBytes(12).toString("hex"), durable };
  await installation.prepare(instance).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  const { account, killSignal, stopSignal } = installation;
  const supervised = supervise({
    command: [...installation.command(instance), ...options],
    folder,
    killSignal,
    account,
  });
  const database = name === "postgres" ? "postgres" : "colonnade";
  const url = `${name}://${testUser}:${instance.password}@127.0.0.1:${instance.port}/${database}`;

  const start = async () => {
    await supervised.start();
    await untilItAnswers(url, folder, supervised.running);
  };
  await start().catch(async (error: unknown) => {
    await supervised.dispose();
    throw error;
  });
  return {
    name,
    description: installation.description,
    url,
    stop: () => supervised.dispose(),
    crash: () => supervised.end(`SIG${killSignal}`),
    halt: () => supervised.end(stopSignal),
    restart: start,
  };
}

async function untilItAnswers(url: string, folder: string, running: () => boolean): Promise<void> {
  const deadline = Date.now() + 120_000;
  let problem: unknown;
  while (running() && Date.now() < deadline) {
    try {
      await query(url, "select 1");
      return;
    } catch (error) {
      problem = error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const log = await readFile(path.join(folder, "log"), "utf8").catch(() => "");
  throw new Error(`the server did not come up: ${problem}\n${log.slice(-4000)}`);
}

/** Below the range from which systems take ports for outgoing connections, so that a restart finds its port free. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(15_000, 30_000);
    const free = await new Promise<boolean>((resolve) => {
      const probe = createServer();
      probe.once("error", () => resolve(false));
      probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
}

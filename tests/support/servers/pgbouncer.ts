/** Starts a real PgBouncer before a PostgreSQL server, from what the machine has or from Debian's package. */

import { chown, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { query } from "../databases.ts";
import { debian, isDebian, isRoot, programs } from "./installation.ts";
import { unprivilegedAccount } from "./postgres.ts";
import { supervise } from "./process.ts";
import { freePort } from "./server.ts";

export type PoolMode = "session" | "transaction" | "statement";

export interface Pgbouncer {
  /** The URL of a database, by way of the pooler. */
  through(url: string): string;
  stop(): Promise<void>;
}

/** The program; rejects where there is none and none can be had. */
export async function findPgbouncer(): Promise<string> {
  const [found] = programs("pgbouncer", ["/usr/sbin", "/usr/local/sbin"]);
  if (found !== undefined) return found;
  if (!isDebian || !isRoot) throw new Error("there is no pgbouncer here");
  await debian("install", "pgbouncer");
  const [installed] = programs("pgbouncer", ["/usr/sbin"]);
  if (installed === undefined) throw new Error("Debian's package pgbouncer has no program");
  return installed;
}

/** `size` are the server sessions that it opens for a database. */
export async function startPgbouncer(program: string, serverUrl: string, mode: PoolMode, size = 4): Promise<Pgbouncer> {
  const server = new URL(serverUrl);
  const folder = await mkdtemp(path.join(tmpdir(), "colonnade-pgbouncer-"));
  const port = await freePort();
  const file = path.join(folder, "pgbouncer.ini");
  const settings = {
    listen_addr: "127.0.0.1",
    listen_port: port,
    unix_socket_dir: "",
    // Whoever comes is the user of the line above.
    auth_type: "any",
    pool_mode: mode,
    default_pool_size: size,
  };
  const login = `user=${server.username} password=${decodeURIComponent(server.password)}`;
  await writeFile(
    file,
    [
      "[databases]",
      `* = host=${server.hostname} port=${server.port} ${login}`,
      "[pgbouncer]",
      ...Object.entries(settings).map(([key, value]) => `${key} = ${value}`),
      "",
    ].join("\n"),
  );
  // PgBouncer refuses to run as root, as PostgreSQL does.
  const account = isRoot ? await unprivilegedAccount() : undefined;
  if (account !== undefined) await chown(folder, account.uid, account.gid);
  const supervised = supervise({ command: [program, file], folder, killSignal: "KILL", account });
  await supervised.start();
  const through = (url: string) => {
    const changed = new URL(url);
    changed.port = String(port);
    return changed.href;
  };
  for (let attempt = 0; ; attempt++) {
    try {
      await query(through(serverUrl), "select 1");
      return { through, stop: () => supervised.dispose() };
    } catch (error) {
      if (attempt < 100 && supervised.running()) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        continue;
      }
      const log = await readFile(path.join(folder, "log"), "utf8").catch(() => "");
      await supervised.dispose();
      throw new Error(`PgBouncer did not come up: ${error}\n${log.slice(-2000)}`);
    }
  }
}

/** Starts a real hot standby of a PostgreSQL server that this process has started. */
import { chown } from "node:fs/promises";
import path from "node:path";
import { query } from "../databases.ts";
import { databaseFolder } from "../fast-disk.ts";
import { isRoot } from "./installation.ts";
import { unprivilegedAccount } from "./postgres.ts";
import { output, supervise } from "./process.ts";
import { freePort, type Server } from "./server.ts";

export interface Standby {
  readonly url: string;
  stop(): Promise<void>;
}

/** https://www.postgresql.org/docs/current/app-pgbasebackup.html; the standby goes on by streaming. */
export async function startStandby(primary: Server): Promise<Standby> {
  const program = / at (\/.*)$/.exec(primary.description)?.[1];
  if (program === undefined) throw new Error(`no program is known of ${primary.description}`);
  const { hostname, port, username, password } = new URL(primary.url);
  const folder = await databaseFolder("colonnade-standby-");
  const account = isRoot ? await unprivilegedAccount() : undefined;
  if (account !== undefined) await chown(folder, account.uid, account.gid);
  const data = path.join(folder, "data");
  const source = `host=${hostname} port=${port} user=${username} password=${password}`;
  const copy = path.join(path.dirname(program), "pg_basebackup");
  const ownPort = await freePort();
  const settings = [`port=${ownPort}`, "listen_addresses=127.0.0.1", "unix_socket_directories="];
  const supervised = supervise({
    command: [program, "-D", data, ...settings.flatMap((setting) => ["-c", setting]), "-c", "max_connections=200"],
    folder,
    killSignal: "QUIT",
    account,
  });
  try {
    await output(
      [copy, "--pgdata", data, "--dbname", source, "--write-recovery-conf", "--checkpoint=fast", "--no-sync"],
      {
        account,
        cwd: folder,
      },
    );
    await supervised.start();
    const url = new URL(primary.url);
    url.port = String(ownPort);
    for (let attempt = 0; ; attempt++) {
      try {
        await query(url.href, "select 1");
        return { url: url.href, stop: () => supervised.dispose() };
      } catch (error) {
        if (attempt === 200 || !supervised.running()) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  } catch (error) {
    await supervised.dispose();
    throw error;
  }
}

/** Finds or installs PostgreSQL and says how to run it for tests. */

import { chmod, chown, writeFile } from "node:fs/promises";
import path from "node:path";
import {
  debian,
  type Installation,
  type Instance,
  isDebian,
  isRoot,
  type Place,
  programs,
  testUser,
  versionedFolders,
} from "./installation.ts";
import { type Account, output, tryOutput } from "./process.ts";

const oldest = 14;

export const places: readonly Place[] = [
  { name: "PATH, /usr/lib/postgresql and Homebrew", find: installed },
  { name: "Debian's postgresql package", find: fromDebian },
];

async function installed(): Promise<Installation | undefined> {
  const folders = [
    ...versionedFolders("/usr/lib/postgresql", "bin"),
    ...versionedFolders("/opt/homebrew/opt", "bin").filter((folder) => folder.includes("postgresql")),
  ];
  const initializers = new Set(programs("initdb", folders));
  for (const program of programs("postgres", folders)) {
    const version = /(\d+)\S*/.exec((await tryOutput([program, "--version"])) ?? "");
    const initdb = path.join(path.dirname(program), "initdb");
    if (version === null || Number(version[1]) < oldest || !initializers.has(initdb)) continue;
    return installation(program, initdb, `PostgreSQL ${version[0]} at ${program}`);
  }
  return undefined;
}

async function fromDebian(): Promise<Installation | undefined> {
  if (!isDebian || !isRoot) throw new Error("only for root on Debian");
  await debian("install", "postgresql");
  return installed();
}

async function installation(program: string, initdb: string, description: string): Promise<Installation> {
  const account = isRoot ? await unprivilegedAccount() : undefined;
  return {
    description,
    account,
    killSignal: "QUIT",
    stopSignal: "SIGINT",
    prepare: (instance) => initialize(initdb, account, instance),
    command: (instance) => [program, ...options(instance)],
  };
}

/** PostgreSQL refuses to run as root. */
export async function unprivilegedAccount(): Promise<Account> {
  for (const name of ["postgres", "nobody"]) {
    const uid = await tryOutput(["id", "-u", name]);
    const gid = await tryOutput(["id", "-g", name]);
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error("PostgreSQL does not run as root, and there is neither a user postgres nor nobody");
}

async function initialize(initdb: string, account: Account | undefined, instance: Instance): Promise<void> {
  const { folder } = instance;
  const passwordFile = path.join(folder, "password");
  await writeFile(passwordFile, `${instance.password}\n`);
  await chmod(passwordFile, 0o644);
  if (account !== undefined) await chown(folder, account.uid, account.gid);
  const place = [`--pgdata=${path.join(folder, "data")}`, `--username=${testUser}`, `--pwfile=${passwordFile}`];
  const kind = ["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync"];
  await output([initdb, ...place, ...kind], { account, cwd: folder });
}

function options({ folder, port, durable }: Instance): string[] {
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    max_connections: "200",
    // Not UTC, so that a session which relies on the server's time zone is noticed.
    timezone: "<+0530>-05:30",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  return [
    "-D",
    path.join(folder, "data"),
    ...Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`]),
  ];
}

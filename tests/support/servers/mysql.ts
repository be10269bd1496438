/** Finds or installs MySQL and MariaDB and says how to run them for tests. */

import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
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
} from "./installation.ts";
import { type Command, output, tryOutput } from "./process.ts";

/** How to call a server's program, and the options that it always needs. */
interface Program {
  readonly command: Command;
  readonly options: readonly string[];
}

const folders = ["/usr/sbin", "/usr/libexec", "/usr/local/mysql/bin", "/opt/homebrew/bin"];

export const mysqlPlaces: readonly Place[] = [
  { name: "PATH and /usr/sbin", find: () => installed(["mysqld"], "MySQL") },
  { name: "Debian unstable's mysql-server-core, unpacked into the cache folder", find: mysqlFromDebian },
];

export const mariadbPlaces: readonly Place[] = [
  { name: "PATH and /usr/sbin", find: () => installed(["mariadbd", "mysqld"], "MariaDB") },
  { name: "Debian's mariadb-server-core package", find: mariadbFromDebian },
];

type Product = "MySQL" | "MariaDB";

async function installed(names: readonly string[], product: Product): Promise<Installation | undefined> {
  for (const file of names.flatMap((name) => programs(name, folders))) {
    const found = await installation({ command: [file], options: [] }, product, file);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function mariadbFromDebian(): Promise<Installation | undefined> {
  if (!isDebian || !isRoot) throw new Error("only for root on Debian");
  await debian("install", "mariadb-server-core");
  return installed(["mariadbd"], "MariaDB");
}

async function mysqlFromDebian(): Promise<Installation | undefined> {
  if (!isDebian) throw new Error("only on Debian");
  const tree = await debian("mysql");
  const usr = path.join(tree, "usr");
  const libraries = path.dirname(await fileIn(path.join(usr, "lib"), /\/libc\.so\.6$/));
  const loader = await fileIn(path.join(usr, "lib"), /\/ld-linux[^/]*\.so\.\d+$/);
  const share = path.join(usr, "share/mysql");
  const options = [
    `--basedir=${usr}`,
    `--lc-messages-dir=${share}`,
    `--character-sets-dir=${path.join(share, "charsets")}`,
    `--plugin-dir=${path.join(usr, "lib/mysql/plugin")}`,
  ];
  const command: Command = [loader, "--library-path", libraries, path.join(usr, "sbin/mysqld")];
  return installation({ command, options }, "MySQL", tree);
}

async function fileIn(folder: string, pattern: RegExp): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).map((file) => path.join(folder, file));
  const found = files.find((file) => pattern.test(file));
  if (found === undefined) throw new Error(`no file like ${pattern.source} in ${folder}`);
  return found;
}

async function installation(program: Program, product: Product, place: string): Promise<Installation | undefined> {
  const printed = await tryOutput([...program.command, "--no-defaults", "--version"]);
  const version = /Ver (\d\S*)/.exec(printed ?? "")?.[1];
  if (version === undefined || version.includes("MariaDB") !== (product === "MariaDB")) return undefined;
  return {
    description: `${product} ${version} at ${place}`,
    killSignal: "KILL",
    stopSignal: "SIGTERM",
    prepare: (instance) => initialize(program, product, instance),
    command: (instance) => [...program.command, ...placeOptions(program, instance), ...runOptions(product, instance)],
  };
}

async function initialize(program: Program, product: Product, instance: Instance): Promise<void> {
  await writeFile(path.join(instance.folder, "users.sql"), users(instance.password));
  if (product === "MySQL") {
    await output([...program.command, ...placeOptions(program, instance), "--initialize-insecure"]);
    return;
  }
  await mkdir(path.join(instance.folder, "data"));
  const script = path.join(instance.folder, "bootstrap.sql");
  await writeFile(script, await mariadbSystemTables(program, instance));
  const bootstrap = [...program.command, ...placeOptions(program, instance), "--bootstrap", "--skip-log-bin"];
  await output(["/bin/sh", "-c", 'exec "$@" <"$0"', script, ...bootstrap]);
}

/** What mariadb-install-db feeds to the server; that script itself wants programs which the server's package lacks. */
async function mariadbSystemTables(program: Program, instance: Instance): Promise<string> {
  const help = await output([...program.command, ...placeOptions(program, instance), "--verbose", "--help"]);
  const charsets = /^character-sets-dir\s+(\S+)$/m.exec(help)?.[1] ?? "";
  const share = path.dirname(charsets);
  const parts = ["system_tables", "performance_tables", "system_tables_data", "sys_schema"];
  const files = parts.map((part) => [`mariadb_${part}.sql`, `mysql_${part}.sql`].map((name) => path.join(share, name)));
  const scripts = files.map((names) => readFile(names.find((name) => existsSync(name)) ?? "", "utf8"));
  return [
    "create database mysql;",
    "use mysql;",
    "set @auth_root_socket = null;",
    ...(await Promise.all(scripts)),
  ].join("\n");
}

/** Makes the test user and database; a server reads it at every start, one statement a line. */
export function users(password: string): string {
  const statements = [
    "create database if not exists colonnade",
    `create user if not exists '${testUser}'@'%' identified by '${password}'`,
    `grant all privileges on *.* to '${testUser}'@'%' with grant option`,
    `alter user 'root'@'localhost' identified by '${password}'`,
  ];
  return statements.map((statement) => `${statement};\n`).join("");
}

function placeOptions(program: Program, { folder }: Instance): string[] {
  const account = isRoot ? ["--user=root"] : [];
  // A server that starts deletes the temporary tables that it finds, which may be another one's where they share a folder.
  const places = [`--datadir=${path.join(folder, "data")}`, `--tmpdir=${folder}`];
  return ["--no-defaults", ...program.options, ...account, ...places];
}

function runOptions(product: Product, { folder, port, durable }: Instance): string[] {
  return [
    "--bind-address=127.0.0.1",
    `--port=${port}`,
    `--socket=${path.join(folder, "socket")}`,
    `--pid-file=${path.join(folder, "pid")}`,
    `--init-file=${path.join(folder, "users.sql")}`,
    "--skip-name-resolve",
    "--skip-log-bin",
    "--character-set-server=utf8mb4",
    "--innodb-buffer-pool-size=128M",
    "--max-connections=200",
    // Not UTC, so that a session which relies on the server's time zone is noticed.
    "--default-time-zone=+05:30",
    `--innodb-flush-log-at-trx-commit=${durable ? 1 : 0}`,
    ...(durable ? [] : ["--innodb-doublewrite=0", "--innodb-flush-method=nosync"]),
    ...(product === "MySQL" ? ["--mysqlx=OFF", "--secure-file-priv=NULL"] : []),
  ];
}

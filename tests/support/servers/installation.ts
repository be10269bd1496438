/** The shape of an installed database server, and where on a machine to look for its programs. */

import { existsSync, readdirSync, realpathSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Account, type Command, output } from "./process.ts";

/** What one run of a server is made of. */
export interface Instance {
  /** Private to the instance: data, log, sockets. */
  readonly folder: string;
  readonly port: number;
  readonly password: string;
  /** Commits reach the disk, as in production; else they are as fast as they can be. */
  readonly durable: boolean;
}

export interface Installation {
  /** For a person: product, version and place. */
  readonly description: string;
  readonly account?: Account | undefined;
  readonly killSignal: "KILL" | "QUIT" | "TERM";
  /** What ends the server in an orderly way. */
  readonly stopSignal: NodeJS.Signals;
  /** Makes the empty data directory, before the first start. */
  prepare(instance: Instance): Promise<void>;
  command(instance: Instance): Command;
}

/** The user that every test server has; it may do everything. */
export const testUser = "colonnade";

/** Looks for a server in one place; undefined where there is none, rejects with the reason where one is known. */
export interface Place {
  readonly name: string;
  find(): Promise<Installation | undefined>;
}

export const isRoot = process.getuid?.() === 0;

/** The files of this name in PATH and the given folders, symbolic links resolved, each once. */
export function programs(name: string, folders: readonly string[]): string[] {
  const everywhere = [...(process.env.PATH ?? "").split(path.delimiter).filter(Boolean), ...folders];
  const files = everywhere.map((folder) => path.join(folder, name)).filter((file) => existsSync(file));
  return [...new Set(files.map((file) => realpathSync(file)))];
}

/** Folders `parent/<entry>/below`, highest version first. */
export function versionedFolders(parent: string, below: string): string[] {
  if (!existsSync(parent)) return [];
  const entries = readdirSync(parent).sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
  return entries.map((entry) => path.join(parent, entry, below)).filter((folder) => existsSync(folder));
}

const debianScript = fileURLToPath(new URL("debian.sh", import.meta.url));

export const isDebian = existsSync("/etc/debian_version");

/** Runs debian.sh, which says in its own header what it can do. */
export async function debian(...args: string[]): Promise<string> {
  return (await output([debianScript, ...args], { timeout: 15 * 60_000 })).trim();
}

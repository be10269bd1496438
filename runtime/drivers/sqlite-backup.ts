/** Copies a SQLite file by the online backup API, and proves the copy before it gets its name. https://www.sqlite.org/backup.html */
import { constants, existsSync } from "node:fs";
import { access, open, rename, rm, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type Database from "better-sqlite3";
import type { Backup, BackupRequest } from "../driver.ts";
import { ColonnadeError, DatabaseError, UsageError } from "../errors.ts";
import { versionText } from "../migration.ts";
import { sqliteError } from "./sqlite-errors.ts";

/** Pages that are copied before other tasks of the process get their turn: 16 MB of pages of 4 kB. */
const pagesAtOnce = 4000;

const newestRow = "SELECT version || ' ' || chain FROM schema_version ORDER BY version DESC LIMIT 1";
const hasVersions = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_version'";

/**
 * Copies what `from` reads, while the caller's own connection keeps writers out. The copy has a temporary name until it is whole,
 * sound and on the disk. A copy of the same bytes that is there already is kept instead, and no file is ever overwritten.
 */
export async function backUp(
  Client: typeof Database,
  from: Database.Database,
  file: string,
  { version, to }: BackupRequest,
): Promise<Backup> {
  const wanted = resolve(to ?? `${file}.v${versionText(version)}.backup`);
  const part = `${wanted}.part`;
  try {
    await requireFolder(dirname(wanted));
    // What a run left that died here; this one holds the lock.
    await rm(part, { force: true });
    // As secret as the database: what is new would else be readable for everybody.
    await (await open(part, "wx", (await stat(file)).mode & 0o777)).close();
    await from.backup(part, { progress: () => pagesAtOnce });
    prove(Client, part, head(from));
    await flush(part);
    const path = await freeName(wanted, part, to === undefined);
    const isNew = !existsSync(path);
    if (isNew) await rename(part, path);
    else await rm(part);
    await flush(dirname(path));
    return { path, version, isNew, restore: restoring(resolve(file), path) };
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    throw error instanceof ColonnadeError ? error : sqliteError(error, "", [], {});
  }
}

/** The driver would only say that it cannot open the file. */
async function requireFolder(folder: string): Promise<void> {
  try {
    await access(folder, constants.W_OK);
  } catch {
    const why = existsSync(folder) ? "cannot be written to" : "does not exist";
    throw new DatabaseError(`the folder ${folder} ${why}`, {
      hint: "nothing was changed: make room there, then run it again",
    });
  }
}

/** Makes the copy one file that needs no other, and reads all of it. https://www.sqlite.org/pragma.html#pragma_integrity_check */
function prove(Client: typeof Database, part: string, expected: unknown): void {
  const copy = new Client(part);
  try {
    copy.pragma("journal_mode = DELETE");
    const found = copy.pragma("integrity_check(1)", { simple: true });
    if (found !== "ok") {
      throw new DatabaseError(`the copy is damaged, and so may the database be: ${String(found)}`, {
        hint: "nothing was changed: see what `PRAGMA integrity_check` says of the database itself",
      });
    }
    if (head(copy) !== expected) throw new DatabaseError("the copy is of another version than the database");
  } finally {
    copy.close();
  }
}

/** The newest version and its hash, as text; undefined at base. */
function head(database: Database.Database): unknown {
  const isThere = database.prepare(hasVersions).get() !== undefined;
  return isThere ? database.prepare(newestRow).pluck().get() : undefined;
}

/** The name that was wanted, or, where that is taken by something else, the next one with a number. */
async function freeName(wanted: string, part: string, mayCount: boolean): Promise<string> {
  for (let count = 1; ; count++) {
    const path = count === 1 ? wanted : wanted.replace(/\.backup$/, `.${count}.backup`);
    if (!existsSync(path) || (await sameBytes(path, part))) return path;
    if (!mayCount) {
      throw new UsageError(`there is a file ${path} already, which is not this database as it is now`, {
        hint: "nothing was changed: no backup is overwritten; name another file",
      });
    }
  }
}

async function sameBytes(one: string, other: string): Promise<boolean> {
  if ((await stat(one)).size !== (await stat(other)).size) return false;
  const files = await Promise.all([open(one), open(other)]);
  const [a, b] = files;
  try {
    const [ours, theirs] = [Buffer.alloc(1 << 20), Buffer.alloc(1 << 20)];
    for (;;) {
      const [mine, yours] = await Promise.all([a.read(ours), b.read(theirs)]);
      if (!ours.subarray(0, mine.bytesRead).equals(theirs.subarray(0, yours.bytesRead))) return false;
      if (mine.bytesRead === 0) return true;
    }
  } finally {
    await Promise.all(files.map((file) => file.close()));
  }
}

/** To the disk itself; a folder where the system can. */
async function flush(path: string): Promise<void> {
  const isFolder = (await stat(path)).isDirectory();
  try {
    const handle = await open(path, isFolder ? "r" : "r+");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    // Windows does not open folders.
    if (!isFolder) throw error;
  }
}

/** A -wal that belongs to other pages would be played into the copy: https://www.sqlite.org/howtocorrupt.html */
function restoring(file: string, backup: string): string {
  return `stop the application, delete ${file}-wal and ${file}-shm, then copy ${backup} over ${file}`;
}

/** Reads migrations from a dialect's folder of files, `NNNN_name.up.sql` and `NNNN_name.down.sql`. */
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { normalizeText } from "./checksum.ts";
import { MigrationError, UnmergedError } from "./errors.ts";
import type { Migration } from "./migration.ts";
import { type Direction, fileName, parseHeader, rebaseHint, refuseConflict } from "./migration-file.ts";

const filePattern = /^(\d{4,})_(.+)\.(up|down)\.sql$/;

/** A migration by the names of its files. */
export type MigrationName = Pick<Migration, "version" | "name">;

/**
 * All migrations of the folder in order of version, texts with LF line ends and no byte order mark. A file without its other
 * half, two files of one version, a version that is missing, or an SQL file of another name is a MigrationError that names it.
 */
export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const ordered = orderMigrations(await listFolder(folder), folder);
  // One after the other: asked for all at once, each is four tasks of Node's thread pool, which takes ten times as long, and as many
  // open files as there are migrations.
  const read = (migration: MigrationName, direction: Direction) =>
    readText(readFileSync(join(folder, fileName(migration, direction)), "utf8"), migration, direction);
  const migrations = ordered.map((migration) => ({
    ...migration,
    up: read(migration, "up"),
    down: read(migration, "down"),
  }));
  refuseGaps(migrations, folder);
  return migrations;
}

/** A file's text as it is hashed and split; a merge conflict in it is refused by its name. */
export function readText(text: string, migration: MigrationName, direction: Direction): string {
  const normal = normalizeText(text);
  refuseConflict(normal, fileName(migration, direction), migration.version);
  return normal;
}

/** The migrations that a folder's file names stand for; `folder` is named in errors. */
export function orderMigrations(files: readonly string[], folder: string): readonly MigrationName[] {
  const found = new Map<number, Map<string, Set<string>>>();
  for (const file of files.filter((name) => name.endsWith(".sql")).sort()) {
    const [, digits, name, direction] = filePattern.exec(file) ?? [];
    if (name === undefined || direction === undefined) {
      throw new MigrationError(`${join(folder, file)} is not named like a migration`, {
        hint: "migrations are called 0001_name.up.sql and 0001_name.down.sql; move other SQL files elsewhere",
      });
    }
    const version = Number(digits);
    const named = found.get(version) ?? new Map<string, Set<string>>();
    named.set(name, (named.get(name) ?? new Set()).add(direction));
    found.set(version, named);
  }
  const ordered = [...found].sort(([a], [b]) => a - b);
  return ordered.map(([version, named]) => {
    const [first, ...others] = [...named];
    if (first === undefined || others.length > 0) throw doubled(folder, version, [...named.keys()]);
    const [name, directions] = first;
    for (const direction of ["up", "down"] as const) {
      if (!directions.has(direction)) throw missing(join(folder, fileName({ version, name }, direction)), version);
    }
    return { version, name };
  });
}

function doubled(folder: string, version: number, names: readonly string[]): UnmergedError {
  return new UnmergedError(`version ${version} exists twice in ${folder}: ${names.join(" and ")}`, {
    hint: rebaseHint,
    version,
  });
}

async function listFolder(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
    throw new MigrationError(`the folder of migrations cannot be read: ${folder} (${code})`, {
      hint: "`colonnade generate` writes it",
    });
  }
}

/** A version may be missing only where it was folded into the next one; `folder` is named in errors. */
export function refuseGaps(migrations: readonly Migration[], folder: string): void {
  let expected = 1;
  for (const migration of migrations) {
    const { version } = migration;
    const first = version === expected ? version : parseHeader(migration.up, fileName(migration, "up")).folds?.from;
    if (first !== expected) {
      throw new MigrationError(`migration ${expected} is missing in ${folder}; the next one there is ${version}`, {
        hint: "restore it from version control",
        version: expected,
      });
    }
    expected = version + 1;
  }
}

function missing(file: string, version: number): MigrationError {
  return new MigrationError(`${file} is missing`, { hint: "restore it from version control", version });
}

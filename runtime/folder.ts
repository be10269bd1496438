/** Reads migrations from a dialect's folder of files, `NNNN_name.up.sql` and `NNNN_name.down.sql`. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { normalizeText } from "./checksum.ts";
import { MigrationError } from "./errors.ts";
import type { Migration } from "./migration.ts";
import { type Direction, fileName } from "./migration-file.ts";

const filePattern = /^(\d{4,})_(.+)\.(up|down)\.sql$/;

/**
 * All migrations of the folder in order of version, texts with LF line ends and no byte order mark. A file without its other
 * half, two files of one version, a version that is missing, or an SQL file of another name is a MigrationError that names it.
 */
export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const names = await listFolder(folder);
  const found = new Map<number, { readonly name: string; readonly directions: Set<Direction> }>();
  for (const file of names.filter((name) => name.endsWith(".sql")).sort()) {
    const [, digits, name, direction] = filePattern.exec(file) ?? [];
    if (name === undefined) {
      throw new MigrationError(`${join(folder, file)} is not named like a migration`, {
        hint: "migrations are called 0001_name.up.sql and 0001_name.down.sql; move other SQL files elsewhere",
      });
    }
    const version = Number(digits);
    const known = found.get(version) ?? { name, directions: new Set() };
    if (known.name !== name) {
      throw new MigrationError(`version ${version} exists twice in ${folder}: ${known.name} and ${name}`, {
        hint: "after a merge, `colonnade rebase` gives the newer one the next number",
        version,
      });
    }
    known.directions.add(direction === "up" ? "up" : "down");
    found.set(version, known);
  }
  const ordered = [...found].sort(([a], [b]) => a - b);
  for (const [index, [version, { name, directions }]] of ordered.entries()) {
    refuseGap(folder, version, index + 1);
    for (const direction of ["up", "down"] as const) {
      if (!directions.has(direction)) throw missing(join(folder, fileName({ version, name }, direction)), version);
    }
  }
  const read = async (migration: Pick<Migration, "version" | "name">, direction: Direction) =>
    normalizeText(await readFile(join(folder, fileName(migration, direction)), "utf8"));
  return Promise.all(
    ordered.map(async ([version, { name }]) => {
      const [up, down] = await Promise.all([read({ version, name }, "up"), read({ version, name }, "down")]);
      return { version, name, up, down };
    }),
  );
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

function refuseGap(folder: string, version: number, expected: number): void {
  if (version === expected) return;
  throw new MigrationError(`migration ${expected} is missing in ${folder}; the next one there is ${version}`, {
    hint: "restore it from version control",
    version: expected,
  });
}

function missing(file: string, version: number): MigrationError {
  return new MigrationError(`${file} is missing`, { hint: "restore it from version control", version });
}

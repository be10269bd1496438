/** The output folder as it lies there: what in it no branch knows of, and what a person wrote. Nothing of that is lost. */
import { normalizeText } from "../../runtime/checksum.ts";
import { MigrationError } from "../../runtime/errors.ts";
import { type Direction, fileName, parseHeader } from "../../runtime/migration-file.ts";
import type { OutputFiles } from "../migrations/state.ts";
import type { DialectName } from "../schema/schema.ts";
import type { Branch } from "./branch.ts";
import { bodyOf, isHandWritten } from "./hand-written.ts";
import type { Draft } from "./lane.ts";
import type { Own } from "./sides.ts";

const migrationFile = /^(\d{4,})_(.+)\.(up|down)\.sql$/;

/** Migration files, by path below the output folder. */
function migrationPaths(disk: OutputFiles, dialect: DialectName) {
  return (disk.names(`${dialect}/migrations`) ?? []).flatMap((file) => {
    const [, , name, direction] = migrationFile.exec(file) ?? [];
    return name === undefined ? [] : [{ path: `${dialect}/migrations/${file}`, name, direction }];
  });
}

/** Whether the branch's migrations all lie there as it has them. */
export function holdsAll(disk: OutputFiles, { lanes }: Branch): boolean {
  return [...lanes].every(([dialect, { migrations }]) =>
    migrations.every((migration) =>
      (["up", "down"] as const).every((direction) => {
        const text = disk.text(`${dialect}/migrations/${fileName(migration, direction)}`);
        return text !== undefined && normalizeText(text) === migration[direction];
      }),
    ),
  );
}

/** Migrations that are in none of the branches: nobody knows what they were made on. */
export function unknownFiles(
  disk: OutputFiles,
  dialects: readonly DialectName[],
  branches: readonly Branch[],
): readonly string[] {
  return dialects.flatMap((dialect) => {
    const known = new Set(
      branches.flatMap(({ lanes }) => (lanes.get(dialect)?.migrations ?? []).map(({ name }) => name)),
    );
    return migrationPaths(disk, dialect)
      .filter(({ name }) => !known.has(name))
      .map(({ path }) => path);
  });
}

/** Hand-written files whose statements are neither committed nor in one of the files that are to be written. */
export function lostFiles(
  disk: OutputFiles,
  dialects: readonly DialectName[],
  wanted: ReadonlyMap<string, string | undefined>,
  branches: readonly Branch[],
): readonly string[] {
  return dialects.flatMap((dialect) => {
    const written = [...wanted].flatMap(([path, text]) =>
      text !== undefined && path.startsWith(`${dialect}/migrations/`) ? [text] : [],
    );
    const committed = branches.flatMap(({ lanes }) =>
      (lanes.get(dialect)?.migrations ?? []).flatMap(({ up, down }) => [up, down]),
    );
    const kept = new Set([...written, ...committed].map(bodyOf));
    return migrationPaths(disk, dialect)
      .filter(({ path }) => {
        const text = normalizeText(disk.text(path) ?? "");
        return isByHand(text) && !hasConflict(text) && !kept.has(bodyOf(text));
      })
      .map(({ path }) => path);
  });
}

/** The text of a hand-written migration: as it was changed since its commit, if it was. */
export function currentText(
  disk: OutputFiles,
  dialect: DialectName,
  { own, original }: Draft,
  version: number,
  branches: readonly Branch[],
): (direction: Direction) => string {
  return (direction) => {
    for (const number of new Set([version, own.version])) {
      if (number !== own.version && isTaken(branches, dialect, number, own)) continue;
      if (isTaken(branches.slice(0, 1), dialect, number, own)) continue;
      const text = disk.text(`${dialect}/migrations/${fileName({ version: number, name: own.name }, direction)}`);
      if (text === undefined) continue;
      const normal = normalizeText(text);
      if (isByHand(normal) && !hasConflict(normal) && hasHeader(normal)) return normal;
    }
    return original[direction];
  };
}

/** Whether a branch has another migration under this number and the same name. */
function isTaken(branches: readonly Branch[], dialect: DialectName, version: number, { name }: Own): boolean {
  return branches.some(({ lanes }) => lanes.get(dialect)?.migrations[version - 1]?.name === name);
}

function isByHand(text: string): boolean {
  return isHandWritten({ up: text, down: text });
}

/** Without one, nobody knows where the statements begin. */
function hasHeader(text: string): boolean {
  try {
    return parseHeader(text, "").isHandWritten;
  } catch (error) {
    if (error instanceof MigrationError) return false;
    throw error;
  }
}

function hasConflict(text: string): boolean {
  return /^<{7} /m.test(text);
}

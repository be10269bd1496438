/** Verifies the chain: that the files follow from each other, and that the database applied these very files. */
import { chainHash, checksum } from "../checksum.ts";
import { DatabaseNewerError, MigrationError } from "../errors.ts";
import type { Head, Migration } from "../migration.ts";
import { fileName, parseHeader } from "../migration-file.ts";
import type { AppliedMigration } from "../schema-version.ts";

/** A migration with its hashes. */
export interface Link extends Migration {
  readonly checksum: string;
  readonly chain: string;
}

const files = (migration: Pick<Migration, "version" | "name">): string =>
  `${fileName(migration, "up")} or ${fileName(migration, "down")}`;

/**
 * Numbers from 1 without gaps, each header naming its parent's hash, and the last as the packaged head says. Throws a
 * MigrationError that names the file.
 */
export function verifyChain(migrations: readonly Migration[], head?: Head): readonly Link[] {
  const links: Link[] = [];
  for (const migration of migrations) {
    const before = links.at(-1);
    if (migration.version !== links.length + 1) {
      throw new MigrationError(
        `migration ${links.length + 1} is missing: ${fileName(migration, "up")} comes after ${before === undefined ? "nothing" : fileName(before, "up")}`,
        {
          hint: "restore it from version control",
          version: links.length + 1,
        },
      );
    }
    for (const direction of ["up", "down"] as const) {
      const file = fileName(migration, direction);
      const header = parseHeader(migration[direction], file);
      if (header.version !== migration.version || header.name !== migration.name || header.direction !== direction) {
        throw new MigrationError(`${file} has the header of ${fileName(header, header.direction)}`, {
          hint: "the files were renamed or reordered; restore them from version control",
          version: migration.version,
        });
      }
      if (header.parent !== before?.chain) throw brokenLink(file, header.parent, before, migration.version);
    }
    const own = checksum(migration.up, migration.down);
    links.push({ ...migration, checksum: own, chain: chainHash(before?.chain, own) });
  }
  verifyHead(links, head);
  return links;
}

function brokenLink(
  file: string,
  parent: string | undefined,
  before: Link | undefined,
  version: number,
): MigrationError {
  const message =
    before === undefined
      ? `${file} is the first migration and names a parent: one that stood before it is missing`
      : parent === undefined
        ? `${file} names no parent, but ${fileName(before, "up")} stands before it`
        : `${files(before)} was edited, or ${file} was made after another migration`;
  return new MigrationError(message, {
    hint: "a migration that is shared is never edited: restore the file from version control and make a new migration",
    version: before?.version ?? version,
  });
}

function verifyHead(links: readonly Link[], head: Head | undefined): void {
  if (head === undefined) return;
  const last = links.at(-1);
  if ((last?.version ?? 0) === head.version && (last === undefined || last.chain === head.chain)) return;
  const what =
    last === undefined || last.version !== head.version
      ? `the migrations end at ${last?.version ?? 0} and the generated code is for ${head.version}`
      : `${files(last)} was edited after the code was generated`;
  throw new MigrationError(what, {
    hint: "run `colonnade generate`, or restore the files from version control",
    version: head.version,
  });
}

/** Whether what the database has applied is the beginning of this chain. Throws an error that names what differs. */
export function verifyApplied(applied: readonly AppliedMigration[], links: readonly Link[]): void {
  for (const [index, row] of applied.entries()) {
    if (row.version !== index + 1) {
      throw new MigrationError(`the database has version ${row.version} applied, but not ${index + 1}`, {
        hint: "schema_version was changed by hand: see what is there, then `colonnade stamp`",
        version: index + 1,
      });
    }
    const link = links[index];
    if (link === undefined) throw newer(applied, links);
    if (row.chain === link.chain) continue;
    const what =
      row.description !== link.name
        ? `version ${row.version} of the database is ${row.description}, and here it is ${link.name}: they are different migrations`
        : row.checksum === link.checksum
          ? `version ${row.version} was applied after other migrations than those here`
          : `${files(link)} was edited after it was applied`;
    throw new MigrationError(what, {
      hint: "a migration that was applied is never edited: restore it from version control and make a new one",
      version: row.version,
    });
  }
}

function newer(applied: readonly AppliedMigration[], links: readonly Link[]): DatabaseNewerError {
  const version = applied.at(-1)?.version ?? 0;
  return new DatabaseNewerError(`the database is at version ${version}, and this code knows ${links.length}`, {
    hint: "nothing was changed: use the code that the database was upgraded with, or downgrade the database with it",
    version,
  });
}

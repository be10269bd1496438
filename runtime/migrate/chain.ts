/** Verifies the chain: that the files follow from each other, and that the database applied these very files. */
import { chainHash, checksum } from "../checksum.ts";
import { DatabaseNewerError, MigrationError, UnmergedError } from "../errors.ts";
import type { Head, Migration } from "../migration.ts";
import {
  type Direction,
  fileName,
  type MigrationHeader,
  parseHeader,
  rebaseHint,
  refuseConflict,
} from "../migration-file.ts";
import type { AppliedMigration } from "../schema-version.ts";

/** A migration with its hashes and its place. */
export interface Link extends Migration {
  readonly checksum: string;
  readonly chain: string;
  /** The version before it; 0 is base. */
  readonly before: number;
  /** The first of the versions that were folded into it; its own where none were. */
  readonly first: number;
  /** Its chain hashes before a squash rewrote it. */
  readonly was: readonly string[];
  readonly headers: { readonly [D in Direction]: MigrationHeader };
}

const files = (migration: Pick<Migration, "version" | "name">): string =>
  `${fileName(migration, "up")} or ${fileName(migration, "down")}`;

/**
 * Numbers from 1 without gaps but those that a folded migration spans, each header naming its parent's hash, and the last as the
 * packaged head says. Throws a MigrationError that names the file.
 */
export function verifyChain(migrations: readonly Migration[], head?: Head): readonly Link[] {
  const links: Link[] = [];
  for (const migration of migrations) {
    const before = links.at(-1);
    if (before !== undefined && migration.version === before.version) throw doubled(before, migration);
    const file = { up: fileName(migration, "up"), down: fileName(migration, "down") };
    for (const direction of ["up", "down"] as const) {
      refuseConflict(migration[direction], file[direction], migration.version);
    }
    const up = parseHeader(migration.up, file.up);
    const { folds, was } = up;
    const next = (before?.version ?? 0) + 1;
    const first = folds?.from ?? migration.version;
    if (first !== next) {
      throw new MigrationError(
        `migration ${next} is missing: ${file.up} comes after ${before === undefined ? "nothing" : fileName(before, "up")}`,
        { hint: "restore it from version control", version: next },
      );
    }
    const headers = { up, down: parseHeader(migration.down, file.down) };
    for (const direction of ["up", "down"] as const) {
      const header = headers[direction];
      if (header.version !== migration.version || header.name !== migration.name || header.direction !== direction) {
        throw new MigrationError(`${file[direction]} has the header of ${fileName(header, header.direction)}`, {
          hint: "the files were renamed or reordered; restore them from version control",
          version: migration.version,
        });
      }
      if (header.parent !== before?.chain) throw brokenLink(file[direction], header.parent, before, migration.version);
    }
    const own = checksum(migration.up, migration.down);
    const chain = chainHash(before?.chain, own);
    links.push({ ...migration, checksum: own, chain, before: before?.version ?? 0, first, was, headers });
  }
  verifyHead(links, head);
  return links;
}

function doubled(one: Migration, other: Migration): UnmergedError {
  const files = `${fileName(one, "up")} and ${fileName(other, "up")}`;
  return new UnmergedError(`version ${one.version} exists twice: ${files}`, { hint: rebaseHint, version: one.version });
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
    hint: `a migration that is shared is never edited: restore the file from version control and make a new migration. After a merge, ${rebaseHint}`,
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

/**
 * Whether what the database has applied, in order of version, is the beginning of this chain. Answers the rows as they are in this
 * chain: what was applied before a squash has the hashes that it has since. Throws an error that names what differs.
 */
export function verifyApplied(
  applied: readonly AppliedMigration[],
  links: readonly Link[],
): readonly AppliedMigration[] {
  const newest = applied.at(-1)?.version ?? 0;
  const rows = new Map(applied.map((row) => [row.version, row]));
  let at = 0;
  for (const { version } of applied) {
    while ((links[at]?.version ?? version) < version) at++;
    const link = links[at];
    if (link === undefined || version < link.first) throw newer(applied, links);
    const row = rows.get(link.version);
    if (row === undefined) throw newest < link.version ? insideFold(newest, link) : changedByHand(newest, link.version);
    const isFormer = link.was.includes(row.chain);
    if (row.chain !== link.chain && !isFormer) throw otherThan(row, link);
    if (version !== link.version && !isFormer) throw changedByHand(version, link.version);
  }
  return links
    .filter(({ version }) => version <= newest)
    .map(({ version, name, checksum, chain }) => {
      const row = rows.get(version);
      if (row === undefined) throw changedByHand(newest, version);
      return { ...row, description: name, checksum, chain };
    });
}

function changedByHand(version: number, other: number): MigrationError {
  return new MigrationError(
    version > other
      ? `the database has version ${version} applied, but not ${other}`
      : `the database has both version ${version} applied and ${other}, into which it was folded`,
    { hint: "schema_version was changed by hand: see what is there, then `colonnade stamp`", version: other },
  );
}

/** Half of a folded migration is applied, and no file says how to go on from there. */
function insideFold(newest: number, { version, name, first, before }: Link): MigrationError {
  return new MigrationError(
    `the database is at version ${newest}, and here versions ${first} to ${version} are one migration, ${name}`,
    {
      hint: `nothing was changed: with the code from before \`colonnade squash\` upgrade it to ${version} or downgrade it to ${before || "base"}, then go on here`,
      version,
    },
  );
}

function otherThan(row: AppliedMigration, link: Link): MigrationError {
  const { version } = row;
  const isEdited = row.description === link.name && row.checksum !== link.checksum;
  if (isEdited) {
    return new MigrationError(`${files(link)} was edited after it was applied`, {
      hint: "a migration that was applied is never edited: restore it from version control and make a new one. If the files are as they were, the row in schema_version was changed by hand",
      version,
    });
  }
  const message =
    row.description === link.name
      ? `version ${version} was applied after other migrations than those here`
      : `version ${version} of the database is ${row.description}, and here it is ${link.name}: they are different migrations`;
  const before = link.before || "base";
  return new MigrationError(message, {
    hint: `another branch has upgraded this database: nothing was changed. Run \`colonnade downgrade ${before}\` with the code of that branch, or of the commit before \`colonnade rebase\`, then upgrade here; or start with a new database`,
    version,
  });
}

function newer(applied: readonly AppliedMigration[], links: readonly Link[]): DatabaseNewerError {
  const version = applied.at(-1)?.version ?? 0;
  return new DatabaseNewerError(
    `the database is at version ${version}, and this code knows ${links.at(-1)?.version ?? 0}`,
    {
      hint: "nothing was changed: use the code that the database was upgraded with, or downgrade the database with it",
      version,
    },
  );
}

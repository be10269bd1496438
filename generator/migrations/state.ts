/** What an output folder holds already: the migrations of each dialect and the snapshot after the newest. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chainHash, checksum } from "../../runtime/checksum.ts";
import { MigrationError, UnmergedError } from "../../runtime/errors.ts";
import { type MigrationName, orderMigrations, readText, refuseGaps } from "../../runtime/folder.ts";
import type { Migration } from "../../runtime/migration.ts";
import { type Direction, fileName, parseHeader, rebaseHint, refuseConflict } from "../../runtime/migration-file.ts";
import { readSnapshot, type Snapshot, SnapshotError, type TablePlace } from "../catalog/snapshot.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DialectName } from "../schema/schema.ts";
import { historyFile } from "./version.ts";

/** One migration of one dialect with its hashes. */
export interface MigrationFiles extends Migration {
  readonly checksum: string;
  /** The cumulative hash after it. */
  readonly chain: string;
}

export interface DialectState {
  /** Absent where this dialect was not generated before. */
  readonly snapshot?: Snapshot;
  /** In order of version, without gaps but those that a folded migration spans. */
  readonly migrations: readonly MigrationFiles[];
}

export interface StateReading {
  readonly state: DialectState;
  readonly diagnostics: readonly Diagnostic[];
}

/** An output folder, on disk or in a commit; paths are below it, with `/`. */
export interface OutputFiles {
  /** Names in a folder; undefined where there is no such folder. */
  names(folder: string): readonly string[] | undefined;
  /** A file's text; undefined where there is no such file. */
  text(path: string): string | undefined;
}

/** The output folder as it lies on disk. */
export function filesOnDisk(out: string): OutputFiles {
  const present = (path: string) => (existsSync(join(out, path)) ? join(out, path) : undefined);
  return {
    names: (folder) => optionally(present(folder), (place) => readdirSync(place)),
    text: (path) => optionally(present(path), (place) => readFileSync(place, "utf8")),
  };
}

function optionally<T, R>(value: T | undefined, then: (value: T) => R): R | undefined {
  return value === undefined ? undefined : then(value);
}

/**
 * Reads one dialect's folder of the output; what is missing, doubled, edited or in conflict is told. `placesIn` knows tables of a
 * snapshot without reading them.
 */
export function readState(
  files: OutputFiles,
  dialect: DialectName,
  placesIn: (path: string) => readonly TablePlace[] = () => [],
): StateReading {
  const none: DialectState = { migrations: [] };
  try {
    const migrations = chainUp(migrationsOf(files, dialect), files, dialect);
    const file = `${dialect}/snapshot.json`;
    const text = files.text(file);
    const snapshot = text === undefined ? undefined : readSnapshot(text, file, placesIn(file));
    refuseMixedHistories(files, dialect, migrations);
    const state = { ...(snapshot && { snapshot }), migrations };
    return { state, diagnostics: strayedSnapshot(state, dialect) };
  } catch (error) {
    if (error instanceof SnapshotError) return { state: none, diagnostics: [error.diagnostic] };
    if (error instanceof UnmergedError) return { state: none, diagnostics: [broken(error.reason, error.hint, "C053")] };
    if (error instanceof MigrationError) return { state: none, diagnostics: [broken(error.reason, error.hint)] };
    throw error;
  }
}

function migrationsOf(files: OutputFiles, dialect: DialectName): readonly Migration[] {
  const folder = `${dialect}/migrations`;
  const read = (migration: MigrationName, direction: Direction) => {
    const text = files.text(`${folder}/${fileName(migration, direction)}`);
    if (text === undefined) throw new MigrationError(`${folder}/${fileName(migration, direction)} is missing`);
    return readText(text, migration, direction);
  };
  const migrations = orderMigrations(files.names(folder) ?? [], folder).map((migration) => ({
    ...migration,
    up: read(migration, "up"),
    down: read(migration, "down"),
  }));
  refuseGaps(migrations, folder);
  return migrations;
}

/** A migration behind the others; its hashes follow from its texts. */
export function chained(migration: Migration, parent: MigrationFiles | undefined): MigrationFiles {
  const sum = checksum(migration.up, migration.down);
  return { ...migration, checksum: sum, chain: chainHash(parent?.chain, sum) };
}

/** Each migration's header names the chain that it was made on: an older file that was edited or replaced since is noticed here. */
function chainUp(
  migrations: readonly Migration[],
  files: OutputFiles,
  dialect: DialectName,
): readonly MigrationFiles[] {
  const chain: MigrationFiles[] = [];
  for (const migration of migrations) {
    const parent = chain.at(-1);
    const file = `${dialect}/migrations/${fileName(migration, "up")}`;
    if (parseHeader(migration.up, file).parent !== parent?.chain) throw misplaced(migration, parent, files, dialect);
    chain.push(chained(migration, parent));
  }
  return chain;
}

/** A file that is still as chain.json recorded it was not edited: the one behind it comes from another branch. */
function misplaced(
  migration: Migration,
  parent: MigrationFiles | undefined,
  files: OutputFiles,
  dialect: DialectName,
): MigrationError {
  const file = `${dialect}/migrations/${fileName(migration, "up")}`;
  if (parent !== undefined && recordedChain(files).includes(`"chain":"${parent.chain}"`)) {
    return new UnmergedError(`${file} was not made on ${fileName(parent, "up")}, which stands before it now`, {
      version: migration.version,
      hint: rebaseHint,
    });
  }
  const before = parent === undefined ? "it" : `${fileName(parent, "up")} or one before`;
  return new MigrationError(`${file} was not made on the migrations that stand before it now`, {
    version: migration.version,
    hint: `${before} was edited, replaced or reordered since: restore it from version control`,
  });
}

function recordedChain(files: OutputFiles): string {
  return files.text("chain.json") ?? "";
}

/** Both branches name the file of their version alike: git has put them into one, or one stands in for the other. */
function refuseMixedHistories(files: OutputFiles, dialect: DialectName, migrations: readonly MigrationFiles[]): void {
  for (const { version, name } of migrations) {
    const file = `${dialect}/${historyFile(version)}`;
    const text = files.text(file);
    if (text === undefined) {
      throw new MigrationError(`${file} is missing, which tells what migration ${version} changed`, {
        version,
        hint: "restore it from version control",
      });
    }
    refuseConflict(text, file, version);
    const found = recordedName.exec(text)?.[1];
    if (found === undefined || found === JSON.stringify(name)) continue;
    throw new UnmergedError(`${file} is about ${found}, and migration ${version} is ${name}`, {
      version,
      hint: rebaseHint,
    });
  }
}

/** A history names its migration in one of its first lines. */
const recordedName = /^ {2}"name": (".*"),$/m;

function strayedSnapshot({ snapshot, migrations }: DialectState, dialect: DialectName): readonly Diagnostic[] {
  const head = migrations.at(-1)?.version ?? 0;
  if ((snapshot?.version ?? 0) === head) return [];
  const stands = snapshot === undefined ? "is missing" : `stands at version ${snapshot.version}`;
  return [
    broken(
      `${dialect}/snapshot.json ${stands}, and the newest migration is ${head}`,
      "restore the folder from version control: a merge or an interrupted run has mixed two states",
    ),
  ];
}

function broken(message: string, hint: string | undefined, code: "C051" | "C053" = "C051"): Diagnostic {
  return { code, severity: "error", message, ...(hint === undefined ? {} : { hint }) };
}

/** What an output folder holds already: the migrations of each dialect and the snapshot after the newest. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chainHash, checksum } from "../../runtime/checksum.ts";
import { MigrationError } from "../../runtime/errors.ts";
import { readMigrations } from "../../runtime/folder.ts";
import type { Migration } from "../../runtime/migration.ts";
import { fileName, parseHeader } from "../../runtime/migration-file.ts";
import { readSnapshot, type Snapshot, SnapshotError } from "../catalog/snapshot.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DialectName } from "../schema/schema.ts";

/** One migration of one dialect with its hashes. */
export interface MigrationFiles extends Migration {
  readonly checksum: string;
  /** The cumulative hash after it. */
  readonly chain: string;
}

export interface DialectState {
  /** Absent where this dialect was not generated before. */
  readonly snapshot?: Snapshot;
  /** In order of version, without gaps. */
  readonly migrations: readonly MigrationFiles[];
}

export interface StateReading {
  readonly state: DialectState;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one dialect's folder below `out`; what is missing, doubled or edited is told. */
export async function readState(out: string, dialect: DialectName): Promise<StateReading> {
  const none: DialectState = { migrations: [] };
  try {
    const folder = join(out, dialect, "migrations");
    const migrations = existsSync(folder) ? chainUp(await readMigrations(folder), dialect) : [];
    const file = join(out, dialect, "snapshot.json");
    const snapshot = existsSync(file)
      ? readSnapshot(readFileSync(file, "utf8"), `${dialect}/snapshot.json`)
      : undefined;
    const state = { ...(snapshot && { snapshot }), migrations };
    return { state, diagnostics: strayedSnapshot(state, dialect) };
  } catch (error) {
    if (error instanceof SnapshotError) return { state: none, diagnostics: [error.diagnostic] };
    if (error instanceof MigrationError) return { state: none, diagnostics: [broken(error.reason, error.hint)] };
    throw error;
  }
}

/** A migration behind the others; its hashes follow from its texts. */
export function chained(migration: Migration, parent: MigrationFiles | undefined): MigrationFiles {
  const sum = checksum(migration.up, migration.down);
  return { ...migration, checksum: sum, chain: chainHash(parent?.chain, sum) };
}

/** Each migration's header names the chain that it was made on: an older file that was edited since is noticed here. */
function chainUp(migrations: readonly Migration[], dialect: DialectName): readonly MigrationFiles[] {
  const chain: MigrationFiles[] = [];
  for (const migration of migrations) {
    const parent = chain.at(-1);
    const file = `${dialect}/migrations/${fileName(migration, "up")}`;
    if (parseHeader(migration.up, file).parent !== parent?.chain) {
      const before = parent === undefined ? "it" : `${fileName(parent, "up")} or one before`;
      throw new MigrationError(`${file} was not made on the migrations that stand before it now`, {
        version: migration.version,
        hint: `${before} was edited, replaced or reordered since: restore it from version control`,
      });
    }
    chain.push(chained(migration, parent));
  }
  return chain;
}

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

function broken(message: string, hint: string | undefined): Diagnostic {
  return { code: "C051", severity: "error", message, ...(hint === undefined ? {} : { hint }) };
}

/** What an output folder holds already: the migrations of each dialect and the snapshot after the newest. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chainHash, checksum } from "../../runtime/checksum.ts";
import { readSnapshot, type Snapshot, SnapshotError } from "../catalog/snapshot.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DialectName } from "../schema/schema.ts";
import { type Direction, fileName, parseFileName, versionText } from "./file-names.ts";

/** One migration of one dialect, as its files are. */
export interface MigrationFiles {
  readonly version: number;
  readonly name: string;
  readonly up: string;
  readonly down: string;
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
export function readState(out: string, dialect: DialectName): StateReading {
  const folder = join(out, dialect, "migrations");
  const diagnostics: Diagnostic[] = [];
  const found = listMigrations(folder, dialect, diagnostics);
  const migrations = diagnostics.length > 0 ? [] : chainUp(folder, found, dialect, diagnostics);
  const snapshot = readSnapshotFile(join(out, dialect, "snapshot.json"), `${dialect}/snapshot.json`, diagnostics);
  const head = migrations.at(-1)?.version ?? 0;
  if (diagnostics.length === 0 && (snapshot?.version ?? 0) !== head) {
    const stands = snapshot === undefined ? "is missing" : `stands at version ${snapshot.version}`;
    diagnostics.push(
      broken(
        `${dialect}/snapshot.json ${stands}, and the newest migration is ${head}`,
        "restore the folder from version control: a merge or an interrupted copy has mixed two states",
      ),
    );
  }
  return { state: { ...(snapshot && { snapshot }), migrations }, diagnostics };
}

function readSnapshotFile(file: string, name: string, diagnostics: Diagnostic[]): Snapshot | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return readSnapshot(readFileSync(file, "utf8"), name);
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    diagnostics.push(error.diagnostic);
    return undefined;
  }
}

function listMigrations(folder: string, dialect: DialectName, diagnostics: Diagnostic[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const halves = new Map<string, Set<Direction>>();
  for (const file of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const parsed = parseFileName(file);
    if (parsed === undefined) {
      if (file.endsWith(".sql")) {
        diagnostics.push(
          broken(`${dialect}/migrations/${file} is no migration`, "a migration is named 0001_name.up.sql"),
        );
      }
      continue;
    }
    const other = names.get(parsed.version);
    if (other !== undefined && other !== parsed.name) {
      diagnostics.push(
        broken(
          `two migrations have the version ${parsed.version} in ${dialect}: ${other} and ${parsed.name}`,
          "two branches each wrote one: delete the one that is not shared yet and run generate again",
        ),
      );
    }
    names.set(parsed.version, parsed.name);
    const key = `${versionText(parsed.version)}_${parsed.name}`;
    halves.set(key, (halves.get(key) ?? new Set()).add(parsed.direction));
  }
  for (const [key, directions] of halves) {
    if (directions.size === 2) continue;
    const missing = directions.has("up") ? "down" : "up";
    diagnostics.push(
      broken(`${dialect}/migrations/${key}.${missing}.sql is missing`, "restore it from version control"),
    );
  }
  return names;
}

function chainUp(
  folder: string,
  names: ReadonlyMap<number, string>,
  dialect: DialectName,
  diagnostics: Diagnostic[],
): readonly MigrationFiles[] {
  const migrations: MigrationFiles[] = [];
  let parent: MigrationFiles | undefined;
  for (const [version, name] of [...names].sort(([a], [b]) => a - b)) {
    if (version !== migrations.length + 1) {
      const expected = versionText(migrations.length + 1);
      diagnostics.push(broken(`migration ${expected} is missing in ${dialect}`, "restore it from version control"));
      return [];
    }
    const read = (direction: Direction) => readFileSync(join(folder, fileName(version, name, direction)), "utf8");
    const [up, down] = [read("up"), read("down")];
    const sum = checksum({ up, down });
    const stated = /^-- parent: (?:sha256:)?(\S+)/m.exec(up)?.[1] ?? "nothing";
    if (stated !== (parent?.chain ?? "none")) {
      const before = parent === undefined ? "it" : `${versionText(parent.version)}_${parent.name}`;
      diagnostics.push(
        broken(
          `the migrations up to ${versionText(version)}_${name} in ${dialect} are not those that it was made on`,
          `${before} or one before was edited, replaced or reordered since: restore it from version control`,
        ),
      );
      return migrations;
    }
    parent = { version, name, up, down, checksum: sum, chain: chainHash(parent?.chain, sum) };
    migrations.push(parent);
  }
  return migrations;
}

function broken(message: string, hint: string): Diagnostic {
  return { code: "C051", severity: "error", message, hint };
}

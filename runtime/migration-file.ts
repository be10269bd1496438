/** Reads one migration's text: what its header says, and its statements. */
import { normalizeText } from "./checksum.ts";
import type { DialectName } from "./driver.ts";
import { MigrationError } from "./errors.ts";
import type { Migration, Mode } from "./migration.ts";
import { split } from "./split.ts";

export type Direction = "up" | "down";

/** What the comment lines at the top of a file say. */
export interface MigrationHeader {
  readonly version: number;
  readonly name: string;
  readonly direction: Direction;
  readonly dialect: string;
  /** The chain hash of the migration before; undefined for the first. */
  readonly parent: string | undefined;
  readonly mode: Mode;
  readonly data: DataEffect;
  readonly isHandWritten: boolean;
}

/** What a migration does to the rows that are there. */
export type DataEffect =
  | { readonly kind: "lossless" }
  | { readonly kind: "lossy" | "irreversible"; readonly what: string };

const title = /^-- Colonnade migration (\d{4,}) ([^\s:/\\]+): (up|down), (\w+)\. (.*)$/;
const parentLine = /^-- parent: (?:none|sha256:([0-9a-f]{64}))$/;
const modeLine = /^-- mode: (transaction|rebuild|steps)$/;
const dataLine = /^-- data: (?:(lossless)|(lossy|irreversible): (.+))$/;

export const fileName = (migration: Pick<Migration, "version" | "name">, direction: Direction): string =>
  `${String(migration.version).padStart(4, "0")}_${migration.name}.${direction}.sql`;

/** Reads the four lines of a header; throws a MigrationError that names the file and the line that does not read. */
export function parseHeader(text: string, file: string): MigrationHeader {
  const lines = normalizeText(text)
    .split("\n", 4)
    .map((line) => line.trimEnd());
  const read = (index: number, pattern: RegExp, example: string): RegExpExecArray => {
    const found = pattern.exec(lines[index] ?? "");
    if (found === null) {
      throw new MigrationError(`${file}: line ${index + 1} of the header does not read`, {
        hint: `it looks like \`${example}\``,
      });
    }
    return found;
  };
  const [, version, name, direction, dialect, made] = read(
    0,
    title,
    "-- Colonnade migration 0001 initial: up, sqlite. Generated from schema; do not edit.",
  );
  const [, parent] = read(1, parentLine, "-- parent: sha256:<64 hexadecimal digits>, or none");
  const [, mode] = read(2, modeLine, "-- mode: transaction, rebuild or steps");
  const [, , loss, what = ""] = read(3, dataLine, "-- data: lossless, or lossy: <what is lost>");
  return {
    version: Number(version),
    name: name ?? "",
    direction: direction === "down" ? "down" : "up",
    dialect: dialect ?? "",
    parent,
    mode: modeOf(mode),
    data: loss === "lossy" || loss === "irreversible" ? { kind: loss, what } : { kind: "lossless" },
    isHandWritten: made === "Written by hand.",
  };
}

function modeOf(text: string | undefined): Mode {
  return text === "rebuild" || text === "steps" ? text : "transaction";
}

/** One migration's one direction, ready to run. */
export interface Script {
  readonly version: number;
  readonly name: string;
  readonly direction: Direction;
  readonly file: string;
  readonly header: MigrationHeader;
  readonly statements: readonly string[];
}

/** Reads one direction of a migration, and refuses a file that belongs to another version, name, direction or dialect. */
export function readScript(migration: Migration, direction: Direction, dialect: DialectName): Script {
  const file = fileName(migration, direction);
  const text = normalizeText(migration[direction]);
  const header = parseHeader(text, file);
  const { version, name } = migration;
  const belongs =
    header.version === version && header.name === name && header.direction === direction && header.dialect === dialect;
  if (!belongs) {
    const says = `${fileName(header, header.direction)} for ${header.dialect}`;
    throw new MigrationError(`${file} is not the file of that name for ${dialect}: its header says ${says}`, {
      hint: "restore it from version control",
      version,
    });
  }
  return { version, name, direction, file, header, statements: statementsOf(text, file, dialect, version) };
}

function statementsOf(text: string, file: string, dialect: DialectName, version: number): readonly string[] {
  try {
    return split(text, dialect);
  } catch (error) {
    if (!(error instanceof MigrationError)) throw error;
    throw new MigrationError(`${file}: ${error.message}`, { version });
  }
}

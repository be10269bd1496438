/** Reads one migration's text: what its header says, and its statements. */
import { type Annotations, readAnnotations, wholeRange } from "./annotations.ts";
import { normalizeText } from "./checksum.ts";
import type { DialectName } from "./driver.ts";
import { MigrationError, UnmergedError } from "./errors.ts";
import { type Migration, type Mode, versionText } from "./migration.ts";
import { firstLine, type Placed, splitPlaces } from "./split.ts";

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
  /** The versions that were folded into this one, the last of which is its own number. */
  readonly folds: { readonly from: number; readonly to: number } | undefined;
  /** What the chain hash after it was before a squash rewrote it, the oldest first. */
  readonly was: readonly string[];
  /** Milliseconds that each of its statements may take, where it says so. */
  readonly statementTimeout?: number;
}

/** What a migration does to the rows that are there. */
export type DataEffect =
  | { readonly kind: "lossless" }
  | { readonly kind: "lossy" | "irreversible"; readonly what: string };

/** The lines that every header has, in this order, and what they look like. */
const usualLines = [
  {
    pattern: /-- Colonnade migration (\d{4,}) ([^\s:/\\]+): (up|down), (\w+)\. (.*?)/,
    example: "-- Colonnade migration 0001 initial: up, sqlite. Generated from schema; do not edit.",
  },
  {
    pattern: /-- parent: (?:none|sha256:([0-9a-f]{64}))/,
    example: "-- parent: sha256:<64 hexadecimal digits>, or none",
  },
  { pattern: /-- mode: (transaction|rebuild|steps)/, example: "-- mode: transaction, rebuild or steps" },
  {
    pattern: /-- data: (?:lossless|(lossy|irreversible): (.+?))/,
    example: "-- data: lossless, or lossy: <what is lost>",
  },
] as const;
/** White space at the end of a line says nothing. */
const lineEnd = "[^\\S\\n]*(?:\\n|$)";
/** All of them at once: a run reads thousands of headers. */
const usualHeader = new RegExp(`^${usualLines.map(({ pattern }) => pattern.source + lineEnd).join("")}`);
const foldsLine = /^-- folds: (\d{4,})-(\d{4,})$/;
const wasLine = /^-- was: (sha256:[0-9a-f]{64}(?: sha256:[0-9a-f]{64})*)$/;
const timeoutLine = /^-- timeout: (\d{1,7}(?:\.\d{1,3})?) s$/;

export const fileName = (migration: Pick<Migration, "version" | "name">, direction: Direction): string =>
  `${versionText(migration.version)}_${migration.name}.${direction}.sql`;

/** What is to be done where migrations of two branches lie side by side. */
export const rebaseHint =
  "two branches each wrote migrations: `colonnade rebase --onto main` puts yours behind those of main";

/** The lines that git writes around the two sides of a conflict: https://git-scm.com/docs/git-merge#_how_conflicts_are_presented */
const conflict = /^<{7} .*$[\s\S]*^={7}$[\s\S]*^>{7} /m;

/** Throws an UnmergedError where the text holds a merge conflict. */
export function refuseConflict(text: string, file: string, version: number): void {
  if (!text.includes("<<<<<<< ") || !conflict.test(text)) return;
  throw new UnmergedError(`${file} holds a merge conflict`, { hint: rebaseHint, version });
}

/**
 * Reads the lines of a header, four and those that a squash adds; throws a MigrationError that names the file and the line that does
 * not read.
 */
export function parseHeader(text: string, file: string): MigrationHeader {
  const plain = normalizeText(text);
  const found = usualHeader.exec(plain);
  if (found === null) throw unreadable(plain, file);
  const [usual, version, name, direction, dialect, made, parent, mode, loss, what = ""] = found;
  const others = plain
    .slice(usual.length)
    .split("\n", 4)
    .map((line) => line.trimEnd());
  const [, first, last] = foldsLine.exec(others[0] ?? "") ?? [];
  const [, was] = wasLine.exec(others[last === undefined ? 0 : 1] ?? "") ?? [];
  return {
    version: Number(version),
    name: name ?? "",
    direction: direction === "down" ? "down" : "up",
    dialect: dialect ?? "",
    parent,
    mode: modeOf(mode),
    data: loss === "lossy" || loss === "irreversible" ? { kind: loss, what } : { kind: "lossless" },
    isHandWritten: made === "Written by hand.",
    folds: last === undefined ? undefined : { from: Number(first), to: Number(last) },
    was: was?.split(" ").map((hash) => hash.slice("sha256:".length)) ?? [],
    ...timeoutOf(others, file),
  };
}

function unreadable(text: string, file: string): MigrationError {
  const lines = text.split("\n", usualLines.length);
  const index = usualLines.findIndex(({ pattern }, at) => !new RegExp(`^${pattern.source}\\s*$`).test(lines[at] ?? ""));
  return new MigrationError(`${file}: line ${index + 1} of the header does not read`, {
    hint: `it looks like \`${usualLines[index]?.example}\``,
  });
}

/** `-- timeout: 90 s`, behind the lines that every header has. */
function timeoutOf(lines: readonly string[], file: string): Pick<MigrationHeader, "statementTimeout"> {
  const line = lines.find((each) => each.startsWith("-- timeout:"));
  if (line === undefined) return {};
  const [, seconds] = timeoutLine.exec(line) ?? [];
  if (seconds !== undefined) return { statementTimeout: Number(seconds) * 1000 };
  throw new MigrationError(`${file}: this line of the header does not read: ${line}`, {
    hint: "it looks like `-- timeout: 90 s`",
  });
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
  /** What the comments before each of the statements say of it. */
  readonly annotations: readonly Annotations[];
}

/**
 * Reads one direction of a migration, and refuses a file that belongs to another version, name, direction or dialect. A header that was
 * `read` before is not read again.
 */
export function readScript(
  migration: Migration,
  direction: Direction,
  dialect: DialectName,
  read?: MigrationHeader,
): Script {
  const file = fileName(migration, direction);
  const text = normalizeText(migration[direction]);
  const header = read ?? parseHeader(text, file);
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
  const placed = statementsOf(text, file, dialect, version);
  const annotations = annotationsOf(text, placed, file, version);
  return { version, name, direction, file, header, statements: placed.map(({ sql }) => sql), annotations };
}

/** What the comments before each statement say of it. */
function annotationsOf(
  text: string,
  statements: readonly Placed[],
  file: string,
  version: number,
): readonly Annotations[] {
  return statements.map(({ sql, start }, index) => {
    const said = readAnnotations(text.slice(statements[index - 1]?.end ?? 0, start), file);
    const wrong = misplaced(sql, said);
    if (wrong === undefined) return said;
    throw new MigrationError(`${file}: ${wrong.what}`, { hint: wrong.hint, version });
  });
}

function misplaced(
  sql: string,
  { guard, batch }: Annotations,
): { readonly what: string; readonly hint: string } | undefined {
  if (guard !== undefined && !/^(?:select|with)\b/i.test(sql)) {
    return {
      what: `the guard "${guard}" is no query`,
      hint: "a SELECT follows the line of a guard; the rows that it finds stop the migration",
    };
  }
  if (batch !== undefined && !sql.includes(wholeRange)) {
    return {
      what: `a statement in batches does not say where the range of keys goes: ${firstLine(sql)}`,
      hint: `write \`${wholeRange}\` into its WHERE, as in \`WHERE (status = 'old') AND ${wholeRange}\``,
    };
  }
  return undefined;
}

function statementsOf(text: string, file: string, dialect: DialectName, version: number): readonly Placed[] {
  try {
    return splitPlaces(text, dialect);
  } catch (error) {
    if (!(error instanceof MigrationError)) throw error;
    throw new MigrationError(`${file}: ${error.message}`, { version });
  }
}

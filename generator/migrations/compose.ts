/** The text of one migration file: its header, and each operation as a line of English with its statements. */
import { type Annotations, annotationLines } from "../../runtime/annotations.ts";
import { versionText } from "../../runtime/migration.ts";
import type { Direction } from "../../runtime/migration-file.ts";
import { split } from "../../runtime/split.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Dialect, Mode } from "../dialects/dialect.ts";
import { englishLines } from "../operations/english.ts";
import type { Operation } from "../operations/operation.ts";

export interface Header {
  readonly version: number;
  readonly name: string;
  readonly direction: Direction;
  readonly dialect: Dialect;
  /** The schema's folder, or undefined for a migration that a person writes. */
  readonly origin: string | undefined;
  /** The chain hash of the migration before, or undefined for the first. */
  readonly parent: string | undefined;
  readonly mode: Mode;
  readonly data: string;
  readonly squashed?: Squashed | undefined;
}

/** What a header says of a migration that a squash has made or rewritten. */
export interface Squashed {
  /** The versions that it folds, up to its own. */
  readonly folds?: { readonly from: number; readonly to: number } | undefined;
  /** Its chain hashes before, the oldest first. */
  readonly was: readonly string[];
}

/** One file's text; `statements` are those that composeStatements made of lowered operations, for a runner. */
export function composeMigration(header: Header, statements: string): string {
  return `${composeHeader(header)}\n${statements === "" ? "-- Nothing to do here in this dialect.\n" : statements}`;
}

/** The header of a migration file; each line is a comment. */
export function composeHeader({
  version,
  name,
  direction,
  dialect,
  origin,
  parent,
  mode,
  data,
  squashed,
}: Header): string {
  const made = origin === undefined ? "Written by hand." : `Generated from ${origin}; do not edit.`;
  return [
    `-- Colonnade migration ${versionText(version)} ${name}: ${direction}, ${dialect.name}. ${made}`,
    `-- parent: ${parent === undefined ? "none" : `sha256:${parent}`}`,
    `-- mode: ${mode}`,
    `-- data: ${data}`,
    ...(squashed === undefined ? [] : squashedLines(squashed)),
    "",
  ].join("\n");
}

/** The lines that follow the four that every header has. */
export function squashedLines({ folds, was }: Squashed): readonly string[] {
  return [
    ...(folds === undefined ? [] : [`-- folds: ${versionText(folds.from)}-${versionText(folds.to)}`]),
    ...(was.length === 0 ? [] : [`-- was: ${was.map((hash) => `sha256:${hash}`).join(" ")}`]),
  ];
}

/** Statements with their English, each ended by a semicolon. */
export interface Composed {
  /** With what a runner is told of each of them. */
  readonly forRunner: string;
  readonly plain: string;
}

/** Writes the operations down; what is for a runner is proved to split again into just these statements. */
export function composeStatements(dialect: Dialect, operations: readonly Operation[]): Composed {
  const rendered = operations
    .map((operation) => ({ operation, statements: dialect.render(operation) }))
    .filter(({ statements }) => statements.length > 0);
  const plain = rendered.map(({ operation, statements }) => composeBlock(operation, statements, []));
  const forRunner = rendered.map(({ operation, statements }, i) => {
    const annotations = dialect.annotate(operation);
    return annotations.length === 0 ? plain[i] : composeBlock(operation, statements, annotations);
  });
  const text = forRunner.join("\n");
  const expected = rendered.flatMap(({ statements }) => statements);
  const found = split(text, dialect.name);
  if (found.length !== expected.length || expected.some((sql, i) => !found[i]?.endsWith(sql))) {
    throw new Error(`the statements of a ${dialect.name} migration do not split as they were rendered`);
  }
  return { forRunner: text, plain: plain.join("\n") };
}

function composeBlock(
  operation: Operation,
  statements: readonly string[],
  annotations: readonly Partial<Annotations>[],
): string {
  const lines = statements.flatMap((sql, i) => [
    ...annotationLines(annotations[i] ?? {}).map(commentLine),
    `${sql};\n`,
  ]);
  return [...englishLines(operation).map(commentLine), ...lines].join("");
}

const commentLine = (text: string): string => `-- ${text}\n`;

/** The text of `schema.sql`, whose `statements` make the whole catalog. */
export function composeSchema(dialect: Dialect, catalog: Catalog, statements: string, origin: string): string {
  const counted = `${catalog.tables.length} tables, ${catalog.views.length} views`;
  return `-- Colonnade schema, ${dialect.name}: ${counted}. Generated from ${origin}; do not edit.\n\n${statements}`;
}

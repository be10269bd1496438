/** One dialect's migrations of a range as one, and those behind it on their new parents. */
import { type Migration, titleOf } from "../../runtime/migration.ts";
import { parseHeader } from "../../runtime/migration-file.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { emptyCatalog } from "../catalog/identity.ts";
import { SnapshotError } from "../catalog/snapshot.ts";
import type { Planned } from "../compose-output.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { squashedLines } from "../migrations/compose.ts";
import type { DataLabel } from "../migrations/data.ts";
import type { History } from "../migrations/history.ts";
import { catalogsOf, readHistory } from "../migrations/read-history.ts";
import { chained, type MigrationFiles, type OutputFiles } from "../migrations/state.ts";
import { missingIntent, planStep, type Step, writeStep } from "../migrations/step.ts";
import { historyFile } from "../migrations/version.ts";
import { composeIntent } from "./compose-intent.ts";
import type { Range } from "./range.ts";
import type { FoldedStep } from "./trace.ts";

/** What one step is to do. */
export interface Plan {
  readonly lane: Planned;
  readonly step: Step;
}

export interface Fold {
  readonly lane: Planned;
  /** The whole chain with the folded migration in it. */
  readonly migrations: readonly MigrationFiles[];
  readonly history: History;
  readonly data: DataLabel;
}

type Planning =
  | { readonly plan: Plan; readonly warnings: readonly Diagnostic[] }
  | { readonly diagnostics: readonly Diagnostic[] };

/** Derives the one step; what it cannot do as the several did is a refusal. */
export function planFold(lane: Planned, range: Range, files: OutputFiles): Planning {
  const { dialect } = lane.step;
  const inRange = lane.state.migrations.filter(({ version }) => range.folded.includes(version));
  const written = inRange.filter(({ up }) => parseHeader(up, "").isHandWritten);
  if (written.length > 0) return { diagnostics: written.map((each) => handWritten(dialect.name, each)) };
  const steps = readSteps(lane, files);
  if ("diagnostics" in steps) return steps;
  const folded = steps.filter(({ version }) => range.folded.includes(version));
  const [from, to] = [folded[0]?.from, folded.at(-1)?.to];
  if (from === undefined || to === undefined) throw new Error("the range holds no migration");
  const composed = composeIntent(dialect, from, to, folded);
  if ("reasons" in composed) return { diagnostics: composed.reasons.map((reason) => refusal(dialect.name, reason)) };
  const step = planStep(dialect, range.before === 0 ? undefined : from, to, composed.intent);
  const missing = missingIntent(step, () => "");
  if (missing.length > 0) return { diagnostics: missing.map(({ message }) => refusal(dialect.name, message)) };
  return { plan: { lane, step }, warnings: edited(folded, inRange, lane) };
}

/** Every migration's step, from the snapshot backwards. */
function readSteps(
  { state, step }: Planned,
  files: OutputFiles,
): readonly FoldedStep[] | { readonly diagnostics: readonly Diagnostic[] } {
  const dialect = step.dialect.name;
  try {
    const histories = state.migrations.map(({ version }) => {
      const file = `${dialect}/${historyFile(version)}`;
      return readHistory(files.text(file) ?? "", file);
    });
    const catalogs = catalogsOf(state.snapshot?.catalog ?? step.to, histories, dialect);
    const at = (index: number): Catalog => (index === 0 ? emptyCatalog(dialect) : (catalogs[index] ?? step.to));
    return histories.map(({ version, intent }, index) => ({ version, from: at(index), to: at(index + 1), intent }));
  } catch (error) {
    if (error instanceof SnapshotError) return { diagnostics: [error.diagnostic] };
    throw error;
  }
}

/** Statements that a person has put into a generated file would be lost, and so would those of an older version that did more. */
function edited(
  steps: readonly FoldedStep[],
  migrations: readonly MigrationFiles[],
  { step: { dialect } }: Planned,
): readonly Diagnostic[] {
  return steps.flatMap(({ version, from, to, intent }, index) => {
    const migration = migrations[index];
    if (migration === undefined) return [];
    const { files } = writeStep(planStep(dialect, version === 1 ? undefined : from, to, intent), {
      version,
      name: migration.name,
      origin: "",
      parent: undefined,
    });
    if (body(files.up) === body(migration.up) && body(files.down) === body(migration.down)) return [];
    return [
      {
        code: "C056",
        severity: "warning",
        message: `${dialect.name}: ${titleOf(migration)} is not as it would be generated today: only what its history tells was folded`,
        hint: "a newer version of Colonnade may write the same in other words; if statements were added by hand, they are lost",
      } as const,
    ];
  });
}

/** A snapshot sorts what the author had in another order, so lines may come in another order, too. */
function body(text: string): string {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("-- "));
  return lines
    .map((line) => line.replace(/,$/, ""))
    .sort()
    .join("\n");
}

/** Writes the folded migration, and what comes behind it with new parents and the hashes of before. */
export function writeFold({ lane, step }: Plan, range: Range, name: string, origin: string): Fold {
  const { migrations } = lane.state;
  const kept = migrations.filter(({ version }) => version <= range.before);
  const [first] = migrations.filter(({ version }) => range.folded.includes(version));
  const last = migrations.find(({ version }) => version === range.last);
  if (first === undefined || last === undefined) throw new Error("the range holds no migration");
  const from = parseHeader(first.up, "").folds?.from ?? first.version;
  const folded = writeStep(step, {
    version: range.last,
    name,
    origin,
    parent: kept.at(-1),
    squashed: { folds: { from, to: range.last }, was: formerHashes(last) },
  });
  const chain = [...kept, folded.files];
  for (const migration of migrations.filter(({ version }) => version > range.last)) {
    chain.push(moved(migration, chain.at(-1)));
  }
  return { lane, migrations: chain, history: folded.history, data: folded.data.up };
}

/** A database may have applied it at any time: before this squash, or before an earlier one. */
function formerHashes(migration: MigrationFiles): readonly string[] {
  return [...parseHeader(migration.up, "").was, migration.chain];
}

function moved(migration: MigrationFiles, parent: MigrationFiles | undefined): MigrationFiles {
  const was = formerHashes(migration);
  const { up, down, ...named } = migration;
  const text = (old: string) => withHeader(old, parent, was);
  return chained({ ...named, up: text(up), down: text(down) }, parent);
}

/** The text with another parent and its former hashes; not a word of the rest changes. */
function withHeader(text: string, parent: MigrationFiles | undefined, was: readonly string[]): string {
  const { folds, was: before } = parseHeader(text, "");
  const [title = "", , mode = "", data = "", ...rest] = text.split("\n");
  const body = rest.slice(squashedLines({ folds, was: before }).length);
  const parentLine = `-- parent: ${parent === undefined ? "none" : `sha256:${parent.chain}`}`;
  return [title, parentLine, mode, data, ...squashedLines({ folds, was }), ...body].join("\n");
}

function handWritten(dialect: string, migration: Migration): Diagnostic {
  return {
    code: "C056",
    severity: "error",
    message: `${dialect}: ${titleOf(migration)} was written by hand, and no history tells what it does`,
    hint: "fold the migrations before it and those after it, with --from and --to",
  };
}

function refusal(dialect: string, reason: string): Diagnostic {
  return {
    code: "C056",
    severity: "error",
    message: `${dialect}: ${reason}`,
    hint: "fold a shorter range with --from and --to, so that this lies outside or on both sides of its end",
  };
}

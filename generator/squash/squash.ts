/** `colonnade squash`: folds migrations into one that does what they did, proved by trial before anything is written. */
import { join } from "node:path";
import { type Checked, check, type Project, readStates } from "../compile.ts";
import { composeOutput, headOf, type Planned } from "../compose-output.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/locate.ts";
import { labelText } from "../migrations/data.ts";
import { writeHistory } from "../migrations/history.ts";
import { nextName } from "../migrations/next-name.ts";
import { filesOnDisk } from "../migrations/state.ts";
import { planStep } from "../migrations/step.ts";
import { historyFile, slug } from "../migrations/version.ts";
import { listing } from "../operations/english.ts";
import { noIntent } from "../operations/operation.ts";
import { type FileChange, planOutput } from "../output/plan.ts";
import { writeOutput } from "../output/write.ts";
import type { DialectName, PerDialect } from "../schema/schema.ts";
import { stageEnded } from "../timings.ts";
import type { Verification, Verifier } from "../verify/verifier.ts";
import { type Fold, planFold, writeFold } from "./fold.ts";
import { chooseRange, type Range } from "./range.ts";

export interface SquashOptions {
  /** The first and the last version to fold; all without them. */
  readonly from?: number;
  readonly to?: number;
  /** Of the folded migration. */
  readonly name?: string;
  /** Proves it on scratch databases. */
  readonly verifier: Verifier;
  /** Write also what there was no database to prove on. */
  readonly unproved?: boolean;
}

export interface SquashOutcome {
  /** refused: the diagnostics hold errors, and nothing was written. */
  readonly status: "written" | "refused";
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
  readonly folded?: FoldedMigration;
  readonly files: readonly Pick<FileChange, "path" | "change">[];
  readonly verified?: readonly Verification[];
}

export interface FoldedMigration {
  readonly version: number;
  readonly name: string;
  /** The versions that are one now. */
  readonly folds: readonly number[];
  /** Versions behind it, whose headers were rewritten. */
  readonly rewritten: readonly number[];
  /** One line of English for each operation, as the dialect with the most of them has it. */
  readonly changes: readonly string[];
  readonly data: PerDialect<string>;
}

/** Folds, proves and writes; or says why it cannot be. */
export async function squash(project: Project, options: SquashOptions): Promise<SquashOutcome> {
  const checked = await check(project);
  const { sources } = checked;
  const warnings = [...checked.diagnostics];
  const refused = (diagnostics: readonly Diagnostic[], verified?: readonly Verification[]): SquashOutcome => ({
    status: "refused",
    diagnostics: [...warnings, ...diagnostics],
    sources,
    files: [],
    ...(verified && { verified }),
  });
  if (hasErrors(warnings)) return refused([]);

  const out = join(project.root, project.outDir);
  const states = readStates(out, project.dialects);
  if (hasErrors(states.diagnostics)) return refused(states.diagnostics);
  const lanes = checked.projections.map(([dialect, { catalog, intent }]): Planned => {
    const state = states.of(dialect.name);
    return { state, step: planStep(dialect, state.snapshot?.catalog, catalog, intent) };
  });
  const range = chooseRange(lanes, options);
  if ("message" in range) return refused([range]);

  const planned = lanes.map((lane) => planFold(lane, range, filesOnDisk(out)));
  const plans = planned.flatMap((each) => ("plan" in each ? [each.plan] : []));
  warnings.push(...planned.flatMap((each) => ("plan" in each ? each.warnings : [])));
  if (plans.length < planned.length) {
    return refused(planned.flatMap((each) => ("plan" in each ? [] : each.diagnostics)));
  }
  const longest = plans.reduce((a, b) => (b.step.up.length > a.step.up.length ? b : a));
  const name = slug(options.name ?? (range.before === 0 ? "initial" : nextName(longest.step.up)));
  const folds = plans.map((plan) => writeFold(plan, range, name, project.schemaDir));
  stageEnded("fold");

  const verified: Verification[] = [];
  for (const { lane, migrations } of folds) {
    const { dialect } = lane.step;
    const folder = `${project.outDir}/${dialect.name}`;
    const former = lane.state.migrations;
    const { before, last } = range;
    verified.push(await options.verifier.trySquash({ dialect, folder, former, squashed: migrations, before, last }));
    stageEnded(`prove ${dialect.name}`);
  }
  const findings = verified.flatMap((each) => each.diagnostics);
  if (hasErrors(findings)) return refused(findings, verified);
  const unproved = verified.filter(({ trials }) => trials.length === 0).map(({ dialect }) => dialect);
  if (unproved.length > 0 && !options.unproved) return refused([...findings, noProof(unproved)], verified);

  const plan = planOutput(out, await wantedFiles(project, checked, folds, range), isFolded(range, project.dialects));
  if (hasErrors(plan.diagnostics)) return refused(plan.diagnostics, verified);
  writeOutput(out, plan.changes);
  stageEnded("write");
  return {
    status: "written",
    diagnostics: [...warnings, ...findings, ...plan.diagnostics],
    sources,
    folded: {
      version: range.last,
      name,
      folds: range.folded,
      rewritten: range.later,
      changes: listing(longest.step.up),
      data: Object.fromEntries(folds.map(({ lane, data }) => [lane.step.dialect.name, labelText(data)])),
    },
    files: plan.changes.map(({ path, change }) => ({ path, change })),
    verified,
  };
}

async function wantedFiles(project: Project, checked: Checked, folds: readonly Fold[], { last }: Range) {
  const steps = folds.map(({ lane, migrations }): Planned => {
    const { dialect, to } = lane.step;
    return {
      state: { ...lane.state, migrations },
      step: { dialect, from: to, to, intent: noIntent, up: [], down: [] },
    };
  });
  const version = Math.max(...folds.map(({ migrations }) => headOf(migrations)));
  const next = { version, name: "", written: false, empty: false };
  const { wanted } = await composeOutput(project, checked, steps, next);
  for (const { lane, history } of folds) {
    wanted.set(`${lane.step.dialect.name}/${historyFile(last)}`, writeHistory(history));
  }
  return wanted;
}

/** Files of versions that are no more, and of the last one under its old name. */
function isFolded({ folded }: Range, dialects: readonly DialectName[]): (path: string) => boolean {
  return (path) => {
    const [, dialect = "", file, history] =
      /^(\w+)\/(?:migrations\/(\d+)_[^/]+\.sql|history\/(\d+)\.json)$/.exec(path) ?? [];
    return dialects.some((name) => name === dialect) && folded.includes(Number(file ?? history));
  };
}

function noProof(dialects: readonly DialectName[]): Diagnostic {
  const names = new Intl.ListFormat("en").format(dialects);
  return {
    code: "C056",
    severity: "error",
    message: `there is no server to prove the folded migration on for ${names}`,
    hint: "name one for each with --url, whose scratch databases are dropped again; --unproved folds without a proof",
  };
}

/** The whole way from TypeScript source to files, as a table of contents: parse, validate, project, diff, write. */
import { join } from "node:path";
import type { TablePlace } from "./catalog/snapshot.ts";
import { composeOutput, headOf, type Next, type Planned } from "./compose-output.ts";
import type { Diagnostic, Problem, Spans } from "./diagnostics/diagnostic.ts";
import { hasErrors, locate, sortDiagnostics } from "./diagnostics/locate.ts";
import { mergeProblems } from "./diagnostics/merge.ts";
import type { Dialect, Projection, Version } from "./dialects/dialect.ts";
import { dialects } from "./dialects/registry.ts";
import { type HelperPlan, planHelpers } from "./helpers/write.ts";
import type { InteropName } from "./interop/names.ts";
import { missingConsent } from "./migrations/consent.ts";
import { nextName } from "./migrations/next-name.ts";
import {
  type DialectState,
  filesOnDisk,
  type MigrationFiles,
  readState,
  type StateReading,
} from "./migrations/state.ts";
import { missingIntent, planStep } from "./migrations/step.ts";
import { slug } from "./migrations/version.ts";
import { wholeMigration } from "./migrations/whole.ts";
import { listing } from "./operations/english.ts";
import { type Inputs, type LastOutput, nothingKnown, openAssembly, placesOf } from "./output/known.ts";
import { type FileChange, planOutput } from "./output/plan.ts";
import { writeOutput } from "./output/write.ts";
import { parseSchema } from "./parse/index.ts";
import type { DialectName, PerDialect, Schema } from "./schema/schema.ts";
import { stageEnded } from "./timings.ts";
import { validateSchema } from "./validate/index.ts";
import type { Verification, Verifier } from "./verify/verifier.ts";

export interface Project {
  /** Absolute; diagnostics and headers name files relative to it. */
  readonly root: string;
  /** Relative to the root, with `/`. */
  readonly schemaDir: string;
  readonly outDir: string;
  readonly dialects: readonly DialectName[];
  /** Server versions that output is made for, above the floors. */
  readonly targets: PerDialect<Version>;
  /** What is written for other libraries, on request. */
  readonly interop?: readonly InteropName[];
  /** The database that the generated `open` falls back to; goes into the output, so it holds no password. */
  readonly url?: string;
  /** Whether helpers without promises are written as well. */
  readonly sync?: boolean;
  /** A type checker is kept from reading more of the helpers than their types. */
  readonly typesOnly?: boolean;
  /** Absolute. */
  readonly cacheDir: string;
}

export interface GenerateOptions {
  /** Of the migration, if one is written. */
  readonly name?: string;
  /** Write a migration for a person to fill in; the schema must not have changed. */
  readonly empty?: boolean;
  /** Write nothing, and say whether the output is stale. */
  readonly check?: boolean;
  /** Losses need no consent in the schema. */
  readonly allowLoss?: boolean;
  /** Tries the migrations before anything is written. */
  readonly verifier?: Verifier;
}

export interface Outcome {
  /** refused: the diagnostics hold errors, and nothing was written. */
  readonly status: "unchanged" | "written" | "stale" | "refused";
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of the source files, for the printer. */
  readonly sources: ReadonlyMap<string, string>;
  readonly migration?: NewMigration;
  readonly files: readonly Pick<FileChange, "path" | "change">[];
  /** What the output was made of, for the run after this one. */
  readonly inputs: ReadonlyMap<string, Inputs>;
  /** Of each dialect, where there was a verifier. */
  readonly verified?: readonly Verification[];
}

export interface NewMigration {
  readonly version: number;
  readonly name: string;
  /** One line of English for each operation, as the dialect with the most of them has it. */
  readonly changes: readonly string[];
  /** What the way up does to the rows, as the header says it. */
  readonly data: PerDialect<string>;
}

export interface Checked {
  readonly schema: Schema;
  readonly projections: readonly (readonly [Dialect, Projection])[];
  /** Absent where the source could not be read. */
  readonly helpers?: HelperPlan;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
  readonly spans: Spans;
}

/** Reads the schema and says what is wrong with it; writes nothing. */
export async function check(project: Project): Promise<Checked> {
  const parsed = await parseSchema({ root: project.root, dir: project.schemaDir, cacheDir: project.cacheDir });
  stageEnded("parse");
  const problems: Problem[] = [];
  const projections: (readonly [Dialect, Projection])[] = [];
  let helpers: HelperPlan | undefined;
  // What the parser could not read is missing from the Schema: rules about the whole would see mistakes that are none.
  if (!hasErrors(parsed.diagnostics)) {
    problems.push(...validateSchema(parsed.schema, project.dialects));
    stageEnded("validate");
    helpers = planHelpers(parsed.schema, project.outDir);
    problems.push(...helpers.problems);
    stageEnded("plan helpers");
    for (const name of project.dialects) {
      const dialect = dialects[name];
      const projection = dialect.project(parsed.schema, project.targets[name] ?? dialect.floor);
      projections.push([dialect, projection]);
      problems.push(...projection.problems);
      stageEnded(`project ${name}`);
    }
  }
  const located = mergeProblems(problems).map((problem) => locate(problem, parsed.spans));
  const diagnostics = sortDiagnostics([...parsed.diagnostics, ...located]);
  const { schema, sources, spans } = parsed;
  return { schema, projections, ...(helpers && { helpers }), diagnostics, sources, spans };
}

/** Compiles the schema and writes what changed; what the last run made of the same is not made again. */
export async function generate(
  project: Project,
  options: GenerateOptions = {},
  last: LastOutput = nothingKnown,
): Promise<Outcome> {
  const checked = await check(project);
  const { sources, spans } = checked;
  const refused = (diagnostics: readonly Diagnostic[]): Outcome => ({
    status: "refused",
    diagnostics,
    sources,
    files: [],
    inputs: new Map(),
  });
  if (hasErrors(checked.diagnostics)) return refused(checked.diagnostics);

  const out = join(project.root, project.outDir);
  const tables = new Map(checked.projections.map(([{ name }, { catalog }]) => [name, catalog.tables]));
  const states = readStates(out, project.dialects, (name, path) => placesOf(last, path, tables.get(name) ?? []));
  if (hasErrors(states.diagnostics)) return refused([...checked.diagnostics, ...states.diagnostics]);

  const steps = checked.projections.map(([dialect, { catalog, intent }]): Planned => {
    const state = states.of(dialect.name);
    const step = planStep(dialect, state.snapshot?.catalog, catalog, intent);
    stageEnded(`diff ${dialect.name}`);
    return { state, step };
  });
  const pathOf = pathsOf(checked.schema);
  const unsaid = distinct(steps.flatMap(({ step }) => missingIntent(step, pathOf)));
  const { mayLose = [] } = checked.schema;
  const planned = steps.map(({ step }) => step);
  const unagreed = options.allowLoss || options.empty ? [] : missingConsent(planned, mayLose, pathOf);
  if (unsaid.length + unagreed.length > 0) {
    return refused([...checked.diagnostics, ...[...unsaid, ...unagreed].map((problem) => locate(problem, spans))]);
  }

  const migration = nextMigration(steps, options);
  if (migration instanceof Error) return refused([...checked.diagnostics, emptyRefused(migration.message)]);
  const assembly = openAssembly(last);
  const { wanted, data, chains } = await composeOutput(project, checked, steps, migration, assembly);
  const plan = planOutput(out, wanted);
  stageEnded("compare output");
  const diagnostics = [...checked.diagnostics, ...plan.diagnostics];
  if (hasErrors(plan.diagnostics)) return refused(diagnostics);

  const verified = options.verifier && (await verifyChains(project, steps, chains, migration, options.verifier));
  diagnostics.push(...(verified ?? []).flatMap((each) => each.diagnostics));
  if (hasErrors(diagnostics)) return { ...refused(diagnostics), ...(verified && { verified }) };

  const files = plan.changes.map(({ path, change }) => ({ path, change }));
  const made = {
    inputs: assembly.inputs,
    ...(migration.written ? { migration: { ...describe(migration, steps), data } } : {}),
    ...(verified && { verified }),
  };
  if (plan.changes.length === 0) return { status: "unchanged", diagnostics, sources, files, ...made };
  if (options.check) return { status: "stale", diagnostics, sources, files, ...made };
  writeOutput(out, plan.changes);
  stageEnded("write");
  return { status: "written", diagnostics, sources, files, ...made };
}

/** Tries what is new; with nothing new, all that there is. */
async function verifyChains(
  { outDir }: Project,
  steps: readonly Planned[],
  chains: ReadonlyMap<DialectName, readonly MigrationFiles[]>,
  { written }: Next,
  verifier: Verifier,
): Promise<readonly Verification[]> {
  const verified: Verification[] = [];
  for (const { state, step } of steps) {
    const { dialect, to } = step;
    const migrations = chains.get(dialect.name) ?? [];
    const after = written ? headOf(state.migrations) : 0;
    const folder = `${outDir}/${dialect.name}`;
    const desired = wholeMigration(dialect, to);
    verified.push(await verifier.tryChain({ dialect, folder, migrations, after, desired }));
    stageEnded(`verify ${dialect.name}`);
  }
  return verified;
}

export function readStates(
  out: string,
  names: readonly DialectName[],
  placesIn: (name: DialectName, path: string) => readonly TablePlace[] = () => [],
) {
  const readings = new Map<DialectName, StateReading>();
  const files = filesOnDisk(out);
  for (const name of names) {
    readings.set(
      name,
      readState(files, name, (path) => placesIn(name, path)),
    );
  }
  stageEnded("read output");
  const diagnostics = [...readings.values()].flatMap((reading) => reading.diagnostics);
  return {
    diagnostics: diagnostics.filter(({ code }, i) => code !== "C053" || isFirst(diagnostics, code, i)),
    of: (name: DialectName): DialectState => readings.get(name)?.state ?? { migrations: [] },
  };
}

/** Two branches meet in every dialect; it is told once. */
function isFirst(diagnostics: readonly Diagnostic[], code: Diagnostic["code"], i: number): boolean {
  return diagnostics.findIndex((each) => each.code === code) === i;
}

/**
 * One version for all dialects. A dialect that joins a schema with a history gets that history's numbers, all but the last of them
 * with nothing to do.
 */
function nextMigration(steps: readonly Planned[], options: GenerateOptions): Next | Error {
  const head = Math.max(0, ...steps.map(({ state }) => headOf(state.migrations)));
  const named = steps.flatMap(({ state }) => state.migrations.filter(({ version }) => version === head))[0]?.name;
  const changed = steps.some(({ state, step }) => (state.snapshot !== undefined || head === 0) && step.up.length > 0);
  const joins = steps.some(({ state }) => headOf(state.migrations) < head);
  if (options.empty) {
    if (changed) return new Error("the schema has changed since the newest migration");
    return { version: head + 1, name: slug(options.name ?? "data"), written: true, empty: true };
  }
  if (!changed) return { version: head, name: named ?? "initial", written: joins, empty: false };
  const longest = longestStep(steps);
  const name = slug(options.name ?? (head === 0 ? "initial" : nextName(longest.step.up)));
  return { version: head + 1, name, written: true, empty: false };
}

function longestStep(steps: readonly Planned[]): Planned {
  const [first, ...rest] = steps;
  if (first === undefined) throw new Error("no dialect is selected");
  return rest.reduce((longest, each) => (each.step.up.length > longest.step.up.length ? each : longest), first);
}

function describe(next: Next, steps: readonly Planned[]): Omit<NewMigration, "data"> {
  return { version: next.version, name: next.name, changes: listing(longestStep(steps).step.up) };
}

/** Database names back to the place in the source. */
function pathsOf(schema: Schema) {
  return (table: string, column: string) => {
    const owner = schema.tables.find(({ name }) => name === table);
    const member = owner?.columns.find(({ name }) => name === column);
    if (owner === undefined) return "";
    return member === undefined ? owner.className : `${owner.className}.${member.property}`;
  };
}

/** The same gap shows in each dialect; it is told once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.code} ${problem.at}`, problem])).values()];
}

function emptyRefused(message: string): Diagnostic {
  return {
    code: "C051",
    severity: "error",
    message: `an empty migration cannot be written: ${message}`,
    hint: "run `colonnade generate` first, then `colonnade generate --empty`",
  };
}

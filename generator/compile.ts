/** The whole way from TypeScript source to files, as a table of contents: parse, validate, project, diff, write. */
import { basename, join } from "node:path";
import type { Diagnostic, Problem, Spans } from "./diagnostics/diagnostic.ts";
import { hasErrors, locate, sortDiagnostics } from "./diagnostics/locate.ts";
import { mergeProblems } from "./diagnostics/merge.ts";
import { mermaid } from "./diagrams/mermaid.ts";
import { svg } from "./diagrams/svg.ts";
import type { Dialect, Projection, Version } from "./dialects/dialect.ts";
import { dialects } from "./dialects/registry.ts";
import { type HelperPlan, planHelpers, writeHelpers } from "./helpers/write.ts";
import { composeChain } from "./migrations/chain-file.ts";
import { labelText } from "./migrations/data.ts";
import { dialectFiles } from "./migrations/dialect-files.ts";
import { nextName } from "./migrations/next-name.ts";
import { type DialectState, readState, type StateReading } from "./migrations/state.ts";
import { missingIntent, planStep, type Step } from "./migrations/step.ts";
import { slug } from "./migrations/version.ts";
import { listing } from "./operations/english.ts";
import { type FileChange, planOutput } from "./output/plan.ts";
import { writeOutput } from "./output/write.ts";
import { parseSchema } from "./parse/index.ts";
import type { DialectName, PerDialect, Schema } from "./schema/schema.ts";
import { stageEnded } from "./timings.ts";
import { validateSchema } from "./validate/index.ts";

export interface Project {
  /** Absolute; diagnostics and headers name files relative to it. */
  readonly root: string;
  /** Relative to the root, with `/`. */
  readonly schemaDir: string;
  readonly outDir: string;
  readonly dialects: readonly DialectName[];
  /** Server versions that output is made for, above the floors. */
  readonly targets: PerDialect<Version>;
  /** The database that the generated `open` falls back to; goes into the output, so it holds no password. */
  readonly url?: string;
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
}

export interface Outcome {
  /** refused: the diagnostics hold errors, and nothing was written. */
  readonly status: "unchanged" | "written" | "stale" | "refused";
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of the source files, for the printer. */
  readonly sources: ReadonlyMap<string, string>;
  readonly migration?: NewMigration;
  readonly files: readonly Pick<FileChange, "path" | "change">[];
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

/** Compiles the schema and writes what changed. */
export async function generate(project: Project, options: GenerateOptions = {}): Promise<Outcome> {
  const checked = await check(project);
  const { sources, spans } = checked;
  const refused = (diagnostics: readonly Diagnostic[]): Outcome => ({
    status: "refused",
    diagnostics,
    sources,
    files: [],
  });
  if (hasErrors(checked.diagnostics)) return refused(checked.diagnostics);

  const out = join(project.root, project.outDir);
  const states = await readStates(out, project.dialects);
  if (hasErrors(states.diagnostics)) return refused([...checked.diagnostics, ...states.diagnostics]);

  const steps = checked.projections.map(([dialect, { catalog, intent }]): Planned => {
    const state = states.of(dialect.name);
    const step = planStep(dialect, state.snapshot?.catalog, catalog, intent);
    stageEnded(`diff ${dialect.name}`);
    return { state, step };
  });
  const unsaid = steps.flatMap(({ step }) => missingIntent(step, pathsOf(checked.schema)));
  if (unsaid.length > 0) {
    return refused([...checked.diagnostics, ...distinct(unsaid).map((problem) => locate(problem, spans))]);
  }

  const migration = nextMigration(steps, options);
  if (migration instanceof Error) return refused([...checked.diagnostics, emptyRefused(migration.message)]);
  const { wanted, data } = await composeOutput(project, checked, steps, migration);
  const plan = planOutput(out, wanted);
  stageEnded("compare output");
  const diagnostics = [...checked.diagnostics, ...plan.diagnostics];
  if (hasErrors(plan.diagnostics)) return refused(diagnostics);

  const files = plan.changes.map(({ path, change }) => ({ path, change }));
  const made = migration.written ? { migration: { ...describe(migration, steps), data } } : {};
  if (plan.changes.length === 0) return { status: "unchanged", diagnostics, sources, files };
  if (options.check) return { status: "stale", diagnostics, sources, files, ...made };
  writeOutput(out, plan.changes);
  stageEnded("write");
  return { status: "written", diagnostics, sources, files, ...made };
}

interface Planned {
  readonly state: DialectState;
  readonly step: Step;
}

/** The head after this run, and whether a migration leads to it. */
interface Next {
  readonly version: number;
  readonly name: string;
  readonly written: boolean;
  readonly empty: boolean;
}

async function readStates(out: string, names: readonly DialectName[]) {
  const readings = new Map<DialectName, StateReading>();
  for (const name of names) readings.set(name, await readState(out, name));
  stageEnded("read output");
  return {
    diagnostics: [...readings.values()].flatMap(({ diagnostics }) => diagnostics),
    of: (name: DialectName): DialectState => readings.get(name)?.state ?? { migrations: [] },
  };
}

/**
 * One version for all dialects. A dialect that joins a schema with a history gets that history's numbers, all but the last of them
 * with nothing to do.
 */
function nextMigration(steps: readonly Planned[], options: GenerateOptions): Next | Error {
  const head = Math.max(0, ...steps.map(({ state }) => state.migrations.length));
  const named = steps.flatMap(({ state }) => state.migrations.filter(({ version }) => version === head))[0]?.name;
  const changed = steps.some(({ state, step }) => (state.snapshot !== undefined || head === 0) && step.up.length > 0);
  const joins = steps.some(({ state }) => state.migrations.length < head);
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

async function composeOutput(project: Project, checked: Checked, steps: readonly Planned[], next: Next) {
  const wanted = new Map<string, string>();
  const data: { -readonly [D in DialectName]?: string } = {};
  const origin = project.schemaDir;
  const chains = steps.map(({ state, step }) => {
    const { dialect } = step;
    const { files, migrations, label } = dialectFiles({ state, step, origin, ...next });
    stageEnded(`compose ${dialect.name}`);
    if (label !== undefined) data[dialect.name] = labelText(label);
    for (const [path, text] of files) wanted.set(`${dialect.name}/${path}`, text);
    return [dialect.name, migrations] as const;
  });
  wanted.set("chain.json", composeChain(chains));
  const heads = chains.map(([name, migrations]) => {
    const last = migrations.at(-1);
    return [name, { version: last?.version ?? 0, chain: last?.chain ?? "" }] as const;
  });
  const texts = writeHelpers(
    checked.schema,
    {
      origin,
      outDir: project.outDir,
      heads: new Map(heads),
      targets: project.targets,
      ...(project.url === undefined ? {} : { url: project.url }),
    },
    checked.helpers,
  );
  stageEnded("helpers");
  for (const [path, text] of texts) wanted.set(path, text);
  const title = basename(project.schemaDir);
  wanted.set("diagram.md", mermaid(checked.schema, title, origin));
  const picture = await svg(checked.schema, title, origin);
  if (picture !== undefined) wanted.set("diagram.svg", picture);
  stageEnded("diagram");
  return { wanted, data };
}

/** Database names back to the place in the source. */
function pathsOf(schema: Schema) {
  return (table: string, column: string) => {
    const owner = schema.tables.find(({ name }) => name === table);
    const member = owner?.columns.find(({ name }) => name === column);
    return owner === undefined ? "" : `${owner.className}.${member?.property ?? ""}`;
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

/** Compiles schemas and says what came out: what `generate` does once it knows of what. */
import { titleOf } from "../../runtime/migration.ts";
import type { Outcome, Project } from "../compile.ts";
import { type LastRun, lastRun, recordRun } from "../fresh.ts";
import { stageEnded } from "../timings.ts";
import type { Verifier } from "../verify/verifier.ts";
import { build } from "./build.ts";
import { diagnosticsAsJson } from "./diagnostics.ts";
import type { ExitStatus } from "./failure.ts";
import { loadCompiler } from "./load-compiler.ts";
import { unchangedJson, unchangedLine } from "./plain-generate.ts";
import { counted, duration, type JsonValue, type Terminal } from "./terminal.ts";
import { sayVerified, verifiedAsJson } from "./verified.ts";

export interface GenerateFlags {
  readonly name?: string | undefined;
  readonly empty?: boolean | undefined;
  readonly check?: boolean | undefined;
  readonly allowLoss?: boolean | undefined;
  readonly verifier?: Verifier | undefined;
}

export interface Result {
  readonly failed: boolean;
  readonly json: JsonValue;
}

/** Compiles the schemas one after the other; `known` tells of a last run that was looked at already. */
export async function compileProjects(
  projects: readonly Project[],
  flags: GenerateFlags,
  terminal: Terminal,
  known: (project: Project) => LastRun | undefined = () => undefined,
): Promise<ExitStatus> {
  const results: Result[] = [];
  for (const project of projects) {
    const last = known(project) ?? lastRun(project, build);
    if (!flags.empty && flags.verifier === undefined && last.isCurrent) {
      terminal.say(unchangedLine(project));
      results.push({ failed: false, json: unchangedJson(project) });
    } else results.push(await compileOne(project, flags, terminal, last));
  }
  terminal.answer({ schemas: results.map((result) => result.json) });
  return results.some((result) => result.failed) ? 1 : 0;
}

export async function compileOne(
  project: Project,
  flags: GenerateFlags,
  terminal: Terminal,
  last = lastRun(project, build),
): Promise<Result> {
  const startedAt = Date.now();
  terminal.progress(`compiling ${project.schemaDir} …`);
  const compiler = await loadCompiler(project.cacheDir);
  stageEnded("load the compiler");
  const options = {
    empty: flags.empty === true,
    check: flags.check === true,
    allowLoss: flags.allowLoss === true,
    ...(flags.name === undefined ? {} : { name: flags.name }),
    ...(flags.verifier === undefined ? {} : { verifier: flags.verifier }),
  };
  const outcome = await compiler.generate(project, options, last.output);
  if (outcome.status === "unchanged" || outcome.status === "written") {
    recordRun(project, build, startedAt, last, outcome);
    stageEnded("remember");
  }
  compiler.keep();
  stageEnded("keep the compiler");
  await printOutcome(project, outcome, Date.now() - startedAt, terminal);
  return { failed: outcome.status === "refused" || outcome.status === "stale", json: outcomeAsJson(project, outcome) };
}

function outcomeAsJson(project: Project, outcome: Outcome): JsonValue {
  const { migration } = outcome;
  return {
    schema: project.schemaDir,
    out: project.outDir,
    status: outcome.status,
    migration: migration && {
      version: migration.version,
      name: migration.name,
      changes: migration.changes,
      data: { ...migration.data },
    },
    files: outcome.files.map(({ path, change }) => ({ path: `${project.outDir}/${path}`, change })),
    verified: outcome.verified && verifiedAsJson(outcome.verified),
    diagnostics: diagnosticsAsJson(outcome.diagnostics, outcome.sources),
  };
}

async function printOutcome(
  project: Project,
  outcome: Outcome,
  milliseconds: number,
  terminal: Terminal,
): Promise<void> {
  const { paint } = terminal;
  const { printDiagnostics, summary } = await import("../diagnostics/print.ts");
  if (outcome.diagnostics.length > 0) terminal.note(printDiagnostics(outcome.diagnostics, outcome.sources, paint));
  if (outcome.verified !== undefined) sayVerified(outcome.verified, terminal);
  switch (outcome.status) {
    case "unchanged":
      terminal.say(unchangedLine(project));
      break;
    case "refused": {
      const found = summary(outcome.diagnostics);
      terminal.note(`${paint.red("refused:")} ${found} in ${project.schemaDir}; nothing was written`);
      break;
    }
    case "stale":
      terminal.note(`${paint.red("stale:")} ${project.outDir} is not what ${project.schemaDir} compiles to`);
      for (const line of changedFiles(project, outcome)) terminal.note(line);
      terminal.note(`${paint.cyan("hint:")} run \`colonnade generate\`, and commit what it writes`);
      break;
    case "written":
      printWritten(project, outcome, milliseconds, terminal);
      break;
  }
}

function printWritten(project: Project, outcome: Outcome, milliseconds: number, terminal: Terminal): void {
  const { paint } = terminal;
  terminal.say(
    `${paint.bold(project.schemaDir)} → ${project.outDir} (${project.dialects.join(", ")}) in ${duration(milliseconds)}`,
  );
  const { migration } = outcome;
  if (migration !== undefined) {
    terminal.say(`  migration ${paint.bold(titleOf(migration))}`);
    for (const change of migration.changes.slice(0, longestList)) terminal.say(`    ${change}`);
    const more = migration.changes.length - longestList;
    if (more > 0) terminal.say(`    and ${counted(more, "more change")}`);
    for (const [data, dialects] of alike(Object.entries(migration.data)))
      if (data !== "lossless") terminal.say(`  ${paint.yellow("data:")} ${dialects.join(", ")}: ${data}`);
  }
  for (const line of changedFiles(project, outcome)) terminal.say(line);
}

/** Dialects by what they do alike to the rows. */
function alike(data: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [dialect, text] of data) found.set(text, [...(found.get(text) ?? []), dialect]);
  return found;
}

/** Longer lists end in a count: a first migration of a hundred tables has hundreds of lines. */
const longestList = 20;

function changedFiles(project: Project, outcome: Outcome): readonly string[] {
  if (outcome.files.length <= longestList)
    return outcome.files.map(({ path, change }) => `  ${change} ${project.outDir}/${path}`);
  const changes = ["created", "updated", "removed"] as const;
  return changes.flatMap((change) => {
    const count = outcome.files.filter((file) => file.change === change).length;
    return count === 0 ? [] : [`  ${change} ${counted(count, "file")}`];
  });
}

/** Compiles schemas and says what came out: what `generate` does once it knows of what. */
import type { Outcome, Project } from "../compile.ts";
import { isFresh, recordFresh } from "../fresh.ts";
import { stageEnded } from "../timings.ts";
import { build } from "./build.ts";
import { diagnosticsAsJson } from "./diagnostics.ts";
import type { ExitStatus } from "./failure.ts";
import { loadCompiler } from "./load-compiler.ts";
import { unchangedJson, unchangedLine } from "./plain-generate.ts";
import { counted, duration, type JsonValue, type Terminal } from "./terminal.ts";

export interface GenerateFlags {
  readonly name?: string | undefined;
  readonly empty?: boolean | undefined;
  readonly check?: boolean | undefined;
}

export interface Result {
  readonly failed: boolean;
  readonly json: JsonValue;
}

/** Compiles the schemas one after the other; `isCurrent` tells where there is nothing to do. */
export async function compileProjects(
  projects: readonly Project[],
  flags: GenerateFlags,
  terminal: Terminal,
  isCurrent = (project: Project): boolean => isFresh(project, build),
): Promise<ExitStatus> {
  const results: Result[] = [];
  for (const project of projects) {
    if (!flags.empty && isCurrent(project)) {
      terminal.say(unchangedLine(project));
      results.push({ failed: false, json: unchangedJson(project) });
    } else results.push(await compileOne(project, flags, terminal));
  }
  terminal.answer({ schemas: results.map((result) => result.json) });
  return results.some((result) => result.failed) ? 1 : 0;
}

export async function compileOne(project: Project, flags: GenerateFlags, terminal: Terminal): Promise<Result> {
  const startedAt = Date.now();
  terminal.progress(`compiling ${project.schemaDir} …`);
  const compiler = await loadCompiler(project.cacheDir);
  stageEnded("load the compiler");
  const outcome = await compiler.generate(project, {
    empty: flags.empty === true,
    check: flags.check === true,
    ...(flags.name === undefined ? {} : { name: flags.name }),
  });
  if (outcome.status === "unchanged" || outcome.status === "written") {
    recordFresh(project, build, startedAt, outcome.sources);
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
    terminal.say(`  migration ${paint.bold(`${String(migration.version).padStart(4, "0")} ${migration.name}`)}`);
    for (const change of migration.changes.slice(0, longestList)) terminal.say(`    ${change}`);
    const more = migration.changes.length - longestList;
    if (more > 0) terminal.say(`    and ${counted(more, "more change")}`);
    for (const [dialect, data] of Object.entries(migration.data)) {
      if (data !== "lossless") terminal.say(`  ${paint.yellow("data:")} ${dialect}: ${data}`);
    }
  }
  for (const line of changedFiles(project, outcome)) terminal.say(line);
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

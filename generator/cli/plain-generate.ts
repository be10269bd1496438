/**
 * A plain `generate`, the command that is typed all day: it does without the parser of command lines, and without the compiler where
 * nothing changed.
 */
import type { Project } from "../compile.ts";
import { lastRun } from "../fresh.ts";
import { stageEnded } from "../timings.ts";
import { build } from "./build.ts";
import type { ExitStatus } from "./failure.ts";
import { openWorkspace, type Selection, type Workspace } from "./project.ts";
import type { JsonValue } from "./terminal.ts";

export function unchangedLine(project: Project): string {
  return `nothing changed: ${project.outDir} is current`;
}

export function unchangedJson(project: Project): JsonValue {
  return { schema: project.schemaDir, out: project.outDir, status: "unchanged", files: [], diagnostics: [] };
}

interface PlainOptions extends Selection {
  readonly check: boolean;
  readonly json: boolean;
  readonly noColor: boolean;
}

/** Runs the command line if it is a plain `generate`; otherwise does nothing and returns undefined. */
export async function plainGenerate(argv: readonly string[]): Promise<ExitStatus | undefined> {
  const options = plainOptions(argv);
  const workspace = options === undefined ? undefined : openQuietly(options);
  if (options === undefined || workspace === undefined) return undefined;
  const { projects } = workspace;
  const last = new Map(projects.map((project) => [project, lastRun(project, build)]));
  stageEnded("look for changes");
  if (projects.every((project) => last.get(project)?.isCurrent)) {
    const answer = () => JSON.stringify({ schemas: projects.map(unchangedJson) }, undefined, 2);
    process.stdout.write(`${options.json ? answer() : projects.map(unchangedLine).join("\n")}\n`);
    return 0;
  }
  const { openTerminal } = await import("./terminal.ts");
  const terminal = openTerminal(options);
  try {
    const { compileProjects } = await import("./compile-projects.ts");
    return await compileProjects(projects, options, terminal, (project) => last.get(project));
  } catch (error) {
    const { explain } = await import("./explain.ts");
    return explain(error, terminal);
  }
}

/** Whatever is wrong with the configuration, the command itself says it. */
function openQuietly(selection: Selection): Workspace | undefined {
  try {
    return openWorkspace(process.cwd(), selection);
  } catch {
    return undefined;
  }
}

/** Options written as `--option` or `--option VALUE`, as far as they are known here. */
function plainOptions(argv: readonly string[]): PlainOptions | undefined {
  if (argv[0] !== "generate") return undefined;
  const given = new Map<string, string>();
  for (let i = 1; i < argv.length; i++) {
    const option = argv[i] ?? "";
    const next = argv[i + 1];
    if (["--check", "--json", "--no-color"].includes(option)) given.set(option, "");
    else if (["--schema", "--out", "--dialects"].includes(option) && next?.startsWith("-") === false) {
      given.set(option, next);
      i++;
    } else return undefined;
  }
  return {
    schema: given.get("--schema"),
    out: given.get("--out"),
    dialects: given.get("--dialects"),
    check: given.has("--check"),
    json: given.has("--json"),
    noColor: given.has("--no-color"),
  };
}

/** `colonnade rebase`: puts this branch's migrations behind those of another branch, after a merge. */
import { titleOf } from "../../runtime/migration.ts";
import type { Project } from "../compile.ts";
import type { MovedMigration, RebaseOptions, RebaseOutcome } from "../rebase/rebase.ts";
import { defineCommand } from "./command.ts";
import { diagnosticsAsJson } from "./diagnostics.ts";
import type { ExitStatus } from "./failure.ts";
import { loadCompiler } from "./load-compiler.ts";
import { openWorkspace } from "./project.ts";
import { counted, type JsonValue, type Terminal } from "./terminal.ts";

export const rebase = defineCommand({
  usage: "rebase",
  summary: "After a merge, renumber this branch's migrations behind another branch's",
  examples: [
    ["rebase", "behind origin's default branch, or main, or master"],
    ["rebase --onto main", "behind main"],
    ["rebase --onto main --dry-run", "say what would move; write nothing"],
  ],
  notes: `Merge first (\`git merge main\`, or \`git rebase main\` until it stops) and settle the schema's own conflicts; those in the output folder can stay.
Migrations that the ref has, at the same place with the same content, stay. The others are numbered behind them in their order and made anew
on the tables as they are then; statements that were written by hand are kept. Nothing is written where the two branches contradict each other.
Both sides are read from git's commits, never from a working tree that may be half merged.`,
  options: (yargs) =>
    yargs
      .option("onto", {
        type: "string",
        requiresArg: true,
        describe: "Branch, tag or commit whose migrations come first",
        defaultDescription: "origin's default branch",
      })
      .option("dry-run", { type: "boolean", describe: "Change nothing; say what would move" }),
  async run(options, terminal) {
    const { projects } = openWorkspace(process.cwd(), options);
    const chosen: RebaseOptions = {
      dryRun: options.dryRun === true,
      ...(options.onto === undefined ? {} : { onto: options.onto }),
    };
    const answers: JsonValue[] = [];
    let status: ExitStatus = 0;
    for (const project of projects) {
      terminal.progress(`rebasing ${project.outDir} …`);
      const compiler = await loadCompiler(project.cacheDir);
      const outcome = await compiler.rebase(project, chosen);
      compiler.keep();
      await say(project, outcome, terminal);
      answers.push(asJson(project, outcome));
      if (outcome.status === "refused") status = 1;
    }
    terminal.answer({ schemas: answers });
    return status;
  },
});

async function say(project: Project, outcome: RebaseOutcome, terminal: Terminal): Promise<void> {
  const { paint } = terminal;
  const { printDiagnostics, summary } = await import("../diagnostics/print.ts");
  const { diagnostics, sources, onto, status } = outcome;
  if (diagnostics.length > 0) terminal.note(printDiagnostics(diagnostics, sources, paint));
  if (status === "refused") {
    terminal.note(`${paint.red("refused:")} ${summary(diagnostics)} in ${project.outDir}; nothing was written`);
    return;
  }
  const ref = onto === undefined ? "" : `${onto.ref} (${onto.commit.slice(0, 7)})`;
  const would = status === "planned" ? "would put " : "";
  terminal.say(`${would}${paint.bold(project.outDir)} onto ${ref}`);
  if (outcome.moved.length === 0) terminal.say(`  no migration here that ${onto?.ref ?? "it"} does not have`);
  for (const migration of outcome.moved) terminal.say(`  ${movedLine(migration)}`);
  if (status === "unchanged") terminal.say("nothing to do: all stands where it belongs");
  else if (status === "written") terminal.say(`  ${counted(outcome.files.length, "file")} written or removed`);
  sayNext(project, outcome, terminal);
}

function movedLine({ name, from, to, isByHand }: MovedMigration): string {
  const title = titleOf({ version: from, name });
  if (to === undefined) return `${title} goes: nothing is left for it to do`;
  const how = isByHand ? ", written by hand: its statements are kept" : "";
  return to === from ? `${title} stays${how}` : `${title} → ${titleOf({ version: to, name })}${how}`;
}

/** What is left for a person to do. */
function sayNext({ outDir }: Project, { status, moved, remaining }: RebaseOutcome, terminal: Terminal): void {
  const { paint } = terminal;
  const note = (text: string) => terminal.note(`${paint.yellow("note:")} ${text}`);
  if (remaining.length > 0) {
    note("the schema also says what no migration does yet; `colonnade generate` makes the next one of it:");
    for (const line of remaining.slice(0, longestList)) terminal.note(`  ${line}`);
    if (remaining.length > longestList)
      terminal.note(`  and ${counted(remaining.length - longestList, "more change")}`);
  }
  if (status !== "written") return;
  const [first] = moved.filter(({ from, to }) => from !== to);
  if (first !== undefined) {
    const before = first.from === 1 ? "base" : String(first.from - 1);
    note(
      `a database on which ${titleOf({ version: first.from, name: first.name })} was applied is taken back first, with the code of before: \`colonnade downgrade ${before}\``,
    );
  }
  terminal.note(`${paint.cyan("hint:")} \`git add ${outDir}\` when you have looked at it`);
}

const longestList = 20;

function asJson({ schemaDir, outDir }: Project, outcome: RebaseOutcome): JsonValue {
  const { status, onto, moved, remaining, files, diagnostics, sources } = outcome;
  return {
    schema: schemaDir,
    out: outDir,
    status,
    onto: onto && { ref: onto.ref, commit: onto.commit },
    moved: moved.map(({ name, from, to, isByHand }) => ({ name, from, to, writtenByHand: isByHand })),
    remaining,
    files: files.map(({ path, change }) => ({ path: `${outDir}/${path}`, change })),
    diagnostics: diagnosticsAsJson(diagnostics, sources),
  };
}

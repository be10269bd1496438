/** `colonnade squash`: folds migrations into one, proved equal on scratch databases. */
import { titleOf, versionText } from "../../runtime/migration.ts";
import type { Project } from "../compile.ts";
import type { FoldedMigration, SquashOptions, SquashOutcome } from "../squash/squash.ts";
import { defineCommand } from "./command.ts";
import { diagnosticsAsJson } from "./diagnostics.ts";
import { wrongUsage } from "./failure.ts";
import { onlyProject, openWorkspace } from "./project.ts";
import { counted, type JsonValue, type Terminal } from "./terminal.ts";
import { sayVerified, verifiedAsJson } from "./verified.ts";
import { checkUrls, interruptible, withUrls } from "./verify-options.ts";

export const squash = defineCommand({
  usage: "squash",
  summary: "Fold migrations into one that does the same",
  examples: [
    ["squash --url postgres://user@host/db", "all of them, proved on a scratch database of that server"],
    ["squash --from 3 --to 7 --name orders", "these five; the folded one is 0007_orders"],
    ["squash --unproved", "also where there is no server to prove on"],
  ],
  notes: `The folded migration has the number of the last one. It is derived anew from the tables before and after; what came
and went in between is gone. SQLite is proved in memory, a server where --url names one: both chains run, and what they
lead to is compared. A database that has applied all that was folded goes on: \`upgrade\` rewrites its records. One that
stands in between is refused: bring it out first, with the code from before. What was written by hand is not folded.`,
  options: (yargs) =>
    withUrls(yargs)
      .option("from", { type: "string", requiresArg: true, describe: "First version to fold", defaultDescription: "1" })
      .option("to", { type: "string", requiresArg: true, describe: "Last version to fold", defaultDescription: "head" })
      .option("name", { type: "string", requiresArg: true, describe: "Name of the folded migration" })
      .option("unproved", { type: "boolean", describe: "Fold also where no database proves it" }),
  async run(options, terminal) {
    const project = onlyProject(openWorkspace(process.cwd(), options));
    const urls = options.url ?? [];
    checkUrls(urls, project.dialects);
    const chosen = {
      unproved: options.unproved === true,
      ...version("from", options.from),
      ...version("to", options.to),
      ...(options.name === undefined ? {} : { name: options.name }),
    };
    terminal.progress(`folding ${project.outDir} …`);
    const { loadCompiler } = await import("./load-compiler.ts");
    const { verifier } = await import("../verify/index.ts");
    const compiler = await loadCompiler(project.cacheDir);
    const outcome = await interruptible((signal) => {
      const wanted: SquashOptions = { ...chosen, verifier: verifier({ urls, signal }) };
      return compiler.squash(project, wanted);
    });
    compiler.keep();
    await say(project, outcome, terminal);
    terminal.answer(asJson(project, outcome));
    return outcome.status === "refused" ? 1 : 0;
  },
});

function version<K extends "from" | "to">(name: K, text: string | undefined): { readonly [P in K]?: number } {
  const none: { readonly [P in K]?: number } = {};
  if (text === undefined) return none;
  if (!/^\d{1,9}$/.test(text))
    throw wrongUsage(`--${name} ${text} is no version`, "versions are numbers, as in --from 3");
  return { ...none, [name]: Number(text) };
}

async function say(project: Project, outcome: SquashOutcome, terminal: Terminal): Promise<void> {
  const { paint } = terminal;
  const { printDiagnostics, summary } = await import("../diagnostics/print.ts");
  const { diagnostics, sources, verified, folded } = outcome;
  if (diagnostics.length > 0) terminal.note(printDiagnostics(diagnostics, sources, paint));
  if (verified !== undefined) sayVerified(verified, terminal);
  if (folded === undefined) {
    terminal.note(`${paint.red("refused:")} ${summary(diagnostics)} in ${project.outDir}; nothing was written`);
    return;
  }
  terminal.say(`${paint.bold(project.outDir)} (${project.dialects.join(", ")})`);
  terminal.say(`  ${folded.folds.map(versionText).join(", ")} → ${paint.bold(titleOf(folded))}`);
  for (const change of folded.changes.slice(0, longestList)) terminal.say(`    ${change}`);
  const more = folded.changes.length - longestList;
  if (more > 0) terminal.say(`    and ${counted(more, "more change")}`);
  for (const [dialect, data] of Object.entries(folded.data)) {
    if (data !== "lossless") terminal.say(`  ${paint.yellow("data:")} ${dialect}: ${data}`);
  }
  if (folded.rewritten.length > 0) {
    terminal.say(`  behind it, with new parents in their headers: ${folded.rewritten.map(versionText).join(", ")}`);
  }
  terminal.say(`  ${counted(outcome.files.length, "file")} written or removed`);
  sayDatabases(folded, terminal);
}

const longestList = 20;

function sayDatabases({ version, folds }: FoldedMigration, { note, paint }: Terminal): void {
  note(
    `${paint.yellow("note:")} databases at version ${version} or later go on with \`colonnade upgrade\`; one between ${folds[0]} and ${version} is brought to ${version} with the code from before, first`,
  );
}

function asJson({ schemaDir, outDir }: Project, outcome: SquashOutcome): JsonValue {
  const { status, folded, files, diagnostics, sources, verified } = outcome;
  return {
    schema: schemaDir,
    out: outDir,
    status,
    folded: folded && { ...folded, data: { ...folded.data } },
    files: files.map(({ path, change }) => ({ path: `${outDir}/${path}`, change })),
    verified: verified && verifiedAsJson(verified),
    diagnostics: diagnosticsAsJson(diagnostics, sources),
  };
}

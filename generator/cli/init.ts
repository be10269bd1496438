/** `colonnade init`: makes a project, empty or existing, ready for its first `generate`; adds what is missing, changes nothing else. */
import { readdirSync } from "node:fs";
import { defineCommand } from "./command.ts";
import { dialectList, findRoot } from "./configuration.ts";

export const init = defineCommand({
  usage: "init",
  summary: "Set up a project: first schema, scripts and configuration",
  examples: [
    ["init", "for SQLite, and for the databases whose drivers the project has (else PostgreSQL)"],
    ["init --dialects sqlite,mysql", "for these databases"],
    ["init --no-install", "write files only, and leave installing to you"],
  ],
  notes: "What is there already stays as it is; running it again adds nothing.",
  options: (yargs) => yargs.option("no-install", { type: "boolean", describe: "Do not run the package manager" }),
  async run(options, terminal) {
    const { prepareProject } = await import("./init/prepare.ts");
    const names = options.dialects?.split(",").map((name) => name.trim());
    return prepareProject(
      {
        root: projectFolder(process.cwd()),
        schema: options.schema ?? "schema",
        out: options.out ?? "generated",
        dialects: names === undefined ? undefined : dialectList(names),
        install: options.noInstall !== true,
      },
      terminal,
    );
  },
});

/** An empty folder is a new project, even inside of another one. */
function projectFolder(folder: string): string {
  return readdirSync(folder).length === 0 ? folder : findRoot(folder);
}

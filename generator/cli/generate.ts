/** `colonnade generate`: compiles the schemas, and says what came out. */
import type { Project } from "../compile.ts";
import { defineCommand } from "./command.ts";
import { wrongUsage } from "./failure.ts";
import { openWorkspace } from "./project.ts";

export const generate = defineCommand({
  usage: "generate",
  summary: "Compile the schema: migration, schema.sql, typed helpers",
  examples: [
    ["generate", "write what changed, and a migration if the database changes"],
    ["generate --name add_invoices", "give the migration its name"],
    ["generate --empty --name fill_totals", "a migration to write by hand, for a data step"],
    ["generate --check", "write nothing; exit with 1 if the output is stale (for CI)"],
  ],
  notes: `The schema is read, never run. A run that finds a mistake writes nothing.
With --watch, each save that changes the database writes a migration of its own.`,
  options: (yargs) =>
    yargs
      .option("name", {
        type: "string",
        requiresArg: true,
        describe: "Name of the migration; otherwise made from the changes",
      })
      .option("empty", { type: "boolean", describe: "Write a migration with no statements, to fill by hand" })
      .option("check", { type: "boolean", describe: "Write nothing; exit with 1 if the output is stale" })
      .option("watch", { type: "boolean", describe: "Go on, and compile at each change" })
      .conflicts("check", ["empty", "watch"])
      .conflicts("empty", "watch"),
  async run(options, terminal) {
    const { projects } = openWorkspace(process.cwd(), options);
    if (options.empty && projects.length > 1) {
      throw wrongUsage(
        "--empty writes one migration, and this project has several schemas",
        "choose one with --schema",
      );
    }
    const { compileOne, compileProjects } = await import("./compile-projects.ts");
    if (!options.watch) return compileProjects(projects, options, terminal);
    const { watch } = await import("./watch.ts");
    const compile = async (project: Project) => terminal.answer((await compileOne(project, options, terminal)).json);
    return watch(projects, compile, terminal);
  },
});

/** `colonnade generate`: compiles the schemas, and says what came out. */
import type { Project } from "../compile.ts";
import { defineCommand } from "./command.ts";
import { wrongUsage } from "./failure.ts";
import { openWorkspace } from "./project.ts";
import { checkUrls, interruptible, withUrls } from "./verify-options.ts";

export const generate = defineCommand({
  usage: "generate",
  summary: "Compile the schema: migration, schema.sql, typed helpers",
  examples: [
    ["generate", "write what changed, and a migration if the database changes"],
    ["generate --name add_invoices", "give the migration its name"],
    ["generate --empty --name fill_totals", "a migration to write by hand, for a data step"],
    ["generate --check", "write nothing; exit with 1 if the output is stale (for CI)"],
    ["generate --verify", "try the migration in memory on SQLite first, up and down; write only what passes"],
    ["generate --verify --url postgres://user@host/db", "the same on scratch databases of that server, too"],
  ],
  notes: `The schema is read, never run. A run that finds a mistake writes nothing.
--verify runs all migrations and the new one on an empty database, compares what that holds with a database made
from nothing, runs the way down and compares again; where nothing is new, it tries all ways of all migrations.
It creates databases only on servers named by --url, and drops them again.
With --watch, each save that changes the database writes a migration of its own.`,
  options: (yargs) =>
    withUrls(yargs)
      .option("name", {
        type: "string",
        requiresArg: true,
        describe: "Name of the migration; otherwise made from the changes",
      })
      .option("empty", { type: "boolean", describe: "Write a migration with no statements, to fill by hand" })
      .option("check", { type: "boolean", describe: "Write nothing; exit with 1 if the output is stale" })
      .option("allow-loss", {
        type: "boolean",
        describe: "Write a migration that loses data without `mayLose` in the schema",
      })
      .option("watch", { type: "boolean", describe: "Go on, and compile at each change" })
      .option("verify", { type: "boolean", describe: "Try the migrations on scratch databases before writing" })
      .conflicts("check", ["empty", "watch"])
      .conflicts("empty", ["watch", "verify"])
      .conflicts("watch", "verify"),

  async run(options, terminal) {
    const { projects } = openWorkspace(process.cwd(), options);
    if (options.empty && projects.length > 1) {
      throw wrongUsage(
        "--empty writes one migration, and this project has several schemas",
        "choose one with --schema",
      );
    }
    if (options.url !== undefined && !options.verify) {
      throw wrongUsage("generate looks at no database", "with --verify, --url names a server for scratch databases");
    }
    const { compileOne, compileProjects } = await import("./compile-projects.ts");
    if (options.verify) {
      const urls = options.url ?? [];
      checkUrls(
        urls,
        projects.flatMap(({ dialects }) => dialects),
      );
      const { verifier } = await import("../verify/index.ts");
      return interruptible((signal) =>
        compileProjects(projects, { ...options, verifier: verifier({ urls, signal }) }, terminal),
      );
    }
    if (!options.watch) return compileProjects(projects, options, terminal);
    const { watch } = await import("./watch.ts");
    const compile = async (project: Project) => terminal.answer((await compileOne(project, options, terminal)).json);
    return watch(projects, compile, terminal);
  },
});

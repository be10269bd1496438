/** `colonnade diff`: what brings one live database to another. */
import { defineCommand } from "./command.ts";

export const diff = defineCommand({
  usage: "diff",
  summary: "Compare two live databases of one engine",
  examples: [
    ["diff --from sqlite:./old.db --to sqlite:./new.db", "what would make the first as the second is"],
    ["diff --from postgres://user@host/a --to postgres://user@host/b --sql", "the SQL alone"],
  ],
  notes: `Nothing is changed in either, and the SQL is not run: read it first. No schema is looked at. Rows are not compared.
If anything differs, both are made once more in scratch databases of the second one's server, to see what is only printed otherwise.
Exit status: 0 no difference, 1 differences.`,
  options: (yargs) =>
    yargs
      .option("from", { type: "string", requiresArg: true, demandOption: true, describe: "The database to be changed" })
      .option("to", { type: "string", requiresArg: true, demandOption: true, describe: "The database as it should be" })
      .option("scratch", {
        type: "string",
        requiresArg: true,
        describe: "A server of the same version for scratch databases",
      })
      .option("sql", { type: "boolean", describe: "Print the SQL, and nothing else" })
      .conflicts("sql", "json"),
  async run(options, terminal) {
    const { diffDatabases } = await import("./drift.ts");
    return diffDatabases(options, terminal);
  },
});

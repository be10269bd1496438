/** `colonnade check`: how the live database differs from what its version should hold, and the SQL that would mend it. */
import { defineCommand } from "./command.ts";

export const check = defineCommand({
  usage: "check",
  summary: "Compare the live database with what its version should hold",
  examples: [
    ["check", "what differs, and the SQL that would mend it; exit with 1 if anything does"],
    ["check --sql > mend.sql", "the SQL alone"],
    ["check --scratch postgres://admin@localhost/postgres", "make the desired state on another server"],
    ["check --json", "the same for a script"],
  ],
  notes: `Nothing is changed, and the SQL is not run: read it first. The desired state is made in a scratch database on the same server,
or in memory for SQLite, and dropped again, since only the engine itself knows how it prints a default, a check or a view.
Tables of Colonnade itself, and what an extension brings along, are no difference.`,
  options: (yargs) =>
    yargs
      .option("scratch", {
        type: "string",
        requiresArg: true,
        describe: "A server of the same version for the scratch database",
      })
      .option("sql", { type: "boolean", describe: "Print the SQL that would mend it, and nothing else" })
      .conflicts("sql", "json"),
  async run(options, terminal) {
    const { checkDatabase } = await import("./drift.ts");
    return checkDatabase(options, terminal);
  },
});

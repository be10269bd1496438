/** `colonnade stamp`: records a version without running anything. */
import { titleOf } from "../../runtime/migration.ts";
import { defineCommand } from "./command.ts";

export const stamp = defineCommand({
  usage: "stamp <target>",
  summary: "Record a version as applied without running anything",
  examples: [
    ["stamp head", "this database holds the newest version already"],
    ["stamp 3", "it holds version 3"],
    ["stamp base", "it holds none of this; forgets all records"],
  ],
  notes: "For adopting a database that was made by other means. Nothing checks that it really holds that version.",
  options: (yargs) =>
    yargs.positional("target", { type: "string", demandOption: true, describe: "head, base, or a version" }),
  async run(options, terminal) {
    const { runAsJson, withDatabase } = await import("./migrations.ts");
    const { stamp: runStamp } = await import("../../runtime/migrate/stamp.ts");
    return withDatabase(options, terminal, async (database) => {
      const run = await runStamp(database.driver, database.source, options.target);
      const at = (await database.source.load()).find(({ version }) => version === run.to);
      terminal.say(
        `stamped: ${at === undefined ? "base" : titleOf(at)} (was ${run.from === 0 ? "base" : run.from}); nothing was run`,
      );
      for (const notice of run.notices) terminal.note(`${terminal.paint.yellow("note:")} ${notice}`);
      terminal.answer(runAsJson(database, run));
    });
  },
});

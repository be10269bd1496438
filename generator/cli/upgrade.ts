/** `colonnade upgrade`: applies pending migrations. */
import { defineCommand } from "./command.ts";
import { limitsOf, stopping, withRunOptions } from "./run-options.ts";
import { heedingSignals } from "./signals.ts";

export const upgrade = defineCommand({
  usage: "upgrade [target]",
  summary: "Apply pending migrations",
  examples: [
    ["upgrade", "to the newest version"],
    ["upgrade +1", "one version further"],
    ["upgrade 3 --dry-run", "what would run up to version 3"],
    ["upgrade --sql --from 2 > up.sql", "the SQL for a database at version 2, without connecting"],
    ["upgrade --url postgres://user@host/db", "on this database"],
  ],
  notes: stopping,
  options: (yargs) =>
    withRunOptions(yargs.positional("target", { type: "string", default: "head", describe: "head, a version, or +N" })),
  async run(options, terminal) {
    const { target } = options;
    if (options.sql) {
      const { printSql } = await import("./offline.ts");
      return printSql({ options, from: options.from ?? "base", target }, terminal);
    }
    const { runAsJson, sayRun, told, withDatabase } = await import("./migrations.ts");
    const runner = await import("../../runtime/migrate/run.ts");
    return withDatabase(options, terminal, async (database) => {
      const run = await heedingSignals(terminal, (signal) =>
        runner.upgrade(database.driver, database.source, target, {
          ...told(terminal, options.dryRun === true),
          ...limitsOf(options),
          signal,
        }),
      );
      sayRun(run, await database.source.load(), terminal);
      terminal.answer(runAsJson(database, run));
    });
  },
});

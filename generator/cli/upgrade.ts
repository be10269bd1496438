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
    ["upgrade --backup", "with a copy of the SQLite file as it was"],
    ["upgrade --url-file tenants.txt --parallel 20", "on each database of the file, 20 at a time"],
  ],
  notes: `${stopping}\n\nThe file of --url-file holds one URL a line; # begins a comment. What fails in one database stops no other; run the same again when it is mended.`,
  options: (yargs) =>
    withRunOptions(yargs.positional("target", { type: "string", default: "head", describe: "head, a version, or +N" }))
      .option("url-file", { type: "string", requiresArg: true, describe: "Many databases: a file with one URL a line" })
      .option("parallel", {
        type: "number",
        requiresArg: true,
        describe: "With --url-file: how many at a time",
        defaultDescription: "8",
      })
      .implies("parallel", "url-file")
      .conflicts("url-file", ["url", "sql"]),
  async run(options, terminal) {
    const { target, urlFile, parallel } = options;
    if (urlFile !== undefined) {
      const { upgradeMany } = await import("./upgrade-many.ts");
      const { dryRun = false, backup = false } = options;
      return heedingSignals(terminal, (signal) =>
        upgradeMany(
          options,
          { urlFile, parallel, target, run: { dryRun, backup, ...limitsOf(options), signal } },
          terminal,
        ),
      );
    }
    if (options.sql) {
      const { printSql } = await import("./offline.ts");
      return printSql({ options, from: options.from ?? "base", target }, terminal);
    }
    const { runAsJson, sayRun, told, withDatabase } = await import("./migrations.ts");
    const runner = await import("../../runtime/migrate/run.ts");
    return withDatabase(options, terminal, async (database) => {
      const run = await heedingSignals(terminal, (signal) =>
        runner.upgrade(database.driver, database.source, target, {
          ...told(terminal, options, database),
          ...limitsOf(options),
          signal,
        }),
      );
      sayRun(run, await database.source.load(), terminal);
      terminal.answer(runAsJson(database, run));
    });
  },
});

/** `colonnade downgrade`: undoes applied migrations, and says what that loses. */

import { titleOf } from "../../runtime/migration.ts";
import { defineCommand } from "./command.ts";
import type { OpenDatabase } from "./migrations.ts";
import { limitsOf, stopping, withRunOptions } from "./run-options.ts";
import { heedingSignals } from "./signals.ts";
import type { Terminal } from "./terminal.ts";

export const downgrade = defineCommand({
  usage: "downgrade <target>",
  summary: "Undo applied migrations",
  examples: [
    ["downgrade -1", "the newest one"],
    ["downgrade 2", "down to version 2"],
    ["downgrade base --dry-run", "what would be undone, and what that would lose"],
    ["downgrade 1 --sql --from 3 > down.sql", "the SQL for a database at version 3, without connecting"],
  ],
  notes: `It does not ask: the target is typed explicitly. What is lost, by the files' headers, is printed first.\n${stopping}`,
  options: (yargs) =>
    withRunOptions(
      yargs.positional("target", { type: "string", demandOption: true, describe: "base, a version, or -N" }),
    ),
  async run(options, terminal) {
    const { target } = options;
    if (options.sql) {
      const { printSql } = await import("./offline.ts");
      return printSql({ options, from: options.from ?? "head", target }, terminal);
    }
    const { runAsJson, sayRun, told, withDatabase } = await import("./migrations.ts");
    const runner = await import("../../runtime/migrate/run.ts");
    return withDatabase(options, terminal, async (database) => {
      await sayLosses(database, target, terminal);
      const run = await heedingSignals(terminal, (signal) =>
        runner.downgrade(database.driver, database.source, target, {
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

/** Says what the rows lose on the way down, as each file's header has it. */
async function sayLosses({ driver, source, dialect }: OpenDatabase, target: string, terminal: Terminal): Promise<void> {
  const [{ current }, { resolveTarget }, { readScript }] = await Promise.all([
    import("../../runtime/migrate/read.ts"),
    import("../../runtime/migrate/target.ts"),
    import("../../runtime/migration-file.ts"),
  ]);
  const from = (await current(driver))?.version ?? 0;
  const migrations = await source.load();
  // A database that is newer than the code is the runner's to refuse.
  if (from > (migrations.at(-1)?.version ?? 0)) return;
  const to = resolveTarget(
    target,
    from,
    migrations.map(({ version }) => version),
  );
  for (const migration of migrations.filter(({ version }) => version > to && version <= from).reverse()) {
    const { data } = readScript(migration, "down", dialect).header;
    if (data.kind !== "lossless")
      terminal.note(`${terminal.paint.yellow(`${titleOf(migration)} loses:`)} ${data.what}`);
  }
}

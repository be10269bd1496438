/** `colonnade current`: the newest applied migration. */
import { titleOf } from "../../runtime/migration.ts";
import { defineCommand } from "./command.ts";

export const current = defineCommand({
  usage: "current",
  summary: "Show the version that the database is at",
  examples: [
    ["current", "the newest applied migration"],
    ["current --json", "the same for a script"],
  ],
  options: (yargs) => yargs,
  async run(options, terminal) {
    const { withDatabase } = await import("./migrations.ts");
    const reader = await import("../../runtime/migrate/read.ts");
    const { instant } = await import("./terminal.ts");
    return withDatabase(options, terminal, async ({ driver, redacted }) => {
      const newest = await reader.current(driver);
      if (newest === undefined) {
        terminal.say("base: no migration is applied");
        terminal.answer({ database: redacted, version: 0 });
        return;
      }
      const { version, description: name, appliedAt } = newest;
      terminal.say(`${titleOf({ version, name })}  ${terminal.paint.dim(`applied ${instant(appliedAt)}`)}`);
      terminal.answer({ database: redacted, version, name, appliedAt: appliedAt.toISOString() });
    });
  },
});

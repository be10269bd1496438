/** `colonnade status`: where the database is, and what is pending. */
import { titleOf } from "../../runtime/migration.ts";
import { defineCommand } from "./command.ts";

export const status = defineCommand({
  usage: "status",
  summary: "Show current version, head and pending migrations",
  examples: [
    ["status", "what `upgrade` would apply"],
    ["status --json", "the same for a script"],
  ],
  notes: "Refuses, as `upgrade` would, when the files and the database do not belong together.",
  options: (yargs) => yargs,
  async run(options, terminal) {
    const { withDatabase } = await import("./migrations.ts");
    const reader = await import("../../runtime/migrate/read.ts");
    const { standingOf } = await import("./unfinished.ts");
    return withDatabase(options, terminal, async ({ driver, source, redacted, dialect }) => {
      const { current, head, pending, unfinished } = await reader.status(driver, source);
      const { paint } = terminal;
      const what = pending.length === 0 ? paint.green("up to date") : paint.yellow(`${pending.length} pending`);
      terminal.say(`version ${current} of ${head}: ${what}`);
      for (const entry of pending) terminal.say(`  ${titleOf(entry)}`);
      const standing = unfinished && standingOf(unfinished, await source.load(), dialect);
      if (standing !== undefined) {
        terminal.say(paint.red(standing.message));
        if (standing.sql !== undefined) terminal.say(`  ${standing.sql}`);
        terminal.say(`${paint.cyan("hint:")} ${standing.hint}`);
      }
      terminal.answer({
        database: redacted,
        current,
        head,
        pending: pending.map(({ version, name }) => ({ version, name })),
        unfinished: unfinished && { ...unfinished, ...standing },
      });
    });
  },
});

/** `colonnade history`: every migration, applied or pending. */
import { versionText } from "../../runtime/migration.ts";
import { defineCommand } from "./command.ts";

export const history = defineCommand({
  usage: "history",
  summary: "List all migrations, and when they were applied",
  examples: [
    ["history", "a table, oldest first"],
    ["history --json", "the same for a script"],
  ],
  options: (yargs) => yargs,
  async run(options, terminal) {
    const { withDatabase } = await import("./migrations.ts");
    const reader = await import("../../runtime/migrate/read.ts");
    const { duration, instant, table } = await import("./terminal.ts");
    return withDatabase(options, terminal, async ({ driver, source, redacted }) => {
      const entries = await reader.history(driver, source);
      const rows = entries.map(({ version, name, appliedAt, durationMs }) => [
        versionText(version),
        name,
        appliedAt === undefined ? "pending" : "applied",
        appliedAt === undefined ? "" : instant(appliedAt),
        durationMs === undefined ? "" : duration(durationMs),
      ]);
      if (rows.length === 0) terminal.say("there are no migrations: `colonnade generate` writes the first one");
      else terminal.say(table(terminal.paint, ["version", "name", "state", "applied at, UTC", "took"], rows));
      terminal.answer({
        database: redacted,
        migrations: entries.map(({ version, name, appliedAt, durationMs, generator, checksum }) => ({
          version,
          name,
          state: appliedAt === undefined ? "pending" : "applied",
          appliedAt: appliedAt?.toISOString(),
          milliseconds: durationMs,
          generator,
          checksum,
        })),
      });
    });
  },
});

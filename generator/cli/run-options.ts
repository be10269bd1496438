/** How a run of migrations is asked for: the options that `upgrade` and `downgrade` share. */
import type { Argv } from "yargs";

/** Adds them to a command's own. */
export function withRunOptions<Options>(yargs: Argv<Options>) {
  return yargs
    .option("dry-run", { type: "boolean", describe: "Change nothing; say what would run" })
    .option("sql", { type: "boolean", describe: "Print the SQL, bookkeeping included, without connecting" })
    .option("from", {
      type: "string",
      requiresArg: true,
      describe: "With --sql: the version that the database is at",
    })
    .implies("from", "sql")
    .conflicts("sql", "dry-run");
}

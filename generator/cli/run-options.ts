/** How a run of migrations is asked for: the options that `upgrade` and `downgrade` share. */
import type { Argv } from "yargs";
import { wrongUsage } from "./failure.ts";

/** How a run is stopped, as `--help` says it. */
export const stopping =
  "Ctrl-C stops: the statement under way is cancelled, and the end says where the database stands. SQLite's statements cannot be cancelled: it stops after the one under way. A second Ctrl-C ends at once.";

/** Adds them to a command's own. */
export function withRunOptions<Options>(yargs: Argv<Options>) {
  return yargs
    .option("dry-run", { type: "boolean", describe: "Change nothing; say what would run" })
    .option("backup", {
      type: "boolean",
      describe: "SQLite: copy the file to FILE.vNNNN.backup first, if anything is pending",
    })
    .option("log", {
      choices: ["json"],
      requiresArg: true,
      describe: "Write each event as a line of JSON on stderr",
    })
    .option("sql", { type: "boolean", describe: "Print the SQL, bookkeeping included, without connecting" })
    .option("from", {
      type: "string",
      requiresArg: true,
      describe: "With --sql: the version that the database is at",
    })
    .option("lock-timeout", {
      type: "number",
      requiresArg: true,
      coerce: seconds("lock-timeout"),
      describe: "Seconds to wait for another run, or for tables that others keep locked",
      defaultDescription: "600, and 40 for tables",
    })
    .option("statement-timeout", {
      type: "number",
      requiresArg: true,
      coerce: seconds("statement-timeout"),
      describe: "Seconds that each statement may take (SQLite: seen when it has ended)",
      defaultDescription: "no limit",
    })
    .implies("from", "sql")
    .conflicts("sql", ["dry-run", "backup", "log"]);
}

/** Reads a number of seconds. */
function seconds(option: string): (value: number | undefined) => number | undefined {
  return (value) => {
    if (value === undefined || (value >= 0 && value < 1e9)) return value;
    throw wrongUsage(`--${option} takes a number of seconds`);
  };
}

interface GivenLimits {
  readonly lockTimeout: number | undefined;
  readonly statementTimeout: number | undefined;
}

/** The same in milliseconds, as a run takes them. */
export function limitsOf({ lockTimeout, statementTimeout }: GivenLimits) {
  return {
    ...(lockTimeout === undefined ? {} : { lockTimeout: lockTimeout * 1000 }),
    ...(statementTimeout === undefined ? {} : { statementTimeout: statementTimeout * 1000 }),
  };
}

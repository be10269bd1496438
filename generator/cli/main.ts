/** The `colonnade` command line: knows the commands, runs one, and says how it went. */
import yargs, { type Argv } from "yargs";
import { didYouMean } from "../diagnostics/suggest.ts";
import type { GlobalOptions } from "./command.ts";
import { commands } from "./commands.ts";
import { explain } from "./explain.ts";
import { type ExitStatus, type Failure, wrongUsage } from "./failure.ts";
import { openTerminal, type TerminalOptions } from "./terminal.ts";
import { version } from "./version.ts";

const description =
  "Compiles a TypeScript schema into migrations and typed queries for SQLite, PostgreSQL, MySQL and MariaDB.";

const guide = [
  'Defaults come from the "colonnade" key of package.json.',
  'A database is named by --url, else by DATABASE_URL, else by the "url" of that key, else it is the SQLite file colonnade.db.',
  "Exit status: 0 done, 1 refused, failed or different, 2 wrong usage, 3 the database is newer than the code,",
  "4 a pull is incomplete.",
].join("\n");

/** Runs one command line, without the program's name; what it has to say is printed. */
export async function main(argv: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const parser = globalOptions(yargs([...argv]), argv);
  for (const command of commands) {
    command.register(parser, async (options, work) => {
      status = await work(openTerminal(options));
    });
  }
  if (argv.length === 0) {
    parser.showHelp("log");
    return 2;
  }
  try {
    await parser.parseAsync();
    return status;
  } catch (error) {
    return explain(error, openTerminal(terminalOptions(argv)));
  }
}

/** How to speak when the command line itself may be what is wrong. */
function terminalOptions(argv: readonly string[]): TerminalOptions {
  const logs = argv.some((word, index) => word === "--log=json" || (word === "--log" && argv[index + 1] === "json"));
  return { json: argv.includes("--json"), noColor: argv.includes("--no-color"), log: logs ? "json" : undefined };
}

function globalOptions(parser: Argv, argv: readonly string[]): Argv<GlobalOptions> {
  const described = parser
    .scriptName("colonnade")
    .usage(`${description}\n\nUsage: $0 COMMAND [options]`)
    .option("schema", {
      type: "string",
      requiresArg: true,
      describe: "Folder of the schema",
      defaultDescription: "schema",
    })
    .option("out", {
      type: "string",
      requiresArg: true,
      describe: "Folder of the output",
      defaultDescription: "generated",
    })
    .option("dialects", {
      type: "string",
      requiresArg: true,
      describe: "Comma-separated",
      defaultDescription: "all four",
    })
    .option("url", {
      type: "string",
      requiresArg: true,
      describe: "The database: sqlite:, postgres:, mysql:, mariadb:",
    })
    .option("json", { type: "boolean", describe: "Print one JSON value for machines" })
    .option("no-color", { type: "boolean", describe: "No colours on a terminal either, like NO_COLOR=1" })
    .group(["schema", "out", "dialects", "url", "json", "no-color", "help", "version"], "Options of every command:")
    .parserConfiguration({
      "parse-positional-numbers": false,
      "duplicate-arguments-array": false,
      "boolean-negation": false,
    })
    .locale("en")
    .wrap(Math.min(120, process.stdout.columns ?? 120))
    .version(version)
    .help()
    .epilogue(guide)
    .strict()
    .demandCommand(1, "no command is given")
    .exitProcess(false)
    .showHelpOnFail(false);
  return described.fail((message: string | null, error: Error | undefined) => {
    // yargs throws its own complaints about the command line under this name.
    if (error !== undefined && error.name !== "YError") throw error;
    throw usageFailure(message ?? error?.message ?? "the command line cannot be understood", argv, described);
  });
}

/** Turns yargs's sentences into ours, with the word that may have been meant. */
function usageFailure(message: string, argv: readonly string[], parser: Argv<GlobalOptions>): Failure {
  const [, needy, needed] = /^Implications failed:\s*(\S+) -> (\S+)/.exec(message) ?? [];
  if (needed !== undefined) return wrongUsage(`--${needy} goes with --${needed} only`, seeHelp(argv));
  const [, choosy, given, choices] =
    /^Invalid values:\s*Argument: (\S+), Given: (\S+), Choices: (.+)/.exec(message) ?? [];
  if (choices !== undefined) return wrongUsage(`--${choosy} cannot be ${given}: there is ${choices}`, seeHelp(argv));
  const [, typed] = /^Unknown arguments?: ([^,]*)/.exec(message) ?? [];
  if (typed === undefined) {
    const hint = "`colonnade --help` lists the commands, `colonnade COMMAND --help` the options of one";
    return wrongUsage(`${message.slice(0, 1).toLowerCase()}${message.slice(1).trim()}`, hint);
  }
  const names = commands.map((command) => command.name);
  if (!names.includes(argv[0] ?? "") && argv.includes(typed)) {
    return wrongUsage(`unknown command "${typed}"`, didYouMean(typed, names) ?? `there are ${names.join(", ")}`);
  }
  if (argv.includes(typed)) return wrongUsage(`unknown argument "${typed}"`, seeHelp(argv));
  const known = Object.keys(parser.parsed === false ? {} : parser.parsed.aliases);
  // yargs also knows each option in camel case, which nobody types.
  const options = known.filter((name) => name !== typed && name === name.toLowerCase());
  return wrongUsage(`unknown option --${typed}`, didYouMean(typed, options)?.replace("`", "`--") ?? seeHelp(argv));
}

const seeHelp = (argv: readonly string[]): string => `see \`colonnade ${argv[0]} --help\``;

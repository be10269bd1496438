/** The shape of a command: its words, its options, and what it does. */
import type { ArgumentsCamelCase, Argv } from "yargs";
import type { ExitStatus } from "./failure.ts";
import type { Terminal } from "./terminal.ts";

/** The options that mean the same to every command. */
export interface CommonOptions {
  readonly schema: string | undefined;
  readonly out: string | undefined;
  readonly dialects: string | undefined;
  readonly json: boolean | undefined;
  readonly noColor?: boolean | undefined;
  readonly "no-color": boolean | undefined;
  /** Of the commands that write a log. */
  readonly log?: string | undefined;
}

/** The options that every command understands; `--url` may be given several times where a command says so. */
export interface GlobalOptions extends CommonOptions {
  readonly url: string | undefined;
}

export interface Command<Options> {
  /** As `--help` shows it: `upgrade [target]`. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** A command line and what it does. */
  readonly examples: readonly (readonly [line: string, meaning: string])[];
  /** What else should be known, below the options. */
  readonly notes?: string;
  readonly options: (yargs: Argv<GlobalOptions>) => Argv<Options>;
  readonly run: (options: ArgumentsCamelCase<Options>, terminal: Terminal) => Promise<ExitStatus>;
}

/** A command whose own options are nobody else's business any more. */
export interface RegisteredCommand {
  readonly name: string;
  /** Makes yargs know the command; `run` is given what there is to do, and with which options. */
  register(yargs: Argv<GlobalOptions>, run: RunCommand): void;
}

type RunCommand = (options: CommonOptions, work: (terminal: Terminal) => Promise<ExitStatus>) => Promise<void>;

export function defineCommand<Options extends CommonOptions>(command: Command<Options>): RegisteredCommand {
  return {
    name: command.usage.split(" ")[0] ?? command.usage,
    register(yargs, run) {
      yargs.command<Options>(
        command.usage,
        command.summary,
        (own) => {
          const described = command.options(own);
          for (const [line, meaning] of command.examples) described.example(`$0 ${line}`, meaning);
          return command.notes === undefined ? described : described.epilogue(command.notes);
        },
        (options) => run(options, (terminal) => command.run(options, terminal)),
      );
    },
  };
}

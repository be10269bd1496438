/** `--url` where it may be given several times: the servers on which scratch databases may be created for a trial. */
import type { Argv } from "yargs";
import { parseUrl } from "../../runtime/url.ts";
import type { DialectName } from "../schema/schema.ts";
import type { GlobalOptions } from "./command.ts";
import { Failure, wrongUsage } from "./failure.ts";

/** Makes `--url` a list; of every other option that is given twice the last one counts, as everywhere. */
export function withUrls(yargs: Argv<GlobalOptions>) {
  return yargs
    .parserConfiguration({
      "parse-positional-numbers": false,
      "duplicate-arguments-array": true,
      "greedy-arrays": false,
      "boolean-negation": false,
    })
    .option("url", {
      type: "string",
      array: true,
      requiresArg: true,
      describe: "A server for scratch databases; may be given several times",
    })
    .middleware((options) => {
      for (const [name, value] of Object.entries(options)) {
        if (Array.isArray(value) && name !== "url" && name !== "_") Object.assign(options, { [name]: value.at(-1) });
      }
    }, true);
}

/** Each is read before anything else happens, and one that nothing would be tried on is refused. */
export function checkUrls(urls: readonly string[], dialects: readonly DialectName[]): void {
  for (const url of urls) {
    const { form, dialect, redacted } = parseUrl(url);
    if (form === "file") {
      throw wrongUsage(
        `${redacted} is a file, and nothing is tried on it`,
        "trials of SQLite are made in memory and need no --url",
      );
    }
    if (!dialects.includes(dialect)) {
      throw wrongUsage(`${redacted} is a ${dialect} database, and the schema is compiled for ${dialects.join(", ")}`);
    }
  }
}

/** Gives `work` a signal that Ctrl-C raises, so that scratch databases are dropped; a second Ctrl-C ends the process at once. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const interrupt = () => controller.abort(new Failure("interrupted; the scratch databases were dropped"));
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const name of signals) process.once(name, interrupt);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of signals) process.off(name, interrupt);
  }
}

#!/usr/bin/env node
/** The executable `colonnade`. */
import { reportStages, stageEnded } from "../timings.ts";
import { plainGenerate } from "./plain-generate.ts";

// A reader that went away early, as in `colonnade history | head`, is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const argv = process.argv.slice(2);
reportStages();
stageEnded("start");
process.exitCode = (await plainGenerate(argv)) ?? (await commandLine());

async function commandLine(): Promise<number> {
  const { main } = await import("./main.ts");
  stageEnded("load the command line");
  return main(argv);
}

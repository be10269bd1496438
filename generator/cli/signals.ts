/** Ctrl-C and SIGTERM during a run: the first asks it to stop, the second ends the process at once. */
import type { Terminal } from "./terminal.ts";

/**
 * Gives `work` the wish to stop as a signal. A process that was asked for it ends by that very signal when it has said and released
 * everything, so that a shell or a supervisor sees what ended it (128 + 2, 128 + 15).
 */
export async function heedingSignals<T>(terminal: Terminal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const names = ["SIGINT", "SIGTERM"] as const;
  const stop = () => {
    for (const name of names) process.off(name, heard);
  };
  const heard = (name: NodeJS.Signals) => {
    // Without listeners the next one does what signals do.
    stop();
    terminal.note("stopping …");
    controller.abort();
    process.once("exit", () => process.kill(process.pid, name));
  };
  for (const name of names) process.on(name, heard);
  try {
    return await work(controller.signal);
  } finally {
    stop();
  }
}

/** Runs the programs that test servers are made of: one-shot commands, and servers that die with their starter. */

import { execFile, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

export type Command = readonly [program: string, ...args: string[]];

/** An account to run as; a server that refuses to be root gets one. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export interface CommandOptions {
  readonly account?: Account | undefined;
  readonly cwd?: string;
  /** Milliseconds; no limit unless given. */
  readonly timeout?: number;
}

const execute = promisify(execFile);

/** What the command printed on standard output. Rejects with all that it printed if it fails. */
export async function output([program, ...args]: Command, options: CommandOptions = {}): Promise<string> {
  const { account, ...rest } = options;
  const { stdout } = await execute(program, args, { ...rest, ...account, maxBuffer: 64 * 1024 * 1024 }).catch(
    (error: Error & { stdout?: string; stderr?: string }) => {
      const said = [error.stderr, error.stdout].filter(Boolean).join("\n").trim();
      throw new Error(`${program} failed: ${said || error.message}`);
    },
  );
  return stdout;
}

/** As `output`, but undefined where the command fails or does not exist. */
export async function tryOutput(command: Command, options: CommandOptions = {}): Promise<string | undefined> {
  return output(command, options).catch(() => undefined);
}

/**
 * Each line on standard input starts the server; each exit of it is reported as a line on standard output. At the end
 * of input, which comes also when the starter is killed, the server is killed and its folder deleted. (A subshell does
 * the reporting because a broken pipe would kill the shell that does it.)
 */
const supervisor = `
folder=$1 signal=$2
shift 2
exec 3<&0
while read -r _ <&3; do
  "$@" </dev/null >>"$folder/log" 2>&1 &
  server=$!
  (echo "started $server")
  { read -r _ <&3 || kill -s "$signal" "$server"; } >/dev/null &
  reader=$!
  wait "$server"
  status=$?
  kill "$reader"
  wait "$reader"
  (echo "exited $status")
done
cd /
if [ -x "$folder/cleanup" ]; then "$folder/cleanup" >/dev/null 2>&1; fi
rm -rf "$folder"
`;

export interface Supervised {
  /** Starts the server's program; resolves when the process exists, which is before it answers. */
  start(): Promise<void>;
  running(): boolean;
  /** Sends the server a signal and waits until it has gone; its folder stays. */
  end(signal: NodeJS.Signals): Promise<void>;
  /** Kills the server if it runs and deletes its folder. */
  dispose(): Promise<void>;
}

export interface SupervisedOptions {
  readonly command: Command;
  /** Deleted in the end; the server's output is appended to `log` in it. */
  readonly folder: string;
  /** What kills the server at once and without leaving processes behind. */
  readonly killSignal: "KILL" | "QUIT" | "TERM";
  readonly account?: Account | undefined;
}

/** A server process under a supervisor of its own, in a session of its own so that Ctrl-C does not reach it. */
export function supervise({ command, folder, killSignal, account }: SupervisedOptions): Supervised {
  const shell = spawn("/bin/sh", ["-c", supervisor, "supervise", folder, killSignal, ...command], {
    cwd: folder,
    detached: true,
    stdio: ["pipe", "pipe", "ignore"],
    ...account,
  });
  shell.stdin.on("error", () => {});
  let pid: number | undefined;
  let waiting: (() => void)[] = [];
  const changed = () => new Promise<void>((resolve) => waiting.push(resolve));
  const wake = () => {
    const woken = waiting;
    waiting = [];
    for (const resolve of woken) resolve();
  };
  createInterface({ input: shell.stdout }).on("line", (line) => {
    const [event, number] = line.split(" ");
    pid = event === "started" ? Number(number) : undefined;
    wake();
  });
  let gone = false;
  shell.on("exit", () => {
    gone = true;
    pid = undefined;
    wake();
  });

  return {
    async start() {
      shell.stdin.write("start\n");
      while (pid === undefined && !gone) await changed();
    },
    running: () => pid !== undefined,
    async end(signal) {
      if (pid !== undefined) send(pid, signal);
      while (pid !== undefined) await changed();
    },
    async dispose() {
      shell.stdin.end();
      while (!gone) await changed();
    },
  };
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // It ended by itself meanwhile.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

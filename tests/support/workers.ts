/** Processes that run test files, a few each: loading the compiler takes longer than most files' tests. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Counts, endOfOutput, type Request } from "./counts.ts";
import { soaking } from "./effort.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface FileResult extends Omit<Counts, "leftOpen"> {
  readonly file: string;
  readonly seconds: number;
  readonly output: string;
  /** What went wrong with the file as a whole, besides its tests. */
  readonly problem: string | undefined;
}

/** How many files one process runs: what they leave behind in it stays small. */
const filesPerProcess = 8;
/** Files that change what belongs to the whole process have one of their own. */
const processWide = /process\.(?:chdir|exit|on|once|env\.\w+ = |env\[[^\]]+\] = )|delete process\.env|globalThis/;

const living = new Set<ChildProcess>();

/** Ends all that is running. */
export function killWorkers(): void {
  for (const child of living) killGroup(child);
}

interface Worker {
  readonly child: ChildProcess;
  readonly ended: Promise<string>;
  files: number;
}

/** Runs files one after the other; `timeout` is the milliseconds that each may take. */
export interface Lane {
  run(file: string, timeout: number): Promise<FileResult>;
  close(): Promise<void>;
}

export function openLane(): Lane {
  let worker: Worker | undefined;
  const close = async () => {
    const old = worker;
    worker = undefined;
    if (old === undefined) return;
    if (old.child.connected) old.child.disconnect();
    await Promise.race([old.ended, sleep(2000, undefined, { ref: false })]);
    killGroup(old.child);
    living.delete(old.child);
  };
  return {
    async run(file, timeout) {
      const isAlone = soaking || processWide.test(readFileSync(file, "utf8"));
      if (worker !== undefined && (isAlone || worker.files >= filesPerProcess)) await close();
      worker ??= startWorker();
      worker.files += isAlone ? filesPerProcess : 1;
      const result = await runIn(worker, file, timeout);
      if (result.failed > 0) await close();
      return result;
    },
    close,
  };
}

function startWorker(): Worker {
  const child = spawn(
    process.execPath,
    ["--conditions=colonnade-source", "--import", "tsx", path.join(root, "tests/support/file.ts")],
    { cwd: root, detached: true, stdio: ["ignore", "pipe", "pipe", "ipc"] },
  );
  living.add(child);
  const ended = once(child, "exit").then(([status, signal]) => String(signal ?? `status ${status}`));
  return { child, ended, files: 0 };
}

async function runIn({ child, ended }: Worker, file: string, timeout: number): Promise<FileResult> {
  const started = performance.now();
  const stopTimer = new AbortController();
  const printed: Buffer[] = [];
  const outputs = [child.stdout, child.stderr].map((stream) => collect(stream, printed));
  const told = once(child, "message").then(([counts]) => counts as Counts);
  const request: Request = { file, env: process.env };
  child.send(request);
  const late = sleep(timeout, undefined, { signal: stopTimer.signal }).then(() => "late" as const);
  late.catch(() => {});
  const outcome = await Promise.race([told, ended, late]);
  stopTimer.abort();
  if (typeof outcome === "string") killGroup(child);
  // What the file's process left running may hold the streams open.
  await Promise.race([Promise.all(outputs.map(({ ended }) => ended)), sleep(2000, undefined, { ref: false })]);
  for (const output of outputs) output.stop();
  const counts = typeof outcome === "string" ? { passed: 0, failed: 0, skipped: 0 } : outcome;
  const problem = problemOf(outcome, timeout);
  return {
    passed: counts.passed,
    skipped: counts.skipped,
    failed: counts.failed + (problem === undefined ? 0 : 1),
    file: path.relative(root, file),
    seconds: (performance.now() - started) / 1000,
    output: Buffer.concat(printed).toString().replaceAll(endOfOutput, ""),
    problem,
  };
}

/** Adds what comes until the end of the file's output, or of the stream. */
function collect(stream: Readable | null, printed: Buffer[]): { readonly ended: Promise<void>; stop(): void } {
  if (stream === null) return { ended: Promise.resolve(), stop: () => {} };
  let resolve: () => void = () => {};
  let tail = "";
  const ended = new Promise<void>((done) => {
    resolve = done;
  });
  const add = (chunk: Buffer) => {
    printed.push(chunk);
    tail = (tail + chunk.toString("latin1")).slice(-endOfOutput.length);
    if (tail === endOfOutput) resolve();
  };
  stream.on("data", add);
  stream.once("close", resolve);
  return {
    ended,
    stop() {
      stream.off("data", add);
      stream.off("close", resolve);
    },
  };
}

function problemOf(outcome: Counts | string, timeout: number): string | undefined {
  if (outcome === "late") return `it took longer than ${timeout / 1000} s`;
  if (typeof outcome === "string") return `it ended early, with ${outcome}`;
  const { passed, failed, skipped, leftOpen } = outcome;
  if (passed + failed + skipped === 0) return "it registered no test";
  if (leftOpen.length > 0) return `its tests are done, but these are still open: ${leftOpen.join(", ")}`;
  return undefined;
}

/** A worker leads a process group, so what its files started ends with it. */
function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  } catch {
    // Nobody is left in the group.
  }
}

/** Runs one process and takes its time and peak memory; and the figures of several runs. */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export interface Measured {
  /** By the clock. */
  readonly seconds: number;
  /** Of the processor, all threads of all Node processes together: what a busy machine disturbs less. */
  readonly cpu: number;
  /** The peak of the largest of them. */
  readonly mebibytes: number;
}

const peakHook = fileURLToPath(new URL("peak.cjs", import.meta.url));

/** Runs Node with these arguments, as a whole process. */
export function measure(args: readonly string[], folder: string): Measured {
  const peaks = path.join(folder, ".peak");
  rmSync(peaks, { force: true });
  const env = { ...process.env, NODE_OPTIONS: `--require ${peakHook}`, BENCH_PEAK: peaks };
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: "utf8" });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`node ${args.join(" ")} failed in ${folder}:\n${stdout}${stderr}`);
  const processes = readFileSync(peaks, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(" ").map(Number));
  rmSync(peaks);
  return {
    seconds,
    cpu: processes.reduce((sum, [, milliseconds = 0]) => sum + milliseconds, 0) / 1000,
    mebibytes: Math.max(...processes.map(([kibibytes = 0]) => kibibytes)) / 1024,
  };
}

/** What a run printed to stderr with COLONNADE_TIMINGS=1. */
export function stages(args: readonly string[], folder: string): string {
  const env = { ...process.env, COLONNADE_TIMINGS: "1" };
  return spawnSync(process.execPath, args, { cwd: folder, env, encoding: "utf8" }).stderr;
}

export interface Figures {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** The quartiles. */
  readonly low: number;
  readonly high: number;
}

export function figures(values: readonly number[]): Figures {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (fraction: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * fraction))] ?? Number.NaN;
  return { median: at(0.5), min: at(0), max: at(1), low: at(0.25), high: at(0.75) };
}

/** The test runner: starts the servers that are needed, runs every test file in processes of their own, and counts. */

import { randomBytes, randomInt } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import pc from "picocolors";
import { databasesNamed, dropDatabase } from "./databases.ts";
import { scratchPrefix } from "./matrix.ts";
import { type Server, serverNames, serverVariable, startServer } from "./servers/server.ts";
import { type FileResult, killWorkers, openLane } from "./workers.ts";

const usage = `run.ts [--jobs N] [--timeout SECONDS] [--verbose] [--without PART]... [FILE or part of a path]...`;

interface Options {
  readonly jobs: number;
  /** Milliseconds that one file may take. */
  readonly timeout: number;
  /** Shows what passing files printed, too. */
  readonly verbose: boolean;
  /** Parts of paths that are left for another day, unless a file is named. */
  readonly without: readonly string[];
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const matrixFile = fileURLToPath(new URL("matrix.ts", import.meta.url));
const slowSeconds = 20;
/** What a soak test has counted; uvu writes the suite's name before it. */
const counted = /\bsoak \w+: .*/g;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    // Many files wait for a server most of the time.
    jobs: { type: "string", default: String(availableParallelism() + 1) },
    timeout: { type: "string", default: "240" },
    verbose: { type: "boolean", default: false },
    without: { type: "string", multiple: true, default: [] },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(usage);
else {
  const { jobs, timeout, verbose, without } = values;
  await main({ jobs: Number(jobs), timeout: Number(timeout) * 1000, verbose, without });
}

async function main(options: Options): Promise<void> {
  const files = selectedFiles(positionals, options.without);
  process.env.COLONNADE_TEST_RUN = randomBytes(4).toString("hex");
  process.env.CASES_SEED ??= String(randomInt(2 ** 31));
  // Who names a file works on it.
  if (positionals.length > 0) process.env.CASES ??= "all";
  if (process.env.CASES !== "all")
    console.log(
      pc.dim(
        `${process.env.CASES ?? "some"} of many cases, by CASES_SEED=${process.env.CASES_SEED}; CASES=all takes each one`,
      ),
    );
  const reused = serverNames.flatMap((name) => process.env[serverVariable(name)] ?? []);
  const waiting = files.filter((file) => needsServers(file));
  const starting = waiting.length > 0 ? startMissingServers() : Promise.resolve([]);
  // The servers notice by themselves that their starter is gone.
  const interrupted = () => {
    killWorkers();
    process.exit(130);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, interrupted);

  const others = files.filter((file) => !waiting.includes(file));
  const results = await runFiles(waiting, others, starting, options);
  await Promise.all((await starting).map((server) => server.stop()));
  for (const server of reused) await dropLeftovers(server);
  report(results);
  process.exit(results.length > 0 && results.every((result) => result.failed === 0) ? 0 : 1);
}

/** All test files, or those that are named or have a part of their path named. */
function selectedFiles(names: readonly string[], without: readonly string[]): string[] {
  const tests = path.join(root, "tests");
  // The bench has packages and projects of its own, some of which have this repository among their packages.
  const all = readdirSync(tests)
    .filter((folder) => folder !== "bench" && statSync(path.join(tests, folder)).isDirectory())
    .flatMap((folder) =>
      readdirSync(path.join(tests, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".test.ts") && !file.includes("node_modules"))
        .map((file) => path.join(tests, folder, file)),
    )
    .sort();
  if (names.length === 0) {
    const kept = all.filter((file) => !without.some((part) => path.relative(root, file).includes(part)));
    if (kept.length < all.length)
      console.log(pc.dim(`left out, ${all.length - kept.length} files: ${without.join(" ")}`));
    return kept;
  }
  const selected = names.flatMap((name) => {
    const files =
      existsSync(name) && name.endsWith(".ts")
        ? [path.resolve(name)]
        : all.filter((file) => path.relative(root, file).includes(name));
    if (files.length === 0) console.log(`no test file has ${name} in its path`);
    return files;
  });
  return [...new Set(selected)];
}

/** Whether a file imports the matrix, itself or through other files of the tests. */
function needsServers(file: string, seen = new Set<string>()): boolean {
  if (file === matrixFile) return true;
  if (seen.has(file) || !existsSync(file)) return false;
  seen.add(file);
  const imports = readFileSync(file, "utf8").matchAll(/from "(\.{1,2}\/[^"]+\.ts)"/g);
  return [...imports].some(([, name = ""]) => needsServers(path.resolve(path.dirname(file), name), seen));
}

async function startMissingServers(): Promise<Server[]> {
  const missing = serverNames.filter((name) => !process.env[serverVariable(name)]);
  const started = await Promise.all(
    missing.map(async (name) => {
      try {
        const server = await startServer(name);
        process.env[serverVariable(name)] = server.url;
        console.log(pc.dim(`${name}: ${server.description}`));
        return [server];
      } catch (error) {
        console.log(`${name}: skipped, ${error instanceof Error ? error.message : String(error)}`);
        return [];
      }
    }),
  );
  return started.flat();
}

/** What crashed tests left on a server that goes on running. */
async function dropLeftovers(server: string): Promise<void> {
  const names = await databasesNamed(server, scratchPrefix()).catch(() => []);
  for (const name of names) await dropDatabase(server, name);
}

/** Files that need no server run while the servers start; after that those that do go first, since they take longest. */
async function runFiles(
  waiting: readonly string[],
  others: readonly string[],
  servers: Promise<unknown>,
  options: Options,
): Promise<FileResult[]> {
  const results: FileResult[] = [];
  const queues = { waiting: [...waiting], others: [...others] };
  let started = false;
  const ready = servers.then(() => {
    started = true;
  });
  const next = async () => {
    if (!started && queues.others.length > 0) return queues.others.shift();
    await ready;
    return queues.waiting.shift() ?? queues.others.shift();
  };
  const work = async () => {
    const lane = openLane();
    for (let file = await next(); file !== undefined; file = await next()) {
      const result = await lane.run(file, options.timeout);
      printResult(result, options.verbose);
      results.push(result);
    }
    await lane.close();
  };
  await Promise.all(Array.from({ length: Math.max(1, options.jobs) }, work));
  return results;
}

function printResult({ file, seconds, output, problem, passed, failed, skipped }: FileResult, verbose: boolean): void {
  const counts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`];
  const summary = `${file} ${pc.dim(`${counts.filter(Boolean).join(", ")}, ${seconds.toFixed(1)} s`)}`;
  console.log(`${failed > 0 ? pc.red("FAIL") : pc.green("ok  ")} ${summary}`);
  if (failed > 0 || verbose) console.log(output.trimEnd());
  else for (const [line] of output.matchAll(counted)) console.log(line);
  if (problem !== undefined) console.log(pc.red(`${file}: ${problem}`));
}

function report(results: readonly FileResult[]): void {
  const slow = results.filter(({ seconds }) => seconds > slowSeconds).sort((a, b) => b.seconds - a.seconds);
  for (const { file, seconds } of slow) console.log(`slow: ${file} ${seconds.toFixed(0)} s`);
  for (const { file } of results.filter(({ failed }) => failed > 0)) console.log(`failed: ${file}`);
  const sum = (count: (result: FileResult) => number) => results.reduce((total, result) => total + count(result), 0);
  const skipped = sum((result) => result.skipped);
  const counts = `${sum((result) => result.passed)} passed, ${sum((result) => result.failed)} failed`;
  console.log(skipped > 0 ? `${counts}, ${skipped} skipped` : counts);
}

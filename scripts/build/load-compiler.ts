/**
 * Loads the built compiler with V8's code cache, which saves a third of a small project's run. The cache fits one build, one Node and
 * one processor, so it is made where it is used, by the first run, and lies with the project's other caches.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { build } from "../../generator/cli/build.ts";
import type { LoadedCompiler } from "../../generator/cli/load-compiler.ts";
import type * as compiler from "../../generator/compiler.ts";

/** Beside the folder of the chunk that this becomes. */
const filename = fileURLToPath(new URL("../compiler.cjs", import.meta.url));

/**
 * How long a function must have run before V8 optimises it, in bytes of its bytecode; V8's own figure is 67,584. A run is over
 * before most of that pays: at 1,000 tables optimising took a third of all processor time, and its thread kept the garbage
 * collector's waiting on a machine of two cores. Of 100,000, 300,000, a million and four the largest was the quickest in every run.
 */
const interruptBudget = 4_000_000;

export async function loadCompiler(folder: string): Promise<LoadedCompiler> {
  // Code that is kept fits the flags that it was made under, so they come first.
  setFlagsFromString(`--interrupt-budget=${interruptBudget}`);
  const file = path.join(folder, `compiler-${createHash("sha256").update(identity()).digest("hex").slice(0, 16)}.v8`);
  const cachedData = readCode(file);
  // esbuild writes ASCII, which is quicker to read as what it is.
  const source = readFileSync(filename, "latin1");
  const wrapped = `(function (exports, require, module) {${source}\n})`;
  const script = new Script(wrapped, { filename, ...(cachedData === undefined ? {} : { cachedData }) });
  const module: { exports: Partial<typeof compiler> } = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(filename), module);
  const { generate, pull, rebase, squash } = module.exports;
  if (generate === undefined || pull === undefined || rebase === undefined || squash === undefined)
    throw new Error(`${filename} is damaged: install colonnade again`);
  const isKept = cachedData !== undefined && script.cachedDataRejected !== true;
  return {
    generate,
    pull,
    rebase,
    squash,
    keep: () => (isKept ? undefined : writeCode(file, script.createCachedData())),
  };
}

function identity(): string {
  return JSON.stringify([build, process.version, process.arch, process.platform, process.execArgv]);
}

/** The code behind its hash: V8 itself does not check that the data is whole. */
function readCode(file: string): Buffer | undefined {
  try {
    const stored = readFileSync(file);
    const code = stored.subarray(hashLength);
    return hashOf(code).equals(stored.subarray(0, hashLength)) ? code : undefined;
  } catch {
    return undefined;
  }
}

function writeCode(file: string, code: Buffer): void {
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(temporary, Buffer.concat([hashOf(code), code]));
    renameSync(temporary, file);
  } catch {
    // Losing it costs time only.
    rmSync(temporary, { force: true });
  }
}

const hashLength = 32;

function hashOf(code: Buffer): Buffer {
  return createHash("sha256").update(code).digest();
}

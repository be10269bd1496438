/** Starts processes that run migrations, from one bundle so that they start fast, and hears what they tell. */
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Orders, Texts, Told } from "./orders.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
/** Milliseconds after which a process is taken for one that hangs. */
const patience = 120_000;

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly told: readonly Told[];
  readonly stderr: string;
  readonly isLate: boolean;
}

export interface Running {
  /** Grows while the process lives. */
  readonly told: readonly Told[];
  /** Resolves with the first line of the kind, or when the process has ended. */
  until(kind: Told["kind"]): Promise<void>;
  /** Lets a process begin that waits. */
  go(): void;
  kill(): void;
  readonly ended: Promise<Ended>;
}

let folder: string | undefined;
let bundle: Promise<string> | undefined;

/** A folder of this process's own, deleted when it ends. */
export function ownFolder(): string {
  if (folder !== undefined) return folder;
  const made = mkdtempSync(path.join(tmpdir(), "colonnade-soak-"));
  // A server that runs as another user may have a disk in it.
  chmodSync(made, 0o711);
  process.once("exit", () => rmSync(made, { recursive: true, force: true }));
  folder = made;
  return made;
}

let files = 0;

/** Writes the migrations where `Orders` can name them. */
export function writeTexts(texts: Texts): string {
  files += 1;
  const file = path.join(ownFolder(), `migrations-${files}.json`);
  writeFileSync(file, JSON.stringify({ migrations: texts.migrations, head: texts.head }));
  return file;
}

/** The child as one script without TypeScript; clients of databases load only when their URL asks for them. */
async function bundled(): Promise<string> {
  const outfile = path.join(ownFolder(), "child.cjs");
  await build({
    entryPoints: [path.join(root, "tests/soak/support/child.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    // A script in another folder finds packages by `require` and NODE_PATH, never by `import`.
    supported: { "dynamic-import": false },
    external: ["better-sqlite3", "pg-native", "pg-cloudflare"],
    logLevel: "error",
  });
  return outfile;
}

/** Starts a run in a process of its own. */
export async function startRun(orders: Orders): Promise<Running> {
  bundle ??= bundled();
  const { NODE_OPTIONS, ...env } = process.env;
  const child = spawn(process.execPath, [await bundle, JSON.stringify(orders)], {
    stdio: [orders.waits === true ? "pipe" : "ignore", "pipe", "pipe"],
    env: { ...env, NODE_PATH: path.join(root, "node_modules") },
  });
  return follow(child);
}

function follow(child: ChildProcess): Running {
  const told: Told[] = [];
  const waiting = new Map<Told["kind"], () => void>();
  let stderr = "";
  let isLate = false;
  if (child.stdout !== null) {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const event: Told = JSON.parse(line);
      told.push(event);
      waiting.get(event.kind)?.();
    });
  }
  child.stderr?.on("data", (chunk: Buffer) => {
    stderr += chunk;
  });
  const timer = setTimeout(() => {
    isLate = true;
    child.kill("SIGKILL");
  }, patience);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status, signal) => {
      clearTimeout(timer);
      for (const wake of waiting.values()) wake();
      resolve({ status, signal, told, stderr, isLate });
    });
  });
  return {
    told,
    until: (kind) =>
      told.some((event) => event.kind === kind)
        ? Promise.resolve()
        : Promise.race([new Promise<void>((resolve) => waiting.set(kind, resolve)), ended.then(() => {})]),
    go: () => void child.stdin?.end("go\n"),
    kill: () => void child.kill("SIGKILL"),
    ended,
  };
}

/** Starts a run and waits for its end. */
export async function runToItsEnd(orders: Orders): Promise<Ended> {
  return (await startRun(orders)).ended;
}

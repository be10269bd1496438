/** Measures each helper beside the raw driver, Kysely and Drizzle: contestants take turns in each round, each with a process and a database of its own. */
import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { figures } from "../measure.ts";
import type { ContestantName, Reply, Request, Timed } from "./contestant.ts";
import { cleaning, type Places, placesOf, removable } from "./places.ts";
import { generateHelpers } from "./project.ts";
import { type OperationResult, printEngine } from "./table.ts";
import { type Description, descriptions, type EngineName, type OperationName } from "./workload.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const work = path.join(here, "../work/helpers");
const dist = path.join(here, "../../../dist");
const script = path.join(work, "contestant.mjs");

interface Subject {
  readonly title: string;
  readonly contestant: ContestantName;
}

const server = (raw: ContestantName, drizzle: ContestantName): readonly Subject[] => [
  { title: "raw driver", contestant: raw },
  { title: "Colonnade", contestant: "colonnade" },
  { title: "Kysely", contestant: "kysely" },
  { title: "Drizzle", contestant: drizzle },
];

/** The first is what the others are measured by. */
const subjectsOf: { readonly [E in EngineName]: readonly Subject[] } = {
  sqlite: [...server("rawSqlite", "drizzleSqlite"), { title: "without promises", contestant: "colonnadeSync" }],
  postgres: server("rawPostgres", "drizzlePostgres"),
  mysql: server("rawMysql", "drizzleMysql"),
  mariadb: server("rawMysql", "drizzleMysql"),
};

export interface HelpersOptions {
  readonly rounds: number;
  readonly engines: readonly string[];
  /** Names of operations; all without any. */
  readonly operations: readonly string[];
  /** A folder for a profile of each contestant's process. */
  readonly profile: string | undefined;
}

/** Runs the bench and prints its tables. */
export async function benchHelpers(options: HelpersOptions): Promise<readonly OperationResult[]> {
  mkdirSync(work, { recursive: true });
  generateHelpers(path.join(work, "project"));
  // As plain JavaScript, with the runtime as it is built.
  buildSync({
    entryPoints: [path.join(here, "contestant.ts")],
    outfile: script,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    alias: {
      "colonnade/runtime/sync": path.join(dist, "runtime/sync/index.js"),
      "colonnade/runtime": path.join(dist, "runtime/index.js"),
    },
    external: ["better-sqlite3", "pg", "mysql2", "mysql2/*", "kysely", "drizzle-orm", "drizzle-orm/*"],
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  const results: OperationResult[] = [];
  const engines = Object.keys(subjectsOf) as EngineName[];
  for (const engine of engines.filter((each) => options.engines.includes(each))) {
    const places = await placesOf(engine);
    try {
      const compared = await compare(engine, places, options);
      printEngine(places.description, compared);
      results.push(...compared);
    } finally {
      await places.close();
    }
  }
  return results;
}

/** A contestant that waits for work. */
interface Waiting {
  readonly subject: Subject;
  readonly url: string;
  readonly able: readonly OperationName[];
  run(description: Description, calls: number, from: number): Promise<Timed>;
  close(): Promise<void>;
}

/** Rounds that do not count: statements are prepared in them, and code is compiled. */
const warmUps = 2;

async function compare(
  engine: EngineName,
  places: Places,
  options: HelpersOptions,
): Promise<readonly OperationResult[]> {
  const waiting: Waiting[] = [];
  for (const subject of subjectsOf[engine])
    waiting.push(await start(engine, subject, await places.create(), options.profile));
  const chosen = descriptions.filter(
    ({ name }) => options.operations.length === 0 || options.operations.includes(name),
  );
  const measured = new Map<string, Timed[]>();
  for (let round = 1 - warmUps; round <= options.rounds; round++) {
    for (const description of chosen) {
      process.stderr.write(`\r\u001b[K${engine}, round ${round} of ${options.rounds}, ${description.title}`);
      const calls = description.calls[engine === "sqlite" ? "file" : "server"];
      for (const each of turned(waiting, round + warmUps)) {
        if (!each.able.includes(description.name)) continue;
        const from = (round + warmUps) * calls;
        if (description.removes) await places.run(each.url, removable(calls, from));
        const timed = await each.run(description, calls, from);
        if (description.adds || description.removes) await places.run(each.url, cleaning);
        const key = `${each.subject.title} ${description.name}`;
        if (round > 0) measured.set(key, [...(measured.get(key) ?? []), timed]);
      }
    }
  }
  process.stderr.write("\r\u001b[K");
  for (const each of waiting) await each.close();
  return chosen.flatMap(({ name, title }) =>
    waiting.flatMap(({ subject }) => {
      const own = measured.get(`${subject.title} ${name}`);
      const base = measured.get(`${waiting[0]?.subject.title} ${name}`) ?? [];
      return own === undefined ? [] : [result(engine, title, subject.title, own, base)];
    }),
  );
}

/** Ratios are taken round by round, so that what disturbs a round disturbs both sides of them. */
function result(
  engine: EngineName,
  operation: string,
  subject: string,
  own: readonly Timed[],
  base: readonly Timed[],
): OperationResult {
  const ratios = (of: "wall" | "cpu") =>
    figures(own.map((each, round) => each[of] / (base[round]?.[of] ?? Number.NaN)));
  return {
    engine,
    operation,
    subject,
    wall: figures(own.map(({ wall }) => wall)),
    cpu: figures(own.map(({ cpu }) => cpu)),
    ratio: { wall: ratios("wall"), cpu: ratios("cpu") },
  };
}

async function start(engine: EngineName, subject: Subject, url: string, profile: string | undefined): Promise<Waiting> {
  const profiling =
    profile === undefined
      ? []
      : ["--cpu-prof", `--cpu-prof-dir=${profile}`, `--cpu-prof-name=${engine}-${subject.contestant}.cpuprofile`];
  const child = fork(script, { execArgv: ["--expose-gc", ...profiling], env: { ...process.env, NODE_OPTIONS: "" } });
  const reply = await ask(child, { kind: "open", contestant: subject.contestant, place: { engine, url } });
  return {
    subject,
    url,
    able: "opened" in reply ? reply.opened : [],
    async run({ name }, calls, from) {
      const timed = await ask(child, { kind: "run", operation: name, calls, from });
      if ("wall" in timed) return timed;
      throw new Error(`${subject.title} gave no figures for ${name}`);
    },
    async close() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.send({ kind: "close" });
      await ended;
    },
  };
}

function ask(child: ChildProcess, request: Request): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const lost = () => reject(new Error("a contestant's process ended"));
    child.once("exit", lost);
    child.once("message", (reply: Reply) => {
      child.off("exit", lost);
      if ("error" in reply) reject(new Error(reply.error));
      else resolve(reply);
    });
    child.send(request);
  });
}

const turned = <T>(list: readonly T[], by: number): readonly T[] => {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
};

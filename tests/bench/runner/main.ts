/** Measures how long migrations take to apply, and to find nothing pending: Colonnade beside the raw driver and other tools, interleaved. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { type Figures, figures } from "../measure.ts";
import { type Databases, databasesOf } from "./databases.ts";
import type { Again, Applied, Task, ToolName } from "./once.ts";
import { type ApplyResult, type NothingResult, printApply, printNothing } from "./tables.ts";
import type { EngineName, Place } from "./tool.ts";
import { writeWorkload } from "./workload.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const work = path.join(here, "../work/runner");
const dist = path.join(here, "../../../dist");
const script = path.join(work, "once.mjs");

/** What runs, and what it is called in the tables. */
export interface Subject {
  readonly name: string;
  readonly tool: ToolName | "alembic";
}

const own: readonly Subject[] = [
  { name: "raw driver", tool: "raw" },
  { name: "Colonnade, module", tool: "byModule" },
  { name: "Colonnade, folder", tool: "byFolder" },
];
const peers: readonly Subject[] = [
  { name: "Drizzle (1 transaction)", tool: "drizzle" },
  { name: "Knex", tool: "knex" },
  { name: "umzug, SQL by hand", tool: "umzug" },
  { name: "Alembic", tool: "alembic" },
];

interface Plan {
  readonly engine: EngineName;
  readonly counts: readonly number[];
  readonly subjects: readonly Subject[];
}

/** DDL takes some 20 ms on MySQL, so that 100 migrations say what 1,000 would. */
const plans: readonly Plan[] = [
  { engine: "sqlite", counts: [1, 100, 1000], subjects: [...own, ...peers] },
  { engine: "postgres", counts: [1, 100, 1000], subjects: [...own, ...peers] },
  { engine: "mysql", counts: [1, 100], subjects: own },
  { engine: "mariadb", counts: [1, 100], subjects: own },
];

export interface RunnerOptions {
  readonly rounds: number;
  readonly engines: readonly string[];
  readonly counts: readonly number[] | undefined;
}

export interface RunnerResult {
  readonly apply: readonly ApplyResult[];
  readonly nothing: readonly NothingResult[];
}

/** Runs the bench and prints its tables. */
export async function benchRunner({ rounds, engines, counts }: RunnerOptions): Promise<RunnerResult> {
  mkdirSync(work, { recursive: true });
  // As plain JavaScript, so that no loader of TypeScript stands between a tool and its files.
  const options = { bundle: true, platform: "node", format: "esm", packages: "external", target: "node20" } as const;
  buildSync({ entryPoints: [path.join(here, "once.ts")], outfile: script, ...options });
  const python = findPython();
  const apply: ApplyResult[] = [];
  const nothing: NothingResult[] = [];
  for (const plan of plans.filter(({ engine }) => engines.includes(engine))) {
    const databases = await databasesOf(plan.engine, work);
    try {
      for (const count of counts ?? plan.counts) {
        const compared = await compareApply(plan, databases, count, rounds, python);
        printApply(databases.description, compared);
        apply.push(...compared);
      }
      const most = Math.max(...(counts ?? plan.counts));
      const compared = await compareNothing(plan, databases, most, rounds, python);
      printNothing(databases.description, compared);
      nothing.push(...compared);
    } finally {
      await databases.close();
    }
  }
  return { apply, nothing };
}

/** The subjects take turns in each round, each beginning one place further, each with a database of its own. */
async function compareApply(
  { engine, subjects }: Plan,
  databases: Databases,
  count: number,
  rounds: number,
  python: string | undefined,
): Promise<readonly ApplyResult[]> {
  const folder = workloadFolder(engine, count);
  const times = { apply: new Map<string, number[]>(), cpu: new Map<string, number[]>() };
  for (let round = 0; round < rounds; round++) {
    say(`${engine}, ${count} migrations, round ${round + 1} of ${rounds}`);
    for (const subject of turned(subjects, round)) {
      if (subject.tool === "alembic" && python === undefined) continue;
      const url = await databases.create();
      const place = { engine, url, folder, dist };
      const applied = run<Applied>(subject, { ...place, task: "apply", calls: 0, connects: 0 }, python);
      const found = await databases.count(url);
      if (found !== Math.ceil(count / 4)) throw new Error(`${subject.name} left ${found} tables on ${engine}`);
      await databases.drop(url);
      for (const each of ["apply", "cpu"] as const)
        times[each].set(subject.name, [...(times[each].get(subject.name) ?? []), applied[each]]);
    }
  }
  say("");
  const cpu = (name: string): Figures => figures(times.cpu.get(name) ?? []);
  return summarise(subjects, times.apply, (name, own) => ({
    engine,
    count,
    subject: name,
    milliseconds: own,
    cpu: own && cpu(name),
  }));
}

/** Each tool on a database that it migrated itself. */
async function compareNothing(
  { engine, subjects }: Plan,
  databases: Databases,
  count: number,
  rounds: number,
  python: string | undefined,
): Promise<readonly NothingResult[]> {
  const folder = workloadFolder(engine, count);
  const able = subjects.filter(({ tool }) => tool !== "alembic" || python !== undefined);
  const places = new Map<string, Place>();
  for (const subject of able) {
    const place = { engine, url: await databases.create(), folder, dist };
    run<Applied>(subject, { ...place, task: "apply", calls: 0, connects: 0 }, python);
    places.set(subject.name, place);
  }
  const times = {
    first: new Map<string, number[]>(),
    open: new Map<string, number[]>(),
    connect: new Map<string, number[]>(),
  };
  for (let round = 0; round < rounds; round++) {
    say(`${engine}, nothing pending, round ${round + 1} of ${rounds}`);
    for (const subject of turned(able, round)) {
      const place = places.get(subject.name);
      if (place === undefined) continue;
      const calls = subject.tool === "raw" || subject.tool === "byModule" ? 3001 : 5;
      const again = run<Again>(subject, { ...place, task: "again", calls, connects: 5 }, python);
      for (const each of ["first", "open", "connect"] as const)
        times[each].set(subject.name, [...(times[each].get(subject.name) ?? []), again[each]]);
    }
  }
  say("");
  for (const { url } of places.values()) await databases.drop(url);
  const of = (each: "first" | "open" | "connect", subject: string): Figures => figures(times[each].get(subject) ?? []);
  return summarise(subjects, times.open, (name, open) => ({
    engine,
    count,
    subject: name,
    open,
    first: open && of("first", name),
    connect: open && of("connect", name),
  }));
}

/** A subject that could not be run has no figures, and stays in the table. */
function summarise<T>(
  subjects: readonly Subject[],
  times: ReadonlyMap<string, readonly number[]>,
  row: (name: string, own: Figures | undefined) => T,
): readonly T[] {
  return subjects.map(({ name }) => {
    const own = times.get(name);
    return row(name, own === undefined ? undefined : figures(own));
  });
}

function workloadFolder(engine: EngineName, count: number): string {
  const folder = path.join(work, `${engine}-${count}`);
  writeWorkload(folder, engine, count);
  cpSync(path.join(here, "alembic_env.py"), path.join(folder, "alembic/env.py"));
  return folder;
}

const turned = <T>(list: readonly T[], by: number): readonly T[] => {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
};

/** One process; what it prints last is its result. */
function run<Result>({ name, tool }: Subject, task: Omit<Task, "tool">, python: string | undefined): Result {
  const [command, file] =
    tool === "alembic" ? [python ?? "", path.join(here, "run_alembic.py")] : [process.execPath, script];
  const environment = tool === "alembic" ? { PYTHONDONTWRITEBYTECODE: "1" } : { NODE_OPTIONS: "" };
  const options = { cwd: work, encoding: "utf8", env: { ...process.env, ...environment } } as const;
  const { status, stdout, stderr } = spawnSync(command, [file, JSON.stringify({ ...task, tool })], options);
  if (status !== 0) throw new Error(`${name} failed on ${task.engine}:\n${stdout}${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}

/** A Python with Alembic and psycopg2; Debian's own is tried beside the first of PATH. */
function findPython(): string | undefined {
  const modules = "import alembic, psycopg2, sqlalchemy";
  return ["python3", "/usr/bin/python3"].find((python) => spawnSync(python, ["-c", modules]).status === 0);
}

function say(text: string): void {
  process.stderr.write(`\r\u001b[K${text}`);
}

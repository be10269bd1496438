/** Breaks the differ, the lowering and the renderers in one small way after the other, and lists what no test notices. */

import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parseTexts } from "../../generator/parse/index.ts";
import { corpus, scenarioNames } from "../support/scenario.ts";
import { serverNames, serverVariable } from "../support/servers/server.ts";
import type { Parsed } from "./kill.ts";
import { type Mutant, mutantsOf } from "./mutations.ts";

const usage = `run.ts [--sample N] [--seed S] [--jobs J] [--pairs N] [--only PART-OF-PATH] [--quick] [--out FILE.json]
       [--again FILE.json]

--quick stops at the first line of what follows; --again takes the survivors of such a run to the rest of it.

Kills with: the corpus' expected files and N pairs on SQLite; the tests of the differ, the dialects, the migrations and the corpus,
in one process and on SQLite; all proofs of the corpus on SQLite; and, on the servers that COLONNADE_TEST_POSTGRES_URL, _MYSQL_URL
and _MARIADB_URL name, the tests of the dialects and guards, pairs, and proofs of 20 scenarios.`;

const { values } = parseArgs({
  options: {
    sample: { type: "string", default: "300" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
    jobs: { type: "string", default: "2" },
    pairs: { type: "string", default: "300" },
    only: { type: "string", default: "" },
    quick: { type: "boolean", default: false },
    out: { type: "string" },
    again: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Longer than any killer takes in a healthy checkout: a mutant that goes on and on is noticed, too. */
const patience = 180_000;

interface Verdict {
  readonly mutant: Mutant;
  /** Absent for a survivor. */
  readonly killer?: string | undefined;
}

if (values.help) console.log(usage);
else await main();

async function main(): Promise<void> {
  const all = subjects().flatMap((file) => mutantsOf(file, readFileSync(path.join(root, file), "utf8")));
  const wanted = all.filter(({ file }) => file.includes(values.only));
  const sample =
    values.again === undefined ? draw(wanted, Number(values.sample), Number(values.seed)) : survivorsOf(values.again);
  console.log(`${sample.length} of ${wanted.length} mutants, --seed ${values.seed}`);
  const folder = mkdtempSync(path.join(tmpdir(), "colonnade-mutants-"));
  try {
    const parsed = path.join(folder, "parsed.json");
    writeFileSync(parsed, JSON.stringify(await parseCorpus()));
    const started = Date.now();
    const waiting = [...sample];
    const verdicts: Verdict[] = [];
    const killers = await healthy(copyCheckout(folder, 0), parsed);
    await Promise.all(
      Array.from({ length: Number(values.jobs) }, async (_, job) => {
        const copy = copyCheckout(folder, job + 1);
        for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
          const killer = await judge(copy, killers, mutant);
          verdicts.push({ mutant, killer });
          if (values.out !== undefined) save(values.out, verdicts);
          if (killer === undefined) console.log(`survived: ${mutant.file}:${mutant.line} ${mutant.what}`);
        }
      }),
    );
    report(verdicts, (Date.now() - started) / 1000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The differ, the operations, what each dialect makes of them, and what a migration says of its rows. */
function subjects(): readonly string[] {
  const files = ["generator/diff", "generator/operations", "generator/dialects", "generator/migrations"].flatMap(
    (folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((file) =>
        path.join(folder, file),
      ),
  );
  const isOther =
    /\/projection\/|\/introspection\/|introspect|index-and-view|sqlite\/ddl|sqlite\/views|helper|registry|examine|cursor|tokens|portable|cells|limits|rules|touched|dialect\.ts|names\.ts/;
  const isMigration = /^generator\/migrations\/(data|neutral|guards|step)\.ts$/;
  return files
    .filter(
      (file) =>
        file.endsWith(".ts") &&
        (file.startsWith("generator/migrations") ? isMigration.test(file) : !isOther.test(file)),
    )
    .sort();
}

async function parseCorpus(): Promise<Parsed> {
  const parsed: Record<string, Parsed[string]> = {};
  for (const name of scenarioNames()) {
    const side = async (file: string) => {
      const texts = new Map([[file, readFileSync(path.join(corpus, name, file), "utf8")]]);
      return (await parseTexts(texts)).schema;
    };
    parsed[name] = { a: await side("a.schema.ts"), b: await side("b.schema.ts") };
  }
  return parsed;
}

function copyCheckout(folder: string, job: number): string {
  const copy = path.join(folder, String(job));
  mkdirSync(copy);
  for (const name of ["generator", "runtime", "schema", "generated", "tests", "package.json", "tsconfig.json"]) {
    cpSync(path.join(root, name), path.join(copy, name), {
      recursive: true,
      filter: (file) => !file.includes("node_modules"),
    });
  }
  symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"));
  return copy;
}

/** What an earlier run left alive. */
function survivorsOf(file: string): readonly Mutant[] {
  const { verdicts } = JSON.parse(readFileSync(file, "utf8")) as { readonly verdicts: readonly Verdict[] };
  return verdicts.filter(({ killer }) => killer === undefined).map(({ mutant }) => mutant);
}

interface Killer {
  readonly command: readonly string[];
  readonly onServers: boolean;
}

/** What may kill, the cheap first. */
function killersOf(copy: string, parsed: string): readonly Killer[] {
  const inProcess = { command: ["tests/mutants/kill.ts", parsed, values.pairs, "1"], onServers: false };
  if (values.quick) return [inProcess];
  const tests = (onServers: boolean, files: readonly string[]) =>
    files.length === 0 ? [] : [{ command: ["tests/mutants/tests.ts", ...files], onServers }];
  const folders = [
    "diff",
    "conversions",
    "dialects",
    "guards",
    "diagnostics",
    "corpus",
    "corpus/chat-gateway",
    "squash",
  ];
  const offline = folders.flatMap((name) => testsIn(copy, path.join("tests", name)));
  const named = serverNames.filter((name) => process.env[serverVariable(name)]);
  const repeated = ["dialects", "guards"].flatMap((name) => testsIn(copy, path.join("tests", name)));
  return [
    inProcess,
    ...tests(false, offline),
    ...tests(false, ["tests/corpus/proof/sqlite.test.ts"]),
    ...tests(true, named.length === 0 ? [] : repeated),
    ...named.flatMap((name) => tests(true, [`tests/property/pairs/${name}.test.ts`])),
    ...named.flatMap((name) => tests(true, [`tests/corpus/proof/${name}.test.ts`])),
  ];
}

function testsIn(copy: string, folder: string): readonly string[] {
  return readdirSync(path.join(copy, folder))
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => path.join(folder, file));
}

/** What fails without a mutant would kill all of them, and is left out by name: a test, or one scenario of the corpus. */
async function healthy(copy: string, parsed: string): Promise<readonly Killer[]> {
  const sound: Killer[] = [];
  const waiting = [...killersOf(copy, parsed)];
  for (let killer = waiting.shift(); killer !== undefined; killer = waiting.shift()) {
    const failure = await fails(copy, killer);
    const [, scenario] = /^corpus (\S+):/.exec(failure ?? "") ?? [];
    if (failure === undefined) sound.push(killer);
    else console.log(`left out, since it fails without a mutant: ${killer.command[0]}: ${failure}`);
    if (scenario === undefined) continue;
    const { [scenario]: _, ...others } = JSON.parse(readFileSync(parsed, "utf8")) as Parsed;
    writeFileSync(parsed, JSON.stringify(others));
    waiting.unshift(killer);
  }
  return sound;
}

async function judge(copy: string, killers: readonly Killer[], mutant: Mutant): Promise<string | undefined> {
  const { file, start, end, text } = mutant;
  const place = path.join(copy, file);
  const source = readFileSync(place, "utf8");
  writeFileSync(place, source.slice(0, start) + text + source.slice(end));
  try {
    for (const killer of killers) {
      const failure = await fails(copy, killer);
      if (failure !== undefined) return failure;
    }
    return undefined;
  } finally {
    writeFileSync(place, source);
  }
}

/** Runs a killer in a process of its own; what it says of its first failure, if it fails. */
function fails(copy: string, { command, onServers }: Killer): Promise<string | undefined> {
  const servers = serverNames.map(serverVariable);
  const env = Object.entries(process.env).filter(([name]) => onServers || !servers.includes(name));
  const effort = { SOAK_SEED: "1", SOAK_PAIRS: "60", CASES_SEED: "1", ...(onServers ? {} : { CASES: "all" }) };
  return new Promise((resolve) => {
    const child = spawn("node", ["--conditions=colonnade-source", "--import", "tsx", ...command], {
      cwd: copy,
      env: { ...Object.fromEntries(env), ...effort },
      stdio: ["ignore", "pipe", "ignore"],
    });
    let printed = "";
    child.stdout.on("data", (chunk: Buffer) => {
      printed += chunk;
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), patience);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? undefined : firstFailure(printed, onServers));
    });
  });
}

function firstFailure(printed: string, onServers: boolean): string {
  const [, test] = /^ *FAIL +(.*)$/m.exec(printed) ?? [];
  if (test !== undefined) return `${onServers ? "on servers" : "tests"}: ${test}`;
  return printed.split("\n")[0] || "it does not load, or does not end";
}

/** Some of a list, the same for the same seed: those with the smallest hash of their place. */
function draw(all: readonly Mutant[], count: number, seed: number): readonly Mutant[] {
  const weight = (place: number) => {
    let x = Math.imul(place ^ seed, 0x9e3779b1) >>> 0;
    x = Math.imul(x ^ (x >>> 15), 0x85ebca6b) >>> 0;
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35) >>> 0;
    return (x ^ (x >>> 16)) >>> 0;
  };
  return all
    .map((mutant, place) => ({ mutant, weight: weight(place) }))
    .sort((a, b) => a.weight - b.weight)
    .slice(0, count)
    .map(({ mutant }) => mutant);
}

function save(file: string, verdicts: readonly Verdict[]): void {
  writeFileSync(file, `${JSON.stringify({ seed: values.seed, verdicts }, null, 1)}\n`);
}

function report(verdicts: readonly Verdict[], seconds: number): void {
  const survivors = verdicts.filter(({ killer }) => killer === undefined);
  const killers = new Map<string, number>();
  for (const { killer } of verdicts) {
    if (killer === undefined) continue;
    const kind = killer.replace(/^(corpus|pairs on sqlite|tests|on servers).*/, "$1");
    killers.set(kind, (killers.get(kind) ?? 0) + 1);
  }
  const share = (100 * (verdicts.length - survivors.length)) / Math.max(1, verdicts.length);
  console.log(
    `\n${verdicts.length} mutants, ${verdicts.length - survivors.length} killed (${share.toFixed(1)} %) in ${seconds.toFixed(0)} s, --seed ${values.seed}`,
  );
  for (const [killer, count] of [...killers].sort((a, b) => b[1] - a[1]))
    console.log(`${String(count).padStart(5)}  ${killer}`);
  for (const { mutant } of survivors.sort((a, b) =>
    a.mutant.file + a.mutant.line < b.mutant.file + b.mutant.line ? -1 : 1,
  )) {
    console.log(`${mutant.file}:${mutant.line}: ${mutant.what}`);
  }
  if (values.out !== undefined)
    writeFileSync(values.out, `${JSON.stringify({ seed: values.seed, verdicts }, null, 1)}\n`);
}

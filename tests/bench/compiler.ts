/** Measures `colonnade generate` beside `drizzle-kit generate`, runs interleaved, and prints medians, spread and ratios. */
import { type Figures, figures, type Measured, measure, stages } from "./measure.ts";
import { type Scenario, type Subject, scenarios, subjectsOf } from "./subjects.ts";

const baseline = "drizzle-kit, postgres";

export interface Result {
  readonly tables: number;
  readonly subject: string;
  readonly scenario: Scenario;
  readonly seconds: Figures;
  readonly cpu: Figures;
  readonly mebibytes: Figures;
  /** Its median times over drizzle-kit's. */
  readonly ratio: { readonly seconds: number; readonly cpu: number };
}

export interface CompilerResult {
  readonly bareNodeSeconds: Figures;
  readonly results: readonly Result[];
}

/** Runs the comparison at each number of tables, and prints its tables. */
export function benchCompiler(sizes: readonly number[], rounds: number): CompilerResult {
  const node = nodeItself(rounds);
  const results = sizes.flatMap((tables) => compare(tables, rounds));
  console.log(`\nbare node: ${node.median.toFixed(3)} s`);
  return { bareNodeSeconds: node, results };
}

/** What no tool can go below. */
function nodeItself(rounds: number): Figures {
  return figures(Array.from({ length: rounds }, () => measure(["--eval", ""], process.cwd()).seconds));
}

/** The subjects take turns in each round, so that what disturbs the machine disturbs them all. */
function compare(tables: number, rounds: number): readonly Result[] {
  const subjects = subjectsOf(tables);
  const runs = new Map<string, Measured[]>();
  for (let round = 0; round < rounds; round++) {
    process.stderr.write(`\r${tables} tables, round ${round + 1} of ${rounds} `);
    for (const subject of subjects) {
      for (const scenario of subject.scenarios) {
        const key = `${subject.name} ${scenario}`;
        runs.set(key, [...(runs.get(key) ?? []), measure(subject.args, subject.prepare(scenario, round))]);
      }
    }
  }
  process.stderr.write("\r\u001b[K");
  const compared = summarise(tables, subjects, runs);
  printTable(tables, compared);
  const all = subjects.find((subject) => subject.name.endsWith("all four"));
  if (all !== undefined) printStages(all, rounds);
  return compared;
}

function summarise(
  tables: number,
  subjects: readonly Subject[],
  runs: ReadonlyMap<string, readonly Measured[]>,
): readonly Result[] {
  const medians = (subject: string, scenario: Scenario) => {
    const measured = runs.get(`${subject} ${scenario}`) ?? [];
    return {
      seconds: figures(measured.map((one) => one.seconds)),
      cpu: figures(measured.map((one) => one.cpu)),
      mebibytes: figures(measured.map((one) => one.mebibytes)),
    };
  };
  return scenarios.flatMap((scenario) => {
    // drizzle-kit keeps no cache, so that its first run is like any other.
    const base = medians(baseline, scenario === "fresh" ? "first" : scenario);
    return subjects.flatMap(({ name: subject, scenarios: own }): readonly Result[] => {
      if (!own.includes(scenario)) return [];
      const found = medians(subject, scenario);
      const ratio = {
        seconds: found.seconds.median / base.seconds.median,
        cpu: found.cpu.median / base.cpu.median,
      };
      return [{ tables, subject, scenario, ...found, ratio }];
    });
  });
}

function printTable(tables: number, compared: readonly Result[]): void {
  console.log(
    `\n${tables} tables of ten columns, whole process, median (least–most); × is the multiple of drizzle-kit\n`,
  );
  console.log("scenario   subject                seconds                   ×  CPU s     ×   MiB");
  for (const { scenario, subject, seconds, cpu, mebibytes, ratio } of compared) {
    const cells = [
      scenario.padEnd(10),
      subject.padEnd(22),
      `${seconds.median.toFixed(3)} (${seconds.min.toFixed(3)}–${seconds.max.toFixed(3)})`.padEnd(21),
      ratio.seconds.toFixed(2).padStart(5),
      cpu.median.toFixed(3).padStart(6),
      ratio.cpu.toFixed(2).padStart(5),
      mebibytes.median.toFixed(0).padStart(5),
    ];
    console.log(cells.join(" "));
  }
  for (const subject of new Set(compared.map((result) => result.subject))) {
    if (subject !== baseline) printColumn(subject, compared);
  }
}

/** What a change of one line costs: beside making everything, and beside drizzle-kit. */
function printColumn(subject: string, compared: readonly Result[]): void {
  const figure = (of: string, scenario: Scenario) => {
    const found = compared.find((result) => result.subject === of && result.scenario === scenario);
    return found === undefined ? "-" : `${found.seconds.median.toFixed(2)} s, ${found.mebibytes.median.toFixed(0)} MiB`;
  };
  const [own, first, other] = [figure(subject, "column"), figure(subject, "first"), figure(baseline, "column")];
  console.log(`\none column added: ${subject} ${own}; its first run ${first}; ${baseline} ${other}`);
}

/** Where the time of one more run goes, without any cache. */
function printStages(subject: Subject, round: number): void {
  const folder = subject.prepare("first", round);
  console.log(`\nstages of ${subject.name}, first run\n\n${stages(subject.args, folder).trimEnd()}`);
}

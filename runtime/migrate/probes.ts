/** Decides by a statement's probes whether it was done, and says what is there where it cannot be told. */
import type { Annotations, Probe } from "../annotations.ts";
import type { Connection } from "../driver.ts";
import { MigrationError } from "../errors.ts";
import type { Findings } from "../schema-version.ts";
import { firstLine } from "../split.ts";
import { annotationsOf, type Step } from "./plan.ts";

/** What the probes find now, asked in one query. */
export async function askProbes(probes: readonly Probe[], connection: Connection): Promise<Findings> {
  if (probes.length === 0) return [];
  const [row = []] = await connection.select(`SELECT ${probes.map(({ query }) => `(${query})`).join(", ")}`);
  return row.map((value) => (value === null ? null : String(value)));
}

/** Whether a statement that was under way when its run ended has to run (again), or is done. */
export type Verdict = "run" | "done";

/**
 * Compares what is there with what was before the statement and with what it makes. Where a try left something half done, its repair
 * runs first. A state that is none of these is a MigrationError that shows it.
 */
export async function decide(step: Step, index: number, before: Findings, connection: Connection): Promise<Verdict> {
  const annotations = annotationsOf(step, index);
  const { probes } = annotations;
  const wanted = probes.map(({ after }) => after);
  const verdict = (found: Findings): Verdict | undefined =>
    sameFindings(found, before) ? "run" : sameFindings(found, wanted) ? "done" : undefined;
  const found = await askProbes(probes, connection);
  const clear = verdict(found);
  if (clear !== undefined) return clear;
  const after = await repair(annotations, found, connection);
  const repaired = verdict(after);
  if (repaired !== undefined) return repaired;
  throw new MigrationError(
    `statement ${index + 1} of ${step.file} was under way when the last run ended, and the database shows neither what was before it nor what it makes\n  ${firstLine(step.statements[index] ?? "")}\n${differences(probes, before, after)}`,
    {
      hint: "nothing was changed now: somebody else has changed this in the meantime. Bring it to either state and run the command again, which then goes on by itself",
      version: step.version,
    },
  );
}

/** Runs what undoes a try that was cut off, and answers what the probes find then; without a repair for it, what they found. */
export async function repair(
  { probes, repairs }: Annotations,
  found: Findings,
  connection: Connection,
): Promise<Findings> {
  const wanted = repairs.filter((each) => found.includes(each.found));
  for (const { sql } of wanted) await connection.execute(sql);
  return wanted.length === 0 ? found : askProbes(probes, connection);
}

/** What is wrong after a statement that the database took; undefined where its effect shows. */
export async function missingEffect(
  step: Step,
  index: number,
  before: Findings,
  connection: Connection,
): Promise<MigrationError | undefined> {
  const { probes } = annotationsOf(step, index);
  const found = await askProbes(probes, connection);
  const wanted = probes.map(({ after }) => after);
  if (sameFindings(found, wanted)) return undefined;
  return new MigrationError(
    `statement ${index + 1} of ${step.file} was run, and the database does not show its effect\n  ${firstLine(step.statements[index] ?? "")}\n${differences(probes, before, found)}`,
    {
      hint: "somebody else has changed this at the same time, or the line of the probe is wrong; bring it to the state after the statement and run the command again, which does not run the statement a second time",
      version: step.version,
    },
  );
}

function differences(probes: readonly Probe[], before: Findings, found: Findings): string {
  const lines = probes.flatMap(({ query, after }, i) =>
    found[i] === after
      ? []
      : [`  before ${shown(before[i])}, now ${shown(found[i])}, after it ${shown(after)}: ${query}`],
  );
  return lines.join("\n");
}

const shown = (value: string | null | undefined): string => (value == null ? "nothing" : `'${value}'`);

export function sameFindings(one: Findings, other: Findings): boolean {
  return one.length === other.length && one.every((value, i) => value === other[i]);
}

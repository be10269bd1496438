/** Prints the runner's figures: medians with least and most, and each as a multiple of the raw driver's. */
import type { Figures } from "../measure.ts";
import type { EngineName } from "./tool.ts";

/** Without figures where the tool could not be had. */
export interface ApplyResult {
  readonly engine: EngineName;
  readonly count: number;
  readonly subject: string;
  readonly milliseconds: Figures | undefined;
  /** Of the process itself, not of a server. */
  readonly cpu: Figures | undefined;
}

export interface NothingResult {
  readonly engine: EngineName;
  /** How many migrations are applied. */
  readonly count: number;
  readonly subject: string;
  readonly first: Figures | undefined;
  readonly open: Figures | undefined;
  readonly connect: Figures | undefined;
}

const missing = "not run: no Python here with alembic and psycopg2 (Debian: python3-alembic python3-psycopg2)";

export function printApply(where: string, results: readonly ApplyResult[]): void {
  const [base] = results;
  console.log(
    `\n${where}\napply ${base?.count} migrations: ms in-process, median (least–most); × is the multiple of the raw driver\n`,
  );
  const rows = results.map(({ subject, milliseconds, cpu }) => ({
    subject,
    cells: milliseconds && cpu && [cell(milliseconds, base?.milliseconds), cell(cpu, base?.cpu)],
  }));
  printRows(["by the clock", "processor, without the server's"], rows);
}

export function printNothing(where: string, results: readonly NothingResult[]): void {
  const [base] = results;
  console.log(
    `\n${where}\nnothing pending at ${base?.count} applied: ms in-process; × is the multiple of a bare query of the newest version\n`,
  );
  const rows = results.map(({ subject, first, open, connect }) => ({
    subject,
    cells: first && open && connect && [cell(first, base?.first), cell(open, base?.open), cell(connect, base?.connect)],
  }));
  printRows(["open connection, first call", "open connection, further calls", "from connecting"], rows);
}

interface Printed {
  readonly subject: string;
  readonly cells: readonly string[] | undefined;
}

function printRows(titles: readonly string[], rows: readonly Printed[]): void {
  const line = (first: string, cells: readonly string[]) =>
    console.log(`  ${first.padEnd(25)} ${cells.map((text) => text.padEnd(36)).join("")}`.trimEnd());
  line("", titles);
  for (const { subject, cells } of rows) line(subject, cells ?? [missing]);
}

function cell(own: Figures, base: Figures | undefined): string {
  const ratio = own.median / (base?.median ?? Number.NaN);
  const spread = `${decimals(own.median)} (${decimals(own.min)}–${decimals(own.max)})`;
  return `${spread.padEnd(24)} ${ratio.toFixed(ratio < 10 ? 2 : 0).padStart(5)}×`;
}

const decimals = (value: number): string => value.toFixed(value < 1 ? 4 : value < 100 ? 2 : 0);

/** Prints the figures of helpers: the raw driver's microseconds, and the others as multiples of them. */
import type { Figures } from "../measure.ts";
import type { EngineName } from "./workload.ts";

export interface OperationResult {
  readonly engine: EngineName;
  readonly operation: string;
  readonly subject: string;
  /** Microseconds a call, by the clock. */
  readonly wall: Figures;
  /** Of the contestant's own processor. */
  readonly cpu: Figures;
  /** Multiples of the raw driver's, round by round. */
  readonly ratio: { readonly wall: Figures; readonly cpu: Figures };
}

export function printEngine(where: string, results: readonly OperationResult[]): void {
  console.log(`\n${where}\n× is the multiple of the raw driver: the median of the rounds (its quartiles)`);
  print("by the clock", "wall", results);
  print("processor, without the server's", "cpu", results);
}

function print(title: string, of: "wall" | "cpu", results: readonly OperationResult[]): void {
  const [raw, ...others] = [...new Set(results.map(({ subject }) => subject))];
  const line = (first: string, cells: readonly string[]) =>
    console.log(`  ${first.padEnd(22)} ${cells.map((text) => text.padEnd(20)).join(" ")}`.trimEnd());
  console.log();
  line(title.slice(0, 22), [`${raw}, µs`, ...others]);
  for (const operation of new Set(results.map((each) => each.operation))) {
    const found = (subject: string | undefined) =>
      results.find((each) => each.operation === operation && each.subject === subject);
    const base = found(raw);
    line(operation, [
      base === undefined ? "–" : decimals(base[of].median),
      ...others.map((subject) => {
        const own = found(subject)?.ratio[of];
        return own === undefined ? "–" : `${decimals(own.median)} (${decimals(own.low)}–${decimals(own.high)})`;
      }),
    ]);
  }
}

const decimals = (value: number): string => value.toFixed(value < 100 ? 2 : 0);

/** How long operations took, by name. */

/** Milliseconds of each run, in no order. */
export type Latencies = Map<string, number[]>;

/** The value below which that part of them lies; NaN of none. */
export function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** `12,345 runs, p50 0.42 ms, p99 3.10 ms, longest 17.0 ms`. */
export function summary(milliseconds: readonly number[]): string {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const [p50, p99, longest] = [0.5, 0.99, 1].map((part) => quantile(sorted, part));
  return `${sorted.length} runs, p50 ${shown(p50)}, p99 ${shown(p99)}, longest ${shown(longest)}`;
}

const shown = (milliseconds = Number.NaN) => `${milliseconds.toPrecision(3)} ms`;

/** A stage timer for finding where a run's time goes: COLONNADE_TIMINGS=1 prints a table to stderr when the process ends. */

const enabled = process.env.COLONNADE_TIMINGS === "1";
const prefix = "colonnade: ";

/**
 * Says that a stage ended here: it gets the time since the stage before it ended, the first one since the process started.
 * A name that comes again adds up. Does nothing unless COLONNADE_TIMINGS is 1.
 */
export function stageEnded(name: string): void {
  if (enabled) performance.mark(`${prefix}${name}`, { detail: cpuMilliseconds() });
}

/** Prints the table when the process ends; for the executable alone. */
export function reportStages(): void {
  if (!enabled) return;
  process.once("exit", () => {
    stageEnded("exit");
    process.stderr.write(report());
  });
}

/** All threads together. */
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

interface Stage {
  readonly name: string;
  /** Milliseconds by the clock, and of the processor. */
  readonly wall: number;
  readonly cpu: number;
}

function report(): string {
  const sums = new Map<string, Stage>();
  let last = { wall: 0, cpu: 0 };
  for (const mark of performance.getEntriesByType("mark")) {
    if (!mark.name.startsWith(prefix)) continue;
    const name = mark.name.slice(prefix.length);
    const wall = mark.startTime;
    const cpu = "detail" in mark ? Number(mark.detail) : 0;
    const sum = sums.get(name) ?? { name, wall: 0, cpu: 0 };
    sums.set(name, { name, wall: sum.wall + wall - last.wall, cpu: sum.cpu + cpu - last.cpu });
    last = { wall, cpu };
  }
  const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  const heading = `${"stage".padEnd(nameWidth)}${"wall ms".padStart(figureWidth)}${"CPU ms".padStart(figureWidth)}\n`;
  return `${heading}${[...sums.values()].map(row).join("")}${row({ name: `total, peak ${peak} MiB`, ...last })}`;
}

const nameWidth = 24;
const figureWidth = 10;

function row({ name, wall, cpu }: Stage): string {
  return `${name.padEnd(nameWidth)}${wall.toFixed(1).padStart(figureWidth)}${cpu.toFixed(1).padStart(figureWidth)}\n`;
}

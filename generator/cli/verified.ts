/** What a trial on scratch databases did, told for people and for machines. */
import { titleOf, versionText } from "../../runtime/migration.ts";
import type { Trial, Verification } from "../verify/verifier.ts";
import type { JsonValue, Terminal } from "./terminal.ts";

/** A line for each database, and one for each dialect that there was none for. */
export function sayVerified(verified: readonly Verification[], { say, note, paint }: Terminal): void {
  for (const { dialect, trials, diagnostics } of verified) {
    if (trials.length === 0) {
      note(
        `${paint.yellow("not verified:")} ${dialect}: no server is named for it; give --url ${exampleUrls[dialect]}`,
      );
    }
    for (const trial of trials) {
      const passed = !diagnostics.some(({ severity }) => severity === "error");
      const verdict = passed ? paint.green("verified:") : paint.red("tried:");
      (passed ? say : note)(`${verdict} ${dialect} ${trial.version} (${trial.place}): ${ways(trial)}`);
      for (const { version, name, what } of trial.irreversible) {
        note(`  ${paint.yellow("not undone:")} ${titleOf({ version, name })} is irreversible: ${what}`);
      }
    }
  }
}

const exampleUrls = {
  sqlite: "sqlite:./file.db",
  postgres: "postgres://user@host/database",
  mysql: "mysql://user@host/database",
  mariadb: "mariadb://user@host/database",
} as const satisfies Record<Verification["dialect"], string>;

function ways({ up, down }: Trial): string {
  const ups = up.length === 0 ? "no way up" : `up ${ranges(up)}`;
  return down.length === 0 ? ups : `${ups}, down ${ranges(down)}`;
}

/** `0001–0003, 0005`. */
function ranges(versions: readonly number[]): string {
  const sorted = [...versions].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const version of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] + 1 === version) last[1] = version;
    else runs.push([version, version]);
  }
  return runs.map(([a, b]) => (a === b ? versionText(a) : `${versionText(a)}–${versionText(b)}`)).join(", ");
}

export function verifiedAsJson(verified: readonly Verification[]): JsonValue {
  return verified.map(({ dialect, trials }) => ({
    dialect,
    trials: trials.map(({ place, version, up, down, irreversible }) => ({
      place,
      version,
      up,
      down,
      irreversible: irreversible.map((each) => ({ ...each })),
    })),
  }));
}

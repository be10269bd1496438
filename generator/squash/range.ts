/** Which migrations are folded: as they were asked for, or why they cannot be. */
import { versionText } from "../../runtime/migration.ts";
import { headOf, type Planned } from "../compose-output.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

export interface Range {
  /** The version before the first that is folded; 0 is base. */
  readonly before: number;
  /** The last one, whose number the folded migration has. */
  readonly last: number;
  /** All of them. */
  readonly folded: readonly number[];
  /** Those behind them. */
  readonly later: readonly number[];
}

/** Every dialect has the same versions. */
export function chooseRange(
  lanes: readonly Planned[],
  { from, to }: { readonly from?: number; readonly to?: number },
): Range | Diagnostic {
  const versions = lanes[0]?.state.migrations.map(({ version }) => version) ?? [];
  const head = versions.at(-1) ?? 0;
  if (lanes.some(({ state, step }) => step.up.length > 0 || headOf(state.migrations) !== head)) {
    return refusal("the schema has changed since the newest migration", "run `colonnade generate` first");
  }
  const [first, last] = [from ?? versions[0] ?? 0, to ?? head];
  const there = `there are ${versions.map(versionText).join(", ") || "none"}`;
  for (const version of [first, last]) {
    if (!versions.includes(version)) return refusal(`there is no migration ${versionText(version)}`, there);
  }
  if (first > last) {
    const hint = `write --from ${last} --to ${first}`;
    return refusal(`the range is the wrong way round: ${versionText(first)} comes after ${versionText(last)}`, hint);
  }
  const folded = versions.filter((version) => version >= first && version <= last);
  if (folded.length < 2) return refusal(`${versionText(first)} alone is one migration already`, there);
  return {
    before: versions.findLast((version) => version < first) ?? 0,
    last,
    folded,
    later: versions.filter((version) => version > last),
  };
}

function refusal(message: string, hint: string): Diagnostic {
  return { code: "C056", severity: "error", message: `nothing can be folded: ${message}`, hint };
}

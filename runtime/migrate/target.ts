/** Reads where a migration run is to go: `head`, `base`, a version, `+N`, `-N`. */
import { UsageError } from "../errors.ts";

export type Target = string | number;

const spellings = "`head`, `base`, a version such as 3, `+1` or `-1`";

/** The version that the target means, seen from the version that the database is at; 0 is base. `versions` are all that there are. */
export function resolveTarget(target: Target, current: number, versions: readonly number[]): number {
  const head = versions.at(-1) ?? 0;
  const text = String(target).trim();
  if (text === "head") return head;
  if (text === "base") return 0;
  const [, sign, digits] = /^([+-]?)(\d+)$/.exec(text) ?? [];
  if (digits === undefined)
    throw new UsageError(`there is no migration target ${JSON.stringify(target)}`, {
      hint: `targets are ${spellings}`,
    });
  const stops = [0, ...versions];
  const number = Number(digits);
  const steps = sign === "-" ? -number : number;
  const here = stops.findLastIndex((version) => version <= current);
  const version = sign === "" ? number : (stops[here + steps] ?? current + steps);
  if (stops.includes(version)) return version;
  const hint = `the database is at ${current}`;
  const next = stops.find((stop) => stop > version);
  if (version > 0 && next !== undefined) {
    const below = stops.findLast((stop) => stop < version);
    throw new UsageError(
      `version ${version} was folded into ${next} by \`colonnade squash\`: below ${next} comes ${below || "base"}`,
      { hint },
    );
  }
  throw new UsageError(
    `version ${version} does not exist: there are ${head === 0 ? "no migrations" : `versions 0 (base) to ${head}`}`,
    { hint },
  );
}

/** Reads where a migration run is to go: `head`, `base`, a version, `+N`, `-N`. */
import { UsageError } from "../errors.ts";

export type Target = string | number;

const spellings = "`head`, `base`, a version such as 3, `+1` or `-1`";

/** The version that the target means, seen from the version that the database is at; 0 is base. */
export function resolveTarget(target: Target, current: number, head: number): number {
  const text = String(target).trim();
  if (text === "head") return head;
  if (text === "base") return 0;
  const [, sign, digits] = /^([+-]?)(\d+)$/.exec(text) ?? [];
  if (digits === undefined)
    throw new UsageError(`there is no migration target ${JSON.stringify(target)}`, {
      hint: `targets are ${spellings}`,
    });
  const number = Number(digits);
  const version = sign === "+" ? current + number : sign === "-" ? current - number : number;
  if (version < 0 || version > head) {
    throw new UsageError(
      `version ${version} does not exist: there are ${head === 0 ? "no migrations" : `versions 0 (base) to ${head}`}`,
      {
        hint: `the database is at ${current}`,
      },
    );
  }
  return version;
}

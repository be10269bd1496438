/** Compares servers' versions with the floors. */
import { ServerError } from "../errors.ts";

/** Refuses a server below the floor; both count like `8.0.19`. */
export function requireVersion(product: string, version: string, floor: string): void {
  const have = numbers(version);
  const needed = numbers(floor);
  for (const [index, part] of needed.entries()) {
    const own = have[index] ?? 0;
    if (own > part) return;
    if (own < part) {
      throw new ServerError(`${product} ${version} is too old`, { hint: `${product} ${floor} or newer is needed` });
    }
  }
}

function numbers(version: string): readonly number[] {
  return (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? "0").split(".").map(Number);
}

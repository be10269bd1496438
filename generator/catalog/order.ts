/** The canonical order of names: by code units, the same on every machine. */
import type { Named } from "./catalog.ts";

export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The default namespace first. */
export function byName(a: Named, b: Named): number {
  return compareText(a.namespace ?? "", b.namespace ?? "") || compareText(a.name, b.name);
}

/** What becomes of the values of a closed set that changes. */
import type { Column, Named } from "../catalog/catalog.ts";
import { identity } from "../catalog/identity.ts";
import type { Intent, ValueMapping } from "../operations/operation.ts";

export interface ChangedValues {
  /** Rows with these get others. */
  readonly mapped: readonly ValueMapping[];
  /** Values that come back without their rows, which a step the other way gave to another value. */
  readonly merged: readonly ValueMapping[];
}

const none: ChangedValues = { mapped: [], merged: [] };

/** `table` and columns under their new names. */
export function changedValues(table: Named, from: Column, to: Column, { values }: Intent): ChangedValues {
  const own = values.filter(
    ({ column, table: name, namespace }) =>
      column === to.name && identity(table) === identity(namespace === undefined ? { name } : { name, namespace }),
  );
  if (own.length === 0) return none;
  const mapped = new Map<string | null, ValueMapping>();
  const merged: ValueMapping[] = [];
  for (const { from: old, to: value } of own) {
    const mapping = { from: old, to: value };
    if (!hasValue(from, old) || !hasValue(to, value)) continue;
    if (!hasValue(to, old) && !mapped.has(old)) mapped.set(old, mapping);
    else if (!hasValue(from, value)) merged.push(mapping);
  }
  return { mapped: [...mapped.values()], merged };
}

/** Whether a row can have the value, which is given as text; where no set is known, any text can be any value. */
export function hasValue({ values, nullable, meaning }: Column, value: string | null): boolean {
  if (value === null) return nullable;
  if (values !== undefined) return values.includes(value);
  if (meaning === "integer" || meaning === "bigint") return /^(?:0|-?[1-9]\d*)$/.test(value);
  return meaning !== "boolean" || value === "true" || value === "false";
}

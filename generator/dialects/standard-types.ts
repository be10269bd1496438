/** Parts of types that the dialects share. */
import type { Expression } from "../catalog/catalog.ts";
import { expression } from "./expression.ts";
import type { Physical } from "./projection/rules.ts";

/** A limit of length as a check, or nothing without one. */
export function lengthCheck(measure: string, max: number | undefined): Pick<Physical, "check"> {
  return max === undefined ? {} : { check: (column) => expression`${measure}(${column}) <= ${String(max)}` };
}

/** `"visibility" IN ('public', 'private')` */
export function inList(
  values: readonly string[],
  literal: (value: string) => string,
): (column: Expression) => Expression {
  return (column) => expression`${column} IN (${values.map(literal).join(", ")})`;
}

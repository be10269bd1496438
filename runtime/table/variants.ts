/** Statements that depend on which columns a call gives: each set is assembled once from finished fragments and kept. */
import type { Statement, Value } from "../driver.ts";
import { UsageError } from "../errors.ts";
import { type StatementOptions, statement, unprepared } from "../statement.ts";

/** Which columns are given, a bit each: a number up to 53 columns, a bigint beyond. */
export type Mask = number | bigint;

/** The columns that a call gives, as a mask and as values in the order of the statement. */
export interface Given {
  readonly mask: Mask;
  readonly values: Value[];
}

/** Refuses, as where there are no types, what has no columns to give: `null`, a text, a list. */
export function requireValues(given: unknown): void {
  if (typeof given === "object" && given !== null && !Array.isArray(given)) return;
  throw new UsageError("a row's values must be an object", { hint: "give { property: value }; {} gives nothing" });
}

/** Puts the value of a given column and gives its bit. */
export function put<M extends Mask>(values: Value[], bit: M, value: Value): M {
  values.push(value);
  return bit;
}

/** The most statements that one set keeps; what goes beyond is assembled by each call and not prepared. */
const capacity = 256;

export function hasBit(mask: Mask, bit: number): boolean {
  // Bitwise operations on numbers end at 32 bits.
  return typeof mask === "number" ? Math.floor(mask / 2 ** bit) % 2 === 1 : ((mask >> BigInt(bit)) & 1n) === 1n;
}

/** Keeps what `build` makes of a mask. */
export function remember(build: (mask: Mask) => string, options?: StatementOptions): (mask: Mask) => Statement {
  const kept = new Map<Mask, Statement>();
  return (mask) => {
    const found = kept.get(mask);
    if (found !== undefined) return found;
    if (kept.size >= capacity) return unprepared(build(mask));
    const made = statement(build(mask), options);
    kept.set(mask, made);
    return made;
  };
}

/** `?`, or `$` and the parameter's number. */
export type Placeholder = "?" | "$";

export function placeholder(style: Placeholder, number: number): string {
  return style === "?" ? "?" : `$${number}`;
}

/** One of several statements that differ in which parameters are null: bit i of `nulls` is set where the i-th is. */
export function variant<T>(variants: readonly T[], nulls: number): T {
  const chosen = variants[nulls];
  if (chosen === undefined) throw new RangeError(`there is no variant ${nulls} of ${variants.length}`);
  return chosen;
}

/** The index of a variant: a bit for each value, set where it is null. */
export function nullBits(...values: readonly unknown[]): number {
  return values.reduce((bits: number, value, index) => (value === null ? bits | (1 << index) : bits), 0);
}

/** The values that are not null: a variant names the others in its text. */
export function withoutNulls(values: readonly Value[]): readonly Value[] {
  return values.filter((value) => value !== null);
}

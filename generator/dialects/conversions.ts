/** How values of one meaning become values of another: what the dialects share of it, without their SQL. */
import type { Column, Expression } from "../catalog/catalog.ts";
import type { Meaning } from "../schema/schema.ts";
import { plainColumn } from "./expression.ts";
import type { Size } from "./sizes.ts";

/** A column with what its type does not tell everywhere, and its check does: decimals that are kept as text have digits, too. */
export interface Convertible extends Column, Size {}

/** Meanings that convert alike count as one. */
export type Class = Exclude<Meaning, "integer" | "bigint" | "oneOf"> | "whole";

/** From values of `column` to values of the type of `to`. */
export type Conversion = (column: Expression, to: Convertible, from: Convertible) => Expression;

/** "assign" where the engine's own assignment does it. A pair that is not there is for the author to say. */
export type Conversions = { readonly [P in `${Class}>${Class}`]?: Conversion | "assign" };

/** Texts that PostgreSQL reads as true and false: https://www.postgresql.org/docs/current/datatype-boolean.html */
export const truths = "'true', 't', 'yes', 'y', 'on', '1'";
export const untruths = "'false', 'f', 'no', 'n', 'off', '0'";

/** What `Dialect.convert` answers, by the conversions of a dialect. */
export type Convert = (from: Convertible, to: Convertible) => Expression | undefined | "unknown";

/** `alike` converts between two types of one meaning, where assignment does not. */
export function converter(
  conversions: Conversions,
  alike: (column: Expression, to: Convertible, from: Convertible) => Expression | undefined = () => undefined,
): Convert {
  return (from, to) => {
    const column: Expression = [{ column: from.name }];
    if (from.meaning === undefined || to.meaning === undefined) return from.type === to.type ? undefined : "unknown";
    const [a, b] = [classOf(from.meaning), classOf(to.meaning)];
    if (a === b) return alike(column, to, from);
    const steps = stepsBetween(conversions, a, b);
    if (steps === undefined) return "unknown";
    const value = steps.reduce<Expression>(
      (before, step) => (step === "assign" ? before : step(before, to, from)),
      column,
    );
    return plainColumn(value) === undefined ? value : undefined;
  };
}

/** A type without its lengths, all texts being one: between two of a family, assignment refuses what does not fit. */
export function familyOf(type: string): string {
  const bare = type.replace(/\(.*?\)/, "");
  return /^(?:varchar|char|text|tinytext|mediumtext|longtext)$/.test(bare) ? "text" : bare;
}

export function classOf(meaning: Meaning): Class {
  if (meaning === "integer" || meaning === "bigint") return "whole";
  return meaning === "oneOf" ? "text" : meaning;
}

export const isEpoch = (of: Class) => of === "epochSeconds" || of === "epochMilliseconds";

/** One step, or two over the instant that a whole number means; beside instants and days such a number is like any other. */
function stepsBetween(conversions: Conversions, a: Class, b: Class): readonly (Conversion | "assign")[] | undefined {
  const direct = conversions[`${a}>${b}`];
  if (direct !== undefined) return [direct];
  if ((isEpoch(a) && b === "date") || (a === "date" && isEpoch(b))) {
    const [first, second] = [conversions[`${a}>timestamp`], conversions[`timestamp>${b}`]];
    return first && second && [first, second];
  }
  if (!isEpoch(a) && !isEpoch(b)) return undefined;
  const [plainA, plainB] = [isEpoch(a) ? "whole" : a, isEpoch(b) ? "whole" : b] as const;
  if (plainA === plainB) return ["assign"];
  const plain = conversions[`${plainA}>${plainB}`];
  return plain && [plain];
}

/** How much a value of a column may hold: told by its type, or by the check that stands for the type. */
import type { Column, Expression, Table } from "../catalog/catalog.ts";
import { columnsOf } from "../catalog/identity.ts";

export interface Size {
  /** Characters of a text, bytes of bytes. */
  readonly max?: number;
  /** Digits of a decimal, and how many of them follow its point. */
  readonly precision?: number;
  readonly scale?: number;
}

const lengths = /^(?:var)?(?:char|binary)\((\d+)\)/;
const digits = /^(?:numeric|decimal)\((\d+),(\d+)\)/;

/** What a type's name says, e.g. `varchar(40)` and `numeric(10,2)`. */
function sizeOfType(type: string): Size {
  const [, max] = lengths.exec(type) ?? [];
  if (max !== undefined) return { max: Number(max) };
  const [, precision, scale] = digits.exec(type) ?? [];
  return precision === undefined ? {} : { precision: Number(precision), scale: Number(scale) };
}

/** The limit of a check of lengthCheck: `char_length("title") <= 100`. */
function maxOfCheck(check: Expression): number | undefined {
  const [measure, column, limit, ...more] = check;
  if (typeof measure !== "string" || typeof column !== "object" || typeof limit !== "string" || more.length > 0)
    return undefined;
  const [, max] = (/^(?:char_|octet_)?length\($/.test(measure) && /^\) <= (\d+)$/.exec(limit)) || [];
  return max === undefined ? undefined : Number(max);
}

/** The size of a column of the table; `sizeOfCheck` reads the checks that only this dialect makes. */
export function sizeOf(
  column: Column,
  { checks }: Pick<Table, "checks">,
  sizeOfCheck: (check: Expression) => Size | undefined = () => undefined,
): Size {
  const typed = sizeOfType(column.type);
  if (typed.max !== undefined || typed.precision !== undefined) return typed;
  for (const { expression } of checks) {
    if (!columnsOf(expression).every((name) => name === column.name) || columnsOf(expression).length === 0) continue;
    const max = maxOfCheck(expression);
    const found = max === undefined ? sizeOfCheck(expression) : { max };
    if (found !== undefined) return found;
  }
  return {};
}

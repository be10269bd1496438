/** The words of portable SQL: keywords, and the functions that every dialect spells alike. */
import type { Spelled } from "./portable-sql.ts";

const expressionKeywords = "and or not is null in between like case when then else end distinct true false";
const queryKeywords =
  "select from join left inner outer cross on where group by having order asc desc limit offset as with union all exists";

/** These read rows. */
export const selectKeywords: ReadonlySet<string> = new Set(queryKeywords.split(" "));
const keywords: ReadonlySet<string> = new Set(expressionKeywords.split(" "));

export function isKeyword(word: string): boolean {
  return keywords.has(word) || selectKeywords.has(word);
}

const many = Number.POSITIVE_INFINITY;

function alike(name: string, least: number, most: number): Spelled {
  return { arguments: [least, most], open: `${name}(` };
}

/** Where letters beyond ASCII change case differs: SQLite and PostgreSQL's `C` leave them, MySQL folds them. */
export const standardFunctions = {
  lower: alike("lower", 1, 1),
  upper: alike("upper", 1, 1),
  trim: alike("trim", 1, 1),
  coalesce: alike("coalesce", 2, many),
  nullif: alike("nullif", 2, 2),
  abs: alike("abs", 1, 1),
  round: alike("round", 1, 1),
  replace: alike("replace", 3, 3),
  substr: alike("substr", 2, 3),
  count: alike("count", 1, 1),
  sum: alike("sum", 1, 1),
  avg: alike("avg", 1, 1),
  min: alike("min", 1, 1),
  max: alike("max", 1, 1),
} as const;

/** Functions over many rows. */
export const aggregates: ReadonlySet<string> = new Set(["count", "sum", "avg", "min", "max"]);

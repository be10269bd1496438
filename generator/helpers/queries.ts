/** Bodies of methods that read: a statement or its variants by nulls, the values, the call. */
import type { Bound, Conditions } from "./keys.ts";
import { addStatement, declared, type Gives, type Module, statementCall } from "./module.ts";
import { list } from "./text.ts";

/** The statement to run and its values, as code. */
export interface Call {
  readonly statement: string;
  readonly values: readonly string[];
  /** The statement names columns that are null; their values are left out. */
  readonly withoutNulls: boolean;
}

/** Declares the statement for one row, or one for each set of nulls, and says how a call chooses among them. */
export function addQuery(
  module: Module,
  name: string,
  conditions: Conditions,
  text: (bound: Bound) => string,
  gives: Gives = { reads: true, single: true },
): Call {
  const texts = conditions.texts.map(text);
  const [first] = conditions.texts;
  const values = first?.binder.values ?? [];
  if (texts.length === 1) {
    return { statement: addStatement(module, name, texts[0] ?? "", gives), values, withoutNulls: false };
  }
  module.constant(name, () =>
    declared(name, ["[", ...texts.flatMap((sql) => indented(ended(statementCall(module, sql, gives)))), "]"]),
  );
  return chosen(module, name, conditions, values);
}

/** One of the variants in the constant `name`. */
export function chosen(module: Module, name: string, conditions: Conditions, values: readonly string[]): Call {
  if (conditions.texts.length === 1) return { statement: name, values, withoutNulls: false };
  module.use("nullBits", "variant", "withoutNulls");
  return { statement: `variant(${name}, nullBits(${conditions.nulls.join(", ")}))`, values, withoutNulls: true };
}

/** Lines whose last gets a comma. */
export function ended(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === lines.length - 1 ? `${line},` : line));
}

export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

/** Lines of `head(a, b)tail`, broken where too wide for a method's body. */
export function bodyLines(head: string, items: readonly string[], tail: string): readonly string[] {
  return list("    ", head, items, tail).map((line) => line.slice(4));
}

/** Lines of `head(statement, values)tail`, broken where too wide for a method's body. */
export function callLines(head: string, { statement, values, withoutNulls }: Call, tail: string): readonly string[] {
  const [open, close] = withoutNulls ? ["withoutNulls([", "])"] : ["[", "]"];
  return bodyLines(`${head}${statement}, ${open}`, values, `${close}${tail}`);
}

export function where(...conditions: readonly (string | undefined)[]): string {
  const all = conditions.filter((condition) => condition !== undefined && condition !== "");
  return all.length === 0 ? "" : ` WHERE ${all.join(" AND ")}`;
}

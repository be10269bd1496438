/** Rows of a column whose closed set changes: what the dialects' lowering shares of it. */
import type { Column, Expression } from "../catalog/catalog.ts";
import { same } from "../catalog/identity.ts";
import type { Operation, OperationOf, ValueMapping } from "../operations/operation.ts";
import { expression, substitute } from "./expression.ts";

type AlterColumn = OperationOf<"alterColumn">;
type Literal = (value: string) => string;

/**
 * Operations without those that only say that a column's closed set changed: the check, type or enum that keeps it closed has an
 * operation of its own.
 */
export function withoutSetsAlone(operations: readonly Operation[]): readonly Operation[] {
  return operations.filter((operation) => operation.kind !== "alterColumn" || !changesSetAlone(operation));
}

/** Whether the column stays as it is in the database, and its rows too. */
export function changesSetAlone({ from, to, convert, mapped = [] }: AlterColumn): boolean {
  return convert === undefined && mapped.length === 0 && samePhysically(from, to) && same(from.meaning, to.meaning);
}

/** Whether the database would see no difference, whatever its values mean. */
export function samePhysically(from: Column, to: Column): boolean {
  const { values: _, meaning: __, ...left } = from;
  const { values: ___, meaning: ____, ...right } = to;
  return same(left, right);
}

/** What a row with the value `of` has afterwards. */
export function mappedValue(of: Expression, mapped: readonly ValueMapping[], literal: Literal): Expression {
  const written = (value: string | null) => (value === null ? "NULL" : literal(value));
  const cases = mapped.map(
    ({ from, to }): Expression =>
      from === null
        ? expression` WHEN ${of} IS NULL THEN ${written(to)}`
        : expression` WHEN ${of} = ${literal(from)} THEN ${written(to)}`,
  );
  return mapped.length === 0 ? of : expression`CASE${cases.flat()} ELSE ${of} END`;
}

/** The same beside a change of type: values of a closed set are texts, before it is converted or after. */
export function mappedConversion(
  { from, to, mapped = [] }: AlterColumn,
  converted: Expression | undefined,
  literal: Literal,
): Expression {
  const column: Expression = [{ column: from.name }];
  if (mapped.length === 0) return converted ?? column;
  if (to.values !== undefined) return mappedValue(converted ?? column, mapped, literal);
  const value = expression`(${mappedValue(column, mapped, literal)})`;
  return converted === undefined ? value : substitute(converted, (name) => (name === from.name ? value : undefined));
}

/** Gives the rows their new values in place; nothing happens to a row that has one already. */
export function updateMapped({ table, from, mapped = [] }: AlterColumn, literal: Literal): readonly Operation[] {
  if (mapped.length === 0) return [];
  const column: Expression = [{ column: from.name }];
  const old = mapped.flatMap((mapping) => mapping.from ?? []);
  const has = old.length === 1 ? expression`${column} = ${old.map(literal).join("")}` : inList(column, old, literal);
  const isNull = expression`${column} IS NULL`;
  const isMapped = old.length === mapped.length;
  const where = isMapped ? has : old.length === 0 ? isNull : expression`${has} OR ${isNull}`;
  const [first, ...others] = new Set(mapped.map(({ to }) => to));
  const one = others.length > 0 || first === undefined ? undefined : first === null ? "NULL" : literal(first);
  const value = one === undefined ? mappedValue(column, mapped, literal) : [one];
  return [{ kind: "updateRows", table, set: [{ column: from.name, value }], where }];
}

function inList(column: Expression, values: readonly string[], literal: Literal): Expression {
  return expression`${column} IN (${values.map(literal).join(", ")})`;
}

/** listBy…: all rows with the values of an index's columns, in the index's order. */
import { columnParameter, equalities, parameterType } from "../keys.ts";
import { type Module, selectAll } from "../module.ts";
import type { ColumnPlan, IndexPlan } from "../plan.ts";
import { addQuery, callLines, where } from "../queries.ts";
import { listed } from "../text.ts";
import type { HelperKind, Parameter } from "./kind.ts";

export const listByIndex: HelperKind = ({ indexes, className }, type) =>
  indexes.map((index) => ({
    name: `listBy${index.suffix}`,
    doc: `All rows${describeRows(index)}${describeOrder(index)}.`,
    parameters: [...equalityParameters(index), { name: "options", type: "ListOptions", optional: true }],
    result: `${type(`${className}Row`)}[]`,
    write(module) {
      const { dialect } = module;
      const conditions = equalities(module, index.equality, index.equality.map(columnParameter), index.nullable);
      const predicate = indexPredicate(module, index);
      const order = orderBy(module, index, index.descending);
      module.use("listLimit");
      const call = addQuery(module, `listBy${index.suffix}Sql`, conditions, ({ sql, binder }) => {
        const limit = binder.bind(`listLimit(options, ${dialect.unlimited})`);
        return `${selectAll}${where(sql, predicate)}${order} LIMIT ${limit}`;
      });
      return [...callLines("const rows = await this.#executor.rows(", call, ");"), "return rows.map(row);"];
    },
  }));

export function equalityParameters(index: IndexPlan): readonly Parameter[] {
  return index.equality.map((column) => ({
    name: columnParameter(column),
    type: parameterType(column, index.nullable.includes(column)),
  }));
}

/** Columns that a page or list is ordered by, in their order. */
export function orderColumns(index: IndexPlan): readonly ColumnPlan[] {
  return index.order === undefined ? index.ties : [index.order, ...index.ties];
}

/** ` ORDER BY …`; null is the smallest value of a nullable column. */
export function orderBy({ dialect }: Module, index: IndexPlan, descending: boolean): string {
  const keys = orderColumns(index).map((column) => {
    const nulls = column === index.order && index.isOrderNullable ? dialect.nullsSmallest : undefined;
    const direction = descending ? ` DESC${nulls?.descending ?? ""}` : (nulls?.ascending ?? "");
    return dialect.quote(column.name) + direction;
  });
  return keys.length === 0 ? "" : ` ORDER BY ${keys.join(", ")}`;
}

export function indexPredicate({ dialect, plan }: Module, { predicate }: IndexPlan): string | undefined {
  if (predicate?.isTrue !== undefined) return dialect.isTrue(dialect.quote(predicate.isTrue.name));
  return predicate && dialect.predicate(predicate.sql, plan.table);
}

/** ` with this sender, whose isActive is true`. */
export function describeRows({ equality, predicate }: IndexPlan): string {
  const names = equality.map(({ property }) => property);
  const equal = names.length === 0 ? "" : ` with this ${listed(names)}`;
  if (predicate === undefined || names.includes(predicate.isNotNull ?? "")) return equal;
  if (predicate.isTrue !== undefined) return `${equal} whose ${predicate.isTrue.property} is true`;
  if (predicate.isNotNull !== undefined) return `${equal} whose ${predicate.isNotNull} is not null`;
  return `${equal} for which the index's condition holds`;
}

export function describeOrder(index: IndexPlan): string {
  const [first] = orderColumns(index);
  if (first === undefined) return "";
  const nulls = index.isOrderNullable ? `, null ${index.descending ? "last" : "first"}` : "";
  return `, by ${first.property} ${index.descending ? "descending" : "ascending"}${nulls}`;
}

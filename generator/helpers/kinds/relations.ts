/** with…: rows with the rows that foreign keys tie them to, in both directions, by one query for all of them. */
import type { Module } from "../module.ts";
import type { ColumnPlan, TablePlan } from "../plan.ts";
import type { ReadPlan, RelationPlan } from "../plan-relations.ts";
import { bodyLines } from "../queries.ts";
import { isSpelledFreely } from "../reads.ts";
import { listed, propertyKey, valueKey } from "../text.ts";
import type { HelperKind, Method, Parameter } from "./kind.ts";

export const relations: HelperKind = ({ relations, className }, type) =>
  relations.map((relation): Method => {
    const row = type(`${className}Row`);
    const other = type(`${relation.other.className}Row`);
    return {
      name: relation.method,
      doc: describe(relation),
      typeParameters: `<T extends ${row}>`,
      parameters: [{ name: "rows", type: "readonly T[]" }, ...optionsOf(relation)],
      result: `(T & { readonly ${propertyKey(relation.property)}: ${resultType(relation, other)} })[]`,
      isHandedOn: true,
      write: (module) => body(module, relation),
    };
  });

function describe({ shape, own, other, isOptional, takesLimit }: RelationPlan): string {
  const columns = listed(own.map(({ property }) => property));
  if (shape === "child")
    return `The rows, each with the row of ${other.property} that refers to its ${columns}, or null.`;
  if (shape === "children") {
    const order = takesLimit ? ", in the order of their primary key" : "";
    return `The rows, each with the rows of ${other.property} that refer to its ${columns}${order}.`;
  }
  const missing = isOptional ? ", or null" : "; a row that has gone with it meanwhile is left out";
  return `The rows, each with the row of ${other.property} that its ${columns} refers to${missing}.`;
}

function resultType({ shape, isOptional }: RelationPlan, other: string): string {
  if (shape === "children") return `readonly ${other}[]`;
  return isOptional ? `${other} | null` : other;
}

function optionsOf({ shape, takesLimit, takesDeleted }: RelationPlan): readonly Parameter[] {
  if (shape === "children" && takesLimit) return [{ name: "options", type: "ChildrenOptions", optional: true }];
  return takesDeleted ? [{ name: "options", type: "DeletedOptions", optional: true }] : [];
}

const joins = { parent: "withOneOrNull", child: "withChild", children: "withMany" } as const;

function body(module: Module, relation: RelationPlan): readonly string[] {
  const { own, read, property, shape, isOptional } = relation;
  const options = optionsOf(relation);
  const join = shape === "parent" && !isOptional ? "withOne" : joins[shape];
  module.use(join, ...options.map(({ type }) => `type ${type}`));
  return bodyLines(
    `return ${join}(`,
    [
      "this.#executor",
      "rows",
      readOf(module.plan, own).name,
      spelling(module, [...own, ...read.columns], readName(module, relation)),
      `(own, other) => ({ ...own, ${valueKey(property)}: other })`,
      ...options.map(({ name }) => name),
    ],
    ");",
  );
}

/** The table's own read by the columns, which a foreign key has on both of its sides. */
function readOf({ reads, className }: TablePlan, columns: readonly ColumnPlan[]): ReadPlan {
  const found = reads.find((read) => same(read.columns, columns));
  if (found === undefined) throw new Error(`${className} has no read by ${columns.map(({ name }) => name).join(", ")}`);
  return found;
}

function same(some: readonly ColumnPlan[], others: readonly ColumnPlan[]): boolean {
  return some.length === others.length && some.every((column, index) => column.property === others[index]?.property);
}

function spelling(module: Module, columns: readonly ColumnPlan[], read: string): string {
  if (!columns.some((column) => isSpelledFreely(module.dialect, column))) return read;
  module.use("spelled");
  return `spelled(${read})`;
}

/** The other table's read, whose module is imported as a whole: modules that import each other then do no harm. */
function readName(module: Module, { other, read }: RelationPlan): string {
  if (other.module === undefined) return read.name;
  const alias = `${other.property}Module`;
  module.useModule(alias, other.module);
  return `${alias}.${read.name}`;
}

/** with…: rows with the rows that foreign keys tie them to, in both directions, by one query for all of them. */
import { encoded } from "../codecs.ts";
import type { Module } from "../module.ts";
import type { ColumnPlan } from "../plan.ts";
import type { RelationPlan } from "../plan-relations.ts";
import { isSpelledFreely } from "../reads.ts";
import { access, list, listed, propertyKey, valueKey } from "../text.ts";
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
      write: (module) => body(module, relation, other),
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

function body(module: Module, relation: RelationPlan, other: string): readonly string[] {
  const { own, read, property } = relation;
  const join = relation.shape === "children" ? "withMany" : relation.isOptional ? "withOneOrNull" : "withOne";
  const isSpelled = [...own, ...read.columns].some((column) => isSpelledFreely(module.dialect, column));
  const related = isSpelled ? "relatedBySpelling" : "related";
  module.use("askedKeys", related, join);
  const arguments_ = ["this.#executor", "keys", ...readOptions(module, relation)].join(", ");
  return [
    `const asked = askedKeys(rows, (row) => ${keyCode(module, own, "row")});`,
    ...list(
      "    ",
      `const others = await ${related}(`,
      [
        "asked",
        `(other: ${other}) => ${keyCode(module, read.columns, "other")}`,
        `(keys) => ${readName(module, relation)}(${arguments_})`,
        ...(isSpelled ? [String(relation.shape === "parent")] : []),
      ],
      ");",
    ).map((line) => line.slice(4)),
    `return ${join}(rows, asked, others, (row, other) => ({ ...row, ${valueKey(property)}: other }));`,
  ];
}

function readOptions(module: Module, { shape, takesLimit, takesDeleted }: RelationPlan): readonly string[] {
  if (shape === "children" && takesLimit) {
    module.use("childrenLimit", "type ChildrenOptions");
    return ["childrenLimit(options)"];
  }
  if (!takesDeleted) return [];
  module.use("type DeletedOptions");
  return ['options?.deleted === "include"'];
}

/** The other table's function, whose module is imported as a whole: modules that import each other then do no harm. */
function readName(module: Module, { other, read }: RelationPlan): string {
  if (other.module === undefined) return read.name;
  const alias = `${other.property}Module`;
  module.useModule(alias, other.module);
  return `${alias}.${read.name}`;
}

/** The key of a row, its values encoded. */
function keyCode(module: Module, columns: readonly ColumnPlan[], row: string): string {
  const values = columns.map((column) => {
    const value = access(row, column.property);
    // The labels of a closed set are the values that are sent.
    return column.type.kind === "oneOf" ? value : encoded(module, column, value);
  });
  return `[${values.join(", ")}]`;
}

/** insertMany: rows in chunks within the engine's limits, in one transaction, back in the order in which they came. */
import { decoded, encoded } from "../codecs.ts";
import { declared, hasBigints, type Module, selectAll, sqlExpression } from "../module.ts";
import type { KeyPlan, TablePlan } from "../plan.ts";
import { ended, indented } from "../queries.ts";
import { access, declaredList, stringLiteral } from "../text.ts";
import { readBy } from "./get.ts";
import { addInsertKey, addInserts, addInsertValues, filled, insertArrays, returns, returnsKey } from "./insert.ts";
import type { HelperKind } from "./kind.ts";

export const insertMany: HelperKind = ({ className, primaryKey }, type) => [
  {
    name: "insertMany",
    doc:
      primaryKey === undefined
        ? "Inserts rows in one transaction and says how many they were."
        : "Inserts rows in one transaction and gives them back in the same order.",
    parameters: [{ name: "rows", type: `readonly ${type(`${className}Insert`)}[]` }],
    result: primaryKey === undefined ? "number" : `${type(`${className}Row`)}[]`,
    write(module) {
      const sql = addInserts(module);
      addInsertValues(module);
      const limits = addLimits(module);
      const given = "const given = rows.map((values) => insertValues(values, true));";
      if (primaryKey === undefined) {
        module.use("insertAll");
        return [given, `return insertAll(this.#executor, given, ${sql}, ${limits});`];
      }
      if (returns(module, "insert")) {
        module.use("insertMany");
        return [
          given,
          `const inserted = await insertMany(this.#executor, given, ${sql}, ${limits});`,
          "return inserted.map(row);",
        ];
      }
      if (returnsKey(module)) {
        module.use("insertManyAgain");
        const read = addReadByKey(module, primaryKey);
        return [
          given,
          `const inserted = await insertManyAgain(this.#executor, given, ${sql}, ${limits}, ${read});`,
          "return inserted.map(row);",
        ];
      }
      module.use("insertManyByKey");
      const key = addInsertKey(module, primaryKey);
      const read = addReadByKey(module, primaryKey);
      const [values, fills] = filled(module, "values");
      return [
        "const given = rows.map((values) => {",
        ...indented(fills),
        `  const key = (${key.isNumbered ? "insertId: bigint" : ""}) => ${key.of(values)};`,
        `  return { ...insertValues(${values}, true), isNumbered: ${isNumbered(primaryKey)}, key };`,
        "});",
        `const inserted = await insertManyByKey(this.#executor, given, ${sql}, ${limits}, ${read});`,
        "return inserted.map(row);",
      ];
    },
  },
];

/** Whether the database numbers the row `values`. */
function isNumbered({ columns }: KeyPlan): string {
  const identity = columns.find(({ column }) => column.identity !== undefined);
  if (identity === undefined) return "false";
  return identity.insert === "never" ? "true" : `${access("values", identity.property)} === undefined`;
}

function addLimits(module: Module): string {
  const { parameters, rowsPerInsert, returnsInOrder } = module.dialect;
  const needsOrder = !returnsInOrder && returns(module, "insert");
  const numberedBy = needsOrder ? numberOf(module.plan) : undefined;
  const isUnordered = needsOrder && numberedBy === undefined;
  const parts = [`parameters: ${parameters}`, `rows: ${isUnordered ? 1 : rowsPerInsert}`];
  if (numberedBy !== undefined) parts.push(`numberedBy: ${numberedBy}`);
  if (insertArrays(module) !== undefined) parts.push("encodeList: v.encodeList");
  module.constant("limits", () => declaredList("const limits = { ", parts, " };"));
  return "limits";
}

/** Where a row holds the number that the database counts up, if that alone is the key. */
function numberOf({ columns, primaryKey }: TablePlan): string | undefined {
  const [only, ...others] = primaryKey?.columns ?? [];
  if (only === undefined || others.length > 0 || only.column.identity === undefined) return undefined;
  return `{ cell: ${columns.indexOf(only)}, mayBeGiven: ${only.insert !== "never"} }`;
}

/** How inserted rows are read back by their keys, several at once. */
export function addReadByKey(module: Module, key: KeyPlan): string {
  const { dialect, plan } = module;
  const { statement } = readBy(module, key, "get", []);
  module.use("readByKey", "type Row");
  module.constant("readInserted", () => {
    const names = key.columns.map(({ name }) => dialect.quote(name));
    const list = names.length === 1 ? names.join("") : `(${names.join(", ")})`;
    const keyOf = key.columns.map((column) => {
      const cell = `cells[${plan.columns.indexOf(column)}]`;
      return encoded(module, column, decoded(column, cell));
    });
    return declared("readInserted", [
      "readByKey({",
      `  one: ${statement},`,
      `  select: ${sqlExpression(`${selectAll} WHERE ${list} IN `).join(" + ")},`,
      `  columns: ${names.length},`,
      `  placeholder: ${stringLiteral(dialect.placeholder)},`,
      ...(hasBigints(plan.columns) ? ["  bigints: true,"] : []),
      ...indented(ended(declaredList("keyOf: (cells: Row) => [", keyOf, "]"))),
      "})",
    ]);
  });
  return "readInserted";
}

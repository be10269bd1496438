/** patch: changes the columns that are given; undefined leaves one alone, null sets null. */
import { encoded } from "../codecs.ts";
import { keyConditions, keyParameter } from "../keys.ts";
import { declared, type Module } from "../module.ts";
import type { KeyPlan, TablePlan } from "../plan.ts";
import { indented } from "../queries.ts";
import { isThere } from "../soft-delete.ts";
import { declaredList, list, stringLiteral } from "../text.ts";
import { readBy } from "./get.ts";
import { addPatchValues, addWritable, resultParts, returns } from "./insert.ts";
import type { HelperKind } from "./kind.ts";

export const patch: HelperKind = (plan, type) => {
  const { primaryKey, className } = plan;
  if (primaryKey === undefined || !hasPatch(plan)) return [];
  const { parameter, values } = keyParameter(primaryKey, type);
  return [
    {
      name: "patch",
      doc: "Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A column left out or undefined stays as it is.",
      parameters: [parameter, { name: "patch", type: type(`${className}Patch`) }],
      result: `${type(`${className}Row`)} | undefined`,
      write(module) {
        const { dialect } = module;
        addWritable(module);
        addPatchValues(module);
        module.use("updates");
        module.constant("patchSql", () =>
          declared("patchSql", [
            "updates({",
            `  update: ${stringLiteral(`UPDATE ${dialect.table(plan.table)} SET `)},`,
            "  columns: writable,",
            ...indented(declaredList("where: [", conditions(module, primaryKey).map(stringLiteral), "],")),
            `  placeholder: ${stringLiteral(dialect.placeholder)},`,
            ...indented(resultParts(module, "update")),
            "})",
          ]),
        );
        const read = readBy(module, primaryKey, "get", values);
        const key = primaryKey.columns.map((column, index) => encoded(module, column, values[index] ?? ""));
        const body = [
          "const given = patchValues(patch, false);",
          ...list("    ", "const keyValues = [", key, "];").map((line) => line.slice(4)),
        ];
        if (returns(module, "update")) {
          return [
            ...body,
            "const rows = given.values.length === 0",
            `  ? await this.#executor.rows(${read.statement}, keyValues)`,
            "  : await this.#executor.rows(patchSql(given.mask), [...given.values, ...keyValues]);",
            "const [found] = rows;",
            "return found && row(found);",
          ];
        }
        return [
          ...body,
          "return this.#executor.asOne(async (executor) => {",
          "  if (given.values.length > 0) await executor.run(patchSql(given.mask), [...given.values, ...keyValues]);",
          `  const [found] = await executor.rows(${read.statement}, keyValues);`,
          "  return found && row(found);",
          "});",
        ];
      },
    },
  ];
};

/** The key's conditions without their parameters; a deleted row is as if it were not there. */
function conditions(module: Module, key: KeyPlan): readonly string[] {
  const there = isThere(module);
  const [first = "", ...rest] = keyConditions(module.dialect, key);
  return there === undefined ? [first, ...rest] : [`${there} AND ${first}`, ...rest];
}

/** Whether anything but the primary key can be changed. */
export function hasPatch({ columns, primaryKey }: TablePlan): boolean {
  return primaryKey !== undefined && columns.some(({ isPatched }) => isPatched);
}

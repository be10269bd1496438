/** remove: the row with a key; removeExpired: all rows whose time has passed. */
import { encoded } from "../codecs.ts";
import { equalities, keyParameter, required } from "../keys.ts";
import { addStatement, binder } from "../module.ts";
import type { ColumnPlan } from "../plan.ts";
import { addQuery, callLines } from "../queries.ts";
import type { HelperKind } from "./kind.ts";

export const remove: HelperKind = ({ primaryKey }, type) => {
  if (primaryKey === undefined) return [];
  const { parameter, values } = keyParameter(primaryKey, type);
  return [
    {
      name: "remove",
      doc: "Removes the row with this key and says whether there was one.",
      parameters: [parameter],
      result: "boolean",
      write(module) {
        const table = module.dialect.table(module.plan.table);
        const conditions = equalities(module, primaryKey.columns, values, []);
        const options = { reads: false };
        const call = addQuery(
          module,
          "removeSql",
          conditions,
          ({ sql }) => `DELETE FROM ${table} WHERE ${sql}`,
          options,
        );
        return [...callLines("const { rows } = await this.#executor.run(", call, ");"), "return rows > 0;"];
      },
    },
  ];
};

export const removeExpired: HelperKind = ({ expires }) =>
  expires.length === 0
    ? []
    : [
        {
          name: "removeExpired",
          doc: `Removes the rows whose ${expires.map(({ property }) => property).join(" or ")} is not after \`now\`, and says how many they were.`,
          parameters: [{ name: "now", type: "Date", optional: true, default: "new Date()" }],
          result: "number",
          write(module) {
            const { dialect, plan } = module;
            const { bind, values } = binder(dialect);
            const conditions = expires.map(
              (column) => `${dialect.quote(column.name)} <= ${bind(encoded(module, required(column), moment(column)))}`,
            );
            const text = `DELETE FROM ${dialect.table(plan.table)} WHERE ${conditions.join(" OR ")}`;
            const statement = addStatement(module, "removeExpiredSql", text, { reads: false });
            return [
              ...callLines(
                "const { rows } = await this.#executor.run(",
                { statement, values, withoutNulls: false },
                ");",
              ),
              "return rows;",
            ];
          },
        },
      ];

/** `now` in the column's type. */
function moment({ type }: ColumnPlan): string {
  if (type.kind === "date") return "now.toISOString().slice(0, 10)";
  if (type.kind !== "bigint" && type.kind !== "integer") return "now";
  const number = type.means === "epochSeconds" ? "Math.floor(now.getTime() / 1000)" : "now.getTime()";
  return type.kind === "bigint" && type.as === "bigint" ? `BigInt(${number})` : number;
}

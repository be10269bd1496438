/** remove: the row with a key; removeExpired: all rows whose time has passed; where rows are marked as deleted, by marking them. */
import { type Bound, equalities, keyParameter } from "../keys.ts";
import type { ColumnPlan } from "../plan.ts";
import { addQuery, callLines, where } from "../queries.ts";
import { isThere, removal } from "../soft-delete.ts";
import { manyLines } from "./deleted.ts";
import type { HelperKind } from "./kind.ts";

export const remove: HelperKind = ({ primaryKey, softDelete }, type) => {
  const isMarked = softDelete !== undefined;
  if (primaryKey === undefined) return [];
  const { parameter, values } = keyParameter(primaryKey, type);
  return [
    {
      name: "remove",
      doc: `${isMarked ? "Marks the row with this key as deleted" : "Removes the row with this key"} and says whether there was one.`,
      parameters: [parameter],
      result: "boolean",
      write(module) {
        const conditions = equalities(module, primaryKey.columns, values, []);
        const text = ({ sql }: Bound) => removal(module) + where(sql, isThere(module));
        const call = addQuery(module, "removeSql", conditions, text, { reads: false, single: false });
        return [...callLines("const { rows } = await this.#executor.run(", call, ");"), "return rows > 0;"];
      },
    },
  ];
};

export const removeExpired: HelperKind = ({ expires, primaryKey, softDelete }) => {
  if (expires.length === 0) return [];
  const columns = expires.map(({ property }) => property).join(" or ");
  const some = primaryKey === undefined ? "" : ", at most `limit` of them where it is given,";
  const verb = softDelete === undefined ? "Removes" : "Marks";
  const as = softDelete === undefined ? "" : " as deleted";
  return [
    {
      name: "removeExpired",
      doc: `${verb} the rows${as} whose ${columns} is not after \`now\`${some} and says how many they were.`,
      parameters: [
        { name: "now", type: "Date", optional: true, default: "new Date()" },
        ...(primaryKey === undefined ? [] : [{ name: "options", type: "ListOptions", optional: true }]),
      ],
      result: "number",
      write: (module) =>
        manyLines(
          module,
          "removeExpired",
          removal(module),
          expires.map((column) => [column, moment(column)]),
          isThere(module),
        ),
    },
  ];
};

/** `now` in the column's type. */
function moment({ type }: ColumnPlan): string {
  if (type.kind === "date") return "now.toISOString().slice(0, 10)";
  if (type.kind !== "bigint" && type.kind !== "integer") return "now";
  const number = type.means === "epochSeconds" ? "Math.floor(now.getTime() / 1000)" : "now.getTime()";
  return type.kind === "bigint" && type.as === "bigint" ? `BigInt(${number})` : number;
}

/** get, exists and getBy…: one row by its primary key or another unique key. */
import { equalities, keyParameter } from "../keys.ts";
import { type Module, selectAll } from "../module.ts";
import type { KeyPlan } from "../plan.ts";
import { addQuery, type Call, callLines, where } from "../queries.ts";
import { listed } from "../text.ts";
import type { HelperKind, Method, TypeName } from "./kind.ts";

export const get: HelperKind = ({ primaryKey, className }, type) =>
  primaryKey === undefined
    ? []
    : [getBy(primaryKey, "get", "The row with this key, or undefined.", type(`${className}Row`), type)];

export const getByUnique: HelperKind = ({ uniqueKeys, className }, type) =>
  uniqueKeys.map((key) =>
    getBy(
      key,
      readName(key),
      `The row with this ${listed(key.columns.map(({ property }) => property))}, or undefined.`,
      type(`${className}Row`),
      type,
    ),
  );

export const exists: HelperKind = ({ primaryKey }, type) => {
  if (primaryKey === undefined) return [];
  const { parameter, values } = keyParameter(primaryKey, type);
  return [
    {
      name: "exists",
      doc: "Whether there is a row with this key.",
      parameters: [parameter],
      result: "boolean",
      write(module) {
        const table = module.dialect.table(module.plan.table);
        const conditions = equalities(module, primaryKey.columns, values, []);
        const call = addQuery(module, "existsSql", conditions, ({ sql }) => `SELECT 1 FROM ${table} WHERE ${sql}`, {
          reads: false,
        });
        return [...callLines("const rows = await this.#executor.rows(", call, ");"), "return rows.length > 0;"];
      },
    },
  ];
};

function getBy(key: KeyPlan, name: string, doc: string, rowType: string, type: TypeName): Method {
  const { parameter, values } = keyParameter(key, type);
  return {
    name,
    doc,
    parameters: [parameter],
    result: `${rowType} | undefined`,
    write: (module) => [
      ...callLines("const [found] = await this.#executor.rows(", readBy(module, key, name, values), ");"),
      "return found && row(found);",
    ],
  };
}

/** The statement that reads a row by the key, `<name>Sql`. */
export function readBy(module: Module, key: KeyPlan, name: string, values: readonly string[]): Call {
  const { dialect, plan } = module;
  const conditions = equalities(module, key.columns, values, key.nullable);
  const predicate = key.predicate && dialect.predicate(key.predicate, plan.table);
  return addQuery(module, `${name}Sql`, conditions, ({ sql }) => selectAll + where(sql, predicate));
}

/** The statement's name that reads a row by the primary key or the key of an upsert. */
export function readName(key: KeyPlan): string {
  return key.suffix === "" ? "get" : `getBy${key.suffix}`;
}

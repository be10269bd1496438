/** get, exists and getBy…: one row by its primary key or another unique key; getMany: rows by a list of keys. */
import { encoded } from "../codecs.ts";
import { equates } from "../column-type.ts";
import { equalities, keyParameter } from "../keys.ts";
import { addStatement, allColumns, type Module, selectAll } from "../module.ts";
import type { KeyPlan, TablePlan } from "../plan.ts";
import { addQuery, type Call, callLines, where } from "../queries.ts";
import { isThere } from "../soft-delete.ts";
import { list, listed, stringLiteral } from "../text.ts";
import type { HelperKind, Method, TypeName } from "./kind.ts";

export const get: HelperKind = (plan, type) =>
  plan.primaryKey === undefined ? [] : getBy(plan, plan.primaryKey, "this key", type);

export const getByUnique: HelperKind = (plan, type) =>
  plan.uniqueKeys.flatMap((key) =>
    getBy(plan, key, `this ${listed(key.columns.map(({ property }) => property))}`, type),
  );

export const getMany: HelperKind = ({ primaryKey, className, table }, type) => {
  if (primaryKey === undefined || !primaryKey.columns.every(({ type }) => equates(type))) return [];
  const { parameter, values } = keyParameter(primaryKey, type);
  return [
    {
      name: "getMany",
      doc: "The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes twice.",
      parameters: [{ name: "keys", type: `readonly ${arrayOf(parameter.type)}[]` }],
      result: `${type(`${className}Row`)}[]`,
      write(module) {
        const columns = primaryKey.columns.map(({ column }) => column);
        const text = `SELECT ${allColumns}${module.dialect.keyed(table, columns, isThere(module))}`;
        const sql = addStatement(module, "getManySql", text);
        const codes = primaryKey.columns.map((column, index) => encoded(module, column, values[index] ?? ""));
        const lines = list("    ", `const given = keys.map((${parameter.name}) => [`, codes, "]);");
        return [
          "if (keys.length === 0) return [];",
          ...lines.map((line) => line.slice(4)),
          `return (await this.#executor.rows(${sql}, v.encodeKeys(given, ${columns.length}))).map(row);`,
        ];
      },
    },
  ];
};

/** A union needs brackets. */
function arrayOf(type: string): string {
  return type.includes("|") ? `(${type})` : type;
}

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
        const call = addQuery(
          module,
          "existsSql",
          conditions,
          ({ sql }) => `SELECT 1 FROM ${table}${where(sql, isThere(module))}`,
          { reads: false, single: true },
        );
        return [...callLines("const rows = await this.#executor.rows(", call, ");"), "return rows.length > 0;"];
      },
    },
  ];
};

/** The method that gives undefined where there is no row, and the one that throws. */
function getBy({ className, table }: TablePlan, key: KeyPlan, named: string, type: TypeName): readonly Method[] {
  const { parameter, values } = keyParameter(key, type);
  const name = readName(key);
  const rowType = type(`${className}Row`);
  return [
    {
      name,
      doc: `The row with ${named}, or undefined.`,
      parameters: [parameter],
      result: `${rowType} | undefined`,
      write: (module) => [
        ...callLines("const [found] = await this.#executor.rows(", readBy(module, key, name, values), ");"),
        "return found && row(found);",
      ],
    },
    {
      name: `${name}OrThrow`,
      doc: `The row with ${named}; a NotFoundError where there is none.`,
      parameters: [parameter],
      result: rowType,
      write(module) {
        module.use("existing");
        const columns = key.columns.map(({ name }) => stringLiteral(name)).join(", ");
        return [`return existing(await this.${name}(${parameter.name}), ${stringLiteral(table.name)}, [${columns}]);`];
      },
    },
  ];
}

/** The statement that reads a row by the key, `<name>Sql`. */
export function readBy(module: Module, key: KeyPlan, name: string, values: readonly string[]): Call {
  const { dialect, plan } = module;
  const conditions = equalities(module, key.columns, values, key.nullable);
  const predicate = key.predicate && dialect.predicate(key.predicate, plan.table);
  return addQuery(module, `${name}Sql`, conditions, ({ sql }) => selectAll + where(sql, predicate, isThere(module)));
}

/** The statement's name that reads a row by the primary key or the key of an upsert. */
export function readName(key: KeyPlan): string {
  return key.suffix === "" ? "get" : `getBy${key.suffix}`;
}

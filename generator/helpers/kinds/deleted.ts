/** What rows that are marked as deleted have besides: getDeleted, listDeleted, restore, purge, purgeDeleted. */
import { encoded } from "../codecs.ts";
import { type Bound, equalities, keyParameter, required } from "../keys.ts";
import { addStatement, binder, type Module, selectAll } from "../module.ts";
import type { ColumnPlan, KeyPlan } from "../plan.ts";
import { addQuery, callLines, where } from "../queries.ts";
import { isDeleted, limited } from "../soft-delete.ts";
import type { HelperKind, Method, TypeName } from "./kind.ts";

export const deleted: HelperKind = ({ primaryKey, softDelete, className }, type) =>
  primaryKey === undefined || softDelete === undefined
    ? []
    : [
        getDeleted(primaryKey, type(`${className}Row`), type),
        listDeleted(primaryKey, softDelete, type(`${className}Row`)),
        restore(primaryKey, softDelete, type),
        purge(primaryKey, type),
        purgeDeleted(softDelete),
      ];

function getDeleted(key: KeyPlan, rowType: string, type: TypeName): Method {
  const { parameter, values } = keyParameter(key, type);
  return {
    name: "getDeleted",
    doc: "The deleted row with this key, or undefined.",
    parameters: [parameter],
    result: `${rowType} | undefined`,
    write(module) {
      const conditions = equalities(module, key.columns, values, []);
      const text = ({ sql }: Bound) => selectAll + where(sql, isDeleted(module));
      const call = addQuery(module, "getDeletedSql", conditions, text);
      return [...callLines("const [found] = await this.#executor.rows(", call, ");"), "return found && row(found);"];
    },
  };
}

function listDeleted(key: KeyPlan, { name }: ColumnPlan, rowType: string): Method {
  return {
    name: "listDeleted",
    doc: "Deleted rows, the last deleted first.",
    parameters: [{ name: "options", type: "ListOptions", optional: true }],
    result: `${rowType}[]`,
    write(module) {
      const { dialect } = module;
      const { bind, values } = binder(dialect);
      const order = [name, ...key.columns.map((column) => column.name)].map((each) => `${dialect.quote(each)} DESC`);
      const limit = bind(`listLimit(options, ${dialect.unlimited})`);
      const text = `${selectAll}${where(isDeleted(module))} ORDER BY ${order.join(", ")} LIMIT ${limit}`;
      const statement = addStatement(module, "listDeletedSql", text);
      module.use("listLimit", "type ListOptions");
      return [
        ...callLines("const rows = await this.#executor.rows(", { statement, values, withoutNulls: false }, ");"),
        "return rows.map(row);",
      ];
    },
  };
}

function restore(key: KeyPlan, { name }: ColumnPlan, type: TypeName): Method {
  const set = (module: Module) => {
    const { dialect, plan } = module;
    return `UPDATE ${dialect.table(plan.table)} SET ${dialect.quote(name)} = NULL`;
  };
  return {
    name: "restore",
    doc: "Brings the deleted row with this key back and says whether there was one.",
    ...change(key, "restoreSql", type, (module, sql) => set(module) + where(sql, isDeleted(module))),
  };
}

function purge(key: KeyPlan, type: TypeName): Method {
  return {
    name: "purge",
    doc: "Removes the row with this key for good, deleted before or not, and says whether there was one.",
    ...change(key, "purgeSql", type, (module, sql) => deletion(module) + where(sql)),
  };
}

function deletion({ dialect, plan }: Module): string {
  return `DELETE FROM ${dialect.table(plan.table)}`;
}

/** A method that changes the row with a key. */
function change(
  key: KeyPlan,
  name: string,
  type: TypeName,
  text: (module: Module, condition: string) => string,
): Omit<Method, "name" | "doc"> {
  const { parameter, values } = keyParameter(key, type);
  return {
    parameters: [parameter],
    result: "boolean",
    write(module) {
      const conditions = equalities(module, key.columns, values, []);
      const call = addQuery(module, name, conditions, ({ sql }) => text(module, sql), {
        reads: false,
        single: false,
      });
      return [...callLines("const { rows } = await this.#executor.run(", call, ");"), "return rows > 0;"];
    },
  };
}

function purgeDeleted(column: ColumnPlan): Method {
  return {
    name: "purgeDeleted",
    doc: `Removes the rows for good whose ${column.property} is not after \`before\`, at most \`limit\` of them where it is given, and says how many they were.`,
    parameters: [
      { name: "before", type: "Date" },
      { name: "options", type: "ListOptions", optional: true },
    ],
    result: "number",
    write: (module) => manyLines(module, "purgeDeleted", deletion(module), [[column, "before"]]),
  };
}

/** Changes all rows with a moment that is not after another, or some of them. */
export function manyLines(
  module: Module,
  name: string,
  head: string,
  moments: readonly (readonly [ColumnPlan, string])[],
  there?: string,
): readonly string[] {
  const { dialect, plan } = module;
  const { bind, values } = binder(dialect);
  const passed = moments
    .map(([column, moment]) => `${dialect.quote(column.name)} <= ${bind(encoded(module, required(column), moment))}`)
    .join(" OR ");
  const condition = [moments.length > 1 ? `(${passed})` : passed, ...(there === undefined ? [] : [there])].join(
    " AND ",
  );
  const statement = addStatement(module, `${name}Sql`, head + where(condition), { reads: false });
  const run = (sql: string, given: readonly string[]) =>
    callLines(
      "const { rows } = await this.#executor.run(",
      { statement: sql, values: given, withoutNulls: false },
      ");",
    );
  if (plan.primaryKey === undefined) return [...run(statement, values), "return rows;"];
  const plain = [...values];
  const limit = bind(`listLimit(options, ${dialect.unlimited})`);
  const some = addStatement(module, `${name}LimitedSql`, limited(module, head, condition, limit), { reads: false });
  module.use("listLimit", "type ListOptions");
  return [
    "if (options?.limit !== undefined) {",
    ...run(some, values).map((line) => `  ${line}`),
    "  return rows;",
    "}",
    ...run(statement, plain),
    "return rows;",
  ];
}

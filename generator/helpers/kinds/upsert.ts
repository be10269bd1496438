/** upsert and upsertBy…: inserts a row, or updates the one that is there under the same key. */
import { encoded } from "../codecs.ts";
import { columnParameter } from "../keys.ts";
import { declared, type Module } from "../module.ts";
import type { ColumnPlan, KeyPlan, TablePlan } from "../plan.ts";
import { callLines, ended, indented } from "../queries.ts";
import { revival } from "../soft-delete.ts";
import { access, declaredList, list, listed, propertyKey, stringExpression, stringLiteral } from "../text.ts";
import { readBy, readName } from "./get.ts";
import { addInsertParts, addInsertValues, resultParts, returns, writtenColumns } from "./insert.ts";
import type { HelperKind, Method, TypeName } from "./kind.ts";

export const upsert: HelperKind = (plan, type) => {
  const { primaryKey, uniqueKeys } = plan;
  if (primaryKey === undefined) return [];
  return [primaryKey, ...uniqueKeys]
    .filter(({ isUpserted }) => isUpserted)
    .map((key) => upsertBy(plan, primaryKey, key, type));
};

function upsertBy(plan: TablePlan, primaryKey: KeyPlan, key: KeyPlan, type: TypeName): Method {
  const name = key.suffix === "" ? "upsert" : `upsertBy${key.suffix}`;
  const names = listed(key.columns.map(({ property }) => property));
  const kept = key === primaryKey ? "" : " The primary key of a row that is there stays as it is.";
  const revived = plan.softDelete === undefined ? "" : " A deleted row is brought back.";
  return {
    name,
    doc: `Inserts a row, or changes the given columns of the row with this ${names}; gives it back as it then stands.${kept}${revived}`,
    parameters: [{ name: "values", type: upsertType(plan, key, type) }],
    result: type(`${plan.className}Row`),
    write: (module) => upsertBody(module, primaryKey, key, name),
  };
}

/** The insert's type, with the key's columns required even if the database has a default for them. */
function upsertType({ className }: TablePlan, key: KeyPlan, type: TypeName): string {
  const needed = key.columns
    .filter(({ insert }) => insert === "default")
    .map(
      (column) => `readonly ${propertyKey(column.property)}: ${column.inputType}${column.nullable ? " | null" : ""}`,
    );
  const insert = type(`${className}Insert`);
  return needed.length === 0 ? insert : `${insert} & { ${needed.join("; ")} }`;
}

function upsertBody(module: Module, primaryKey: KeyPlan, key: KeyPlan, name: string): readonly string[] {
  const { dialect, plan } = module;
  addUpserts(module, `${name}Sql`, primaryKey, key);
  addInsertValues(module);
  module.use("only");

  const nulls = key.nullable.map((column) => `${access("values", column.property)} ?? null`);
  const bits = nulls.length === 0 || dialect.guardError !== undefined ? "" : `, nullBits(${nulls.join(", ")})`;
  if (bits !== "") module.use("nullBits");
  const statement = `${name}Sql.one(given.mask${bits})`;
  const start = "const given = insertValues(values, false);";
  if (returns(module, "upsert")) {
    return [start, `const sql = ${statement};`, "return row(only(await this.#executor.rows(sql, given.values)));"];
  }
  const locals = key.columns.map((column) => {
    const value = access("values", column.property);
    return column.insert === "null"
      ? { value: columnParameter(column), declaration: `const ${columnParameter(column)} = ${value} ?? null;` }
      : { value };
  });
  const read = readBy(
    module,
    key,
    readName(key),
    locals.map(({ value }) => value),
  );
  const needsGuard = dialect.guardError !== undefined && hasOthers(plan, key);
  if (needsGuard) module.use("upsertByKey");
  const values = key.columns.map((column, index) => encoded(module, column, locals[index]?.value ?? ""));
  // The guard names every column of the key, which must then be there.
  const nullable = locals.flatMap(({ value, declaration }) => (declaration === undefined ? [] : value));
  return [
    ...locals.flatMap(({ declaration }) => declaration ?? []),
    nullable.length === 0 ? start : `const given = insertValues({ ...values, ${nullable.join(", ")} }, false);`,
    ...(needsGuard ? list("    ", "const keyValues = [", values, "];").map((line) => line.slice(4)) : []),
    "return this.#executor.asOne(async (executor) => {",
    needsGuard
      ? `  await upsertByKey(executor, ${name}Sql, given, keyValues);`
      : `  await executor.run(${statement}, given.values);`,
    ...(needsGuard
      ? [`  return row(only(await executor.rows(${read.statement}, keyValues)));`]
      : indented(callLines("return row(only(await executor.rows(", read, ")));"))),
    "});",
  ];
}

/** What an upsert gives back, where that is not what an insert does. */
function differingResult(module: Module): readonly string[] {
  const own = resultParts(module, "upsert");
  return own.join("\n") === resultParts(module, "insert").join("\n") ? [] : own;
}

function hasOthers(plan: TablePlan, key: KeyPlan): boolean {
  return key.suffix !== "" || plan.hasOtherUniques;
}

function addUpserts(module: Module, name: string, primaryKey: KeyPlan, key: KeyPlan): void {
  const { dialect, plan } = module;
  const quote = ({ name }: ColumnPlan) => dialect.quote(name);
  const written = writtenColumns(plan);
  const kept = written.flatMap((column, bit) =>
    key.columns.includes(column) || primaryKey.columns.includes(column) ? bit : [],
  );
  const table = dialect.table(plan.table);
  const anchor = key.columns.slice(0, 1).map(quote).join("");
  const told = dialect.guardError !== undefined ? [] : key.nullable;
  const revived = revival(module);
  const conflict = Array.from(
    { length: 2 ** told.length },
    (_, bits) =>
      dialect.onConflict({
        table,
        anchor,
        columns: key.columns.map(quote),
        nullable: told.map((column, index) => ({ column: quote(column), isNull: (bits & (1 << index)) !== 0 })),
        others: hasOthers(plan, key),
      }) + revived,
  );
  const where = key.columns.map((column) => {
    const operator = key.nullable.includes(column) ? (dialect.nullSafeEquals ?? "=") : "=";
    return stringLiteral(`${quote(column)} ${operator} `);
  });
  addInsertParts(module);
  const [before = "", after = ""] = dialect.inserted("\u0001").split("\u0001");
  const inserted = ["column", stringLiteral(` = ${before}`), "column", ...(after === "" ? [] : [stringLiteral(after)])];
  module.constant("assignments", () => [`const assignments = writable.map((column) => ${inserted.join(" + ")});`]);
  module.use("upserts");
  module.constant(name, () =>
    declared(name, [
      "upserts({",
      "  ...insertParts,",
      ...indented([
        ...differingResult(module),
        ...ended(
          declaredList(
            "conflict: [",
            conflict.map((clause) => stringExpression(clause, "    ").join(" +\n      ")),
            "]",
          ),
        ),
        "assignments,",
        `kept: [${kept.join(", ")}],`,
        `idle: ${stringLiteral(`${anchor} = ${table}.${anchor}`)},`,
        `update: ${stringLiteral(`UPDATE ${table} SET ${revived}`)},`,
        ...ended(declaredList("where: [", where, "]")),
        ...(dialect.guardError === undefined ? [] : [`guard: ${stringLiteral(dialect.guardError)},`]),
      ]),
      "})",
    ]),
  );
}

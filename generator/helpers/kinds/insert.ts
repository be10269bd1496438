/** insert: one row, of which the database fills what is left out, and the full row back. */
import type { Verb } from "../../dialects/helper-dialect.ts";
import { encoded, encodedOrNull } from "../codecs.ts";
import { allColumns, hasBigints, type Module, sqlExpression } from "../module.ts";
import { type ColumnPlan, clientDefault, type KeyPlan, type TablePlan } from "../plan.ts";
import { ended, indented } from "../queries.ts";
import { access, declaredList, lineWidth, propertyKey, stringLiteral, valueKey } from "../text.ts";
import { readBy } from "./get.ts";
import { addReadByKey } from "./insert-many.ts";
import type { HelperKind } from "./kind.ts";
import { hasPatch } from "./patch.ts";

export const insert: HelperKind = ({ className, primaryKey }, type) => [
  {
    name: "insert",
    doc:
      primaryKey === undefined
        ? "Inserts a row, which without a primary key cannot be given back."
        : "Inserts a row and gives it back as the database holds it, defaults included.",
    parameters: [{ name: "values", type: type(`${className}Insert`) }],
    result: primaryKey === undefined ? "void" : type(`${className}Row`),
    write(module) {
      const sql = addInserts(module);
      addInsertValues(module);
      if (primaryKey === undefined) {
        return [
          "const given = insertValues(values, true);",
          `await this.#executor.run(${sql}.one(given.mask), given.values);`,
        ];
      }
      module.use("only");
      if (returns(module, "insert")) {
        return [
          "const given = insertValues(values, true);",
          `return row(only(await this.#executor.rows(${sql}.one(given.mask), given.values)));`,
        ];
      }
      const call = readBy(module, primaryKey, "get", []);
      if (returnsKey(module)) {
        const read = addReadByKey(module, primaryKey);
        return [
          "const given = insertValues(values, true);",
          "return this.#executor.asOne(async (executor) => {",
          `  const inserted = only(await executor.rows(${sql}.one(given.mask), given.values));`,
          `  return row(only(await executor.rows(${call.statement}, ${read}.keyOf(inserted))));`,
          "});",
        ];
      }
      const key = addInsertKey(module, primaryKey);
      const [from, fills] = filled(module, "values");
      return [
        ...fills,
        `const given = insertValues(${from}, true);`,
        "return this.#executor.asOne(async (executor) => {",
        `  ${key.isNumbered ? "const { insertId } = " : ""}await executor.run(${sql}.one(given.mask), given.values);`,
        `  return row(only(await executor.rows(${call.statement}, ${key.of(from)})));`,
        "});",
      ];
    },
  },
];

export function returns({ dialect, plan, scripts }: Module, verb: Verb): boolean {
  return plan.primaryKey !== undefined && dialect.returning(verb, plan.table, scripts);
}

/** Whether an insert gives the row as it was before triggers, and with it the key by which it is read again. */
export function returnsKey(module: Module): boolean {
  return module.dialect.returnsKeys && module.plan.primaryKey !== undefined && !returns(module, "insert");
}

/** ` RETURNING …` where it gives the row as it then stands, or at least its key. */
function returning(module: Module, verb: Verb): string {
  return returns(module, verb) || (verb === "insert" && returnsKey(module)) ? ` RETURNING ${allColumns}` : "";
}

/** Columns that an insert may give, those of the key first: bit i of a mask stands for the i-th. */
export function writtenColumns({ columns, primaryKey }: TablePlan): readonly ColumnPlan[] {
  const key = primaryKey?.columns ?? [];
  const rest = columns.filter((column) => !key.includes(column));
  return [...key, ...rest].filter(({ insert }) => insert !== "never");
}

export function addInserts(module: Module): string {
  addInsertParts(module);
  module.use("inserts");
  module.constant("insertSql", () => ["const insertSql = inserts(insertParts);"]);
  return "insertSql";
}

/** Declares `insertParts`, the fragments that inserts and upserts share. */
export function addInsertParts(module: Module): void {
  const { dialect, plan } = module;
  addWritable(module);
  module.use("type InsertFragments");
  module.constant("insertParts", () => [
    "const insertParts: InsertFragments = {",
    `  into: ${stringLiteral(`INSERT INTO ${dialect.table(plan.table)}`)},`,
    "  columns: writable,",
    `  placeholder: ${stringLiteral(dialect.placeholder)},`,
    `  empty: ${stringLiteral(dialect.emptyInsert)},`,
    ...indented(arrayParts(module)),
    ...indented(resultParts(module, "insert")),
    "};",
  ]);
}

/** The array type of each column that an insert may give, where the dialect has one for all of them. */
export function insertArrays({ dialect, plan }: Module): readonly string[] | undefined {
  const types = writtenColumns(plan).map(({ column }) => dialect.arrayOf(column));
  const known = types.filter((type) => type !== undefined);
  return known.length === types.length && known.length > 0 ? known : undefined;
}

function arrayParts(module: Module): readonly string[] {
  const types = insertArrays(module);
  return types === undefined ? [] : ended(declaredList("arrays: [", types.map(stringLiteral), "]"));
}

/** `after` and what belongs to it. */
export function resultParts(module: Module, verb: Verb): readonly string[] {
  const after = returning(module, verb);
  const bigints = after !== "" && hasBigints(module.plan.columns) ? ["bigints: true,"] : [];
  return [`after: ${sqlExpression(after).join(" + ")},`, ...bigints];
}

/** Declares `writable`, which is at the head of the module where it is all columns. */
export function addWritable(module: Module): void {
  if (!writesAll(module.plan)) module.constant("writable", () => writableLines(module));
}

/** Whether the columns that an insert may give are those of a row, in its order. */
export function writesAll(plan: TablePlan): boolean {
  const written = writtenColumns(plan);
  return written.length === plan.columns.length && written.every((column, index) => column === plan.columns[index]);
}

export function writableLines({ dialect, plan }: Pick<Module, "dialect" | "plan">): readonly string[] {
  const names = writtenColumns(plan).map(({ name }) => stringLiteral(dialect.quote(name)));
  return declaredList("const writable = [", names, "];");
}

/** Declares `insertValues` and, where there is a patch, `patchValues`, which it goes on with. */
export function addInsertValues(module: Module): void {
  const { plan } = module;
  const written = writtenColumns(plan);
  const own = hasPatch(plan) ? written.filter(({ isPatched }) => !isPatched) : written;
  if (hasPatch(plan)) addPatchValues(module);
  module.use("type Given", "type Value", "requireValues", ...(own.length === 0 ? [] : ["put"]));
  const fill = written.some(({ insert }) => insert === "null") || hasPatch(plan) ? "fill" : "_fill";
  module.shared("insertValues", () => [
    "/** Encodes what is given; with `fill`, what is not given and has no default is null. */",
    `function insertValues(given: types.${plan.className}Insert, ${fill}: boolean): Given {`,
    "  requireValues(given);",
    "  const values: Value[] = [];",
    `  ${own.length === 0 ? "const" : "let"} mask = ${written.length > maxNumberBits ? "0n" : "0"};`,
    ...own.flatMap((column) => givenColumn(module, column, written)),
    hasPatch(plan) ? "  return patchValues(given, fill, values, mask);" : "  return { mask, values };",
    "}",
  ]);
}

export function addPatchValues(module: Module): void {
  const { plan } = module;
  const written = writtenColumns(plan);
  const wide = written.length > maxNumberBits;
  const patched = written.filter(({ isPatched }) => isPatched);
  const fill = patched.some(({ insert }) => insert === "null") ? "fill" : "_fill";
  module.use("type Given", "type Value", "put", "requireValues");
  module.shared("patchValues", () => [
    ...declaredList(
      "function patchValues(",
      [
        `given: types.${plan.className}Patch`,
        `${fill}: boolean`,
        "values: Value[] = []",
        `mask = ${wide ? "0n" : "0"}`,
      ],
      "): Given {",
    ),
    "  requireValues(given);",
    ...patched.flatMap((column) => givenColumn(module, column, written)),
    "  return { mask, values };",
    "}",
  ]);
}

/** A number holds whole numbers of so many bits exactly. */
const maxNumberBits = 53;

/** The line that puts a column's value, if it is given. */
function givenColumn(module: Module, column: ColumnPlan, written: readonly ColumnPlan[]): readonly string[] {
  const value = access("given", column.property);
  const number = 2n ** BigInt(written.indexOf(column));
  const bit = written.length > maxNumberBits ? `${number}n` : String(number);
  const isFilled = column.insert === "null";
  const code = isFilled ? encodedOrNull(module, column, "given") : encoded(module, column, value);
  const condition = isFilled ? `fill || ${value} !== undefined` : `${value} !== undefined`;
  const put = `mask += put(values, ${bit}, ${code});`;
  const line = `  if (${condition}) ${put}`;
  return line.length <= lineWidth ? [line] : [`  if (${condition}) {`, `    ${put}`, "  }"];
}

/** How a method names the key of a row that it has inserted. */
export interface InsertKey {
  /** The database may number the row, and `insertId` is then the number. */
  readonly isNumbered: boolean;
  of(values: string): string;
}

/** Declares `insertKey`, for an engine that does not give the row back. */
export function addInsertKey(module: Module, { columns }: KeyPlan): InsertKey {
  const isNumbered = columns.some(({ column }) => column.identity !== undefined);
  const isRead = columns.some(({ column }) => column.identity !== "always");
  module.use("type Value");
  module.shared("insertKey", () => {
    const values = columns.map((column) => {
      if (column.column.identity === "always") return "insertId";
      const value = access("given", column.property);
      const plain = encoded(module, column, value);
      return column.column.identity === undefined ? plain : `${value} === undefined ? insertId : ${plain}`;
    });
    return [
      `function insertKey(${isRead ? "given" : "_given"}: ${filledType(module.plan)}${isNumbered ? ", insertId: bigint" : ""}): Value[] {`,
      ...indented(declaredList("return [", values, "];")),
      "}",
    ];
  });
  return { isNumbered, of: (values) => `insertKey(${values}${isNumbered ? ", insertId" : ""})` };
}

/** The columns of the key whose default this side makes, since the engine would not tell it. */
function filledColumns({ primaryKey }: TablePlan): readonly ColumnPlan[] {
  return (primaryKey?.columns ?? []).filter(
    ({ column }) => column.identity === undefined && clientDefault(column) !== undefined,
  );
}

function filledType(plan: TablePlan): string {
  const filled = filledColumns(plan);
  const type = `types.${plan.className}Insert`;
  if (filled.length === 0) return type;
  const properties = filled.map(({ property, inputType }) => `readonly ${propertyKey(property)}: ${inputType}`);
  return `${type} & { ${properties.join("; ")} }`;
}

/** The values with such columns filled: the name of the object that holds them, and the line that makes it. */
export function filled(module: Module, values: string): readonly [name: string, lines: readonly string[]] {
  const columns = filledColumns(module.plan);
  if (columns.length === 0) return [values, []];
  const fills = columns.map((column) => {
    const value = access(values, column.property);
    const given = `${value} ?? ${defaultCode(module, column)}`;
    return `${valueKey(column.property)}: ${column.brand === undefined ? given : `(${given}) as ${column.brand}`}`;
  });
  return ["filled", [`const filled = { ...${values}, ${fills.join(", ")} };`]];
}

function defaultCode(module: Module, { column }: ColumnPlan): string {
  const value = clientDefault(column);
  switch (value?.kind) {
    case "randomUuid":
      module.use("randomUuid");
      return "randomUuid()";
    case "now":
      return "new Date()";
    case "bigint":
      return `${value.value}n`;
    case "value":
      return JSON.stringify(value.value);
    case undefined:
      throw new Error(`the column ${column.name} has no default of its own`);
  }
}

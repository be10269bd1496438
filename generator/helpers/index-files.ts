/** Writes what ties the tables together: index.ts with `open`, each dialect's index.ts, and the constraints by name. */
import type { Piece } from "../output/known.ts";
import { nullUniqueName, typeCheckName, valuesCheckName } from "../schema/names.ts";
import type { ColumnType, DialectName, Table, Unique } from "../schema/schema.ts";
import type { Plan, TablePlan } from "./plan.ts";
import { lines } from "./table-file.ts";
import { list, stringLiteral, valueKey } from "./text.ts";

/** The newest migration, as runtime/migration.ts has it. */
export interface HelperHead {
  readonly version: number;
  readonly chain: string;
}

export interface IndexOptions {
  readonly dialects: readonly DialectName[];
  readonly url?: string;
  /** Whether there are types of keys, and with them a keys.ts. */
  readonly hasKeys: boolean;
  /** Whether a type checker is kept from reading the dialects' modules: it goes by literals, and ignores strings that may be any. */
  readonly typesOnly?: boolean;
}

export function writeIndex({ dialects, url, hasKeys, typesOnly }: IndexOptions, header: string): string {
  const cast = typesOnly === true ? " as string" : "";
  return lines(
    header,
    "import {",
    "  type AnyConstraintError,",
    "  type Database as Opened,",
    "  type OpenOptions,",
    "  type Transaction as Tx,",
    "  open as openDatabase,",
    "  violatesConstraint,",
    '} from "colonnade/runtime";',
    'import type { ConstraintName } from "./constraints.ts";',
    'import type { Tables } from "./types.ts";',
    "",
    'export type { ConstraintName } from "./constraints.ts";',
    ...(hasKeys ? ['export * from "./keys.ts";'] : []),
    'export type * from "./types.ts";',
    "export type Database = Opened<Tables>;",
    "export type Transaction = Tx<Tables>;",
    "",
    ...(typesOnly === true
      ? ["// `as string` keeps type checkers from reading on; what these modules offer is in types.ts."]
      : []),
    "const dialects = {",
    ...dialects.map((name) => `  ${name}: () => import("./${name}/index.ts"${cast}),`),
    "};",
    "",
    "/** Opens the database that `url` names, else the environment's DATABASE_URL, else the configured one. */",
    "export function open(url?: string, options?: OpenOptions): Promise<Database> {",
    `  return openDatabase<Tables>(url, { dialects${url === undefined ? "" : `, url: ${stringLiteral(url)}`} }, options);`,
    "}",
    "",
    "/** Whether the error says that this constraint refused a row. */",
    "export function violates(error: unknown, constraint: ConstraintName): error is AnyConstraintError {",
    "  return violatesConstraint(error, constraint);",
    "}",
  );
}

/**
 * The imports of every table's and view's class, and the function that gives the helpers of all of them: each is made when it is first
 * asked for, since a transaction has its own and uses a few of what may be hundreds.
 */
export function tablesFunction({ tables, views }: Plan): {
  readonly imports: readonly string[];
  readonly code: readonly string[];
} {
  const objects = [
    ...tables.map(({ className, property, module }) => ({ name: `${className}Table`, property, module })),
    ...views.map(({ className, property, module }) => ({ name: `${className}View`, property, module })),
  ];
  return {
    imports: objects.map(({ name, module }) => `import { ${name} } from "./${module}.ts";`),
    code: [
      "export function tables(executor: Executor): Tables {",
      "  return new AllTables(executor);",
      "}",
      "",
      "class AllTables implements Tables {",
      "  readonly #executor: Executor;",
      // A table may be called toString.
      "  readonly #made: { -readonly [Name in keyof Tables]?: Tables[Name] } = Object.create(null);",
      "",
      "  constructor(executor: Executor) {",
      "    this.#executor = executor;",
      "  }",
      ...objects.flatMap(({ name, property }) => [
        "",
        `  get ${property === "constructor" ? '["constructor"]' : property}() {`,
        `    return (this.#made.${property} ??= new ${name}(this.#executor));`,
        "  }",
      ]),
      "}",
    ],
  };
}

export function writeDialectIndex(plan: Plan, head: HelperHead, header: string): string {
  const { imports, code } = tablesFunction(plan);
  return lines(
    header,
    'import type { Executor, Head, Migration } from "colonnade/runtime";',
    'import type { Tables } from "../types.ts";',
    ...imports,
    "",
    'export { constraints } from "../constraints.ts";',
    "",
    `export const head: Head = { version: ${head.version}, chain: ${stringLiteral(head.chain)} };`,
    "",
    "export async function loadMigrations(): Promise<readonly Migration[]> {",
    '  return (await import("./migrations/index.ts")).migrations;',
    "}",
    "",
    ...code,
  );
}

/** Which constraint an engine's error means: its name is all that the error tells. */
export function constraintsParts(
  plan: Plan,
  header: string,
  inputOf: (plan: TablePlan) => string,
): readonly (string | Piece)[] {
  return [
    lines(
      header,
      'import type { Constraints } from "colonnade/runtime";',
      "",
      "/** The constraints of every table by their names in the database. */",
      "export const constraints: Constraints = {",
    ),
    ...plan.tables.map((table) => ({
      input: inputOf(table),
      text: () => joinedLines(tableConstraints(table.table).flatMap((each) => constraintLines(table.table, each))),
    })),
    lines("};", "", "/** The names that errors tell. */", "export type ConstraintName ="),
    ...plan.tables.map((table) => ({
      input: `${inputOf(table)} names`,
      text: () =>
        joinedLines(
          tableConstraints(table.table).flatMap(({ name, emulates }) =>
            emulates === undefined ? `  | ${stringLiteral(name)}` : [],
          ),
        ),
    })),
    lines("  | never;"),
  ];
}

const joinedLines = (texts: readonly string[]) => texts.map((line) => `${line}\n`).join("");

interface ConstraintEntry {
  readonly kind: string;
  readonly name: string;
  readonly properties: readonly string[];
  readonly emulates: string | undefined;
}

function constraintLines(table: Table, { kind, name, properties, emulates }: ConstraintEntry): readonly string[] {
  const names = new Map(table.columns.map((column) => [column.property, column.name]));
  const columns = properties.map((property) => stringLiteral(names.get(property) ?? property));
  const parts = [`kind: "${kind}"`, `table: ${stringLiteral(table.name)}`, `columns: [${columns.join(", ")}]`];
  if (emulates !== undefined) parts.push(`emulates: ${stringLiteral(emulates)}`);
  return list("  ", `${valueKey(name)}: { `, parts, " },");
}

function tableConstraints(table: Table): readonly ConstraintEntry[] {
  const entry = (kind: string, name: string, properties: readonly string[], emulates?: string): ConstraintEntry => ({
    kind,
    name,
    properties,
    emulates,
  });
  return [
    ...(table.primaryKey === undefined ? [] : [entry("primaryKey", table.primaryKey.name, table.primaryKey.columns)]),
    ...table.uniques.flatMap((unique) => [
      entry("unique", unique.name, unique.columns),
      ...emulations(unique, table).map(({ name, columns }) => entry("unique", name, columns, unique.name)),
    ]),
    ...table.indexes.flatMap((index) =>
      index.unique
        ? entry(
            "unique",
            index.name,
            index.keys.flatMap(({ column }) => column ?? []),
          )
        : [],
    ),
    ...table.foreignKeys.map(({ name, columns }) => entry("foreignKey", name, columns)),
    ...table.checks.map(({ name, column }) => entry("check", name, column === undefined ? [] : [column])),
    ...table.columns.flatMap(({ property, name, type }) => [
      ...(type.kind === "oneOf" ? [entry("check", valuesCheckName(table.name, name), [property])] : []),
      ...(mayBeChecked(type) ? [entry("check", typeCheckName(table.name, name), [property])] : []),
    ]),
  ];
}

/** Types that some dialect guards by a check of its own. */
function mayBeChecked(type: ColumnType): boolean {
  if (type.kind === "text" || type.kind === "bytes") return type.max !== undefined;
  return ["boolean", "date", "decimal", "json", "timestamp", "uuid"].includes(type.kind);
}

/** The indexes that stand for the constraint where nulls are always distinct: one for each set of columns that are null. */
function emulations(
  unique: Unique,
  table: Table,
): readonly { readonly name: string; readonly columns: readonly string[] }[] {
  if (!unique.nullsNotDistinct) return [];
  const nullable = unique.columns.flatMap((property) => {
    const column = table.columns.find((each) => each.property === property);
    return column?.nullable === true ? [column] : [];
  });
  return Array.from({ length: 2 ** nullable.length - 1 }, (_, index) => {
    const nulls = nullable.filter((_, bit) => ((index + 1) & (1 << bit)) !== 0);
    return {
      name: nullUniqueName(
        unique.name,
        nulls.map(({ name }) => name),
      ),
      columns: unique.columns.filter((property) => !nulls.some((each) => each.property === property)),
    };
  });
}

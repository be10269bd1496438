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

export function writeIndex(dialects: readonly DialectName[], url: string | undefined, header: string): string {
  return lines(
    header,
    'import { type Database as Opened, type OpenOptions, open as openDatabase, type Transaction as Tx } from "colonnade/runtime";',
    'import type { Tables } from "./types.ts";',
    "",
    'export type * from "./types.ts";',
    "export type Database = Opened<Tables>;",
    "export type Transaction = Tx<Tables>;",
    "",
    "const dialects = {",
    ...dialects.map((name) => `  ${name}: () => import("./${name}/index.ts"),`),
    "};",
    "",
    "/** Opens the database that `url` names, else the environment's DATABASE_URL, else the configured one. */",
    "export function open(url?: string, options?: OpenOptions): Promise<Database> {",
    `  return openDatabase<Tables>(url, { dialects${url === undefined ? "" : `, url: ${stringLiteral(url)}`} }, options);`,
    "}",
  );
}

export function writeDialectIndex(plan: Plan, head: HelperHead, header: string): string {
  const objects = [
    ...plan.tables.map(({ className, property, module }) => ({ name: `${className}Table`, property, module })),
    ...plan.views.map(({ className, property, module }) => ({ name: `${className}View`, property, module })),
  ];
  return lines(
    header,
    'import type { Executor, Head, Migration } from "colonnade/runtime";',
    'import type { Tables } from "../types.ts";',
    ...objects.map(({ name, module }) => `import { ${name} } from "./${module}.ts";`),
    "",
    'export { constraints } from "../constraints.ts";',
    "",
    `export const head: Head = { version: ${head.version}, chain: ${stringLiteral(head.chain)} };`,
    "",
    "export async function loadMigrations(): Promise<readonly Migration[]> {",
    '  return (await import("./migrations/index.ts")).migrations;',
    "}",
    "",
    "export function tables(executor: Executor): Tables {",
    "  return {",
    ...objects.map(({ name, property }) => `    ${property}: new ${name}(executor),`),
    "  };",
    "}",
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
      text: () =>
        tableConstraints(table.table)
          .map((line) => `${line}\n`)
          .join(""),
    })),
    lines("};"),
  ];
}

function tableConstraints(table: Table): readonly string[] {
  const names = new Map(table.columns.map(({ property, name }) => [property, name]));
  const entry = (kind: string, name: string, properties: readonly string[], emulates?: string) => {
    const columns = properties.map((property) => stringLiteral(names.get(property) ?? property));
    const parts = [`kind: "${kind}"`, `table: ${stringLiteral(table.name)}`, `columns: [${columns.join(", ")}]`];
    if (emulates !== undefined) parts.push(`emulates: ${stringLiteral(emulates)}`);
    return list("  ", `${valueKey(name)}: { `, parts, " },");
  };
  return [
    ...(table.primaryKey === undefined ? [] : entry("primaryKey", table.primaryKey.name, table.primaryKey.columns)),
    ...table.uniques.flatMap((unique) => [
      ...entry("unique", unique.name, unique.columns),
      ...emulations(unique, table).flatMap(({ name, columns }) => entry("unique", name, columns, unique.name)),
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
    ...table.foreignKeys.flatMap(({ name, columns }) => entry("foreignKey", name, columns)),
    ...table.checks.flatMap(({ name, column }) => entry("check", name, column === undefined ? [] : [column])),
    ...table.columns.flatMap(({ property, name, type }) => [
      ...(type.kind === "oneOf" ? entry("check", valuesCheckName(table.name, name), [property]) : []),
      ...(mayBeChecked(type) ? entry("check", typeCheckName(table.name, name), [property]) : []),
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

/** Writes the interface by which Kysely knows the database, with the values that one client gives it. */
import type { DriverValue, DriverValues } from "../dialects/driver-values.ts";
import type { ColumnPlan, Plan, TablePlan, ViewColumnPlan, ViewPlan } from "../helpers/plan.ts";
import { docComment, propertyKey, stringLiteral } from "../helpers/text.ts";

export function writeKysely({ tables, views }: Plan, values: DriverValues, origin: string): string {
  const interfaces = [
    ...tables.map((table) => tableInterface(table, values)),
    ...views.map((view) => viewInterface(view, values)),
  ].join("\n");
  const database = [
    ...docComment("What `new Kysely<DB>(…)` works on, by the database's own names."),
    "export interface DB {",
    ...[...tables.map((plan) => entry(plan, plan.table)), ...views.map((plan) => entry(plan, plan.view))],
    "}",
  ].join("\n");
  const body = `${interfaces}\n${database}\n`;
  const used = ["ColumnType", "Generated"].filter((name) => body.includes(`${name}<`));
  return [
    ...docComment(
      `Kysely's interface of the database, with the values that ${values.about}. Generated from ${origin}; do not edit.`,
    ),
    ...(used.length === 0 ? [] : [`import type { ${used.join(", ")} } from "kysely";`]),
    ...(body.includes("types.") ? ['import type * as types from "../types.ts";'] : []),
    "",
    body,
  ].join("\n");
}

function entry(
  { className }: { readonly className: string },
  named: { readonly name: string; readonly namespace?: string },
): string {
  const name = named.namespace === undefined ? named.name : `${named.namespace}.${named.name}`;
  return `  ${propertyKey(name)}: ${className}Columns;`;
}

function tableInterface({ className, table, columns }: TablePlan, values: DriverValues): string {
  return interfaceOf(
    className,
    table.comment,
    columns.flatMap((column) => member(column, tableType(className, column, values))),
  );
}

function viewInterface({ className, view, columns }: ViewPlan, values: DriverValues): string {
  return interfaceOf(
    className,
    view.comment,
    columns.flatMap((column) => {
      const { gives } = driverValue(className, column, values);
      return member(column, column.nullable ? orNull(gives) : gives);
    }),
  );
}

function interfaceOf(className: string, comment: string | undefined, members: readonly string[]): string {
  return [...docComment(comment), `export interface ${className}Columns {`, ...members, "}", ""].join("\n");
}

function member({ name, comment }: ViewColumnPlan, type: string): readonly string[] {
  return [...docComment(comment, "  "), `  ${propertyKey(name)}: ${type};`];
}

function driverValue(className: string, column: ViewColumnPlan, values: DriverValues): DriverValue {
  return values.value(column.type, ownType(className, column));
}

/** The author's own part of a type: a closed set's labels, the type of a JSON column as types.ts has it. */
function ownType(className: string, { property, type, nullable }: ViewColumnPlan): string {
  if (type.kind === "oneOf") return type.values.map(stringLiteral).join(" | ");
  const row = `types.${className}Row[${stringLiteral(property)}]`;
  return nullable ? `NonNullable<${row}>` : row;
}

/** What a select gives, an insert takes, an update takes: in one word where they are alike. */
function tableType(className: string, plan: ColumnPlan, values: DriverValues): string {
  const { column, nullable } = plan;
  const value = driverValue(className, plan, values);
  const gives = nullable ? orNull(value.gives) : value.gives;
  const takes = nullable ? orNull(value.takes) : value.takes;
  if (column.generated !== undefined || column.identity === "always") return `ColumnType<${gives}, never, never>`;
  const isFilled = column.identity !== undefined || column.default !== undefined;
  if (gives === takes) return isFilled ? `Generated<${gives}>` : gives;
  const inserted = isFilled || nullable ? `${takes} | undefined` : takes;
  return `ColumnType<${gives}, ${inserted}, ${takes}>`;
}

function orNull(type: string): string {
  return `${type} | null`;
}

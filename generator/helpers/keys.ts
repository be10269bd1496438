/** Keys as methods take them: a plain value for a single column, an object for several, and the conditions they become. */
import type { HelperDialect } from "../dialects/helper-dialect.ts";
import { encoded } from "./codecs.ts";
import type { Parameter, TypeName } from "./kinds/kind.ts";
import { type Binder, binder, type Module } from "./module.ts";
import { parameterName } from "./names.ts";
import type { ColumnPlan, KeyPlan } from "./plan.ts";
import { access } from "./text.ts";

/** Names that a generated body may use, which a parameter therefore must not have. */
const bodyNames: ReadonlySet<string> = new Set(
  (
    "Date Number after assignments before columns countRows everyRow executor existing filters found given insertAll insertId insertKey inserted " +
    "insertMany insertManyAgain insertManyByKey insertParts insertValues isNull keyOf keyValues keys last limit limits listRows nullBits only " +
    "options pageRows parameters patch patchValues put randomUuid readInserted removeRows requireValues row rows select source sql statement streamRows tables " +
    "types undefined updateRows upsertByKey v value values variant where withoutNulls writable now"
  ).split(" "),
);

/** The key's parameter and, for each of its columns, the expression that reads its value from it. */
export interface KeyParameter {
  readonly parameter: Parameter;
  readonly values: readonly string[];
}

export function keyParameter(key: KeyPlan, type: TypeName): KeyParameter {
  const [first] = key.columns;
  if (key.columns.length === 1 && first !== undefined) {
    const name = columnParameter(first);
    return { parameter: { name, type: parameterType(first, first.nullable) }, values: [name] };
  }
  const values = key.columns.map(({ property }) => access("key", property));
  return { parameter: { name: "key", type: type(key.typeName) }, values };
}

/** The parameter that takes a value of the column. */
export function columnParameter(column: ColumnPlan): string {
  return parameterName(column.property, bodyNames);
}

export function parameterType(column: ColumnPlan, nullable: boolean): string {
  return nullable ? `${column.inputType} | null` : column.inputType;
}

/** One condition set: the SQL for each way in which the nullable columns can be null, with one list of values for all. */
export interface Conditions {
  /** By null bits; a single one where the dialect's equality covers null or no column is nullable. */
  readonly texts: readonly Bound[];
  /** Expressions whose null bits choose among `texts`. */
  readonly nulls: readonly string[];
}

export interface Bound {
  readonly sql: string;
  readonly binder: Binder;
}

/** Conditions that the columns have the values; a nullable column may be asked for null. */
export function equalities(
  module: Module,
  columns: readonly ColumnPlan[],
  values: readonly string[],
  nullable: readonly ColumnPlan[],
): Conditions {
  const { dialect } = module;
  const told = dialect.nullSafeEquals === undefined ? nullable : [];
  const names = columns.map(({ name }) => dialect.quote(name));
  const codes = columns.map((column, index) =>
    encoded(module, nullable.includes(column) ? column : required(column), values[index] ?? ""),
  );
  const texts = Array.from({ length: 2 ** told.length }, (_, bits): Bound => {
    const bound = binder(dialect);
    const conditions = columns.map((column, index) => {
      const name = names[index];
      if (told.includes(column) && isNullIn(bits, told, column)) return `${name} IS NULL`;
      const mayBeNull = nullable.includes(column);
      const operator = mayBeNull && dialect.nullSafeEquals !== undefined ? dialect.nullSafeEquals : "=";
      return `${name} ${operator} ${bound.bind(codes[index] ?? "")}`;
    });
    return { sql: conditions.join(" AND "), binder: bound };
  });
  const nulls = told.map((column) => values[columns.indexOf(column)] ?? "");
  return { texts, nulls };
}

function isNullIn(bits: number, told: readonly ColumnPlan[], column: ColumnPlan): boolean {
  return (bits & (1 << told.indexOf(column))) !== 0;
}

/** The column where its value is known not to be null. */
export function required(column: ColumnPlan): ColumnPlan {
  return column.nullable ? { ...column, nullable: false } : column;
}

/** The plain conditions of a primary key. */
export function keyConditions(dialect: HelperDialect, key: KeyPlan): readonly string[] {
  return key.columns.map(({ name }) => `${dialect.quote(name)} = `);
}

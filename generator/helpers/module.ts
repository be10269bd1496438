/** One table's module in the making: the runtime's names that it imports, its constants, its methods. */
import type { HelperDialect } from "../dialects/helper-dialect.ts";
import type { Script } from "../schema/schema.ts";
import type { TablePlan, ViewColumnPlan } from "./plan.ts";
import { stringExpression } from "./text.ts";

/** Encloses the name of a constant that stands in SQL. No name of a database holds a control character. */
const mark = "\u0001";
/** Stands in SQL for the list of all columns, which the module holds once. */
export const allColumns = `${mark}columns${mark}`;
/** The same for `SELECT … FROM …`. */
export const selectAll = `${mark}select${mark}`;

export interface Module {
  readonly dialect: HelperDialect;
  readonly plan: TablePlan;
  /** The author's scripts that depend on the table. */
  readonly scripts: readonly Script[];
  /** Names of the runtime that code uses, for the import. */
  use(...names: readonly string[]): void;
  /** Another table's module, as a whole. */
  useModule(alias: string, module: string): void;
  /** Adds a constant under the name, unless it is there. */
  constant(name: string, lines: () => readonly string[]): void;
  /** The same of one that reads alike in every dialect. */
  shared(name: string, lines: () => readonly string[]): void;
}

/** What a statement gives: columns of the table or none, one row at most or any number. */
export interface Gives {
  readonly reads: boolean;
  readonly single: boolean;
}

/** A statement's call, `statement(select + ' WHERE …')`, in lines that continue at two spaces. */
export function statementCall(module: Module, sql: string, { reads, single }: Gives): readonly string[] {
  module.use("statement");
  const options = [
    ...(reads && hasBigints(module.plan.columns) ? ["bigints: true"] : []),
    ...(single ? ["single: true"] : []),
  ];
  const tail = options.length === 0 ? ")" : `, { ${options.join(", ")} })`;
  const lines = sqlExpression(sql);
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return [`statement(${only}${tail}`];
  return ["statement(", ...lines.map((line, index) => `  ${line}${index < lines.length - 1 ? " +" : ""}`), tail];
}

/** SQL as an expression over the module's `columns` and `select`, a string a line. */
export function sqlExpression(sql: string): readonly string[] {
  const pieces: string[] = [];
  for (const [index, part] of sql.split(mark).entries()) {
    if (index % 2 === 1) pieces.push(part);
    else if (part !== "") pieces.push(...stringExpression(part, "  "));
  }
  if (pieces.length === 0) return ['""'];
  const line = pieces.join(" + ");
  return line.length <= 100 ? [line] : pieces;
}

/** Declares `const name = statement(…)`. */
export function addStatement(module: Module, name: string, sql: string, gives: Partial<Gives> = {}): string {
  module.constant(name, () => declared(name, statementCall(module, sql, { reads: true, single: false, ...gives })));
  return name;
}

/** `const name = value;` of a value in lines. */
export function declared(name: string, lines: readonly string[]): readonly string[] {
  return lines.map(
    (line, index) => `${index === 0 ? `const ${name} = ` : ""}${line}${index === lines.length - 1 ? ";" : ""}`,
  );
}

/** Whether a row holds a whole number that JavaScript's numbers cannot. */
export function hasBigints(columns: readonly ViewColumnPlan[]): boolean {
  return columns.some(({ rowType }) => rowType === "bigint");
}

/** Placeholders and, in their order, the expressions whose values they stand for. */
export interface Binder {
  bind(code: string): string;
  readonly values: readonly string[];
}

export function binder(dialect: HelperDialect): Binder {
  const values: string[] = [];
  return {
    bind(code) {
      if (dialect.placeholder === "?") {
        values.push(code);
        return "?";
      }
      const known = values.indexOf(code);
      const index = known === -1 ? values.push(code) - 1 : known;
      return `$${index + 1}`;
    },
    values,
  };
}

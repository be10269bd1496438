/** Writes a view's module for one dialect: its rows can be listed. */
import type { HelperDialect } from "../dialects/helper-dialect.ts";
import { binder, hasBigints } from "./module.ts";
import type { ViewPlan } from "./plan.ts";
import { lines, rowMapper, selectConstants } from "./table-file.ts";
import { stringLiteral } from "./text.ts";

export function writeView({ view, columns, className }: ViewPlan, dialect: HelperDialect, header: string): string {
  const limit = stringLiteral(` LIMIT ${binder(dialect).bind("limit")}`);
  const options = hasBigints(columns) ? ", { bigints: true }" : "";
  return lines(
    header,
    `import { type Executor, type ListOptions, listLimit, type Row, statement, ${dialect.name} as v } from "colonnade/runtime";`,
    'import type * as types from "../types.ts";',
    "",
    ...selectConstants(columns, view, dialect),
    "",
    ...rowMapper(`types.${className}Row`, columns),
    "",
    `const listSql = statement(select + ${limit}${options});`,
    "",
    `export class ${className}View implements types.${className}View {`,
    "  readonly #executor: Executor;",
    "",
    "  constructor(executor: Executor) {",
    "    this.#executor = executor;",
    "  }",
    "",
    `  async list(options?: ListOptions): Promise<types.${className}Row[]> {`,
    `    const rows = await this.#executor.rows(listSql, [listLimit(options, ${dialect.unlimited})]);`,
    "    return rows.map(row);",
    "  }",
    "}",
  );
}

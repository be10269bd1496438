/** pageBy…: keyset pages in the order of an index, in both directions. */

import { encoded } from "../codecs.ts";
import { type Bound, type Conditions, columnParameter, equalities, required } from "../keys.ts";
import { type Binder, declared, type Module, selectAll, statementCall } from "../module.ts";
import type { ColumnPlan, IndexPlan } from "../plan.ts";
import { callLines, chosen, ended, indented, where } from "../queries.ts";
import { access, list, valueKey } from "../text.ts";
import type { HelperKind } from "./kind.ts";
import { describeOrder, describeRows, equalityParameters, indexPredicate, orderBy, orderColumns } from "./list.ts";

export const pageByIndex: HelperKind = ({ indexes, className }, type) =>
  indexes
    .filter(({ isPaged }) => isPaged)
    .map((index) => {
      const cursor = type(index.cursorName);
      return {
        name: `pageBy${index.suffix}`,
        doc: `A page of the rows${describeRows(index)}${describeOrder(index)} unless \`descending\` says otherwise.`,
        parameters: [
          ...equalityParameters(index),
          { name: "options", type: `PageOptions<${cursor}>`, optional: true, default: "{}" },
        ],
        result: `Page<${type(`${className}Row`)}, ${cursor}>`,
        write: (module: Module) => pageBody(module, index),
      };
    });

/** Where a page begins: at the start, after a row, after a row whose order column is null. */
type Start = "first" | "after" | "afterNull";

function pageBody(module: Module, index: IndexPlan): readonly string[] {
  const { order } = index;
  const name = `pageBy${index.suffix}Sql`;
  const starts: readonly Start[] = index.isOrderNullable ? ["first", "after", "afterNull"] : ["first", "after"];
  const queries = starts.map((start) => ({
    start,
    ascending: pageQueries(module, index, start, false),
    descending: pageQueries(module, index, start, true),
  }));
  const conditions = equality(module, index);
  const variants = conditions.texts.map((_, bits) => [
    "{",
    ...(["ascending", "descending"] as const).flatMap((direction) => [
      `  ${direction}: {`,
      ...queries.flatMap((query) => entry(module, query.start, query[direction][bits]?.sql ?? "")),
      "  },",
    ]),
    "}",
  ]);
  module.constant(name, () => {
    const [only = []] = variants;
    if (variants.length === 1) return declared(name, only);
    return declared(name, ["[", ...variants.flatMap((variant) => indented(ended(variant))), "]"]);
  });
  module.use("page", "pageLimit");

  const run = (condition: string, start: Start) => {
    const values = queries.find((query) => query.start === start)?.ascending[0]?.binder.values ?? [];
    const call = { ...chosen(module, name, conditions, values), statement: `sql.${start}` };
    return callLines(`${condition}rows = await this.#executor.rows(`, call, ");");
  };
  const direction = index.descending
    ? 'options.descending === false ? "ascending" : "descending"'
    : 'options.descending ? "descending" : "ascending"';
  const cursor = orderColumns(index).map(({ property }) => `${valueKey(property)}: ${access("last", property)}`);
  const isNull =
    order !== undefined && index.isOrderNullable ? `${access("after", order.property)} === null` : undefined;
  return [
    "const { after } = options;",
    "const limit = pageLimit(options);",
    `const sql = ${chosen(module, name, conditions, []).statement}[${direction}];`,
    "let rows: readonly Row[];",
    ...run("if (after === undefined) ", "first"),
    ...(isNull === undefined ? [] : run(`else if (${isNull}) `, "afterNull")),
    ...run("else ", "after"),
    ...list("    ", "return page(rows, limit, row, (last) => ({ ", cursor, " }));").map((line) => line.slice(4)),
  ];
}

/** `after: statement(…),` within two objects. */
function entry(module: Module, start: Start, sql: string): readonly string[] {
  const [head = "", ...rest] = statementCall(module, sql, { reads: true });
  return indented(indented(ended([`${start}: ${head}`, ...rest])));
}

function equality(module: Module, index: IndexPlan): Conditions {
  return equalities(module, index.equality, index.equality.map(columnParameter), index.nullable);
}

/** The query of one start in one direction, for each set of nulls. */
function pageQueries(module: Module, index: IndexPlan, start: Start, descending: boolean): readonly Bound[] {
  const predicate = indexPredicate(module, index);
  const order = orderBy(module, index, descending);
  return equality(module, index).texts.map(({ sql, binder }) => {
    const seek = start === "first" ? undefined : seekText(module, index, start, descending, binder);
    const limit = binder.bind("limit + 1");
    return { sql: `${selectAll}${where(sql, predicate, seek)}${order} LIMIT ${limit}`, binder };
  });
}

/** The condition that a row comes after the cursor. */
function seekText(module: Module, index: IndexPlan, start: Start, descending: boolean, binder: Binder): string {
  const { order, ties } = index;
  const beyond = descending ? "<" : ">";
  if (order === undefined || !index.isOrderNullable) return after(module, index, orderColumns(index), beyond, binder);
  const name = module.dialect.quote(order.name);
  if (start === "after") {
    const text = after(module, index, orderColumns(index), beyond, binder);
    return descending ? `(${text} OR ${name} IS NULL)` : text;
  }
  const tie = ties.length === 0 ? undefined : after(module, index, ties, beyond, binder);
  if (descending) return tie === undefined ? "1 = 0" : `${name} IS NULL AND ${tie}`;
  return tie === undefined ? `${name} IS NOT NULL` : `(${name} IS NOT NULL OR ${tie})`;
}

/**
 * `(a, b) > (?, ?)`, which seeks in an index where the engine understands it, or else the same in a form whose first
 * part does: https://dev.mysql.com/doc/refman/8.4/en/range-optimization.html#row-constructor-range-optimization
 */
function after(
  module: Module,
  { isOrderNullable }: IndexPlan,
  columns: readonly ColumnPlan[],
  beyond: string,
  binder: Binder,
): string {
  const { dialect } = module;
  const names = columns.map(({ name }) => dialect.quote(name));
  // The body has told null apart where the order may be null.
  const known = (column: ColumnPlan) => (isOrderNullable ? required(column) : column);
  const bind = (column: ColumnPlan) => binder.bind(encoded(module, known(column), access("after", column.property)));
  const compare = (from: number) => {
    const rest = columns.slice(from);
    const [only] = rest;
    if (rest.length === 1 && only !== undefined) return `${names[from]} ${beyond} ${bind(only)}`;
    return `(${names.slice(from).join(", ")}) ${beyond} (${rest.map(bind).join(", ")})`;
  };
  const [first] = columns;
  if (first === undefined || columns.length === 1 || dialect.seeksRowValues) return compare(0);
  return `${names[0]} ${beyond}= ${bind(first)} AND (${names[0]} ${beyond} ${bind(first)} OR ${compare(1)})`;
}

/** The constants of a module that lists, pages, streams, counts, updates and removals go by: `source`, and `by…` for each index. */
import { closedSet } from "./codecs.ts";
import { filterTests, filterType } from "./column-type.ts";
import { columnParameter, parameterType } from "./keys.ts";
import { addWritable } from "./kinds/insert.ts";
import type { Parameter, TypeName } from "./kinds/kind.ts";
import { hasPatch } from "./kinds/patch.ts";
import { type Binder, binder, hasBigints, type Module } from "./module.ts";
import type { ColumnPlan, IndexPlan, OrderPlan, TablePlan } from "./plan.ts";
import { bodyLines, indented } from "./queries.ts";
import { isThere, removal } from "./soft-delete.ts";
import { access, declaredList, listed, stringLiteral, valueKey } from "./text.ts";

/** All rows, and those of each index. */
export function lookupsOf({ everyRow, indexes }: TablePlan): readonly IndexPlan[] {
  return [everyRow, ...indexes];
}

/** `listBySessionTime`, or `list` for all rows. */
export function methodName(verb: string, { suffix }: IndexPlan): string {
  return suffix === "" ? verb : `${verb}By${suffix}`;
}

export function equalityParameters(index: IndexPlan): readonly Parameter[] {
  return index.equality.map((column) => ({
    name: columnParameter(column),
    type: parameterType(column, index.nullable.includes(column)),
  }));
}

/** The type arguments that options take: the table's conditions, and what a range goes by. */
export function optionTypes({ className }: TablePlan, index: IndexPlan, type: TypeName): string {
  return `${type(`${className}Where`)}, ${rangedColumn(index)?.inputType ?? "never"}`;
}

/** The column that a range goes by: the first of the order, where engines agree on what is more. */
function rangedColumn({ order: [first] }: IndexPlan): ColumnPlan | undefined {
  const tests = first === undefined ? "null" : filterTests(first.column.type);
  return tests === "ordered" || tests === "text" ? first?.column : undefined;
}

/** `return listRows(this.#executor, bySessionTime, [sessionId], options);` */
export function selectionCall(
  module: Module,
  index: IndexPlan,
  call: string,
  rest: readonly string[],
): readonly string[] {
  module.use(call);
  const given = index.equality.map(columnParameter).join(", ");
  const arguments_ = ["this.#executor", addSelection(module, index), `[${given}]`, ...rest];
  return bodyLines(`return ${call}(`, arguments_, ");");
}

/** Declares the constant of the index and gives its name. */
function addSelection(module: Module, index: IndexPlan): string {
  const name = index.suffix === "" ? "everyRow" : `by${index.suffix}`;
  const make = index.isPaged ? "pagedSelection" : "selection";
  addSource(module);
  module.use(make);
  module.constant(name, () => [
    `const ${name} = ${make}(source, row, {`,
    ...indented(selectionLines(module, index)),
    "});",
  ]);
  return name;
}

function selectionLines(module: Module, index: IndexPlan): readonly string[] {
  const ranged = rangedColumn(index);
  const nullable = module.dialect.nullSafeEquals === undefined ? index.nullable : [];
  const places = nullable.map((column) => index.equality.indexOf(column));
  const notNull = index.equality.filter((column) => column.nullable && !index.nullable.includes(column));
  return [
    ...properties("by", index.equality),
    ...properties("notNull", notNull),
    ...declaredList("equals: [", equalTexts(module, index).map(stringLiteral), "],"),
    ...(places.length === 0 ? [] : [`nullable: [${places.join(", ")}],`]),
    ...way(module, index, "ascending"),
    ...way(module, index, "descending"),
    ...(index.descending ? ["isDescending: true,"] : []),
    ...(ranged === undefined ? [] : [`ranged: ${stringLiteral(ranged.property)},`]),
    ...(index.isPaged ? cursorLines(index.order.map(({ column }) => column)) : []),
  ];
}

/** `by: ["sessionId"],`, or nothing of none. */
function properties(name: string, columns: readonly ColumnPlan[]): readonly string[] {
  if (columns.length === 0) return [];
  return declaredList(
    `${name}: [`,
    columns.map(({ property }) => stringLiteral(property)),
    "],",
  );
}

/** The properties of the order, and the cursor of the last row. */
function cursorLines(columns: readonly ColumnPlan[]): readonly string[] {
  const values = columns.map(({ property }) => `${valueKey(property)}: ${access("last", property)}`);
  return [...properties("ordered", columns), ...declaredList("cursor: (last) => ({ ", values, " }),")];
}

/**
 * The index's conditions, for each set of values that are null. A value that a numbered parameter stands for stays one where it is null,
 * so that the others keep their numbers.
 */
function equalTexts(module: Module, index: IndexPlan): readonly string[] {
  const { dialect } = module;
  const told = dialect.nullSafeEquals === undefined ? index.nullable : [];
  const predicate = indexPredicate(module, index);
  return Array.from({ length: 2 ** told.length }, (_, bits) => {
    const { bind } = binder(dialect);
    const conditions = index.equality.map((column, at) => {
      const name = dialect.quote(column.name);
      const parameter = bind(String(at));
      if (told.includes(column) && (bits & (1 << told.indexOf(column))) !== 0)
        return `${name} IS NULL AND ${parameter}::text IS NULL`;
      const operator = index.nullable.includes(column) ? (dialect.nullSafeEquals ?? "=") : "=";
      return `${name} ${operator} ${parameter}`;
    });
    return [...conditions, ...(predicate === undefined ? [] : [predicate])].join(" AND ");
  });
}

function indexPredicate({ dialect, plan }: Module, { predicate }: IndexPlan): string | undefined {
  if (predicate?.isTrue !== undefined) return dialect.isTrue(dialect.quote(predicate.isTrue.name));
  return predicate && dialect.predicate(predicate.sql, plan.table);
}

type Direction = "ascending" | "descending";

function isDown({ isOpposite }: OrderPlan, direction: Direction): boolean {
  return (direction === "descending") !== isOpposite;
}

/** `ascending: { order: …, after: … },` */
function way(module: Module, index: IndexPlan, direction: Direction): readonly string[] {
  const parts = [`order: ${stringLiteral(orderBy(module, index, direction))}`];
  if (index.isPaged) parts.push(`after: ${seek(module, index, direction, false)}`);
  if (index.isPaged && index.isOrderNullable) parts.push(`afterNull: ${seek(module, index, direction, true)}`);
  return declaredList(`${direction}: { `, parts, " },");
}

/** ` ORDER BY …`; null is the smallest value of a nullable column. */
function orderBy({ dialect }: Module, index: IndexPlan, direction: Direction): string {
  const keys = index.order.map((each, at) => {
    const nulls = at === 0 && index.isOrderNullable ? dialect.nullsSmallest : undefined;
    const order = isDown(each, direction) ? ` DESC${nulls?.descending ?? ""}` : (nulls?.ascending ?? "");
    return dialect.quote(each.column.name) + order;
  });
  return keys.length === 0 ? "" : ` ORDER BY ${keys.join(", ")}`;
}

/** The condition that a row comes after the cursor, and which of the cursor's values its parameters are. */
function seek(module: Module, index: IndexPlan, direction: Direction, isAfterNull: boolean): string {
  const { dialect } = module;
  const binding = binder(dialect);
  for (const column of index.equality) binding.bind(`equal ${column.property}`);
  const before = binding.values.length;
  const text = seekText(module, index, direction, isAfterNull, binding);
  const places = binding.values.slice(before).join(", ");
  return `{ text: ${stringLiteral(text)}, places: [${places}] }`;
}

function seekText(
  module: Module,
  index: IndexPlan,
  direction: Direction,
  isAfterNull: boolean,
  binding: Binder,
): string {
  const [first, ...ties] = index.order;
  if (first === undefined || !index.isOrderNullable) return beyond(module, index.order, 0, direction, binding);
  const name = module.dialect.quote(first.column.name);
  const down = isDown(first, direction);
  if (!isAfterNull) {
    const text = beyond(module, index.order, 0, direction, binding);
    return down ? `(${text} OR ${name} IS NULL)` : text;
  }
  const tie = ties.length === 0 ? undefined : beyond(module, ties, 1, direction, binding);
  if (down) return tie === undefined ? "1 = 0" : `${name} IS NULL AND ${tie}`;
  return tie === undefined ? `${name} IS NOT NULL` : `(${name} IS NOT NULL OR ${tie})`;
}

/**
 * `(a, b) > (?, ?)`, which seeks in an index where the engine understands it and all columns go one way, or else the same in a form
 * whose first part does: https://dev.mysql.com/doc/refman/8.4/en/range-optimization.html#row-constructor-range-optimization
 */
function beyond(
  { dialect }: Module,
  order: readonly OrderPlan[],
  from: number,
  direction: Direction,
  { bind }: Binder,
): string {
  const names = order.map(({ column }) => dialect.quote(column.name));
  const operator = (at: number) => (order[at] !== undefined && isDown(order[at], direction) ? "<" : ">");
  const value = (at: number) => bind(String(from + at));
  const goesOneWay = (at: number) => order.slice(at).every(({ isOpposite }) => isOpposite === order[at]?.isOpposite);
  const rest = (at: number): string => {
    if (at === order.length - 1) return `${names[at]} ${operator(at)} ${value(at)}`;
    if (goesOneWay(at) && (dialect.seeksRowValues || at > 0)) {
      const values = order.slice(at).map((_, index) => value(at + index));
      return `(${names.slice(at).join(", ")}) ${operator(at)} (${values.join(", ")})`;
    }
    return bounded(at);
  };
  const bounded = (at: number) =>
    `${names[at]} ${operator(at)}= ${value(at)} AND (${names[at]} ${operator(at)} ${value(at)} OR ${rest(at + 1)})`;
  return rest(0);
}

/** Declares `source` and what conditions may ask of each column. */
function addSource(module: Module): void {
  const { dialect, plan } = module;
  module.use("type Filters", "type Source");
  if (hasPatch(plan)) addWritable(module);
  module.constant("filters", () => [
    "const filters: Filters = {",
    ...plan.columns.flatMap((column) => indented(filter(module, column))),
    "};",
  ]);
  module.constant("source", () => [
    "const source: Source = {",
    "  select,",
    `  table: ${stringLiteral(dialect.table(plan.table))},`,
    ...softDelete(module),
    `  placeholder: ${stringLiteral(dialect.placeholder)},`,
    `  unlimited: ${dialect.unlimited},`,
    "  filters,",
    "  codec: v,",
    ...(hasPatch(plan) ? ["  writable,"] : []),
    ...(hasBigints(plan.columns) ? ["  bigints: true,"] : []),
    "};",
  ]);
}

function softDelete(module: Module): readonly string[] {
  const there = isThere(module);
  if (there === undefined) return [];
  const parts = [`isThere: ${stringLiteral(there)}`, `mark: ${stringLiteral(removal(module))}`];
  return indented(declaredList("softDelete: { ", parts, " },"));
}

function filter({ dialect, plan }: Module, column: ColumnPlan): readonly string[] {
  const { type, nullable, property, name, label } = column;
  const isGiven = plan.indexes.some(({ equality }) => equality.includes(column));
  if (filterTests(type) === "null" && !nullable && !isGiven) return [];
  const cast = dialect.comparesAs(type);
  return declaredList(
    `${valueKey(property)}: { `,
    [
      `column: ${stringLiteral(dialect.quote(name))}`,
      `label: ${label}`,
      `type: "${filterType(type)}"`,
      ...((type.kind === "text" || type.kind === "bytes") && type.max !== undefined ? [`max: ${type.max}`] : []),
      ...(type.kind === "decimal" ? [`precision: ${type.precision}`, `scale: ${type.scale}`] : []),
      ...(type.kind === "oneOf" ? [`values: ${closedSet(column)}`] : []),
      ...(nullable ? ["nullable: true"] : []),
      ...(cast === undefined ? [] : [`cast: ${stringLiteral(cast)}`]),
    ],
    " },",
  );
}

/** ` with this sender, whose isActive is true`. */
export function describeRows({ equality, predicate }: IndexPlan): string {
  const names = equality.map(({ property }) => property);
  const equal = names.length === 0 ? "" : ` with this ${listed(names)}`;
  if (predicate === undefined || names.includes(predicate.isNotNull ?? "")) return equal;
  if (predicate.isTrue !== undefined) return `${equal} whose ${predicate.isTrue.property} is true`;
  if (predicate.isNotNull !== undefined) return `${equal} whose ${predicate.isNotNull} is not null`;
  return `${equal} for which the index's condition holds`;
}

export function describeOrder(index: IndexPlan): string {
  const [first] = index.order;
  if (first === undefined) return "";
  const nulls = index.isOrderNullable ? `, null ${index.descending ? "last" : "first"}` : "";
  return `, by ${first.column.property} ${index.descending ? "descending" : "ascending"}${nulls}`;
}

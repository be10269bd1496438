/** One line of English for each operation: what a reviewer reads before the SQL. */
import type { Column, Expression, ForeignKey, Index, Other, Table } from "../catalog/catalog.ts";
import { title } from "../catalog/identity.ts";
import type { ConstraintKind, Operation, OperationKind, OperationOf, ValueMapping } from "./operation.ts";

/** Says what an operation does, on one line whatever the names hold. */
export function english<K extends OperationKind>(operation: OperationOf<K>): string {
  // Correlates an operation with the entry of its own kind, which TypeScript cannot see through the union.
  const say: (operation: OperationOf<K>) => string = sentences[operation.kind as K];
  return oneLine(say(operation));
}

/** What an operation does, a line for each change that its statement makes. */
export function englishLines(operation: Operation): readonly string[] {
  return operation.kind === "alterTable" ? operation.changes.map((change) => english(change)) : [english(operation)];
}

type Sentences = { readonly [K in OperationKind]: (operation: OperationOf<K>) => string };

const sentences: Sentences = {
  createExtension: ({ name }) => `create extension ${name}`,
  dropExtension: ({ name }) => `drop extension ${name}`,
  createNamespace: ({ name }) => `create namespace ${name}`,
  dropNamespace: ({ name }) => `drop namespace ${name}`,
  createEnum: ({ enum: object }) => `create enum ${title(object)} (${object.values.join(", ")})`,
  dropEnum: ({ enum: object }) => `drop enum ${title(object)}`,
  alterEnum: ({ from, to }) =>
    `change enum ${title(from)} from (${from.values.join(", ")}) to (${to.values.join(", ")})`,
  createFunction: ({ function: object }) => `create function ${title(object)}`,
  dropFunction: ({ function: object }) => `drop function ${title(object)}`,
  createTable: ({ table }) => `create table ${title(table)}`,
  dropTable: ({ table }) => `drop table ${title(table)}`,
  renameTable: ({ from, to }) => `rename table ${title(from)} to ${title(to)}`,
  alterTableOptions: ({ from, to }) => `change options of table ${title(to)}: ${options(from)} becomes ${options(to)}`,
  commentOnTable: ({ table, from, to }) =>
    `${from === to ? "keep the comment of" : to === undefined ? "remove the comment of" : "comment on"} table ${title(table)}`,
  addColumn: ({ table, column }) => `add column ${title(table)}.${column.name} (${describe(column)})`,
  dropColumn: ({ table, column }) => `drop column ${title(table)}.${column.name}`,
  renameColumn: ({ table, from, to }) => `rename column ${title(table)}.${from.name} to ${to.name}`,
  alterColumn: ({ table, from, to, convert, mapped = [] }) => {
    const column = `${title(table)}.${to.name}`;
    const said = [...changes(from, to), ...mapped.map(mapping)].join("; ");
    // What was done to the whole table took the column along.
    if (said === "" && convert === undefined) return `say again what column ${column} is`;
    return `change column ${column}: ${said}${convert === undefined ? "" : ", converting its values"}`;
  },
  addPrimaryKey: ({ table, primaryKey }) => `add primary key of ${title(table)} (${primaryKey.columns.join(", ")})`,
  dropPrimaryKey: ({ table, primaryKey }) => `drop primary key of ${title(table)} (${primaryKey.columns.join(", ")})`,
  addUnique: ({ table, unique }) => `add unique ${unique.name} on ${title(table)} (${unique.columns.join(", ")})`,
  dropUnique: ({ table, unique }) => `drop unique ${unique.name} on ${title(table)}`,
  addForeignKey: ({ table, foreignKey }) => `add foreign key ${reference(table, foreignKey)}`,
  dropForeignKey: ({ table, foreignKey }) => `drop foreign key ${foreignKey.name} of ${title(table)}`,
  addCheck: ({ table, check }) => `add check ${check.name} on ${title(table)}: ${text(check.expression)}`,
  dropCheck: ({ table, check }) => `drop check ${check.name} on ${title(table)}`,
  renameConstraint: ({ table, constraint, from, to }) =>
    `rename ${constraints[constraint]} ${from} to ${to} on ${title(table)}`,
  createIndex: ({ table, index, concurrently }) =>
    `create ${describeIndex(index)} on ${title(table)} (${keys(index)})${partial(index)}${beside(concurrently)}`,
  dropIndex: ({ table, index, concurrently }) => `drop index ${index.name} on ${title(table)}${beside(concurrently)}`,
  renameIndex: ({ table, from, to }) => `rename index ${from.name} to ${to.name} on ${title(table)}`,
  createTrigger: ({ table, trigger }) => `create trigger ${trigger.name} on ${title(table)}`,
  dropTrigger: ({ table, trigger }) => `drop trigger ${trigger.name} on ${title(table)}`,
  createView: ({ view }) => `create view ${title(view)}`,
  dropView: ({ view }) => `drop view ${title(view)}`,
  createScript: ({ script }) => `run the author's SQL that creates ${script.name}`,
  dropScript: ({ script }) => `run the author's SQL that drops ${script.name}`,
  createOther: ({ other }) =>
    other.usual === undefined ? `create ${otherTitle(other)}` : clauseChange(undefined, other),
  dropOther: ({ other }) => (other.usual === undefined ? `drop ${otherTitle(other)}` : clauseChange(other, undefined)),
  alterOther: ({ from, to }) => (to.usual === undefined ? `change ${otherTitle(to)}` : clauseChange(from, to)),
  rebuildTable: ({ from, to }) => `rebuild table ${title(to)}: ${rebuilt(from, to)}`,
  alterTable: ({ changes }) => changes.map((change) => english(change)).join("; "),
  updateRows: ({ table, set }) =>
    `rewrite ${set.map(({ column }) => column).join(", ")} in the rows of ${title(table)}`,
  // The runtime knows a guard by this line: see runtime/migration-file.ts.
  guardRows: ({ finding }) => `guard: ${finding}`,
};

function otherTitle({ kind, table, arguments: given, ...named }: Other): string {
  const called = given === undefined ? title(named) : `${title(named)}(${given})`;
  return `${kind} ${called}${table === undefined ? "" : ` on ${table}`}`;
}

/** Without a clause, its object is as usual. */
function clauseChange(from: Other | undefined, to: Other | undefined): string {
  const clause = to ?? from;
  if (clause === undefined) return "";
  const said = (side: Other | undefined) => (side ?? { definition: clause.usual ?? "" }).definition;
  return `change ${otherTitle(clause)}: ${said(from)} becomes ${said(to)}`;
}

const constraints: { readonly [K in ConstraintKind]: string } = {
  primaryKey: "primary key",
  unique: "unique",
  foreignKey: "foreign key",
  check: "check",
};

/** SQL for reading: identifiers bare. */
function text(expression: Expression): string {
  return expression
    .map((part) => (typeof part === "string" ? part : part.column === undefined ? part.table : part.column))
    .join("");
}

/** Names may hold line ends, and a second line would not be a comment. */
export function oneLine(sentence: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  return sentence.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, " ");
}

function describe(column: Column): string {
  const value = column.default === undefined ? "" : `, default ${text(column.default)}`;
  return `${column.type}, ${column.nullable ? "null" : "not null"}${value}`;
}

function changes(from: Column, to: Column): readonly string[] {
  const aspects: readonly (readonly [string, (column: Column) => string])[] = [
    ["type", ({ type }) => type],
    ["null", ({ nullable }) => (nullable ? "allowed" : "refused")],
    ["default", (column) => (column.default === undefined ? "none" : text(column.default))],
    ["identity", ({ identity }) => identity ?? "none"],
    ["generated", ({ generated }) => (generated === undefined ? "no" : text(generated.expression))],
    ["on update", ({ onUpdate }) => (onUpdate === undefined ? "nothing" : text(onUpdate))],
    ["collation", ({ collation }) => collation ?? "the table's"],
    ["visible", ({ invisible }) => (invisible ? "no" : "yes")],
    ["comment", ({ comment }) => (comment === undefined ? "none" : `“${comment}”`)],
  ];
  const told = from.meaning !== undefined && to.meaning !== undefined;
  const meaning = ({ meaning }: Column) => meaning ?? "";
  const listed = from.values !== undefined && to.values !== undefined;
  const values = ({ values = [] }: Column) => `(${values.join(", ")})`;
  return [
    ...aspects,
    ...(told ? [["meaning", meaning] as const] : []),
    ...(listed ? [["closed set", values] as const] : []),
  ].flatMap(([name, of]) => (of(from) === of(to) ? [] : [`${name} ${of(from)} becomes ${of(to)}`]));
}

function mapping({ from, to }: ValueMapping): string {
  return `rows with ${from ?? "null"} get ${to ?? "null"}`;
}

function reference(table: Table, { name, columns, references, onDelete }: ForeignKey): string {
  const action = onDelete === "no action" ? "" : ` on delete ${onDelete}`;
  return `${name}: ${title(table)} (${columns.join(", ")}) to ${title(references)} (${references.columns.join(", ")})${action}`;
}

function describeIndex(index: Index): string {
  return `${index.unique ? "unique " : ""}index ${index.name}`;
}

function keys(index: Index): string {
  return index.keys.map(({ expression, descending }) => `${text(expression)}${descending ? " desc" : ""}`).join(", ");
}

function partial(index: Index): string {
  return index.where === undefined ? "" : ` where ${text(index.where)}`;
}

function beside(concurrently: boolean | undefined): string {
  return concurrently ? ", while others go on writing" : "";
}

function options(table: Table): string {
  const pairs = Object.entries(table.options).map(([name, value]) => (value === true ? name : `${name}=${value}`));
  return pairs.length === 0 ? "none" : pairs.join(" ");
}

function rebuilt(from: Table, to: Table): string {
  const before = new Map(from.columns.map((column) => [column.name, column]));
  const after = new Set(to.columns.map(({ name }) => name));
  const said = [
    ...to.columns.filter(({ name }) => !before.has(name)).map(({ name }) => `new column ${name}`),
    ...from.columns.filter(({ name }) => !after.has(name)).map(({ name }) => `without column ${name}`),
    ...to.columns.flatMap((column) => {
      const old = before.get(column.name);
      return old === undefined ? [] : changes(old, column).map((change) => `${column.name} ${change}`);
    }),
  ];
  return said.length === 0 ? "its constraints change" : said.join("; ");
}

/** All operations, one line each, as `operations.txt` and the command line show them. */
export function listing(operations: readonly Operation[]): readonly string[] {
  return operations.map((operation) => english(operation));
}

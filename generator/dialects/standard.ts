/** SQL that the dialects share: how each operation is written where no dialect has a spelling of its own. */
import { split } from "../../runtime/split.ts";
import type { Check, Column, ForeignKey, Index, IndexKey, PrimaryKey, Table, Unique } from "../catalog/catalog.ts";
import type { Operation, OperationKind, OperationOf } from "../operations/operation.ts";
import type { DialectName } from "../schema/schema.ts";
import type { Renderers } from "./dialect.ts";
import { writeExpression, writeName } from "./expression.ts";

/** What differs from dialect to dialect inside of statements that are otherwise alike. */
export interface Spelling {
  quote(name: string): string;
  /** What follows a column's name where the column is defined: type, collation, default and the rest. */
  column(column: Column, table: Table): string;
  /** Whether a column's definition carries the primary key already. */
  readonly inlinePrimaryKey?: (table: Table) => boolean;
  /** What follows the closing bracket of CREATE TABLE, e.g. `ENGINE=InnoDB`; empty for nothing. */
  tableOptions(table: Table): string;
  /** What stands between CREATE and TABLE. */
  readonly tableKind?: (table: Table) => string;
  /** Whether the engine names primary keys itself. */
  readonly anonymousPrimaryKey?: boolean;
  /** Columns of a unique constraint with the word that introduces them: `UNIQUE NULLS NOT DISTINCT ("a")`. */
  readonly unique?: (unique: Unique) => string;
}

/** Longer statements of one clause each are broken before each clause. */
const lineWidth = 100;

/** Clauses on one line, or each on its own where that is too long. */
export function clauses(head: string, ...rest: readonly string[]): string {
  const given = rest.filter((clause) => clause !== "");
  const line = [head, ...given].join(" ");
  return line.length <= lineWidth ? line : [head, ...given].join("\n  ");
}

/** `("a", "b")` */
export function columnList(spelling: Spelling, names: readonly string[]): string {
  return `(${names.map((name) => spelling.quote(name)).join(", ")})`;
}

export function alterTable(spelling: Spelling, table: Table, action: string): string {
  return clauses(`ALTER TABLE ${writeName(spelling.quote, table)}`, action);
}

export function primaryKeyClause(spelling: Spelling, { name, columns }: PrimaryKey): string {
  const key = `PRIMARY KEY ${columnList(spelling, columns)}`;
  return spelling.anonymousPrimaryKey ? key : `CONSTRAINT ${spelling.quote(name)} ${key}`;
}

export function uniqueClause(spelling: Spelling, unique: Unique): string {
  const keys = spelling.unique?.(unique) ?? `UNIQUE ${columnList(spelling, unique.columns)}`;
  return `CONSTRAINT ${spelling.quote(unique.name)} ${keys}${deferrable(unique)}`;
}

export function checkClause(spelling: Spelling, { name, expression }: Check): string {
  return `CONSTRAINT ${spelling.quote(name)} CHECK (${writeExpression(spelling.quote, expression)})`;
}

export function foreignKeyClause(spelling: Spelling, foreignKey: ForeignKey): string {
  const columns = columnList(spelling, foreignKey.columns);
  return `CONSTRAINT ${spelling.quote(foreignKey.name)} FOREIGN KEY ${columns} ${referencesClause(spelling, foreignKey)}`;
}

/** `REFERENCES "sessions" ("id") ON DELETE CASCADE` */
export function referencesClause(spelling: Spelling, foreignKey: ForeignKey): string {
  const { references, onDelete, onUpdate } = foreignKey;
  const parent = `REFERENCES ${writeName(spelling.quote, references)} ${columnList(spelling, references.columns)}`;
  const actions = [
    onDelete === "no action" ? "" : ` ON DELETE ${onDelete.toUpperCase()}`,
    onUpdate === "no action" ? "" : ` ON UPDATE ${onUpdate.toUpperCase()}`,
  ];
  return `${parent}${actions.join("")}${deferrable(foreignKey)}`;
}

function deferrable({ deferrable: when }: Pick<ForeignKey, "deferrable">): string {
  return when === undefined ? "" : ` DEFERRABLE INITIALLY ${when.toUpperCase()}`;
}

/** The whole CREATE TABLE statement, one column or constraint per line; `as` is its name where that is not the table's own. */
export function createTable(spelling: Spelling, table: Table, as: string = writeName(spelling.quote, table)): string {
  const names = table.columns.map((column) => spelling.quote(column.name));
  const width = Math.min(Math.max(0, ...names.map((name) => [...name].length)), alignedTo);
  const inline = spelling.inlinePrimaryKey?.(table) ?? false;
  const lines = [
    ...table.columns.map((column, i) => `${pad(names[i] ?? "", width)} ${spelling.column(column, table)}`),
    ...(table.primaryKey === undefined || inline ? [] : [primaryKeyClause(spelling, table.primaryKey)]),
    ...table.uniques.map((unique) => uniqueClause(spelling, unique)),
    ...table.checks.map((check) => checkClause(spelling, check)),
    ...table.foreignKeys.map((foreignKey) => foreignKeyClause(spelling, foreignKey)),
  ];
  const options = spelling.tableOptions(table);
  const head = `CREATE ${spelling.tableKind?.(table) ?? ""}TABLE ${as}`;
  return `${head} (\n${lines.map((line) => `  ${line}`).join(",\n")}\n)${options === "" ? "" : ` ${options}`}`;
}

const alignedTo = 26;

function pad(name: string, width: number): string {
  return name + " ".repeat(Math.max(0, width - [...name].length));
}

/**
 * One key of an index: a column, an expression in brackets, or a column with what an introspected index says of it behind (a
 * prefix's length, a collation, an operator class).
 */
export function indexKey(spelling: Spelling, { expression, descending, nulls }: IndexKey): string {
  const [column, rest, ...more] = expression;
  const said = typeof rest === "string" && behindColumn.test(rest) ? rest : undefined;
  const isColumn = typeof column === "object" && column.column !== undefined && more.length === 0;
  const written = writeExpression(spelling.quote, expression);
  const plain = (isColumn && (rest === undefined || said !== undefined)) || isQualified(written);
  const key = plain ? written : `(${written})`;
  return `${key}${descending ? " DESC" : ""}${nulls === undefined ? "" : ` NULLS ${nulls.toUpperCase()}`}`;
}

const name = String.raw`(?:"(?:[^"]|"")+"|\w+)(?:\.(?:"(?:[^"]|"")+"|\w+))*`;
const collation = `(?: collate ${name})?`;
const parameters = String.raw`(?: ?\(\w+ ?=[^()]*\))?`;
const behindColumn = new RegExp(String.raw`^(?:\(\d+\)|${collation}(?: ${name}${parameters})?)$`, "i");
const behindExpression = new RegExp(String.raw`${collation}(?: (?:${name}\.)?[a-z_]\w*_ops${parameters})?$`, "i");

/** An expression in brackets, or a call, with a collation or an operator class behind it: brackets around both would be wrong. */
function isQualified(written: string): boolean {
  const [suffix = ""] = behindExpression.exec(written) ?? [];
  const subject = written.slice(0, written.length - suffix.length);
  if (suffix === "" || !/^[\w."]*\(/.test(subject)) return false;
  const bare = subject.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, (quoted) => "x".repeat(quoted.length));
  let depth = 0;
  for (let at = bare.indexOf("("); at < bare.length; at += 1) {
    if (bare[at] === "(") depth += 1;
    if (bare[at] === ")") depth -= 1;
    if (depth === 0) return at === bare.length - 1;
  }
  return false;
}

/** What follows `CREATE [UNIQUE] INDEX`, clause by clause; `using` is where the dialect names a method. */
export function createIndex(spelling: Spelling, table: Table, index: Index, using = ""): string {
  const keys = index.keys.map((key) => indexKey(spelling, key)).join(", ");
  return clauses(
    `CREATE ${index.unique ? "UNIQUE " : ""}INDEX ${spelling.quote(index.name)}`,
    `ON ${writeName(spelling.quote, table)}${using} (${keys})`,
    index.include.length === 0 ? "" : `INCLUDE ${columnList(spelling, index.include)}`,
    index.where === undefined ? "" : `WHERE ${writeExpression(spelling.quote, index.where)}`,
  );
}

/** The renderers of all kinds; a dialect puts its own over those that it writes otherwise. */
export function standardRenderers(dialect: DialectName, spelling: Spelling): Renderers {
  const { quote } = spelling;
  const alter = (table: Table, action: string) => [alterTable(spelling, table, action)];
  const dropConstraint = (table: Table, name: string) => alter(table, `DROP CONSTRAINT ${quote(name)}`);
  const sql = (expression: Parameters<typeof writeExpression>[1]) => writeExpression(quote, expression);
  const never = refuse(dialect);
  return {
    createExtension: never,
    dropExtension: never,
    createNamespace: never,
    dropNamespace: never,
    createEnum: never,
    dropEnum: never,
    alterEnum: never,
    createFunction: ({ function: routine }) => [sql(routine.create)],
    dropFunction: never,
    createTable: ({ table }) => [createTable(spelling, table)],
    dropTable: ({ table }) => [`DROP TABLE ${writeName(quote, table)}`],
    renameTable: ({ from, to }) => [`ALTER TABLE ${writeName(quote, from)} RENAME TO ${quote(to.name)}`],
    alterTableOptions: never,
    commentOnTable: never,
    addColumn: ({ table, column }) =>
      alter(table, `ADD COLUMN ${quote(column.name)} ${spelling.column(column, { ...table, columns: [column] })}`),
    dropColumn: ({ table, column }) => alter(table, `DROP COLUMN ${quote(column.name)}`),
    renameColumn: ({ table, from, to }) => alter(table, `RENAME COLUMN ${quote(from.name)} TO ${quote(to.name)}`),
    alterColumn: never,
    addPrimaryKey: ({ table, primaryKey }) => alter(table, `ADD ${primaryKeyClause(spelling, primaryKey)}`),
    dropPrimaryKey: ({ table, primaryKey }) => dropConstraint(table, primaryKey.name),
    addUnique: ({ table, unique }) => alter(table, `ADD ${uniqueClause(spelling, unique)}`),
    dropUnique: ({ table, unique }) => dropConstraint(table, unique.name),
    addForeignKey: ({ table, foreignKey }) => alter(table, `ADD ${foreignKeyClause(spelling, foreignKey)}`),
    dropForeignKey: ({ table, foreignKey }) => dropConstraint(table, foreignKey.name),
    addCheck: ({ table, check }) => alter(table, `ADD ${checkClause(spelling, check)}`),
    dropCheck: ({ table, check }) => dropConstraint(table, check.name),
    renameConstraint: ({ table, from, to }) => alter(table, `RENAME CONSTRAINT ${quote(from)} TO ${quote(to)}`),
    createIndex: ({ table, index }) => [createIndex(spelling, table, index)],
    dropIndex: ({ index }) => [`DROP INDEX ${quote(index.name)}`],
    renameIndex: never,
    createTrigger: ({ trigger }) => [sql(trigger.create)],
    dropTrigger: ({ trigger }) => [`DROP TRIGGER ${quote(trigger.name)}`],
    createView: ({ view }) => [
      `CREATE VIEW ${writeName(quote, view)} ${columnList(spelling, view.columns)} AS\n${sql(view.query)}`,
    ],
    dropView: ({ view }) => [`DROP VIEW ${writeName(quote, view)}`],
    createScript: ({ script }) => split(sql(script.create), dialect),
    dropScript: ({ script }) => split(sql(script.drop), dialect),
    createOther: byHand,
    dropOther: byHand,
    alterOther: byHand,
    rebuildTable: never,
    alterTable: never,
    updateRows: (operation) => [updateRows(spelling, operation)],
    guardRows: (operation) => [guardRows(spelling, operation)],
  };
}

/** `UPDATE "t" SET "a" = …, "b" = … WHERE …` */
export function updateRows(spelling: Spelling, { table, set, where }: Omit<OperationOf<"updateRows">, "kind">): string {
  const values = set.map(
    ({ column, value }) => `${spelling.quote(column)} = ${writeExpression(spelling.quote, value)}`,
  );
  return clauses(
    `UPDATE ${writeName(spelling.quote, table)}`,
    `SET ${values.join(", ")}`,
    where === undefined ? "" : `WHERE ${writeExpression(spelling.quote, where)}`,
  );
}

/** Rows that a guard names: enough to find the others by. */
const namedRows = 3;

/** A query for the keys of the first rows that are found, each with the number of all of them. */
function guardRows(spelling: Spelling, { table, where }: OperationOf<"guardRows">): string {
  const keys = (table.primaryKey?.columns ?? []).map((name) => spelling.quote(name)).join(", ");
  return clauses(
    `SELECT ${keys === "" ? "" : `${keys}, `}count(*) OVER ()`,
    `FROM ${writeName(spelling.quote, table)}`,
    `WHERE ${writeExpression(spelling.quote, where)}`,
    ...(keys === "" ? [] : [`ORDER BY ${keys}`]),
    `LIMIT ${keys === "" ? 1 : namedRows}`,
  );
}

/** What no statement is known for; who asks says so to the user. */
const byHand = () => [];

/** A renderer of what a dialect does not have, which lowering must have taken away before. */
export function refuse(dialect: string): (operation: Operation) => never {
  return ({ kind }) => {
    throw new Error(
      `${dialect} has no statement for ${kind}: it should have been lowered; this is a defect of colonnade`,
    );
  };
}

/** Renders an operation by the entry of its own kind. */
export function renderWith(renderers: Renderers): (operation: Operation) => readonly string[] {
  return function render<K extends OperationKind>(operation: OperationOf<K>): readonly string[] {
    // Correlates an operation with the entry of its own kind, which TypeScript cannot see through the union.
    const renderer: (operation: OperationOf<K>) => readonly string[] = renderers[operation.kind as K];
    return renderer(operation);
  };
}

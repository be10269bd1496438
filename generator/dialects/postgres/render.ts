/** PostgreSQL's statements for each operation. */
import type { Column, Index, Table } from "../../catalog/catalog.ts";
import type { OperationOf } from "../../operations/operation.ts";
import { inBatches } from "../batches.ts";
import type { Renderers } from "../dialect.ts";
import { writeExpression, writeName } from "../expression.ts";
import {
  alterTable,
  columnList,
  createIndex,
  createTable,
  renderWith,
  type Spelling,
  standardRenderers,
  updateRows as updateStatement,
} from "../standard.ts";
import { batchOf } from "./annotate.ts";
import { alterOther, createOther, dropOther } from "./others.ts";
import { quoteLiteral, quoteName } from "./quote.ts";
import { serials } from "./serials.ts";
import { sibling } from "./sibling.ts";

const spelling: Spelling = {
  quote: quoteName,
  column: columnDefinition,
  tableKind: ({ options }) => (options.UNLOGGED === true ? "UNLOGGED " : ""),
  tableOptions: ({ options }) => {
    const parameters = storageParameters(options).map(([name, value]) => `${name} = ${value}`);
    const partitions = options["PARTITION BY"];
    return [
      ...(partitions === undefined ? [] : [`PARTITION BY ${partitions}`]),
      ...(parameters.length === 0 ? [] : [`WITH (${parameters.join(", ")})`]),
    ].join("\n");
  },
  unique: ({ nullsNotDistinct, columns }) =>
    `UNIQUE ${nullsNotDistinct ? "NULLS NOT DISTINCT " : ""}${columnList(spelling, columns)}`,
};

function columnDefinition({ type, collation, nullable, identity, generated, default: value }: Column): string {
  return [
    type,
    ...(collation === undefined ? [] : [`COLLATE ${quoteName(collation)}`]),
    ...(generated === undefined
      ? []
      : [
          `GENERATED ALWAYS AS (${writeExpression(quoteName, generated.expression)}) ${generated.stored ? "STORED" : "VIRTUAL"}`,
        ]),
    ...(identity === undefined ? [] : [`GENERATED ${identities[identity]} AS IDENTITY`]),
    ...(nullable ? [] : ["NOT NULL"]),
    ...(value === undefined ? [] : [`DEFAULT ${writeExpression(quoteName, value)}`]),
  ].join(" ");
}

const identities = { byDefault: "BY DEFAULT", always: "ALWAYS" } as const;

function storageParameters(options: Table["options"]): readonly (readonly [string, string])[] {
  return Object.entries(options).flatMap(([name, value]) =>
    name === "UNLOGGED" || name === "PARTITION BY"
      ? []
      : [[quoteWord(name), typeof value === "string" ? quoteLiteral(value) : String(value)] as const],
  );
}

/** `toast.autovacuum_enabled` has two parts. */
function quoteWord(name: string): string {
  return name
    .split(".")
    .map((part) => (/^[a-z_][a-z0-9_]*$/.test(part) ? part : quoteName(part)))
    .join(".");
}

export const renderers: Renderers = {
  ...standardRenderers("postgres", spelling),
  createExtension: ({ name }) => [`CREATE EXTENSION IF NOT EXISTS ${quoteName(name)}`],
  dropExtension: ({ name }) => [`DROP EXTENSION ${quoteName(name)}`],
  createNamespace: ({ name }) => [`CREATE SCHEMA ${quoteName(name)}`],
  dropNamespace: ({ name }) => [`DROP SCHEMA ${quoteName(name)}`],
  createEnum: ({ enum: { values, ...named } }) => [
    `CREATE TYPE ${writeName(quoteName, named)} AS ENUM (${values.map(quoteLiteral).join(", ")})`,
  ],
  dropEnum: ({ enum: named }) => [`DROP TYPE ${writeName(quoteName, named)}`],
  alterEnum,
  dropFunction: ({ function: routine }) => [`DROP FUNCTION ${writeName(quoteName, routine)}(${routine.arguments})`],
  createTable: ({ table }) => [createTable(spelling, table), ...comments(table)],
  renameTable,
  alterTableOptions,
  commentOnTable: ({ table, to }) => [commentOn("TABLE", writeName(quoteName, table), to)],
  addColumn: ({ table, column }) => [
    alterTable(spelling, table, `ADD COLUMN ${quoteName(column.name)} ${columnDefinition(column)}`),
    ...(column.comment === undefined ? [] : [commentOnColumn(table, column)]),
  ],
  alterColumn,
  createIndex: ({ table, index, concurrently }) => [
    beside(createIndex(spelling, table, index, using(index)), concurrently),
  ],
  dropIndex: ({ table, index, concurrently }) => [beside(`DROP INDEX ${sibling(table, index.name)}`, concurrently)],
  renameIndex: ({ table, from, to }) => [`ALTER INDEX ${sibling(table, from.name)} RENAME TO ${quoteName(to.name)}`],
  dropTrigger: ({ table, trigger }) => [`DROP TRIGGER ${quoteName(trigger.name)} ON ${writeName(quoteName, table)}`],
  createView: ({ view }) => [
    `CREATE VIEW ${writeName(quoteName, view)} ${columnList(spelling, view.columns)} AS\n${writeExpression(quoteName, view.query)}`,
    ...(view.comment === undefined ? [] : [commentOn("VIEW", writeName(quoteName, view), view.comment)]),
  ],
  updateRows,
  createOther,
  dropOther,
  alterOther,
};

export const render = renderWith(renderers);

/** https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY */
function beside(sql: string, concurrently: boolean | undefined): string {
  return concurrently ? sql.replace(/^((?:CREATE|DROP)(?: UNIQUE)? INDEX) /, "$1 CONCURRENTLY ") : sql;
}

function using({ method }: Index): string {
  return method === undefined ? "" : ` USING ${quoteWord(method)}`;
}

function commentOn(kind: string, subject: string, comment: string | undefined): string {
  return `COMMENT ON ${kind} ${subject} IS ${comment === undefined ? "NULL" : quoteLiteral(comment)}`;
}

function commentOnColumn(table: Table, { name, comment }: Column): string {
  return commentOn("COLUMN", `${writeName(quoteName, table)}.${quoteName(name)}`, comment);
}

function comments(table: Table): readonly string[] {
  return [
    ...(table.comment === undefined ? [] : [commentOn("TABLE", writeName(quoteName, table), table.comment)]),
    ...table.columns.filter(({ comment }) => comment !== undefined).map((column) => commentOnColumn(table, column)),
  ];
}

/** Values are renamed and added; lowering makes the type anew where one goes. */
function alterEnum({ from, to, renamed = [] }: OperationOf<"alterEnum">): readonly string[] {
  const type = writeName(quoteName, to);
  const before = from.values.map((value) => renamed.find((rename) => rename.from === value)?.to ?? value);
  const added = to.values.filter((value) => !before.includes(value));
  return [
    ...renamed.map(
      (rename) => `ALTER TYPE ${type} RENAME VALUE ${quoteLiteral(rename.from)} TO ${quoteLiteral(rename.to)}`,
    ),
    ...added.map((value) => `ALTER TYPE ${type} ADD VALUE ${quoteLiteral(value)}${place(to.values, value)}`),
  ];
}

/** Behind its neighbour, which is there by then; the first one before the next that is. */
function place(values: readonly string[], value: string): string {
  const at = values.indexOf(value);
  const [before, after] = [values[at - 1], values[at + 1]];
  if (before !== undefined) return ` AFTER ${quoteLiteral(before)}`;
  return after === undefined ? "" : ` BEFORE ${quoteLiteral(after)}`;
}

/** Where a table goes that has no namespace any more: https://www.postgresql.org/docs/current/ddl-schemas.html */
const defaultNamespace = "public";

function renameTable({ from, to }: OperationOf<"renameTable">): readonly string[] {
  const namespace = to.namespace ?? defaultNamespace;
  const stays = from.namespace === to.namespace;
  const moved = stays ? from : { name: from.name, namespace };
  return [
    ...(stays ? [] : [`ALTER TABLE ${writeName(quoteName, from)} SET SCHEMA ${quoteName(namespace)}`]),
    ...(from.name === to.name ? [] : [`ALTER TABLE ${writeName(quoteName, moved)} RENAME TO ${quoteName(to.name)}`]),
  ];
}

function alterTableOptions({ from, to }: OperationOf<"alterTableOptions">): readonly string[] {
  const wanted = new Map(storageParameters(to.options));
  const gone = storageParameters(from.options).filter(([name]) => !wanted.has(name));
  const logged = from.options.UNLOGGED === to.options.UNLOGGED;
  return [
    ...(logged ? [] : [alterTable(spelling, to, to.options.UNLOGGED === true ? "SET UNLOGGED" : "SET LOGGED")]),
    ...(gone.length === 0 ? [] : [alterTable(spelling, to, `RESET (${gone.map(([name]) => name).join(", ")})`)]),
    ...(wanted.size === 0
      ? []
      : [alterTable(spelling, to, `SET (${[...wanted].map(([name, value]) => `${name} = ${value}`).join(", ")})`)]),
  ];
}

/**
 * One statement, so that the table is rewritten once: https://www.postgresql.org/docs/current/sql-altertable.html. An identity goes in one of its own: the server looks at the
 * new type before it takes the identity away.
 */
function alterColumn({ table, from, to, convert }: OperationOf<"alterColumn">): readonly string[] {
  const column = `ALTER COLUMN ${quoteName(to.name)}`;
  const sql = (value: Column["default"]) => (value === undefined ? undefined : writeExpression(quoteName, value));
  const retyped = from.type !== to.type || from.collation !== to.collation || convert !== undefined;
  const redefaulted = sql(from.default) !== sql(to.default) || (retyped && from.default !== undefined);
  const unnumbered = from.identity !== undefined && to.identity === undefined;
  const collate = to.collation === undefined ? "" : ` COLLATE ${quoteName(to.collation)}`;
  const using = convert === undefined ? "" : ` USING ${writeExpression(quoteName, convert)}`;
  const actions = [
    ...(from.generated !== undefined && to.generated === undefined ? ["DROP EXPRESSION"] : []),
    ...(unnumbered && !retyped ? ["DROP IDENTITY"] : []),
    ...(redefaulted && from.default !== undefined ? ["DROP DEFAULT"] : []),
    ...(serials[from.type] !== undefined && serials[to.type] === undefined ? ["DROP DEFAULT"] : []),
    ...(retyped ? [`TYPE ${serials[to.type] ?? to.type}${collate}${using}`] : []),
    ...(from.nullable === to.nullable ? [] : [to.nullable ? "DROP NOT NULL" : "SET NOT NULL"]),
    ...(redefaulted && to.default !== undefined ? [`SET DEFAULT ${sql(to.default)}`] : []),
    ...identityAction(from, to),
  ];
  const lines = actions.map((action) => `${column} ${action}`);
  return [
    ...(unnumbered && retyped ? [alterTable(spelling, table, `${column} DROP IDENTITY`)] : []),
    ...(lines.length === 0 ? [] : [alterTable(spelling, table, lines.join(",\n  "))]),
    ...(from.identity === undefined && to.identity !== undefined ? [continueSequence(table, to)] : []),
    ...(from.comment === to.comment ? [] : [commentOnColumn(table, to)]),
  ];
}

function identityAction(from: Column, to: Column): readonly string[] {
  if (from.identity === to.identity || to.identity === undefined) return [];
  return [
    `${from.identity === undefined ? "ADD" : "SET"} GENERATED ${identities[to.identity]}${from.identity === undefined ? " AS IDENTITY" : ""}`,
  ];
}

/** A new sequence starts at 1, whatever the rows have. */
function continueSequence(table: Table, { name }: Column): string {
  const owner = writeName(quoteName, table);
  const sequence = `pg_get_serial_sequence(${quoteLiteral(owner)}, ${quoteLiteral(name)})`;
  return `SELECT setval(${sequence}, coalesce(max(${quoteName(name)}), 0) + 1, FALSE)\nFROM ${owner}`;
}

/** The table's own triggers would take this for a change that somebody made; a batch turns them off for itself alone. */
function updateRows(operation: OperationOf<"updateRows">): readonly string[] {
  const { table } = operation;
  const turn = (how: string) =>
    table.triggers.map(({ name }) => alterTable(spelling, table, `${how} TRIGGER ${quoteName(name)}`));
  if (batchOf(operation) === undefined) {
    return [...turn("DISABLE"), updateStatement(spelling, operation), ...turn("ENABLE")];
  }
  const update = updateStatement(spelling, inBatches(batchOf, operation));
  if (table.triggers.length === 0) return [update];
  const body = [...turn("DISABLE"), update, ...turn("ENABLE")].map((sql) => `${sql};`).join("\n");
  return [doBlock(`BEGIN\n${body}\nEND`)];
}

/** https://www.postgresql.org/docs/current/sql-do.html */
function doBlock(body: string): string {
  let tag = "$batch$";
  for (let i = 1; body.includes(tag); i++) tag = `$batch${i}$`;
  return `DO ${tag}\n${body}\n${tag}`;
}

/** SQLite's statements for each operation that lowering leaves. */
import type { Column, Expression, Other, Table } from "../../catalog/catalog.ts";
import type { OperationOf } from "../../operations/operation.ts";
import { shorten } from "../../schema/names.ts";
import type { Renderers } from "../dialect.ts";
import { writeExpression } from "../expression.ts";
import {
  alterTable,
  checkClause,
  clauses,
  columnList,
  createIndex,
  createTable,
  referencesClause,
  renderWith,
  type Spelling,
  standardRenderers,
} from "../standard.ts";
import { quoteLiteral, quoteName } from "./quote.ts";

const spelling: Spelling = {
  quote: quoteName,
  column: columnDefinition,
  inlinePrimaryKey: (table) => numbered(table) !== undefined,
  tableOptions: ({ options }) =>
    Object.entries(options)
      .flatMap(([name, value]) => (value === true ? [name] : []))
      .join(", "),
};

/** AUTOINCREMENT stands behind PRIMARY KEY in the column: https://www.sqlite.org/autoinc.html */
function numbered({ columns, primaryKey }: Table): Column | undefined {
  const [name, ...others] = primaryKey?.columns ?? [];
  return others.length > 0
    ? undefined
    : columns.find((column) => column.name === name && column.identity !== undefined);
}

function columnDefinition(column: Column, table: Table): string {
  const { type, collation, nullable, generated, default: value } = column;
  const key = table.primaryKey !== undefined && numbered(table)?.name === column.name ? table.primaryKey : undefined;
  return [
    ...(type === "" ? [] : [type]),
    ...(collation === undefined ? [] : [`COLLATE ${quoteName(collation)}`]),
    ...(nullable ? [] : ["NOT NULL"]),
    ...(key === undefined ? [] : [`CONSTRAINT ${quoteName(key.name)} PRIMARY KEY AUTOINCREMENT`]),
    ...(value === undefined ? [] : [`DEFAULT ${defaultValue(value)}`]),
    ...(generated === undefined
      ? []
      : [
          `GENERATED ALWAYS AS (${writeExpression(quoteName, generated.expression)}) ${generated.stored ? "STORED" : "VIRTUAL"}`,
        ]),
  ].join(" ");
}

/** Everything but a literal stands in brackets: https://www.sqlite.org/syntax/column-constraint.html */
function defaultValue(value: Expression): string {
  const written = writeExpression(quoteName, value);
  return isConstant(value) ? written : `(${written})`;
}

/** What ADD COLUMN accepts as a default: a literal, signed or not. */
export function isConstant(value: Expression): boolean {
  const [text, ...more] = value;
  return (
    more.length === 0 &&
    typeof text === "string" &&
    /^(?:x?'(?:[^']|'')*'|[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?|null|true|false)$/i.test(text)
  );
}

export const renderers: Renderers = {
  ...standardRenderers("sqlite", spelling),
  addColumn: ({ table, column, together = {} }) => {
    const checks = (together.checks ?? []).map((check) => checkClause(spelling, check));
    const references = (together.foreignKeys ?? []).map(
      (key) => `CONSTRAINT ${quoteName(key.name)} ${referencesClause(spelling, key)}`,
    );
    const definition = `${quoteName(column.name)} ${columnDefinition(column, { ...table, columns: [column] })}`;
    return [[alterTable(spelling, table, `ADD COLUMN ${definition}`), ...checks, ...references].join("\n  ")];
  },
  createOther: ({ other }) => (isObject(other) ? [other.definition] : []),
  dropOther: ({ other }) => dropOther(other),
  alterOther: ({ from, to }) => (isObject(to) ? [...dropOther(from), to.definition] : []),
  rebuildTable,
};

/** Virtual tables, and triggers on views, are kept as the statements that made them. */
function isObject({ kind }: Other): boolean {
  return kind === "virtual table" || kind === "trigger on a view";
}

function dropOther(other: Other): readonly string[] {
  if (!isObject(other)) return [];
  return [`DROP ${other.kind === "virtual table" ? "TABLE" : "TRIGGER"} ${quoteName(other.name)}`];
}

export const render = renderWith(renderers);

/**
 * The new table is filled under another name, and takes the name of the old one only when that is gone, so that no foreign key
 * is led astray: https://www.sqlite.org/lang_altertable.html#otheralter
 */
function rebuildTable({ from, to, copy }: OperationOf<"rebuildTable">): readonly string[] {
  const temporary = shorten(`colonnade_new_${to.name}`);
  const values = copy.map(({ value }) => writeExpression(quoteName, value));
  const columns = columnList(
    spelling,
    copy.map(({ column }) => column),
  );
  const fill = values.join(", ").length > 80 ? `\n  ${values.join(",\n  ")}\n` : ` ${values.join(", ")}\n`;
  return [
    createTable(spelling, to, quoteName(temporary)),
    ...(copy.length === 0
      ? []
      : [`INSERT INTO ${quoteName(temporary)} ${columns}\nSELECT${fill}FROM ${quoteName(from.name)}`]),
    ...keepSequence(from, to, temporary),
    `DROP TABLE ${quoteName(from.name)}`,
    `ALTER TABLE ${quoteName(temporary)} RENAME TO ${quoteName(to.name)}`,
    ...to.indexes.map((index) => createIndex(spelling, to, index)),
    ...to.triggers.map((trigger) => writeExpression(quoteName, trigger.create)),
  ];
}

/** The highest number ever given outlives the rows that had it: https://www.sqlite.org/autoinc.html */
function keepSequence(from: Table, to: Table, temporary: string): readonly string[] {
  if (numbered(from) === undefined || numbered(to) === undefined) return [];
  return [
    `DELETE FROM sqlite_sequence WHERE name = ${quoteLiteral(temporary)}`,
    clauses(
      "INSERT INTO sqlite_sequence (name, seq)",
      `SELECT ${quoteLiteral(temporary)}, seq FROM sqlite_sequence WHERE name = ${quoteLiteral(from.name)}`,
    ),
  ];
}

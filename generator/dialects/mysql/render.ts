/** MySQL's statements for each operation, which MariaDB shares but for the definition of generated columns. */
import type { Column, Expression, Index, Table } from "../../catalog/catalog.ts";
import type { OperationOf, TableChange } from "../../operations/operation.ts";
import type { DialectName } from "../../schema/schema.ts";
import { inBatches } from "../batches.ts";
import type { Renderers } from "../dialect.ts";
import { writeExpression, writeName } from "../expression.ts";
import { alterTable, clauses, type Spelling, standardRenderers, updateRows } from "../standard.ts";
import { clausesWith, indexKeys, indexKind } from "./alter.ts";
import { batchOf } from "./annotate.ts";
import { type IndexWords, otherRenderers } from "./others.ts";
import { quoteLiteral, quoteName } from "./quote.ts";

/** In what the two servers' statements differ. */
export interface Flavour {
  readonly name: DialectName;
  /** Whether a generated column can be declared NOT NULL. */
  readonly generatedNotNull: boolean;
  readonly indexWords: IndexWords;
}

export function renderersFor(flavour: Flavour): Renderers {
  const spelling = spellingFor(flavour);
  const clausesOf = clausesWith(spelling);
  const alter = (table: Table, changes: readonly TableChange[]) => {
    const [first = "", ...more] = changes.flatMap(clausesOf);
    if (more.length === 0) return alterTable(spelling, table, first);
    return [`ALTER TABLE ${writeName(quoteName, table)}`, [first, ...more].join(",\n  ")].join("\n  ");
  };
  const one = (change: TableChange) => [alter(change.table, [change])];
  const standard = standardRenderers(flavour.name, spelling);
  return {
    ...standard,
    ...otherRenderers(flavour.indexWords),
    dropFunction: ({ function: routine }) => [`DROP FUNCTION ${quoteName(routine.name)}`],
    alterTableOptions: (operation) => alterTableOptions(spelling, operation),
    alterTable: ({ table, changes }) => [alter(table, changes)],
    commentOnTable: one,
    addColumn: one,
    alterColumn: one,
    addForeignKey: one,
    dropPrimaryKey: one,
    dropUnique: one,
    dropForeignKey: one,
    renameConstraint: one,
    renameIndex: one,
    createIndex: ({ table, index }) => [createIndex(spelling, table, index)],
    dropIndex: ({ table, index }) => [`DROP INDEX ${quoteName(index.name)} ON ${writeName(quoteName, table)}`],
    updateRows: (operation) => [keepTouched(spelling, inBatches(batchOf, operation))],
  };
}

function spellingFor(flavour: Flavour): Spelling {
  return {
    quote: quoteName,
    column: (column) => columnDefinition(column, flavour),
    anonymousPrimaryKey: true,
    tableOptions: ({ options, comment }) =>
      [...optionList(options), ...(comment === undefined ? [] : [`COMMENT = ${quoteLiteral(comment)}`])].join(" "),
  };
}

/** The whole definition, since MODIFY forgets what it is not told: https://dev.mysql.com/doc/refman/8.4/en/alter-table.html */
function columnDefinition(column: Column, { generatedNotNull }: Flavour): string {
  const { type, collation, nullable, identity, generated, default: value, onUpdate, invisible, comment } = column;
  const required = !nullable && (generated === undefined || generatedNotNull);
  // A column of the type TIMESTAMP is required unless it says otherwise, on servers so configured.
  const optional = nullable && generated === undefined && type.startsWith("timestamp");
  return [
    // MySQL warns of the width in `tinyint(1)`, and not of this name for it.
    type === "tinyint(1)" ? "boolean" : type,
    ...(collation === undefined ? [] : [`COLLATE ${quoteWord(collation)}`]),
    ...(generated === undefined
      ? []
      : [
          `GENERATED ALWAYS AS (${writeExpression(quoteName, generated.expression)}) ${generated.stored ? "STORED" : "VIRTUAL"}`,
        ]),
    ...(required ? ["NOT NULL"] : optional ? ["NULL"] : []),
    ...(value === undefined ? [] : [`DEFAULT ${defaultValue(value, type)}`]),
    ...(onUpdate === undefined ? [] : [`ON UPDATE ${writeExpression(quoteName, onUpdate)}`]),
    ...(identity === undefined ? [] : ["AUTO_INCREMENT"]),
    ...(invisible ? ["INVISIBLE"] : []),
    ...(comment === undefined ? [] : [`COMMENT ${quoteLiteral(comment)}`]),
  ].join(" ");
}

/** Names of collations are words; anything else is quoted. */
function quoteWord(name: string): string {
  return /^\w+$/.test(name) ? name : quoteName(name);
}

/**
 * A literal or the current time stand as they are, everything else in brackets, and in TEXT, BLOB and JSON literals too:
 * https://dev.mysql.com/doc/refman/8.4/en/data-type-defaults.html
 */
function defaultValue(value: Expression, type: string): string {
  const written = writeExpression(quoteName, value);
  const literal = /^(?:b?'(?:[^'\\]|''|\\.)*'|0x[0-9a-f]+|[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?|null|true|false)$/i.test(
    written,
  );
  const kept = /(?:text|blob|json|geometry)$/i.test(type);
  const time = /^current_timestamp(?:\(\d?\))?$/i.test(written) && /^(?:datetime|timestamp)/.test(type);
  const bracketed = /^\(.*\)$/s.test(written);
  return (literal && (!kept || /^null$/i.test(written))) || time || (bracketed && closesLast(written))
    ? written
    : `(${written})`;
}

/** Whether the first bracket is closed by the last. */
function closesLast(written: string): boolean {
  let depth = 0;
  const bare = written.replace(/'(?:[^'\\]|''|\\.)*'|`(?:[^`]|``)*`/gs, (quoted) => "x".repeat(quoted.length));
  for (let i = 0; i < bare.length - 1; i += 1) {
    if (bare[i] === "(") depth += 1;
    if (bare[i] === ")") depth -= 1;
    if (depth === 0) return false;
  }
  return true;
}

/** ENGINE, CHARSET and COLLATE first, in the order in which SHOW CREATE TABLE has them. */
function optionList(options: Table["options"]): readonly string[] {
  const { ENGINE, CHARSET, COLLATE, ...others } = options;
  return [
    ...(ENGINE === undefined ? [] : [`ENGINE = ${quoteWord(String(ENGINE))}`]),
    ...(CHARSET === undefined ? [] : [`DEFAULT CHARSET = ${quoteWord(String(CHARSET))}`]),
    ...(COLLATE === undefined ? [] : [`COLLATE = ${quoteWord(String(COLLATE))}`]),
    ...Object.entries(others).map(([name, value]) => `${name} = ${optionValue(value)}`),
  ];
}

function optionValue(value: string | number | boolean): string {
  return typeof value === "string" && !/^\w+$/.test(value) ? quoteLiteral(value) : String(value);
}

/** Another character set or collation of the table takes its columns along. */
function alterTableOptions(spelling: Spelling, { from, to }: OperationOf<"alterTableOptions">): readonly string[] {
  const { CHARSET, COLLATE, ...others } = to.options;
  const recoded = CHARSET !== from.options.CHARSET || COLLATE !== from.options.COLLATE;
  const changed = Object.fromEntries(Object.entries(others).filter(([name, value]) => from.options[name] !== value));
  const gone = Object.keys(from.options).filter((name) => to.options[name] === undefined);
  const words = [...optionList(changed), ...gone.map((name) => `${name} = DEFAULT`)];
  return [
    ...(recoded
      ? [
          alterTable(
            spelling,
            to,
            `CONVERT TO CHARACTER SET ${quoteWord(String(CHARSET))} COLLATE ${quoteWord(String(COLLATE))}`,
          ),
        ]
      : []),
    ...(words.length === 0 ? [] : [alterTable(spelling, to, words.join(", "))]),
  ];
}

function createIndex(spelling: Spelling, table: Table, index: Index): string {
  const { method, ...plain } = index;
  return clauses(
    `CREATE ${indexKind(index)}INDEX ${quoteName(index.name)}`,
    `ON ${writeName(quoteName, table)} ${indexKeys(spelling, plain)}`,
    method === "hash" ? "USING HASH" : "",
  );
}

/** Columns that an update keeps current are told to stay: nobody changed these rows. */
function keepTouched(spelling: Spelling, operation: OperationOf<"updateRows">): string {
  const set = new Set(operation.set.map(({ column }) => column));
  const kept = operation.table.columns
    .filter(({ name, onUpdate }) => onUpdate !== undefined && !set.has(name))
    .map(({ name }) => ({ column: name, value: [{ column: name }] }));
  return updateRows(spelling, { ...operation, set: [...operation.set, ...kept] });
}

/** How PostgreSQL writes the statements of helpers. */
import type { Column, Table } from "../../schema/schema.ts";
import type { Version } from "../dialect.ts";
import { writeName } from "../expression.ts";
import type { HelperDialect } from "../helper-dialect.ts";
import { conflictTarget, hasTrigger, keyNames, predicateText } from "../helper-standard.ts";
import { quoteName } from "./quote.ts";
import { rules } from "./rules.ts";
import { canonicalType, physicalType } from "./types.ts";

export function helpers(target: Version): HelperDialect {
  // https://www.postgresql.org/docs/15/sql-createtable.html: NULLS NOT DISTINCT, whose constraint is its own conflict target.
  const hasNullsNotDistinct = rules.abilities(target).nullsNotDistinct === "native";
  return {
    name: "postgres",
    isSynchronous: false,
    quote: quoteName,
    table: (named) => writeName(quoteName, named),
    placeholder: "$",
    // IS NOT DISTINCT FROM does not use an index: https://www.postgresql.org/docs/current/indexes-types.html
    nullsSmallest: { ascending: " NULLS FIRST", descending: " NULLS LAST" },
    seeksRowValues: true,
    unlimited: "9223372036854775807n",
    emptyInsert: "DEFAULT VALUES",
    // The protocol counts parameters in 16 bits.
    parameters: 65535,
    rowsPerInsert: 1024,
    returnsInOrder: true,
    arrayOf,
    returning: (_, table, scripts) => !hasTrigger(table, scripts, "postgres", /\bafter\b[^;]*\bon\b/i),
    returnsKeys: true,
    onConflict: (conflict) => conflictTarget(hasNullsNotDistinct ? { ...conflict, nullable: [] } : conflict),
    inserted: (column) => `excluded.${column}`,
    keyed,
    comparesAs: () => undefined,
    isTrue: (column) => column,
    amongKeys,
    keyParameters: (columns) => columns,
    limitsChanges: false,
    now: rules.now,
    predicate: (sql, table) => predicateText(rules, sql, table),
  };
}

/** One column's array has the column's own type; of several, each says its type and collation. */
function amongKeys(table: Table, columns: readonly Column[]): string {
  const names = columns.map(({ name }) => quoteName(name));
  if (names.length === 1) return `${names[0]} = ANY($1)`;
  const asked = keyNames(table, columns);
  const arrays = columns.map((column, index) => `$${index + 1}::${elementType(column)}[]`);
  const keys = columns.map((column, index) => `${asked.columns[index]}${collation(column)}`);
  const from = `unnest(${arrays.join(", ")}) AS ${asked.list}(${asked.columns.join(", ")})`;
  return `(${names.join(", ")}) IN (SELECT ${keys.join(", ")} FROM ${from})`;
}

/** https://www.postgresql.org/docs/current/functions-array.html: one place for all arrays */
function keyed(table: Table, columns: readonly Column[], condition?: string): string {
  const names = keyNames(table, columns);
  const arrays = columns.map((column, index) => `$${index + 1}::${elementType(column)}[]`);
  const own = writeName(quoteName, table);
  const on = columns.map(
    (column, index) => `${own}.${quoteName(column.name)} = ${names.list}.${names.columns[index]}${collation(column)}`,
  );
  return (
    ` FROM unnest(${arrays.join(", ")}) WITH ORDINALITY AS ${names.list}(${[...names.columns, names.place].join(", ")}) ` +
    `JOIN ${own} ON ${[...on, ...(condition === undefined ? [] : [condition])].join(" AND ")} ORDER BY ${names.list}.${names.place}`
  );
}

/** Without length or precision, which a cast would cut values to. */
function elementType({ type, native }: Column): string {
  const written = native?.postgres === undefined ? physicalType(type)?.type : canonicalType(native.postgres);
  const bare = (written ?? "text").replace(/\(\d+(?:,\d+)?\)/, "");
  return withoutLength.get(bare) ?? bare;
}

/** Types that mean a length of one where none is written: https://www.postgresql.org/docs/current/datatype-character.html */
const withoutLength: ReadonlyMap<string, string> = new Map([
  ["char", "bpchar"],
  ["character", "bpchar"],
  ["bit", "bit varying"],
]);

/** An array of arrays would be unfolded, and a native type may cut its values: those are given one by one. */
function arrayOf(column: Column): string | undefined {
  const isOwn = column.native?.postgres !== undefined || column.type.kind === "native";
  return isOwn ? undefined : `${elementType(column)}[]`;
}

/** Two collations that nobody wrote out cannot be compared: https://www.postgresql.org/docs/current/collation.html#COLLATION-CONCEPTS */
function collation({ type, native, collation: own }: Column): string {
  const name = own?.postgres ?? (native?.postgres === undefined ? physicalType(type)?.collation : undefined);
  return name === undefined ? "" : ` COLLATE ${quoteName(name)}`;
}

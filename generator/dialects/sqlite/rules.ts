/** What projecting a Schema to SQLite goes by. */
import type { Expression, Table } from "../../catalog/catalog.ts";
import { triggerName } from "../../schema/names.ts";
import type { Column, Table as SchemaTable } from "../../schema/schema.ts";
import { expression, joinedBy } from "../expression.ts";
import { standardFunctions } from "../portable-words.ts";
import type { Rules, Touch } from "../projection/rules.ts";
import { convert } from "./convert.ts";
import { examine, examineView } from "./examine.ts";
import { quoteLiteral, quoteName } from "./quote.ts";
import { canonicalType, physicalType, storedValue, timestampFormat } from "./types.ts";
import { unfit } from "./unfit.ts";

const now = `strftime('${timestampFormat}', 'now')`;

export const rules: Rules = {
  name: "sqlite",
  title: "SQLite",
  quote: quoteName,
  literal: quoteLiteral,
  functions: {
    ...standardFunctions,
    length: { arguments: [1, 1], open: "length(" },
    concat: { arguments: [1, Number.POSITIVE_INFINITY], open: "concat(" },
    now: { arguments: [0, 0], open: now.slice(0, -1) },
  },
  /** LIKE ignores the case of ASCII letters, GLOB does not: https://www.sqlite.org/lang_expr.html#like */
  like: (pattern) => ["GLOB", pattern.replace(/[*?[%_]/g, (character) => wildcards[character] ?? `[${character}]`)],
  type: physicalType,
  canonicalType,
  stored: storedValue,
  plainCollation: "BINARY",
  numbering: (native) => (native.toLowerCase() === "rowid" ? { own: "integer", referring: "integer" } : undefined),
  values: {
    boolean: (value) => (value ? "1" : "0"),
    timestamp: quoteLiteral,
    decimal: quoteLiteral,
  },
  now,
  randomUuid:
    "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', (random() & 3) + 1, 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))",
  longestName: undefined,
  abilities: () => ({
    namespaces: false,
    partialIndexes: true,
    expressionIndexes: true,
    coveringIndexes: false,
    indexMethods: [],
    nulls: "smallest",
    deferrableForeignKeys: true,
    deferrableUniques: false,
    setDefault: true,
    virtualColumns: true,
    invisibleColumns: false,
    nullsNotDistinct: "partial",
    uniqueIndexIsConstraint: false,
    comments: undefined,
    viewComments: false,
    checksBesideActions: true,
    extensions: false,
    worksBeside: false,
  }),
  tableOptions: ({ options: { sqlite = {} } }) => ({
    ...(sqlite.strict ? { STRICT: true } : {}),
    ...(sqlite.withoutRowid ? { "WITHOUT ROWID": true } : {}),
  }),
  touch,
  examine,
  examineView,
  convert,
  unfit,
};

const wildcards: { readonly [like: string]: string } = { "%": "*", _: "?" };

/** After an update that changed another column and not this one; the trigger's own update does not fire it again. */
function touch(column: Column, table: SchemaTable, projected: Pick<Table, "name" | "columns">): Touch {
  const kept = new Set(table.columns.filter((each) => each.updatedNow).map(({ name }) => name));
  const others = projected.columns.filter(({ name, generated }) => !kept.has(name) && generated === undefined);
  if (others.length === 0) return {};
  const own = { column: column.name };
  const changed = others.map(({ name, collation }): Expression => {
    // A change that the collation does not see is a change all the same.
    const bytes = collation === undefined ? "" : " COLLATE BINARY";
    return expression`NEW.${{ column: name }} IS NOT OLD.${{ column: name }}${bytes}`;
  });
  const create = expression`CREATE TRIGGER ${quoteName(triggerName(projected.name, column.name))}
AFTER UPDATE ON ${{ table: projected.name }}
FOR EACH ROW
WHEN NEW.${own} IS OLD.${own} AND (
  ${joinedBy("\n  OR ", changed)}
)
BEGIN
  UPDATE ${{ table: projected.name }} SET ${own} = ${now} WHERE ${thisRow(table)};
END`;
  return { trigger: { name: triggerName(projected.name, column.name), create } };
}

function thisRow(table: SchemaTable): Expression {
  const key = table.primaryKey?.columns.flatMap((property) =>
    table.columns.filter((each) => each.property === property),
  );
  if (key === undefined || key.length === 0) return ["rowid = NEW.rowid"];
  return joinedBy(
    " AND ",
    key.map(({ name }) => expression`${{ column: name }} = NEW.${{ column: name }}`),
  );
}

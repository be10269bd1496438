/** What projecting a Schema to PostgreSQL goes by. */
import type { Table } from "../../catalog/catalog.ts";
import { columnsOf } from "../../catalog/identity.ts";
import { touchFunctionName, triggerName } from "../../schema/names.ts";
import type { Column, Table as SchemaTable } from "../../schema/schema.ts";
import type { Version } from "../dialect.ts";
import { expression, joinedBy, writeName } from "../expression.ts";
import { standardFunctions } from "../portable-words.ts";
import type { Abilities, Report, Rules, Touch } from "../projection/rules.ts";
import { convert } from "./convert.ts";
import { quoteLiteral, quoteName } from "./quote.ts";
import { serials } from "./serials.ts";
import { canonicalType, physicalType } from "./types.ts";
import { unfit } from "./unfit.ts";

/** The statement's start, as in the other engines, cut to the milliseconds that the column keeps and not rounded up into the future. */
const now = "date_trunc('milliseconds', statement_timestamp())";

export const rules: Rules = {
  name: "postgres",
  title: "PostgreSQL",
  quote: quoteName,
  literal: quoteLiteral,
  functions: {
    ...standardFunctions,
    length: { arguments: [1, 1], open: "char_length(" },
    // concat() is not immutable, which a check does not mind and an index does.
    concat: {
      arguments: [1, Number.POSITIVE_INFINITY],
      open: "(coalesce((",
      comma: ")::text, '') || coalesce((",
      close: ")::text, ''))",
    },
    now: { arguments: [0, 0], open: now.slice(0, -2), close: "))" },
  },
  like: (pattern) => ["LIKE", pattern],
  type: physicalType,
  canonicalType,
  plainCollation: "default",
  textCollation: ({ options }) => options.postgres?.collation,
  numbering: (native) => {
    const name = canonicalType(native);
    const referring = serials[name];
    return referring === undefined ? undefined : { own: name, referring };
  },
  stored: (_, value) => value,
  values: {
    boolean: (value) => (value ? "TRUE" : "FALSE"),
    timestamp: (text) => quoteLiteral(`${text}+00`),
    decimal: (text) => text,
  },
  now,
  randomUuid: "gen_random_uuid()",
  longestName: { length: 63, unit: "bytes" },
  abilities,
  tableOptions: ({ options: { postgres = {} } }) => ({
    ...Object.fromEntries(Object.entries(postgres.with ?? {}).map(([name, value]) => [name.toLowerCase(), value])),
    ...(postgres.unlogged ? { UNLOGGED: true } : {}),
    ...(postgres.partitionBy === undefined ? {} : { "PARTITION BY": partitionKey(postgres.partitionBy) }),
  }),
  touch,
  examine: examineGenerated,
  convert,
  unfit,
};

/** As pg_get_partkeydef prints it: the strategy in capitals. */
function partitionKey(written: string): string {
  return written.trim().replace(/^\w+/, (strategy) => strategy.toUpperCase());
}

/** https://www.postgresql.org/docs/current/ddl-generated-columns.html: a generated column reads no other one. */
function examineGenerated({ columns }: Table, report: Report): void {
  const reads = new Map(
    columns.flatMap(({ name, generated }) =>
      generated === undefined ? [] : [[name, columnsOf(generated.expression)] as const],
    ),
  );
  for (const [name, read] of reads) {
    const other = read.find((each) => reads.has(each));
    // A circle is told of as such.
    if (other === undefined || reaches(reads, other, name)) continue;
    report(
      "C021",
      { column: name },
      `PostgreSQL cannot compute \`${name}\` from \`${other}\`, which is generated itself`,
      `write the expression of \`${other}\` out in that of \`${name}\``,
    );
  }
}

function reaches(reads: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const name of seen) for (const next of reads.get(name) ?? []) seen.add(next);
  return seen.has(to);
}

function abilities([major]: Version): Abilities {
  return {
    namespaces: true,
    partialIndexes: true,
    expressionIndexes: true,
    coveringIndexes: true,
    indexMethods: undefined,
    nulls: "choose",
    deferrableForeignKeys: true,
    deferrableUniques: true,
    setDefault: true,
    virtualColumns: major >= 18,
    invisibleColumns: false,
    nullsNotDistinct: major >= 15 ? "native" : "partial",
    uniqueIndexIsConstraint: false,
    comments: { table: Number.POSITIVE_INFINITY, column: Number.POSITIVE_INFINITY },
    viewComments: true,
    checksBesideActions: true,
    extensions: true,
    worksBeside: true,
  };
}

/**
 * A trigger before each update that changes the row, and one function for all columns of a name. A whole row is compared as
 * such unless it has generated columns, which are not known yet; `*<>` compares types that have no equality, byte by byte:
 * https://www.postgresql.org/docs/current/functions-comparisons.html#COMPOSITE-TYPE-COMPARISON
 */
function touch(column: Column, table: SchemaTable, projected: Pick<Table, "name" | "namespace" | "columns">): Touch {
  const name = touchFunctionName(column.name);
  const place = projected.namespace === undefined ? {} : { namespace: projected.namespace };
  const hasNative = table.columns.some(({ type, native }) => type.kind === "native" || native?.postgres !== undefined);
  const unequal = hasNative ? "*<>" : "IS DISTINCT FROM";
  const stored = projected.columns.filter(({ generated }) => generated === undefined);
  const whole = stored.length === projected.columns.length;
  const row = (which: string) =>
    whole
      ? [`${which}.*`]
      : expression`row(${joinedBy(
          ", ",
          stored.map((each) => expression`${which}.${{ column: each.name }}`),
        )})${hasNative ? "::record" : ""}`;
  return {
    trigger: {
      name: triggerName(projected.name, column.name),
      create: expression`CREATE TRIGGER ${quoteName(triggerName(projected.name, column.name))}
BEFORE UPDATE ON ${{ table: projected.name, ...place }}
FOR EACH ROW
WHEN (${row("OLD")} ${unequal} ${row("NEW")})
EXECUTE FUNCTION ${writeName(quoteName, { name, ...place })}()`,
    },
    function: {
      name,
      ...place,
      arguments: "",
      create: [touchFunction(writeName(quoteName, { name, ...place }), quoteName(column.name))],
    },
  };
}

function touchFunction(name: string, column: string): string {
  let tag = "$touch$";
  while (column.includes(tag)) tag = `$${tag}`.replace("$$", "$_");
  return `CREATE FUNCTION ${name}() RETURNS trigger
LANGUAGE plpgsql AS ${tag}
BEGIN
  IF NEW.${column} IS NOT DISTINCT FROM OLD.${column} THEN
    NEW.${column} := ${now};
  END IF;
  RETURN NEW;
END
${tag}`;
}

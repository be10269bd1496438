/** `sql` and `variants`: the parts of a text, with columns and tables apart. */
import type { PerDialect, Sql, SqlPart } from "../../schema/schema.ts";
import { asPerDialect, type Call, checkCount, type Reader, wrong } from "./arguments.ts";
import { type Context, report } from "./context.ts";
import { describe, type Located, poison, type SqlValue, type Value } from "./values.ts";

export function sqlTemplate(context: Context, texts: readonly string[], values: readonly Located[]): Value {
  const parts: SqlPart[] = [];
  const add = (part: SqlPart): void => {
    const last = parts.at(-1);
    if (typeof part !== "string") parts.push(part);
    else if (typeof last === "string") parts[parts.length - 1] = last + part;
    else if (part !== "") parts.push(part);
  };
  let spoilt = false;
  add(texts[0] ?? "");
  for (const [index, located] of values.entries()) {
    const inner = sqlParts(context, located);
    if (inner) {
      context.steps += inner.length;
      if (context.steps <= context.maxSteps) for (const part of inner) add(part);
    } else spoilt = true;
    add(texts[index + 1] ?? "");
  }
  return spoilt ? poison : { kind: "sql", sql: { kind: "portable", parts } };
}

/** What `${…}` puts into a text; undefined for what cannot stand there. */
function sqlParts(context: Context, located: Located): readonly SqlPart[] | undefined {
  const { value, at } = located;
  switch (value.kind) {
    case "scalar":
      if (value.value === undefined) break;
      return [{ value: value.value }];
    case "bigint":
      return [value.digits];
    case "columnRef":
      return [
        { column: value.property, table: value.class.name, ...(value.alias !== undefined && { alias: value.alias }) },
      ];
    case "tableRef":
      return [{ table: value.class.name, ...(value.alias !== undefined && { alias: value.alias }) }];
    case "class":
      return [{ table: value.class.name }];
    case "sql":
      if (value.sql.kind === "portable") return value.sql.parts;
      report(context, "C006", at, "variants stand for a whole expression and not within one", {
        hint: "write the whole expression once for each dialect: `variants({ … })`",
      });
      return undefined;
    case "poison":
      return undefined;
    default:
  }
  report(context, "C006", at, `${describe(value)} cannot stand in \`sql\``, {
    hint: "columns, tables, literal values and other `sql` texts can",
  });
  return undefined;
}

export const asSql: Reader<Sql> = (context, located, what) => {
  if (located.value.kind === "sql") return located.value.sql;
  return wrong(context, located, what, "SQL", "write it as sql`…`");
};

/** SQL parts of one dialect. */
export const asParts: Reader<readonly SqlPart[]> = (context, located, what) => {
  const sql = asSql(context, located, what);
  if (!sql) return undefined;
  if (sql.kind === "portable") return sql.parts;
  return wrong(context, located, what, "one text, not variants");
};

export function variants(context: Context, call: Call): Value {
  const [texts] = call.args;
  if (!checkCount(context, call, 1, 1) || !texts) return poison;
  const read: PerDialect<readonly SqlPart[]> | undefined = asPerDialect(asParts)(context, texts, "`variants`");
  return read ? ({ kind: "sql", sql: { kind: "variants", variants: read } } satisfies SqlValue) : poison;
}

/** A column's default as SQL of the dialect. */
import type { Expression } from "../../catalog/catalog.ts";
import type { Column, Default, Json, Table } from "../../schema/schema.ts";
import { atColumn, type Context, sqlOf } from "./context.ts";

export function defaultOf(context: Context, table: Table, column: Column, given: Default): Expression {
  const { rules } = context;
  switch (given.kind) {
    case "now":
      return [rules.now];
    case "randomUuid":
      return [rules.randomUuid];
    case "bigint":
      return [given.value];
    case "expression":
      return rules.stored(
        column.type,
        sqlOf(context, given.sql, "default", table, atColumn(table, column.property, "default")),
      );
    case "value":
      return [literalOf(context, column, given.value)];
  }
}

function literalOf({ rules }: Context, { type }: Column, value: Json): string {
  if (value === null) return "NULL";
  if (type.kind === "json") return rules.literal(JSON.stringify(value));
  if (typeof value === "boolean") return rules.values.boolean(value);
  if (type.kind === "decimal") return rules.values.decimal(fixed(String(value), type.scale));
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return rules.literal(JSON.stringify(value));
  if (type.kind === "timestamp") return rules.values.timestamp(instant(value));
  return rules.literal(type.kind === "uuid" ? value.toLowerCase() : value);
}

/** With as many digits after the point as the type has: `0` in decimal(12, 2) is `0.00`. */
function fixed(decimal: string, scale: number): string {
  const [, sign = "", whole = "", fraction = ""] = /^([-+]?)0*(\d*)(?:\.(\d*))?$/.exec(decimal) ?? [];
  const digits = `${whole === "" ? "0" : whole}${scale === 0 ? "" : `.${fraction.padEnd(scale, "0")}`}`;
  return sign === "-" && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** `2000-01-31T12:00:00Z` as `2000-01-31 12:00:00.000`; what is no instant stays for the validation to refuse. */
function instant(text: string): string {
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text.replace(" ", "T")}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? text : new Date(time).toISOString().replace("T", " ").slice(0, 23);
}

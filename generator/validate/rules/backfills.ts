/** C019: what existing rows get is a value that the column could hold, where it is written as one value. */

import type { Problem } from "../../diagnostics/diagnostic.ts";
import type { ColumnType, Sql } from "../../schema/schema.ts";
import { atColumn } from "../paths.ts";
import type { Scope } from "../scope.ts";
import { described } from "../words.ts";
import { fitting } from "./defaults.ts";

export function* backfills({ schema }: Scope): Iterable<Problem> {
  for (const table of schema.tables) {
    for (const column of table.columns) {
      const value = column.backfill && isTyped(column.type) ? soleLiteral(column.backfill) : undefined;
      const found = value === undefined ? undefined : fitting(column.type, read(column.type, value));
      if (found === undefined) continue;
      yield {
        code: "C019",
        at: atColumn(table, column, "backfill"),
        message: `the backfill of \`${table.className}.${column.property}\` ${found.is}`,
        label: `\`${column.property}\` is ${described(column.type)}`,
        hint: found.hint,
      };
    }
  }
}

/** Text stands for JSON and bytes, and a native type is the author's to know. */
const isTyped = ({ kind }: ColumnType) => kind !== "json" && kind !== "bytes" && kind !== "native";

type Literal = string | number | boolean;

/** The value of SQL that is nothing but one literal. */
function soleLiteral(sql: Sql): Literal | undefined {
  if (sql.kind !== "portable" || sql.parts.length !== 1) return undefined;
  const [part] = sql.parts;
  if (typeof part === "object") return "value" in part && part.value !== null ? part.value : undefined;
  const text = part?.trim() ?? "";
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (isNumber.test(text)) return Number(text);
  return /^'(?:[^']|'')*'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : undefined;
}

const isNumber = /^[+-]?\d{1,15}(?:\.\d+)?$/;

/** As the engines read it: a quoted number is one for a number's column, and anything is a text. */
function read({ kind }: ColumnType, value: Literal): Literal {
  if (kind === "text") return String(value);
  const isNumeric = kind === "integer" || kind === "bigint" || kind === "double";
  return isNumeric && typeof value === "string" && isNumber.test(value) ? Number(value) : value;
}

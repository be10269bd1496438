/** Values that do not fit another column of SQLite, and the sizes that its checks keep. */
import type { Column, Table } from "../../catalog/catalog.ts";
import { truths, untruths } from "../conversions.ts";
import { expression } from "../expression.ts";
import { type Size, sizeOf } from "../sizes.ts";
import { unfitter } from "../unfit.ts";
import { convert } from "./convert.ts";
import { quoteLiteral } from "./quote.ts";
import { said, saysDay, saysDecimal, saysDouble, saysInstant, saysWhole } from "./readings.ts";
import { decimalSize } from "./types.ts";

export function size(column: Column, table: Pick<Table, "checks">): Size {
  return sizeOf(column, table, decimalSize);
}

const hex = "[0-9a-f]";
const uuid = [8, 4, 4, 4, 12].map((count) => hex.repeat(count)).join("-");

/** As a numeric, what is beyond 64 bits is no integer: https://www.sqlite.org/lang_expr.html#castexpr */
export const unfit = unfitter(convert, {
  characters: "length",
  bytes: "length",
  says: {
    whole: saysWhole,
    double: saysDouble,
    decimal: saysDecimal,
    boolean: (text) => expression`${said(text)} IN (${truths}, ${untruths})`,
    timestamp: saysInstant,
    date: saysDay,
    json: (text) => expression`json_valid(${text})`,
    uuid: (text) => expression`${said(text)} GLOB '${uuid}'`,
  },
  numberSaid: (text) => expression`cast(trim(${text}) AS real)`,
  outside(text, low, high) {
    const number = expression`cast(trim(${text}) AS numeric)`;
    return expression`typeof(${number}) <> 'integer' OR ${number} NOT BETWEEN ${low} AND ${high}`;
  },
  decimal: (column) => expression`cast(${column} AS numeric)`,
  text: (column) => expression`cast(${column} AS text)`,
  literal: quoteLiteral,
});

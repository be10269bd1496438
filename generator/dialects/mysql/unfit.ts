/** Values that do not fit another column of MySQL and MariaDB. */
import type { Expression } from "../../catalog/catalog.ts";
import { truths, untruths } from "../conversions.ts";
import { expression } from "../expression.ts";
import { unfitter } from "../unfit.ts";
import { convert, says } from "./convert.ts";
import { quoteLiteral } from "./quote.ts";

/** `$` stands before a last line end, too. */
const end = "(?![^a]|a)";
const matches = (pattern: string) => (text: Expression) => expression`${text} REGEXP '^ *${pattern} *${end}'`;

const isDouble = matches("[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,3})?");
const day = "[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
const time = "[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,3})?)?[Zz]?";

/** The last day of the month is asked for: a query makes null of a day that is none, with a warning. */
const saysDay = (pattern: string) => (text: Expression) =>
  expression`CASE WHEN ${matches(pattern)(text)} THEN substr(trim(${text}), 9, 2) <= day(last_day(concat(substr(trim(${text}), 1, 8), '01'))) ELSE ${text} IS NULL END`;

/** A query makes the greatest double of what is greater. */
function saysDouble(text: Expression): Expression {
  return expression`CASE WHEN ${isDouble(text)} THEN abs(trim(${text}) + 0e0) < 1.7976931348623157e308 ELSE ${text} IS NULL END`;
}

export const unfit = unfitter(convert, {
  characters: "char_length",
  bytes: "octet_length",
  says: {
    whole: matches("[+-]?[0-9]+"),
    decimal: matches("[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)"),
    double: saysDouble,
    boolean: (text) => expression`${says(text)} IN (${truths}, ${untruths})`,
    timestamp: saysDay(`${day}(${time})?`),
    date: saysDay(day),
    json: (text) => expression`json_valid(${text})`,
    uuid: matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
  },
  // What is greater becomes the greatest of these, which is beyond every column's range.
  numberSaid: (text) => expression`cast(trim(${text}) AS decimal(65,30))`,
  decimal: (column) => column,
  text: (column) => expression`cast(${column} AS char)`,
  literal: quoteLiteral,
  int32: "int",
});

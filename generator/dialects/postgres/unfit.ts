/** Values that do not fit another column of PostgreSQL. */
import type { Expression } from "../../catalog/catalog.ts";
import { truths, untruths } from "../conversions.ts";
import { expression, substitute } from "../expression.ts";
import { unfitter } from "../unfit.ts";
import { convert } from "./convert.ts";
import { quoteLiteral } from "./quote.ts";

const matches = (pattern: string) => (text: Expression) => expression`${text} ~ '^ *${pattern} *$'`;

const isDouble = matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");
const day = "[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
const time = "[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?[Zz]?";

/** There is no cast that fails softly, and no way to ask before PostgreSQL 16: the month's last day is computed. */
function inCalendar(text: Expression): Expression {
  const said = expression`trim(${text})`;
  const month = expression`make_date(substr(${said}, 1, 4)::integer, substr(${said}, 6, 2)::integer, 1)`;
  return expression`substr(${said}, 9, 2)::integer <= extract(day FROM ${month} + interval '1 month - 1 day')`;
}

const saysDay = (pattern: string) => (text: Expression) =>
  expression`CASE WHEN ${matches(pattern)(text)} THEN ${inCalendar(text)} ELSE ${text} IS NULL END`;

/** Beyond the range of doubles, the cast to one is an error on both ends. */
function saysDouble(text: Expression): Expression {
  const number = expression`abs(${text}::numeric)`;
  return expression`CASE WHEN ${isDouble(text)} THEN ${number} = 0 OR ${number} BETWEEN 5e-324 AND 1.7976931348623157e308 ELSE ${text} IS NULL END`;
}

const unfitText = unfitter(convert, {
  characters: "char_length",
  bytes: "octet_length",
  says: {
    whole: matches("[+-]?[0-9]+"),
    decimal: matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)"),
    double: saysDouble,
    boolean: (text) => expression`lower(trim(${text})) IN (${truths}, ${untruths})`,
    timestamp: saysDay(`${day}(${time})?`),
    date: saysDay(day),
    uuid: matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
  },
  numberSaid: (text) => expression`trim(${text})::numeric`,
  decimal: (column) => column,
  text: (column) => expression`${column}::text`,
  literal: quoteLiteral,
  int32: "integer",
});

/** No operator knows the values of an enum type, which are asked as texts. */
export const unfit: typeof unfitText = (from, to) => {
  const isEnum = from.values !== undefined && !/^(text|varchar|char)\b/.test(from.type);
  if (!isEnum) return unfitText(from, to);
  const found = unfitText({ ...from, type: "text" }, to);
  const text = expression`${{ column: from.name }}::text`;
  return found && substitute(found, (name) => (name === from.name ? text : undefined));
};

/** Conversions of values in SQLite, where casts never fail: what cannot be converted is made to. */
import type { Expression } from "../../catalog/catalog.ts";
import { type Conversion, type Conversions, converter, truths, untruths } from "../conversions.ts";
import { expression } from "../expression.ts";
import { decimalText, doubleDigits, doubleText } from "./numbers.ts";
import { said, saysDay, saysDecimal, saysDouble, saysInstant, saysWhole } from "./readings.ts";
import { timestampFormat } from "./types.ts";

/** The value where it can be read, an error ("malformed JSON") where it cannot: SQLite's casts would make 0 or null of it. */
function orFail(column: Expression, readable: Expression, value: Expression): Expression {
  return expression`CASE WHEN ${column} IS NULL THEN NULL WHEN ${readable} THEN ${value} ELSE json('{{' || ${column}) END`;
}

const toInteger: Conversion = (column) =>
  orFail(column, saysWhole(column), expression`cast(trim(${column}) AS integer)`);
const toReal: Conversion = (column) => orFail(column, saysDouble(column), expression`cast(trim(${column}) AS real)`);

const toDecimal: Conversion = (column, { scale }) =>
  scale === undefined
    ? expression`cast(${column} AS text)`
    : orFail(column, saysDecimal(column), decimalText(column, scale));

const zerosAdded = (scale: number) => (scale === 0 ? "" : `.${"0".repeat(scale)}`);

const wholeToDecimal: Conversion = (column, { scale = 0 }) =>
  expression`cast(${column} AS text) || '${zerosAdded(scale)}'`;

/** Digits are added, or rounded where they are too many. */
const rescale: Conversion = (column, to, from) => {
  if (to.scale === undefined) return column;
  if (from.scale === undefined || from.scale > to.scale) return decimalText(column, to.scale);
  const added = from.scale === 0 ? zerosAdded(to.scale) : "0".repeat(to.scale - from.scale);
  return expression`${column} || '${added}'`;
};

/** Half away from zero; what is cut off is exact, unlike what is added to round. */
const doubleToInteger: Conversion = (column) => {
  const whole = expression`cast(${column} AS integer)`;
  return expression`${whole} + CASE WHEN abs(${column} - ${whole}) >= 0.5 THEN sign(${column}) ELSE 0 END`;
};

/** Half away from zero, without a detour over floating point. */
const decimalToInteger: Conversion = (column) =>
  expression`cast(${column} AS integer) + CASE WHEN instr(${column}, '.') > 0 AND substr(${column}, instr(${column}, '.') + 1, 1) >= '5' THEN CASE WHEN ${column} LIKE '-%' THEN -1 ELSE 1 END ELSE 0 END`;

const instantOf = (column: Expression): Expression => expression`strftime('${timestampFormat}', ${column})`;

/** unixepoch() rounds down, also before 1970, and leaves the milliseconds: https://www.sqlite.org/lang_datefunc.html */
const conversions: Conversions = {
  "whole>double": "assign",
  "whole>decimal": wholeToDecimal,
  "whole>text": "assign",
  "whole>boolean": (column) => expression`${column} <> 0`,
  "double>whole": doubleToInteger,
  "double>decimal": (column, { scale = 0 }) => decimalText(doubleDigits(column), scale),
  "double>text": doubleText,
  "decimal>whole": decimalToInteger,
  "decimal>double": (column) => expression`cast(${column} AS real)`,
  "decimal>text": "assign",
  "boolean>whole": "assign",
  "boolean>text": (column) => expression`CASE ${column} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END`,
  "text>whole": toInteger,
  "text>double": toReal,
  "text>decimal": toDecimal,
  "text>boolean": (column) =>
    orFail(column, expression`${said(column)} IN (${truths}, ${untruths})`, expression`${said(column)} IN (${truths})`),
  "text>timestamp": (column) => orFail(column, saysInstant(column), instantOf(expression`trim(${column})`)),
  "text>date": (column) => orFail(column, saysDay(column), expression`trim(${column})`),
  "text>json": "assign",
  "text>uuid": said,
  "text>bytes": (column) => expression`cast(${column} AS blob)`,
  "timestamp>text": "assign",
  "timestamp>date": (column) => expression`date(${column})`,
  "timestamp>epochSeconds": (column) => expression`unixepoch(${column})`,
  "timestamp>epochMilliseconds": (column) =>
    expression`unixepoch(${column}) * 1000 + cast(substr(strftime('%f', ${column}), 4) AS integer)`,
  "date>text": "assign",
  "date>timestamp": (column) => expression`${column} || ' 00:00:00.000'`,
  "epochSeconds>timestamp": (column) => expression`strftime('${timestampFormat}', ${column}, 'unixepoch')`,
  "epochSeconds>epochMilliseconds": (column) => expression`${column} * 1000`,
  "epochMilliseconds>timestamp": (column) =>
    expression`strftime('${timestampFormat}', ${column} / 1000.0, 'unixepoch')`,
  "epochMilliseconds>epochSeconds": (column) => expression`(${column} - ((${column} % 1000) + 1000) % 1000) / 1000`,
  "json>text": "assign",
  "uuid>text": "assign",
  "bytes>text": (column) => expression`cast(${column} AS text)`,
};

/** Decimals of another scale are other texts. */
export const convert = converter(conversions, (column, to, from) =>
  to.meaning === "decimal" && from.scale !== to.scale ? rescale(column, to, from) : undefined,
);

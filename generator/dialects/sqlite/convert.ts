/** Conversions of values in SQLite, where casts never fail: what cannot be converted is made to. */
import type { Expression } from "../../catalog/catalog.ts";
import { type Conversion, type Conversions, converter, truths, untruths } from "../conversions.ts";
import { expression } from "../expression.ts";
import { timestampFormat, zeroOf } from "./types.ts";

/** The value where it can be read, an error ("malformed JSON") where it cannot: SQLite's casts would make 0 or null of it. */
function orFail(column: Expression, readable: Expression, value: Expression): Expression {
  return expression`CASE WHEN ${column} IS NULL THEN NULL WHEN ${readable} THEN ${value} ELSE json('{{' || ${column}) END`;
}

function digits(column: Expression, others: string): Expression {
  const bare = expression`ltrim(trim(${column}), '+-')`;
  return expression`${bare} GLOB '*[0-9]*' AND ${bare} NOT GLOB '*[^0-9${others}]*' AND trim(${column}) NOT GLOB '[+-][+-]*'`;
}

const toInteger: Conversion = (column) =>
  orFail(column, digits(column, ""), expression`cast(trim(${column}) AS integer)`);
const toReal: Conversion = (column) =>
  orFail(column, digits(column, "eE.+-"), expression`cast(trim(${column}) AS real)`);

/** Exact where digits are added, rounded where they are too many; what is no number the column's check refuses. */
const toDecimal: Conversion = (column, { scale }) => {
  if (scale === undefined) return expression`cast(${column} AS text)`;
  const point = expression`instr(${column}, '.')`;
  const fraction = expression`(length(${column}) - ${point})`;
  if (scale === 0)
    return expression`CASE WHEN ${column} IS NULL THEN NULL WHEN ${point} = 0 THEN cast(${column} AS text) ELSE printf('%.0f', ${column}) END`;
  const zeros = "0".repeat(scale);
  return expression`CASE WHEN ${column} IS NULL THEN NULL WHEN ${point} = 0 THEN ${column} || '.${zeros}' WHEN ${fraction} <= ${String(scale)} THEN ${column} || substr('${zeros}', 1, ${String(scale)} - ${fraction}) WHEN round(${column}, ${String(scale)}) = 0 THEN '0.${zeros}' ELSE printf('%.${String(scale)}f', ${column}) END`;
};

const doubleToDecimal: Conversion = (column, { scale = 0 }) => {
  const zero = zeroOf(scale);
  return expression`CASE WHEN ${column} IS NULL THEN NULL WHEN round(${column}, ${String(scale)}) = 0 THEN '${zero}' ELSE printf('%.${String(scale)}f', ${column}) END`;
};

/** Half away from zero, without a detour over floating point. */
const decimalToInteger: Conversion = (column) =>
  expression`cast(${column} AS integer) + CASE WHEN instr(${column}, '.') > 0 AND substr(${column}, instr(${column}, '.') + 1, 1) >= '5' THEN CASE WHEN ${column} LIKE '-%' THEN -1 ELSE 1 END ELSE 0 END`;

const instantOf = (column: Expression): Expression => expression`strftime('${timestampFormat}', ${column})`;

/** A day that the calendar has: SQLite takes the 30th of February for the 2nd of March. */
function isDay(column: Expression): Expression {
  return expression`date(${column}) IS NOT NULL AND date(substr(trim(${column}), 1, 10)) = substr(trim(${column}), 1, 10)`;
}

const said = (column: Expression): Expression => expression`lower(trim(${column}))`;

/** unixepoch() rounds down, also before 1970, and leaves the milliseconds: https://www.sqlite.org/lang_datefunc.html */
const conversions: Conversions = {
  "whole>double": "assign",
  "whole>decimal": (column, to, from) => toDecimal(expression`cast(${column} AS text)`, to, from),
  "whole>text": "assign",
  "whole>boolean": (column) => expression`${column} <> 0`,
  "double>whole": (column) => expression`cast(round(${column}) AS integer)`,
  "double>decimal": doubleToDecimal,
  "double>text": "assign",
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
  "text>timestamp": (column) => orFail(column, isDay(column), instantOf(column)),
  "text>date": (column) => orFail(column, isDay(column), expression`date(${column})`),
  "text>json": "assign",
  "text>uuid": (column) => expression`lower(${column})`,
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
  to.meaning === "decimal" && from.scale !== to.scale ? toDecimal(column, to, from) : undefined,
);

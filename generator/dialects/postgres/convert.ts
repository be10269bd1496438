/** Conversions of values in PostgreSQL, as ALTER COLUMN … USING takes them. */
import type { Expression } from "../../catalog/catalog.ts";
import { type Conversion, type Conversions, converter, truths, untruths } from "../conversions.ts";
import { expression } from "../expression.ts";

const cast: Conversion = (column, { type }) => expression`${column}::${type}`;
const castTrimmed: Conversion = (column, { type }) => expression`trim(${column})::${type}`;

const said = (column: Expression): Expression => expression`lower(trim(${column}))`;

/** Half away from zero; round() goes to the even neighbour: https://www.postgresql.org/docs/current/functions-math.html */
const doubleToInteger: Conversion = (column, { type }) =>
  expression`(trunc(${column}) + CASE WHEN abs(${column} - trunc(${column})) >= 0.5 THEN sign(${column}) ELSE 0 END)::${type}`;

/** As MySQL writes a double: with an exponent from 1e15 on and below 1e-15, which has no plus and no zeros in front. */
const doubleToText: Conversion = (column) =>
  expression`CASE WHEN ${column} = 0 THEN '0' WHEN abs(${column}) >= 1e-15 AND abs(${column}) < 1e-4 THEN ${column}::text::numeric::text ELSE regexp_replace(${column}::text, 'e([+]|(-))0*', 'e\\2') END`;

/** The session's time zone is UTC. */
const conversions: Conversions = {
  "whole>double": "assign",
  "whole>decimal": "assign",
  "whole>text": "assign",
  "whole>boolean": (column) => expression`${column} <> 0`,
  "double>whole": doubleToInteger,
  // All digits count, and the cast of a double itself keeps 15.
  "double>decimal": (column, { type }) => expression`${column}::text::${type}`,
  "double>text": doubleToText,
  "decimal>whole": "assign",
  "decimal>double": "assign",
  "decimal>text": "assign",
  "boolean>whole": (column, { type }) => expression`${column}::integer::${type}`,
  "boolean>text": "assign",
  "text>whole": castTrimmed,
  "text>double": castTrimmed,
  "text>decimal": castTrimmed,
  // The cast takes any beginning of these words, too.
  "text>boolean": (column) =>
    expression`CASE WHEN ${said(column)} IN (${truths}) THEN true WHEN ${said(column)} IN (${untruths}) THEN false ELSE ${column}::boolean END`,
  "text>timestamp": castTrimmed,
  "text>date": castTrimmed,
  "text>json": cast,
  "text>uuid": castTrimmed,
  "text>bytes": (column) => expression`convert_to(${column}, 'UTF8')`,
  "timestamp>text": (column) => expression`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS')`,
  "timestamp>date": (column) => expression`(${column} AT TIME ZONE 'UTC')::date`,
  "timestamp>epochSeconds": (column) => expression`floor(extract(epoch FROM ${column}))::bigint`,
  "timestamp>epochMilliseconds": (column) => expression`(extract(epoch FROM ${column}) * 1000)::bigint`,
  "date>text": (column) => expression`to_char(${column}, 'YYYY-MM-DD')`,
  "date>timestamp": (column) => expression`${column}::timestamp AT TIME ZONE 'UTC'`,
  "epochSeconds>timestamp": (column) => expression`to_timestamp(${column})`,
  "epochSeconds>epochMilliseconds": (column) => expression`${column} * 1000`,
  "epochMilliseconds>timestamp": (column) => expression`to_timestamp(${column} / 1000.0)`,
  "epochMilliseconds>epochSeconds": (column) => expression`floor(${column} / 1000.0)::bigint`,
  "json>text": "assign",
  "uuid>text": "assign",
  "bytes>text": (column) => expression`convert_from(${column}, 'UTF8')`,
};

/** Text and enums of the user's own go over text; between varchar and text nothing has to be said. */
export const convert = converter(conversions, (column, to, from) => {
  if (from.meaning !== "text" && from.meaning !== "oneOf") return undefined;
  const isText = (type: string) => /^(text|varchar|char)\b/.test(type);
  if (from.type === to.type || (isText(from.type) && isText(to.type))) return undefined;
  return isText(from.type) ? cast(column, to, from) : expression`${column}::text::${to.type}`;
});

/** Conversions of values in PostgreSQL, as ALTER COLUMN … USING takes them. */
import { type Conversion, type Conversions, converter } from "../conversions.ts";
import { expression } from "../expression.ts";

const cast: Conversion = (column, { type }) => expression`${column}::${type}`;

/** The session's time zone is UTC. */
const conversions: Conversions = {
  "whole>double": "assign",
  "whole>decimal": "assign",
  "whole>text": "assign",
  "whole>boolean": (column) => expression`${column} <> 0`,
  "double>whole": "assign",
  "double>decimal": "assign",
  "double>text": "assign",
  "decimal>whole": "assign",
  "decimal>double": "assign",
  "decimal>text": "assign",
  "boolean>whole": (column, { type }) => expression`${column}::integer::${type}`,
  "boolean>text": "assign",
  "text>whole": cast,
  "text>double": cast,
  "text>decimal": cast,
  "text>boolean": cast,
  "text>timestamp": cast,
  "text>date": cast,
  "text>json": cast,
  "text>uuid": cast,
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

/** PostgreSQL's types, and the one spelling of each. */
import type { ColumnType } from "../../schema/schema.ts";
import type { Physical } from "../projection/rules.ts";
import { inList, lengthCheck } from "../standard-types.ts";
import { canonicalType as shortType } from "./introspection/type-names.ts";
import { quoteLiteral, quoteName } from "./quote.ts";

/** The most characters of varchar(n): https://www.postgresql.org/docs/current/datatype-character.html */
const longestVarchar = 10_485_760;

/** Text sorts by code point, as it does in the other engines. */
const text = { collation: "C" };

/** https://www.postgresql.org/docs/current/datatype.html */
export function physicalType(type: ColumnType): Physical | undefined {
  switch (type.kind) {
    case "integer":
      return { type: "integer" };
    case "bigint":
      return { type: "bigint" };
    case "double":
      return { type: "double precision" };
    case "decimal":
      return { type: `numeric(${type.precision},${type.scale})` };
    case "text":
      return type.max !== undefined && type.max <= longestVarchar
        ? { type: `varchar(${type.max})`, ...text }
        : { type: "text", ...text, ...lengthCheck("char_length", type.max) };
    case "boolean":
      return { type: "boolean" };
    case "timestamp":
      return { type: "timestamptz(3)" };
    case "date":
      return { type: "date" };
    case "json":
      return { type: "jsonb" };
    case "uuid":
      return { type: "uuid" };
    case "bytes":
      return { type: "bytea", ...lengthCheck("octet_length", type.max) };
    case "oneOf":
      return type.enumName === undefined
        ? { type: "text", ...text, values: inList(type.values, quoteLiteral) }
        : { type: enumType(type.enumName), enum: { name: type.enumName, values: type.values } };
    case "native":
      return type.types.postgres === undefined ? undefined : { type: canonicalType(type.types.postgres) };
  }
}

/** Words that `quote_ident` quotes: all but the unreserved ones of pg_get_keywords(). */
const quotedWords = new Set(
  "all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast char character check coalesce collate collation column concurrently constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user dec decimal default deferrable desc distinct do else end except exists extract false fetch float for foreign freeze from full grant greatest group grouping having ilike in initially inner inout int integer intersect interval into is isnull join lateral leading least left like limit localtime localtimestamp national natural nchar none normalize not notnull null nullif numeric offset on only or order out outer overlaps overlay placing position precision primary real references returning right row select session_user setof similar smallint some substring symmetric table tablesample then time timestamp to trailing treat trim true union unique user using values varchar variadic verbose when where window with xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable".split(
    " ",
  ),
);

/** A type of the user's own, quoted just where `format_type` prints it so. */
export function enumType(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !quotedWords.has(name) ? name : quoteName(name);
}

/** Other names of built-in types: https://www.postgresql.org/docs/current/datatype.html#DATATYPE-TABLE */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/^int8\b/, "bigint"],
  [/^(int4|int)\b/, "integer"],
  [/^int2\b/, "smallint"],
  [/^float8\b/, "double precision"],
  [/^float4\b/, "real"],
  [/^bool\b/, "boolean"],
  [/^(decimal|dec)\b/, "numeric"],
  [/^char varying\b/, "character varying"],
  [/^char(?=$|\[)/, "char(1)"],
  [/^(timestamptz|timetz|timestamp|time) \((\d+)\)/, "$1($2)"],
];

/** A type that an author wrote in the spelling that introspection gives, e.g. `INT4[]` as `integer[]`. */
export function canonicalType(written: string): string {
  const outside = written.replace(/"(?:[^"]|"")*"|[^"]+/g, (part) =>
    part.startsWith('"') ? part : part.toLowerCase(),
  );
  const spaced = outside
    .replace(/\s+/g, " ")
    .replace(/ ?([(),[\]]) ?/g, "$1")
    .replace(/\)(?=[a-z])/g, ") ")
    .trim();
  const named = synonyms.reduce((type, [pattern, name]) => type.replace(pattern, name), spaced);
  return shortType(named);
}

/** MySQL's types, which MariaDB shares but for the collation of ASCII text. */
import type { ColumnType } from "../../schema/schema.ts";
import type { Physical } from "../projection/rules.ts";
import { inList, lengthCheck } from "../standard-types.ts";
import { canonicalType as withoutWidth } from "./introspection/type-names.ts";
import { quoteLiteral } from "./quote.ts";

/** What a varchar can have in a row of its own: https://dev.mysql.com/doc/refman/8.4/en/column-count-limit.html */
const longestVarchar = 16_383;
const longestVarbinary = 65_533;

/** https://dev.mysql.com/doc/refman/8.4/en/data-types.html */
export function physicalType(type: ColumnType): Physical | undefined {
  switch (type.kind) {
    case "integer":
      return { type: "int" };
    case "bigint":
    case "double":
    case "date":
    case "json":
      return { type: type.kind };
    case "decimal":
      return { type: `decimal(${type.precision},${type.scale})` };
    case "text":
      return type.max !== undefined && type.max <= longestVarchar
        ? { type: `varchar(${type.max})` }
        : { type: "longtext", ...lengthCheck("char_length", type.max) };
    case "boolean":
      return { type: "tinyint(1)" };
    case "timestamp":
      return { type: "datetime(3)" };
    case "uuid":
      return { type: "char(36)", collation: "ascii_bin" };
    case "bytes":
      return type.max !== undefined && type.max <= longestVarbinary
        ? { type: `varbinary(${type.max})` }
        : { type: "longblob", ...lengthCheck("octet_length", type.max) };
    case "oneOf":
      return type.enumName === undefined
        ? { type: `varchar(${longest(type.values)})`, values: inList(type.values, quoteLiteral) }
        : { type: `enum(${type.values.map(quoteLiteral).join(",")})` };
    case "native":
      return undefined;
  }
}

/** Characters of the longest value; at least one, since varchar(0) holds nothing. */
function longest(values: readonly string[]): number {
  return Math.max(1, ...values.map((value) => [...value].length));
}

/** Other names of types: https://dev.mysql.com/doc/refman/8.4/en/other-vendor-data-types.html */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/^(bool|boolean)$/, "tinyint(1)"],
  [/^integer\b/, "int"],
  [/^(dec|numeric|fixed)\b/, "decimal"],
  [/^double precision\b/, "double"],
  [/^character varying\b/, "varchar"],
  [/^character\b/, "char"],
  [/^char$/, "char(1)"],
  [/^binary$/, "binary(1)"],
  [/^decimal$/, "decimal(10,0)"],
  [/^decimal\((\d+)\)/, "decimal($1,0)"],
  [/^bit$/, "bit(1)"],
];

/** A type that an author wrote in the spelling that introspection gives, e.g. `INTEGER UNSIGNED` as `int unsigned`. */
export function canonicalType(written: string): string {
  const outside = written.replace(/'(?:[^'\\]|''|\\[\s\S])*'|[^']+/g, (part) =>
    part.startsWith("'")
      ? part
      : part
          .toLowerCase()
          .replace(/\s+/g, " ")
          .replace(/ ?([(),]) ?/g, "$1"),
  );
  const spaced = outside.trim().replace(/\)(?=[a-z])/g, ") ");
  return withoutWidth(synonyms.reduce((type, [pattern, name]) => type.replace(pattern, name), spaced));
}

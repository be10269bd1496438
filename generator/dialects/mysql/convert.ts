/** Conversions of values in MySQL and MariaDB. In strict mode MODIFY refuses what it cannot convert, which serves for most. */
import type { Column, Expression } from "../../catalog/catalog.ts";
import { type Conversion, type Conversions, type Convert, converter, truths, untruths } from "../conversions.ts";
import { expression } from "../expression.ts";

const epoch = "TIMESTAMP'1970-01-01 00:00:00'";

const uuid = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";
/** As texts that stand for something are compared: without blanks around, in small letters. */
export const says = (column: Expression): Expression => expression`lower(trim(${column}))`;

/** Half away from zero: assigning a double goes to the even neighbour (measured on MySQL 9.7 and MariaDB 10.11). */
const doubleToInteger: Conversion = (column) =>
  expression`truncate(${column}, 0) + CASE WHEN abs(${column} - truncate(${column}, 0)) >= 0.5 THEN sign(${column}) ELSE 0 END`;

/** Rounding: https://dev.mysql.com/doc/refman/8.4/en/date-and-time-type-conversion.html; the division is exact. */
const conversions: Conversions = {
  "whole>double": "assign",
  "whole>decimal": "assign",
  "whole>text": "assign",
  "whole>boolean": (column) => expression`${column} <> 0`,
  "double>whole": doubleToInteger,
  "double>decimal": "assign",
  // A negative zero has no sign as a text.
  "double>text": (column) => expression`concat(${column} + 0)`,
  "decimal>whole": "assign",
  "decimal>double": "assign",
  "decimal>text": "assign",
  "boolean>whole": "assign",
  "boolean>text": (column) => expression`CASE ${column} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END`,
  "text>whole": "assign",
  "text>double": "assign",
  "text>decimal": "assign",
  // What is neither is refused when it is assigned.
  "text>boolean": (column) =>
    expression`CASE WHEN ${says(column)} IN (${truths}) THEN '1' WHEN ${says(column)} IN (${untruths}) THEN '0' ELSE ${column} END`,
  // MariaDB knows no Z behind a time.
  "text>timestamp": (column) => expression`replace(replace(upper(trim(${column})), 'T', ' '), 'Z', '')`,
  "text>date": "assign",
  "text>json": "assign",
  // What is no uuid becomes too long for one.
  "text>uuid": (column) =>
    expression`CASE WHEN ${says(column)} REGEXP '${uuid}' THEN ${says(column)} ELSE concat(${column}, repeat('?', 36)) END`,
  "text>bytes": "assign",
  "timestamp>text": "assign",
  "timestamp>date": (column) => expression`date(${column})`,
  "timestamp>epochSeconds": (column) => expression`floor(timestampdiff(MICROSECOND, ${epoch}, ${column}) / 1000000)`,
  "timestamp>epochMilliseconds": (column) => expression`timestampdiff(MICROSECOND, ${epoch}, ${column}) DIV 1000`,
  "date>text": "assign",
  "date>timestamp": "assign",
  "epochSeconds>timestamp": (column) => expression`date_add(${epoch}, INTERVAL ${column} SECOND)`,
  "epochSeconds>epochMilliseconds": (column) => expression`${column} * 1000`,
  "epochMilliseconds>timestamp": (column) => expression`date_add(${epoch}, INTERVAL ${column} * 1000 MICROSECOND)`,
  "epochMilliseconds>epochSeconds": (column) => expression`floor(${column} / 1000)`,
  "json>text": "assign",
  "uuid>text": "assign",
  "bytes>text": "assign",
};

const assigned = converter(conversions);

/**
 * Assigned to a number, a value of an ENUM is its place in the list, and a number assigned to one is such a place: they meet as texts.
 * https://dev.mysql.com/doc/refman/8.4/en/enum.html#enum-indexes
 */
export const convert: Convert = (from, to) => {
  const made = assigned(from, to);
  const other = isEnum(from) ? to : from;
  const isPlaced = isEnum(from) !== isEnum(to) && other.meaning !== "text" && other.meaning !== "oneOf";
  return made === undefined && isPlaced ? expression`cast(${{ column: from.name }} AS char)` : made;
};

function isEnum({ type }: Column): boolean {
  return type.startsWith("enum(");
}

/** Conversions of values in MySQL and MariaDB. In strict mode MODIFY refuses what it cannot convert, which serves for most. */
import type { Expression } from "../../catalog/catalog.ts";
import { type Conversions, converter, truths, untruths } from "../conversions.ts";
import { expression } from "../expression.ts";

const epoch = "TIMESTAMP'1970-01-01 00:00:00'";

const uuid = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";
const said = (column: Expression): Expression => expression`lower(trim(${column}))`;

/** Rounding: https://dev.mysql.com/doc/refman/8.4/en/date-and-time-type-conversion.html; the division is exact. */
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
  "boolean>whole": "assign",
  "boolean>text": (column) => expression`CASE ${column} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END`,
  "text>whole": "assign",
  "text>double": "assign",
  "text>decimal": "assign",
  // What is neither is refused when it is assigned.
  "text>boolean": (column) =>
    expression`CASE WHEN ${said(column)} IN (${truths}) THEN '1' WHEN ${said(column)} IN (${untruths}) THEN '0' ELSE ${column} END`,
  "text>timestamp": "assign",
  "text>date": "assign",
  "text>json": "assign",
  // What is no uuid becomes too long for one.
  "text>uuid": (column) =>
    expression`CASE WHEN ${said(column)} REGEXP '${uuid}' THEN ${said(column)} ELSE concat(${column}, repeat('?', 36)) END`,
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

export const convert = converter(conversions);

/** The language of a schema, imported as `colonnade/schema`. The compiler reads a schema and never runs it. */
export {
  bigint,
  boolean,
  bytes,
  date,
  decimal,
  double,
  id,
  integer,
  json,
  native,
  oneOf,
  references,
  text,
  timestamp,
  uuid,
} from "./columns.ts";
export { asc, check, desc, foreignKey, index, primaryKey, unique } from "./constraints.ts";
export { script, select, sql, variants } from "./sql.ts";
export { mix, Table, View } from "./table.ts";
export type * from "./types.ts";

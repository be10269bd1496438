/** What generated helpers without promises import: `openSync`, and the runtime's helpers in their synchronous form. */
export type { DialectName } from "../driver.ts";
export * from "../errors.ts";
export type { Head } from "../migration.ts";
export type { NamedValue, NamedValues } from "../parameters.ts";
export { type StatementOptions, statement } from "../statement.ts";
export * as sqlite from "../values/sqlite.ts";
export type * from "./driver.ts";
export {
  type Ask,
  type Database,
  type DatabaseHandle,
  type Generated,
  type OpenOptions,
  openSync,
  type Transaction,
  type TransactionHandle,
} from "./open.ts";
export * from "./table/index.ts";

/** Opens the database. Generated from schema/shared-context; do not edit. */
import {
  type AnyConstraintError,
  type Database as Opened,
  type OpenOptions,
  type Transaction as Tx,
  open as openDatabase,
  violatesConstraint,
} from "colonnade/runtime";
import type { ConstraintName } from "./constraints.ts";
import type { Tables } from "./types.ts";

export type { ConstraintName } from "./constraints.ts";
export type * from "./types.ts";
export type Database = Opened<Tables>;
export type Transaction = Tx<Tables>;

const dialects = {
  sqlite: () => import("./sqlite/index.ts"),
  postgres: () => import("./postgres/index.ts"),
  mysql: () => import("./mysql/index.ts"),
  mariadb: () => import("./mariadb/index.ts"),
};

/** Opens the database that `url` names, else the environment's DATABASE_URL, else the configured one. */
export function open(url?: string, options?: OpenOptions): Promise<Database> {
  return openDatabase<Tables>(url, { dialects }, options);
}

/** Whether the error says that this constraint refused a row. */
export function violates(error: unknown, constraint: ConstraintName): error is AnyConstraintError {
  return violatesConstraint(error, constraint);
}

/** Opens the database. Generated from schema/shared-context; do not edit. */
import { type Database as Opened, type OpenOptions, open as openDatabase, type Transaction as Tx } from "colonnade/runtime";
import type { Tables } from "./types.ts";

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

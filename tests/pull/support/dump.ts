/** What an engine itself says of a database, as a bag of lines: what differs in two of them differs in meaning. */

import type { EngineName } from "../../support/matrix.ts";
import { withRaw } from "../../support/proof.ts";
import { dumpMysql } from "./dump-mysql.ts";
import { dumpPostgres } from "./dump-postgres.ts";
import { dumpSqlite } from "./dump-sqlite.ts";

export function dumpOf(engine: EngineName, url: string): Promise<readonly string[]> {
  if (engine === "postgres") return dumpPostgres(url);
  return withRaw(url, (raw) => (engine === "sqlite" ? dumpSqlite(raw) : dumpMysql(raw)));
}

/** A PostgreSQL database as pg_dump writes it: its statements, in any order, without comments and settings. */

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { split } from "../../../runtime/split.ts";

const run = promisify(execFile);

/** Newer servers need a newer pg_dump; PG_DUMP names another one. */
const program = process.env.PG_DUMP ?? "pg_dump";

export async function dumpPostgres(url: string): Promise<readonly string[]> {
  const { stdout } = await run(program, ["--schema-only", "--no-owner", "--no-privileges", `--dbname=${url}`], {
    maxBuffer: 2 ** 27,
  });
  return statementsOf(stdout);
}

/** Settings of the session that loads the dump say nothing of the database. */
const settings = /^(?:SET |SELECT pg_catalog\.set_config|\\)/;

export function statementsOf(dump: string): readonly string[] {
  // pg_dump of a patched server begins with \restrict, which is no SQL.
  const sql = dump.replace(/^\\(?:un)?restrict .*$/gm, "");
  return split(sql, "postgres")
    .filter((statement) => !settings.test(statement))
    .map((statement) => statement.trim());
}

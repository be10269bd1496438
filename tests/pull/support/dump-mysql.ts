/** A MySQL or MariaDB database as SHOW CREATE writes it. */
import type { Raw } from "../../support/raw.ts";

export function dumpMysql(_raw: Raw): Promise<readonly string[]> {
  return Promise.resolve([]);
}

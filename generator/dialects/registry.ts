/** All dialects by their names; a new one is one line here. */
import type { DialectName } from "../schema/schema.ts";
import type { Dialect } from "./dialect.ts";
import { mariadb } from "./mariadb/index.ts";
import { mysql } from "./mysql/index.ts";
import { postgres } from "./postgres/index.ts";
import { sqlite } from "./sqlite/index.ts";

export const dialects: Readonly<Record<DialectName, Dialect>> = { sqlite, postgres, mysql, mariadb };

/** Each dialect's part in helpers, for the server version that output is made for. */
import type { DialectName } from "../schema/schema.ts";
import type { Version } from "./dialect.ts";
import type { HelperDialect } from "./helper-dialect.ts";
import { helpers as mariadb } from "./mariadb/helpers.ts";
import { helpers as mysql } from "./mysql/helpers.ts";
import { helpers as postgres } from "./postgres/helpers.ts";
import { helpers as sqlite } from "./sqlite/helpers.ts";

/** The oldest PostgreSQL that is supported, for which nulls that are not distinct are emulated. */
const postgresFloor: Version = [14, 0, 0];

export const helperDialects: { readonly [D in DialectName]: (target: Version | undefined) => HelperDialect } = {
  sqlite: () => sqlite,
  postgres: (target = postgresFloor) => postgres(target),
  mysql: () => mysql,
  mariadb: () => mariadb,
};

/** Reads the Catalog of a MariaDB database. */
import type { Catalog } from "../../catalog/catalog.ts";
import type { ReferentialAction } from "../../schema/schema.ts";
import type { Query } from "../dialect.ts";
import { byteDefaultsByFunction } from "../mysql/introspection/byte-defaults.ts";
import { defaultsByFunction } from "../mysql/introspection/four-bytes.ts";
import { type Flavour, introspectWith } from "../mysql/introspection/information-schema.ts";
import { pieces } from "../mysql/introspection/printed.ts";
import { quoteLiteral } from "../mysql/quote.ts";

/**
 * RESTRICT is what MariaDB shows where nothing was said, and InnoDB does the same on NO ACTION: one name for both.
 * https://mariadb.com/kb/en/foreign-keys/#constraints
 */
const actions: Readonly<Record<string, ReferentialAction>> = {
  CASCADE: "cascade",
  "SET NULL": "set null",
  "SET DEFAULT": "set default",
};

const mariadb: Flavour = {
  dialect: "mariadb",
  checks: `
    select c.table_name, c.constraint_name, c.check_clause, if(c.level = 'Column', 'YES', 'NO'), 'YES'
    from information_schema.check_constraints c where c.constraint_schema = database()`,
  keyExpression: "null",
  indexInUse: "if(s.ignored = 'YES', 'NO', 'YES')",
  indexStates: { out: "ignored", in: "not ignored" },
  viewAlgorithm: "v.algorithm",
  srid: "null",
  action: (rule) => actions[rule] ?? "no action",
  shortStrings: true,
  literalDefault: {
    is: (shown) => pieces(shown).length === 1,
    ask: defaultsByFunction,
    shown: quoteLiteral,
    isPlain: (shown) => shown === "NULL" || /^'[ -~]*'$/.test(shown.replace(/[?\\]/g, "\0")),
    askBytes: byteDefaultsByFunction,
  },
  expression: (shown) => shown,
  /** Shown as SQL; the absence of a default of a column that takes NULL is shown as NULL, too. */
  default: (shown) => (shown === "NULL" ? undefined : shown),
};

/** Reads the session's current database. */
export function introspect(query: Query, ignore: readonly string[]): Promise<Catalog> {
  return introspectWith(mariadb, query, ignore);
}

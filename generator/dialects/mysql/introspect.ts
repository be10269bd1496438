/** Reads the Catalog of a MySQL database. */
import type { Catalog } from "../../catalog/catalog.ts";
import type { ReferentialAction } from "../../schema/schema.ts";
import type { Query } from "../dialect.ts";
import { byteDefaultsShown } from "./introspection/byte-defaults.ts";
import { defaultsInBytes } from "./introspection/four-bytes.ts";
import { type Flavour, introspectWith } from "./introspection/information-schema.ts";
import { decodeBytes, unescapeLayer } from "./introspection/printed.ts";
import { quoteLiteral } from "./quote.ts";

const actions: Readonly<Record<string, ReferentialAction>> = {
  CASCADE: "cascade",
  RESTRICT: "restrict",
  "SET NULL": "set null",
  "SET DEFAULT": "set default",
};

/**
 * The SQL of what information_schema shows. A negative number comes with brackets or without, by what the column was when the check was made; and a string of
 * ASCII alone bears the character set of what it stands beside once the table was altered, and that of its connection before (measured on 9.7).
 */
function settled(shown: string): string {
  return unescapeLayer(decodeBytes(shown))
    .replace(/-\((\d+)\)/g, "-$1")
    .replace(/_(?:ascii|latin1|utf8mb3|utf8)(?='(?:[ -&(-[\]-~]|''|\\[ -~])*')/g, "_utf8mb4");
}

const mysql: Flavour = {
  dialect: "mysql",
  // DISTINCT has the server make a table with a key of each side; without it a thousand checks take seven seconds.
  checks: `
    select t.table_name, c.constraint_name, c.check_clause, 'NO', t.enforced
    from (select distinct constraint_name, check_clause from information_schema.check_constraints
      where constraint_schema = database()) c
    join (select distinct table_name, constraint_name, enforced from information_schema.table_constraints
      where table_schema = database() and constraint_type = 'CHECK') t on t.constraint_name = c.constraint_name`,
  keyExpression: "s.expression",
  indexInUse: "s.is_visible",
  indexStates: { out: "invisible", in: "visible" },
  viewAlgorithm: undefined,
  srid: "c.srs_id",
  action: (rule) => actions[rule] ?? "no action",
  shortStrings: false,
  literalDefault: {
    is: (_, extra) => !/DEFAULT_GENERATED/.test(extra),
    ask: defaultsInBytes,
    shown: (value) => value,
    isPlain: (shown) => shown === "",
    askBytes: byteDefaultsShown,
  },
  expression: settled,
  /** DEFAULT_GENERATED tells an expression from a literal, which is shown as a bare value. */
  default(shown, type, extra) {
    if (/DEFAULT_GENERATED/.test(extra)) {
      return /^CURRENT_TIMESTAMP(\(\d\))?$/i.test(shown) ? shown : `(${settled(shown)})`;
    }
    const bare = /^(tinyint|smallint|mediumint|int|bigint|decimal|float|double|year)\b/.test(type);
    // No bytes at all are shown as no literal that the server would read.
    if (shown === "0x" && /^(var)?binary\b/.test(type)) return "''";
    const literal = /^(b'[01]*'|0x[0-9A-Fa-f]*)$/.test(shown) && /^(bit|binary|varbinary)\b/.test(type);
    return bare || literal ? shown : quoteLiteral(shown);
  },
};

/** Reads the session's current database. */
export function introspect(query: Query, ignore: readonly string[]): Promise<Catalog> {
  return introspectWith(mysql, query, ignore);
}

/** What projecting a Schema to MySQL goes by; MariaDB's rules are these with its own differences. */
import type { Table } from "../../catalog/catalog.ts";
import type { EngineOptions, Table as SchemaTable } from "../../schema/schema.ts";
import { standardFunctions } from "../portable-words.ts";
import type { Abilities, Rules } from "../projection/rules.ts";
import { convert } from "./convert.ts";
import { examine } from "./examine.ts";
import { actsOnColumn, examineCascades, examineComputed, examineForeignKeys } from "./foreign-keys.ts";
import { quoteLiteral, quoteName } from "./quote.ts";
import { canonicalType, physicalType } from "./types.ts";
import { unfit } from "./unfit.ts";

const now = "CURRENT_TIMESTAMP(3)";

/**
 * Beyond the first 65,536 characters of Unicode: in a name MySQL makes `?` of them and MariaDB refuses them, in a comment both make
 * `?` of them. https://dev.mysql.com/doc/refman/8.4/en/identifiers.html
 */
const unheld = { inNames: /[\u{10000}-\u{10ffff}]/u, inComments: /[\u{10000}-\u{10ffff}]/gu };

export const abilities: Abilities = {
  namespaces: false,
  partialIndexes: false,
  expressionIndexes: true,
  coveringIndexes: false,
  indexMethods: ["btree", "hash", "fulltext", "spatial"],
  nulls: "smallest",
  deferrableForeignKeys: false,
  deferrableUniques: false,
  setDefault: false,
  virtualColumns: true,
  invisibleColumns: true,
  nullsNotDistinct: "functional",
  uniqueIndexIsConstraint: true,
  comments: { table: 2048, column: 1024 },
  viewComments: false,
  checksBesideActions: false,
  extensions: false,
  worksBeside: false,
};

export const rules: Rules = {
  name: "mysql",
  title: "MySQL",
  quote: quoteName,
  literal: quoteLiteral,
  functions: {
    ...standardFunctions,
    length: { arguments: [1, 1], open: "char_length(" },
    // concat() is null when an argument is; concat_ws() leaves it out.
    concat: { arguments: [1, Number.POSITIVE_INFINITY], open: "concat_ws('', " },
    now: { arguments: [0, 0], open: now.slice(0, -1) },
  },
  like: (pattern) => ["LIKE", pattern],
  // Error 3812; https://dev.mysql.com/doc/refman/8.4/en/create-table-check-constraints.html
  typedChecks: true,
  type: (type) => (type.kind === "native" ? nativeType(type.types.mysql) : physicalType(type)),
  canonicalType,
  stored: (_, value) => value,
  values: {
    boolean: (value) => (value ? "1" : "0"),
    timestamp: quoteLiteral,
    decimal: (text) => text,
  },
  now,
  // uuid() tells the time and the machine; this one is random (version 4).
  randomUuid:
    "lower(concat(hex(random_bytes(4)), '-', hex(random_bytes(2)), '-4', substr(hex(random_bytes(2)), 2), '-', elt(1 + floor(rand() * 4), '8', '9', 'a', 'b'), substr(hex(random_bytes(2)), 2), '-', hex(random_bytes(6))))",
  unheld,
  longestName: { length: 64, unit: "characters" },
  primaryKeyName: "PRIMARY",
  abilities: () => abilities,
  tableOptions: ({ options }: SchemaTable) => engineOptions(options.mysql, "utf8mb4_0900_bin"),
  touch: ({ native }) => ({ onUpdate: [currentTime(native?.mysql)] }),
  examine(table, report) {
    examine("MySQL", table, report);
    examineForeignKeys(table, report);
    examineCascades(table, report);
    examineComputed("MySQL", table, report, actsOnColumn);
  },
  convert,
  unfit,
};

/** The current time to the fraction that a native type keeps; another one is refused. */
export function currentTime(native: string | undefined): string {
  if (native === undefined) return now;
  const fraction = /\((\d)\)/.exec(native)?.[0] ?? "";
  return `CURRENT_TIMESTAMP${fraction}`;
}

export function nativeType(written: string | undefined): { readonly type: string } | undefined {
  return written === undefined ? undefined : { type: canonicalType(written) };
}

/** `collation` is the one that compares text by code points without padding. */
export function engineOptions(given: EngineOptions | undefined, collation: string): Table["options"] {
  const charset = given?.charset ?? given?.collation?.split("_")[0] ?? "utf8mb4";
  const binary = charset === "utf8mb4" ? collation : `${charset}_bin`;
  return {
    ENGINE: given?.engine ?? "InnoDB",
    CHARSET: charset,
    COLLATE: given?.collation ?? binary,
    ...(given?.rowFormat === undefined ? {} : { ROW_FORMAT: given.rowFormat.toUpperCase() }),
    ...Object.fromEntries(Object.entries(given?.with ?? {}).map(([name, value]) => [name.toUpperCase(), value])),
  };
}

/** The TypeScript types of the values that each database's usual client gives and takes when nothing is set, for query builders on it. */
import type { ColumnType, DialectName, NativeValue } from "../schema/schema.ts";

/** What a query gives, and what an insert or update takes. */
export interface DriverValue {
  readonly gives: string;
  readonly takes: string;
}

export interface DriverValues {
  /** The client, and what of its values surprises. */
  readonly about: string;
  /** `own` is the type of the author's: the union of a closed set, the type of a JSON column. */
  value(type: ColumnType, own: string): DriverValue;
}

type Values = {
  readonly [K in ColumnType["kind"]]: (type: Extract<ColumnType, { kind: K }>, own: string) => DriverValue;
};

const same = (type: string): DriverValue => ({ gives: type, takes: type });

const standard: Values = {
  integer: () => same("number"),
  bigint: () => ({ gives: "number", takes: "number | bigint" }),
  double: () => same("number"),
  decimal: () => same("string"),
  text: () => same("string"),
  boolean: () => same("boolean"),
  timestamp: () => ({ gives: "Date", takes: "Date | string" }),
  date: () => ({ gives: "Date", takes: "Date | string" }),
  json: (_, own) => ({ gives: own, takes: "string" }),
  uuid: () => same("string"),
  bytes: () => ({ gives: "Buffer", takes: "Uint8Array" }),
  oneOf: (_, own) => same(own),
  native: ({ as }) => same(natives[as]),
};

const natives: { readonly [V in NativeValue]: string } = {
  string: "string",
  number: "number",
  bigint: "bigint",
  boolean: "boolean",
  bytes: "Buffer",
  unknown: "unknown",
};

/** Enters the values of a dialect by kind. */
function valuesOf(about: string, values: Values): DriverValues {
  const enter = <K extends ColumnType["kind"]>(type: Extract<ColumnType, { kind: K }>, own: string) => {
    const entry: (type: Extract<ColumnType, { kind: K }>, own: string) => DriverValue = values[type.kind];
    return entry(type, own);
  };
  return { about, value: (type, own) => enter(type, own) };
}

/** https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md#binding-parameters */
const sqlite = valuesOf(
  "better-sqlite3 gives to Kysely: numbers for booleans (0 and 1) and whole numbers, text for dates, decimals and JSON",
  {
    ...standard,
    boolean: () => same("0 | 1"),
    timestamp: () => same("string"),
    date: () => same("string"),
    json: () => same("string"),
  },
);

/** https://github.com/brianc/node-pg-types */
const postgres = valuesOf(
  "pg gives to Kysely: text for 64-bit numbers and decimals, Date for dates (a day is midnight in local time), JSON parsed",
  {
    ...standard,
    bigint: () => ({ gives: "string", takes: "string | number | bigint" }),
    decimal: () => ({ gives: "string", takes: "string | number" }),
  },
);

/** https://github.com/sidorares/node-mysql2 */
const mysql = valuesOf(
  "mysql2 gives to Kysely: numbers for booleans (0 and 1) and 64-bit numbers, text for decimals, Date for dates, JSON parsed",
  {
    ...standard,
    bigint: () => ({ gives: "number", takes: "number | bigint | string" }),
    decimal: () => ({ gives: "string", takes: "string | number" }),
    boolean: () => ({ gives: "0 | 1", takes: "0 | 1 | boolean" }),
  },
);

const mariadb: DriverValues = mysql;

export const driverValues: { readonly [D in DialectName]: DriverValues } = { sqlite, postgres, mysql, mariadb };

/** What values of PostgreSQL's types become: raw, and in rows that are asked for as objects. */
import type pg from "pg";
import { type Decode, wholeNumber } from "../row-objects.ts";
import { decodeTimestamp } from "../values.ts";

const asText: Decode = (raw) => raw;
const isTrue: Decode = (raw) => raw === "t";

/** https://github.com/postgres/postgres/blob/master/src/include/catalog/pg_type.dat */
const oid = {
  bool: 16,
  bytea: 17,
  int8: 20,
  int2: 21,
  int4: 23,
  oid: 26,
  json: 114,
  float4: 700,
  float8: 701,
  timestamp: 1114,
  timestamptz: 1184,
  numeric: 1700,
  jsonb: 3802,
} as const;

/** Arrays of boolean, integers, floats, text, varchar and uuid. */
const arrays: ReadonlySet<number> = new Set([1000, 1005, 1007, 1009, 1015, 1016, 1021, 1022, 2951]);

/** What `rows` gives: numbers and booleans where JavaScript's are exact, bytes, and text for everything else. */
export function rawParser(type: number, library: typeof pg): Decode {
  switch (type) {
    case oid.bool:
      return isTrue;
    case oid.int2:
    case oid.int4:
    case oid.oid:
    case oid.float4:
    case oid.float8:
      return Number;
    case oid.bytea:
      return library.types.getTypeParser(oid.bytea);
    default:
      return asText;
  }
}

/** The further way from those values to what ad-hoc queries give. */
export function objectDecoder({ dataTypeID, dataTypeModifier }: pg.FieldDef, library: typeof pg): Decode {
  switch (dataTypeID) {
    case oid.int8:
      return wholeNumber;
    case oid.numeric:
      // Without precision it comes from an aggregate: sum(bigint) is whole, as it is on the other engines.
      return (raw) => (dataTypeModifier === -1 && /^-?\d+$/.test(String(raw)) ? wholeNumber(raw) : raw);
    case oid.timestamp:
    case oid.timestamptz:
      return (raw) => decodeTimestamp(raw);
    case oid.json:
    case oid.jsonb:
      return (raw) => JSON.parse(String(raw));
    default:
      return arrays.has(dataTypeID) ? (raw) => library.types.getTypeParser(dataTypeID)(String(raw)) : asText;
  }
}

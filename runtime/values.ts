/**
 * What each logical type is on the way to and from a driver, and the common domain of values: what is outside it is the same
 * `ValueError` on every engine, before anything is sent.
 *
 * Generated code imports one namespace per dialect, all with the same names:
 * `import { sqlite as v } from "colonnade/runtime"` (or `postgres`, `mysql`, `mariadb`).
 *
 * Encoders take the JavaScript value (never null: write `x === null ? null : v.encodeText(x, "messages.sender", 255)`) and the
 * column's name for the error. Decoders take what the driver gave (never null either); the column is optional there.
 *
 * | type            | encode (returns Value)                               | decode                                    |
 * |-----------------|------------------------------------------------------|-------------------------------------------|
 * | integer         | encodeInteger(value: number, column)                 | decodeInteger(raw, column?): number       |
 * | bigint, number  | encodeNumber(value: number, column)                  | decodeNumber(raw, column?): number        |
 * | bigint          | encodeBigint(value: bigint, column)                  | decodeBigint(raw, column?): bigint        |
 * | double          | encodeDouble(value: number, column)                  | decodeDouble(raw, column?): number        |
 * | decimal         | encodeDecimal(value: string, column, precision, scale) | decodeDecimal(raw, scale, column?): string |
 * | text            | encodeText(value: string, column, max?)              | decodeText(raw, column?): string          |
 * | boolean         | encodeBoolean(value: boolean, column)                | decodeBoolean(raw, column?): boolean      |
 * | timestamp       | encodeTimestamp(value: Date, column)                 | decodeTimestamp(raw, column?): Date       |
 * | date            | encodeDate(value: string, column)                    | decodeDate(raw, column?): string          |
 * | json            | encodeJson(value: unknown, column)                   | decodeJson<T>(raw, column?): T            |
 * | uuid            | encodeUuid(value: string, column)                    | decodeUuid(raw, column?): string          |
 * | bytes           | encodeBytes(value: Uint8Array, column, max?)         | decodeBytes(raw, column?): Buffer         |
 * | oneOf           | encodeOneOf(value: string, column, allowed: readonly string[]) | decodeOneOf<T extends string>(raw, column?): T |
 * | native          | encodeNative(value: unknown, column)                 | decodeNativeString, …Number, …Bigint, …Boolean, …Bytes, …Unknown (raw, column?) |
 *
 * Lists: `encodeList(values: readonly Value[]): Value` encodes a list of encoded values into one parameter, for `json_each(?)`
 * on SQLite, `JSON_TABLE(?, …)` on MySQL and MariaDB (a JSON array; bytes as hexadecimal text), and `any($1)` or `unnest($1)`
 * on PostgreSQL (an array literal, cast it: `$1::text[]`). `encodeKeys(keys, columns): Value[]` does so with keys of one column or
 * several, as the first parameters of a statement.
 *
 * A select that has a `bigint()` column is made with `statement(sql, { bigints: true })`; without it a value above 2^53 is
 * refused by the decoder on SQLite, and never rounded.
 *
 * Raw values: SQLite gives number (bigint with `bigints`), string, Buffer; PostgreSQL gives number for integer, smallint and
 * double, boolean, Buffer for bytea, and text as the server writes it for all other types; MySQL and MariaDB give number for
 * int and smaller and double, text for bigint, decimal, dates and JSON, Buffer for binary types.
 */
export * from "./values/decode.ts";
export * from "./values/encode.ts";

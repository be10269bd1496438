/** The columns' types: each function makes a column that is required, and whose methods say more about it. */
import type { NativeValue } from "../../generator/schema/schema.ts";
import { inert } from "./inert.ts";
import type {
  BigintColumn,
  BooleanColumn,
  BytesColumn,
  DateColumn,
  DecimalColumn,
  DoubleColumn,
  IdentityOptions,
  Instant,
  IntegerColumn,
  JsonColumn,
  NativeColumn,
  OneOfColumn,
  PerDialect,
  ReferenceColumn,
  ReferenceOptions,
  TableClass,
  TextColumn,
  TimestampColumn,
  UuidColumn,
} from "./types.ts";

/**
 * The usual primary key: a whole number that the database counts up. A JavaScript number.
 *
 * ```ts
 * id = id();
 * id = id({ always: true });   // refuses explicit values where the engine can
 * ```
 */
export const id: (options?: IdentityOptions) => IntegerColumn = () => inert;

/**
 * A whole number of 32 bits. With `means` it stands for an instant.
 *
 * ```ts
 * size = integer().default(0);
 * ```
 */
export const integer: (options?: { readonly means?: Instant }) => IntegerColumn = () => inert;

interface Bigint {
  (options: { readonly as: "number"; readonly means?: Instant }): IntegerColumn;
  (options?: { readonly as?: "bigint"; readonly means?: Instant }): BigintColumn;
}

/**
 * A whole number of 64 bits: a JavaScript bigint, or with `as: "number"` a number, which refuses values above 2^53.
 *
 * ```ts
 * total = bigint().default(0n);
 * sentAt = bigint({ as: "number", means: "epochMilliseconds" });
 * ```
 */
export const bigint: Bigint = () => inert;

/**
 * A floating-point number of 64 bits.
 *
 * ```ts
 * ratio = double();
 * ```
 */
export const double: () => DoubleColumn = () => inert;

/**
 * An exact decimal number with `precision` digits, `scale` of them after the point. A JavaScript string.
 *
 * ```ts
 * amount = decimal(12, 2).default("0.00");
 * ```
 */
export const decimal: (precision: number, scale: number) => DecimalColumn = () => inert;

/**
 * Text, of at most `max` characters where given. A key needs `max`, since MySQL indexes nothing else.
 *
 * ```ts
 * sender = text({ max: 255 });
 * content = text();
 * ```
 */
export const text: (options?: { readonly max?: number }) => TextColumn = () => inert;

/**
 * True or false.
 *
 * ```ts
 * isActive = boolean().default(true);
 * ```
 */
export const boolean: () => BooleanColumn = () => inert;

/**
 * An instant in UTC, to the millisecond. A JavaScript Date.
 *
 * ```ts
 * createdAt = timestamp().defaultNow();
 * ```
 */
export const timestamp: () => TimestampColumn = () => inert;

/**
 * A calendar day without time. A JavaScript string, `YYYY-MM-DD`.
 *
 * ```ts
 * birthday = date().nullable();
 * ```
 */
export const date: () => DateColumn = () => inert;

/**
 * A JSON value of type `T`, an exported type of a schema file or an inline one.
 *
 * ```ts
 * metadata = json<MessageMetadata>().nullable();
 * tags = json<string[]>().default([]);
 * ```
 */
export const json: <T = unknown>() => JsonColumn<T> = () => inert;

/**
 * A uuid. A JavaScript string in lower case.
 *
 * ```ts
 * token = uuid().defaultRandom();
 * ```
 */
export const uuid: () => UuidColumn = () => inert;

/**
 * Bytes, at most `max` where given. A JavaScript Buffer.
 *
 * ```ts
 * digest = bytes({ max: 32 });
 * ```
 */
export const bytes: (options?: { readonly max?: number }) => BytesColumn = () => inert;

/**
 * One of the given strings, which the database checks. A union of literals in JavaScript.
 *
 * ```ts
 * visibility = oneOf("public", "private").default("public");
 * ```
 */
export const oneOf: <const V extends readonly [string, ...string[]]>(...values: V) => OneOfColumn<V[number]> = () =>
  inert;

/**
 * A type that only the named dialects have; `as` is the JavaScript type of its values, as the driver gives them.
 *
 * ```ts
 * place = native({ postgres: "point", mysql: "point" }, "string");
 * ```
 */
export const native: (types: PerDialect<string>, as: NativeValue) => NativeColumn = () => inert;

/**
 * A column with a foreign key. Its type is that of the column that it points to, the primary key unless `column` says
 * otherwise.
 *
 * ```ts
 * sessionId = references(() => Sessions, { onDelete: "cascade" });
 * token = references(() => Sessions, { column: (session) => session.token });
 * ```
 */
export const references: <T extends object>(
  table: () => TableClass<T>,
  options?: ReferenceOptions<T>,
) => ReferenceColumn = () => inert;

/** Keys, indexes and checks that are members of their own. */
import { inert } from "./inert.ts";
import type {
  AnyColumn,
  CheckMember,
  ForeignKeyMember,
  ForeignKeyOptions,
  IndexKey,
  IndexMember,
  OrderedKey,
  OrderOptions,
  PrimaryKeyMember,
  Sql,
  TableClass,
  UniqueMember,
} from "./types.ts";

/**
 * An index over columns or expressions, in order.
 *
 * ```ts
 * sessionTime = index(this.sessionId, desc(this.timestamp));
 * lowerMail = index(sql`lower(${this.email})`).unique();
 * ```
 */
export const index: (...keys: readonly [IndexKey, ...IndexKey[]]) => IndexMember = () => inert;

/**
 * A descending key of an index.
 *
 * ```ts
 * newest = index(desc(this.createdAt, { nulls: "last" }));
 * ```
 */
export const desc: (key: AnyColumn | Sql, options?: OrderOptions) => OrderedKey = () => inert;

/**
 * An ascending key of an index, for saying where NULLs stand.
 *
 * ```ts
 * oldest = index(asc(this.createdAt, { nulls: "first" }));
 * ```
 */
export const asc: (key: AnyColumn | Sql, options?: OrderOptions) => OrderedKey = () => inert;

/**
 * No two rows agree in all of these columns.
 *
 * ```ts
 * slot = unique(this.agentId, this.sessionId, this.key).nullsNotDistinct();
 * ```
 */
export const unique: (...columns: readonly [AnyColumn, ...AnyColumn[]]) => UniqueMember = () => inert;

/**
 * A primary key of several columns.
 *
 * ```ts
 * key = primaryKey(this.tenantId, this.number);
 * ```
 */
export const primaryKey: (...columns: readonly [AnyColumn, ...AnyColumn[]]) => PrimaryKeyMember = () => inert;

type Pick<T> = (table: T) => readonly [AnyColumn, ...AnyColumn[]];

/**
 * A foreign key of several columns. For one column, `references` is shorter.
 *
 * ```ts
 * place = foreignKey([this.row, this.seat], () => Seats, (seat) => [seat.row, seat.number], { onDelete: "cascade" });
 * ```
 */
export const foreignKey: <T extends object>(
  columns: readonly [AnyColumn, ...AnyColumn[]],
  table: () => TableClass<T>,
  references: Pick<T>,
  options?: ForeignKeyOptions,
) => ForeignKeyMember = () => inert;

/**
 * A condition that each row meets.
 *
 * ```ts
 * ordered = check(sql`${this.startsAt} < ${this.endsAt}`);
 * ```
 */
export const check: (condition: Sql) => CheckMember = () => inert;

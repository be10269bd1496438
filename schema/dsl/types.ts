/** The types behind the schema functions. A column's own methods return the column, so that they chain in any order. */
import type {
  Deferrable,
  DialectName,
  EngineOptions,
  Instant,
  Meaning,
  PerDialect,
  TableOptions as PhysicalOptions,
  ReferentialAction,
} from "../../generator/schema/schema.ts";
import type { kind } from "./kind.ts";

export type { Deferrable, DialectName, EngineOptions, Instant, Meaning, PerDialect, ReferentialAction };

/** SQL that the schema's author wrote with `sql` or `variants`. */
export interface Sql {
  readonly [kind]: "sql";
}

/** What may stand in `${…}` of a `sql` text. */
export type SqlValue = AnyColumn | TableAlias | AnyTableClass | Sql | string | number | bigint | boolean | null;

/** A class that declares a table: `typeof Messages`. Abstract bases are none. */
export type TableClass<T extends object = object> = (new () => T) & { readonly [kind]: "table" };

/** A class that declares a view. */
export type ViewClass<T extends object = object> = (new () => T) & { readonly [kind]: "view" };

/** A class that tables are made of: an abstract base. */
export type BaseClass = (abstract new () => object) & { readonly [kind]: "table" };

/** The base that `mix` makes of several. */
export type MixedClass<T> = (abstract new () => MixedMembers<T>) & { readonly [kind]: "table" };

export type MixedMembers<T> = T extends readonly [abstract new () => infer First, ...infer Rest]
  ? First & MixedMembers<Rest>
  : unknown;

export type AnyTableClass = TableClass | ViewClass;

/** A table under the name that a `select` gives it. */
export interface TableAlias {
  readonly [kind]: "alias";
}

/** What every column understands. */
export interface AnyColumn {
  readonly [kind]: "column";
  /** The column's name in the database, where it is not the property in snake_case: `text().named("e_mail")`. */
  named(name: string): this;
  /** Accepts NULL; columns do not by default: `text().nullable()`. */
  nullable(): this;
  /** Makes this column the primary key: `text({ max: 100 }).primaryKey()`. */
  primaryKey(options?: NameOptions): this;
  /**
   * Its values have a TypeScript type of their own, `MessagesId`, so that one table's key is never taken for another's; references
   * to the column share it. For columns of a primary key: `id().branded()`.
   */
  branded(): this;
  /** Left out of `select *` on MySQL and MariaDB; helpers read it all the same: `text().nullable().invisible()`. */
  invisible(): this;
  /** No two rows have the same value here: `text({ max: 320 }).unique()`. */
  unique(options?: UniqueOptions): this;
  /** A condition that each value meets: ``integer().check((size) => sql`${size} >= 0`)``. Columns may have several. */
  check(condition: (column: AnyColumn) => Sql, options?: CheckOptions): this;
  /** Computed by the database from other columns of its row: ``integer().generated(() => sql`${this.a} + ${this.b}`)``. */
  generated(expression: () => Sql, options?: GeneratedOptions): this;
  /** The physical type in the named dialects, instead of the portable one: `text().native({ postgres: "citext" })`. */
  native(types: PerDialect<string>): this;
  /** The column's name in the database before this change: `text().renamedFrom("mail")`. */
  renamedFrom(name: string): this;
  /** What the old values meant, when the type changes and the meaning is not known: `timestamp().convertedFrom("epochSeconds")`. */
  convertedFrom(meaning: Meaning): this;
  /** The new value as an expression over the old one: ``integer().convertedFrom((old) => sql`length(${old})`)``. */
  convertedFrom(up: Sql | ((old: AnyColumn) => Sql), options?: ConversionOptions): this;
  /** What existing rows get in a new column that is required: `integer().backfill(0)`. */
  backfill(value: Sql | string | number | bigint | boolean, options?: BackfillOptions): this;
}

export interface BackfillOptions {
  /**
   * On PostgreSQL the rows are filled a few thousand at a time, each in a transaction of its own, so that nobody waits for all of
   * them; the migration then runs in steps. MySQL and MariaDB do it so anyway; SQLite has one writer.
   */
  readonly batches?: boolean;
}

/** A column with values of type `V` in its default. */
export interface Column<V> extends AnyColumn {
  /** What a row gets that does not say: `boolean().default(true)`. */
  default(value: V | Sql): this;
}

/** How the database numbers rows by itself. */
export interface NumberedColumn<V> extends Column<V> {
  /** Numbered by the database: `integer().identity()`. */
  identity(options?: IdentityOptions): this;
}

export interface CollatedColumn<V> extends Column<V> {
  /** Another collation than the portable binary one: `text().collate({ mysql: "utf8mb4_0900_ai_ci" })`. */
  collate(collations: PerDialect<string>): this;
}

export type IntegerColumn = NumberedColumn<number>;
export type BigintColumn = NumberedColumn<bigint>;
export type DoubleColumn = Column<number>;
export type DecimalColumn = Column<`${number}`>;
export type TextColumn = CollatedColumn<string>;
export type BooleanColumn = Column<boolean>;
export type DateColumn = Column<string>;
export type JsonColumn<T> = Column<T>;
export type BytesColumn = Column<Sql>;
export type NativeColumn = CollatedColumn<string | number | boolean>;
/** Its type is that of the column that it points to. */
export type ReferenceColumn = CollatedColumn<string | number | bigint | boolean>;

export interface TimestampColumn extends Column<string> {
  /** The moment at which the row is written: `timestamp().defaultNow()`. */
  defaultNow(): this;
  /** Set by the database itself whenever the row changes: `timestamp().defaultNow().updatedNow()`. */
  updatedNow(): this;
  /** Rows whose value lies in the past are expired, and `removeExpired` removes them: `timestamp().expires()`. */
  expires(): this;
  /**
   * Rows are marked here as deleted instead of deleted: `remove` sets the moment, reads leave such rows out, `restore` brings one
   * back, `purge` deletes it. `deletedAt = timestamp().nullable().softDelete();`
   */
  softDelete(): this;
}

export interface UuidColumn extends Column<string> {
  /** A random uuid, made by the database: `uuid().defaultRandom()`. */
  defaultRandom(): this;
}

export interface OneOfColumn<V extends string> extends CollatedColumn<V> {
  /** A native enum type of this name where the dialect has them: `oneOf("low", "high").asEnum("priority")`. */
  asEnum(name: string): this;
  /** Values under their old names, with the new ones: `oneOf("public", "hidden").renamedValues({ secret: "hidden" })`. */
  renamedValues(values: { readonly [old: string]: V }): this;
  /** What rows get whose value is gone; null where the column may be: `oneOf("public").removedValues({ obsolete: "public" })`. */
  removedValues(values: { readonly [old: string]: V | null }): this;
}

export interface NameOptions {
  /** The constraint's name; derived from table and column otherwise. */
  readonly name?: string;
}

export interface CheckOptions extends NameOptions {
  readonly renamedFrom?: string;
}

export interface UniqueOptions extends NameOptions {
  /** Two rows without a value count as equal. */
  readonly nullsNotDistinct?: boolean;
  readonly deferrable?: Deferrable;
  readonly renamedFrom?: string;
}

export interface GeneratedOptions {
  /** Kept in the row (the default) or computed when read. */
  readonly stored?: boolean;
}

export interface IdentityOptions {
  /** Refuse explicit values, where the engine can. */
  readonly always?: boolean;
}

export interface ConversionOptions {
  /** The old value as an expression over the new one, for the way back. */
  readonly down?: Sql | ((value: AnyColumn) => Sql);
}

export interface ForeignKeyOptions extends NameOptions {
  /** What happens here when the row there is deleted; `"no action"` by default. */
  readonly onDelete?: ReferentialAction;
  /** What happens here when the key there changes; `"no action"` by default. */
  readonly onUpdate?: ReferentialAction;
  /** Checked at the end of the transaction: always (`"deferred"`), or when the transaction asks for it (`"immediate"`). */
  readonly deferrable?: Deferrable;
  readonly renamedFrom?: string;
}

export interface ReferenceOptions<T extends object> extends ForeignKeyOptions {
  /** The column that it points to; the primary key by default: `(session) => session.token`. */
  readonly column?: (table: T) => AnyColumn;
}

/** What stands for the table as a whole: `static options = { … } satisfies TableOptions;`. */
export interface TableOptions<T extends object = object> extends PhysicalOptions {
  /** The table's name in the database, where it is not the class's in snake_case. */
  readonly name?: string;
  /** Its name before this change. */
  readonly renamedFrom?: string;
  /** A PostgreSQL schema; `"public"` is the one of tables that name none. */
  readonly namespace?: string;
  /** The namespace that it was in before this change: `{ namespace: "archive", movedFrom: "public" }`. */
  readonly movedFrom?: string;
  /** The properties of a composite key; `TableOptions<Messages>` checks them. */
  readonly primaryKey?: readonly ([keyof T] extends [never] ? string : keyof T & string)[];
}

/** What stands for a view as a whole: `static options = { … } satisfies ViewOptions;`. */
export interface ViewOptions {
  readonly name?: string;
  readonly renamedFrom?: string;
  readonly namespace?: string;
}

/** A member that is no column and has a name in the database. */
export interface NamedMember {
  /** Its name in the database, instead of the derived one. */
  named(name: string): this;
  /** Its name in the database before this change. */
  renamedFrom(name: string): this;
}

export interface PrimaryKeyMember {
  readonly [kind]: "primaryKey";
  named(name: string): this;
}

export interface UniqueMember extends NamedMember {
  readonly [kind]: "unique";
  /** Two rows without a value count as equal. */
  nullsNotDistinct(): this;
  deferrable(when: Deferrable): this;
}

export interface ForeignKeyMember extends NamedMember {
  readonly [kind]: "foreignKey";
}

export interface CheckMember extends NamedMember {
  readonly [kind]: "check";
}

export interface IndexMember extends NamedMember {
  readonly [kind]: "index";
  /** No two rows have the same key. */
  unique(): this;
  /**
   * Only rows that meet the condition. MySQL and MariaDB have no such index: `{ otherwise: "full" }` accepts one over all
   * rows there.
   */
  where(predicate: Sql, options?: { readonly otherwise?: "full" }): this;
  /** Columns that the index carries without being ordered by them. */
  including(...columns: readonly AnyColumn[]): this;
  /** The access method: `{ postgres: "gin" }`. */
  using(methods: PerDialect<string>): this;
  /**
   * On a table that has rows it is built and dropped while others go on writing: PostgreSQL's CONCURRENTLY, outside of a
   * transaction. MySQL and MariaDB do it so anyway; SQLite has one writer.
   */
  concurrently(): this;
}

export interface OrderedKey {
  readonly [kind]: "key";
}

export interface OrderOptions {
  readonly nulls?: "first" | "last";
}

/** A column or an expression, ascending unless `desc` says otherwise. */
export type IndexKey = AnyColumn | Sql | OrderedKey;

export interface ViewQuery {
  readonly [kind]: "query";
}

export interface Script {
  readonly [kind]: "script";
}

/** The tables of a `select` under their aliases. */
export type Aliases<T> = { readonly [K in keyof T]: T[K] extends new () => infer I ? I & TableAlias : never };

export interface ScriptOptions {
  readonly create: PerDialect<Sql>;
  readonly drop: PerDialect<Sql>;
  /** Tables use it: a type, a sequence, a function in a default. It is made before the tables, and dropped after them. */
  readonly beforeTables?: boolean;
  /** What must exist before it. */
  readonly dependsOn?: () => readonly (AnyTableClass | Script)[];
}

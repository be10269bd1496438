/** What projecting a Schema needs to know of a dialect: its types, values and abilities, as data and small functions. */
import type { Expression, Routine, Table, Trigger } from "../../catalog/catalog.ts";
import type { ColumnType, Column as SchemaColumn, Table as SchemaTable } from "../../schema/schema.ts";
import type { Convert } from "../conversions.ts";
import type { Dialect, Version } from "../dialect.ts";
import type { PortableDialect } from "../portable-sql.ts";

export interface Rules extends PortableDialect {
  /** The physical type of a logical one; undefined for a native type that this dialect was given no name for. */
  type(type: ColumnType): Physical | undefined;
  /** An author's expression as a value of the type, where the engine does not make one of it by itself. */
  stored(type: ColumnType, value: Expression): Expression;
  /** The one spelling of a physical type that an author wrote. */
  canonicalType(written: string): string;
  /**
   * The type that a native name stands for where it also numbers the column by other means than the engine's identity: `serial`,
   * SQLite's `rowid`; `own` is the type of the column itself, `referring` that of a column that refers to it.
   */
  numbering?(native: string): { readonly own: string; readonly referring: string } | undefined;
  /** The name of the collation that text has where nothing is said: to say so is to say nothing. */
  readonly plainCollation?: string;
  /** What a table says that portable text in it is compared by. */
  textCollation?(table: SchemaTable): string | undefined;
  readonly values: Values;
  /** The current time as a timestamp holds it. */
  readonly now: string;
  readonly randomUuid: string;
  readonly longestName: NameLimit | undefined;
  /** Characters that the engine cannot hold, or that no text holds for certain. */
  readonly unheld?: { readonly inNames: RegExp; readonly inComments: RegExp };
  /** The name of a table's primary key where the engine gives it one itself. */
  readonly primaryKeyName?: string;
  abilities(target: Version): Abilities;
  tableOptions(table: SchemaTable): Table["options"];
  /** What keeps an `updatedNow()` column current. */
  touch(column: SchemaColumn, table: SchemaTable, projected: Pick<Table, "name" | "namespace" | "columns">): Touch;
  /** Says what is wrong with a finished table in this dialect alone. */
  examine(table: Table, report: Report): void;
  /** The same of a view's query. */
  examineView?(
    query: Expression,
    isDecimal: (table: string, column: string) => boolean,
  ): { readonly message: string; readonly hint: string } | undefined;
  readonly convert: Convert;
  readonly unfit: Dialect["unfit"];
}

export interface Physical {
  readonly type: string;
  readonly collation?: string;
  /** Keeps values within the type where the engine's own does not. */
  readonly check?: (column: Expression) => Expression;
  /** Keeps a closed set closed. */
  readonly values?: (column: Expression) => Expression;
  /** A native enum that must be created before. */
  readonly enum?: { readonly name: string; readonly values: readonly string[] };
  /** Why this type stands for another. */
  readonly notice?: string;
}

/** Values of a type as SQL. */
export interface Values {
  boolean(value: boolean): string;
  /** `YYYY-MM-DD HH:MM:SS.mmm`, UTC. */
  timestamp(text: string): string;
  decimal(text: string): string;
}

export interface NameLimit {
  readonly length: number;
  readonly unit: "bytes" | "characters";
}

export interface Abilities {
  readonly namespaces: boolean;
  readonly partialIndexes: boolean;
  readonly expressionIndexes: boolean;
  readonly coveringIndexes: boolean;
  /** The methods that an index may use; undefined for whatever the author names. */
  readonly indexMethods: readonly string[] | undefined;
  /** Where nulls stand: `choose` as the index says, `smallest` always. */
  readonly nulls: "choose" | "smallest";
  readonly deferrableForeignKeys: boolean;
  readonly deferrableUniques: boolean;
  readonly setDefault: boolean;
  readonly virtualColumns: boolean;
  /** Columns that `select *` leaves out. */
  readonly invisibleColumns: boolean;
  readonly nullsNotDistinct: "native" | "partial" | "functional" | "generated";
  /** A unique index over plain columns is nothing but a unique constraint. */
  readonly uniqueIndexIsConstraint: boolean;
  /** Characters that a table's and a column's comment may have; undefined where the engine keeps none. */
  readonly comments: { readonly table: number; readonly column: number } | undefined;
  readonly viewComments: boolean;
  /** A check may stand on a column that a foreign key changes by its action. */
  readonly checksBesideActions: boolean;
  readonly extensions: boolean;
  /** Whether others can go on writing while an index is built or rows are filled only where the migration asks for it. */
  readonly worksBeside: boolean;
}

export interface Touch {
  readonly onUpdate?: Expression;
  readonly trigger?: Trigger;
  readonly function?: Routine;
}

export type Subject = { readonly column: string } | { readonly index: string } | { readonly table: true };

/** Reports about a finished table, in the names of the database; the projection finds the author's place. */
export type Report = (
  code: "C016" | "C021" | "C023" | "C035" | "C039",
  subject: Subject,
  message: string,
  hint: string,
  label?: string,
) => void;

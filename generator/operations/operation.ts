/** Every change that a migration can make, once, each with its complete before and after: nothing is looked up later. */
import type {
  Check,
  Column,
  Enum,
  Expression,
  ForeignKey,
  Index,
  Named,
  Other,
  PrimaryKey,
  Routine,
  Script,
  Table,
  Trigger,
  Unique,
  View,
} from "../catalog/catalog.ts";
import type { Meaning } from "../schema/schema.ts";

/** `table` is the owning table as it stands when the operation runs, under the name that it has then. */
interface OnTable {
  readonly table: Table;
}

/** One member of the union for each of several kinds that carry the same. */
type Each<K extends string, T> = K extends string ? T & { readonly kind: K } : never;

export type Operation =
  | Each<"createExtension" | "dropExtension" | "createNamespace" | "dropNamespace", { readonly name: string }>
  | Each<"createEnum" | "dropEnum", { readonly enum: Enum }>
  /** `renamed` is made by lowering: values that the type itself renames. */
  | { readonly kind: "alterEnum"; readonly from: Enum; readonly to: Enum; readonly renamed?: readonly Rename[] }
  | Each<"createFunction" | "dropFunction", { readonly function: Routine }>
  /** Columns, primary key, uniques, checks, foreign keys and comments; indexes and triggers of a new table follow as their own. */
  | Each<"createTable" | "dropTable", { readonly table: Table }>
  | { readonly kind: "renameTable"; readonly from: Table; readonly to: Table }
  | { readonly kind: "alterTableOptions"; readonly from: Table; readonly to: Table }
  /** On a table that is there already: a new one brings its comment along. */
  | { readonly kind: "commentOnTable"; readonly table: Table; readonly from?: string; readonly to?: string }
  /**
   * `backfill` fills existing rows of a new required column, `inBatches` a few thousand at a time. `together` is made by lowering:
   * constraints of the same statement.
   */
  | (OnTable & {
      readonly kind: "addColumn";
      readonly column: Column;
      readonly backfill?: Expression;
      readonly inBatches?: boolean;
      readonly together?: ColumnConstraints;
    })
  | (OnTable & { readonly kind: "dropColumn"; readonly column: Column })
  | (OnTable & { readonly kind: "renameColumn"; readonly from: Column; readonly to: Column })
  /**
   * Anything but the name: type, nullability, default, identity, generated, collation, comment, closed set. `convert` is over the old
   * column, `mapped` over what it gives. `merged` are values that this way brings back and no row is known to have had: all rows keep
   * what they were merged into.
   */
  | (OnTable & {
      readonly kind: "alterColumn";
      readonly from: Column;
      readonly to: Column;
      readonly convert?: Expression;
      /** Which old values `convert` has no answer for. */
      readonly unfit?: Expression;
      /** Whether `convert` is the author's own expression. */
      readonly authored?: boolean;
      /** What the values mean on each side, where the author says something else than the columns. */
      readonly meant?: Meant;
      readonly mapped?: readonly ValueMapping[];
      readonly merged?: readonly ValueMapping[];
      /** Where the conversion fills nulls, a few thousand rows at a time. */
      readonly inBatches?: boolean;
    })
  | Each<"addPrimaryKey" | "dropPrimaryKey", OnTable & { readonly primaryKey: PrimaryKey }>
  | Each<"addUnique" | "dropUnique", OnTable & { readonly unique: Unique }>
  | Each<"addForeignKey" | "dropForeignKey", OnTable & { readonly foreignKey: ForeignKey }>
  | Each<"addCheck" | "dropCheck", OnTable & { readonly check: Check }>
  | (OnTable & {
      readonly kind: "renameConstraint";
      readonly constraint: ConstraintKind;
      readonly from: string;
      readonly to: string;
    })
  /** `concurrently`: while others go on writing, and in no transaction. */
  | Each<"createIndex" | "dropIndex", OnTable & { readonly index: Index; readonly concurrently?: boolean }>
  | (OnTable & { readonly kind: "renameIndex"; readonly from: Index; readonly to: Index })
  | Each<"createTrigger" | "dropTrigger", OnTable & { readonly trigger: Trigger }>
  | Each<"createView" | "dropView", { readonly view: View }>
  | Each<"createScript" | "dropScript", { readonly script: Script }>
  /** Only between catalogs that were read from databases. */
  | Each<"createOther" | "dropOther", { readonly other: Other }>
  | { readonly kind: "alterOther"; readonly from: Other; readonly to: Other }
  /** Made by lowering: a new table is filled from the old one and takes its name. */
  | { readonly kind: "rebuildTable"; readonly from: Table; readonly to: Table; readonly copy: readonly Copy[] }
  /** Made by lowering: changes of one table in one statement; `table` is as it stands before the first of them. */
  | (OnTable & { readonly kind: "alterTable"; readonly changes: readonly TableChange[] })
  /** Made by lowering: rows of a table are rewritten in place, `inBatches` a few thousand in a transaction. */
  | (OnTable & {
      readonly kind: "updateRows";
      readonly inBatches?: boolean;
      readonly set: readonly { readonly column: string; readonly value: Expression }[];
      readonly where?: Expression;
    })
  /**
   * Made after diffing: rows of a table, as it stands before the step, that the step could only lose or fail at. One that is found
   * stops the run before anything is changed; `finding` says of the table's rows what is wrong with them.
   */
  | (OnTable & { readonly kind: "guardRows"; readonly where: Expression; readonly finding: string });

/** Constraints that a column brings along where the dialect cannot add them to it later, or not one after the other. */
export interface ColumnConstraints {
  readonly checks?: readonly Check[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** Changes that an ALTER TABLE of several clauses can hold. */
export type TableChange = OperationOf<
  | "commentOnTable"
  | "addColumn"
  | "dropColumn"
  | "renameColumn"
  | "alterColumn"
  | "addPrimaryKey"
  | "dropPrimaryKey"
  | "addUnique"
  | "dropUnique"
  | "addForeignKey"
  | "dropForeignKey"
  | "addCheck"
  | "dropCheck"
  | "renameConstraint"
  | "createIndex"
  | "dropIndex"
  | "renameIndex"
>;

export type OperationKind = Operation["kind"];
export type OperationOf<K extends OperationKind> = Extract<Operation, { kind: K }>;
export type ConstraintKind = "primaryKey" | "unique" | "foreignKey" | "check";

export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** Rows with the value `from` of a closed set get `to`; null is no value. */
export interface ValueMapping {
  readonly from: string | null;
  readonly to: string | null;
}

/** What one column of a rebuilt table receives from each old row. */
export interface Copy {
  readonly column: string;
  readonly value: Expression;
}

/** What two Catalogs cannot tell. Names are database names; a column's table is its name in `to`. */
export interface Intent {
  /** `fromNamespace` is where the table was; the default namespace has no name. */
  readonly tables: readonly (Rename & { readonly namespace?: string; readonly fromNamespace?: string })[];
  readonly views: readonly Rename[];
  readonly columns: readonly (Rename & { readonly table: string; readonly namespace?: string })[];
  /** Uniques, foreign keys, checks and indexes. */
  readonly constraints: readonly (Rename & { readonly table: string; readonly namespace?: string })[];
  readonly conversions: readonly ColumnConversion[];
  readonly backfills: readonly {
    readonly table: string;
    readonly namespace?: string;
    readonly column: string;
    readonly value: Expression;
    readonly inBatches?: boolean;
  }[];
  /** Indexes that are built and dropped while others go on writing. */
  readonly concurrent?: readonly Named[];
  /** Values of closed sets. One counts while its column had `from` before the step and has it no more. */
  readonly values: readonly (ValueMapping & {
    readonly table: string;
    readonly namespace?: string;
    readonly column: string;
  })[];
}

/** `column` is the name in `to`. Expressions are over the old column under its new name, as the dialect writes them. */
export interface ColumnConversion {
  readonly table: string;
  readonly namespace?: string;
  readonly column: string;
  readonly up?: Expression;
  readonly down?: Expression;
  /** Which values each way cannot convert, where that is known. */
  readonly unfit?: { readonly up?: Expression; readonly down?: Expression };
  /** The expressions are the author's own, and nobody else knows what they keep. */
  readonly authored?: boolean;
  readonly meant?: Meant;
}

/** The meanings of values that their columns do not tell. */
export interface Meant {
  readonly from?: Meaning;
  readonly to?: Meaning;
}

/** Nothing but what the two Catalogs tell. */
export const noIntent: Intent = {
  tables: [],
  views: [],
  columns: [],
  constraints: [],
  conversions: [],
  backfills: [],
  values: [],
};

/** The Schema: what the author wrote, free of any dialect, as plain readonly data without positions. */

/** The four dialects' names, in the order in which output lists them. */
export const dialectNames = ["sqlite", "postgres", "mysql", "mariadb"] as const;
export type DialectName = (typeof dialectNames)[number];

/** What differs from dialect to dialect; a missing key means "nothing for this dialect". */
export type PerDialect<T> = { readonly [D in DialectName]?: T };

export interface Schema {
  readonly tables: readonly Table[];
  readonly views: readonly View[];
  /** Author-written SQL objects: functions, triggers, anything the DSL does not say. */
  readonly scripts: readonly Script[];
  /** PostgreSQL extensions to create, in source order. */
  readonly extensions: readonly string[];
  /** PostgreSQL schemas besides those that tables and views say. */
  readonly namespaces?: readonly string[];
  /** What a step may lose: `table` or `table.column`, in the database's names. */
  readonly mayLose?: readonly string[];
}

/** One table. `property` names it in TypeScript, `name` in the database; the same holds for its members. */
export interface Table {
  /** The class's name, e.g. `AgentMemory`: the key that references and diagnostics use. */
  readonly className: string;
  /** The helpers' property on the database object, e.g. `agentMemory`. */
  readonly property: string;
  readonly name: string;
  readonly namespace?: string;
  readonly comment?: string;
  readonly renamedFrom?: string;
  /** Where it was before this change; the default namespace has no name. */
  readonly movedFrom?: { readonly namespace?: string };
  readonly columns: readonly Column[];
  readonly primaryKey?: PrimaryKey;
  readonly uniques: readonly Unique[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly checks: readonly Check[];
  readonly indexes: readonly Index[];
  readonly options: TableOptions;
}

export interface Column {
  readonly property: string;
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** Numbered by the database: `byDefault` accepts an explicit value, `always` refuses one where the engine can. */
  readonly identity?: "byDefault" | "always";
  readonly default?: Default;
  readonly generated?: { readonly expression: Sql; readonly stored: boolean };
  /** A timestamp that the database itself sets when any column of the row changes. */
  readonly updatedNow?: boolean;
  /** Rows whose value here lies in the past are expired: `removeExpired` removes them. */
  readonly expires?: boolean;
  /** The moment at which the row was deleted; null while it is there. Helpers mark rows here instead of deleting them. */
  readonly softDelete?: boolean;
  /** Left out of `select *` where the dialect can. */
  readonly invisible?: boolean;
  /** Values have a TypeScript type of their own, which references to the column share. */
  readonly branded?: boolean;
  /** Physical type instead of the portable one, per dialect. */
  readonly native?: PerDialect<string>;
  readonly collation?: PerDialect<string>;
  readonly comment?: string;
  readonly renamedFrom?: string;
  /** How existing values become values of this type, when the type changed in this step. */
  readonly conversion?: Conversion;
  /** What existing rows get in a new required column. */
  readonly backfill?: Sql;
  /** A few thousand rows at a time, where the engine would otherwise fill all in one transaction. */
  readonly fillsInBatches?: boolean;
  /** What becomes of values that a closed set had before and has no more. */
  readonly valueChanges?: ValueChanges;
}

/** Old values with what stands for them now: a rename loses nothing, a removal may merge values or leave null. */
export interface ValueChanges {
  readonly renamed: { readonly [old: string]: string };
  readonly removed: { readonly [old: string]: string | null };
}

/** A logical type; JavaScript's side of each stands in design.md. */
export type ColumnType =
  | { readonly kind: "integer"; readonly means?: Instant }
  /** 64 bits; as a JavaScript number it is refused above 2^53. */
  | { readonly kind: "bigint"; readonly as: "bigint" | "number"; readonly means?: Instant }
  | { readonly kind: "double" }
  | { readonly kind: "decimal"; readonly precision: number; readonly scale: number }
  /** `max` counts characters (code points). */
  | { readonly kind: "text"; readonly max?: number }
  | { readonly kind: "boolean" }
  /** An instant, UTC, to the millisecond. */
  | { readonly kind: "timestamp" }
  /** A calendar day, `YYYY-MM-DD`. */
  | { readonly kind: "date" }
  | { readonly kind: "json"; readonly type?: TypeText }
  | { readonly kind: "uuid" }
  /** `max` counts bytes. */
  | { readonly kind: "bytes"; readonly max?: number }
  /** A closed set of strings; with `enumName` a native enum where the dialect has them. */
  | { readonly kind: "oneOf"; readonly values: readonly string[]; readonly enumName?: string }
  /** A type that only the named dialects have; `as` is its JavaScript side, the driver's own value. */
  | { readonly kind: "native"; readonly types: PerDialect<string>; readonly as: NativeValue };

/** What a whole number since 1970-01-01 00:00 UTC counts, where it stands for an instant. */
export type Instant = "epochSeconds" | "epochMilliseconds";

export type NativeValue = "string" | "number" | "bigint" | "boolean" | "bytes" | "unknown";

/**
 * A TypeScript type as the author wrote it, with the exported names that it needs from schema files. `as` is the name in
 * `text` where it is not the exported one; no name stands for two types within one Schema.
 */
export interface TypeText {
  readonly text: string;
  readonly imports: readonly { readonly name: string; readonly as?: string; readonly file: string }[];
}

export type Default =
  | { readonly kind: "value"; readonly value: Json }
  /** A bigint literal, as decimal digits: JSON has no bigint. */
  | { readonly kind: "bigint"; readonly value: string }
  | { readonly kind: "now" }
  | { readonly kind: "randomUuid" }
  | { readonly kind: "expression"; readonly sql: Sql };

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** `.convertedFrom(…)`: what the old values meant, or the author's own expression over the old column. */
export type Conversion =
  | { readonly kind: "from"; readonly meaning: Meaning }
  | { readonly kind: "expression"; readonly up: Sql; readonly down?: Sql };

/** What a stored value means, where its physical type does not tell. */
export type Meaning = Exclude<ColumnType["kind"], "native"> | Instant;

/** SQL that an author wrote: one text that is portable, or one text for each dialect that is selected. */
export type Sql =
  | { readonly kind: "portable"; readonly parts: readonly SqlPart[] }
  | { readonly kind: "variants"; readonly variants: PerDialect<readonly SqlPart[]> };

/** Text as written, or what stood in `${…}`. */
export type SqlPart =
  | string
  /** A column, by class and property; `alias` is the name of its table in a `select`, absent within its own table. */
  | { readonly column: string; readonly table: string; readonly alias?: string }
  /** A table in a `select`: `"messages" as "m"`. */
  | { readonly table: string; readonly alias?: string; readonly column?: undefined }
  | { readonly value: string | number | boolean | null };

/** Names are always explicit in the Schema: given, or derived by `generator/schema/names.ts`. Columns are properties. */
export interface PrimaryKey {
  readonly name: string;
  readonly columns: readonly string[];
}

export interface Unique {
  /** The member that declared it, absent for `.unique()` on a column. */
  readonly property?: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly nullsNotDistinct: boolean;
  readonly deferrable?: Deferrable;
  readonly renamedFrom?: string;
}

export type Deferrable = "immediate" | "deferred";
export type ReferentialAction = "no action" | "restrict" | "cascade" | "set null" | "set default";

export interface ForeignKey {
  readonly property?: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly references: { readonly table: string; readonly columns: readonly string[] };
  readonly onDelete: ReferentialAction;
  readonly onUpdate: ReferentialAction;
  readonly deferrable?: Deferrable;
  readonly renamedFrom?: string;
}

export interface Check {
  readonly property?: string;
  readonly name: string;
  readonly expression: Sql;
  /** The column whose `.check()` it is. */
  readonly column?: string;
  readonly renamedFrom?: string;
}

export interface Index {
  readonly property: string;
  readonly name: string;
  readonly unique: boolean;
  readonly keys: readonly IndexKey[];
  /** Covering columns, properties. */
  readonly include: readonly string[];
  readonly where?: { readonly predicate: Sql; readonly otherwise?: "full" };
  /** Access method per dialect: `gin`, `hash`, `fulltext` … */
  readonly method?: PerDialect<string>;
  /** Built and dropped while others go on writing. */
  readonly concurrently?: boolean;
  readonly renamedFrom?: string;
}

export type IndexKey = {
  readonly descending: boolean;
  readonly nulls?: "first" | "last";
} & ({ readonly column: string } | { readonly column?: undefined; readonly expression: Sql });

export interface TableOptions {
  readonly sqlite?: { readonly strict?: boolean; readonly withoutRowid?: boolean };
  readonly postgres?: {
    readonly unlogged?: boolean;
    /** `range (created_at)`, `list (region)`, `hash (id)`: rows lie in the table's partitions, which scripts make. */
    readonly partitionBy?: string;
    /** What text without a collation of its own is compared by: `default` is the database's. */
    readonly collation?: string;
    readonly with?: { readonly [name: string]: string | number | boolean };
  };
  readonly mysql?: EngineOptions;
  readonly mariadb?: EngineOptions;
}

export interface EngineOptions {
  readonly engine?: string;
  readonly charset?: string;
  readonly collation?: string;
  readonly rowFormat?: string;
  /** Further options by their names: `KEY_BLOCK_SIZE`, `STATS_PERSISTENT`. */
  readonly with?: { readonly [name: string]: string | number | boolean };
}

export interface View {
  readonly className: string;
  readonly property: string;
  readonly name: string;
  readonly namespace?: string;
  readonly comment?: string;
  readonly renamedFrom?: string;
  readonly columns: readonly ViewColumn[];
  readonly query: Sql;
  /** Classes of the tables and views that the query names, in order of appearance. */
  readonly dependsOn: readonly string[];
}

export interface ViewColumn {
  readonly property: string;
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly comment?: string;
}

/** An object whose SQL the author wrote for each dialect that has it. */
export interface Script {
  /** The exported const's name, its key. */
  readonly property: string;
  readonly name: string;
  readonly create: PerDialect<readonly SqlPart[]>;
  readonly drop: PerDialect<readonly SqlPart[]>;
  /** Classes and other scripts that must exist before it. */
  readonly dependsOn: readonly string[];
  /** Tables use it: a type, a sequence, a function in a default. It is made before them, and ended after them. */
  readonly beforeTables?: boolean;
}

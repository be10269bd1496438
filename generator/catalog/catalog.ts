/** The Catalog: what one database holds, as plain readonly data in the words of its own dialect. */
import type { Deferrable, DialectName, Meaning, ReferentialAction } from "../schema/schema.ts";

export interface Catalog {
  /** Version of this shape. */
  readonly format: 1;
  readonly dialect: DialectName;
  readonly extensions: readonly string[];
  /** Namespaces besides the default one. */
  readonly namespaces: readonly string[];
  readonly enums: readonly Enum[];
  readonly functions: readonly Routine[];
  readonly tables: readonly Table[];
  readonly views: readonly View[];
  readonly scripts: readonly Script[];
  /** What a database holds and the fields above cannot say. Introspection lists it, so that nothing is dropped silently. */
  readonly others?: readonly Other[];
}

/** A named object outside the default namespace carries its namespace; the pair is its identity. */
export interface Named {
  readonly name: string;
  readonly namespace?: string;
}

/**
 * SQL in the catalog's own dialect. Identifiers of this database's columns and tables stand apart from text, unquoted, so
 * that a rename is seen as one and quoting stays in one function. What an engine printed is a single string.
 */
export type Expression = readonly ExpressionPart[];
export type ExpressionPart =
  | string
  /** A column of the table that owns the expression, or of `table` under the name `alias` in a view. */
  | { readonly column: string; readonly table?: string; readonly alias?: string }
  | { readonly table: string; readonly namespace?: string; readonly alias?: string; readonly column?: undefined };

export interface Table extends Named {
  readonly comment?: string;
  readonly columns: readonly Column[];
  readonly primaryKey?: PrimaryKey;
  readonly uniques: readonly Unique[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly checks: readonly Check[];
  readonly indexes: readonly Index[];
  readonly triggers: readonly Trigger[];
  /** Sorted `NAME = value` pairs of the dialect: STRICT, ENGINE … ; a flag's value is true. */
  readonly options: { readonly [name: string]: string | number | boolean };
}

export interface Column {
  readonly name: string;
  /** The physical type as the dialect spells it canonically, e.g. `varchar(255)`, `timestamptz(3)`. */
  readonly type: string;
  readonly nullable: boolean;
  readonly identity?: "byDefault" | "always";
  readonly default?: Expression;
  readonly generated?: { readonly expression: Expression; readonly stored: boolean };
  /** MySQL's and MariaDB's ON UPDATE. */
  readonly onUpdate?: Expression;
  readonly collation?: string;
  /** Left out of `select *` where the dialect can; used for columns that only serve an emulation. */
  readonly invisible?: boolean;
  readonly comment?: string;
  /** What its values mean, known when projected from a Schema and unknown when introspected; never compared with unknown. */
  readonly meaning?: Meaning;
  /** The closed set of its values, in the author's order; known and compared as `meaning` is. */
  readonly values?: readonly string[];
}

export interface PrimaryKey {
  /** MySQL and MariaDB call every primary key PRIMARY. */
  readonly name: string;
  readonly columns: readonly string[];
}

export interface Unique {
  readonly name: string;
  readonly columns: readonly string[];
  readonly nullsNotDistinct?: boolean;
  readonly deferrable?: Deferrable;
}

export interface ForeignKey {
  readonly name: string;
  readonly columns: readonly string[];
  readonly references: Named & { readonly columns: readonly string[] };
  readonly onDelete: ReferentialAction;
  readonly onUpdate: ReferentialAction;
  readonly deferrable?: Deferrable;
}

export interface Check {
  readonly name: string;
  readonly expression: Expression;
}

export interface Index {
  readonly name: string;
  readonly unique: boolean;
  readonly keys: readonly IndexKey[];
  readonly include: readonly string[];
  readonly where?: Expression;
  readonly method?: string;
}

export interface IndexKey {
  /** A plain column is an expression of one column part. */
  readonly expression: Expression;
  readonly descending: boolean;
  readonly nulls?: "first" | "last";
}

/** A trigger, with the text that creates it kept whole. */
export interface Trigger {
  readonly name: string;
  /** The complete CREATE TRIGGER statement. */
  readonly create: Expression;
}

export interface Enum extends Named {
  readonly values: readonly string[];
}

/** A function that the compiler itself needs (PostgreSQL's trigger functions). */
export interface Routine extends Named {
  /** The complete CREATE FUNCTION statement. */
  readonly create: Expression;
  /** Its argument types, as DROP FUNCTION wants them. */
  readonly arguments: string;
}

export interface View extends Named {
  readonly comment?: string;
  readonly columns: readonly string[];
  readonly query: Expression;
  /** Tables and views that it reads. */
  readonly dependsOn: readonly Named[];
  /** The columns' physical types, known when introspected; never compared. */
  readonly types?: readonly string[];
}

/** Author-written SQL, compared and replaced as a text. */
export interface Script {
  readonly name: string;
  readonly create: Expression;
  readonly drop: Expression;
  readonly dependsOn: readonly string[];
  /** Tables use it: it is made before them, and ended after them. */
  readonly beforeTables?: boolean;
}

/** An object, or a clause of one, that the Catalog has no words for. Its dialect knows how most kinds come and go. */
export interface Other extends Named {
  /** In the dialect's words: `materialized view`, `exclusion constraint`, `state of trigger` … */
  readonly kind: string;
  readonly table?: string;
  /** Of a procedure or an aggregate: its argument types, as DROP wants them. */
  readonly arguments?: string;
  /** As the engine prints it. */
  readonly definition: string;
  /** Only of a clause: how its object is without it, such as `enabled` of a trigger that is disabled. */
  readonly usual?: string;
  /** The statements that make and end it, where introspection knows them. */
  readonly sql?: OtherSql;
}

export interface OtherSql {
  readonly create: string;
  readonly drop: string;
  /** Tables may use it, so that it comes before them. */
  readonly beforeTables?: boolean;
  /** Other objects say its name in their texts. */
  readonly called?: boolean;
  /** It is the whole of the member of its table that bears its name. */
  readonly whole?: boolean;
  /** It is said of other objects, and comes when these are there. */
  readonly last?: boolean;
}

/** What an expression of a schema file can be. Values are immutable: a recipe's column may serve many tables. */
import type { Span } from "../../diagnostics/diagnostic.ts";
import type {
  ColumnType,
  Conversion,
  Default,
  Deferrable,
  IndexKey,
  PerDialect,
  ReferentialAction,
  Sql,
  SqlPart,
  ValueChanges,
} from "../../schema/schema.ts";
import type { ExpressionOf } from "../syntax.ts";
import type { ClassHandle, Module } from "./modules.ts";
import type { DslFunction } from "./names.ts";

export type Scalar = string | number | boolean | null | undefined;

export type Value =
  | { readonly kind: "scalar"; readonly value: Scalar }
  | { readonly kind: "bigint"; readonly digits: string }
  | { readonly kind: "array"; readonly items: readonly Located[] }
  | ObjectValue
  | FunctionValue
  | DslFunction
  | { readonly kind: "namespace"; readonly module: Module | "dsl" }
  | ClassValue
  | { readonly kind: "mixed"; readonly bases: readonly ClassHandle[] }
  | ColumnValue
  | MemberValue
  | { readonly kind: "order"; readonly key: Value; readonly descending: boolean; readonly nulls?: "first" | "last" }
  | SqlValue
  | QueryValue
  | ScriptValue
  | ColumnRef
  | TableRef
  /** A mistake that is reported already. */
  | { readonly kind: "poison" };

export type ValueOf<K extends Value["kind"]> = Extract<Value, { kind: K }>;

/** A value and the source that it came from. */
export interface Located<V extends Value = Value> {
  readonly value: V;
  readonly at: Span;
}

export interface ObjectValue {
  readonly kind: "object";
  readonly properties: ReadonlyMap<string, PropertyValue>;
  /** The tables of a select: taking one that is not there is a mistake, where else it is `undefined`. */
  readonly closed?: true;
}

export interface PropertyValue extends Located {
  /** Where the key stands. */
  readonly keyAt: Span;
}

export interface FunctionValue {
  readonly kind: "function";
  readonly arrow: ExpressionOf<"arrow">;
  readonly scope: Scope;
}

export interface ClassValue {
  readonly kind: "class";
  readonly class: ClassHandle;
}

export interface SqlValue {
  readonly kind: "sql";
  readonly sql: Sql;
}

/** A column of the table or view `class`; `alias` in a `select`. */
export interface ColumnRef {
  readonly kind: "columnRef";
  readonly class: ClassHandle;
  readonly property: string;
  readonly alias?: string;
}

/** A table as a function's parameter: `(s) => s.token`, `({ s, m }) => …`. */
export interface TableRef {
  readonly kind: "tableRef";
  readonly class: ClassHandle;
  readonly alias?: string;
}

/** Where a name is looked up: parameters first, then what encloses, then the module. */
export interface Scope {
  readonly module: Module;
  readonly parameters?: ReadonlyMap<string, Value>;
  readonly parent?: Scope;
  /** The class whose member is being evaluated: `this`. */
  readonly self?: ClassHandle;
}

/** Positions of what was said about a column or member, newest first. */
export interface Detail {
  readonly name: string;
  readonly at: Span;
  readonly previous: Detail | undefined;
}

export interface ReferenceType {
  readonly kind: "reference";
  readonly table: ClassHandle;
  /** A property; the primary key where absent. */
  readonly column?: string;
  readonly at: Span;
}

/** A type whose `json<T>()` is not yet looked up, or that another column gives. */
export type DraftType = ColumnType | ReferenceType | { readonly kind: "poison" };

export interface ColumnValue {
  readonly kind: "column";
  readonly type: DraftType;
  readonly nullable: boolean;
  readonly name?: string;
  readonly identity?: "byDefault" | "always";
  readonly default?: Default;
  readonly generated?: { readonly expression: Located<FunctionValue | SqlValue>; readonly stored: boolean };
  readonly invisible?: boolean;
  readonly updatedNow?: boolean;
  readonly expires?: boolean;
  readonly softDelete?: boolean;
  readonly branded?: boolean;
  readonly native?: PerDialect<string>;
  readonly collation?: PerDialect<string>;
  readonly renamedFrom?: string;
  readonly conversion?: DraftConversion;
  readonly backfill?: Sql;
  readonly fillsInBatches?: boolean;
  readonly valueChanges?: ValueChanges;
  readonly primaryKey?: { readonly name?: string };
  readonly unique?: DraftUnique;
  readonly checks: readonly DraftCheck[];
  /** The foreign key of a `references` column. */
  readonly foreignKey?: DraftForeignKeyOptions;
  readonly details: Detail | undefined;
}

export type DraftConversion =
  | Extract<Conversion, { kind: "from" }>
  | {
      readonly kind: "expression";
      readonly up: Located<FunctionValue | SqlValue>;
      readonly down?: Located<FunctionValue | SqlValue>;
    };

export interface DraftUnique {
  readonly name?: string;
  readonly nullsNotDistinct: boolean;
  readonly deferrable?: Deferrable;
  readonly renamedFrom?: string;
}

export interface DraftCheck {
  readonly name?: string;
  readonly renamedFrom?: string;
  readonly condition: Located<FunctionValue>;
}

export interface DraftForeignKeyOptions {
  readonly name?: string;
  readonly renamedFrom?: string;
  readonly onDelete: ReferentialAction;
  readonly onUpdate: ReferentialAction;
  readonly deferrable?: Deferrable;
}

interface DraftMember {
  readonly name?: string;
  readonly renamedFrom?: string;
  readonly details: Detail | undefined;
}

/** A member that is no column. Columns are properties of the class whose member it is. */
export type MemberValue =
  | IndexValue
  | (DraftMember & {
      readonly kind: "unique";
      readonly columns: readonly string[];
      readonly nullsNotDistinct: boolean;
      readonly deferrable?: Deferrable;
    })
  | (DraftMember & { readonly kind: "primaryKey"; readonly columns: readonly string[] })
  | (DraftMember & { readonly kind: "check"; readonly expression: Sql })
  | (DraftMember &
      DraftForeignKeyOptions & {
        readonly kind: "foreignKey";
        readonly columns: readonly string[];
        readonly table: ClassHandle;
        readonly references: readonly string[];
      });

export type IndexValue = DraftMember & {
  readonly kind: "index";
  readonly keys: readonly IndexKey[];
  readonly unique: boolean;
  readonly include: readonly string[];
  readonly where?: { readonly predicate: Sql; readonly otherwise?: "full" };
  readonly method?: PerDialect<string>;
  readonly concurrently?: boolean;
};

export interface QueryValue {
  readonly kind: "query";
  readonly sql: Sql;
}

export interface ScriptValue {
  readonly kind: "script";
  readonly name: string;
  readonly create: PerDialect<readonly SqlPart[]>;
  readonly drop: PerDialect<readonly SqlPart[]>;
  readonly dependsOn: Located<FunctionValue> | undefined;
  readonly beforeTables: boolean;
  readonly at: Span;
}

export const poison = { kind: "poison" } as const satisfies Value;
export const nothing = { kind: "scalar", value: undefined } as const satisfies Value;

/** What a value is, for `this is …`. */
export function describe(value: Value): string {
  switch (value.kind) {
    case "scalar":
      return typeof value.value === "string" ? "a string" : String(value.value);
    case "bigint":
      return `${value.digits}n`;
    case "array":
      return "an array";
    case "object":
      return "an object";
    case "function":
      return "a function";
    case "dsl":
      return `\`${value.name}\` itself`;
    case "namespace":
      return "a namespace";
    case "mixed":
      return "a mixin";
    case "class":
      return `the class \`${value.class.name}\``;
    case "order":
      return "an ordered key";
    case "sql":
      return "SQL";
    case "query":
      return "a query";
    case "columnRef":
      return "a column";
    case "tableRef":
      return "a table";
    case "primaryKey":
      return "a primary key";
    case "foreignKey":
      return "a foreign key";
    case "index":
      return "an index";
    default:
      return `a ${value.kind}`;
  }
}

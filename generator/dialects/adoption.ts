/** What reading a schema back from a database must know of a dialect: its texts, the types behind its types, the ends of its objects. */
import type { Catalog, Column, Enum, Routine, Table } from "../catalog/catalog.ts";
import type { ColumnType, NativeValue, TableOptions } from "../schema/schema.ts";
import type { Rules } from "./projection/rules.ts";

export interface Adoption {
  readonly rules: Rules;
  readonly text: TextRules;
  /**
   * Types that values of the column may have, best first: each is taken if it projects to the column as it is, and the first one that
   * may be taken with the physical type as its native name. `said` are the texts of checks that a type of the DSL may have made, `owner` is the table's name.
   */
  types(column: Column, said: readonly string[], enums: readonly Enum[], owner: string): Candidates;
  /** The table's options in the words of the DSL, what text has for a collation where nothing is said, and what is left. */
  tableOptions(table: Table): {
    readonly options: TableOptions;
    readonly ownCollation: string | undefined;
    readonly left: Table["options"];
  };
  /** A trigger names the one before it, so that scripts of triggers bear their names. */
  readonly triggersFollow?: boolean;
  /** Whether the engine prints the trigger `wanted` as `found`. */
  sameTrigger(found: string, wanted: string): boolean;
  /** The words that end a trigger and a function. */
  dropTrigger(table: Pick<Table, "name" | "namespace">, name: string): string;
  dropFunction(routine: Routine): string;
  /** The SQL of an enum that no column declares, where there are any. */
  enumScript?(object: Enum): { readonly create: string; readonly drop: string };
  /** What an expression says of itself that the column's type says already, taken away: `'a'::text` is `'a'`. */
  plainDefault(printed: string, column: Column): string;
  /** What the native name of a column is that its database numbers by other means than the identity of the DSL; undefined if none. */
  numbered?(column: Column, table: Table, catalog: Catalog): string | undefined;
}

export interface Candidates {
  /** Tried as they are. */
  readonly exact: readonly ColumnType[];
  /** Stands for the type under its native name; undefined where only the driver knows its values. */
  readonly near?: ColumnType;
  /** The driver's values. */
  readonly as: NativeValue;
}

export interface TextRules {
  /** The character around names. */
  readonly quote: string;
  /** More alternatives of quoted names, as a part of a regular expression that begins with `|`. */
  readonly otherQuotes?: string;
  /** Whether a backslash in a string is an escape. */
  readonly backslashes: boolean;
  /** Whether names that differ in case are one. */
  readonly foldsNames: boolean;
  /** Whether printed columns are always quoted. */
  readonly quotesColumns: boolean;
  /** Whether a word that is printed without quotes is one of SQL's own, and no name. */
  isKeyword?(word: string): boolean;
}

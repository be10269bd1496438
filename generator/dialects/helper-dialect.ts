/** What the generator of helpers asks of a dialect: how its statements are spelled and which of them give a row back. */
import type { Column, ColumnType, DialectName, Script, Sql, Table } from "../schema/schema.ts";

export interface HelperDialect {
  /** Also the name of the runtime's namespace of its encoders and decoders. */
  readonly name: DialectName;
  /** Whether its client answers at once, so that helpers without promises can be had. */
  readonly isSynchronous: boolean;
  quote(name: string): string;
  /** A table or view as statements name it, with its namespace where the dialect has them. */
  table(named: { readonly name: string; readonly namespace?: string }): string;
  /** `?`, or `$` with the parameter's number. */
  readonly placeholder: "?" | "$";
  /** The operator under which null equals null and an index still serves; without one, `=` and `IS NULL` are told apart by the call. */
  readonly nullSafeEquals?: string;
  /** What follows a nullable key of ORDER BY so that null is the smallest value. */
  readonly nullsSmallest: { readonly ascending: string; readonly descending: string };
  /** Whether `(a, b) > (?, ?)` seeks in an index. */
  readonly seeksRowValues: boolean;
  /** LIMIT's value for all rows, as TypeScript. */
  readonly unlimited: string;
  /** What follows the table in an insert that names no column. */
  readonly emptyInsert: string;
  /** The most parameters of one statement. */
  readonly parameters: number;
  /** The most rows of one INSERT that `insertMany` makes. */
  readonly rowsPerInsert: number;
  /** Whether they come back in the order in which they were given. */
  readonly returnsInOrder: boolean;
  /** The array type for a column's values, or undefined where an insert takes them one by one. */
  arrayOf(column: Column): string | undefined;
  /** Whether RETURNING gives the row as it stands after the statement, triggers included. */
  returning(verb: Verb, table: Table, scripts: readonly Script[]): boolean;
  /** Whether an inserted row's key is known by RETURNING only, also where that does not give the row as it then stands. */
  readonly returnsKeys: boolean;
  /** What follows VALUES (…) in an upsert, up to its assignments. */
  onConflict(conflict: Conflict): string;
  /** The value that the conflicting insert brought, of a quoted column. */
  inserted(column: string): string;
  /**
   * Present where a conflict with any unique key updates the row: the code of the error by which the text of `onConflict` makes
   * a conflict with another key than the wanted one fail.
   */
  readonly guardError?: string;
  /**
   * ` FROM … ORDER BY …`: the rows with the keys of a list that the dialect's `encodeKeys` makes, in the order of the list. The key's
   * index serves, whatever the list's length. A further condition is over the bare columns of the table.
   */
  keyed(table: Table, columns: readonly Column[], condition?: string): string;
  /** The type that a parameter has to be cast to, where it would be compared with such a column in another one. */
  comparesAs(type: ColumnType): string | undefined;
  /** The condition that a boolean column is true, in the form in which an index serves it. */
  isTrue(column: string): string;
  /**
   * The condition that a row of the table has one of many keys, in a text that is the same for any number of them. Its parameters are the first
   * ones of the statement, as the runtime's `encodeKeys` makes them.
   */
  amongKeys(table: Table, columns: readonly Column[]): string;
  /** How many parameters that condition has for a key of so many columns. */
  keyParameters(columns: number): number;
  /** Whether DELETE and UPDATE take a LIMIT. */
  readonly limitsChanges: boolean;
  /** The moment of the statement, as timestamps are stored. */
  readonly now: string;
  /** An index's predicate over the bare columns of its table, or undefined where this dialect has no text for it. */
  predicate(sql: Sql, table: Table): string | undefined;
}

export type Verb = "insert" | "upsert" | "update";

/** The unique key that an upsert goes by; names of columns are quoted. */
export interface Conflict {
  readonly table: string;
  /** A column that an assignment may stand on without changing anything. */
  readonly anchor: string;
  readonly columns: readonly string[];
  /** Those that may be null, in a key where nulls are not distinct, and whether they are in this statement. */
  readonly nullable: readonly { readonly column: string; readonly isNull: boolean }[];
  /** The table has other unique keys. */
  readonly others: boolean;
}

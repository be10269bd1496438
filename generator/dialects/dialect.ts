/** What a dialect is: names and values written down, a Schema projected, operations lowered and rendered, a database read. */
import type { Annotations } from "../../runtime/annotations.ts";
import type { Catalog, Column, Expression, Table } from "../catalog/catalog.ts";
import type { Problem } from "../diagnostics/diagnostic.ts";
import type { Intent, Operation, OperationKind, OperationOf } from "../operations/operation.ts";
import type { DialectName, Schema } from "../schema/schema.ts";
import type { Adoption } from "./adoption.ts";
import type { Convertible } from "./conversions.ts";
import type { Size } from "./sizes.ts";

export interface Dialect {
  readonly name: DialectName;
  /** The oldest server version that output is made for, unless `targets` raises it. */
  readonly floor: Version;
  /** Writes an identifier, always quoted. */
  quote(name: string): string;
  /** Writes a string value. */
  literal(value: string): string;
  /** What this dialect makes of a Schema: its Catalog, the author's Intent in its SQL, and what is wrong or replaced. */
  project(schema: Schema, target: Version): Projection;
  /**
   * The expression that turns values of `from` into values of `to`, over the column under the name `from.name`, or undefined
   * where the engine's own assignment does it, or "unknown" where only the author can say.
   */
  convert(from: Convertible, to: Convertible): Expression | undefined | "unknown";
  /**
   * The same where nobody knows what the values mean: whatever the engine makes of them. Undefined where assignment does it.
   */
  cast(from: Column, to: Column): Expression | undefined;
  /** How much a value of the column may hold, as the table's checks say it where the type does not. */
  size(column: Column, table: Pick<Table, "checks">): Size;
  /**
   * Which values of `from`, under the name `from.name`, have no place in `to` or could only be lost: true for these. Undefined where
   * each has one, or where nobody knows how to convert.
   */
  unfit(from: Convertible, to: Convertible): Expression | undefined;
  /** Rewrites operations that this dialect cannot do into those that it can, in the order in which they run. */
  lower(operations: readonly Operation[], from: Catalog, to: Catalog): readonly Operation[];
  /** The statements of one operation. */
  render(operation: Operation): readonly string[];
  /**
   * What the runner is told of each statement of an operation in a migration that runs in steps: what shows that it was done, what
   * cleans up behind a half of it, how it is cut into batches.
   */
  annotate(operation: Operation): readonly Partial<Annotations>[];
  /** How a migration of these operations runs. */
  mode(operations: readonly Operation[]): Mode;
  /** What the way back from such a Catalog to a Schema goes by. */
  readonly adoption: Adoption;
  /** Reads the Catalog of a live database. Tables named in `ignore` (the runtime's own) are left out. */
  introspect(query: Query, ignore: readonly string[]): Promise<Catalog>;
  readonly scratch: Scratch;
}

/** How a database of one's own comes about: its URL where nobody else could see it anyway, otherwise statements for the server. */
export type Scratch =
  | { readonly url: string }
  | {
      /** A query for how the current database was created, as `create` takes it; undefined where that shows nowhere. */
      readonly likeness?: string;
      /** `name` needs no quoting. */
      create(name: string, likeness?: string): string;
      drop(name: string): string;
      /** The server's codes for a user that may not create databases. */
      readonly denied: readonly string[];
      /** The statement by which an administrator allows it. */
      readonly allow: string;
    };

/** `[major, minor, patch]`, as the server counts. */
export type Version = readonly [number, number, number];

/** Runs one query against the database that is read; rows are arrays in select-list order, numbers as number or string. */
export type Query = (sql: string) => Promise<readonly (readonly unknown[])[]>;

export interface Projection {
  readonly catalog: Catalog;
  readonly intent: Intent;
  readonly problems: readonly Problem[];
}

/**
 * `transaction`: all statements in one. `rebuild`: the same with SQLite's foreign keys off around it and violations compared.
 * `steps`: statement by statement, for an engine whose DDL commits by itself.
 */
export type Mode = "transaction" | "rebuild" | "steps";

/** One renderer for each kind of operation: a kind without one does not compile. */
export type Renderers = { readonly [K in OperationKind]: (operation: OperationOf<K>) => readonly string[] };

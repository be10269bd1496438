/** How objects of a Catalog are told apart and found. */

import type { DialectName } from "../schema/schema.ts";
import type { Catalog, Expression, ExpressionPart, Named, Other, Routine, Table } from "./catalog.ts";

/** The identity of a named object: names may hold any character, so the separator is one that no name may hold. */
export function identity(named: Named): string {
  return named.namespace === undefined ? named.name : `${named.namespace}\0${named.name}`;
}

/** Functions of one name differ by their arguments. */
export function routineIdentity(routine: Routine): string {
  return `${identity(routine)}(${routine.arguments})`;
}

/** Others of one name differ by their kind, and by the table that they stand on. */
export function otherIdentity(other: Other): string {
  return [other.kind, other.table ?? "", identity(other), other.arguments ?? ""].join("\0\0");
}

/** The name as a person reads it. */
export function title(named: Named): string {
  return named.namespace === undefined ? named.name : `${named.namespace}.${named.name}`;
}

/** A database with nothing in it. */
export function emptyCatalog(dialect: DialectName): Catalog {
  return {
    format: 1,
    dialect,
    extensions: [],
    namespaces: [],
    enums: [],
    functions: [],
    tables: [],
    views: [],
    scripts: [],
  };
}

/** Deep equality of plain data whose keys may come in any order; an absent key equals undefined. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b)) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]));
  }
  return (
    Object.keys(a).every((key) => same(a[key], Object.hasOwn(b, key) ? b[key] : undefined)) &&
    Object.keys(b).every((key) => b[key] === undefined || Object.hasOwn(a, key))
  );
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}

/** The columns of its own table that an expression names. */
export function columnsOf(expression: Expression): readonly string[] {
  return expression.flatMap((part: ExpressionPart) =>
    typeof part === "object" && part.column !== undefined && part.alias === undefined ? [part.column] : [],
  );
}

/** Finds a table by identity. */
export function findTable(catalog: Catalog, named: Named): Table | undefined {
  return catalog.tables.find((table) => identity(table) === identity(named));
}

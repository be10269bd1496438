/**
 * Tables that become UNLOGGED or cease to be: a logged table cannot refer to an unlogged one at any time
 * (https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-UNLOGGED).
 */
import type { Table } from "../../catalog/catalog.ts";
import { identity } from "../../catalog/identity.ts";
import type { State } from "../../operations/apply.ts";
import type { Operation, OperationOf } from "../../operations/operation.ts";
import { topological } from "../../operations/topological.ts";
import { isKind } from "../lowering.ts";

type ChangeOptions = OperationOf<"alterTableOptions">;

/** Children become unlogged before their parents, and logged after them. */
export function inOrderOfPersistence(operations: readonly Operation[]): readonly Operation[] {
  const changes = operations.filter((operation): operation is ChangeOptions => changesPersistence(operation));
  if (changes.length < 2) return operations;
  const parents = (table: Table) => table.foreignKeys.map(({ references }) => identity(references));
  const children = new Map<string, string[]>();
  for (const { to } of changes) {
    for (const parent of parents(to)) children.set(parent, [...(children.get(parent) ?? []), identity(to)]);
  }
  const sorted = topological(
    changes,
    ({ to }) => identity(to),
    ({ to }) => (isLogged(to) ? parents(to) : (children.get(identity(to)) ?? [])),
  );
  const turned = new Map(changes.map((change, i): [Operation, Operation | undefined] => [change, sorted[i]]));
  return operations.map((operation) => turned.get(operation) ?? operation);
}

/** Foreign keys that would lead from a logged table to an unlogged one meanwhile; they come back at the end. */
export function dropUnequalReferences(operation: ChangeOptions, { tables }: State): readonly Operation[] {
  if (!changesPersistence(operation)) return [];
  const own = identity(operation.from);
  const offends = (table: Table, parent: string) => {
    const other = tables.get(parent);
    if (table === other || other === undefined) return false;
    return isLogged(operation.to) ? identity(table) === own && !isLogged(other) : parent === own && isLogged(table);
  };
  return [...tables.values()].flatMap((table) =>
    table.foreignKeys
      .filter(({ references }) => offends(table, identity(references)))
      .map((foreignKey): Operation => ({ kind: "dropForeignKey", table, foreignKey })),
  );
}

function changesPersistence(operation: Operation): boolean {
  return isKind(operation, "alterTableOptions") && isLogged(operation.from) !== isLogged(operation.to);
}

function isLogged({ options }: Table): boolean {
  return options.UNLOGGED !== true;
}

/** What SQLite's ALTER TABLE cannot do becomes one rebuild of each such table: the only place where rebuilds are made. */
import type { Catalog, ForeignKey, Table } from "../../catalog/catalog.ts";
import { identity } from "../../catalog/identity.ts";
import { apply, openState } from "../../operations/apply.ts";
import type { ColumnConstraints, Operation } from "../../operations/operation.ts";
import { withoutSetsAlone } from "../closed-sets.ts";
import type { Mode } from "../dialect.ts";
import { aroundDependents, isKind } from "../lowering.ts";
import { canDoNatively, foldableWith, tableOf } from "./native.ts";
import { absorb, copies, type Values } from "./rebuild.ts";

export function lower(operations: readonly Operation[], from: Catalog, to: Catalog): readonly Operation[] {
  const given = foldIntoCreates(withoutClauses(withoutSetsAlone(operations), to));
  const lowered = withRebuilds(given, from, to, tablesToRebuild(given, from));
  return aroundDependents(lowered, from, to, (operation) =>
    isKind(operation, "rebuildTable") ? { table: operation.to } : undefined,
  );
}

/** Dropping one of two tables that refer to each other would run the actions of the other's rows. */
export function mode(operations: readonly Operation[]): Mode {
  const dropped = operations.flatMap((operation) => (isKind(operation, "dropTable") ? [operation.table] : []));
  const places = new Map(dropped.map(({ name }, place) => [name, place]));
  const circle = dropped.some(({ foreignKeys }, place) =>
    foreignKeys.some(({ references }) => (places.get(references.name) ?? place) < place),
  );
  // The rows of a dropped table are deleted first, and RESTRICT keeps a row that another one of the table refers to.
  const held = dropped.some(({ name, foreignKeys }) =>
    foreignKeys.some(({ references, onDelete }) => references.name === name && onDelete === "restrict"),
  );
  return circle || held || operations.some(({ kind }) => kind === "rebuildTable") ? "rebuild" : "transaction";
}

/** Clauses that a table should not have go when it is made anew. */
function withoutClauses(operations: readonly Operation[], { tables }: Catalog): readonly Operation[] {
  return operations.flatMap((operation): readonly Operation[] => {
    if (!isKind(operation, "dropOther") || operation.other.kind !== "clauses of table") return [operation];
    const table = tables.find(({ name }) => name === operation.other.name);
    return table === undefined ? [operation] : [{ kind: "alterTableOptions", from: table, to: table }];
  });
}

/** A foreign key may name a table that is not there yet, and no constraint can be dropped before its table is. */
function foldIntoCreates(operations: readonly Operation[]): readonly Operation[] {
  const added = new Map<string, ForeignKey[]>();
  const dropped = new Set<string>();
  for (const operation of operations) {
    if (isKind(operation, "createTable")) added.set(identity(operation.table), []);
    if (isKind(operation, "dropTable")) dropped.add(identity(operation.table));
    if (isKind(operation, "addForeignKey")) added.get(identity(operation.table))?.push(operation.foreignKey);
  }
  return operations.flatMap((operation): readonly Operation[] => {
    if (operation.kind === "commentOnTable") return [];
    if (isKind(operation, "addForeignKey")) return added.has(identity(operation.table)) ? [] : [operation];
    if (isKind(operation, "dropForeignKey")) return dropped.has(identity(operation.table)) ? [] : [operation];
    const later = isKind(operation, "createTable") ? added.get(identity(operation.table)) : undefined;
    if (!isKind(operation, "createTable") || later === undefined || later.length === 0) return [operation];
    const { table } = operation;
    return [{ ...operation, table: { ...table, foreignKeys: [...table.foreignKeys, ...later] } }];
  });
}

/** Final identities of the tables that some operation cannot be done to as they are. */
function tablesToRebuild(operations: readonly Operation[], from: Catalog): ReadonlySet<string> {
  const finalName = finalNames(operations);
  const state = openState(from);
  const found = new Set<string>();
  const folded = new Set<Operation>();
  for (const operation of operations) {
    const settled = apply(state, operation);
    const table = tableOf(settled);
    if (table === undefined || folded.has(operation)) continue;
    for (const other of foldableWith(settled, operations)) folded.add(other);
    if (!canDoNatively(settled, state)) found.add(finalName(operation, table));
  }
  return found;
}

/** How the table of an operation is called in the end; before a rename that name, and the new one, may be another table's. */
function finalNames(operations: readonly Operation[]): (operation: Operation, table: Table) => string {
  const found = new Map<Operation, ReadonlyMap<string, string>>();
  let renamed: ReadonlyMap<string, string> = new Map();
  for (const operation of operations.toReversed()) {
    if (isKind(operation, "renameTable")) {
      const to = identity(operation.to);
      renamed = new Map([...renamed, [identity(operation.from), renamed.get(to) ?? to]]);
    }
    found.set(operation, renamed);
  }
  return (operation, table) => found.get(operation)?.get(identity(table)) ?? identity(table);
}

/**
 * Renames are done to the old table, so that what refers to it follows; everything else of a rebuilt table happens at once, where
 * its last operation stood.
 */
function withRebuilds(
  operations: readonly Operation[],
  from: Catalog,
  to: Catalog,
  rebuilt: ReadonlySet<string>,
): readonly Operation[] {
  const finalName = finalNames(operations);
  const rebuiltTable = (operation: Operation): string | undefined => {
    const table = tableOf(operation);
    const name = table && finalName(operation, table);
    return name !== undefined && rebuilt.has(name) ? name : undefined;
  };
  const last = new Map(operations.map((operation) => [rebuiltTable(operation), operation]));
  const database = openState(from);
  const emitted: Operation[] = [];
  const emit = (operation: Operation) => void emitted.push(apply(database, operation));
  const folded = new Set<Operation>();
  const values = new Map<string, Values>();
  const owners = new Map(
    to.tables.flatMap((table) =>
      [...table.indexes, ...table.triggers].map((member) => [member.name, identity(table)] as const),
    ),
  );
  for (const operation of operations) {
    const name = rebuiltTable(operation);
    if (name !== undefined) {
      const current = findCurrent(database.tables, tableOf(operation), name);
      const target = to.tables.find((table) => identity(table) === name);
      if (target === undefined) throw new Error(`there is no table ${name} to rebuild`);
      const known =
        values.get(name) ?? new Map(current.columns.map((column) => [column.name, [{ column: column.name }]]));
      values.set(name, known);
      const isTaken = (member: string) => (owners.get(member) ?? name) !== name;
      absorb(operation, { values: known, current, target, emit, isTaken });
      if (last.get(name) !== operation) continue;
      const before = findCurrent(database.tables, target, name);
      emit({ kind: "rebuildTable", from: before, to: target, copy: copies(before, target, known) });
    } else if (folded.has(operation)) {
      apply(database, operation);
    } else {
      const together = foldableWith(operation, operations);
      for (const other of together) folded.add(other);
      for (const form of nativeForm(operation, together)) emit(form);
    }
  }
  return emitted;
}

function findCurrent(tables: ReadonlyMap<string, Table>, table: Table | undefined, name: string): Table {
  const found = (table && tables.get(identity(table))) ?? tables.get(name);
  if (found === undefined) throw new Error(`there is no table ${name} at this point`);
  return found;
}

/** Constraints of a new column go with it, and a renamed index is made anew. */
function nativeForm(operation: Operation, together: readonly Operation[]): readonly Operation[] {
  if (isKind(operation, "renameIndex")) {
    const { table, from, to } = operation;
    return [
      { kind: "dropIndex", table, index: from },
      { kind: "createIndex", table, index: to },
    ];
  }
  if (!isKind(operation, "addColumn") || together.length === 0) return [operation];
  const constraints: ColumnConstraints = {
    checks: together.flatMap((other) => (isKind(other, "addCheck") ? [other.check] : [])),
    foreignKeys: together.flatMap((other) => (isKind(other, "addForeignKey") ? [other.foreignKey] : [])),
  };
  return [{ ...operation, together: constraints }];
}

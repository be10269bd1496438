/** The order in which a migration's operations can run. */
import type { ForeignKey, Script, Table, View } from "../catalog/catalog.ts";
import { identity } from "../catalog/identity.ts";
import type { Operation, OperationKind, OperationOf } from "../operations/operation.ts";

/**
 * Phases, first to last: what stands in the way goes first and under its old name, then the renames, then what is new. Within a
 * phase, tables, views and scripts follow their dependencies and everything else keeps the order of the catalogs.
 */
const rank = {
  createExtension: 0,
  createNamespace: 0,
  dropScript: 1,
  dropView: 2,
  dropTrigger: 3,
  dropForeignKey: 4,
  dropCheck: 5,
  dropIndex: 5,
  dropUnique: 5,
  dropPrimaryKey: 6,
  dropTable: 7,
  dropFunction: 8,
  dropColumn: 9,
  renameTable: 10,
  renameColumn: 11,
  renameConstraint: 12,
  renameIndex: 12,
  createEnum: 13,
  alterEnum: 13,
  createFunction: 14,
  createTable: 15,
  addColumn: 16,
  updateRows: 17,
  alterColumn: 18,
  alterTableOptions: 19,
  commentOnTable: 19,
  rebuildTable: 19,
  addPrimaryKey: 20,
  addUnique: 21,
  addCheck: 22,
  createIndex: 23,
  addForeignKey: 24,
  createTrigger: 25,
  createView: 26,
  createScript: 27,
  dropEnum: 28,
  dropNamespace: 29,
  dropExtension: 30,
} as const satisfies { readonly [K in OperationKind]: number };

/** Orders operations; tables that refer to each other in a circle are created without, and dropped after, one foreign key. */
export function arrange(operations: readonly Operation[]): readonly Operation[] {
  const others = operations.filter(({ kind }) => kind !== "createTable" && kind !== "dropTable");
  const all = [...breakDrops(operations), ...sortCreates(operations), ...others];
  const placed = all.map((operation, i) => ({ operation, i }));
  placed.sort((a, b) => rank[a.operation.kind] - rank[b.operation.kind] || a.i - b.i);
  return sortViews(sortScripts(placed.map(({ operation }) => operation)));
}

function ofKind<K extends OperationKind>(operations: readonly Operation[], kind: K): readonly OperationOf<K>[] {
  return operations.filter((operation): operation is OperationOf<K> => operation.kind === kind);
}

/** New tables, parents first; a foreign key that closes a circle is added afterwards. */
function sortCreates(operations: readonly Operation[]): readonly Operation[] {
  const tables = ofKind(operations, "createTable").map(({ table }) => table);
  const created = new Set(tables.map(identity));
  const done = new Set<string>();
  const waits = (table: Table, foreignKey: ForeignKey) => {
    const parent = identity(foreignKey.references);
    return parent !== identity(table) && created.has(parent) && !done.has(parent);
  };
  return topological(tables, identity, parents).flatMap((table): Operation[] => {
    const later = table.foreignKeys.filter((foreignKey) => waits(table, foreignKey));
    done.add(identity(table));
    if (later.length === 0) return [{ kind: "createTable", table }];
    const first = { ...table, foreignKeys: table.foreignKeys.filter((foreignKey) => !later.includes(foreignKey)) };
    return [
      { kind: "createTable", table: first },
      ...later.map((foreignKey): Operation => ({ kind: "addForeignKey", table: first, foreignKey })),
    ];
  });
}

/** Dropped tables, children first; a foreign key that closes a circle is dropped before. */
function breakDrops(operations: readonly Operation[]): readonly Operation[] {
  const tables = ofKind(operations, "dropTable").map(({ table }) => table);
  const order = topological(tables, identity, parents).toReversed();
  const gone = new Set<string>();
  return order.flatMap((table): Operation[] => {
    gone.add(identity(table));
    const closing = table.foreignKeys.filter(
      ({ references }) => identity(references) !== identity(table) && gone.has(identity(references)),
    );
    return [
      ...closing.map((foreignKey): Operation => ({ kind: "dropForeignKey", table, foreignKey })),
      { kind: "dropTable", table },
    ];
  });
}

function parents(table: Table): readonly string[] {
  return table.foreignKeys.map(({ references }) => identity(references));
}

function sortViews(operations: readonly Operation[]): readonly Operation[] {
  const reads = (view: View) => view.dependsOn.map(identity);
  const views = (kind: "createView" | "dropView") => ofKind(operations, kind).map(({ view }) => view);
  const created = topological(views("createView"), identity, reads);
  const dropped = topological(views("dropView"), identity, reads).toReversed();
  return substitute(
    substitute(
      operations,
      "createView",
      created.map((view): Operation => ({ kind: "createView", view })),
    ),
    "dropView",
    dropped.map((view): Operation => ({ kind: "dropView", view })),
  );
}

function sortScripts(operations: readonly Operation[]): readonly Operation[] {
  const needs = ({ dependsOn }: Script) => dependsOn;
  const scripts = (kind: "createScript" | "dropScript") => ofKind(operations, kind).map(({ script }) => script);
  const created = topological(scripts("createScript"), identity, needs);
  const dropped = topological(scripts("dropScript"), identity, needs).toReversed();
  return substitute(
    substitute(
      operations,
      "createScript",
      created.map((script): Operation => ({ kind: "createScript", script })),
    ),
    "dropScript",
    dropped.map((script): Operation => ({ kind: "dropScript", script })),
  );
}

/** Replaces the operations of one kind, which stand together, by the same in another order. */
function substitute(
  operations: readonly Operation[],
  kind: OperationKind,
  sorted: readonly Operation[],
): readonly Operation[] {
  const at = operations.findIndex((operation) => operation.kind === kind);
  if (at < 0) return operations;
  return [
    ...operations.slice(0, at),
    ...sorted,
    ...operations.slice(at).filter((operation) => operation.kind !== kind),
  ];
}

/** Depth-first, iterative (a chain of a thousand foreign keys is no recursion), in the order given; circles are cut where met. */
export function topological<T>(
  objects: readonly T[],
  key: (object: T) => string,
  dependsOn: (object: T) => readonly string[],
): readonly T[] {
  const byKey = new Map(objects.map((object) => [key(object), object]));
  const state = new Map<string, "open" | "done">();
  const sorted: T[] = [];
  for (const root of objects) {
    const stack = [root];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const name = key(top);
      if (!state.has(name)) {
        state.set(name, "open");
        for (const parent of dependsOn(top).toReversed()) {
          const object = byKey.get(parent);
          if (object !== undefined && !state.has(parent)) stack.push(object);
        }
        if (stack.at(-1) !== top) continue;
      }
      stack.pop();
      if (state.get(name) === "open") sorted.push(top);
      state.set(name, "done");
    }
  }
  return sorted;
}

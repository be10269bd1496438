/** The order in which a migration's operations can run. */
import type { ForeignKey, Other, Table } from "../catalog/catalog.ts";
import { columnsOf, identity } from "../catalog/identity.ts";
import { inDependencyOrder } from "../operations/dependents.ts";
import type { Operation, OperationKind, OperationOf } from "../operations/operation.ts";
import { topological } from "../operations/topological.ts";
import { inTurn } from "./turns.ts";

/**
 * Phases, first to last: what stands in the way goes first and under its old name, then the renames, then what is new. Within a
 * phase, tables, views and scripts follow their dependencies and everything else keeps the order of the catalogs.
 */
const rank = {
  guardRows: -1,
  createExtension: 0,
  createNamespace: 0,
  dropScript: 1,
  dropView: 1,
  dropTrigger: 3,
  dropForeignKey: 4,
  dropCheck: 5,
  dropIndex: 5,
  dropUnique: 5,
  dropPrimaryKey: 6,
  dropTable: 7,
  dropOther: 6.5,
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
  alterTable: 18,
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
  createScript: 26,
  createOther: 27,
  alterOther: 27,
  dropEnum: 28,
  dropNamespace: 29,
  dropExtension: 30,
} as const satisfies { readonly [K in OperationKind]: number };

/** What a table may rest on: it comes before tables, and goes after them. */
const restedOn: ReadonlySet<string> = new Set(["sequence", "domain", "composite type", "range type"]);
const isRestedOn = ({ kind, sql }: Other) => restedOn.has(kind) || sql?.beforeTables === true;

/** What tables use comes before them and goes after them; where it is made anew, it goes early as well, to be there again. */
function rankOfScript(operation: OperationOf<"createScript" | "dropScript">, again: ReadonlySet<string>): number {
  const { kind, script } = operation;
  if (!script.beforeTables) return rank[kind];
  if (kind === "createScript") return rank.createFunction - 0.5;
  return again.has(script.name) ? rank.dropScript : rank.dropEnum - 0.5;
}

/**
 * A generated column comes when all that it reads is as it should be, and one that becomes plain does so among the columns that go,
 * which it may read.
 */
function rankOf(operation: Operation, again: ReadonlySet<string>): number {
  if (operation.kind === "createScript" || operation.kind === "dropScript") return rankOfScript(operation, again);
  if (operation.kind === "createOther" && isRestedOn(operation.other)) return rank.createEnum;
  if (operation.kind === "dropOther" && isRestedOn(operation.other)) return rank.dropEnum;
  if (operation.kind === "addColumn" && operation.column.generated !== undefined) return rank.alterTableOptions + 0.5;
  const isFrozen =
    operation.kind === "alterColumn" && operation.from.generated !== undefined && operation.to.generated === undefined;
  return isFrozen ? rank.dropColumn : rank[operation.kind];
}

/** Orders operations; tables that refer to each other in a circle are created without, and dropped after, one foreign key. */
export function arrange(operations: readonly Operation[]): readonly Operation[] {
  const others = operations.filter(({ kind }) => kind !== "createTable" && kind !== "dropTable");
  const all = [...breakDrops(operations), ...sortCreates(operations), ...others];
  const placed = all.map((operation, i) => ({ operation, i }));
  const again = new Set(ofKind(operations, "createScript").map(({ script }) => script.name));
  placed.sort((a, b) => rankOf(a.operation, again) - rankOf(b.operation, again) || a.i - b.i);
  return inDependencyOrder(inTurn(placed.map(({ operation }) => operation)));
}

function ofKind<K extends OperationKind>(operations: readonly Operation[], kind: K): readonly OperationOf<K>[] {
  return operations.filter((operation): operation is OperationOf<K> => operation.kind === kind);
}

/** New tables, parents first; a foreign key that closes a circle, or whose key is not there yet, is added afterwards. */
function sortCreates(operations: readonly Operation[]): readonly Operation[] {
  const tables = ofKind(operations, "createTable").map(({ table }) => table);
  const created = new Set(tables.map(identity));
  const done = new Set<string>();
  const comesLater = keysToCome(operations);
  const waits = (table: Table, foreignKey: ForeignKey) => {
    const parent = identity(foreignKey.references);
    const isThere = parent === identity(table) || !created.has(parent) || done.has(parent);
    return !isThere || comesLater(foreignKey);
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

/** Whether a table that is there gets the key, a unique index too, or the columns that a foreign key refers to in this very step. */
function keysToCome(operations: readonly Operation[]): (foreignKey: ForeignKey) => boolean {
  const columns = new Set<string>();
  const keys = new Set<string>();
  const keyOf = (table: string, names: readonly string[]) => [table, ...[...names].sort()].join("\0\0");
  for (const operation of operations) {
    if (operation.kind === "addColumn") columns.add(keyOf(identity(operation.table), [operation.column.name]));
    if (operation.kind === "alterColumn") columns.add(keyOf(identity(operation.table), [operation.to.name]));
    if (operation.kind === "addPrimaryKey") keys.add(keyOf(identity(operation.table), operation.primaryKey.columns));
    if (operation.kind === "addUnique") keys.add(keyOf(identity(operation.table), operation.unique.columns));
    if (operation.kind === "createIndex" && operation.index.unique) {
      keys.add(
        keyOf(
          identity(operation.table),
          operation.index.keys.flatMap(({ expression }) => columnsOf(expression)),
        ),
      );
    }
  }
  return ({ references }) => {
    const parent = identity(references);
    return (
      keys.has(keyOf(parent, references.columns)) ||
      references.columns.some((column) => columns.has(keyOf(parent, [column])))
    );
  };
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

/** Steps of lowering that several dialects take. */
import type { Catalog, Column, Expression, Index, Named, Table } from "../catalog/catalog.ts";
import { columnsOf, identity } from "../catalog/identity.ts";
import type { State } from "../operations/apply.ts";
import type { Operation, OperationKind, OperationOf } from "../operations/operation.ts";
import { shorten } from "../schema/names.ts";
import { plainColumn } from "./expression.ts";

export type AlterColumn = OperationOf<"alterColumn">;
export type AddColumn = OperationOf<"addColumn">;

export function isKind<K extends OperationKind>(operation: Operation, kind: K): operation is OperationOf<K> {
  return operation.kind === kind;
}

/** The column with neither a NOT NULL nor anything that the database would do for it: what can be added before it is filled. */
export function bareColumn({ name, type, collation }: Column): Column {
  return { name, type, nullable: true, ...(collation === undefined ? {} : { collation }) };
}

/** A required column needs values before it can be required: it comes bare, is filled, and then gets what else it has. */
export function addFilledColumn(operation: AddColumn): readonly Operation[] {
  const { table, column, backfill } = operation;
  const { nullable, default: value, generated, identity: numbered } = column;
  const unfilled = !nullable && value === undefined && generated === undefined && numbered === undefined;
  if (backfill === undefined && !unfilled) return [operation];
  const bare = bareColumn(column);
  return [
    { kind: "addColumn", table, column: bare },
    ...(backfill === undefined
      ? []
      : [{ kind: "updateRows", table, set: [{ column: column.name, value: backfill }] } as const]),
    { kind: "alterColumn", table, from: bare, to: column },
  ];
}

/** Indexes that have the column as a key, in an expression or in their condition. */
export function indexesOn({ indexes }: Table, column: string): readonly Index[] {
  return indexes.filter(
    ({ keys, include, where }) =>
      include.includes(column) ||
      [...keys.map((key) => key.expression), where ?? []].some((each) => columnsOf(each).includes(column)),
  );
}

/** What stands on a column is taken away before `steps` and set up again after them. */
export function around(table: Table, column: string, steps: readonly Operation[]): readonly Operation[] {
  const indexes = indexesOn(table, column);
  const uniques = table.uniques.filter(({ columns }) => columns.includes(column));
  const primaryKey = table.primaryKey?.columns.includes(column) ? table.primaryKey : undefined;
  const checks = table.checks.filter(({ expression }) => columnsOf(expression).includes(column));
  return [
    ...checks.map((check): Operation => ({ kind: "dropCheck", table, check })),
    ...indexes.map((index): Operation => ({ kind: "dropIndex", table, index })),
    ...uniques.map((unique): Operation => ({ kind: "dropUnique", table, unique })),
    ...(primaryKey === undefined ? [] : [{ kind: "dropPrimaryKey", table, primaryKey } as const]),
    ...steps,
    ...(primaryKey === undefined ? [] : [{ kind: "addPrimaryKey", table, primaryKey } as const]),
    ...uniques.map((unique): Operation => ({ kind: "addUnique", table, unique })),
    ...indexes.map((index): Operation => ({ kind: "createIndex", table, index })),
    ...checks.map((check): Operation => ({ kind: "addCheck", table, check })),
  ];
}

/** A generated column cannot become another: it is made anew, and holds nothing that would be lost. */
export function replaceColumn({ table, from, to }: AlterColumn): readonly Operation[] {
  return around(table, from.name, [
    { kind: "dropColumn", table, column: from },
    { kind: "addColumn", table, column: to },
  ]);
}

/** Values are computed into a second column, which then takes the place of the first: each step can be repeated. */
export function convertByCopy({ table, from, to }: AlterColumn, value: Expression): readonly Operation[] {
  const copy: Column = { ...bareColumn(to), name: shorten(`colonnade_new_${to.name}`) };
  const named: Column = { ...copy, name: to.name };
  return around(table, from.name, [
    { kind: "addColumn", table, column: copy },
    { kind: "updateRows", table, set: [{ column: copy.name, value }] },
    { kind: "dropColumn", table, column: from },
    { kind: "renameColumn", table, from: copy, to: named },
    { kind: "alterColumn", table, from: named, to },
  ]);
}

/** A view or script that reads others, and how it goes and comes. */
interface Dependent {
  readonly name: string;
  readonly reads: readonly string[];
  readonly drop: Operation;
  readonly create: Operation | undefined;
}

/**
 * Views and the author's scripts that read a disturbed table are dropped first and made again last, and with them what reads
 * these. Those that the operations drop or create themselves are left to them.
 */
export function aroundDependents(
  operations: readonly Operation[],
  from: Catalog,
  to: Catalog,
  disturbs: (operation: Operation) => Named | undefined,
): readonly Operation[] {
  const disturbed = new Set(operations.flatMap((operation) => disturbs(operation)?.name ?? []));
  if (disturbed.size === 0) return operations;
  for (const operation of operations) {
    if (isKind(operation, "renameTable") && disturbed.has(operation.to.name)) disturbed.add(operation.from.name);
    if (isKind(operation, "dropView")) disturbed.add(operation.view.name);
  }
  const gone = new Set(operations.flatMap(droppedName));
  const readers = readersOf(dependents(from, to), disturbed).filter(({ name }) => !gone.has(name));
  return [
    ...readers.toReversed().map(({ drop }) => drop),
    ...operations,
    ...readers.flatMap(({ create }) => create ?? []),
  ];
}

function droppedName(operation: Operation): readonly string[] {
  if (isKind(operation, "dropView")) return [operation.view.name];
  return isKind(operation, "dropScript") ? [operation.script.name] : [];
}

function dependents(from: Catalog, to: Catalog): readonly Dependent[] {
  const views = new Map(to.views.map((view) => [identity(view), view]));
  const scripts = new Map(to.scripts.map((script) => [script.name, script]));
  return [
    ...from.views.map((view): Dependent => {
      const again = views.get(identity(view));
      return {
        name: view.name,
        reads: view.dependsOn.map(({ name }) => name),
        drop: { kind: "dropView", view },
        create: again && { kind: "createView", view: again },
      };
    }),
    ...from.scripts.map((script): Dependent => {
      const again = scripts.get(script.name);
      return {
        name: script.name,
        reads: script.dependsOn,
        drop: { kind: "dropScript", script },
        create: again && { kind: "createScript", script: again },
      };
    }),
  ];
}

/** Those that read one of the names, or one that does; what is read comes before what reads it. */
function readersOf(all: readonly Dependent[], names: ReadonlySet<string>): readonly Dependent[] {
  const known = new Set(names);
  const found = new Set<Dependent>();
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const each of all) {
      if (found.has(each) || !each.reads.some((name) => known.has(name))) continue;
      found.add(each);
      known.add(each.name);
    }
  }
  return inOrder([...found]);
}

function inOrder(all: readonly Dependent[]): readonly Dependent[] {
  const sorted: Dependent[] = [];
  for (let left = all; left.length > 0; ) {
    const waiting = new Set(left.map(({ name }) => name));
    const free = left.filter(({ name, reads }) => !reads.some((read) => read !== name && waiting.has(read)));
    sorted.push(...(free.length > 0 ? free : left));
    left = free.length > 0 ? left.filter((each) => !free.includes(each)) : [];
  }
  return sorted;
}

/** Foreign keys rest on the key that goes, and are dropped before it. */
export function dropReferences(
  { table, ...operation }: OperationOf<"dropPrimaryKey" | "dropUnique">,
  { tables }: State,
): readonly Operation[] {
  const { columns } = operation.kind === "dropPrimaryKey" ? operation.primaryKey : operation.unique;
  const key = [...columns].sort().join("\0");
  return [...tables.values()].flatMap((other) =>
    other.foreignKeys
      .filter(
        ({ references }) =>
          identity(references) === identity(table) && [...references.columns].sort().join("\0") === key,
      )
      .map((foreignKey): Operation => ({ kind: "dropForeignKey", table: other, foreignKey })),
  );
}

/** Those that were dropped on the way and are wanted still, once everything else is in its place. */
export function missingForeignKeys(state: State, to: Catalog): readonly Operation[] {
  return to.tables.flatMap((wanted) => {
    const table = state.tables.get(identity(wanted));
    const present = new Set(table?.foreignKeys.map(({ name }) => name));
    return wanted.foreignKeys
      .filter(({ name }) => table !== undefined && !present.has(name))
      .map((foreignKey): Operation => ({ kind: "addForeignKey", table: wanted, foreignKey }));
  });
}

/** The leading plain columns of an index, up to the first expression. */
export function leadingColumns({ keys }: Index): readonly string[] {
  const columns = keys.map((key) => plainColumn(key.expression));
  const end = columns.indexOf(undefined);
  return columns.slice(0, end < 0 ? columns.length : end).flatMap((name) => name ?? []);
}

/** Steps of lowering that several dialects take. */
import type { Catalog, Column, Expression, Index, Named, Table } from "../catalog/catalog.ts";
import { columnsOf, identity } from "../catalog/identity.ts";
import type { State } from "../operations/apply.ts";
import {
  type Dependent,
  dependentKey,
  dependentOf,
  inDependencyOrder,
  isDrop,
  readersOf,
} from "../operations/dependents.ts";
import type { Operation, OperationKind, OperationOf } from "../operations/operation.ts";
import { shorten } from "../schema/names.ts";
import { samePhysically } from "./closed-sets.ts";
import { expression, plainColumn } from "./expression.ts";

export type AlterColumn = OperationOf<"alterColumn">;
export type AddColumn = OperationOf<"addColumn">;

export function isKind<K extends OperationKind>(operation: Operation, kind: K): operation is OperationOf<K> {
  return operation.kind === kind;
}

/** The column with neither a NOT NULL nor anything that the database would do for it: what can be added before it is filled. */
function bareColumn({ name, type, collation }: Column): Column {
  return { name, type, nullable: true, ...(collation === undefined ? {} : { collation }) };
}

/** A required column needs values before it can be required: it comes bare, is filled, and then gets what else it has. */
export function addFilledColumn(operation: AddColumn): readonly Operation[] {
  const { table, column, backfill, inBatches } = operation;
  const { nullable, default: value, generated, identity: numbered } = column;
  const unfilled = !nullable && value === undefined && generated === undefined && numbered === undefined;
  if (backfill === undefined && !unfilled) return [operation];
  const bare = bareColumn(column);
  return [
    { kind: "addColumn", table, column: bare },
    ...(backfill === undefined
      ? []
      : [
          {
            kind: "updateRows",
            table,
            set: [{ column: column.name, value: backfill }],
            ...(inBatches && { inBatches }),
          } as const,
          ...(inBatches ? [fillLeft(table, column.name, backfill)] : []),
        ]),
    { kind: "alterColumn", table, from: bare, to: column },
  ];
}

/** Rows that others have written behind a batch have no value yet; this goes over them together with what requires one. */
export function fillLeft(table: Table, column: string, value: Expression): OperationOf<"updateRows"> {
  return { kind: "updateRows", table, set: [{ column, value }], where: expression`${{ column }} IS NULL` };
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

/** Values are computed into a second column, which then takes the place of the first: each step can be repeated. */
export function convertByCopy({ table, from, to }: AlterColumn, value: Expression): readonly Operation[] {
  const copy: Column = { ...bareColumn(to), name: shorten(`colonnade_new_${to.name}`) };
  const named: Column = { ...copy, name: to.name };
  return around(table, from.name, [
    { kind: "addColumn", table, column: copy },
    { kind: "updateRows", table, set: [{ column: copy.name, value }] },
    { kind: "dropColumn", table, column: from },
    { kind: "renameColumn", table, from: copy, to: named },
    ...(samePhysically(named, to) ? [] : [{ kind: "alterColumn", table, from: named, to } as const]),
  ]);
}

/** What an operation takes from under those that read a table: `rows` that triggers of the author's would see, or all of it. */
export interface Disturbance {
  readonly table: Named;
  readonly rows?: boolean;
}

/**
 * Views and the author's scripts that read a disturbed table are dropped first and made again last, and with them what reads
 * these. Those that the operations drop or create themselves are left to them.
 */
export function aroundDependents(
  operations: readonly Operation[],
  from: Catalog,
  to: Catalog,
  disturbs: (operation: Operation) => Disturbance | undefined,
): readonly Operation[] {
  const disturbances = operations.flatMap((operation) => disturbs(operation) ?? []);
  if (disturbances.length === 0) return operations;
  const old = oldNames(operations);
  const names = (found: readonly Disturbance[]) =>
    new Set(found.flatMap(({ table }) => [identity(table), ...(old.get(identity(table)) ?? [])]));
  const [seen, taken] = [names(disturbances), names(disturbances.filter(({ rows }) => rows !== true))];
  const all = dependentsOf(from);
  const touched = all.filter((each) =>
    each.kind === "view"
      ? each.view.dependsOn.some((on) => taken.has(identity(on)))
      : each.script.dependsOn.some((name) => [...seen].some((table) => table === name || table.endsWith(`\0${name}`))),
  );
  const dropped = operations.filter(isDrop).map((operation) => dependentKey(dependentOf(operation)));
  const readers = readersOf(all, [...touched.map(dependentKey), ...dropped]);
  const gone = new Set(dropped);
  const left = [...new Set([...touched, ...readers])].filter((each) => !gone.has(dependentKey(each)));
  const again = new Map(dependentsOf(to).map((each) => [dependentKey(each), each]));
  return inDependencyOrder([
    ...left.map(
      (each): Operation => (each.kind === "view" ? { ...each, kind: "dropView" } : { ...each, kind: "dropScript" }),
    ),
    ...operations,
    ...left.flatMap((each): Operation[] => {
      const after = again.get(dependentKey(each));
      if (after === undefined) return [];
      return [after.kind === "view" ? { ...after, kind: "createView" } : { ...after, kind: "createScript" }];
    }),
  ]);
}

function dependentsOf({ views, scripts }: Catalog): readonly Dependent[] {
  return [
    ...views.map((view): Dependent => ({ kind: "view", view })),
    ...scripts.map((script): Dependent => ({ kind: "script", script })),
  ];
}

/** What renamed tables were called before, by what they are called then. */
function oldNames(operations: readonly Operation[]): ReadonlyMap<string, readonly string[]> {
  const old = new Map<string, readonly string[]>();
  for (const operation of operations) {
    if (!isKind(operation, "renameTable")) continue;
    const before = identity(operation.from);
    old.set(identity(operation.to), [before, ...(old.get(before) ?? [])]);
  }
  return old;
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

/** What an operation does to a Catalog: the differ's own proof, and how an older Catalog is rebuilt. */
import type { Catalog, Enum, Named, Other, Routine, Script, Table, View } from "../catalog/catalog.ts";
import { identity, otherIdentity, routineIdentity, title } from "../catalog/identity.ts";
import { type Intent, noIntent, type OperationKind, type OperationOf } from "./operation.ts";
import { rename } from "./rename.ts";

/** A catalog that is being changed; lists are keyed by identity. */
export interface State {
  readonly catalog: Catalog;
  tables: Map<string, Table>;
  views: Map<string, View>;
  enums: Map<string, Enum>;
  functions: Map<string, Routine>;
  scripts: Map<string, Script>;
  others: Map<string, Other>;
  extensions: Set<string>;
  namespaces: Set<string>;
}

/** Opens a catalog for changes. */
export function openState(catalog: Catalog): State {
  const keyed = <T extends Named>(objects: readonly T[], key: (object: T) => string = identity) =>
    new Map(objects.map((object) => [key(object), object]));
  return {
    catalog,
    tables: keyed(catalog.tables),
    views: keyed(catalog.views),
    enums: keyed(catalog.enums),
    functions: keyed(catalog.functions, routineIdentity),
    scripts: keyed(catalog.scripts),
    others: keyed(catalog.others ?? [], otherIdentity),
    extensions: new Set(catalog.extensions),
    namespaces: new Set(catalog.namespaces),
  };
}

/** The catalog that the changes have led to. */
export function closeState(state: State): Catalog {
  const { others: _, ...catalog } = state.catalog;
  return {
    ...catalog,
    tables: [...state.tables.values()],
    views: [...state.views.values()],
    enums: [...state.enums.values()],
    functions: [...state.functions.values()],
    scripts: [...state.scripts.values()],
    extensions: [...state.extensions],
    namespaces: [...state.namespaces],
    ...(state.others.size === 0 ? {} : { others: [...state.others.values()] }),
  };
}

/** Applies one operation; returns it with its table as that stood before. Throws where the operation does not fit the state. */
export function apply<K extends OperationKind>(state: State, operation: OperationOf<K>): OperationOf<K> {
  const settled = "table" in operation && operation.kind !== "createTable" ? settle(state, operation) : operation;
  // Correlates an operation with the entry of its own kind, which TypeScript cannot see through the union.
  const effect: (state: State, operation: OperationOf<K>) => void = effects[operation.kind as K];
  effect(state, settled);
  return settled;
}

function settle<T extends { readonly table: Table }>(state: State, operation: T): T {
  return { ...operation, table: current(state, operation.table) };
}

function current(state: State, table: Named): Table {
  const found = state.tables.get(identity(table));
  if (found === undefined) throw new Error(`there is no table ${title(table)} at this point`);
  return found;
}

type Effects = { readonly [K in OperationKind]: (state: State, operation: OperationOf<K>) => void };

const effects: Effects = {
  createExtension: (state, { name }) => void state.extensions.add(name),
  dropExtension: (state, { name }) => void state.extensions.delete(name),
  createNamespace: (state, { name }) => void state.namespaces.add(name),
  dropNamespace: (state, { name }) => void state.namespaces.delete(name),
  createEnum: (state, { enum: object }) => void state.enums.set(identity(object), object),
  dropEnum: (state, { enum: object }) => void state.enums.delete(identity(object)),
  alterEnum: (state, { from, to }) => {
    state.enums.delete(identity(from));
    state.enums.set(identity(to), to);
  },
  createFunction: (state, { function: object }) => void state.functions.set(routineIdentity(object), object),
  dropFunction: (state, { function: object }) => void state.functions.delete(routineIdentity(object)),
  createTable: (state, { table }) => void state.tables.set(identity(table), table),
  dropTable: (state, { table }) => void state.tables.delete(identity(table)),
  renameTable: (state, { from, to }) =>
    renameIn(state, {
      tables: [
        {
          from: from.name,
          to: to.name,
          ...within(to.namespace),
          ...(from.namespace === undefined ? {} : { fromNamespace: from.namespace }),
        },
      ],
    }),
  alterTableOptions: (state, { from, to }) => change(state, from, (table) => ({ ...table, options: to.options })),
  commentOnTable: (state, { table, to }) =>
    change(state, table, ({ comment: _, ...rest }) => (to === undefined ? rest : { ...rest, comment: to })),
  addColumn: (state, { table, column }) =>
    change(state, table, (old) => ({ ...old, columns: [...old.columns, column] })),
  dropColumn: (state, { table, column }) =>
    change(state, table, (old) => ({ ...old, columns: without(old.columns, column) })),
  renameColumn: (state, { table, from, to }) =>
    renameIn(state, { columns: [{ table: table.name, from: from.name, to: to.name, ...within(table.namespace) }] }),
  alterColumn: (state, { table, from, to }) =>
    change(state, table, (old) => ({
      ...old,
      columns: old.columns.map((column) => (column.name === from.name ? to : column)),
    })),
  addPrimaryKey: (state, { table, primaryKey }) => change(state, table, (old) => ({ ...old, primaryKey })),
  dropPrimaryKey: (state, { table }) => change(state, table, ({ primaryKey: _, ...rest }) => rest),
  addUnique: (state, { table, unique }) =>
    change(state, table, (old) => ({ ...old, uniques: [...old.uniques, unique] })),
  dropUnique: (state, { table, unique }) =>
    change(state, table, (old) => ({ ...old, uniques: without(old.uniques, unique) })),
  addForeignKey: (state, { table, foreignKey }) =>
    change(state, table, (old) => ({ ...old, foreignKeys: [...old.foreignKeys, foreignKey] })),
  dropForeignKey: (state, { table, foreignKey }) =>
    change(state, table, (old) => ({ ...old, foreignKeys: without(old.foreignKeys, foreignKey) })),
  addCheck: (state, { table, check }) => change(state, table, (old) => ({ ...old, checks: [...old.checks, check] })),
  dropCheck: (state, { table, check }) =>
    change(state, table, (old) => ({ ...old, checks: without(old.checks, check) })),
  renameConstraint: (state, { table, constraint, from, to }) =>
    change(state, table, (old) => renameConstraint(old, constraint, from, to)),
  createIndex: (state, { table, index }) =>
    change(state, table, (old) => ({ ...old, indexes: [...old.indexes, index] })),
  dropIndex: (state, { table, index }) =>
    change(state, table, (old) => ({ ...old, indexes: without(old.indexes, index) })),
  renameIndex: (state, { table, from, to }) =>
    change(state, table, (old) => ({
      ...old,
      indexes: old.indexes.map((index) => (index.name === from.name ? { ...index, name: to.name } : index)),
    })),
  createTrigger: (state, { table, trigger }) =>
    change(state, table, (old) => ({ ...old, triggers: [...old.triggers, trigger] })),
  dropTrigger: (state, { table, trigger }) =>
    change(state, table, (old) => ({ ...old, triggers: without(old.triggers, trigger) })),
  createView: (state, { view }) => void state.views.set(identity(view), view),
  dropView: (state, { view }) => void state.views.delete(identity(view)),
  createScript: (state, { script }) => void state.scripts.set(identity(script), script),
  dropScript: (state, { script }) => void state.scripts.delete(identity(script)),
  createOther: (state, { other }) => void state.others.set(otherIdentity(other), other),
  dropOther: (state, { other }) => void state.others.delete(otherIdentity(other)),
  alterOther: (state, { from, to }) => {
    state.others.delete(otherIdentity(from));
    state.others.set(otherIdentity(to), to);
  },
  rebuildTable: (state, { from, to }) => {
    state.tables.delete(identity(from));
    state.tables.set(identity(to), to);
  },
  alterTable: (state, { changes }) => {
    for (const each of changes) apply(state, each);
  },
  updateRows: () => undefined,
  guardRows: () => undefined,
};

function change(state: State, table: Named, by: (table: Table) => Table): void {
  state.tables.set(identity(table), by(current(state, table)));
}

function without<T extends { readonly name: string }>(list: readonly T[], object: T): readonly T[] {
  const left = list.filter(({ name }) => name !== object.name);
  if (left.length === list.length) throw new Error(`there is no ${object.name} to drop at this point`);
  return left;
}

function within(namespace: string | undefined): { readonly namespace?: string } {
  return namespace === undefined ? {} : { namespace };
}

function renameIn(state: State, intent: Partial<Intent>): void {
  const renamed = openState(rename(closeState(state), { ...noIntent, ...intent }));
  state.tables = renamed.tables;
  state.views = renamed.views;
}

function renameConstraint(
  table: Table,
  kind: OperationOf<"renameConstraint">["constraint"],
  from: string,
  to: string,
): Table {
  const renamed = <T extends { readonly name: string }>(list: readonly T[]) =>
    list.map((object) => (object.name === from ? { ...object, name: to } : object));
  switch (kind) {
    case "primaryKey":
      return table.primaryKey === undefined ? table : { ...table, primaryKey: { ...table.primaryKey, name: to } };
    case "unique":
      return { ...table, uniques: renamed(table.uniques) };
    case "foreignKey":
      return { ...table, foreignKeys: renamed(table.foreignKeys) };
    case "check":
      return { ...table, checks: renamed(table.checks) };
  }
}

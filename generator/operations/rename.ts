/** Takes an Intent's renames through a whole Catalog, so that what is left to compare goes by name. */
import type { Catalog, Expression, Index, IndexKey, Named, Table, View } from "../catalog/catalog.ts";
import { identity } from "../catalog/identity.ts";
import type { Intent } from "./operation.ts";

/** New names of one catalog's objects; every lookup answers the old name where nothing is renamed. */
interface Names {
  table(named: Named): Named;
  column(table: Named, name: string): string;
  constraint(table: Named, name: string): string;
  view(name: string): string;
}

/** The catalog under its new names. Objects and their members keep their positions, so that old and new pair by index. */
export function rename(catalog: Catalog, intent: Intent): Catalog {
  const { tables, views, columns, constraints } = intent;
  if (tables.length + views.length + columns.length + constraints.length === 0) return catalog;
  const names = namesOf(catalog, intent);
  return {
    ...catalog,
    tables: catalog.tables.map((table) => renameTable(table, names)),
    views: catalog.views.map((view) => renameView(view, names)),
  };
}

function namesOf(catalog: Catalog, intent: Intent): Names {
  const existing = new Set(catalog.tables.map(identity));
  const tables = new Map<string, Named>();
  for (const { from, to, namespace, fromNamespace } of intent.tables) {
    const old = named(from, fromNamespace ?? namespace);
    // A rename stays in the source after it was made: it counts only while the old table is there and the new one is not.
    if (existing.has(identity(old)) && !existing.has(identity(named(to, namespace)))) {
      tables.set(identity(old), named(to, namespace));
    }
  }
  const table = (old: Named): Named => tables.get(identity(old)) ?? named(old.name, old.namespace);
  const members = (renames: Intent["columns"], has: (table: Table, name: string) => boolean) => {
    const found = new Map<string, string>();
    for (const old of catalog.tables) {
      const current = identity(table(old));
      for (const { from, to, table: owner, namespace } of renames) {
        if (identity(named(owner, namespace)) === current && has(old, from) && !has(old, to)) {
          found.set(`${identity(old)}\0\0${from}`, to);
        }
      }
    }
    return (owner: Named, name: string) => found.get(`${identity(owner)}\0\0${name}`) ?? name;
  };
  const views = new Map(
    intent.views
      .filter(({ from, to }) => catalog.views.some((v) => v.name === from) && !catalog.views.some((v) => v.name === to))
      .map(({ from, to }) => [from, to]),
  );
  return {
    table,
    column: members(intent.columns, (owner, name) => owner.columns.some((column) => column.name === name)),
    constraint: members(intent.constraints, (owner, name) => constraintNames(owner).includes(name)),
    view: (name) => views.get(name) ?? name,
  };
}

function named(name: string, namespace: string | undefined): Named {
  return namespace === undefined ? { name } : { name, namespace };
}

function constraintNames(table: Table): readonly string[] {
  const keys = table.primaryKey === undefined ? [] : [table.primaryKey];
  return [...keys, ...table.uniques, ...table.foreignKeys, ...table.checks, ...table.indexes].map(({ name }) => name);
}

function renameTable(table: Table, names: Names): Table {
  const column = (name: string) => names.column(table, name);
  const constraint = (name: string) => names.constraint(table, name);
  const expression = (parts: Expression) => renameExpression(parts, table, names);
  const key = ({ expression: parts, ...rest }: IndexKey): IndexKey => ({ ...rest, expression: expression(parts) });
  const index = ({ where, ...rest }: Index): Index => ({
    ...rest,
    name: constraint(rest.name),
    keys: rest.keys.map(key),
    include: rest.include.map(column),
    ...(where === undefined ? {} : { where: expression(where) }),
  });
  const { namespace: _, primaryKey, ...rest } = table;
  return {
    ...rest,
    ...names.table(table),
    ...(primaryKey === undefined
      ? {}
      : { primaryKey: { ...primaryKey, name: constraint(primaryKey.name), columns: primaryKey.columns.map(column) } }),
    columns: table.columns.map((old) => ({
      ...old,
      name: column(old.name),
      ...(old.default === undefined ? {} : { default: expression(old.default) }),
      ...(old.generated === undefined
        ? {}
        : { generated: { ...old.generated, expression: expression(old.generated.expression) } }),
    })),
    uniques: table.uniques.map((u) => ({ ...u, name: constraint(u.name), columns: u.columns.map(column) })),
    foreignKeys: table.foreignKeys.map((foreignKey) => ({
      ...foreignKey,
      name: constraint(foreignKey.name),
      columns: foreignKey.columns.map(column),
      references: {
        ...names.table(foreignKey.references),
        columns: foreignKey.references.columns.map((name) => names.column(foreignKey.references, name)),
      },
    })),
    checks: table.checks.map((c) => ({ name: constraint(c.name), expression: expression(c.expression) })),
    indexes: table.indexes.map(index),
    triggers: table.triggers.map((trigger) => ({ ...trigger, create: expression(trigger.create) })),
  };
}

function renameView(view: View, names: Names): View {
  return {
    ...view,
    name: names.view(view.name),
    query: renameExpression(view.query, undefined, names),
    dependsOn: view.dependsOn.map((on) => ({ ...names.table(on), ...renamedView(on, names) })),
  };
}

function renamedView(on: Named, names: Names): Named | undefined {
  const name = names.view(on.name);
  return name === on.name ? undefined : { ...on, name };
}

function renameExpression(expression: Expression, owner: Named | undefined, names: Names): Expression {
  return expression.map((part) => {
    if (typeof part === "string") return part;
    if (part.column === undefined) {
      const old = named(part.table, part.namespace);
      const { namespace: _, ...rest } = part;
      const now = names.table(old);
      return {
        ...rest,
        table: now.name === part.table ? names.view(part.table) : now.name,
        ...(now.namespace === undefined ? {} : { namespace: now.namespace }),
      };
    }
    // A part that names its table is written by project with that table's bare name; its own table's columns carry none.
    const table = part.table === undefined ? owner : { name: part.table };
    if (table === undefined) return part;
    return {
      ...part,
      column: names.column(table, part.column),
      ...(part.table === undefined ? {} : { table: names.table({ name: part.table }).name }),
    };
  });
}

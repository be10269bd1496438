/** Takes an Intent's renames through a whole Catalog, so that what is left to compare goes by name. */
import type { Catalog, Expression, Index, IndexKey, Named, Table, View } from "../catalog/catalog.ts";
import { identity } from "../catalog/identity.ts";
import { constraintNames, named, newTable, oldTable } from "./live-renames.ts";
import type { Intent } from "./operation.ts";

/** New names of one catalog's objects; every lookup answers the old name where nothing is renamed. */
interface Names {
  table(named: Named): Named;
  column(table: Named, name: string): string;
  constraint(table: Named, name: string): string;
  view(name: string): string;
}

/**
 * The catalog under the new names of an Intent whose renames are all to be made: see live-renames.ts. Objects and their members keep
 * their positions, so that old and new pair by index.
 */
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

/** An object whose name another takes; no object can be named so. */
const displaced = (name: string) => `\0${name}`;

function namesOf(catalog: Catalog, intent: Intent): Names {
  const tables = tableNames(catalog, intent);
  const table = (old: Named): Named => tables.get(identity(old)) ?? named(old.name, old.namespace);
  const members = (renames: Intent["columns"], namesIn: (table: Table) => readonly string[]) => {
    const owned = new Map<string, Map<string, string>>();
    for (const { from, to, table: owner, namespace } of renames) {
      const key = identity(named(owner, namespace));
      owned.set(key, (owned.get(key) ?? new Map()).set(from, to));
    }
    const found = new Map<string, string>();
    for (const old of owned.size === 0 ? [] : catalog.tables) {
      const own = newNames(namesIn(old), owned.get(identity(table(old))) ?? new Map(), displaced);
      for (const [from, to] of own) found.set(`${identity(old)}\0\0${from}`, to);
    }
    return (owner: Named, name: string) => found.get(`${identity(owner)}\0\0${name}`) ?? name;
  };
  const views = newNames(
    catalog.views.map(({ name }) => name),
    new Map(intent.views.map(({ from, to }) => [from, to])),
    displaced,
  );
  return {
    table,
    column: members(intent.columns, ({ columns }) => columns.map(({ name }) => name)),
    constraint: members(intent.constraints, constraintNames),
    view: (name) => views.get(name) ?? name,
  };
}

function tableNames({ tables }: Catalog, intent: Intent): ReadonlyMap<string, Named> {
  const wanted = new Map(intent.tables.map((each) => [oldTable(each), newTable(each)]));
  const found = newNames(tables.map(identity), wanted, (name) => name);
  const renames = new Map(intent.tables.map((each) => [oldTable(each), named(each.to, each.namespace)]));
  return new Map(
    tables.flatMap((table) => {
      if (!found.has(identity(table))) return [];
      const renamed = renames.get(identity(table)) ?? named(displaced(table.name), table.namespace);
      return [[identity(table), renamed] as const];
    }),
  );
}

/** New names of those that have another one then; who keeps a name that another takes is displaced. */
function newNames(
  existing: readonly string[],
  wanted: ReadonlyMap<string, string>,
  displace: (name: string) => string,
): ReadonlyMap<string, string> {
  const renamed = new Map([...wanted].filter(([from, to]) => from !== to && existing.includes(from)));
  const taken = new Set(renamed.values());
  const others = existing.filter((name) => taken.has(name) && !renamed.has(name));
  return new Map([...renamed, ...others.map((name) => [name, displace(name)] as const)]);
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

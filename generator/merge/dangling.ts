/** What a Catalog's objects refer to and does not exist in it: one branch took it away, and the other has begun to use it. */
import type { Catalog, Expression, Named, Table } from "../catalog/catalog.ts";
import { columnsOf, identity, title } from "../catalog/identity.ts";
import type { Conflict } from "./sides.ts";

/** A conflict for each member that names a missing table or column. */
export function dangling(catalog: Catalog): readonly Conflict[] {
  const tables = new Map(catalog.tables.map((table) => [identity(table), table]));
  // A view may read a function that a script makes.
  const others = new Set([...catalog.views, ...catalog.functions, ...catalog.scripts].map(identity));
  const fromViews = catalog.views.flatMap((view) =>
    view.dependsOn
      .filter((on) => !tables.has(identity(on)) && !others.has(identity(on)))
      .map((on): Conflict => conflict("view", view, undefined, title(on))),
  );
  return [...catalog.tables.flatMap((table) => danglingIn(table, tables)), ...fromViews];
}

function danglingIn(table: Table, tables: ReadonlyMap<string, Table>): readonly Conflict[] {
  const missing = (owner: Table, names: readonly string[]) => {
    const present = new Set(owner.columns.map(({ name }) => name));
    return names.filter((name) => !present.has(name)).map((name) => `${title(owner)}.${name}`);
  };
  const own = (kind: Conflict["kind"], member: string, names: readonly string[]) =>
    missing(table, names).map((name) => conflict(kind, table, member, name));
  const read = (...expressions: readonly (Expression | undefined)[]) =>
    expressions.flatMap((expression) => columnsOf(expression ?? []));
  return [
    ...(table.primaryKey ? own("primary key", table.primaryKey.name, table.primaryKey.columns) : []),
    ...table.columns.flatMap(({ name, generated }) => own("column", name, read(generated?.expression))),
    ...table.uniques.flatMap(({ name, columns }) => own("unique", name, columns)),
    ...table.checks.flatMap(({ name, expression }) => own("check", name, read(expression))),
    ...table.triggers.flatMap(({ name, create }) => own("trigger", name, read(create))),
    ...table.indexes.flatMap(({ name, keys, include, where }) =>
      own("index", name, [...read(where, ...keys.map(({ expression }) => expression)), ...include]),
    ),
    ...table.foreignKeys.flatMap(({ name, columns, references }) => {
      const parent = tables.get(identity(references));
      const gone = parent === undefined ? [title(references)] : missing(parent, references.columns);
      return [...own("foreign key", name, columns), ...gone.map((each) => conflict("foreign key", table, name, each))];
    }),
  ];
}

function conflict(kind: Conflict["kind"], owner: Named, member: string | undefined, missing: string): Conflict {
  const name = member === undefined ? title(owner) : `${title(owner)}.${member}`;
  return { kind, object: identity(owner), name, ...(member === undefined ? {} : { member }), how: "uses", missing };
}

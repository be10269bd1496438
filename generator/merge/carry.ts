/** Takes one branch's step through the renames that the other branch has made in the meantime. */
import type { Catalog, Expression } from "../catalog/catalog.ts";
import { identity, title } from "../catalog/identity.ts";
import type { Intent, Rename } from "../operations/operation.ts";
import { rename } from "../operations/rename.ts";
import type { Conflict } from "./sides.ts";

/** The catalog under the names that their steps gave its objects. */
export function carryCatalog(catalog: Catalog, theirs: readonly Intent[]): Catalog {
  return theirs.reduce(rename, catalog);
}

/** Our Intent under the names that their steps gave; a rename that both made says nothing any more. */
export function carryIntent(ours: Intent, theirs: readonly Intent[]): Intent {
  return theirs.reduce(carry, ours);
}

/** Their step as it would have been made after ours: columns that it renames are found under the new names of their tables. */
export function underOurNames(theirs: Intent, ours: Intent): Intent {
  const columns = theirs.columns.map((each) => {
    const renamed = ours.tables.find(({ from, ...own }) => from === each.table && fromSpace(own) === each.namespace);
    if (renamed === undefined) return each;
    const { namespace: _, ...rest } = each;
    return { ...rest, table: renamed.to, ...spaceOf(renamed.namespace) };
  });
  return { ...theirs, columns };
}

/** What both branches rename, each to a name of its own. A rename stays in the source: it counts while `base` has the old name. */
export function renameConflicts(base: Catalog, stated: Intent, theirs: readonly Intent[]): readonly Conflict[] {
  const ours = liveIn(base, stated);
  const tables = theirs.flatMap((intent) =>
    ours.tables.flatMap((own): Conflict[] => {
      const other = intent.tables.find((each) => each.from === own.from && fromSpace(each) === fromSpace(own));
      if (other === undefined || (other.to === own.to && other.namespace === own.namespace)) return [];
      const named = { name: own.from, ...spaceOf(fromSpace(own)) };
      return [{ kind: "table", object: identity(named), name: title(named), how: "both change it" }];
    }),
  );
  const columns = theirs.flatMap((intent) =>
    ours.columns.flatMap((own): Conflict[] => {
      const owner = namesAfter(intent).table(own.table, own.namespace);
      const other = intent.columns.find((each) => isOn(each, owner) && each.from === own.from);
      if (other === undefined || other.to === own.to) return [];
      const name = `${title(owner)}.${own.from}`;
      return [{ kind: "column", object: identity(owner), name, member: own.from, how: "both change it" }];
    }),
  );
  return [...tables, ...columns];
}

function liveIn(base: Catalog, { tables, columns, ...rest }: Intent): Intent {
  const has = (name: string, namespace: string | undefined) =>
    base.tables.some((table) => table.name === name && table.namespace === namespace);
  const before = (own: Intent["columns"][number]) => {
    const renamed = tables.find((each) => each.to === own.table && each.namespace === own.namespace);
    const named = renamed === undefined ? own.table : renamed.from;
    const owner = base.tables.find(({ name }) => name === named) ?? base.tables.find(({ name }) => name === own.table);
    return new Set(owner?.columns.map(({ name }) => name));
  };
  return {
    ...rest,
    tables: tables.filter((own) => has(own.from, fromSpace(own)) && !has(own.to, own.namespace)),
    columns: columns.filter((own) => before(own).has(own.from) && !before(own).has(own.to)),
  };
}

interface Owner {
  readonly name: string;
  readonly namespace?: string;
}

function carry(ours: Intent, theirs: Intent): Intent {
  const before = namesAfter(theirs);
  const names = namesAfter(underOurNames(theirs, ours));
  const onTable = <T extends { readonly table: string; readonly namespace?: string }>(entry: T) => {
    const owner = names.table(entry.table, entry.namespace);
    const { namespace: _, ...rest } = entry;
    return { owner, entry: { ...rest, table: owner.name, ...spaceOf(owner.namespace) } };
  };
  return {
    tables: ours.tables
      .map((own) => {
        const { name, namespace } = before.table(own.from, fromSpace(own));
        const { fromNamespace: _, ...rest } = own;
        return { ...rest, from: name, ...(namespace === undefined ? {} : { fromNamespace: namespace }) };
      })
      .filter((own) => own.from !== own.to || fromSpace(own) !== own.namespace),
    views: ours.views.map((own) => ({ ...own, from: renamedBy(theirs.views, own.from) })).filter(isRename),
    columns: ours.columns
      .map((own) => {
        const { owner, entry } = onTable(own);
        return { ...entry, from: names.column(owner, own.from), to: names.column(owner, own.to) };
      })
      .filter(isRename),
    constraints: ours.constraints.map((own) => onTable(own).entry),
    conversions: ours.conversions.map((own) => {
      const { owner, entry } = onTable(own);
      const way = <T extends { readonly up?: Expression; readonly down?: Expression }>({ up, down }: T) => ({
        ...(up && { up: names.expression(up, owner) }),
        ...(down && { down: names.expression(down, owner) }),
      });
      const { unfit, ...rest } = entry;
      return { ...rest, column: names.column(owner, own.column), ...way(own), ...(unfit && { unfit: way(unfit) }) };
    }),
    backfills: ours.backfills.map((own) => {
      const { owner, entry } = onTable(own);
      return { ...entry, column: names.column(owner, own.column), value: names.expression(own.value, owner) };
    }),
    ...(ours.concurrent && { concurrent: ours.concurrent }),
    values: ours.values.map((own) => {
      const { owner, entry } = onTable(own);
      return { ...entry, column: names.column(owner, own.column) };
    }),
  };
}

/** How their step renames tables and columns. */
function namesAfter(theirs: Intent) {
  const table = (name: string, namespace: string | undefined): Owner => {
    const renamed = theirs.tables.find((each) => each.from === name && fromSpace(each) === namespace);
    return renamed === undefined
      ? { name, ...spaceOf(namespace) }
      : { name: renamed.to, ...spaceOf(renamed.namespace) };
  };
  const column = (owner: Owner, name: string): string =>
    renamedBy(
      theirs.columns.filter((each) => isOn(each, owner)),
      name,
    );
  const expression = (value: Expression, owner: Owner): Expression =>
    value.map((part) => {
      if (typeof part === "string") return part;
      if (part.column !== undefined) {
        const on = part.table === undefined ? owner : table(part.table, undefined);
        const named = part.table === undefined ? {} : { table: on.name };
        return { ...part, ...named, column: column(on, part.column) };
      }
      const { name, namespace } = table(part.table, part.namespace);
      return { ...part, table: name, ...spaceOf(namespace) };
    });
  return { table, column, expression };
}

function renamedBy(renames: readonly Rename[], name: string): string {
  return renames.find(({ from }) => from === name)?.to ?? name;
}

function isRename({ from, to }: Rename): boolean {
  return from !== to;
}

function isOn(entry: { readonly table: string; readonly namespace?: string }, owner: Owner): boolean {
  return entry.table === owner.name && entry.namespace === owner.namespace;
}

function fromSpace(entry: { readonly fromNamespace?: string }): string | undefined {
  return entry.fromNamespace;
}

function spaceOf(namespace: string | undefined): { readonly namespace?: string } {
  return namespace === undefined ? {} : { namespace };
}

/** Which of the renames that a source states are made in a step: one may stay in the source after it was made. */
import type { Catalog, Named, Table } from "../catalog/catalog.ts";
import { identity } from "../catalog/identity.ts";
import type { Intent, Rename } from "./operation.ts";

type TableRename = Intent["tables"][number];
type MemberRename = Intent["columns"][number];

/** The Intent with the renames that lead from the one catalog to the other, and no others. */
export function withLiveRenames(from: Catalog, to: Catalog, intent: Intent): Intent {
  if (intent.tables.length + intent.views.length + intent.columns.length + intent.constraints.length === 0) {
    return intent;
  }
  const tables = live(intent.tables, oldTable, newTable, identitiesOf(from), identitiesOf(to));
  const names = (views: Catalog["views"]) => new Set(views.map(({ name }) => name));
  const ofTables = membersOf(from, to, tables);
  return {
    ...intent,
    tables,
    views: live(intent.views, fromName, toName, names(from.views), names(to.views)),
    columns: ofTables(intent.columns, ({ columns }) => columns.map(({ name }) => name)),
    constraints: ofTables(intent.constraints, constraintNames),
  };
}

const fromName = ({ from }: Rename) => from;
const toName = ({ to }: Rename) => to;

function identitiesOf({ tables }: Catalog): ReadonlySet<string> {
  return new Set(tables.map(identity));
}

/** As the Catalog has it: without a namespace where there is none. */
export function named(name: string, namespace: string | undefined): Named {
  return namespace === undefined ? { name } : { name, namespace };
}

/** The identity that the table has before its rename. */
export function oldTable({ from, fromNamespace }: TableRename): string {
  return identity(named(from, fromNamespace));
}

/** The identity that the table has after its rename. */
export function newTable({ to, namespace }: TableRename): string {
  return identity(named(to, namespace));
}

/**
 * A rename counts while the old name is there, and the new one is free: nobody has it, or who has it gives it up, by a rename of its
 * own or because the old name is wanted no more, so that this step must be the one that was meant.
 */
function live<T>(
  renames: readonly T[],
  oldName: (rename: T) => string,
  newName: (rename: T) => string,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): readonly T[] {
  const candidates = renames.filter((each) => before.has(oldName(each)) && oldName(each) !== newName(each));
  const found = new Set<T>();
  const [left, taken] = [new Set<string>(), new Set<string>()];
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const each of candidates) {
      const [old, now] = [oldName(each), newName(each)];
      if (found.has(each) || !(!before.has(now) || left.has(now) || !after.has(old) || taken.has(old))) continue;
      found.add(each);
      left.add(old);
      taken.add(now);
    }
  }
  return renames.filter((each) => found.has(each));
}

/** Members by the tables that own them, which the renames name as they are in `to`. */
function membersOf(from: Catalog, to: Catalog, tables: readonly TableRename[]) {
  const origins = new Map(tables.map((each) => [newTable(each), oldTable(each)]));
  const before = new Map(from.tables.map((table) => [identity(table), table]));
  const after = new Map(to.tables.map((table) => [identity(table), table]));
  return (renames: readonly MemberRename[], namesOf: (table: Table) => readonly string[]): readonly MemberRename[] => {
    const owned = new Map<string, MemberRename[]>();
    for (const each of renames) owned.set(ownerOf(each), [...(owned.get(ownerOf(each)) ?? []), each]);
    return [...owned].flatMap(([owner, own]) => {
      const [old, now] = [before.get(origins.get(owner) ?? owner), after.get(owner)];
      if (old === undefined || now === undefined) return [];
      return live(own, fromName, toName, new Set(namesOf(old)), new Set(namesOf(now)));
    });
  };
}

function ownerOf({ table, namespace }: MemberRename): string {
  return identity(named(table, namespace));
}

/** Names of everything of a table that has one of its own, besides columns and triggers. */
export function constraintNames({ primaryKey, uniques, foreignKeys, checks, indexes }: Table): readonly string[] {
  const keys = primaryKey === undefined ? [] : [primaryKey];
  return [...keys, ...uniques, ...foreignKeys, ...checks, ...indexes].map(({ name }) => name);
}

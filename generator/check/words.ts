/** Says what was read from a database in its author's words, wherever it is what these words make. */
import type { Catalog, Column, Named, Table, View } from "../catalog/catalog.ts";
import { identity, otherIdentity, routineIdentity, same } from "../catalog/identity.ts";

/** One catalog twice: as its author wrote it, and as the engine prints what it makes of that. */
export interface Said {
  readonly written: Catalog;
  readonly printed: Catalog;
  /** As it is printed when it was made from what is printed, as a dump is: not all texts are the same then. */
  readonly again?: Catalog | undefined;
}

/**
 * `read`, which the same engine printed, with each object and each aspect of one that is as `printed` has it in the words of `written`.
 * So nothing but what differs is left to compare, and the author's words tell which columns an expression names.
 */
export function inWords(read: Catalog, { written, printed, again }: Said): Catalog {
  const once = wordsOf(read, { written, printed });
  return again === undefined ? once : wordsOf(once, { written, printed: again });
}

/** Of `read` what `other` has just so, and nothing else of it. */
export function common(read: Catalog, other: Catalog): Catalog {
  const tables = new Map(other.tables.map((table) => [identity(table), table]));
  const key = ({ primaryKey }: Table) => (primaryKey === undefined ? [] : [primaryKey]);
  return {
    ...read,
    functions: kept(read.functions, other.functions),
    tables: read.tables.flatMap((table) => {
      const its = tables.get(identity(table));
      if (its === undefined) return [];
      const { primaryKey: _, ...rest } = table;
      const [primaryKey] = kept(key(table), key(its));
      return [
        {
          ...rest,
          columns: kept(table.columns, its.columns),
          ...(primaryKey === undefined ? {} : { primaryKey }),
          uniques: kept(table.uniques, its.uniques),
          foreignKeys: kept(table.foreignKeys, its.foreignKeys),
          checks: kept(table.checks, its.checks),
          indexes: kept(table.indexes, its.indexes),
          triggers: kept(table.triggers, its.triggers),
          options: {},
        },
      ];
    }),
    views: kept(read.views, other.views),
  };
}

function kept<T>(own: readonly T[], others: readonly T[]): readonly T[] {
  return own.filter((object) => others.some((other) => same(object, other)));
}

function wordsOf(read: Catalog, { written, printed }: Said): Catalog {
  const views = pairs(printed.views, written.views, identity);
  const tables = pairs(printed.tables, written.tables, identity);
  const others = withoutEchoes(read, printed);
  const there = new Set([...read.tables, ...read.views].map(identity));
  // What it says can only be told when what it reads is there again.
  const lacksAny = ({ dependsOn }: View) => dependsOn.some((on) => !there.has(identity(on)));
  const { others: _, ...rest } = read;
  return {
    ...rest,
    enums: members(read.enums, printed.enums, written.enums, identity),
    functions: members(read.functions, printed.functions, written.functions, routineIdentity),
    tables: read.tables.map((table) => {
      const pair = tables.get(identity(table));
      return pair === undefined ? table : tableInWords(table, pair);
    }),
    views: read.views.map((view) => {
      const pair = views.get(identity(view));
      const stands = pair !== undefined && (isBroken(view) ? lacksAny(pair.printed) : sameView(view, pair.printed));
      return stands ? pair.written : view;
    }),
    scripts: [],
    ...(others.length === 0 ? {} : { others }),
  };
}

/** A view that reads what is not there has no columns. */
function isBroken({ columns }: View): boolean {
  return columns.length === 0;
}

function sameView(view: View, other: View): boolean {
  const said = (each: View) => ({ ...each, dependsOn: undefined, types: undefined });
  return same(said(view), said(other));
}

interface Pair<T> {
  readonly written: T;
  readonly printed: T;
}

/** What the author did not write stands in the engine's words on both sides. */
function pairs<T>(
  printed: readonly T[],
  written: readonly T[],
  key: (object: T) => string,
): ReadonlyMap<string, Pair<T>> {
  const known = new Map(written.map((object) => [key(object), object]));
  return new Map(
    printed.map((object) => [key(object), { printed: object, written: known.get(key(object)) ?? object }]),
  );
}

function members<T>(
  read: readonly T[],
  printed: readonly T[],
  written: readonly T[],
  key: (object: T) => string,
): readonly T[] {
  const known = pairs(printed, written, key);
  return read.map((object) => {
    const pair = known.get(key(object));
    return pair !== undefined && same(object, pair.printed) ? pair.written : object;
  });
}

const byName = ({ name }: Named) => name;

function tableInWords(read: Table, { printed, written }: Pair<Table>): Table {
  const columns = pairs(printed.columns, written.columns, byName);
  const { primaryKey: _, ...rest } = read;
  const key = (table: Table) => (table.primaryKey === undefined ? [] : [table.primaryKey]);
  const [primaryKey] = members(key(read), key(printed), key(written), byName);
  return {
    ...rest,
    columns: read.columns.map((column) => {
      const pair = columns.get(column.name);
      return pair === undefined ? column : columnInWords(column, pair);
    }),
    ...(primaryKey === undefined ? {} : { primaryKey }),
    uniques: members(read.uniques, printed.uniques, written.uniques, byName),
    foreignKeys: members(read.foreignKeys, printed.foreignKeys, written.foreignKeys, byName),
    checks: members(read.checks, printed.checks, written.checks, byName),
    indexes: members(read.indexes, printed.indexes, written.indexes, byName),
    triggers: members(read.triggers, printed.triggers, written.triggers, byName),
    options: optionsInWords(read.options, printed.options, written.options),
  };
}

function optionsInWords(
  read: Table["options"],
  printed: Table["options"],
  written: Table["options"],
): Table["options"] {
  const names = new Set([...Object.keys(written), ...Object.keys(printed), ...Object.keys(read)]);
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const value = read[name] === printed[name] && written[name] !== undefined ? written[name] : read[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function columnInWords(read: Column, { printed, written }: Pair<Column>): Column {
  if (same(read, printed)) return written;
  const chosen = <K extends keyof Column>(key: K): { readonly [P in K]?: Column[P] } => {
    const value = same(read[key], printed[key]) ? written[key] : read[key];
    const field: { [P in K]?: Column[P] } = {};
    if (value !== undefined) field[key] = value;
    return field;
  };
  const kept = read.type === printed.type && read.collation === printed.collation;
  return {
    name: read.name,
    type: read.type === printed.type ? written.type : read.type,
    nullable: read.nullable === printed.nullable ? written.nullable : read.nullable,
    ...chosen("identity"),
    ...chosen("default"),
    ...chosen("generated"),
    ...chosen("onUpdate"),
    ...chosen("collation"),
    ...chosen("invisible"),
    ...chosen("comment"),
    // What values of another type mean is not known.
    ...(kept && written.meaning !== undefined ? { meaning: written.meaning } : {}),
    ...(kept && written.values !== undefined ? { values: written.values } : {}),
  };
}

/** Without those that only follow from something else: a view is broken because of what it reads. */
function withoutEchoes(read: Catalog, printed: Catalog): NonNullable<Catalog["others"]> {
  const broken = new Set(read.views.filter(isBroken).map(identity));
  const expected = new Set((printed.others ?? []).map(otherIdentity));
  return (read.others ?? []).filter(
    (other) => other.table !== undefined || !broken.has(identity(other)) || expected.has(otherIdentity(other)),
  );
}

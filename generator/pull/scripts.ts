/** What the schema language keeps as author-written SQL: functions, triggers, and objects that introspection knows the SQL of. */
import type { Catalog, Other, Routine, Table, Trigger } from "../catalog/catalog.ts";
import { identity, title } from "../catalog/identity.ts";
import { wordsOf } from "../dialects/sql-text.ts";
import { type Context, written } from "./context.ts";

/** A statement to come, not yet under its TypeScript name. */
export interface DraftScript {
  /** Of the script; a name that others may say in their texts, or a few words that they cannot. */
  readonly name: string;
  readonly create: string;
  readonly drop: string;
  /** Its name where another script has that name, too. */
  readonly full?: string;
  /** What the texts of others say for it, where that is not its name. */
  readonly word?: string;
  /** What its const is to be called, where that is not its name. */
  readonly wish?: string;
  /** Tables use it, so that it comes before them. */
  readonly beforeTables: boolean;
  /** Identity of the table or view that it belongs to. */
  readonly owner?: string;
  /** Full names of what it reads, where the database tells. */
  readonly reads?: readonly string[];
  /** Of what is said of another object, and comes behind it: that object's name. */
  readonly about?: string;
}

/** One that bears the name of a table or view belongs to that. */
export function scriptsOfOthers({ tables, views }: Context, others: readonly Other[]): readonly DraftScript[] {
  return others.flatMap((other) => {
    const { sql } = other;
    if (sql === undefined) return [];
    const own = other.table === undefined ? identity(other) : ownerOf(other);
    const owner = tables.has(own) || views.has(own) ? { owner: own } : {};
    const isCalled = sql.called === true;
    const name = isCalled
      ? other.name
      : `${other.kind} ${title(other)}${other.table === undefined ? "" : ` on ${other.table}`}`;
    const { create, drop, beforeTables = false, last = false } = sql;
    const wish = isCalled ? {} : { wish: `${shortKinds[other.kind] ?? other.kind} ${other.name}` };
    return [
      {
        name,
        full: other.arguments === undefined ? title(other) : `${title(other)}(${other.arguments})`,
        ...wish,
        create,
        drop,
        beforeTables,
        ...(isCalled ? {} : owner),
        ...(last ? { about: other.name } : {}),
      },
    ];
  });
}

/** How the const of such a script begins. */
const shortKinds: { readonly [kind: string]: string } = {
  "bound of partition": "partition",
  "clause of constraint": "constraint",
  "exclusion constraint": "exclusion",
  "nulls of unique index": "index",
  "options of identity": "identity",
  "options of view": "options",
  "owner of sequence": "owner",
  "parameters of index": "index",
  "partitioning of table": "partitioning",
  "replica identity of table": "replica identity",
  "row level security of table": "row level security",
  "row level security of the owner of table": "forced row level security",
  "state of check": "state",
  "state of constraint": "constraint",
  "state of index": "state",
  "state of trigger": "state",
  "storage of column": "storage",
  "system versioning of table": "system versioning",
  "trigger on a view": "trigger",
};

/** Identity of the table that an object belongs to. */
export function ownerOf({ table = "", namespace }: Other): string {
  return identity({ name: table, ...(namespace === undefined ? {} : { namespace }) });
}

export function scriptOfTrigger(context: Context, table: Table, trigger: Trigger): DraftScript {
  return {
    name: context.adoption.triggersFollow ? trigger.name : `trigger ${trigger.name} on ${title(table)}`,
    full: `trigger ${trigger.name} on ${title(table)}`,
    wish: `trigger ${trigger.name}`,
    create: written(context, trigger.create),
    drop: context.adoption.dropTrigger(table, trigger.name),
    beforeTables: false,
    owner: identity(table),
  };
}

/** Functions of one name differ by their arguments; those that tables call come before them. */
export function scriptsOfFunctions(context: Context, functions: readonly Routine[]): readonly DraftScript[] {
  const called = wordsOfTables(context);
  const counts = new Map<string, number>();
  for (const each of functions) counts.set(each.name, (counts.get(each.name) ?? 0) + 1);
  const uses = (routine: Routine) => wordsIn(context, written(context, routine.create));
  const before = new Set(functions.filter(({ name }) => called.has(name)));
  for (let size = -1; size !== before.size; ) {
    size = before.size;
    for (const each of functions) if ([...before].some((other) => uses(other).has(each.name))) before.add(each);
  }
  return functions.map((routine) => ({
    name: (counts.get(routine.name) ?? 0) > 1 ? `${title(routine)}(${routine.arguments})` : routine.name,
    full: `${title(routine)}(${routine.arguments})`,
    word: routine.name,
    create: written(context, routine.create),
    drop: context.adoption.dropFunction(routine),
    beforeTables: before.has(routine),
  }));
}

/** The names that defaults, checks, generated columns and indexes say. */
function wordsOfTables(context: Context): ReadonlySet<string> {
  const found = new Set<string>();
  for (const table of context.catalog.tables) {
    const expressions = [
      ...table.columns.flatMap((column) => [column.default, column.generated?.expression]),
      ...table.checks.map(({ expression }) => expression),
      ...table.indexes.flatMap(({ keys, where }) => [...keys.map(({ expression }) => expression), where]),
    ];
    for (const expression of expressions) {
      if (expression === undefined) continue;
      for (const word of wordsIn(context, written(context, expression))) found.add(word);
    }
  }
  return found;
}

/** The names that a text says. Those in a body are of use while it is made only where it is SQL: other languages look them up when they run. */
export function wordsIn({ adoption }: Context, sql: string): ReadonlySet<string> {
  const found = new Set<string>();
  const isSql = /\bLANGUAGE sql\b/i.test(sql);
  for (const { kind, name, text } of wordsOf(sql, adoption.text)) {
    if (kind === "name") found.add(name);
    else if (isSql && kind === "string" && text.startsWith("$")) {
      const tag = text.slice(0, text.indexOf("$", 1) + 1);
      for (const word of wordsOf(text.slice(tag.length, -tag.length), adoption.text)) {
        if (word.kind === "name") found.add(word.name);
      }
    }
  }
  return found;
}

/** The catalog without the tables, and the members of tables, that a script makes as a whole. */
export function withoutScripted(catalog: Catalog): Catalog {
  const scripted = (catalog.others ?? []).filter(({ sql }) => sql?.whole === true);
  if (scripted.length === 0) return catalog;
  const wholes = new Set(scripted.filter(({ table }) => table === undefined).map(identity));
  return {
    ...catalog,
    views: catalog.views.filter((view) => !wholes.has(identity(view))),
    tables: catalog.tables
      .filter((table) => !wholes.has(identity(table)))
      .map((table) => {
        const own = scripted.filter((other) => ownerOf(other) === identity(table));
        if (own.length === 0) return table;
        // An index may be called as a constraint or a trigger of its table.
        const namesOf = (isIndex: boolean) =>
          new Set(own.filter(({ kind }) => kind.endsWith("index") === isIndex).map(({ name }) => name));
        const [constraints, indexes] = [namesOf(false), namesOf(true)];
        const left = <T extends { readonly name: string }>(members: readonly T[], gone: ReadonlySet<string>) =>
          members.filter(({ name }) => !gone.has(name));
        return {
          ...table,
          uniques: left(table.uniques, constraints),
          foreignKeys: left(table.foreignKeys, constraints),
          checks: left(table.checks, constraints),
          indexes: left(table.indexes, indexes),
        };
      }),
  };
}

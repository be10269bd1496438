/** Whether two Catalogs describe the same database, and if not, each difference in words. */
import {
  type Aspect,
  type Change,
  checkAspects,
  columnAspects,
  type Expressions,
  enumAspects,
  foreignKeyAspects,
  identity,
  indexAspects,
  otherAspects,
  primaryKeyAspects,
  routineAspects,
  scriptAspects,
  tableAspects,
  triggerAspects,
  uniqueAspects,
  viewAspects,
} from "./aspects.ts";
import type { Catalog, Named, Other, Routine, Table } from "./catalog.ts";
import { title } from "./identity.ts";

/** One thing in which the actual Catalog is not as expected. */
export type Difference = DifferenceOf &
  ({ readonly change: "missing" | "unexpected" } | (Change & { readonly change: "changed" }));

interface DifferenceOf {
  /** In the words of the Catalog: `table`, `column`, `foreign key` … */
  readonly kind: string;
  /** The object's name, with that of its table: `messages.sender`. */
  readonly name: string;
}

export interface Comparison {
  /**
   * `text` (the default) compares expressions as they stand, which says something only when both come from one source: the
   * same engine's introspection, or the same compiler. `presence` only asks whether there is one.
   */
  readonly expressions?: Expressions;
}

/**
 * What differs between two Catalogs of one dialect. Ignored are the position of columns, the order of objects, what a view
 * depends on, and the meaning of a column where one side does not know it.
 */
export function compareCatalogs(
  expected: Catalog,
  actual: Catalog,
  comparison: Comparison = {},
): readonly Difference[] {
  const compare = comparer(comparison.expressions ?? "text");
  return [
    ...compare.named("extension", asNamed(expected.extensions), asNamed(actual.extensions), { name: identity }),
    ...compare.named("namespace", asNamed(expected.namespaces), asNamed(actual.namespaces), { name: identity }),
    ...compare.named("enum", expected.enums, actual.enums, enumAspects),
    ...compare.named("function", expected.functions.map(overload), actual.functions.map(overload), routineAspects),
    ...compare.named("table", expected.tables, actual.tables, tableAspects, (a, b) => compareMembers(compare, a, b)),
    ...compare.named("view", expected.views, actual.views, viewAspects),
    ...compare.named("script", expected.scripts, actual.scripts, scriptAspects),
    ...compareOthers(compare, expected.others ?? [], actual.others ?? []),
  ];
}

/** Whether nothing differs. */
export function equalCatalogs(expected: Catalog, actual: Catalog, comparison: Comparison = {}): boolean {
  return compareCatalogs(expected, actual, comparison).length === 0;
}

/** One line: `column messages.sender: type is text, expected varchar(255)`. */
export function describeDifference(difference: Difference): string {
  const object = `${difference.kind} ${difference.name}`;
  switch (difference.change) {
    case "missing":
      return `${object} is missing`;
    case "unexpected":
      return `${object} is not expected`;
    case "changed": {
      const { aspect, actual = "none", expected = "none" } = difference;
      return `${object}: ${aspect} is ${actual}, expected ${expected}`;
    }
  }
}

function asNamed(names: readonly string[]): readonly Named[] {
  return names.map((name) => ({ name }));
}

/** Functions of one name differ by their arguments. */
function overload<T extends Routine | Other>(routine: T): T {
  return routine.arguments === undefined ? routine : { ...routine, name: `${routine.name}(${routine.arguments})` };
}

function compareOthers(compare: Comparer, expected: readonly Other[], actual: readonly Other[]): readonly Difference[] {
  const kinds = new Set([...expected, ...actual].map(({ kind }) => kind));
  const ofKind = (others: readonly Other[], kind: string) =>
    others
      .filter((other) => other.kind === kind)
      .map(overload)
      .map((other) => (other.table === undefined ? other : { ...other, name: `${other.table}.${other.name}` }));
  return [...kinds].flatMap((kind) => compare.named(kind, ofKind(expected, kind), ofKind(actual, kind), otherAspects));
}

function compareMembers(compare: Comparer, expected: Table, actual: Table): readonly Difference[] {
  const owner = title(actual);
  const key = (table: Table) => (table.primaryKey === undefined ? [] : [table.primaryKey]);
  return [
    ...compare.named("column", expected.columns, actual.columns, columnAspects, undefined, owner),
    ...compare.named("primary key", key(expected), key(actual), primaryKeyAspects, undefined, owner),
    ...compare.named("unique", expected.uniques, actual.uniques, uniqueAspects, undefined, owner),
    ...compare.named("foreign key", expected.foreignKeys, actual.foreignKeys, foreignKeyAspects, undefined, owner),
    ...compare.named("check", expected.checks, actual.checks, checkAspects, undefined, owner),
    ...compare.named("index", expected.indexes, actual.indexes, indexAspects, undefined, owner),
    ...compare.named("trigger", expected.triggers, actual.triggers, triggerAspects, undefined, owner),
  ];
}

type Comparer = ReturnType<typeof comparer>;

function comparer(expressions: Expressions) {
  return {
    /** Pairs the objects of two lists by their names and compares each pair. */
    named<T extends Named>(
      kind: string,
      expected: readonly T[],
      actual: readonly T[],
      aspects: { readonly [name: string]: Aspect<T> },
      members: (expected: T, actual: T) => readonly Difference[] = () => [],
      owner?: string,
    ): readonly Difference[] {
      const left = byTitle(expected, owner);
      const right = byTitle(actual, owner);
      const differences: Difference[] = [];
      for (const [name, before] of left) {
        const after = right.get(name);
        if (after === undefined) differences.push({ kind, name, change: "missing" });
        else {
          const changes = Object.values(aspects).flatMap((aspect) => aspect(before, after, expressions));
          differences.push(...changes.map((change): Difference => ({ kind, name, change: "changed", ...change })));
          differences.push(...members(before, after));
        }
      }
      for (const name of right.keys()) if (!left.has(name)) differences.push({ kind, name, change: "unexpected" });
      return differences;
    },
  };
}

/** By name; a second object of one name, which SQLite allows among constraints, counts as another. */
function byTitle<T extends Named>(items: readonly T[], owner: string | undefined): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const item of items) {
    const own = owner === undefined ? title(item) : `${owner}.${item.name}`;
    let name = own;
    for (let ordinal = 2; found.has(name); ordinal += 1) name = `${own} (${ordinal})`;
    found.set(name, item);
  }
  return found;
}

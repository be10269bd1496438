/** Merges what two branches made of one Catalog, object by object and member by member. */
import type { Catalog, Enum, Named } from "../catalog/catalog.ts";
import { identity, same, title } from "../catalog/identity.ts";
import { dangling } from "./dangling.ts";
import { type Conflict, type Context, type Lists, mergeList } from "./sides.ts";
import { mergeTable } from "./table.ts";
import { unitedValues } from "./values.ts";

export interface Merge {
  readonly catalog: Catalog;
  /** Where both branches changed one thing in different ways; the Catalog then holds theirs. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Applies to `theirs` what leads from `base` to `ours`. `goal` is what the merged schema wants in the end: of objects that both
 * branches changed alike it says how they look together, and what it still has is not taken away.
 */
export function mergeCatalogs(base: Catalog, ours: Catalog, theirs: Catalog, goal: Catalog): Merge {
  const conflicts: Conflict[] = [];
  const context: Context = { conflicts, goal };
  const lists = <K extends "enums" | "functions" | "tables" | "views" | "scripts">(
    list: K,
  ): Lists<Catalog[K][number]> => ({
    base: base[list],
    ours: ours[list],
    theirs: theirs[list],
  });
  const names = (list: "extensions" | "namespaces") => mergeNames(base[list], ours[list], theirs[list], goal[list]);
  const catalog: Catalog = {
    ...theirs,
    extensions: names("extensions"),
    namespaces: names("namespaces"),
    enums: stillWanted(mergeList(lists("enums"), context, place("enum"), mergeEnum(context)), theirs.enums, goal.enums),
    functions: stillWanted(mergeList(lists("functions"), context, place("function")), theirs.functions, goal.functions),
    tables: mergeList(lists("tables"), context, place("table"), (sides) => mergeTable(sides, context)),
    views: mergeList(lists("views"), context, place("view")),
    scripts: mergeList(lists("scripts"), context, place("script")),
  };
  // What one branch took away may be what the other has just begun to use.
  if (conflicts.length === 0) conflicts.push(...dangling(catalog));
  return { catalog, conflicts };
}

function place(kind: Conflict["kind"]) {
  return (object: Named) => ({ kind, object: identity(object), name: title(object) });
}

function mergeNames(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  goal: readonly string[],
): readonly string[] {
  const gone = new Set(base.filter((name) => !ours.includes(name) && !goal.includes(name)));
  return [...new Set([...theirs, ...ours.filter((name) => !base.includes(name))])].filter((name) => !gone.has(name));
}

/** A function or type that one branch needs no more, but the merged schema does, stays. */
function stillWanted<T extends Named>(merged: readonly T[], theirs: readonly T[], goal: readonly T[]): readonly T[] {
  const present = new Set(merged.map(identity));
  const wanted = new Set(goal.map(identity));
  return [...merged, ...theirs.filter((object) => !present.has(identity(object)) && wanted.has(identity(object)))];
}

/** Both added values: theirs where it has them all, else what the merged schema says. */
function mergeEnum({ goal }: Context) {
  return ({ base, ours, theirs }: { readonly base: Enum; readonly ours: Enum; readonly theirs: Enum }) => {
    const wanted = goal.enums.find((each) => identity(each) === identity(theirs));
    const values = unitedValues(base.values, ours.values, theirs.values, [theirs.values, wanted?.values ?? []]);
    return values && (same(values, theirs.values) ? theirs : { ...theirs, values });
  };
}

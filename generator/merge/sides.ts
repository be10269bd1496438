/** One thing as it stands in three Catalogs, and what becomes of it. */
import type { Catalog, Named } from "../catalog/catalog.ts";
import { identity, same } from "../catalog/identity.ts";
import { compareText } from "../catalog/order.ts";

/** Where both branches changed one thing in different ways. */
export interface Conflict extends Place {
  readonly how: "both make it" | "both change it" | "ours drops it" | "theirs drops it" | "uses" | "cannot follow";
  /** With `uses`: what is not there any more; with `cannot follow`: why. */
  readonly missing?: string;
}

export interface Place {
  /** In the words of the Catalog. */
  readonly kind:
    | "enum"
    | "function"
    | "table"
    | "view"
    | "script"
    | "column"
    | "primary key"
    | "unique"
    | "foreign key"
    | "check"
    | "index"
    | "trigger"
    | "options";
  /** Identity of the object in its list of the Catalog. */
  readonly object: string;
  /** As a person reads it: `posts.words`. */
  readonly name: string;
  /** The member of a table. */
  readonly member?: string;
}

export interface Context {
  readonly conflicts: Conflict[];
  readonly goal: Catalog;
}

/** `base` is what both branches began with. */
export interface Sides<T> {
  readonly base: T | undefined;
  readonly ours: T | undefined;
  readonly theirs: T | undefined;
}

/** What becomes of a thing; no value where it goes. */
export interface Settled<T> {
  readonly value: T | undefined;
}

export interface All<T> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

export type Lists<T> = All<readonly T[]>;

/** What only one branch changed is as it left it; what both changed, differently, goes to `within`, else it is a conflict. */
export function settle<T>(
  { base, ours, theirs }: Sides<T>,
  { conflicts }: Context,
  place: Place,
  within: (sides: All<T>) => T | undefined = () => undefined,
): T | undefined {
  if (alike(base, ours) || alike(ours, theirs)) return theirs;
  if (alike(base, theirs)) return ours;
  if (base !== undefined && ours !== undefined && theirs !== undefined) {
    const before = conflicts.length;
    const merged = within({ base, ours, theirs });
    if (merged !== undefined || conflicts.length > before) return merged ?? theirs;
  }
  const how =
    base === undefined
      ? "both make it"
      : ours === undefined
        ? "ours drops it"
        : theirs === undefined
          ? "theirs drops it"
          : "both change it";
  conflicts.push({ ...place, how });
  return theirs;
}

/** Their objects in their order, then ours; `first` may settle one by other rules. */
export function mergeList<T extends Named>(
  { base, ours, theirs }: Lists<T>,
  context: Context,
  place: (object: T) => Place,
  within?: (sides: All<T>) => T | undefined,
  first: (sides: Sides<T>) => Settled<T> | undefined = () => undefined,
): readonly T[] {
  const keyed = (objects: readonly T[]) => new Map(objects.map((object) => [identity(object), object]));
  const [before, here, there] = [keyed(base), keyed(ours), keyed(theirs)];
  const merged: T[] = [];
  for (const [key, object] of new Map([...there, ...here, ...there])) {
    const sides = { base: before.get(key), ours: here.get(key), theirs: there.get(key) };
    const settled = first(sides);
    const result = settled === undefined ? settle(sides, context, place(object), within) : settled.value;
    if (result !== undefined) merged.push(result);
  }
  return merged;
}

/** Equality up to the order of members, which the author's order and a snapshot's may differ in. */
export function alike(a: unknown, b: unknown): boolean {
  return same(a, b) || (isObject(a) && isObject(b) && same(sorted(a), sorted(b)));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sorted(object: object): unknown {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, isUnordered(key, value) ? value.toSorted(byText) : value]),
  );
}

/** Lists of named objects, and of what a script depends on. */
function isUnordered(key: string, value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  return key === "dependsOn" || value.every((item) => isObject(item) && "name" in item);
}

function byText(a: unknown, b: unknown): number {
  return compareText(JSON.stringify(a), JSON.stringify(b));
}

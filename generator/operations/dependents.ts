/** Views and the author's scripts, which read tables and each other: when they must go and come again, and in which order. */
import type { Named, Script, View } from "../catalog/catalog.ts";
import { identity } from "../catalog/identity.ts";
import type { Operation, OperationOf } from "./operation.ts";
import { topological } from "./topological.ts";

export type Dependent =
  | { readonly kind: "view"; readonly view: View }
  | { readonly kind: "script"; readonly script: Script };

/** Tells views and scripts apart, and views of one name in two namespaces. */
export function dependentKey(dependent: Dependent): string {
  return dependent.kind === "view" ? viewKey(dependent.view) : scriptKey(dependent.script.name);
}

function viewKey(view: Named): string {
  return `view\0${identity(view)}`;
}

function scriptKey(name: string): string {
  return `script\0${name}`;
}

/** The keys of all that it may read: a view says where a table or view is, and a script has nothing but names. */
function needsOf(dependent: Dependent, all: readonly Dependent[]): readonly string[] {
  if (dependent.kind === "view") {
    return dependent.view.dependsOn.flatMap((on) => [viewKey(on), scriptKey(on.name)]);
  }
  const names = new Set(dependent.script.dependsOn);
  const views = all.flatMap((each) => (each.kind === "view" && names.has(each.view.name) ? [viewKey(each.view)] : []));
  return [...views, ...[...names].map(scriptKey)];
}

/** Those of `all` that read one of the keys, or one that does. */
export function readersOf(all: readonly Dependent[], keys: Iterable<string>): readonly Dependent[] {
  const known = new Set(keys);
  const found = new Set<Dependent>();
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const each of all) {
      if (found.has(each) || !needsOf(each, all).some((key) => known.has(key))) continue;
      found.add(each);
      known.add(dependentKey(each));
    }
  }
  return [...found];
}

type Drop = OperationOf<"dropView" | "dropScript">;
type Create = OperationOf<"createView" | "createScript">;

export function isDrop(operation: Operation): operation is Drop {
  return operation.kind === "dropView" || operation.kind === "dropScript";
}

function isCreate(operation: Operation): operation is Create {
  return operation.kind === "createView" || operation.kind === "createScript";
}

export function dependentOf(operation: Drop | Create): Dependent {
  return "view" in operation ? { kind: "view", view: operation.view } : { kind: "script", script: operation.script };
}

/**
 * All drops where the first of them stands, all creations where the first of those does, each behind what it waits for; what tables
 * use stays apart from what uses tables.
 */
export function inDependencyOrder(operations: readonly Operation[]): readonly Operation[] {
  const [drops, creates] = [operations.filter(isDrop), operations.filter(isCreate)];
  if (drops.length + creates.length < 2) return operations;
  const again = new Set(creates.flatMap((each) => ("script" in each ? [each.script.name] : [])));
  const isLate = (each: Drop) => isOfTables(each) && "script" in each && !again.has(each.script.name);
  const groups = [
    sorted(drops.filter((each) => !isLate(each))).toReversed(),
    sorted(drops.filter(isLate)).toReversed(),
    sorted(creates.filter(isOfTables)),
    sorted(creates.filter((each) => !isOfTables(each))),
  ];
  const groupOf = new Map(groups.flatMap((group) => group.map((operation) => [operation, group] as const)));
  const written = new Set<readonly Operation[]>();
  return operations.flatMap((operation): readonly Operation[] => {
    const group = isDrop(operation) || isCreate(operation) ? groupOf.get(operation) : undefined;
    if (group === undefined) return [operation];
    if (written.has(group)) return [];
    written.add(group);
    return group;
  });
}

function isOfTables(operation: Drop | Create): boolean {
  return "script" in operation && operation.script.beforeTables === true;
}

/** Views before scripts where neither reads the other. */
function sorted<T extends Drop | Create>(operations: readonly T[]): readonly T[] {
  const listed = [...operations.filter((each) => "view" in each), ...operations.filter((each) => "script" in each)];
  const all = listed.map(dependentOf);
  return topological(
    listed,
    (operation) => dependentKey(dependentOf(operation)),
    (operation) => needsOf(dependentOf(operation), all),
  );
}

/** Differences of everything that is not a table: extensions, namespaces, enums, functions, views, scripts. */
import type { Catalog, Enum, Script, View } from "../catalog/catalog.ts";
import { identity, routineIdentity, same } from "../catalog/identity.ts";
import { type Dependent, dependentKey, readersOf } from "../operations/dependents.ts";
import type { Operation } from "../operations/operation.ts";
import { diffOthers } from "./others.ts";
import { pair } from "./pair.ts";

/** Operations for all objects besides tables; `renamed` is `from` under its new names. */
export function diffObjects(from: Catalog, renamed: Catalog, to: Catalog): readonly Operation[] {
  return [
    ...diffNames(from.extensions, to.extensions, "createExtension", "dropExtension"),
    ...diffNames(from.namespaces, to.namespaces, "createNamespace", "dropNamespace"),
    ...diffEnums(from.enums, to.enums),
    ...diffFunctions(from, to),
    ...diffDependents(from, renamed, to),
    ...diffOthers(from, renamed, to),
  ];
}

function diffNames<C extends "createExtension" | "createNamespace", D extends "dropExtension" | "dropNamespace">(
  from: readonly string[],
  to: readonly string[],
  create: C,
  drop: D,
): readonly { kind: C | D; name: string }[] {
  return [
    ...from.filter((name) => !to.includes(name)).map((name) => ({ kind: drop, name })),
    ...to.filter((name) => !from.includes(name)).map((name) => ({ kind: create, name })),
  ];
}

function diffEnums(from: readonly Enum[], to: readonly Enum[]): readonly Operation[] {
  const { removed, added, kept } = pair(from, to, identity, from);
  return [
    ...removed.map(({ original }): Operation => ({ kind: "dropEnum", enum: original })),
    ...added.map((object): Operation => ({ kind: "createEnum", enum: object })),
    ...kept.flatMap(({ before, after }): Operation[] =>
      same(before, after) ? [] : [{ kind: "alterEnum", from: before, to: after }],
    ),
  ];
}

function diffFunctions(from: Catalog, to: Catalog): readonly Operation[] {
  const { removed, added, kept } = pair(from.functions, to.functions, routineIdentity, from.functions);
  const changed = kept.filter(({ before, after }) => !same(before, after));
  return [
    ...[...removed, ...changed].map(({ original }): Operation => ({ kind: "dropFunction", function: original })),
    ...[...added, ...changed.map(({ after }) => after)].map(
      (object): Operation => ({ kind: "createFunction", function: object }),
    ),
  ];
}

/**
 * Neither views nor scripts hold rows: one that changed is made anew, and so is every one that reads it. Compared under the old
 * names, since an engine that stores a view's text does not follow the rename of a column.
 */
function diffDependents(from: Catalog, renamed: Catalog, to: Catalog): readonly Operation[] {
  const views = pair(renamed.views, to.views, identity, from.views);
  const scripts = pair(from.scripts, to.scripts, identity, from.scripts);
  const kept = [
    ...views.kept.map(({ original, after }) => ({ was: asView(original), is: asView(after) })),
    ...scripts.kept.map(({ original, after }) => ({ was: asScript(original), is: asScript(after) })),
  ];
  const removed = [
    ...views.removed.map(({ original }) => asView(original)),
    ...scripts.removed.map(({ original }) => asScript(original)),
  ];
  const changed = kept.filter(({ was, is }) => !same(was, is)).map(({ is }) => is);
  const keys = [...removed, ...changed].map(dependentKey);
  const readers = readersOf(
    kept.map(({ is }) => is),
    keys,
  );
  const remade = new Set([...changed, ...readers]);
  const replaced = new Set(kept.filter(({ was, is }) => remade.has(is) && replaces(was, is)).map(({ is }) => is));
  const added = [...views.added.map(asView), ...scripts.added.map(asScript)];
  return [
    ...[...removed, ...kept.filter(({ is }) => remade.has(is) && !replaced.has(is)).map(({ was }) => was)].map(
      (object): Operation =>
        object.kind === "view" ? { ...object, kind: "dropView" } : { ...object, kind: "dropScript" },
    ),
    ...[...added, ...kept.map(({ is }) => is).filter((is) => remade.has(is))].map(
      (object): Operation =>
        object.kind === "view" ? { ...object, kind: "createView" } : { ...object, kind: "createScript" },
    ),
  ];
}

/** A function that tables use can be replaced under them, and not dropped. */
function replaces(was: Dependent, is: Dependent): boolean {
  if (was.kind !== "script" || is.kind !== "script" || !was.script.beforeTables || !is.script.beforeTables)
    return false;
  const [text] = is.script.create;
  return typeof text === "string" && /^\s*create\s+or\s+replace\s/i.test(text) && same(was.script.drop, is.script.drop);
}

function asView(view: View): Dependent {
  return { kind: "view", view };
}

function asScript(script: Script): Dependent {
  return { kind: "script", script };
}

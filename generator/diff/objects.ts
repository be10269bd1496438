/** Differences of everything that is not a table: extensions, namespaces, enums, functions, views, scripts. */
import type { Catalog, Enum, Script, View } from "../catalog/catalog.ts";
import { identity, same } from "../catalog/identity.ts";
import type { Operation } from "../operations/operation.ts";
import { pair } from "./pair.ts";

/** Operations for all objects besides tables; `renamed` is `from` under its new names. */
export function diffObjects(from: Catalog, renamed: Catalog, to: Catalog): readonly Operation[] {
  return [
    ...diffNames(from.extensions, to.extensions, "createExtension", "dropExtension"),
    ...diffNames(from.namespaces, to.namespaces, "createNamespace", "dropNamespace"),
    ...diffEnums(from.enums, to.enums),
    ...diffFunctions(from, to),
    ...diffViews(from.views, renamed.views, to.views),
    ...diffScripts(from.scripts, to.scripts),
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
      same(before, after) ? [] : [{ kind: "alterEnum", from: before, to: after, renamed: [] }],
    ),
  ];
}

function diffFunctions(from: Catalog, to: Catalog): readonly Operation[] {
  const { removed, added, kept } = pair(from.functions, to.functions, identity, from.functions);
  const changed = kept.filter(({ before, after }) => !same(before, after));
  return [
    ...[...removed, ...changed].map(({ original }): Operation => ({ kind: "dropFunction", function: original })),
    ...[...added, ...changed.map(({ after }) => after)].map(
      (object): Operation => ({ kind: "createFunction", function: object }),
    ),
  ];
}

function diffViews(from: readonly View[], renamed: readonly View[], to: readonly View[]): readonly Operation[] {
  const { removed, added, kept } = pair(renamed, to, identity, from);
  // A view holds no rows: a renamed or changed one is made anew, and so is every view that reads a view made anew.
  // Compared under its own old names: an engine that stores a view's text does not follow the rename of a column.
  const remade = new Set(kept.filter(({ original, after }) => !same(original, after)).map(({ after }) => after));
  const gone = new Set([...removed.map(({ before }) => identity(before)), ...[...remade].map(identity)]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const { after } of kept) {
      if (remade.has(after) || !after.dependsOn.some((on) => gone.has(identity(on)))) continue;
      remade.add(after);
      gone.add(identity(after));
      grew = true;
    }
  }
  return [
    ...removed.map(({ original }): Operation => ({ kind: "dropView", view: original })),
    ...kept
      .filter(({ after }) => remade.has(after))
      .map(({ original }): Operation => ({ kind: "dropView", view: original })),
    ...[...added, ...remade].map((view): Operation => ({ kind: "createView", view })),
  ];
}

function diffScripts(from: readonly Script[], to: readonly Script[]): readonly Operation[] {
  const { removed, added, kept } = pair(from, to, ({ name }) => name, from);
  const changed = kept.filter(({ before, after }) => !same(before, after));
  return [
    ...[...removed, ...changed].map(({ original }): Operation => ({ kind: "dropScript", script: original })),
    ...[...added, ...changed.map(({ after }) => after)].map((script): Operation => ({ kind: "createScript", script })),
  ];
}

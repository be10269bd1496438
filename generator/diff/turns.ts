/** The order of renames: who gives a name up comes before who takes it. */
import type { Named } from "../catalog/catalog.ts";
import { identity } from "../catalog/identity.ts";
import type { Operation, Rename } from "../operations/operation.ts";
import { topological } from "../operations/topological.ts";

/** Puts renames in turn and leaves every other operation where it is; renames of one kind of object stand together. */
export function inTurn(operations: readonly Operation[]): readonly Operation[] {
  const renames = operations.flatMap((operation, place) => {
    const names = namesOf(operation);
    return names === undefined ? [] : [{ operation, place, names }];
  });
  if (renames.length < 2) return operations;
  const leaving = new Map<string, string[]>();
  for (const { names, place } of renames) leaving.set(names.from, [...(leaving.get(names.from) ?? []), String(place)]);
  const sorted = topological(
    renames,
    ({ place }) => String(place),
    ({ names }) => leaving.get(names.to) ?? [],
  );
  const turned = new Map(renames.map(({ place }, i) => [place, sorted[i]?.operation]));
  return operations.map((operation, place) => turned.get(place) ?? operation);
}

/** Both names, within what shares them: constraints and indexes of all tables of a namespace do in some engines. */
function namesOf(operation: Operation): Rename | undefined {
  switch (operation.kind) {
    case "renameTable":
      return { from: within("table", operation.from), to: within("table", operation.to) };
    case "renameColumn": {
      const of = (name: string) =>
        within(`column of ${operation.table.namespace ?? ""}\0${operation.table.name}`, { name });
      return { from: of(operation.from.name), to: of(operation.to.name) };
    }
    case "renameConstraint":
    case "renameIndex": {
      const [from, to] =
        operation.kind === "renameIndex" ? [operation.from.name, operation.to.name] : [operation.from, operation.to];
      const of = (name: string) => within(`member in ${operation.table.namespace ?? ""}`, { name });
      return { from: of(from), to: of(to) };
    }
    default:
      return undefined;
  }
}

function within(kind: string, named: Named): string {
  return `${kind}\0\0${identity(named)}`;
}

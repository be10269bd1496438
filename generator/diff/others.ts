/** Differences of what the Catalog has no words for: only catalogs that were read from databases have any. */
import type { Catalog, Named, Other } from "../catalog/catalog.ts";
import { identity, otherIdentity, same } from "../catalog/identity.ts";
import type { Operation } from "../operations/operation.ts";
import { pair } from "./pair.ts";

/** What stood on a table, a view, or a member of a table goes with it; `renamed` is `from` under its new names. */
export function diffOthers(from: Catalog, renamed: Catalog, to: Catalog): readonly Operation[] {
  const { removed, added, kept } = pair(renamed.others ?? [], to.others ?? [], otherIdentity, from.others ?? []);
  const stays = staying(to);
  return [
    ...removed
      .filter(({ before }) => stays(before))
      .map(({ original }): Operation => ({ kind: "dropOther", other: original })),
    ...kept
      .filter(({ before, after }) => !same({ ...before, sql: undefined }, { ...after, sql: undefined }))
      .map(({ original, after }): Operation => ({ kind: "alterOther", from: original, to: after })),
    ...added.map((other): Operation => ({ kind: "createOther", other })),
  ];
}

/** Whether that on which it stands is still there. */
function staying({ tables, views, others = [] }: Catalog): (other: Other) => boolean {
  const members = new Map(
    tables.map((table) => {
      const { columns, primaryKey, uniques, foreignKeys, checks, indexes, triggers } = table;
      const keys = primaryKey === undefined ? [] : [primaryKey];
      const named = [...columns, ...keys, ...uniques, ...foreignKeys, ...checks, ...indexes, ...triggers];
      return [identity(table), new Set(named.map(({ name }) => name))] as const;
    }),
  );
  const there = new Set([...members.keys(), ...views.map(identity), ...others.map(identity)]);
  return ({ table, usual, ...named }) => {
    if (usual === undefined && table === undefined) return true;
    const own = identity(table === undefined ? named : inNamespace(table, named));
    if (table === undefined || usual === undefined || table === named.name) return there.has(own);
    const its = members.get(own);
    return its === undefined ? there.has(own) : its.has(named.name) || there.has(identity(named));
  };
}

function inNamespace(name: string, { namespace }: Named): Named {
  return namespace === undefined ? { name } : { name, namespace };
}

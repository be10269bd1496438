/** What one migration changed in the Catalog: both sides of each changed object, so that older Catalogs can be rebuilt. */
import type { Catalog, Named } from "../catalog/catalog.ts";
import { identity, same } from "../catalog/identity.ts";
import { pair } from "../diff/pair.ts";
import type { Intent } from "../operations/operation.ts";

/** The lists of a Catalog whose objects a history tells apart. */
export const lists = ["enums", "functions", "tables", "views", "scripts"] as const;
export type List = (typeof lists)[number];

/** One object before and after; a missing side is an object that was not there. */
export interface Change<T> {
  readonly from?: T;
  readonly to?: T;
}

export interface History {
  readonly format: 1;
  readonly version: number;
  readonly name: string;
  readonly intent: Intent;
  readonly extensions?: Change<readonly string[]>;
  readonly namespaces?: Change<readonly string[]>;
  readonly changes: { readonly [L in List]?: readonly Change<Catalog[L][number]>[] };
}

/** The history entry of a step from one catalog to the next. */
export function historyOf(version: number, name: string, from: Catalog, to: Catalog, intent: Intent): History {
  const names = (before: readonly string[], after: readonly string[]) =>
    same(before, after) ? undefined : { from: before, to: after };
  const extensions = names(from.extensions, to.extensions);
  const namespaces = names(from.namespaces, to.namespaces);
  return {
    format: 1,
    version,
    name,
    intent,
    ...(extensions && { extensions }),
    ...(namespaces && { namespaces }),
    changes: Object.fromEntries(
      lists
        .map((list) => [list, changesOf<Named>(from[list], to[list])] as const)
        .filter(([, { length }]) => length > 0),
    ),
  };
}

function changesOf<T extends Named>(from: readonly T[], to: readonly T[]): readonly Change<T>[] {
  const { removed, added, kept } = pair(from, to, identity, from);
  return [
    ...removed.map(({ original }) => ({ from: original })),
    ...kept
      .filter(({ before, after }) => !same(before, after))
      .map(({ before, after }) => ({ from: before, to: after })),
    ...added.map((object) => ({ to: object })),
  ];
}

/** Canonical text: one change a line, so that a diff of a commit shows what changed. */
export function writeHistory({ changes, ...head }: History): string {
  const sections = Object.entries(changes).map(([list, entries]) => {
    const lines = entries.map((entry) => `      ${JSON.stringify(entry)}`);
    return `    ${JSON.stringify(list)}: [\n${lines.join(",\n")}\n    ]`;
  });
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const body = sections.length === 0 ? "{}" : `{\n${sections.join(",\n")}\n  }`;
  return `{\n${[...fields, `  "changes": ${body}`].join(",\n")}\n}\n`;
}

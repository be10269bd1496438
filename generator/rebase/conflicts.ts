/** Says in words where two branches cannot be put in a row, with the migrations of both. */
import { titleOf } from "../../runtime/migration.ts";
import type { Named } from "../catalog/catalog.ts";
import { identity, same } from "../catalog/identity.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Conflict } from "../merge/sides.ts";
import type { History } from "../migrations/history.ts";
import type { Other, OwnConflict } from "./lane.ts";

/** One diagnostic for each conflict; what several dialects have in common is told once. */
export function conflictDiagnostics(
  conflicts: readonly OwnConflict[],
  ref: string,
  out: string,
): readonly Diagnostic[] {
  const hint = `settle it in the schema and let ${ref} come first: \`git restore --source=${ref} --staged --worktree -- ${out}\`, then \`colonnade generate\` makes one new migration of all that differs`;
  const messages = new Set(conflicts.map(inWords));
  return [...messages].map((message) => ({ code: "C055", severity: "error", message, hint }));
}

function inWords({ own, conflict, others }: OwnConflict): string {
  const ours = `our ${titleOf(own)}`;
  const theirs = culprit(others, conflict)?.title ?? "the other branch";
  const isWhole = conflict.kind === "options" || (conflict.kind === "primary key" && conflict.member === undefined);
  const thing = isWhole ? `the ${conflict.kind} of ${conflict.name}` : `${conflict.kind} ${conflict.name}`;
  switch (conflict.how) {
    case "both make it":
      return `${ours} and ${theirs} both add ${thing}, each in another way`;
    case "both change it":
      return `${ours} and ${theirs} both change ${thing}, each in another way`;
    case "ours drops it":
      return `${ours} takes away ${thing}, which ${theirs} changes`;
    case "theirs drops it":
      return `${ours} changes ${thing}, which ${theirs} takes away`;
    case "uses":
      return `${thing} needs ${conflict.missing}, which is gone once ${ours} comes behind ${theirs}`;
    case "cannot follow":
      return `${ours} cannot come behind ${theirs}: ${conflict.missing}`;
  }
}

/** The last of them that touched the thing. */
function culprit(others: readonly Other[], conflict: Conflict): Other | undefined {
  const latest = others.toReversed();
  return (
    latest.find(({ history }) => touches(history, conflict, conflict.member)) ??
    latest.find(({ history }) => touches(history, conflict, undefined)) ??
    latest[0]
  );
}

function touches({ changes }: History, { object }: Conflict, member: string | undefined): boolean {
  return Object.values(changes)
    .flat()
    .some(({ from, to }) => {
      const named: Named | undefined = from ?? to;
      if (named === undefined || ![from, to].some((side) => side !== undefined && identity(side) === object))
        return false;
      return member === undefined || !same(memberOf(from, member), memberOf(to, member));
    });
}

/** Whatever an object holds under this name. */
function memberOf(object: object | undefined, name: string): unknown {
  return Object.values(object ?? {}).flatMap((list: unknown) =>
    Array.isArray(list) ? list.filter((item: unknown) => isNamed(item) && item.name === name) : [],
  );
}

function isNamed(item: unknown): item is Named {
  return typeof item === "object" && item !== null && "name" in item;
}

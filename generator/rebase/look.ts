/** Reads the branches from git: the ref, and the migrations that are to go behind it. */
import type { Project } from "../compile.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { OutputFiles } from "../migrations/state.ts";
import { type Branch, type BranchReading, isRecord, readBranch } from "./branch.ts";
import { type Commit, openRepository } from "./git.ts";
import { findOnto, isMerged, notMerged, type Onto, refusal } from "./onto.ts";
import { type Sides, waysToSee } from "./sides.ts";
import { holdsAll, unknownFiles } from "./worktree.ts";

export type Seen =
  | { readonly onto: Onto; readonly ref: Branch; readonly sides: Sides; readonly diagnostics?: undefined }
  | { readonly diagnostics: readonly Diagnostic[] };

/**
 * Everything is read from commits: the working tree may hold conflicts, and either side of them. It is only asked for migrations that
 * no commit accounts for.
 */
export function look(project: Project, given: string | undefined, disk: OutputFiles): Seen {
  const repository = openRepository(project.root);
  const head = repository.commit("HEAD");
  if (head === undefined) return { diagnostics: [refusal("nothing is committed here yet, so no branch can differ")] };
  const onto = findOnto(repository, head, given);
  if ("code" in onto) return { diagnostics: [onto] };

  const readings = new Map<Commit, BranchReading>();
  const read = (commit: Commit): BranchReading => {
    const texts = () => repository.files(commit, project.outDir, isRecord);
    const title = commit === onto.commit ? onto.ref : repository.short(commit);
    const reading = readings.get(commit) ?? readBranch(title, texts(), project.dialects);
    readings.set(commit, reading);
    return reading;
  };
  const { branch: ref, diagnostics } = read(onto.commit);
  if (ref === undefined) return { diagnostics: [...(diagnostics ?? []), ...unfit(onto)] };
  // `git merge --squash` leaves no trace but the files.
  if (!isMerged(repository, head, onto.commit) && !holdsAll(disk, ref)) return { diagnostics: [notMerged(onto)] };

  const unknown: string[] = [];
  for (const way of waysToSee({ repository, head, onto: onto.commit, ref, read })) {
    const sides = way();
    const found = unknownFiles(disk, project.dialects, sides.branches);
    if (found.length === 0) return { onto, ref, sides };
    if (unknown.length === 0) unknown.push(...found);
  }
  return { diagnostics: [unknownTold(unknown)] };
}

function unfit({ ref }: Onto): readonly Diagnostic[] {
  return [
    refusal(
      `the migrations of ${ref} itself do not fit together`,
      `name a commit before that: \`colonnade rebase --onto ${ref}^\``,
    ),
  ];
}

function unknownTold(files: readonly string[]): Diagnostic {
  const [first = "", ...others] = files;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return refusal(
    `no branch has ${first}${more} with what it was made on`,
    "a migration that was never committed is removed with its history and generated again after the rebase. After a `git rebase` that went past it, rebase again and run `colonnade rebase` where that stops",
  );
}
